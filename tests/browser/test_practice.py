"""Practice: a session from the choice to what it came to, left and resumed, with and without a microphone."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Playwright, expect

from macros.library import Library
from tests.browser.checks import axe_faults
from tests.browser.seeding import keep
from tests.browser.walking import PHONE
from tests.conftest import BuiltSite, launched

Visit = Callable[[str], Page]
PRACTICE = "prepare/practice/"
QUESTIONS = {question.text: question for kind in Library.load().questions for question in kind.questions}

WATCH_MICROPHONE = """
globalThis.heard = [];
const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
navigator.mediaDevices.getUserMedia = async (wanted) => {
  const stream = await ask(wanted);
  heard.push(...stream.getTracks());
  return stream;
};
globalThis.revoked = [];
const revoke = URL.revokeObjectURL;
URL.revokeObjectURL = (url) => {
  revoked.push(url);
  revoke(url);
};
"""
STATES = "() => heard.map((track) => track.readyState)"


def tool(page: Page) -> Locator:
    return page.locator("[data-component=practice]")


def prompt(page: Page) -> Locator:
    return tool(page).locator("[data-part=prompt]")


def press(page: Page, name: str) -> None:
    tool(page).get_by_role("button", name=name, exact=True).click()


def choose(page: Page, *competencies: str, minutes: int = 10) -> None:
    for competency in competencies:
        tool(page).get_by_label(competency, exact=True).check()
    tool(page).get_by_label(f"{minutes} min").check()


def asked(page: Page, number: int) -> str:
    """The wording of the question, once it is that one's turn."""
    expect(tool(page).get_by_text(f"Question {number} of ")).to_be_visible()
    return prompt(page).inner_text()


def mark(page: Page, score: int, words: str = "") -> None:
    press(page, "See what is credited")
    tool(page).get_by_role("radio", name=f"{score} ").check()
    if words:
        tool(page).get_by_label("The words that earned it").fill(words)


