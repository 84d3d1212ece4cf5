"""What is done to a document once it is typeset: fields to fill in, tags mended, fewer bytes."""

import re
from io import BytesIO

import pikepdf
from PIL import Image

from .fields import make_fillable
from .tags import mend_tags

_PLACE = re.compile(rb"(?m)^q 1 0 0 -1 (\d+\.\d\d)\d* (\d+\.\d\d)\d* cm")
"""Where Typst puts a run of text, to a hundred thousandth of a point: a hundredth is fine enough."""

_FINE = re.compile(rb"(\d\.\d{3})\d+")
"""Shares of a color and sizes, likewise. Text is no match: of the two bytes of a letter one is no digit."""

pikepdf.settings.set_flate_compression_level(9)


def finished(content: bytes, points: float) -> bytes:
    """The document as a reader gets it; `points` is the size of what is typed into it.

    The same content gives the same bytes. They are less than half as many: Typst leaves the tags of a PDF
    uncompressed.
    """
    with pikepdf.open(BytesIO(content)) as document:
        make_fillable(document, points)
        mend_tags(document)
        for page in document.pages:
            placed = _PLACE.sub(rb"q 1 0 0 -1 \1 \2 cm", page.Contents.read_bytes())
            page.Contents.write(_FINE.sub(rb"\1", placed))
        return _packed(document)


def recut(content: bytes, width: float, height: float) -> bytes:
    """The document on paper of another size, in points, with what is printed in the middle as it was.

    Only the edges move: whatever has a place on the page keeps it.
    """
    with pikepdf.open(BytesIO(content)) as document:
        for page in document.pages:
            left, bottom, right, top = (float(edge) for edge in page.mediabox)
            x, y = round((left + right - width) / 2, 2), round((bottom + top - height) / 2, 2)
            page.mediabox = pikepdf.Rectangle(x, y, x + width, y + height)
        return _packed(document)


def flattened(content: bytes, *numbers: int) -> bytes:
    """Some pages as they print, for a reader that draws no fields: what they show belongs to the pages."""
    with pikepdf.open(BytesIO(content)) as document, pikepdf.new() as drawn:
        for number in numbers:
            drawn.pages.append(document.pages[number - 1])
        drawn.flatten_annotations("print")
        return _packed(drawn)


def _packed(document: pikepdf.Pdf) -> bytes:
    packed = BytesIO()
    document.save(
        packed,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        fix_metadata_version=False,  # it is right, and stays as short as Typst wrote it
    )
    return packed.getvalue()


def reduced(png: bytes) -> bytes:
    """The picture in few colors, as pages have them: a quarter of the bytes, and no eye sees a difference."""
    few = BytesIO()
    with Image.open(BytesIO(png)) as picture:
        # The only method that keeps what one sees through; dots that mix colors would cost what this saves.
        colors = picture.quantize(64, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        colors.save(few, "PNG", optimize=True)
    return few.getvalue()
