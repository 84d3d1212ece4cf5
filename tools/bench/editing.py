"""How soon an edit shows while `make serve` runs: from the saved file to the words in the browser."""

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import Page, sync_playwright

from tests.browser import chromium

from . import ours
from .measuring import FailedError, surroundings
from .report import Goal, Outcome, Table, number
from .setting import Setting

LIMIT = 2.0
PATIENCE = 120
"""Seconds after which a server, or an edit, is given up."""
EDITS = {
    "a guide page": ("docs/guide/harder-questions.md", "guide/harder-questions/", r"\Z", "\n\n{}\n"),
    "a question": ("data/questions/curveball.yml", "prepare/questions/", r"(?<=    text: )", "{} "),
}
"""What is edited: the file, the page that shows it, where new words go in, and with what around them."""
SHOWN = "words => document.body?.textContent.includes(words)"


def measure(setting: Setting) -> Outcome:
    """Seconds until an edit shows, for each kind of edit."""
    browser = chromium.get()
    if browser is None:
        raise FailedError("no Chromium: set CHROMIUM=/path/to/it")
    project = ours.fresh("serve").project
    found: dict[str, list[float]] = {}
    with _serving(project.root) as address, sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=browser, args=list(chromium.ARGUMENTS))
        for name, (file, url, place, around) in EDITS.items():
            page = running.new_page()
            page.goto(f"{address}{url}")
            rounds = range(setting.rounds + 1)  # the first, which finds nothing kept, does not count
            found[name] = [
                _edit(page, project.root / file, place, around.format(f"Edit number {each}."))
                for each in rounds
            ][1:]
            page.close()
        running.close()
    return outcome(found)


def _edit(page: Page, file: Path, place: str, words: str) -> float:
    before = file.read_text(encoding="utf-8")
    after, count = re.subn(place, words, before, count=1)
    if not count:
        raise FailedError(f"{file}: nothing to edit: there is no {place}")
    began = time.monotonic()
    file.write_text(after, encoding="utf-8")
    # Not by a locator: to look for a text, it visits each of thousands of elements, and again at each try.
    page.wait_for_function(SHOWN, arg=words.strip(), timeout=PATIENCE * 1000)
    return time.monotonic() - began


@contextmanager
def _serving(project: Path) -> Iterator[str]:
    """What `make serve` runs, on a free port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        place = f"127.0.0.1:{free.getsockname()[1]}"
    address = f"http://{place}/"
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", place],
        cwd=project,
        env=surroundings(SITE_URL=address),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(address, process)
        yield address
    finally:
        process.terminate()
        process.wait()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    given_up = time.monotonic() + PATIENCE
    while time.monotonic() < given_up and process.poll() is None:
        try:
            with urlopen(address):
                return
        except URLError:
            time.sleep(0.2)
    raise FailedError("mkdocs serve does not start: try `make serve`")


def outcome(found: dict[str, list[float]]) -> Outcome:
    """The middle and the slowest of the edits of each kind."""
    rows = [
        {
            "Edit": name,
            "Median s": number(median(seconds)),
            "Slowest s": number(max(seconds)),
            "Saves": number(len(seconds)),
        }
        for name, seconds in found.items()
    ]
    goals = [
        Goal(f"Until an edit of {name} shows", median(seconds), LIMIT, "s") for name, seconds in found.items()
    ]
    note = "With `make serve` running, from the saved file to the words in the browser."
    return Outcome(goals, [Table("Editing", rows, note)], found)
