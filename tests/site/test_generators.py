"""Both site generators make the same pages of the same sources."""

import shutil
from difflib import unified_diff
from pathlib import Path

import pytest

from tests.conftest import BuiltSite
from tests.site.articles import article
from tests.site.pages import Site, read_site
from tests.site.project import copied
from tests.site.test_reproducible import digests


@pytest.fixture(scope="module")
def by_zensical(tmp_path_factory: pytest.TempPathFactory, site: BuiltSite, elsewhere: Path) -> Site:
    """The site as Zensical builds it, with the PDFs that MkDocs has had made of the same data."""
    project = copied(tmp_path_factory.mktemp("zensical") / "project", site.url)
    shutil.copytree(elsewhere.parent / ".cache", project.root / ".cache")
    return read_site(project.zensical(), site.url)


def test_they_make_the_same_pages(elsewhere: Path, by_zensical: Site) -> None:
    assert sorted(by_zensical.pages) == sorted(read_site(elsewhere, by_zensical.url).pages)


def test_they_write_the_same_articles(elsewhere: Path, by_zensical: Site) -> None:
    faults = []
    for page in by_zensical.pages:
        here = article((elsewhere / page).read_text(encoding="utf-8"))
        there = article(by_zensical.text(page))
        found = list(
            unified_diff(here, there, f"{page}, by MkDocs", f"{page}, by Zensical", n=0, lineterm="")
        )
        faults += found[:8]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("folder", ["packet", "exports"])
def test_what_is_made_of_the_data_is_complete_with_either(
    elsewhere: Path, by_zensical: Site, folder: str
) -> None:
    here, there = (digests(root / folder) for root in (elsewhere, by_zensical.path))
    assert here
    assert there == here


def of(body: str) -> str:
    return f'<main><article class="md-content__inner md-typeset">{body}</article></main>'


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>A</p>", '\n<a id="__skip" tabindex="-1"></a>\n<p>A</p>\n'),
        ("<p data-search-exclude>A</p>", "<p>A</p>"),
        ('<p title="a" class="b">&quot;A&quot;</p>', '<p class=b title=a>"A"</p>'),
    ],
)
def test_what_is_no_difference(one: str, other: str) -> None:
    assert article(of(one)) == article(of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>A</p>", "<p>B</p>"),
        ("<p>A</p>", "<p>A </p>"),
        ("<p>A</p>", "<div>A</div>"),
        ('<a href="../b/">A</a>', '<a href="../../b/">A</a>'),
        ("<p>A</p>", "<p hidden>A</p>"),
        ("<article>A</article><p>B</p>", "<article>A</article><p>C</p>"),
        ("<ul><li>A</li></ul><p>B</p>", "<ul><li>A</li><p>B</p></ul>"),
    ],
)
def test_what_is_a_difference(one: str, other: str) -> None:
    assert article(of(one)) != article(of(other))
