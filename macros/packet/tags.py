"""The tag tree, which screen readers follow, mended where Typst leaves something to do."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name


def mend_tags(pdf: pikepdf.Pdf) -> None:
    """Name the rows of tables, and leave out boxes that only say how something is laid out.

    The first cell of a row becomes its header, unless the reader writes in it: Typst's own way to say so
    is not within reach of its Python package.
    """
    _mend(pdf.Root.StructTreeRoot)


def _mend(element: pikepdf.Object) -> bool:
    """Whether there is a field somewhere in this element."""
    elements = list(_elements(element))
    for each in elements:
        _place(each)
    filled = [_mend(each) for each in elements]
    if any(Name.Div == each.S for each in elements):
        _unwrap(element)
    kind = element.get("/S")
    if kind == Name.TR and filled and not filled[0] and elements[0].S == Name.TD:
        elements[0].S = Name.TH
        elements[0].A = Dictionary(O=Name.Table, Scope=Name.Row)
    return kind == Name.Form or any(filled)


def _place(element: pikepdf.Object) -> None:
    """Say that a line of its own is a paragraph; that a field stands by itself needs no word."""
    if element.S in (Name.Span, Name.Form, Name.Reference) and "/A" in element:
        del element.A
        if Name.Span == element.S:
            element.S = Name.P


def _unwrap(element: pikepdf.Object) -> None:
    """Put what is in a box where the box was, if elements are all there is in it."""
    children: list[pikepdf.Object] = []
    for child in element.K:
        inner = list(_elements(child))
        if inner and Name.Div == child.S and len(inner) == len(child.K):
            for each in inner:
                each.P = element
            children += inner
        else:
            children.append(child)
    element.K = Array(children)


def _elements(parent: pikepdf.Object) -> Iterator[pikepdf.Object]:
    if isinstance(parent, Dictionary) and isinstance(parent.get("/K"), Array):
        yield from (child for child in parent.K if isinstance(child, Dictionary) and "/S" in child)
