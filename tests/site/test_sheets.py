"""Pages fetch two style sheets at most, and those hold what is used and little else."""

from pathlib import Path

import pytest

from macros.faults import FaultyData
from macros.publish.purging import purge
from macros.publish.sheets import link_sheets
from macros.publish.site import Site
from tests.conftest import BuiltSite


def page(root: str, body: str, *sheets: str) -> str:
    links = "".join(f'\n  <link rel="stylesheet" href="{root}{sheet}">' for sheet in sheets)
    return f"<!doctype html><title>A</title>{links}\n<p>{body}"


THEME, OWN = "assets/stylesheets/main.1.css", "components/index.css"
APART = """@import "./lib/forms.css";
@import "./tool/tool.css";
@import "./tool/more.css";
@import "./other/other.css";
@import "../shell/print.css";
"""


def written(folder: Path, **pages: str) -> Site:
    files = {
        "index.html": page("", "", THEME, OWN),
        "a/index.html": page("../", '<div data-component="tool">', THEME, OWN),
        THEME: "p { color: red }",
        OWN: "",
        "components/shared.css": '@import "./claim/claim.css";',
        "components/apart.css": APART,
    }
    for name, text in {**files, **pages}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return Site(folder)


def linked(site: Site, name: str) -> list[str]:
    return [part.partition('"')[0] for part in (site.path / name).read_text().split('href="')[1:]]


def test_a_page_with_a_tool_fetches_a_second_sheet_with_what_it_shows(tmp_path: Path) -> None:
    tools = page("../../", '<div data-component="other"><div data-component="tool">', THEME, OWN)
    site = written(tmp_path, **{"a/b/index.html": tools})
    link_sheets(site)
    site.save()
    assert linked(site, "index.html") == ["components/shared.css"]
    assert linked(site, "a/index.html") == ["../components/shared.css", "../components/for-a.css"]
    assert linked(site, "a/b/index.html") == ["../../components/shared.css", "../../components/for-a-b.css"]
    sheets = {path.stem: path.read_text() for path in tmp_path.glob("components/*.css")}
    assert sheets == {
        "shared": '@import "../assets/stylesheets/main.1.css";\n@import "./claim/claim.css";',
        "apart": APART,
        "for-a": APART.replace('@import "./other/other.css";\n', ""),
        "for-a-b": APART,
    }
    link_sheets(site)
    site.save()
    again = {path.stem: path.read_text() for path in tmp_path.glob("components/*.css")}
    assert again == sheets, "a second run changes nothing"


def test_a_page_with_sheets_of_its_own_is_named(tmp_path: Path) -> None:
    odd = page("", "", THEME, "extra.css", OWN)
    with pytest.raises(FaultyData, match=r"^b\.html:1:1: .*extra\.css.*: link to .* as other pages do"):
        link_sheets(written(tmp_path, **{"b.html": odd}))


KEPT = {
    "what stands on a page": ".on-page",
    "a tag": "section",
    "a pseudo-class alone": ":focus-visible",
    "pseudo-classes in a list": ".on-page:is(:hover,:focus)",
    "one of them behind another": ".on-page:not(:disabled):is(:hover,:focus)",
    "a class that our script makes": ".study-made",
    "an attribute that our script sets": "[data-open-until]",
    "a part that the theme's script puts in a block": ".md-search-result__icon",
    "what the root is called": ".js .on-page",
    "a value that stands on a page": "[data-kind=red]",
}
GONE = {
    "what stands nowhere": ".nowhere",
    "a word of the text": ".prose",
    "a value that only another attribute has": "[data-kind=yellow]",
    "a word in a string of ours": ".warning",
    "a feature of the theme that no page has": ".md-version__list",
}


def test_the_sheets_keep_what_is_used_and_nothing_else(tmp_path: Path) -> None:
    body = (
        '<section class="on-page" data-kind=red data-note=yellow><div class="md-search-result"></div> prose'
    )
    site = written(tmp_path, **{"index.html": page("", body)})
    rules = "".join(f"{selector}{{color:red}}" for selector in (*KEPT.values(), *GONE.values()))
    files = {
        "components/shared.css": rules,
        "components/index.mjs": 'a.className = "study-made"; a.dataset.openUntil = "1"; b("warning: no")',
        "assets/javascripts/bundle.1.min.js": 'h("a",{class:"md-search-result__icon md-version__list"})',
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    purge(site)
    left = (tmp_path / "components/shared.css").read_text().replace("*:", ":")
    assert left == "".join(f"{selector}{{color:red}}" for selector in KEPT.values())


def test_what_the_tool_refuses_is_told(tmp_path: Path) -> None:
    with pytest.raises(
        FaultyData, match=r"^components/\*\.css:1:1: purgecss: .*Unclosed block.*: mend what it names"
    ):
        purge(written(tmp_path, **{"components/shared.css": "a {"}))


def test_published_pages_link_to_no_sheet_of_the_theme(site: BuiltSite) -> None:
    for path in site.path.rglob("*.html"):
        assert 'href="../assets/stylesheets' not in path.read_text(encoding="utf-8")
    assert not (site.path / "assets/stylesheets").exists()
