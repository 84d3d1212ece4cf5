"""The scripts that stand in a page, written in lines with their reasons, and made short for the wire."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from .node import run
from .site import Site

_BEGIN, _END = "<script>\n", "</script>"
"""Of one that is written in lines. A short one is not, so that nothing is done twice."""


def shorten(site: Site) -> None:
    """Put in place of each such script what esbuild makes of it. Raises FaultyData if esbuild refuses."""
    cut = {page: html.split(_BEGIN) for page, html in site.pages.items() if _BEGIN in html}
    written = sorted({piece.partition(_END)[0] for _, *behind in cut.values() for piece in behind})
    if not written:
        return
    short = dict(zip(written, _minified(written), strict=True))
    for page, (before, *behind) in cut.items():
        site.pages[page] = before + "".join(_shortened(piece, short) for piece in behind)


def _shortened(piece: str, short: Mapping[str, str]) -> str:
    script, end, rest = piece.partition(_END)
    return f"<script>{short[script]}{end}{rest}"


def _minified(scripts: Sequence[str]) -> list[str]:
    with TemporaryDirectory() as folder:
        names = [f"{number}.js" for number in range(len(scripts))]
        for name, script in zip(names, scripts, strict=True):
            (Path(folder) / name).write_text(script, encoding="utf-8", newline="\n")
        made = Path(folder) / "made"
        options = ("--minify", "--log-level=warning", f"--outdir={made}")
        run("esbuild/bin/esbuild", *names, *options, source="overrides/shell/first", cwd=Path(folder))
        return [(made / name).read_text(encoding="utf-8").strip() for name in names]
