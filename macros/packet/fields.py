"""What the reader writes on becomes form fields: Typst has none yet, so templates mark links for them.

A blank is a link to `field:` and JSON: what kind it is, its name, its label, how many lines it has and how
far apart they are.
The tag tree stays as Typst wrote it, for a Link element with one annotation becomes a Form element with
one. Every field has an appearance of its own: viewers write typed text into it, and some do so in place.
"""

import json
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from .fieldfont import field_font

MARK = "field:"
_INK = "0.1 0.15 0.17 rg"
_RULE = "0.49 0.56 0.59 RG 0.5 w"
_TICK = "0.06 0.3 0.36 RG 1.6 w 1 J 1 j"
_PRINTED = 4
_MANY_LINES = 1 << 12


def make_fillable(pdf: pikepdf.Pdf, points: float) -> None:
    """Turn every marked link into a field; what is typed stands in `points`. Names have to be unique."""
    resources = pdf.make_indirect(Dictionary(Font=Dictionary(F=field_font(pdf))))
    drawn = _Drawn(pdf)
    elements = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
    fields: dict[str, pikepdf.Object] = {}
    for page, annotation, blank in _marked(pdf):
        name = blank["name"]
        if name in fields:
            raise ValueError(f"two fields of the packet are called {name}: give each a name of its own")
        for key in {"/A", "/Border", "/Contents"} & annotation.keys():
            del annotation[key]
        annotation.Subtype, annotation.F, annotation.P = Name.Widget, _PRINTED, page
        annotation.Rect = [round(float(edge), 2) for edge in annotation.Rect]
        annotation.T, annotation.TU = String(name), String(blank["label"])
        if blank["kind"] == "tick":
            _make_tick(annotation, drawn)
        else:
            _make_text(annotation, drawn, blank, points)
        elements[int(annotation.StructParent)].S = Name.Form
        fields[name] = annotation
    pdf.Root.AcroForm = Dictionary(
        Fields=Array(list(fields.values())), DR=resources, DA=String(_typed(points))
    )


def _marked(pdf: pikepdf.Pdf) -> Iterator[tuple[pikepdf.Object, pikepdf.Object, dict[str, Any]]]:
    """Page, link and blank of every marked link, in the order of the pages."""
    for page in pdf.pages:
        for place, annotation in enumerate(page.obj.get("/Annots", [])):
            address = bytes(annotation.A.URI).decode() if "/URI" in annotation.get("/A", {}) else ""
            if address.startswith(MARK):
                if not annotation.is_indirect:
                    annotation = page.obj.Annots[place] = pdf.make_indirect(annotation)
                yield page.obj, annotation, json.loads(address.removeprefix(MARK))


class _Drawn:
    """What fields look like before they are filled, as objects of one document."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._ruled: dict[tuple[float, float, int, float], pikepdf.Object] = {}
        self._ticks: dict[tuple[float, float], pikepdf.Object] = {}

    def lines(self, width: float, height: float, count: int, pitch: float) -> pikepdf.Object:
        """Lines to write on, without the last, which the page draws: they go once something is typed.

        Viewers write into this object, so that each field has its own; what it shows is shared.
        """
        if count == 1:
            return self._form("", width, height)
        key = width, height, count, pitch
        if key not in self._ruled:
            heights = (pitch * line for line in range(1, count))
            rules = " ".join(f"0 {y:.2f} m {width:.2f} {y:.2f} l" for y in heights)
            shown = Dictionary(L=self._form(f"{_RULE} {rules} S", width, height))
            self._ruled[key] = self._pdf.make_indirect(Dictionary(XObject=shown))
        return self._form("/L Do", width, height, Resources=self._ruled[key])

    def ticks(self, width: float, height: float) -> pikepdf.Object:
        """A tick, and its absence: nothing is written into these, so boxes of one size share them."""
        if (width, height) not in self._ticks:
            strokes = (
                f"{width * 0.22:.2f} {height * 0.52:.2f} m {width * 0.42:.2f} {height * 0.27:.2f} l "
                f"{width * 0.8:.2f} {height * 0.77:.2f} l"
            )
            on = self._form(f"{_TICK} {strokes} S", width, height)
            states = Dictionary(on=on, Off=self._form("", width, height))
            self._ticks[width, height] = self._pdf.make_indirect(Dictionary(N=states))
        return self._ticks[width, height]

    def _form(self, content: str, width: float, height: float, **more: pikepdf.Object) -> pikepdf.Object:
        box = [0, 0, width, height]
        return self._pdf.make_stream(content.encode(), Subtype=Name.Form, BBox=box, **more)


def _make_tick(annotation: pikepdf.Object, drawn: _Drawn) -> None:
    annotation.FT, annotation.V, annotation.AS = Name.Btn, Name.Off, Name.Off
    annotation.MK = Dictionary(CA=String("4"))  # a tick in the font that every viewer has for it
    annotation.AP = drawn.ticks(*_size(annotation))


def _make_text(annotation: pikepdf.Object, drawn: _Drawn, blank: dict[str, Any], points: float) -> None:
    annotation.FT, annotation.V, annotation.DA = Name.Tx, String(""), String(_typed(points))
    annotation.AP = Dictionary(N=drawn.lines(*_size(annotation), blank["lines"], blank["pitch"]))
    if blank["lines"] > 1:
        annotation.Ff = _MANY_LINES


def _typed(points: float) -> str:
    """Font, size and color of typed text, in the words of a page's content."""
    return f"/F {points:g} Tf {_INK}"


def _size(annotation: pikepdf.Object) -> tuple[int, int]:
    """In whole points, so that fields of one kind share what they show; viewers stretch it to the rest."""
    left, bottom, right, top = (float(edge) for edge in annotation.Rect)
    return round(right - left), round(top - bottom)
