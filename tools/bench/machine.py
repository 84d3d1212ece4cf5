"""Where and when something was measured, in one line."""

import os
import platform
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from tests.browser import chromium

from .setting import ROOT


def where() -> str:
    """Day, commit, machine and the programs whose versions matter."""
    described = ["git", "describe", "--always", "--dirty", "--exclude=*"]
    commit = subprocess.run(described, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    day = datetime.now(UTC).date().isoformat()
    return (
        f"on {day} at commit `{commit or 'unknown'}`, on `{_processor()}`, {os.cpu_count()} cores, "
        f"{_memory()} GB, {platform.system()}, load {os.getloadavg()[0]:.1f}, "
        f"Python {platform.python_version()}, {_browser()}"
    )


def _processor() -> str:
    for line in _lines("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _memory() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9)


def _browser() -> str:
    found = chromium.find()
    if found is None:
        return "no Chromium"
    said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    return " ".join(re.findall(r"Chrom\w+|[\d.]{5,}", said))


def _lines(file: str) -> list[str]:
    path = Path(file)
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
