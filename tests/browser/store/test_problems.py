"""What a browser may refuse or spoil: the page works on, and says so once."""

import pytest
from playwright.sync_api import Browser, BrowserContext

from tests.browser.store.harness import PAGE, Opener, get, put, reports, saved_copy

REFUSING = """
    const refuse = () => { throw new DOMException("The operation is insecure.", "SecurityError"); };
    IDBFactory.prototype.open = refuse;
    Object.defineProperty(globalThis, "localStorage", { get: refuse });
    globalThis.BroadcastChannel = class { constructor() { refuse(); } };
"""


@pytest.mark.parametrize(("query", "init"), [("", REFUSING), ("sandbox", "")], ids=["stub", "sandbox"])
def test_refused_storage(tab: Opener, query: str, init: str) -> None:
    page = tab(query, init)
    assert get(page, "note/a") is None
    assert put(page, "note/a", "kept for now") == "kept for now"
    page.evaluate("() => store.draft('note/b', 'typed')")
    page.evaluate("() => store.flush()")
    found = page.evaluate("async () => [...(await store.all('note')).values()]")
    assert found == ["kept for now", "typed"]
    assert reports(page) == ["refused"]
    notice = page.get_by_role("status")
    assert notice.count() == 1
    assert notice.inner_text().startswith("Your browser refuses storage here.")
    _, copy = saved_copy(page, page.get_by_role("button", name="Save a copy").click)
    assert [record["value"] for record in copy["records"].values()] == ["kept for now", "typed"]


def test_full_storage(tab: Opener, context: BrowserContext, store_origin: str) -> None:
    def allow(**size: int) -> None:
        browser.send("Storage.overrideQuotaForOrigin", {"origin": store_origin, **size})

    browser = context.new_cdp_session(context.new_page())
    allow(quotaSize=400_000)
    page = tab()
    put(page, "note/list", ["saved"])
    allow(quotaSize=1)  # Chromium asks again only when it has used up what it was allowed before
    written = page.evaluate("""async () => {
        for (let n = 0; n < 50; n += 1) {
            await store.set(`note/long-${n}`, "long ".repeat(15_000));
            if (reports.length) return n + 1;
        }
    }""")
    assert reports(page) == ["full"]
    page.evaluate("() => store.change('note/list', (list) => [...list, 'not saved '.repeat(9_000)])")
    assert len(page.evaluate("async () => [...(await store.all('note'))]")) == written + 1
    assert len(get(page, "note/list")) == 2
    assert page.evaluate("() => stored('note/list')") == ["saved"]
    assert page.evaluate(f"() => stored('note/long-{written - 1}')") is None
    assert reports(page) == ["full"], "once"
    assert page.get_by_role("status").count() == 1
    allow()
    put(page, "tick/later", value=True)
    page.wait_for_function("async () => (await stored('note/list')).length === 2")
    assert page.evaluate(f"async () => (await stored('note/long-{written - 1}'))?.length") == 75_000


def test_a_private_window_keeps_everything_until_it_is_closed(
    chromium: Browser, store_origin: str, tab: Opener
) -> None:
    put(tab(), "note/elsewhere", "not in the private window")
    for _ in range(2):
        with chromium.new_context() as window:  # such a context is what Chromium calls incognito
            page = window.new_page()
            page.goto(f"{store_origin}{PAGE}")
            assert page.evaluate("async () => (await store.all('note')).size") == 0
            put(page, "note/a", "written here")
            page.reload()
            assert get(page, "note/a") == "written here"
            assert reports(page) == []


