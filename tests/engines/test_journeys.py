"""The paths that matter, in the engines in which not everything is tested."""

from datetime import date, timedelta

from icalendar import Calendar

from tests.browser.tunnel import Tunnel
from tests.engines.profile import Profile, Tab, saved

LISTS = "prepare/checklists/"
LIST = "[data-component=checklist]:has(#research)"
BANK = "prepare/questions/"
FAILURE = "failure-and-the-habit-after"
ROW = f".study-row[data-id={FAILURE}]"
COUNT = "[data-component=question-table] [data-part=count]"
WHEN = "[data-component=interview] [data-part=when]"
PLAN = "[data-component=plan]"
PRACTICE = "[data-component=practice]"
ADDRESS = """() => new Promise((done) => {
  const look = () => (location.hash.includes("competency=") ? done(location.href) : setTimeout(look, 20));
  look();
})"""
"""The page's address, once it says what was chosen."""


def blank(component: str, field: str) -> str:
    """A field of the form that becomes a thing once something is written."""
    return f"[data-component={component}] form:not([data-part=thing]) [name={field}]"


def thing(component: str, field: str) -> str:
    return f"[data-component={component}] [data-part=thing] [name={field}]"


def test_a_tick_is_kept_and_survives_instant_navigation(profile: Profile) -> None:
    tab = profile.tab()
    tab.open(LISTS)
    tab.sees(f"{LIST} [data-part=count]", "0 of 11 done")
    tab.click(f"{LIST} [data-part=tick]")
    tab.sees(f"{LIST} [data-part=count]", "1 of 11 done")
    tab.evaluate("() => { window.sameDocument = true }")
    tab.click("nav a", "Questions they ask")
    tab.sees("h1", "The questions they ask")
    tab.back()
    tab.sees(f"{LIST} [data-part=count]", "1 of 11 done")
    assert tab.evaluate("() => window.sameDocument"), "the page was loaded anew"
    tab.reload()
    tab.sees(f"{LIST} [data-part=count]", "1 of 11 done")


def test_a_question_is_linked_to_noted_and_marked(profile: Profile) -> None:
    tab = profile.tab()
    tab.open(f"{BANK}#{FAILURE}")
    tab.sees(f"{ROW} .study-row__label", "Probes to expect")
    tab.fill(f"{ROW} [data-part=note-text]", "The cut-off <b>story</b>, ünïcode")
    tab.click(f"{ROW} [data-part=marked]")
    tab.reload()
    tab.sees(f"{ROW} [data-part=marked]:checked")
    note = tab.evaluate("css => document.querySelector(css).value", f"{ROW} [data-part=note-text]")
    assert note == "The cut-off <b>story</b>, ünïcode"


def test_questions_are_filtered_and_the_view_has_an_address(profile: Profile) -> None:
    tab = profile.tab()
    tab.open(BANK)
    tab.fill("[data-component=question-table] [name=q]", "Failed  NAME")
    tab.sees(ROW)
    tab.choose("[data-component=question-table] [name=competency]", "Learning")
    shown = tab.count(".study-row")
    assert 0 < shown < 20
    tab.sees(COUNT, f"{shown} of ")
    address = tab.evaluate(ADDRESS)
    other = profile.tab()
    other.open(BANK + address.partition(BANK)[2])
    other.sees(COUNT, f"{shown} of ")


def test_a_date_makes_a_plan_a_status_and_a_calendar_file(profile: Profile) -> None:
    tab = profile.tab()
    tab.open("prepare/my-interview/")
    tab.choose("[data-component=interview] [name=zone]", "New York")
    tab.fill("[data-component=interview] [name=date]", f"{date.today() + timedelta(days=5)}")
    tab.fill("[data-component=interview] [name=start]", "10:00")
    tab.sees(WHEN, "10:00")
    tab.sees(WHEN, "in New York")
    tab.click(f"{PLAN} [data-part=tick]")
    tab.click(f"{PLAN} [data-part=save]")
    calendar = Calendar.from_ical(saved(profile.downloads, "*.ics"))
    assert isinstance(calendar, Calendar)
    assert not calendar.errors
    assert calendar.walk("VEVENT")
    tab.open("guide/panel/")
    tab.sees(".study-status", "days")
    tab.open("")
    tab.sees("[data-component=today]", "1 of ")


