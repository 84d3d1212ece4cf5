"""What a reader wrote is kept, carried to another device and put on paper, in the other engines too."""

from pathlib import Path

from tests.browser.killing import needs_proc
from tests.conftest import BuiltSite
from tests.engines.profile import Profile, Profiles, saved
from tests.server import MODULES

LISTS = "prepare/checklists/"
LIST = "[data-component=checklist]:has(#research)"
ROUND_ONE = "prepare/round-one/"
MY_DATA = "prepare/my-data/"
BLANK = "[data-component=ledger] form:not([data-part=thing])"
THING = "[data-component=ledger] [data-part=thing]"
KEPT = "[data-component=kept-here] [data-part=counts]"
BRING = "[data-component=bring-in]"


def test_a_copy_goes_out_and_comes_in_on_another_device(profiles: Profiles, tmp_path: Path) -> None:
    here, there = profiles(), profiles()
    tab = here.tab()
    tab.open(ROUND_ONE)
    tab.fill(f"{BLANK} [name=what]", "Base pay")
    tab.fill(f"{THING} [name=value]", "58,000")
    tab.open(MY_DATA)
    tab.sees(KEPT, "1 number or claim you gave.")
    tab.click("article [data-component=save-copy] button")
    copy = tmp_path / "second-round.json"
    copy.write_bytes(saved(here.downloads, "second-round-*.json"))

    tab = there.tab()
    tab.open(MY_DATA)
    tab.sees(KEPT, "Nothing yet.")
    tab.attach(f"{BRING} [data-part=file]", copy)
    tab.sees(f"{BRING} [data-part=said]", "Nothing has changed yet. With this copy: 1 added.")
    tab.sees(f"{BRING} [data-part=changes]", "“Base pay”")
    tab.click(f"{BRING} [data-part=merge]")
    tab.sees(KEPT, "1 number or claim you gave.")
    tab.click(f"{BRING} [data-part=undo]")
    tab.sees(KEPT, "Nothing yet.")


ENDED = """async (module) => {
    const { endsWith } = await import(module);
    const page = new AbortController();
    const told = new EventTarget();
    let heard = 0;
    for (let n = 0; n < 200; n += 1) {
        const ends = endsWith(page.signal);
        told.addEventListener("once", () => { heard += 1; ends.abort(); }, { signal: ends.signal });
        told.addEventListener("page", () => { heard += 1; }, { signal: endsWith(page.signal).signal });
    }
    for (let n = 0; n < 5; n += 1) {
        for (let block = 0; block < 40; block += 1) new Uint8Array(4_000_000);
        await new Promise((resolve) => setTimeout(resolve));
    }
    const counts = ["once", "once", "page"].map((type) => {
        heard = 0;
        told.dispatchEvent(new Event(type));
        return heard;
    });
    page.abort();
    heard = 0;
    told.dispatchEvent(new Event("page"));
    return [...counts, heard];
}"""


def test_what_has_ended_hears_nothing_more_once_memory_was_tidied(profile: Profile, site: BuiltSite) -> None:
    tab = profile.tab()
    tab.open("prepare/packet/")
    assert tab.evaluate(ENDED, f"{site.url}{MODULES}components/lib/ends.mjs") == [200, 0, 200, 0]


def test_another_tab_follows_and_nothing_is_lost_between_two(profile: Profile) -> None:
    here, there = profile.tab(), profile.tab()
    for tab in (here, there):
        tab.open(ROUND_ONE)
    here.fill(f"{BLANK} [name=what]", "Notice")
    here.fill(f"{THING} [name=value]", "four weeks")
    there.sees(f"{THING} [data-part=title]", "Notice: four weeks")
    there.fill(f"{THING} [name=value]", "a month")
    here.sees(f"{THING} [data-part=title]", "Notice: a month")
    there.fill(f"{BLANK} [name=what]", "Base pay")
    here.sees(f"{THING} [data-part=title]", "Base pay")
    here.open(LISTS)
    there.open(LISTS)
    here.click(f"{LIST} [data-part=tick]")
    there.sees(f"{LIST} [data-part=count]", "1 of 11 done")


@needs_proc
def test_what_was_typed_survives_a_killed_browser(profiles: Profiles) -> None:
    profile = profiles("lasting")
    tab = profile.tab()
    tab.open(ROUND_ONE)
    tab.fill(f"{BLANK} [name=what]", "Base pay")
    tab.fill(f"{THING} [name=value]", "58,000")
    tab.sees(f"{THING} [data-part=title]", "Base pay: 58,000")
    beside = profile.tab()
    for each in (beside, tab):
        each.open(LISTS)
    tab.click(f"{LIST} [data-part=tick]")
    beside.sees(f"{LIST} [data-part=count]", "1 of 11 done")  # another tab hears of what is kept, not before
    profile.kill()
    tab = profile.tab()
    tab.open(LISTS)
    tab.sees(f"{LIST} [data-part=count]", "1 of 11 done")
    tab.open(ROUND_ONE)
    tab.sees(f"{THING} [data-part=title]", "Base pay: 58,000")


def test_where_storage_is_refused_the_page_works_and_says_that_it_forgets(profiles: Profiles) -> None:
    profile = profiles("refusing")
    tab = profile.tab()
    tab.open(LISTS)
    tab.click(f"{LIST} [data-part=tick]")
    tab.sees(f"{LIST} [data-part=count]", "1 of 11 done")
    tab.sees("[role=status]", "until")
    tab.click("nav a", "Questions they ask")
    tab.sees("h1", "The questions they ask")
    tab.click("button", "Save a copy")
    assert b"done" in saved(profile.downloads, "second-round-*.json")
    tab.reload()
    tab.open(LISTS)
    tab.sees(f"{LIST} [data-part=count]", "0 of 11 done")


def test_my_packet_shows_what_was_written_and_prints_when_asked(profile: Profile) -> None:
    tab = profile.tab()
    tab.open(ROUND_ONE)
    tab.fill(f"{BLANK} [name=what]", "Base pay")
    tab.fill(f"{THING} [name=value]", "58,000")
    tab.open("prepare/my-packet/")
    tab.sees("[data-sheet=room]", "58,000")
    tab.sees("[data-component=my-packet] [data-part=count]", "pages")
    tab.click("[data-component=my-packet] label", "A4")
    before = int(tab.text("[data-component=my-packet] [data-part=count]").split()[0])
    tab.click("[data-component=my-packet] label", "Practice notes")
    tab.sees("[data-component=my-packet] [data-part=count]", f"{before - 1} page")
    tab.evaluate("() => { globalThis.asked = 0; globalThis.print = () => { asked += 1; } }")
    tab.click("[data-component=my-packet] [data-part=print]")
    assert tab.evaluate("() => asked") == 1


def test_the_packet_is_a_link_to_a_whole_pdf(profile: Profile) -> None:
    tab = profile.tab()
    tab.open("prepare/packet/")
    read = """async css => {
        const link = document.querySelector(css);
        const answer = await fetch(link.href);
        const text = new TextDecoder("latin1").decode(await answer.arrayBuffer());
        return [answer.headers.get("content-type"), text.slice(0, 5), text.trimEnd().slice(-5)];
    }"""
    assert tab.evaluate(read, ".study-packet__editions a") == ["application/pdf", "%PDF-", "%%EOF"]
