"""Paper, as it comes out of the engines in which not everything is tested."""

from tests.browser.paper import ANY_PAGE, Paper
from tests.engines.profile import Profile, Tab

TEXT = "css => [...document.querySelectorAll(css)].map((each) => each.innerText)"

SECTIONS = """() => {
  const below = (number) => "<p>A line below it.</p>".repeat((number % 7) + 1);
  const section = (_, number) => `<h2>Heading ${number}</h2>${below(number)}`;
  document.querySelector("article").innerHTML = Array.from({ length: 70 }, section).join("");
}"""
"""Puts in place of a page one of many sections, of which some come to the foot of a sheet."""


def on_paper(tab: Tab) -> Paper:
    return Paper(tab.printed(), ANY_PAGE)


def test_no_line_is_lost_at_the_foot_of_a_sheet(profile: Profile) -> None:
    tab = profile.tab()
    tab.open("guide/the-invitation/")
    paper = on_paper(tab)
    assert len(paper.pages) > 2
    paragraphs = tab.evaluate(TEXT, "article > p:not(.study-missing), article > ul > li")
    assert len(paragraphs) > 10
    assert [text for text in paragraphs if not paper.has(text)] == []


def test_all_words_of_a_field_are_printed(profile: Profile) -> None:
    tab = profile.tab()
    tab.open("prepare/stories/")
    title, situation = (" ".join(f"{word} {number}" for number in range(40)) for word in ("title", "place"))
    tab.fill("[data-component=stories] form [name=title]", title)
    tab.fill("[data-component=stories] form textarea", situation)
    paper = on_paper(tab)
    assert paper.has(title)
    assert paper.has(situation)


def test_no_sheet_ends_with_a_heading(profile: Profile) -> None:
    tab = profile.tab()
    tab.open("guide/the-invitation/")
    tab.evaluate(SECTIONS)
    paper = on_paper(tab)
    assert len(paper.pages) > 10
    assert [last for page in range(len(paper.pages)) if "Heading" in (last := paper.lines(page)[-1])] == []
