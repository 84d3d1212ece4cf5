"""A copy comes in whole or not at all, and goes out again without a trace; everything can be erased."""

import json
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.store.harness import NEVER, Opener, get, put, reports, saved_copy

BRING = """([text, steps]) => {
    const { copy, problem } = readCopy(text, steps);
    if (problem) return problem;
    return store.bring(copy.records, copy.aside).then((done) => {
        globalThis.brought = done;
        return done && [...done.changes.keys()];
    });
}"""
BACK = "() => store.takeBack(brought)"


def bring(page: Page, text: str) -> Any:
    return page.evaluate(BRING, [text, []])


def copy_of(records: dict[str, Any], **more: Any) -> str:
    return json.dumps({"second-round": 1, "records": records, **more})


def everything(page: Page) -> Any:
    """What the database holds, to the last field, without the store."""
    return page.evaluate("""async () => {
        const found = {};
        for (const which of ["records", "aside"]) {
            const keys = await raw("readonly", (stores) => stores[which].getAllKeys());
            const values = await raw("readonly", (stores) => stores[which].getAll());
            found[which] = keys.map((key, index) => [key, values[index]]);
        }
        return found;
    }""")


FILE = copy_of(
    {
        "note/new": {"value": "new", "at": 5},
        "note/mine": {"value": "from the file", "at": 4_000_000_000_000},
        "note/gone": {"value": None, "at": 4_000_000_000_000},
        "note/old": {"value": "an older thought", "at": 5},
        "note/never": {"value": None, "at": 5},
    },
    aside={"1": {"key": "note/odd", "found": "kept", "at": 5}},
)


def test_what_came_in_goes_out_again_without_a_trace(tab: Opener) -> None:
    page, other = tab(f"typing={NEVER}"), tab()
    for key in ("mine", "gone", "old"):
        put(page, f"note/{key}", "mine")
    page.evaluate("() => { store.draft('note/typed', 'typing'); }")
    page.evaluate("() => store.flush()")
    before = everything(page)
    assert bring(page, FILE) == ["note/new", "note/mine", "note/gone", "note/never"]
    assert get(page, "note/mine") == "from the file"
    assert get(page, "note/gone") is None
    assert get(page, "note/old") == "mine"
    assert len(everything(page)["aside"]) == 1
    other.wait_for_function("() => heard.some(([key, here]) => key === 'note/new' && !here)")

    assert page.evaluate(BACK) == 0
    assert everything(page) == before
    assert [get(page, f"note/{key}") for key in ("mine", "gone", "new")] == ["mine", "mine", None]
    assert bring(page, FILE) == ["note/new", "note/mine", "note/gone", "note/never"], "and in again"
    assert bring(page, FILE) == [], "twice is once"
    assert len(everything(page)["aside"]) == 1
    assert reports(page) == []


def test_what_was_changed_after_an_import_is_not_taken_back(tab: Opener) -> None:
    page, other = tab(), tab()
    put(page, "note/gone", "mine")
    bring(page, FILE)
    put(other, "note/mine", "written since")
    page.evaluate("() => store.draft('note/new', 'typed since')")
    assert page.evaluate(BACK) == 2
    found = [get(page, f"note/{key}") for key in ("mine", "new", "gone")]
    assert found == ["written since", "typed since", "mine"]


def test_every_copy_comes_back_to_the_same_state(tab: Opener) -> None:
    page = tab()
    for n in range(40):
        put(page, f"note/n{n}", {"text": "ü" * n, "list": [n, None, {"b": 1, "a": True}]})
    page.evaluate("() => store.remove('note/n7')")
    page.evaluate("() => raw('readwrite', ({ aside }) => aside.add({ key: 'x', found: { b: 1 }, at: 2 }))")
    ask = "() => saveCopy(store, document)"
    _, copy = saved_copy(page, lambda: page.evaluate(ask))
    before = everything(page)
    assert page.evaluate("() => store.erase()") is True
    assert page.evaluate("async () => (await indexedDB.databases()).length") == 0
    bring(page, json.dumps(copy))
    after = everything(page)
    own = {key: value for key, value in before["records"] if not key.startswith("backup/")}
    assert {key: value for key, value in after["records"] if not key.startswith("backup/")} == own
    assert [row for _, row in after["aside"]] == [row for _, row in before["aside"]]


