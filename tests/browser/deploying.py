"""Builds of the site, small enough to be made by the dozen, and a host at which one follows the other."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from macros.publish.offline import keep_offline
from macros.publish.site import Site

PAGES = (
    "",
    "guide/panel",
    "guide/the-invitation",
    "prepare",
    "prepare/my-data",
    "prepare/my-packet",
    "prepare/packet",
    "prepare/people",
    "prepare/practice",
)
FOLDERS = ("assets/images", "assets/javascripts", "components", "search")
FILES = (
    "404.html",
    "sitemap.xml",
    "site.webmanifest",
    "assets/mark.svg",
    "assets/icon-180.png",
    "assets/icon-192.png",
    "assets/icon-512.png",
    "packet/second-round-a4.pdf",
    "packet/second-round-letter.pdf",
    "packet/second-round.png",
)

LOOKS = """async () => {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  const worker = registration.installing;
  if (worker) await new Promise((done) => worker.addEventListener("statechange", done));
}"""
"""What the browser does by itself a moment after a page was loaded: look for a newer build, and fetch it."""

Edit = Callable[[str], str]


def built(whole: Path, to: Path, edits: dict[str, Edit] | None = None) -> Path:
    """Some pages of a built site, with edits to its texts, published by the real last step."""
    for folder in FOLDERS:
        shutil.copytree(whole / folder, to / folder, ignore=shutil.ignore_patterns("lunr", "*.map"))
    for file in (*FILES, *(f"{page}/index.html".removeprefix("/") for page in PAGES)):
        (to / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(whole / file, to / file)
    for file, edit in (edits or {}).items():
        text = (to / file).read_text(encoding="utf-8")
        changed = edit(text)
        assert changed != text, f"{file}: nothing to edit"
        (to / file).write_text(changed, encoding="utf-8")
    keep_offline(Site(to))
    return to


def edition(name: str) -> Edit:
    """An edit by which a page's edition can be seen: in its heading."""
    return lambda html: html.replace("<h1", f'<p class="edition">Edition {name}</p><h1', 1)


@dataclass(frozen=True)
class Host:
    """A static host: `path` is what it serves, whichever build that is just now."""

    path: Path
    url: str

    def deploy(self, build: Path) -> None:
        """From the next request on, it serves this build."""
        following = self.path.with_name("following")
        following.symlink_to(build)
        following.replace(self.path)
