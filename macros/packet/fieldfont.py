"""The font of what a reader types into the packet: one that every viewer can encode, embedded whole.

A viewer writes typed text with a simple font in WinAnsi encoding. The font is cut to those characters in
memory. "Source" is a name that its license reserves for the whole font, so the cut one has its own.
"""

from dataclasses import dataclass
from functools import cache
from importlib import resources
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name

NAME = "StudyField"
FIRST, LAST = 32, 255
_CHARACTERS = [bytes([code]).decode("cp1252", "ignore") for code in range(FIRST, LAST + 1)]

_LAYOUT = ["GDEF", "GPOS", "GSUB"]
"""Tables that no viewer asks when it writes into a field; to read them takes longer than all the rest."""


def field_font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """The font, as an object of this document."""
    cut = _cut()
    file = pdf.make_stream(cut.file, Length1=len(cut.file))
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name(f"/{NAME}"),
        Flags=32,
        FontBBox=cut.box,
        ItalicAngle=0,
        Ascent=cut.ascent,
        Descent=cut.descent,
        CapHeight=cut.cap_height,
        StemV=80,
        FontFile2=file,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name(f"/{NAME}"),
            FirstChar=FIRST,
            LastChar=LAST,
            Widths=cut.widths,
            Encoding=Name.WinAnsiEncoding,
            FontDescriptor=pdf.make_indirect(descriptor),
        )
    )


@dataclass(frozen=True)
class _Cut:
    """A font file and its measures, in thousandths of its size."""

    file: bytes
    widths: list[int]
    box: list[int]
    ascent: int
    descent: int
    cap_height: int


@cache
def _cut() -> _Cut:
    # Loading it takes a tenth of a second, and a build whose packet is kept has no use for it.
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    source = resources.files("font_source_sans_pro") / "files" / "SourceSansPro-Regular.ttf"
    font = TTFont(BytesIO(source.read_bytes()), recalcTimestamp=False)
    for table in _LAYOUT:
        del font[table]
    unit = 1000 / font["head"].unitsPerEm
    glyphs, advances, head = font.getBestCmap(), font["hmtx"], font["head"]

    def width(character: str) -> int:
        glyph = glyphs.get(ord(character)) if character else None
        return round(advances[glyph][0] * unit) if glyph else 0

    options = Options(hinting=False, name_IDs=[], notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(_CHARACTERS))
    widths = [width(character) for character in _CHARACTERS]
    box = [round(value * unit) for value in (head.xMin, head.yMin, head.xMax, head.yMax)]
    ascent, descent = (round(value * unit) for value in (font["hhea"].ascent, font["hhea"].descent))
    cap_height = round(font["OS/2"].sCapHeight * unit)
    subsetter.subset(font)
    for record in ((1, NAME), (2, "Regular"), (4, NAME), (6, NAME)):
        font["name"].setName(record[1], record[0], 3, 1, 0x409)
    file = BytesIO()
    font.save(file)
    return _Cut(file.getvalue(), widths, box, ascent, descent, cap_height)
