"""PDF/UA-1 and PDF/A-2a, by two validators: a quick one as the gate, the reference as a second opinion."""

from collections.abc import Iterator
from typing import Any

import page as page_validation
import pikepdf
import pytest

from tests.packet.reading import Paper, saved
from tests.packet.verapdf import verapdf

AMBIGUOUS = "PDFA2A-STREAM-LENGTH-001"
"""The gate takes a carriage return at the very end of compressed data for part of the line break after it."""


def gate(content: bytes) -> list[tuple[str, str]]:
    """What the quick validator has against a document, by either standard."""
    failures = [
        (failure.rule_id, failure.message)
        for profile in ("ua1", "2a")
        for failure in page_validation.validate_pdf_bytes(content, profile=profile).failures
    ]
    excused = {AMBIGUOUS} if b"\r\nendstream" in content else set()
    return sorted({failure for failure in failures if failure[0] not in excused})


def test_every_document_keeps_both_standards(paper: Paper) -> None:
    assert gate(paper.edition.pdf) == []


@pytest.mark.parametrize("standard", ["PDFUA_1", "PDFA_2_A"])
def test_the_reference_agrees(paper: Paper, standard: str) -> None:
    assert verapdf(paper.edition.pdf, standard) == []


def test_every_row_of_a_table_has_a_head_unless_one_writes_there(papers: dict[str, Paper]) -> None:
    rows = list(elements(papers["second-round-a4.pdf"].pdf.Root.StructTreeRoot, "TR"))
    heads = [next(cell for cell in row.K if "/S" in cell) for row in rows]
    bare = [head for head in heads if head.S != "/TH" and not list(elements(head, "Form"))]
    assert len(heads) > len(bare) == 0


def elements(parent: pikepdf.Object, kind: str) -> Iterator[pikepdf.Object]:
    """All elements of a kind below this one of the tag tree."""
    children: Any = parent.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            if f"/{kind}" == child.S:
                yield child
            yield from elements(child, kind)


def test_faults_are_told_by_both(papers: dict[str, Paper]) -> None:
    """Planted: a field without a spoken name, one that does not print, looks left to the viewer."""
    pdf = pikepdf.open(papers["friend-kit-a4.pdf"].stream())
    del pdf.Root.AcroForm.Fields[0].TU
    pdf.Root.AcroForm.Fields[1].F = 0
    pdf.Root.AcroForm.NeedAppearances = True
    content = saved(pdf)
    assert len(gate(content)) >= 3
    assert [told.split(":")[0] for told in verapdf(content, "PDFUA_1")] == ["7.18.1-3"]
    assert [told.split(":")[0] for told in verapdf(content, "PDFA_2_A")] == ["6.3.2-2", "6.4.1-3"]
