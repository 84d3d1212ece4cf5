"""The checks of test_pages.py find what is planted, and accuse nothing that is good."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from macros.publish.policy import with_policy
from tests.browser.checks import (
    Ears,
    axe_faults,
    look_faults,
    static_faults,
    texts,
    width_faults,
    word_faults,
)
from tests.browser.reach import cut_faults, motion_faults, name_faults, space_out, tab_faults
from tests.browser.walking import DESK, resize

ADDRESS = "https://planted.test/page/"
ARTICLE = "<article>{}</article>"
PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A</title></head>'
    f"<body><main>{ARTICLE}</main></body></html>"
)
HEADED = "<h1>Heading</h1>"
Planted = Callable[..., tuple[Page, Ears]]


@pytest.fixture
def planted(chromium: Browser) -> Iterator[Planted]:
    """Open a page with this body; `lawful` is the body that its content policy, if any, was made for."""
    contexts = []

    def open_page(body: str, lawful: str | None = None, *, javascript: bool = True) -> tuple[Page, Ears]:
        html = PAGE.format(lawful or body)
        if lawful is not None:
            html = with_policy(html, "page").replace(ARTICLE.format(lawful), ARTICLE.format(body))
        context = chromium.new_context(java_script_enabled=javascript, viewport={"width": 320, "height": 640})
        contexts.append(context)
        context.route("**", lambda route: route.fulfill(status=404))
        context.route(ADDRESS, lambda route: route.fulfill(body=html, content_type="text/html"))
        context.route("**/*.css", lambda route: route.fulfill(body=STYLE, content_type="text/css"))
        context.route("**/favicon.ico", lambda route: route.fulfill(body="", content_type="image/x-icon"))
        ears = Ears(context, "https://planted.test")
        page = context.new_page()
        page.goto(ADDRESS, wait_until="networkidle")
        return page, ears

    yield open_page
    for context in contexts:
        context.close()


STYLE = """
.gone { display: none } .pale { color: #ccc }
.tight button { width: 9px; height: 9px; padding: 0 } .wide { width: 500px } .cut { overflow: auto }
:focus-visible { outline: 3px solid } .mute { outline: none }
.bar { position: fixed; inset: 0 0 auto; height: 200px; background: #fff }
.narrow { table-layout: fixed; width: 50px; border-spacing: 0; overflow-wrap: anywhere }
.slow { transition: color 1s }
input { min-height: 24px; margin: 24px }
.md-sidebar { position: sticky } .md-sidebar__scrollwrap { height: 0; overflow: auto }
.tight { width: 100px; overflow: hidden; white-space: nowrap; font: 16px serif }
"""
SHEET = '<link rel="stylesheet" href="/a.css">'


def test_a_good_page_has_no_faults(planted: Planted) -> None:
    more = "<details><summary>More</summary>Text</details>"
    paper = "<form data-paper><label>What <select><option>One</option></select></label></form>"
    data = '<script type="application/json">{}</script>'
    body = f"{SHEET}{HEADED}<div data-component=a><p>Text</p>{more}{paper}{data}</div>"
    page, ears = planted(body, body)
    assert ears.faults() + axe_faults(page) + width_faults(page) == []
    page, _ = planted(body, javascript=False)
    assert static_faults(page) == []


FOREIGN = '<img src="https://other.test/a.png" alt="">'
NOISES = {
    "another origin": (
        FOREIGN,
        None,
        "asks another origin: keep a copy of its own: https://other.test/a.png",
    ),
    "another origin, stopped": (FOREIGN, "<p>", "content policy: img-src stopped https://other.test/a.png"),
    "inline script": (
        "<script>a</script>",
        "<script>b</script>",
        "content policy: script-src-elem stopped inline",
    ),
    "inline handler": ("<img src=x onerror=a>", "<p>", "content policy: script-src-attr stopped inline"),
    "inline style": (
        '<p style="color: red">',
        "<p>",
        "content policy: style-src-attr stopped inline, line 2",
    ),
    "missing file": ('<img src="/no.png">', "<p>", "console: Failed to load resource"),
    "complaint": ("<script>console.error('No')</script>", None, "console: No"),
    "uncaught": ("<script>throw new Error('No')</script>", None, "uncaught: No"),
    "rejected": ("<script>Promise.reject(new Error('No'))</script>", None, "uncaught: No"),
}


@pytest.mark.parametrize(("body", "lawful", "told"), NOISES.values(), ids=NOISES)
def test_a_planted_noise_is_heard(planted: Planted, body: str, lawful: str | None, told: str) -> None:
    _, ears = planted(body, lawful)
    heard = ears.faults()
    assert any(told in fault for fault in heard), heard
    assert ears.faults() == []


BARRIERS = {
    "picture": ('<img src="data:,">', "image-alt: Images must have alternative text: img"),
    "label": ("<input>", "label: Form elements must have labels: input"),
    "contrast": (
        "<p class=pale>Text</p>",
        "color-contrast: Elements must meet minimum color contrast ratio ",
    ),
    "target": (
        "<p class=tight><button>A</button><button>B</button></p>",
        "target-size: All touch targets must be 24px large, or leave sufficient space: ",
    ),
    "order": ("<h3>Text</h3>", "heading-order: Heading levels should only increase by one: h3"),
}


@pytest.mark.parametrize(("body", "told"), BARRIERS.values(), ids=BARRIERS)
def test_a_barrier_is_found(planted: Planted, body: str, told: str) -> None:
    page, _ = planted(f"{SHEET}{HEADED}<details><summary>More</summary>{body}</details>")
    faults = axe_faults(page)
    assert faults
    assert all(fault.startswith(told) for fault in faults)


def test_the_theme_has_its_time_to_lay_out_a_sidebar(planted: Planted) -> None:
    sidebar = '<div class="md-sidebar"><div class="md-sidebar__scrollwrap"><p>Text</p></div></div>'
    page, _ = planted(f"{SHEET}{HEADED}{sidebar}")
    page.evaluate("""() => setTimeout(() => {
      document.querySelector(".md-sidebar__scrollwrap").style.height = "99px";
    }, 300)""")
    resize(page, DESK)
    assert axe_faults(page) == []


STATIC = {
    "no heading": ("<p>Text</p>", "no heading can be seen: give it an h1"),
    "empty": (
        HEADED + "<div data-component=a><p hidden>Text</p></div>",
        "a: empty: its template says nothing",
    ),
    "kept from view": (
        HEADED + "<div data-component=a>Text<p class=gone>Text</p></div>",
        "a: kept from view by a style sheet: div > p.gone Text",
    ),
    "dead button": (
        HEADED + "<button>Go</button>",
        "does nothing: hide it in the template: article > button Go",
    ),
}


@pytest.mark.parametrize(("body", "told"), STATIC.values(), ids=STATIC)
def test_what_needs_javascript_is_found(planted: Planted, body: str, told: str) -> None:
    page, _ = planted(SHEET + body, javascript=False)
    assert static_faults(page) == [told]


def test_texts_are_those_that_the_page_brought(planted: Planted) -> None:
    script = "document.querySelector('p').hidden = false; document.querySelector('article').append('New')"
    body = f"{HEADED}<p hidden>Control</p><details><summary>More</summary><b>Inside</b></details>"
    with_js, _ = planted(f"{body}<script type=module>{script}</script>")
    without, _ = planted(body, javascript=False)
    assert texts(without) == ["Heading", "More", "Inside"]
    assert texts(with_js) == ["Heading", "More", "Inside", "New"]


def test_a_wide_element_is_found_unless_it_scrolls_in_itself(planted: Planted) -> None:
    wide = "<p class=wide>Text</p>"
    page, _ = planted(f"{SHEET}{HEADED}<div>{wide}</div><div class=cut>{wide}</div>")
    (fault,) = width_faults(page)
    assert fault.endswith(": let it wrap or scroll in itself: div > p.wide Text")


def test_a_word_that_a_table_or_a_label_breaks_is_found(planted: Planted) -> None:
    label = '<p class=narrow><label><input type="checkbox"> In December</label></p>'
    cells = "<tr><td>In November</td><td><code>November</code></td></tr>"
    page, _ = planted(f"{SHEET}{HEADED}<table>{cells}</table><table class=narrow>{cells}</table>{label}")
    assert word_faults(page) == [
        f"breaks within the word “{word}”: give its column more room" for word in ("November", "December")
    ]


ADD_SHEET = """() => new Promise((done) => {
  const sheet = { rel: "stylesheet", href: "/a.css", onload: done };
  document.body.append(Object.assign(document.createElement("link"), sheet));
}).then(() => undefined)"""


def test_a_look_that_only_the_tools_bring_is_found(planted: Planted) -> None:
    page, _ = planted(f"{HEADED}<p>Text</p><p class=wide>Wide</p>")
    assert look_faults(page) == ["the look of all tools has not come: it does with the theme's script"]
    page.evaluate(ADD_SHEET)
    (fault,) = look_faults(page)
    assert fault.endswith(": put the rule where both have it from: article > p.wide Wide")
    page, _ = planted(f"{SHEET}{HEADED}<p class=wide>Wide</p>")
    page.evaluate(ADD_SHEET)
    assert look_faults(page) == []


def test_who_uses_a_keyboard_has_a_way_that_is_seen(planted: Planted) -> None:
    page, _ = planted(
        f"{SHEET}{HEADED}<a href=#a>One</a> <button>Two</button> <input type=date aria-label=Day>"
    )
    assert tab_faults(page) + name_faults(page) + motion_faults(page) == []


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("<button class=mute>One</button>", "its focus cannot be seen"),
        ("<div class=bar></div><a href=#a>One</a>", "it is covered by <div"),
        ("<a href=#a>One</a><a href=#b tabindex=1>Two</a>", "Tab makes these: [1, 0]"),
        ("<a href=#a>One</a><div popover=manual><button>Two</button></div>", ""),
    ],
)
def test_what_is_in_the_way_of_the_keyboard_is_found(planted: Planted, body: str, told: str) -> None:
    page, _ = planted(f"{SHEET}{HEADED}{body}")
    faults = tab_faults(page)
    assert [told in fault for fault in faults] == ([True] if told else [])


def test_what_a_screen_reader_cannot_tell_is_found(planted: Planted) -> None:
    page, _ = planted(f"{HEADED}<button></button><div tabindex=0>Text</div>")
    assert [fault.split(":")[0] for fault in name_faults(page)] == [
        "has no name",
        "takes the focus and has no role",
    ]


def test_what_moves_is_found(planted: Planted) -> None:
    page, _ = planted(f"{SHEET}{HEADED}<p class=slow>Text</p>")
    assert len(motion_faults(page)) == 1


def test_what_cuts_off_spaced_text_is_found(planted: Planted) -> None:
    page, _ = planted(f"{SHEET}{HEADED}<p class=tight>Just as wide</p>")
    assert cut_faults(page) == []
    space_out(page)
    assert len(cut_faults(page)) == 1
