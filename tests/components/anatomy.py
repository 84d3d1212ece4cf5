"""What each component consists of, and which part of which component is missing.

One name across the layers: `ask_table` in Python, `ask-table` everywhere else.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

SHARED_LOOK = {"ask-table", "licenses", "question-table", "round-one"}
"""Components without a style sheet of their own: `lib/rows.css`, `lib/forms.css` or the theme is enough."""

SHARED = {"lib"}
"""Folders beside the components that are none."""


@dataclass(frozen=True)
class House:
    """Where the parts of components lie."""

    modules: Path
    templates: Path
    examples: Path

    def read(self, name: str) -> str:
        file = self.templates / name
        return file.read_text(encoding="utf-8") if file.exists() else ""

    def styles(self) -> str:
        """The imports of both style sheets."""
        return self.read("shared.css") + self.read("apart.css")


def lacking(house: House, macro: str) -> Iterator[str]:
    """Each part that one component lacks, in a line that says where it belongs."""
    name = macro.replace("_", "-")
    folder = house.templates / name
    if not (house.modules / f"{macro}.py").exists():
        yield f"{name} has no module: write macros/components/{macro}.py"
    if not (folder / "template.html").exists():
        yield f"{name} has no template: write overrides/components/{name}/template.html"
    examples = house.examples / f"{name}.yml"
    if not examples.exists() or "- name:" not in examples.read_text(encoding="utf-8"):
        yield f"{name} has no examples: write tests/components/{name}.yml"
    yield from _style(house, name)
    yield from _script(house, name)


def _style(house: House, name: str) -> Iterator[str]:
    styled = (house.templates / name / f"{name}.css").exists()
    if styled and f'@import "./{name}/{name}.css";' not in house.styles():
        yield f'{name} has no import: add @import "./{name}/{name}.css"; to overrides/components/shared.css'
    if not styled and name not in SHARED_LOOK:
        yield f"{name} has no style sheet: write {name}/{name}.css, or name it in SHARED_LOOK"
    if styled and name in SHARED_LOOK:
        yield f"{name} has a style sheet now: take it out of SHARED_LOOK"


def _script(house: House, name: str) -> Iterator[str]:
    if not (house.templates / name / f"{name}.mjs").exists():
        return
    index = house.read("index.mjs")
    from_its_module = rf'{{ (\w+) }} from "\./{name}/{name}\.mjs";$'
    imported = re.search(f"^import {from_its_module}", index, re.MULTILINE)
    exported = re.search(f"^export {from_its_module}", house.read("tools.mjs"), re.MULTILINE)
    if imported:
        entry = imported[1]
    elif exported:
        entry = rf'tool\("{exported[1]}"\)'
    else:
        yield f"{name} has no import: import {name}/{name}.mjs in index.mjs or tools.mjs"
        return
    if not re.search(rf'^  (?:"{name}"|{name}): {entry},$', index, re.MULTILINE):
        yield f"{name} has no entry: name it among the components of overrides/components/index.mjs"


def left_over(house: House, macros: Iterable[str]) -> Iterator[str]:
    """Parts that belong to no component."""
    macros = set(macros)
    names = {macro.replace("_", "-") for macro in macros}
    for module in sorted(house.modules.glob("[!_]*.py")):
        if module.stem not in macros:
            yield f"{module.name} is in no list: add it to COMPONENTS in macros/components/__init__.py"
    folders = {path.name for path in house.templates.iterdir() if path.is_dir()} - SHARED
    for name in sorted(folders - names):
        yield f"overrides/components/{name} is no component: add its module, or delete it"
    for name in sorted({path.stem for path in house.examples.glob("*.yml")} - names):
        yield f"tests/components/{name}.yml is for no component: add its module, or delete it"
    for name in sorted(set(re.findall(r'"\./([\w-]+)/', house.styles())) - SHARED):
        if not (house.templates / name / f"{name}.css").exists():
            yield f"shared.css or apart.css imports {name}/{name}.css, which is not there: take the line away"
