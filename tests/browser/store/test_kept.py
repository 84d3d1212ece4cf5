"""Nothing is lost: between two tabs, in a killed browser, a crashed tab, on the way to another page."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page

from tests.browser.killing import kill, needs_proc
from tests.browser.store.harness import NEVER, Opener, get, put, reports

KILLS = int(os.environ.get("KILLS", "5"))
"""How often the browser is killed, each time right after ten saves: KILLS=50 for the long run."""


def test_two_tabs_lose_nothing(tab: Opener) -> None:
    tabs = [tab(), tab()]
    add = """() => {
        const one = (count) => (count ?? 0) + 1;
        globalThis.adding = (async () => {
            for (let i = 0; i < 300; i += 1) await store.change("note/count", one);
        })();
    }"""
    for page in tabs:
        page.evaluate(add)  # returns at once: both add at the same time
    for page in tabs:
        page.evaluate("() => adding")
    for page in tabs:
        assert get(page, "note/count") == 600
        print("600 of 600 changes kept from two tabs")
        page.wait_for_function("() => heard.length === 600")
        assert page.evaluate("() => heard.filter(([, here]) => here).length") == 300


def test_tabs_hear_of_each_other(tab: Opener) -> None:
    one, other = tab(), tab()
    put(one, "tick/a", value=True)
    other.wait_for_function("() => heard.length")
    assert other.evaluate("() => heard") == [["tick/a", False]]
    assert get(other, "tick/a") is True
    one.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    one.wait_for_function("() => heard.some(([key, here]) => key === 'tick/a' && !here)")


@needs_proc
def test_what_was_saved_survives_a_killed_browser(persistent: Callable[[str], Page], tmp_path: Path) -> None:
    save = """async (round) => {
        for (let i = 0; i < 10; i += 1) await store.set(`note/n${round}-${i}`, { round, i });
        store.draft("note/typed", `typed in round ${round}`);
        await store.flush();
        store.draft("note/typed", `typed in round ${round} and on`);
    }"""
    for round_ in range(KILLS):
        page = persistent("")
        page.evaluate(save, round_)
        kill(f"--user-data-dir={tmp_path}")
    page = persistent("")
    found = page.evaluate("async () => Object.fromEntries(await store.all('note'))")
    typed = found.pop("note/typed")
    print(f"{len(found)} of {10 * KILLS} saves kept, through {KILLS} kills")
    assert found == {f"note/n{r}-{i}": {"round": r, "i": i} for r in range(KILLS) for i in range(10)}
    assert typed in (f"typed in round {KILLS - 1}", f"typed in round {KILLS - 1} and on")
    assert reports(page) == []


def test_typing_survives_a_crashed_tab(tab: Opener) -> None:
    page = tab(f"typing={NEVER}")
    put(page, "note/a", "before")
    page.evaluate("() => { store.draft('note/a', 'typ'); store.draft('note/a', 'typed'); }")
    with pytest.raises(Error):
        page.goto("chrome://crash")
    page = tab()
    assert get(page, "note/a") == "typed"
    assert page.evaluate("() => stored('note/a')") == "typed"
    assert page.evaluate("() => journal()") == []


def test_the_journal_never_puts_old_words_over_later_ones(tab: Opener) -> None:
    page = tab(f"typing={NEVER}")
    page.evaluate("() => store.draft('note/a', 'typed and left')")
    with pytest.raises(Error):
        page.goto("chrome://crash")
    page = tab()
    assert get(page, "note/a") == "typed and left"
    page.evaluate("""() => {
        localStorage.setItem(`${name}:journal:note/a`, JSON.stringify({ value: "stale", at: 5 }));
        localStorage.setItem(`${name}:journal:note/b`, '{"value": "cut o');
    }""")
    page.reload()
    assert get(page, "note/a") == "typed and left"
    assert page.evaluate("() => journal()") == []
    assert reports(page) == ["damaged"]
    aside = page.evaluate("async () => [...(await store.contents()).aside.values()]")
    assert [(row["key"], row["found"]) for row in aside] == [("note/b", '{"value": "cut o')]


@pytest.mark.parametrize(
    "leave",
    [
        "() => dispatchEvent(new PageTransitionEvent('pagehide'))",
        """() => {
            Object.defineProperty(document, "visibilityState", { value: "hidden" });
            document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
        }""",
    ],
    ids=["pagehide", "hidden"],
)
def test_leaving_the_page_ends_the_typing(tab: Opener, leave: str) -> None:
    page = tab(f"typing={NEVER}")
    page.evaluate("() => store.draft('note/a', 'typed')")
    page.evaluate(leave)
    page.wait_for_function("async () => (await stored('note/a')) === 'typed'")
    page.wait_for_function("() => journal().length === 0")


def test_a_page_that_stands_still_holds_nobody_up_and_comes_back_with_the_later_words(tab: Opener) -> None:
    pass_by = "type => dispatchEvent(new PageTransitionEvent(type, { persisted: true }))"
    page = tab(f"typing={NEVER}")
    put(page, "note/b", "saved")
    page.evaluate("() => store.draft('note/a', 'typed')")
    page.evaluate("() => { globalThis.choosing = store.set('tick/a', 'done'); }")
    page.evaluate(pass_by, "pagehide")
    page.evaluate("() => { globalThis.reading = store.get('note/b'); }")

    other = tab()
    assert [get(other, key) for key in ("note/a", "tick/a", "note/b")] == ["typed", "done", "saved"]
    put(other, "note/a", "written later")
    put(other, "note/b", "saved later")
    page.evaluate(pass_by, "pageshow")
    assert page.evaluate("() => choosing") == "done"
    assert page.evaluate("() => reading") == "saved later"
    assert get(page, "note/a") == "written later"
    page.wait_for_function("() => journal().length === 0")


def test_nothing_typed_is_lost_on_the_way_to_another_page(tab: Opener) -> None:
    page = tab(f"typing={NEVER}")
    page.evaluate("() => { store.draft('note/a', 'typed'); location.search = '?elsewhere'; }")
    page.wait_for_url("**?elsewhere")
    assert get(page, "note/a") == "typed"
    page.evaluate("() => store.draft('note/b', 'typed as well')")
    page.go_back()
    assert get(page, "note/b") == "typed as well"


def test_a_rest_of_the_fingers_saves(tab: Opener) -> None:
    page = tab()
    page.evaluate("() => { for (const text of ['t', 'ty', 'typed']) store.draft('note/a', text); }")
    assert page.evaluate("() => journal().length") == 1
    page.wait_for_function("async () => (await stored('note/a')) === 'typed'")
    page.wait_for_function("() => journal().length === 0")


def test_no_choice_is_lost_in_the_moment_a_page_is_left(tab: Opener) -> None:
    page = tab()
    for n in range(20):
        page.evaluate(f"""() => {{
            store.set("tick/t{n}", "done");
            location.search = "?left-{n}";
        }}""")
        page.wait_for_url(f"**?left-{n}")
    kept = page.evaluate("async () => [...(await store.all('tick')).keys()]")
    print(f"{len(kept)} of 20 choices kept")
    assert sorted(kept) == sorted(f"tick/t{n}" for n in range(20))

    page.evaluate("() => { store.set('tick/t0', null); store.set('tick/never', null); location.reload(); }")
    page.wait_for_function("async () => (await globalThis.store?.get('tick/t0')) === null")
    keys = page.evaluate("() => raw('readonly', ({ records }) => records.getAllKeys())")
    assert "tick/t0" in keys, "a tombstone"
    assert "tick/never" not in keys
    page.wait_for_function("() => journal().length === 0")
