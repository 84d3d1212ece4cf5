"""The MkDocs hooks for whoever edits: an edit is shown soon, for what it leaves alone is not made again.

Imports stand inside the functions, as in `hooks.py`.
"""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.plugins import event_priority

_printing: list[subprocess.Popen[bytes]] = []
"""The process that makes what was put off; this file, unlike the modules, is not loaded anew at each edit."""

_made: dict[tuple[str, str], tuple[Any, Any]] = {}
"""For a step and a page's address: what the step was given, and what it made of that."""


def on_startup(*, command: str, **_: Any) -> None:
    """While serving, an edit is shown before the paper versions of it are made.

    A build ends before there is garbage worth looking for, and with many questions a tenth of it was looking.
    """
    if command == "serve":
        os.environ["PRINT_LATER"] = "yes"
    else:
        gc.disable()


def on_serve(server: Any, **_: Any) -> Any:
    """Show what was put off as soon as it is made."""
    from macros.packet.keep import PRINTED

    PRINTED.parent.mkdir(exist_ok=True)
    PRINTED.touch()
    server.watch(str(PRINTED))
    return server


@event_priority(-100)
def on_config(config: Any) -> Any:
    """After mkdocs-macros is set up: have Jinja read only pages that have changed."""
    macros = config.plugins["macros"]
    compiled = macros.env.compile
    macros.env.compile = lambda page: _made_once("Jinja", macros.page, page, lambda: compiled(page))
    return config


def on_env(env: Any, config: Any, **_: Any) -> Any:
    """Compile the theme's templates and index a page for search once, not at each edit."""
    from jinja2 import FileSystemBytecodeCache

    from macros.packet.keep import KEPT

    compiled = KEPT / "templates"
    compiled.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(compiled))
    _remember(config.plugins["material/search"].search_index)
    return env


def _remember(index: Any) -> None:
    """Have the search read only pages that have changed, and read those at once rather than tag by tag."""
    from macros.held import HELD, put_back
    from macros.sections import sections

    def read_or_remember(page: Any) -> None:
        if not (page.meta.get("search") or {}).get("exclude"):
            given = page.content, page.title, dict(page.meta)
            index.entries += _made_once("search", page, given, lambda: entries(page))

    def entries(page: Any) -> list[Any]:
        before = len(index.entries)
        for section in sections(put_back(page.content, page.meta[HELD])):
            index.create_entry_for_section(section, page.toc, page.url, page)
        found: list[Any] = index.entries[before:]
        del index.entries[before:]
        if names := page.meta.get("known_as"):
            found[0]["tags"] = names  # which the theme weighs most
        return found

    index.add_entry_from_context = read_or_remember


def on_pre_page(page: Any, **_: Any) -> Any:
    """Have Markdown read only pages that have changed: to read all takes a quarter of an edit."""
    render = page.render

    def render_or_remember(config: Any, files: Any) -> None:
        settings = Path(config.config_file_path).stat().st_mtime_ns
        given = page.markdown, settings, [file.src_uri for file in files]
        vars(page).update(_made_once("Markdown", page, given, lambda: rendered(config, files)))
        # The files may be those of an earlier build, and a heading may have gone from one of them.
        links = (page.links_to_anchors or {}).items()
        page.links_to_anchors = {files.get_file_from_path(file.src_uri): names for file, names in links}

    def rendered(config: Any, files: Any) -> dict[str, Any]:
        before = vars(page).copy()
        render(config, files)
        return {name: value for name, value in vars(page).items() if before.get(name) is not value}

    page.render = render_or_remember
    return page


def on_post_build(config: Any) -> None:
    """Have a process of its own make what was put off. What an earlier one is still making is out of date."""
    from macros.packet.keep import LATER, put_off

    if not put_off:
        return
    put_off.clear()
    for earlier in _printing:
        earlier.terminate()
        earlier.wait()
    environment = {name: value for name, value in os.environ.items() if name != LATER}
    after_the_next_edit = ["nice"] if shutil.which("nice") else []
    command = [*after_the_next_edit, sys.executable, "-m", "macros", "print", "--address", config.site_url]
    _printing[:] = [subprocess.Popen(command, env=environment)]


def _made_once(step: str, page: Any, given: Any, make: Callable[[], Any]) -> Any:
    """What a step makes of a page, made anew only where it is given something else than in the last build."""
    key = step, page.url
    if key not in _made or _made[key][0] != given:
        _made[key] = given, make()
    return _made[key][1]
