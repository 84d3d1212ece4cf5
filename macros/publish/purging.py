"""The style sheets without what no page and no script uses. PurgeCSS reduces them; this says what is used."""

import json
import re
from collections.abc import Set
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from .elements import elements
from .node import run
from .site import Site

CONFIG = Path(__file__).with_name("purgecss.config.cjs")
SHEETS = "components/*.css"
OWN, THEME = "components/*.mjs", "assets/javascripts/bundle.*.js"

_NAMELESS = re.compile(r"(?<=[{}(,])(?=:[a-z])")
"""Where a selector of pseudo-classes alone begins, also within `:is()`: PurgeCSS takes one for unused."""
_WORD = re.compile(r"[\w-]+")
_WHOLE = re.compile(r"""(["'`])([\w-]+)\1""")
_CLASS = re.compile(r"\b(?:study|md)-[\w-]*\w")
_DATA = re.compile(r"\bdata-[\w-]+|\bdataset\.\w+")
_PART = re.compile(r"__|--")
_ASKED = re.compile(r"\[([\w-]+)[~|^$*]?=")
"""The attributes whose values a selector asks for."""


@dataclass
class Used:
    """What a selector can ask for and find, as PurgeCSS takes it."""

    tags: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=lambda: {"js", "focus-visible"})
    """Those two the theme's script gives by names too short to be told from words."""
    ids: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)

    def json(self) -> str:
        """In the words of PurgeCSS's extractors."""
        lists = {name: sorted(words) for name, words in asdict(self).items()}
        attributes = {name: lists.pop(name) for name in ("names", "values")}
        return json.dumps({**lists, "attributes": attributes, "undetermined": []})


def purge(site: Site) -> None:
    """Reduce the published sheets. Raises FaultyData if PurgeCSS refuses."""
    sheets = sorted(site.path.glob(SHEETS))
    if not sheets:
        return
    with TemporaryDirectory() as folder:
        content = Path(folder, "used.json")
        written = {sheet: sheet.read_text(encoding="utf-8") for sheet in sheets}
        asked = {name for css in written.values() for name in _ASKED.findall(css)}
        content.write_text(used_on(site, asked).json(), encoding="utf-8", newline="\n")
        for sheet, css in written.items():
            sheet.write_text(_NAMELESS.sub("*", css), encoding="utf-8", newline="\n")
        given = ("--config", CONFIG, "--content", content)
        to = ("--output", sheets[0].parent)
        run("purgecss/bin/purgecss.js", *given, "--css", *sheets, *to, source=SHEETS)


def used_on(site: Site, asked: Set[str]) -> Used:
    """What stands on a page, or may be put there by a script. Of values, those of attributes `asked` for."""
    used = Used()
    for html in site.pages.values():
        _read_page(html, used, asked)
    blocks = {_block(name) for name in used.classes}
    for pattern in (OWN, THEME):
        for path in site.path.glob(pattern):
            _read_script(path.read_text(encoding="utf-8"), used, None if pattern == OWN else blocks)
    return used


def _read_page(html: str, used: Used, asked: Set[str]) -> None:
    for element in elements(html).iter("*"):
        used.tags.add(element.tag)
        for name, value in element.items():
            words = _WORD.findall(value)
            used.names.add(name)
            if name == "class":
                used.classes.update(words)
            elif name == "id":
                used.ids.update(words)
            if name in asked:
                used.values.update(words)


def _read_script(script: str, used: Used, blocks: set[str] | None) -> None:
    """Add what a script may put on a page.

    The theme's script names the parts of every feature that the theme has, and fills in the blocks that it
    finds: a part (`md-search-result__icon`) counts where its block (`md-search-result`) stands on some page.
    """
    words = {word for _, word in _WHOLE.findall(script)}
    used.tags |= words
    if blocks is None:
        used.values |= words
    used.names |= words | {_attribute(name) for name in _DATA.findall(script)}
    used.classes |= {name for name in _CLASS.findall(script) if blocks is None or _block(name) in blocks}


def _attribute(name: str) -> str:
    """`dataset.openUntil` is the attribute `data-open-until`."""
    return re.sub("[A-Z]", lambda capital: f"-{capital[0].lower()}", name.replace("dataset.", "data-"))


def _block(name: str) -> str:
    return _PART.split(name)[0]