def test_a_newer_version_in_another_tab(tab: Opener) -> None:
    old, new = tab(), tab()
    put(old, "note/a", "before")
    upgrade = """() => {
        const renamed = ([key, record]) => [key.replace("note/", "remark/"), record];
        const migrations = [(records) => new Map([...records].map(renamed))];
        return createStore({ name, migrations }).get("remark/a");
    }"""
    assert new.evaluate(upgrade) == "before"
    old.wait_for_function("() => reports.includes('newer')")
    assert get(old, "note/a") == "before", "what the page has read it still knows"
    put(old, "note/a", "after")
    assert get(old, "note/a") == "after"
    old.evaluate("() => store.draft('note/b', 'typed')")
    old.evaluate("() => store.flush()")
    assert reports(old) == ["newer"]
    # Two tabs may be two processes: what one puts into localStorage, the other sees a moment later.
    new.wait_for_function("() => journal().some((key) => key.endsWith('note/b'))")
    assert new.evaluate(upgrade) == "after", "what the old page could not save, under its present name"
    old.wait_for_function("() => journal().length === 0")
    late = tab()
    assert get(late, "note/a") is None
    put(late, "note/c", "not written")
    keys = late.evaluate("() => raw('readonly', ({ records }) => records.getAllKeys())")
    assert keys == ["remark/a", "remark/b"], "the old page has written nothing itself"
    assert reports(late) == ["newer"]
    assert late.get_by_role("status").inner_text().startswith("A newer version of this site")


def test_an_upgrade_that_fails_changes_nothing(tab: Opener) -> None:
    page = tab()
    put(page, "note/a", "before")
    page.evaluate("""async () => {
        const broken = () => { throw new Error("a mistake in the migration"); };
        globalThis.told = [];
        const next = createStore({ name, migrations: [broken], report: (kind) => told.push(kind) });
        await next.set("note/a", "after");
    }""")
    assert page.evaluate("() => told") == ["unsaved"]
    assert page.evaluate("() => stored('note/a')") == "before"


@pytest.mark.parametrize(
    "touch",
    [
        "() => store.get('note/bad')",
        "() => store.all('note').then((all) => all.get('note/bad') ?? null)",
        "() => store.change('note/bad', (value) => value ?? undefined)",
        "() => store.contents().then(({ records }) => records.get('note/bad') ?? null)",
    ],
)
def test_a_damaged_record_is_set_aside(tab: Opener, touch: str) -> None:
    page = tab()
    put(page, "note/good", "good")
    damage = "{ value: 'half of it', at: 'yesterday', big: 1n }"
    page.evaluate(f"() => raw('readwrite', ({{ records }}) => records.put({damage}, 'note/bad'))")
    assert page.evaluate(touch) is None
    assert reports(page) == ["damaged"]
    assert page.evaluate("() => stored('note/bad')") is None
    assert get(page, "note/good") == "good"
    assert put(page, "note/bad", "written anew") == "written anew"
    assert page.evaluate("() => stored('note/bad')") == "written anew"
    _, copy = saved_copy(page, page.get_by_role("button", name="Save a copy").click)
    assert list(copy["records"]) == ["note/bad", "note/good"]
    assert [row["key"] for row in copy["aside"].values()] == ["note/bad"]


def test_the_notice_is_one_lasting_line(tab: Opener) -> None:
    page = tab()
    assert page.get_by_role("status").count() == 0
    page.evaluate("() => notice.show()")
    assert page.get_by_role("status").count() == 0, "nothing to say, nothing said"
    page.evaluate("() => ['damaged', 'newer', 'full', 'damaged'].forEach(notice.tell)")
    line = page.locator(".md-content__inner > .study-notice[data-part=notice]:first-child")
    assert line.get_attribute("role") == "status"
    assert line.inner_text().startswith("A newer version of this site")
    page.evaluate("""() => {
        const article = document.createElement("article");
        article.className = "md-content__inner";
        document.querySelector("article").replaceWith(article);
    }""")
    assert page.get_by_role("status").count() == 0
    page.evaluate("() => { notice.show(); notice.show(); }")
    assert page.get_by_role("status").count() == 1
    assert line.inner_text().startswith("A newer version of this site")
    assert line.get_by_role("button").inner_text() == "Save a copy"
