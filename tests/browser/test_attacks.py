"""An element put into a page by somebody else reaches nobody: a real browser, and a real machine that waits.

Every attack is made twice: on a page as it is published, and on the same page without its content policy.
If the second does not arrive, the attack is none and the test fails.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright

from tests.browser.attacks import ALONE, CLICKED, LINK, MARKUP, REDIRECT, SCRIPTS, UNSTOPPABLE_SCRIPTS
from tests.browser.stranger import Stranger, listening
from tests.conftest import BuiltSite, launched

PAGE = "prepare/people/index.html"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


@dataclass(frozen=True)
class Field:
    """A copy of the site whose pages can be tampered with, a browser for it, and the stranger."""

    site: BuiltSite
    page: str
    browser: Browser
    stranger: Stranger

    def tampered(self, name: str, injected: str, *, policy: bool) -> str:
        """The address of the page with something at the end of its text."""
        html = self.page if policy else POLICY.sub("", self.page)
        path = f"tampered/{name}-{'with' if policy else 'without'}/"
        (self.site.path / path).mkdir(parents=True)
        file = self.site.path / path / "index.html"
        file.write_text(html.replace("</article>", f"{injected}</article>", 1), encoding="utf-8")
        return self.site.url + path


@pytest.fixture(scope="module")
def field(
    playwright: Playwright, browser_path: Path, site: BuiltSite, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Field]:
    copy = tmp_path_factory.mktemp("tampered")
    for each in site.path.iterdir():
        (copy / each.name).symlink_to(each)
    html = (site.path / PAGE).read_text(encoding="utf-8")
    assert len(POLICY.findall(html)) == html.count("</article>") == 1
    tampered = BuiltSite(copy, site.url)
    with listening() as stranger, launched(playwright, browser_path, tampered) as browser:
        yield Field(tampered, html, browser, stranger)


Do = Callable[[Page, str, str], object]
"""What is done on the open page for each attack, given its name and the stranger's host and port."""


def wait(*_: object) -> None:
    """What has to be done for an attack that needs only to be there."""


def arrives(field: Field, name: str, attacks: Mapping[str, str], do: Do = wait) -> set[str]:
    """Which of these attacks, all on one page, bring the stranger something in spite of the policy.

    The page without one comes second: when all that it sends has arrived, the first has had its time.
    """
    with_policy, without = ({each: f"{name}, {each}, {kept}" for each in attacks} for kept in (True, False))
    with field.browser.new_context() as context:
        for names in (with_policy, without):
            to = {each: field.stranger.address_of(known) for each, known in names.items()}
            injected = "\n".join(html.format(to=to[each]) for each, html in attacks.items())
            page = context.new_page()
            page.goto(field.tampered(name, injected, policy=names is with_policy))
            for each, address in to.items():
                do(page, each, address)
        came = field.stranger.waited(set(without.values()))
    assert {each for each, known in without.items() if known not in came} == set(), "these are no attacks"
    met = field.stranger.met(set(with_policy.values()))
    return {each for each, known in with_policy.items() if known in met}


def press(page: Page, name: str, _: str) -> None:
    page.bring_to_front()  # a click before it has opened another tab
    page.locator(".press").nth(list(CLICKED).index(name)).click()


def script(page: Page, name: str, to: str) -> None:
    page.evaluate((SCRIPTS | UNSTOPPABLE_SCRIPTS)[name], to)


def test_what_is_put_into_a_page_reaches_nobody(field: Field) -> None:
    assert arrives(field, "markup", MARKUP) == set()


@pytest.mark.parametrize("name", ALONE)
def test_what_changes_the_page_reaches_nobody(field: Field, name: str) -> None:
    assert arrives(field, name, {name: ALONE[name]}) == set()


def test_what_a_reader_presses_reaches_nobody(field: Field) -> None:
    assert arrives(field, "clicked", CLICKED, press) == set()


def test_a_script_that_was_fooled_reaches_nobody(field: Field) -> None:
    assert arrives(field, "scripts", dict.fromkeys(SCRIPTS, ""), script) == set()


# Not wishes but what SECURITY.md admits. Should one fail, a browser has learned something: say less there.


def test_no_policy_in_a_page_stops_a_redirect(field: Field) -> None:
    assert arrives(field, "redirect", REDIRECT) == REDIRECT.keys()


def test_no_policy_in_a_page_stops_a_reader_who_follows_a_link(field: Field) -> None:
    assert arrives(field, "link", LINK, lambda page, *_: page.locator(".press").click()) == LINK.keys()


@pytest.mark.parametrize("name", UNSTOPPABLE_SCRIPTS)
def test_no_policy_in_a_page_stops_a_script_that_goes_elsewhere(field: Field, name: str) -> None:
    assert arrives(field, name, {name: ""}, script) == {name}  # alone: one of them leaves the page
