"""Who is measured beside this site: how each is installed, given the content, and built.

`contestants/<name>/` holds what a project of its kind needs: its settings, pinned requirements, templates.
"""

import json
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from .content import Content
from .measuring import BIN, Cost, FailedError, cost, tell
from .setting import ROOT, WORKSHOP

SETTINGS = Path(__file__).parent / "contestants"
CACHES = (".astro", ".cache", ".vite")
"""What builds leave beside their packages to be faster the next time."""


@dataclass(frozen=True)
class Contestant:
    """A site generator. `package` is the one whose version names it, `note` what to know of its figures."""

    name: str
    package: str
    build: tuple[str, ...]
    settings: str
    content: str = "docs"
    output: str = "site"
    index: str = "index.md"
    sets_title: bool = False
    icon: str = ""
    note: str = ""

    @property
    def home(self) -> Path:
        """Where its packages are installed, and its project laid out."""
        return WORKSHOP / self.name

    @property
    def built(self) -> Path:
        """What it built."""
        return self.home / "project" / self.output

    def install(self) -> str:
        """Install it unless that is done; the answer is its version. Raises FailedError."""
        self.home.mkdir(parents=True, exist_ok=True)
        wanted = SETTINGS / self.settings
        if (wanted / "package.json").exists():
            npm_install(wanted / "package.json", self.home)
            found = self.home / "node_modules" / self.package / "package.json"
            return str(json.loads(found.read_text(encoding="utf-8"))["version"])
        if (wanted / "requirements.txt").exists():
            return self._pip_install(wanted / "requirements.txt")
        return str(version(self.package))  # one of our own requirements

    def lay_out(self, pages: Iterable[Content]) -> None:
        """A project without any trace of earlier builds."""
        project = self.home / "project"
        shutil.rmtree(project, ignore_errors=True)
        for cache in CACHES:
            shutil.rmtree(self.home / "node_modules" / cache, ignore_errors=True)
        shutil.copytree(SETTINGS / self.settings, project)
        for page in pages:
            file = project / self.content / page.file
            file.parent.mkdir(parents=True, exist_ok=True)
            text = page.without_heading() if self.sets_title else page.text
            name = self.index if file.name == "index.md" else file.name
            file.with_name(name).write_text(page.front_matter() + text, "utf-8")
        if self.icon:
            (project / self.icon).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "overrides/assets/mark.svg", project / self.icon)

    def run(self) -> Cost:
        """Build what was laid out."""
        program, *arguments = self.build
        places = (self.home / "node_modules/.bin", self.home / "venv/bin", BIN)
        found = next((place / program for place in places if (place / program).exists()), Path(program))
        return cost([found, *arguments], self.home / "project")

    def _pip_install(self, wanted: Path) -> str:
        venv = self.home / "venv"
        if not _is_installed(wanted, self.home):
            tell(f"installing {self.name}")
            cost([BIN / "python", "-m", "venv", venv], self.home)
            cost([venv / "bin/python", "-m", "pip", "install", "--quiet", "--requirement", wanted], self.home)
            shutil.copy(wanted, self.home)
        pins = dict(re.findall(r"^([\w-]+)==(\S+)", wanted.read_text(encoding="utf-8"), re.MULTILINE))
        return str(pins[self.package])


def npm_install(wanted: Path, home: Path) -> None:
    """Install what a package.json names into a folder, unless that is done. Raises FailedError."""
    if _is_installed(wanted, home):
        return
    tell(f"installing {home.name}")
    home.mkdir(parents=True, exist_ok=True)
    with_packages = home / "node_modules"
    shutil.rmtree(with_packages, ignore_errors=True)
    shutil.copy(wanted, home)
    options = ("--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error")
    try:
        cost([BIN / "npm", "install", *options], home)
    except FailedError:
        (home / wanted.name).unlink()
        raise


def _is_installed(wanted: Path, home: Path) -> bool:
    copy = home / wanted.name
    return copy.exists() and copy.read_bytes() == wanted.read_bytes()


CONTESTANTS = (
    Contestant("material", "mkdocs-material", ("mkdocs", "build", "--quiet"), "material"),
    Contestant("zensical", "zensical", ("zensical", "build", "--clean"), "material"),
    Contestant(
        "hugo",
        "hugo",
        ("hugo", "--quiet"),
        "hugo",
        content="content",
        output="public",
        index="_index.md",
        note="with a theme of 2 KB made for this test and no search",
    ),
    Contestant(
        "starlight",
        "@astrojs/starlight",
        ("astro", "build"),
        "starlight",
        content="src/content/docs",
        output="dist",
        sets_title=True,
        icon="public/favicon.svg",
    ),
    Contestant(
        "docusaurus",
        "@docusaurus/core",
        ("docusaurus", "build"),
        "docusaurus",
        output="build",
        icon="static/mark.svg",
        note="has no search of its own",
    ),
)


def installed(names: Iterable[str]) -> tuple[dict[str, Contestant], dict[str, str]]:
    """Those of these names that install; and of each name its version, or why it is left out."""
    ready, told = {}, {}
    for each in (each for each in CONTESTANTS if each.name in names):
        try:
            told[each.name] = each.install()
            ready[each.name] = each
        except FailedError as error:
            told[each.name] = f"does not install here: {str(error).splitlines()[-1]}"
    return ready, told