def test_a_story_and_a_person_are_written_and_planned_together(profile: Profile) -> None:
    tab = profile.tab()
    tab.open("prepare/stories/")
    tab.fill(blank("stories", "title"), "The cold buses")
    tab.fill(thing("stories", "actions"), "We met.\nWe moved the timer.\nWe told the schools.")
    tab.sees("[data-part=check]", "“we” 3 times")
    tab.click("[data-component=stories] [data-part=thing] label", "Delivery")
    tab.sees("[data-component=coverage]", "The cold buses")

    tab.open("prepare/people/")
    tab.fill(blank("people", "name"), "Ana Ruiz")
    tab.choose(thing("people", "interviewer"), "Executive")
    tab.sees("[data-part=thing] [data-part=decides]", "worth the money this year")
    tab.fill(thing("people", "time"), "09:30")
    tab.click("[data-component=people] [data-part=thing] label", "The cold buses")
    tab.sees("[data-part=rows] tr", "Ana Ruiz")
    tab.reload()
    tab.sees("[data-part=rows] tr", "Ana Ruiz")
    tab.click("[data-component=people] [data-part=thing] [data-part=title]")
    tab.click("[data-component=people] [data-part=thing] [data-part=remove]")
    tab.misses("[data-part=rows] tr", "Ana Ruiz")
    tab.click("[data-component=people] [data-part=undo]")
    tab.sees("[data-part=rows] tr", "Ana Ruiz")


def test_a_practice_session_is_left_and_ended(profile: Profile) -> None:
    tab = profile.tab()
    tab.open("prepare/practice/")
    tab.click(f"{PRACTICE} [data-part=setup] label", "Delivery")
    tab.click(f"{PRACTICE} [data-part=begin]")
    answer(tab, "1 of 2", "3")
    tab.click(f"{PRACTICE} [data-part=next]")
    tab.sees(f"{PRACTICE} [data-part=place]", "2 of 2")
    tab.reload()
    tab.click(f"{PRACTICE} [data-part=go-on]")
    answer(tab, "2 of 2", "4")
    tab.click(f"{PRACTICE} [data-part=next]")
    tab.sees(f"{PRACTICE} [data-part=summary]", "Delivery: 3 of 5")
    tab.sees(f"{PRACTICE} [data-part=summary]", "Delivery: 4 of 5")


def answer(tab: Tab, place: str, score: str) -> None:
    """A question by keyboard where a reader would: the clock, a probe, what is credited, the score."""
    tab.sees(f"{PRACTICE} [data-part=place]", f"Question {place}")
    tab.press(" ")
    tab.sees(f"{PRACTICE} [data-part=toggle]", "Stop the clock")
    tab.click(f"{PRACTICE} [data-part=probe]")
    tab.sees(f"{PRACTICE} [data-part=probes] li")
    tab.click(f"{PRACTICE} [data-part=reveal]")
    tab.click(f"{PRACTICE} [name=score][value='{score}']")
    tab.fill(f"{PRACTICE} [name=words]", "The van was there by ten")


STATUS = """() => "responseStatus" in PerformanceResourceTiming.prototype
  ? performance.getEntriesByType("navigation")[0].responseStatus : 404"""
"""What the page came with. WebKit does not tell."""


def test_without_a_network_pages_open_search_finds_and_words_are_kept(
    profile: Profile, network: Tunnel
) -> None:
    tab = profile.tab()
    tab.open("")
    tab.evaluate("async () => { await navigator.serviceWorker.ready; }")
    tab.reload()  # from now on the site comes from the browser
    network.cut()
    tab.resize(400, 800)
    find_failure_by_keyboard(tab)
    tab.fill(f"{ROW} [data-part=note-text]", "The cut-off")
    tab.open("prepare/my-packet/")
    tab.sees("[data-component=my-packet] [data-part=count]", "pages")
    tab.open(f"{BANK}#{FAILURE}")
    tab.sees(f"{ROW} [data-part=note-text]")
    note = tab.evaluate("css => document.querySelector(css).value", f"{ROW} [data-part=note-text]")
    assert note == "The cut-off"
    tab.open("no/such/page/")
    tab.sees("h1", "There is no such page")
    assert tab.evaluate(STATUS) == 404


def test_search_works_by_keyboard(profile: Profile) -> None:
    tab = profile.tab()
    tab.resize(400, 800)
    tab.open("")
    find_failure_by_keyboard(tab)


def find_failure_by_keyboard(tab: Tab) -> None:
    tab.evaluate(
        "() => document.querySelector('[aria-label=Search][role=button], button[aria-label=Search]').focus()"
    )
    tab.press("Enter")
    tab.fill(".md-search__input", "failed with your name on i")
    tab.press("t")  # the theme looks when a key goes up
    tab.click(f".md-search-result__link[href*='#{FAILURE}']")
    tab.sees(f"{ROW} .study-row__label", "Probes to expect")
