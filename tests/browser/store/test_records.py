"""What happens to a record: removed, renamed, copied to a file."""

from tests.browser.store.harness import NEVER, Opener, get, put, saved_copy


def test_what_was_removed_stays_removed_until_it_is_set_again(tab: Opener) -> None:
    page = tab()
    put(page, "note/a", "written")
    before = page.evaluate("async () => Object.fromEntries((await store.contents()).records)")
    page.evaluate("() => store.remove('note/a')")
    page.evaluate("() => store.remove('note/never-there')")
    assert get(page, "note/a") is None
    assert page.evaluate("async () => (await store.all('note')).size") == 0
    page.evaluate("(records) => store.bring(new Map(Object.entries(records)), [])", before)
    page.reload()
    assert get(page, "note/a") is None
    keys = page.evaluate("() => raw('readonly', ({ records }) => records.getAllKeys())")
    assert keys == ["note/a"], "a tombstone where something was, and nowhere else"
    put(page, "note/a", "again")
    page.reload()
    assert get(page, "note/a") == "again"


def test_an_older_name_is_adopted(tab: Opener) -> None:
    page = tab()
    put(page, "tick/old", "done")
    assert page.evaluate("() => store.adopt('tick/new', ['tick/oldest', 'tick/old'])") == "done"
    assert page.evaluate("() => stored('tick/new')") == "done"
    page.evaluate("() => store.remove('tick/new')")
    page.reload()
    assert page.evaluate("() => store.adopt('tick/new', ['tick/oldest', 'tick/old'])") is None


def test_a_copy_is_a_file(tab: Opener) -> None:
    page = tab(f"typing={NEVER}")
    put(page, "tick/b", value=True)
    put(page, "tick/a", {"z": 1, "a": "<b>text</b>"})
    page.evaluate("() => store.draft('note/typed', 'still typing')")
    ask = "() => saveCopy(store, document, () => Date.UTC(2026, 10, 23))"
    name, copy = saved_copy(page, lambda: page.evaluate(ask))
    assert name == "second-round-2026-11-23.json"
    assert list(copy) == ["second-round", "made", "records", "aside"]
    assert copy["second-round"] == 1
    assert copy["made"] == "2026-11-23T00:00:00.000Z"
    assert list(copy["records"]) == ["note/typed", "tick/a", "tick/b"]
    assert copy["records"]["tick/a"]["value"] == {"a": "<b>text</b>", "z": 1}
    assert copy["records"]["note/typed"]["value"] == "still typing"
    assert copy["aside"] == {}
