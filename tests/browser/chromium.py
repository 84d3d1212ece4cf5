"""A Chromium to test with: the one that is installed, or else one that is fetched.

`python -m tests.browser.chromium` gets one where none is found, or says in one line how.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SHELL = "chromium-headless-shell"
"""Debian's name for it."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find() -> Path | None:
    """The browser named by CHROMIUM, an installed one, or Playwright's own; None where there is none."""
    if named := os.environ.get("CHROMIUM"):
        return Path(named)
    for name in NAMES:
        if path := shutil.which(name):
            return Path(path)
    with sync_playwright() as playwright:
        fetched = Path(playwright.chromium.executable_path)
    return fetched if fetched.exists() else None


def without_window() -> Path | None:
    """Chromium's shell, which draws no windows and takes half the processor, where CHROMIUM names none."""
    shell = None if "CHROMIUM" in os.environ else shutil.which(SHELL)
    return Path(shell) if shell else None


def get() -> Path | None:
    """Find a browser, or install one: Debian's package where that is allowed, else Playwright's."""
    if found := find():
        return found
    attempts = (
        [str(ROOT / "tools" / "system-packages"), "chromium"],
        [sys.executable, "-m", "playwright", "install", "chromium"],
    )
    for attempt in attempts:
        if subprocess.run(attempt, check=False).returncode == 0 and (found := find()):
            return found
    return None


if __name__ == "__main__":
    browser = get()
    if browser is None:
        sys.exit("No Chromium: install Chrome or Chromium, or set CHROMIUM=/path/to/it")
    print(f"testing with {browser}")
