"""How soon the bank of questions answers a filter, on a processor made four times slower."""

from statistics import median

from playwright.sync_api import Page, sync_playwright

from tests.browser import chromium

from . import ours
from .measuring import FailedError
from .report import Goal, Outcome, Table, number
from .serving import serving
from .setting import URL, Setting

SLOWDOWN = 4
LIMIT = 100
"""Milliseconds in which an answer feels immediate: R. B. Miller, 1968; RAIL's budget for a response."""
WORDS = ("conflict", "deadline", "manager")

WATCH = """
() => {
  const count = document.querySelector("[data-component=question-table] [data-part=count]");
  window.answers = [];
  let asked = 0;
  addEventListener("keydown", (event) => { asked = event.timeStamp; }, { capture: true });
  new MutationObserver(() => {
    const since = asked;
    if (!since) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.answers.push(performance.now() - since);
      port2.postMessage(0);
    });
  }).observe(count, { childList: true, characterData: true, subtree: true });
}
"""
"""From the moment the key is pressed to the first task after the frame that shows the answer was drawn."""


def measure(setting: Setting) -> Outcome:
    """Milliseconds from a key to the drawn answer: typing into the search, choosing in a list."""
    browser = chromium.get()
    if browser is None:
        raise FailedError("no Chromium: set CHROMIUM=/path/to/it")
    answers: list[float] = []
    with serving({"second-round.test": ours.published()}) as served, sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=browser,
            args=[
                *chromium.ARGUMENTS,
                f"--ignore-certificate-errors-spki-list={served.key}",
                f"--host-resolver-rules=MAP *.test 127.0.0.1:{served.port}",
            ],
        )
        for _ in range(setting.rounds):
            page = running.new_page(**playwright.devices["Pixel 7"])
            answers += _answers(page)
            page.close()
        running.close()
    return outcome(answers)


def _answers(page: Page) -> list[float]:
    page.goto(f"{URL}prepare/questions/")
    page.mouse.wheel(0, 100)  # whatever waits for a reader comes now
    page.wait_for_load_state("networkidle")
    search = page.get_by_role("searchbox", name="Search questions")
    search.focus()
    page.evaluate(WATCH)
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    for word in WORDS:
        for letter in word:
            _press(page, letter)
        while search.input_value():
            _press(page, "Backspace")
    page.get_by_role("combobox", name="Competency").focus()
    for _ in range(5):
        _press(page, "ArrowDown")
    return [float(each) for each in page.evaluate("() => window.answers")]


def _press(page: Page, key: str) -> None:
    """Press a key and let whatever it leads to be drawn, so that no two answers overlap."""
    page.keyboard.press(key)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))")


def outcome(answers: list[float]) -> Outcome:
    """The middle and the slowest of all answers."""
    if not answers:
        raise FailedError("no filter answered: has the bank's page changed?")
    answers = sorted(answers)
    ninety = answers[int(len(answers) * 0.9)]
    row = {
        "Filtering the bank": f"{len(answers)} answers",
        "Median ms": number(median(answers)),
        "90th percentile ms": number(ninety),
        "Slowest ms": number(answers[-1]),
    }
    note = f"From the key to the drawn answer, on a processor slowed {SLOWDOWN} times."
    return Outcome(
        [Goal("Filtering the bank, 90th percentile", ninety, LIMIT, "ms")],
        [Table("Filtering", [row], note)],
        {"ms": answers},
    )