def test_a_copy_of_an_older_version_comes_in_up_to_date(tab: Opener) -> None:
    page = tab()
    found = page.evaluate(
        """async (text) => {
            const renamed = ([key, record]) => [key.replace("note/", "remark/"), record];
            const migrations = [(records) => new Map([...records].map(renamed))];
            const next = createStore({ name: `${name}next`, migrations });
            const { copy } = readCopy(text, migrations);
            await next.bring(copy.records, copy.aside);
            return [await next.get("remark/a"), await next.get("note/a")];
        }""",
        copy_of({"note/a": {"value": "from version 1", "at": 1}}),
    )
    assert found == ["from version 1", None]


def test_nothing_comes_in_where_there_is_no_room_for_all_of_it(
    tab: Opener, context: BrowserContext, store_origin: str
) -> None:
    browser = context.new_cdp_session(context.new_page())
    browser.send("Storage.overrideQuotaForOrigin", {"origin": store_origin, "quotaSize": 1_000_000})
    page = tab()
    put(page, "note/a", "before")
    before = everything(page)
    much = {f"note/n{n}": {"value": "long " * 15_000, "at": 9} for n in range(40)}
    assert bring(page, copy_of(much)) is None
    assert everything(page) == before
    assert page.evaluate("async () => (await store.all('note')).size") == 1
    assert reports(page) == ["full"]


@pytest.mark.parametrize("records", [{f"note/n{n}": n for n in range(5_001)}, [], "x", {"__proto__/a": 5}])
def test_a_hostile_copy_changes_nothing(tab: Opener, records: Any) -> None:
    page = tab()
    put(page, "note/a", "before")
    before = everything(page)
    bring(page, copy_of(records))
    bring(page, copy_of(records)[:30])
    assert everything(page) == before
    assert page.evaluate("() => ({}).polluted") is None


def test_an_enormous_copy_is_taken_at_once(tab: Opener) -> None:
    page = tab()
    brought = bring(page, copy_of({f"note/n{n}": {"value": "x" * 700, "at": 9} for n in range(5_000)}))
    assert len(brought) == 5_000
    assert page.evaluate(BACK) == 0
    assert everything(page) == {"records": [], "aside": []}


def test_erasing_leaves_nothing_of_ours_and_everything_of_others(tab: Opener) -> None:
    page, other = tab(), tab(f"typing={NEVER}")
    put(page, "note/a", "written")
    assert get(other, "note/a") == "written"
    other.evaluate("() => store.draft('note/b', 'being typed')")
    page.evaluate("""async () => {
        localStorage.setItem("second-round:/nowhere/:journal:note/a", "theirs");
        localStorage.setItem("palette", "dark");
        await createStore({ name: "second-round:/elsewhere/" }).set("note/a", "theirs");
    }""")
    assert page.evaluate("() => store.erase()") is True
    other.wait_for_function("() => heard.some(([key, here]) => key === 'note/b' && !here)")
    for one in (page, other):
        assert [get(one, "note/a"), get(one, "note/b")] == [None, None]
        one.evaluate("() => store.flush()")
    assert page.evaluate("() => Object.keys(localStorage).sort()") == [
        "palette",
        "second-round:/nowhere/:journal:note/a",
    ]
    kept = page.evaluate("() => createStore({ name: 'second-round:/elsewhere/' }).get('note/a')")
    assert kept == "theirs"
    put(other, "note/c", "written since")
    assert get(page, "note/c") == "written since"
    assert [row[0] for row in everything(page)["records"]] == ["note/c"]
    assert [reports(page), reports(other)] == [[], []]
