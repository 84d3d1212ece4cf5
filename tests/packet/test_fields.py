"""Everything the reader writes on: a field with a lasting name, that says what it is for and looks empty."""

from collections import Counter
from itertools import product

import pikepdf
import pytest

from macros.library import Library
from macros.packet.fieldfont import FIRST, LAST
from macros.packet.fields import make_fillable
from tests.packet.reading import Paper, contrast


def named(paper: Paper, kind: str) -> set[str]:
    return {name for name, field in paper.fields.items() if kind == field.FT}


def test_every_field_has_a_name_of_its_own_that_any_program_can_read(paper: Paper) -> None:
    names = [str(field.T) for field in paper.pdf.Root.AcroForm.Fields]
    assert [name for name, times in Counter(names).items() if times > 1] == []
    assert [name for name in names if "." in name or not name.isascii()] == []
    assert len(names) > 30


def test_every_field_says_what_it_is_for_and_prints(paper: Paper) -> None:
    for name, field in paper.fields.items():
        assert str(field.TU).strip(), name
        assert int(field.F) == 4, name
        assert {"/A", "/AA"}.isdisjoint(field.keys()), name


def test_every_mark_of_the_templates_became_a_field(paper: Paper) -> None:
    annotations = [each for page in paper.pdf.pages for each in page.obj.get("/Annots", [])]
    assert Counter(str(each.Subtype) for each in annotations)["/Widget"] == len(paper.fields)
    links = [each.A for each in annotations if "/A" in each]
    assert not [link for link in links if "/URI" in link and str(link.URI).startswith("field:")]


def test_a_field_is_no_smaller_than_a_finger_can_zoom_to(paper: Paper) -> None:
    for name, field in paper.fields.items():
        left, bottom, right, top = (float(edge) for edge in field.Rect)
        assert right - left > 11, name
        assert top - bottom > 11, name


def test_nothing_is_filled_in_and_every_field_has_its_own_look(paper: Paper) -> None:
    """Viewers write into the look of a text field: two that share one would show the same text."""
    looks = []
    for name, field in paper.fields.items():
        if field.FT == "/Btn":
            assert [str(field.V), str(field.AS)] == ["/Off", "/Off"], name
            assert set(field.AP.N.keys()) == {"/on", "/Off"}, name
        else:
            assert str(field.V) == "", name
            looks.append(field.AP.N.objgen)
    assert len(set(looks)) == len(looks)
    assert "/NeedAppearances" not in paper.pdf.Root.AcroForm


def test_typed_text_has_a_font_that_every_viewer_can_encode(paper: Paper) -> None:
    form = paper.pdf.Root.AcroForm
    size = 14 if paper.edition.large else 10
    for name in named(paper, "/Tx"):
        assert str(paper.fields[name].DA).startswith(f"/F {size} Tf "), name
    font = form.DR.Font.F
    assert [str(font.Subtype), str(font.Encoding)] == ["/TrueType", "/WinAnsiEncoding"]
    assert len(font.Widths) == LAST - FIRST + 1
    assert all(int(font.Widths[code - FIRST]) > 0 for code in "azAZ09é€".encode("cp1252"))
    assert "/FontFile2" in font.FontDescriptor


def test_every_record_of_the_packet_has_its_field(packet: Paper, library: Library) -> None:
    ticks = {f"tick/{item.id}" for each in library.checklists if each.packet for item in each.items}
    ticks |= {f"flag/{flag.id}" for flag in library.flags if flag.packet}
    ticks |= {f"flag/{flag.id}-stands" for flag in library.flags if flag.packet}
    ticks |= {f"coverage/{one.id}-{story}" for one, story in product(library.competencies, range(1, 7))}
    assert named(packet, "/Btn") >= ticks
    texts = {f"question/{each.id}" for kind in library.questions for each in kind.questions if each.packet}
    texts |= {f"ask/{ask.id}" for group in library.asks for ask in group.asks if ask.packet}
    texts |= {f"flag/{flag.id}-seen" for flag in library.flags if flag.packet}
    texts |= {f"kind/{one.id}" for one in library.interviewers}
    texts |= {f"story/{story}-title" for story in range(1, 7)}
    assert named(packet, "/Tx") >= texts


@pytest.mark.parametrize("size", ["a4", "letter"])
def test_every_record_of_the_small_documents_has_its_field(
    papers: dict[str, Paper], library: Library, size: str
) -> None:
    questions = [each for kind in library.questions for each in kind.questions]
    items = {f"tick/{item.id}" for each in library.checklists for item in each.items}
    assert named(papers[f"checklists-{size}.pdf"], "/Btn") >= items
    asked = {f"question/{each.id}" for each in questions if each.packet}
    assert named(papers[f"question-sheets-{size}.pdf"], "/Tx") == asked
    kit = [each.id for each in questions if each.kit]
    friend = papers[f"friend-kit-{size}.pdf"]
    assert named(friend, "/Tx") >= {f"kit/{one}" for one in kit}
    assert named(friend, "/Btn") == {f"score/{one}-{score}" for one, score in product(kit, range(1, 6))}


def test_the_label_of_a_question_is_the_whole_question(packet: Paper, library: Library) -> None:
    question = next(each for kind in library.questions for each in kind.questions if each.packet)
    assert question.text in str(packet.fields[f"question/{question.id}"].TU)


def test_the_lines_of_a_field_are_dark_enough_to_find(paper: Paper) -> None:
    """Three to one on white, in gray as in color."""
    looks = [field.AP.N for field in paper.fields.values() if int(field.get("/Ff", 0))]
    assert looks
    for look in looks:
        shown = look.Resources.XObject.L.read_bytes().decode()
        red, green, blue = (float(part) for part in shown.split(" RG")[0].split())
        assert contrast(red, green, blue) >= 3


def test_two_fields_of_one_name_are_refused(papers: dict[str, Paper]) -> None:
    """A planted fault: a link that is marked twice."""
    pdf = pikepdf.open(papers["checklists-a4.pdf"].stream())
    page = pdf.pages[0]
    for annotation in page.obj.Annots:
        if annotation.Subtype == "/Widget":
            told = '{"kind": "text", "name": "same", "label": "Same", "lines": 1, "pitch": 22}'
            annotation.A = pikepdf.Dictionary(URI=pikepdf.String(f"field:{told}"))
    with pytest.raises(ValueError, match="two fields of the packet are called same"):
        make_fillable(pdf, 10)
