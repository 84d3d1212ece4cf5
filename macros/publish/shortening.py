"""The scripts that stand in a page, written in lines with their reasons, and made short for the wire."""

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from .node import run
from .site import Site

_WRITTEN = re.compile(r"<script>(\n.*?)</script>", re.DOTALL)
"""One that begins on a line of its own. A short one does not, so that nothing is done twice."""


def shorten(site: Site) -> None:
    """Put in place of each such script what esbuild makes of it. Raises FaultyData if esbuild refuses."""
    written = sorted({script for html in site.pages.values() for script in _WRITTEN.findall(html)})
    if not written:
        return
    short = dict(zip(written, _minified(written), strict=True))
    put = partial(_WRITTEN.sub, lambda found: f"<script>{short[found[1]]}</script>")
    site.pages.update({page: put(html) for page, html in site.pages.items()})


def _minified(scripts: Sequence[str]) -> list[str]:
    with TemporaryDirectory() as folder:
        names = [f"{number}.js" for number in range(len(scripts))]
        for name, script in zip(names, scripts, strict=True):
            (Path(folder) / name).write_text(script, encoding="utf-8", newline="\n")
        made = Path(folder) / "made"
        options = ("--minify", "--log-level=warning", f"--outdir={made}")
        run("esbuild/bin/esbuild", *names, *options, source="overrides/shell/first", cwd=Path(folder))
        return [(made / name).read_text(encoding="utf-8").strip() for name in names]
