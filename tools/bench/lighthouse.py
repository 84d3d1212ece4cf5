"""One visit by Lighthouse: a phone on a slow network, simulated, with an empty cache."""

import json
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.browser.chromium import ARGUMENTS
from tests.server import Served

from .contestants import npm_install
from .measuring import BIN, FailedError, cost
from .setting import WORKSHOP

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
SETTINGS = Path(__file__).parent / "lighthouse" / "package.json"
ATTEMPTS = 3
"""A browser on a busy machine does not always start in time."""


@dataclass(frozen=True)
class Visit:
    """`scores` in the order of CATEGORIES, 0 to 100; `lcp` and `tbt` in ms; `size` in bytes over the wire."""

    scores: tuple[float, ...]
    lcp: float
    tbt: float
    cls: float
    size: float
    requests: float


def install() -> str:
    """Install Lighthouse; the answer is its version. Raises FailedError."""
    npm_install(SETTINGS, WORKSHOP / "lighthouse")
    return str(json.loads(SETTINGS.read_text(encoding="utf-8"))["dependencies"]["lighthouse"])


def visit(url: str, served: Served, browser: Path) -> Visit:
    """Load a page once. Only hosts that end in .test are there: no page gets anything from a third party."""
    home = WORKSHOP / "lighthouse"
    flags = [
        "--headless=new",
        *ARGUMENTS,
        f"--ignore-certificate-errors-spki-list={served.key}",
        f"--host-resolver-rules='MAP *.test 127.0.0.1:{served.port}, MAP * ~NOTFOUND'",
    ]
    command: list[str | Path] = [
        BIN / "node",
        home / "node_modules/lighthouse/cli/index.js",
        url,
        "--quiet",
        "--output=json",
        f"--chrome-flags={' '.join(flags)}",
    ]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        for attempt in range(1, ATTEMPTS + 1):
            try:
                cost([*command, f"--output-path={report}"], home, CHROME_PATH=str(browser))
                break
            except FailedError:
                if attempt == ATTEMPTS:
                    raise
        return read(json.loads(report.read_text(encoding="utf-8")))


def read(report: Any) -> Visit:
    """What a report of Lighthouse says. Raises FailedError where it gave up on the page."""
    if error := report.get("runtimeError"):
        raise FailedError(f"{report['requestedUrl']}: {error['message']}")
    audits = report["audits"]
    requests = list(_finished(audits["network-requests"]["details"]["items"]))
    return Visit(
        scores=tuple(100 * (report["categories"][each]["score"] or 0) for each in CATEGORIES),
        lcp=audits["largest-contentful-paint"]["numericValue"],
        tbt=audits["total-blocking-time"]["numericValue"],
        cls=audits["cumulative-layout-shift"]["numericValue"],
        size=sum(each["transferSize"] for each in requests),
        requests=len(requests),
    )


def _finished(requests: Iterable[Any]) -> Iterable[Any]:
    """Requests that were answered over the network; a `data:` address is none."""
    return (each for each in requests if each["url"].startswith("http") and each.get("statusCode", -1) > 0)