def test_a_whole_session_by_keyboard_alone(visit: Visit) -> None:
    page = visit(PRACTICE)
    tool(page).locator("select").first.focus()
    page.keyboard.type("Exec")
    for key in ("Tab", "Tab", "Space"):  # the length stays; the first competency
        page.keyboard.press(key)
    expect(tool(page).get_by_label("Judgment")).to_be_checked()
    page.keyboard.press("Enter")

    expect(prompt(page)).to_be_focused()
    question = QUESTIONS[asked(page, 1)]
    assert (question.competency, "executive" in question.asked_by) == ("judgment", True)
    place = page.evaluate("scrollY")
    page.keyboard.press("Space")
    expect(tool(page).get_by_role("button", name="Stop the clock")).to_be_visible()
    page.keyboard.press("Space")
    expect(tool(page).get_by_role("button", name="Go on", exact=True)).to_be_visible()
    assert page.evaluate("scrollY") == place

    probes = tool(page).locator("[data-part=probes] li")
    for key in ("Tab", "Tab", "Tab"):  # the clock, the recording, the probes
        page.keyboard.press(key)
    for count in range(1, len(question.probes) + 1):
        page.keyboard.press("Enter")
        expect(probes).to_have_count(count)
    expect(probes).to_have_text(list(question.probes))
    expect(tool(page).get_by_text(question.credited[0])).to_be_hidden()
    page.keyboard.press("Enter")  # no probe is left: the focus is on what is credited
    expect(tool(page).get_by_text(question.credited[0])).to_be_visible()
    expect(tool(page).get_by_role("heading", name="What they listen for")).to_be_focused()

    for key in ("Tab", "Tab", "Space", "ArrowUp", "Tab"):  # the bank, then 5, then round to 1
        page.keyboard.press(key)
    page.keyboard.type("We had two ways")
    expect(tool(page).get_by_role("radio", name="1 ")).to_be_checked()
    for key in ("Tab", "Tab", "Enter"):  # the worked answers, the next question
        page.keyboard.press(key)
    expect(tool(page).get_by_text("Question 2 of 2")).to_be_visible()
    expect(prompt(page)).to_be_focused()

    for key in ("Tab", "Tab", "Tab", "Tab", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(tool(page).get_by_role("heading", name="What you practiced")).to_be_focused()
    summary = tool(page).locator("[data-part=summary]")
    expect(summary.get_by_role("listitem")).to_have_count(1)
    expect(summary).to_contain_text("Judgment: 1 of 5")
    expect(summary).to_contain_text("We had two ways")
    expect(summary).to_contain_text(re.compile("Aim at a 3 on Judgment.*Come back on ", re.DOTALL))


def test_what_is_shown_stands_right_below_the_heading(visit: Visit) -> None:
    page = visit(PRACTICE)
    page.set_viewport_size(PHONE)
    choose(page, "Delivery")

    def room_above(part: str) -> int:
        shown = tool(page).locator(f"[data-part={part}]")
        expect(shown).to_be_visible()
        room: int = shown.evaluate(
            "one => one.getBoundingClientRect().top"
            " - one.closest('[data-component]').getBoundingClientRect().top"
        )
        return room

    at_first = room_above("setup")
    press(page, "Begin")
    assert room_above("card") == at_first
    press(page, "Leave for now")
    assert room_above("resume") == at_first
    press(page, "Go on where you left off")
    for done in ("Next question", "Finish"):
        mark(page, 3)
        press(page, done)
    assert room_above("summary") == at_first
    page.reload()
    assert room_above("setup") == at_first


def test_a_session_that_was_left_goes_on_where_it_was(visit: Visit) -> None:
    page = visit(PRACTICE)
    choose(page, "Judgment", "Learning", minutes=20)
    press(page, "Begin")
    first = asked(page, 1)
    mark(page, 4, "The van was there by ten")
    press(page, "Next question")
    second = asked(page, 2)
    assert QUESTIONS[first].competency != QUESTIONS[second].competency
    mark(page, 2, "Half a sent")
    page.reload()

    expect(tool(page).get_by_text("You left a session at question 2 of 4.")).to_be_visible()
    press(page, "Go on where you left off")
    expect(prompt(page)).to_have_text(second)
    expect(tool(page).get_by_role("radio", name="2 ")).to_be_checked()
    expect(tool(page).get_by_label("The words that earned it")).to_have_value("Half a sent")

    press(page, "Leave for now")
    press(page, "Start another")
    expect(tool(page).get_by_role("button", name="Begin")).to_be_visible()
    expect(tool(page).get_by_role("button", name="Undo")).to_be_focused()
    press(page, "Undo")
    expect(tool(page).get_by_role("button", name="Go on where you left off")).to_be_focused()
    press(page, "Go on where you left off")
    expect(prompt(page)).to_have_text(second)


AT_ONCE = """() => {
  const part = (name) => document.querySelector(`[data-component=practice] [data-part=${name}]`);
  const card = part("card");
  new MutationObserver((_, watching) => {
    if (card.hidden) return;
    watching.disconnect();
    part("leave").click();
  }).observe(card, { attributes: true });
  part("begin").click();
}"""


def test_a_session_that_is_left_at_once_goes_on_as_well(visit: Visit) -> None:
    page = visit(PRACTICE)
    choose(page, "Delivery", minutes=20)
    page.evaluate(AT_ONCE)
    expect(tool(page).get_by_role("button", name="Go on where you left off")).to_be_focused()
    expect(tool(page).locator("[data-part=left]")).to_have_text("You left a session at question 1 of 4.")


def test_what_was_practiced_comes_back_in_its_other_wording(visit: Visit, context: BrowserContext) -> None:
    page = at_a_clock(context, visit)
    choose(page, "Judgment")
    press(page, "Begin")
    first = QUESTIONS[asked(page, 1)]
    mark(page, 1)
    press(page, "Next question")
    press(page, "Skip this question")
    past = tool(page).get_by_text("What you have practiced: 1 answer")
    expect(past).to_be_visible()

    page.clock.fast_forward("24:00:00")
    press(page, "Choose another session")
    press(page, "Begin")
    expect(prompt(page)).to_have_text(first.variant)
    expect(tool(page).get_by_text("in its other wording")).to_be_visible()

    past.click()
    tool(page).get_by_role("button", name="Remove").click()
    expect(past).to_be_hidden()
    press(page, "Undo")
    expect(past).to_be_visible()
    expect(tool(page).locator("[data-part=history] summary")).to_be_focused()


def test_the_clock_has_two_quiet_marks(visit: Visit, context: BrowserContext) -> None:
    page = at_a_clock(context, visit)
    press(page, "Begin")
    press(page, "Start the clock")
    said = tool(page).locator("[data-part=mark]")
    page.clock.run_for("01:29")
    expect(said).to_be_empty()
    page.clock.run_for("00:02")
    expect(said).to_have_text("Past ninety seconds")
    page.clock.run_for("00:30")
    expect(said).to_have_text("Past two minutes")
    press(page, "First probe")
    expect(tool(page).get_by_role("timer")).to_have_text("0:00")
    press(page, "See what is credited")
    expect(tool(page).get_by_text("Your answer took 2:01")).to_be_visible()


def test_worked_answers_are_heard_first(visit: Visit) -> None:
    page = visit(PRACTICE)
    choose(page, "Learning")
    link = tool(page).locator("[data-part=setup]").get_by_role("link", name="Learning")
    expect(link).to_be_visible()
    link.click()
    answers = page.locator(".study-row:has(> :target) [data-part=answer]")
    expect(answers).to_have_count(3)
    answers.first.get_by_role("radio", name="2").check()

    again = visit(PRACTICE)
    choose(again, "Learning")
    expect(tool(again).locator("[data-part=setup]").get_by_role("link", name="Learning")).to_be_hidden()


def test_the_days_to_come_back_are_those_of_the_plan(visit: Visit, context: BrowserContext) -> None:
    context.clock.set_fixed_time("2026-05-07T12:00:00Z")
    page = visit(PRACTICE)
    keep(page, {"event/interview": {"date": "2026-05-14", "zone": "UTC"}})
    page.reload()
    press(page, "Begin")
    mark(page, 3)
    press(page, "Next question")
    press(page, "Skip this question")
    expect(tool(page).locator("[data-part=back]")).to_have_text(
        "Come back on Saturday, May 9. After that: Monday, May 11; Tuesday, May 12."
    )


def test_what_is_no_longer_there_is_passed_over(visit: Visit) -> None:
    page = visit(PRACTICE)
    known = next(iter(QUESTIONS.values()))
    keep(page, {"session/0-a": {"queue": ["gone", known.id, "gone-too"], "place": 0}})
    keep(page, {"attempt/0-b": {"question": "gone", "score": 1, "day": "2026-05-01"}})
    page.reload()
    expect(tool(page).locator("[data-part=history]")).to_be_hidden()
    press(page, "Go on where you left off")
    expect(prompt(page)).to_have_text(known.text)
    mark(page, 5)
    press(page, "Finish")
    expect(tool(page).locator("[data-part=summary]").get_by_role("listitem")).to_have_count(1)


def test_without_a_microphone_it_says_so_and_goes_on(visit: Visit) -> None:
    page = visit(PRACTICE)
    press(page, "Begin")
    press(page, "Record")
    expect(tool(page).get_by_text("No microphone was found.")).to_be_visible()
    press(page, "First probe")
    expect(tool(page).locator("[data-part=probes] li")).to_have_count(1)


@pytest.fixture(scope="module")
def hearing(playwright: Playwright, browser_path: Path, site: BuiltSite) -> Iterator[Browser]:
    """A browser with a microphone, in which a tone is heard."""
    with launched(playwright, browser_path, site, "--use-fake-device-for-media-stream") as browser:
        yield browser


class TestWithAMicrophone:
    @pytest.fixture
    def context(self, hearing: Browser) -> Iterator[BrowserContext]:
        with hearing.new_context() as context:
            context.add_init_script(WATCH_MICROPHONE)
            yield context

    def test_a_recording_is_played_beside_the_anchors_and_then_gone(
        self, visit: Visit, context: BrowserContext
    ) -> None:
        context.grant_permissions(["microphone"])
        page = visit(PRACTICE)
        press(page, "Begin")
        assert page.evaluate(STATES) == []
        press(page, "Record")
        expect(tool(page).get_by_text("Recording.")).to_be_visible()
        expect(tool(page).get_by_role("button", name="Stop the clock")).to_be_visible()
        expect(tool(page).locator("[data-part=time]")).to_have_text("0:01")  # in less no sound is caught
        press(page, "See what is credited")  # which ends the recording
        audio = tool(page).locator("audio")
        expect(audio).to_be_visible()
        assert page.evaluate(STATES) == ["ended"]
        audio.evaluate("(audio) => audio.play()")
        assert axe_faults(page) == []

        source = audio.evaluate("(audio) => audio.src")
        press(page, "Next question")
        expect(audio).to_be_hidden()
        expect(audio).not_to_have_attribute("src", source)
        assert page.evaluate("() => revoked") == [source]

    def test_leaving_the_page_lets_go_of_the_microphone(self, visit: Visit, context: BrowserContext) -> None:
        context.grant_permissions(["microphone"])
        page = visit(PRACTICE)
        press(page, "Begin")
        press(page, "Record")
        expect(tool(page).get_by_text("Recording.")).to_be_visible()
        page.get_by_role("link", name="Hear a score").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("^Hear a score"))
        page.wait_for_function("() => heard.length === 1 && heard[0].readyState === 'ended'")

    def test_a_refusal_is_told_plainly(self, visit: Visit) -> None:
        page = visit(PRACTICE)
        press(page, "Begin")
        press(page, "Record")
        told = tool(page).get_by_text("The browser was told not to let this page use the microphone.")
        expect(told).to_be_visible()
        expect(told).to_contain_text("You can practice without a recording.")
        mark(page, 3)
        expect(tool(page).locator("audio")).to_be_hidden()


def at_a_clock(context: BrowserContext, visit: Visit) -> Page:
    """The page with a clock that can be moved: a page takes its clock when it is opened."""
    context.clock.install()
    return visit(PRACTICE)
