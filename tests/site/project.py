"""The project copied somewhere else, to be changed or built there as a stranger's machine would."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("data", "docs", "macros", "overrides", "mkdocs.yml", "LICENSE", "LICENSE-CONTENT")
"""All that a site generator reads."""


@dataclass(frozen=True)
class Project:
    """A copy of the sources, and the environment in which it is built."""

    root: Path
    environment: Mapping[str, str]

    @property
    def site(self) -> Path:
        return self.root / "site"

    def mkdocs(self) -> Path:
        """Build as `make site` does; the answer is the built site."""
        self._run("mkdocs", "build", "--strict", "--clean")
        self._run("macros.publish", "site")
        return self.site

    def zensical(self) -> Path:
        """Build with the other generator; the answer is the built site."""
        # Without --clean, which would empty .cache too.
        self._run("zensical", "build", "--strict", "--config-file", "mkdocs.yml")
        self._run("macros.publish", "site")
        return self.site

    def _run(self, *command: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=self.root,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"


def copied(to: Path, url: str, *, warm: bool = False, options: Mapping[str, str] = {}) -> Project:
    """The sources of the project in a folder that does not exist yet, to be built for an address.

    Where it is `warm`, PDFs that the project has made already are not made again. `options` are for its
    environment.
    """
    to.mkdir(parents=True)
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, to / name)
    (to / "node_modules").symlink_to(ROOT / "node_modules")
    if warm:
        (ROOT / ".cache").mkdir(exist_ok=True)
        (to / ".cache").symlink_to(ROOT / ".cache")
    moment = {} if warm else {"SOURCE_DATE_EPOCH": "1767225600"}  # every PDF says its edition's day
    return Project(to, {**os.environ, "SITE_URL": url, **moment, **options})
