"""What is taken for text, and where it stands."""

from pathlib import Path

import pytest

from macros.library import ROOT, library

from . import interface, pages, records
from .passages import Passage, lines

PAGE = """\
---
title: A page
description: About it.
key_points:
  - Do this first.
---

# A page

Run `colour`, then {{ claim("colour") }}go to *bed*.
{ .study-lead }

[One](one.md), [two](two.md)

| A cell |
|---|
| Another |

```text
colour
```

<div class="colour" markdown>

- An item
  {% raw %}of {{ two }} lines{% endraw %}

</div>
"""


def test_a_page_is_what_its_reader_sees(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "ROOT", tmp_path)
    (tmp_path / "page.md").write_text(PAGE, encoding="utf-8")
    assert [(passage.text, passage.prose) for passage in pages.passages(tmp_path / "page.md")] == [
        ("A page", False),
        ("About it.", False),
        ("Do this first.", True),
        ("A page", False),
        ("Run , then go to bed.", True),
        ("One, two", False),
        ("A cell", False),
        ("Another", False),
        ("An item of {{ two }} lines", True),
    ]


def test_records_leave_out_ids_and_what_others_published() -> None:
    found = list(records.passages(library()))
    texts = {passage.text for passage in found}
    question = library().questions[0].questions[0]
    source = next(source for source in library().sources if source.note)
    assert {question.text, *question.probes, source.note} <= texts
    assert not texts & {question.id, question.competency, source.title, source.authors}
    assert Passage("data/flags.yml", library().flags[0].notice) in found
    assert Passage("data/competencies.yml", library().competencies[0].name, prose=False) in found


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("overrides/404.html", "There is no such page"),
        ("overrides/components/claim/template.html", '"Common advice, untested"'),
        ("overrides/components/checklist/checklist.mjs", "There was nothing to clear."),
        ("overrides/packet/parts/cover.typ", "A workbook for your second interview"),
        ("macros/wording.py", "take the hyphens away, or put it in quotes"),
    ],
)
def test_the_site_s_own_words_are_found(file: str, text: str) -> None:
    assert Passage(file, text, prose=False) in list(interface.passages())


def test_a_text_is_found_across_lines() -> None:
    license_ = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    assert lines("LICENSE", f"{license_[4].split()[-1]} {license_[5].split()[0]}") == [5]
    assert lines("LICENSE", "no such words") == [1]
