"""Typst, asked for one document at a time: a template and its inputs in, bytes out.

Only the fonts of two registry packages are used, never those of the machine, and a warning is an
error: a page that comes out differently on one machine would not be noticed until it is printed.
"""

from collections.abc import Mapping
from functools import cache
from importlib import metadata, resources
from pathlib import Path
from typing import Any

import typst

from ..library import ROOT
from .keep import kept, slot

FONTS: Mapping[str, tuple[str, ...]] = {
    "font_source_sans_pro": ("SourceSansPro-Regular", "SourceSansPro-It", "SourceSansPro-Semibold"),
    "font_source_serif_pro": ("SourceSerifPro-Regular", "SourceSerifPro-It", "SourceSerifPro-Semibold"),
}
"""The font files in use, by the package that carries them."""

TOOLS = ("typst", "pikepdf", "fonttools")
"""The packages whose version may change a document."""


def pdf(template: Path, inputs: Mapping[str, str]) -> bytes:
    """The template as a tagged PDF. Typst refuses what the standards forbid, such as a missing title."""
    return _compile(template, inputs, format="pdf", pdf_standards=["ua-1", "a-2a"])


def png(template: Path, inputs: Mapping[str, str]) -> bytes:
    """The template's only page as a picture, one pixel a point."""
    return _compile(template, inputs, format="png", ppi=72)


@cache
def tools() -> bytes:
    """The versions that decide what a page looks like: part of what a kept page is known by."""
    return ", ".join(f"{package} {metadata.version(package)}" for package in (*TOOLS, *FONTS)).encode()


def _compile(template: Path, inputs: Mapping[str, str], **output: Any) -> bytes:
    compiler = typst.Compiler(str(template), root=str(ROOT), font_paths=_fonts(), sys_inputs=dict(inputs))
    made, warnings = compiler.compile_with_warnings(timestamp=0, **output)
    if warnings:
        raise ValueError(f"{template}: " + "; ".join(warning.message for warning in warnings))
    assert isinstance(made, bytes), "one file, not one a page"
    return made


@cache
def _fonts() -> typst.Fonts:
    """The fonts, in a folder of their own: Typst takes folders, and the packages hold each font twice."""
    folder = slot("fonts", tools())
    for package, names in FONTS.items():
        for name in names:
            kept(folder / f"{name}.otf", (resources.files(package) / "files" / f"{name}.otf").read_bytes)
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
