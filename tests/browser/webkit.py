"""A WebKitGTK for what has to hold in other engines too, with the driver that Debian packs with it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium.webdriver import WebKitGTK, WebKitGTKOptions
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.installed import needed

WINDOW = Path(__file__).with_name("webkit_window.py")
PYTHON = Path("/usr/bin/python3")
"""The system's, for which Debian packs the bindings."""
BINDINGS = 'import gi; gi.require_version("WebKit2", "4.1")'
PAPER = "printed.pdf"
"""What pages print, in the home."""
LACKING = "No WebKitGTK: install webkit2gtk-driver, gir1.2-webkit2-4.1, python3-gi and xvfb"


def find() -> Path | None:
    """The driver, where everything else that it takes is there too; else None."""
    driver = shutil.which("WebKitWebDriver")
    if not (driver and shutil.which("Xvfb") and PYTHON.exists()):
        return None
    bound = subprocess.run([PYTHON, "-c", BINDINGS], capture_output=True, check=False)
    return Path(driver) if bound.returncode == 0 else None


@contextmanager
def screen() -> Iterator[str]:
    """The name of a display that nobody looks at."""
    needed(find(), LACKING)
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as running:
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as told:
            yield f":{told.readline().strip()}"
        running.terminate()


def launched(display: str, folder: Path, *arguments: str) -> WebKitGTK:
    """A WebKitGTK whose home and profile are in a folder; what pages complain of goes to `told` in it.

    Once it has ended, another can be started with the same folder. `webkit_window.py` explains the arguments.
    """
    home, told, program = (folder / name for name in ("home", "told", "program"))
    home.mkdir(exist_ok=True)
    # The driver throws away what its browser says, and takes one program with no words before its arguments.
    program.write_text(f'#!/bin/sh\nexec {PYTHON} {WINDOW} "$@" >>{told} 2>&1\n', encoding="utf-8")
    program.chmod(0o755)
    options = WebKitGTKOptions()
    options.binary_location = str(program)
    for argument in (profile_argument(folder), f"--paper={home / PAPER}", *arguments):
        options.add_argument(argument)
    own = {"HOME": str(home), "LC_ALL": "C.UTF-8"}  # hours from 0 to 23 in a field for a time
    own |= {"DISPLAY": display, "GDK_BACKEND": "x11", "NO_AT_BRIDGE": "1"}
    driver = shutil.which("WebKitWebDriver")
    service = Service(driver, env=os.environ | own, popen_kw={"start_new_session": True})
    return WebKitGTK(options=options, service=service)


def profile_argument(folder: Path) -> str:
    """By this the browser of a folder is known among the processes."""
    return f"--data={folder / 'profile'}"
