"""Our own site as a contestant: copied elsewhere, built there, its steps told apart; and the bare page."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import markdown
from jinja2 import Environment

from tests.site.project import Project, copied

from .content import Content
from .contestants import SETTINGS
from .measuring import Cost, cost
from .setting import URL, WORKSHOP

GENERATE = """
import sys, time
from macros.generated import generated
from macros.guide import guide_pages
from macros.library import library
library(), guide_pages()
before = time.process_time()
generated(sys.argv[1])
print(time.process_time() - before)
"""
EXTENSIONS = [
    "attr_list",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.blocks.admonition",
    "pymdownx.superfences",
]


@dataclass(frozen=True)
class Ours:
    """A copy of the project, as a fresh checkout has it."""

    project: Project

    @property
    def built(self) -> Path:
        """The published site."""
        return self.project.site

    def build(self) -> Cost:
        """The site generator, with everything that is made from the data."""
        return self._run("mkdocs", "build", "--strict", "--clean")

    def publish(self) -> Cost:
        """The steps on the built site."""
        return self._run("macros.publish", "site")

    def generate(self) -> float:
        """CPU seconds for what a build makes from the data beside the pages: packet, exports, pictures."""
        shutil.rmtree(self.project.root / ".cache", ignore_errors=True)
        done = subprocess.run(
            [sys.executable, "-c", GENERATE, URL],
            cwd=self.project.root,
            env=self.project.environment,
            capture_output=True,
            check=True,
        )
        return float(done.stdout)

    def _run(self, *command: str) -> Cost:
        return cost([sys.executable, "-m", *command], self.project.root, **self.project.environment)


def fresh(name: str = "second-round") -> Ours:
    """A copy without any trace of earlier builds."""
    folder = WORKSHOP / name
    shutil.rmtree(folder, ignore_errors=True)
    return Ours(copied(folder, URL))


def published() -> Path:
    """Our site, built and published."""
    ours = fresh()
    ours.build()
    ours.publish()
    return ours.built


def bare(pages: Iterable[Content]) -> Path:
    """Each page's text with a few lines of style and nothing else: what the text alone costs."""
    folder = WORKSHOP / "bare"
    shutil.rmtree(folder, ignore_errors=True)
    source = (SETTINGS / "bare/page.html").read_text(encoding="utf-8")
    template = Environment(autoescape=True).from_string(source)
    for page in pages:
        article = markdown.markdown(page.text, extensions=EXTENSIONS)
        file = folder / page.url / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        html = template.render(title=page.title, description=page.description, article=article)
        file.write_text(html, "utf-8")
    return folder
