"""The files of what the reader wrote, as other programs read them: Python's csv module, and Anki itself."""

import csv
import html
import json
import random
import subprocess
import unicodedata
from io import StringIO
from pathlib import Path
from typing import Any

from macros.exports.tables import guarded
from tests.exports.anki_import import import_text
from tests.exports.conftest import collection
from tests.node import node

__all__ = ["collection"]

PIECES = (
    "=1+1", "@SUM(1)", "+", "-", "'", '"', '","', "\t", "\n", "\r\n", "#deck:Elsewhere\n", "#", ";", "<b>",
    "&amp;", "{{c1::x}}", " ", "é", "家", "👩‍👧", "\u2028", "\x00", "\x07", "word",
)  # fmt: skip
KNOWN = {"competencies": [{"id": "delivery", "name": "Delivery"}], "texts": {}, "moved": {}}
ROUNDS = 300


def some_stories(chance: random.Random) -> dict[str, Any]:
    def text() -> str:
        return "".join(chance.choices(PIECES, k=chance.randrange(1, 9)))

    return {
        f"s{number:03}": {
            "title": text(),
            "actions": f"{text()} I {text()}",
            "competencies": chance.choice((["delivery"], ["delivery", "tag of others"], [])),
        }
        for number in range(ROUNDS)
    }


def files(stories: dict[str, Any]) -> Any:
    done = subprocess.run(
        [node(), str(Path(__file__).parent / "own-files.mjs")],
        input=json.dumps({"stories": stories, "known": KNOWN}),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def freed(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and guarded(cell[1:]) == cell else cell


def field(text: str) -> str:
    """Typed text as Anki keeps it: HTML that shows it."""
    escaped = html.escape(text, quote=False).replace("\n", "<br>")
    return unicodedata.normalize("NFC", escaped)


def shown(kept: str) -> str:
    """What a field of Anki's says, however its signs are spelled."""
    return kept.replace("&quot;", '"').replace("&#39;", "'").replace("&#x27;", "'")


def notes(collection: Any) -> dict[str, Any]:
    found = [collection.get_note(id) for id in collection.find_notes("")]
    return {note.guid: note for note in found}


def test_a_spreadsheet_reads_what_was_typed_and_no_formula() -> None:
    made = files(some_stories(random.Random(20261126)))
    rows = list(csv.DictReader(StringIO(made["table"].removeprefix("\ufeff"), newline=""), strict=True))
    assert len(rows) == ROUNDS
    for row, card in zip(rows, made["cards"], strict=True):
        assert {name: freed(row[name]) for name in ("id", "kind", "front", "back")} == {
            name: card[name] for name in ("id", "kind", "front", "back")
        }
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row.values())


def test_anki_reads_what_was_typed_and_updates_it(collection: Any, tmp_path: Path) -> None:
    stories = some_stories(random.Random(20261127))
    made = files(stories)
    file = tmp_path / "my-second-round.txt"
    file.write_text(made["anki"], encoding="utf-8", newline="")
    assert import_text(collection, file) == {"new": ROUNDS}
    found = notes(collection)
    for card in made["cards"]:
        note = found[f"second-round/{card['id']}"]
        assert [shown(each) for each in note.fields] == [field(card["front"]), field(card["back"])], card
        tags = ["second-round::competency::delivery"] if card["competencies"] else []
        assert note.tags == [*tags, "second-round::own::story"]
    assert {each.name for each in collection.decks.all_names_and_ids()} == {
        "Default",
        "Second Round, my own",
    }
    assert collection.card_count() == ROUNDS
    assert len(collection.find_cards('"deck:Second Round, my own"')) == ROUNDS

    assert import_text(collection, file).keys() <= {"updated", "duplicate"}
    stories["s000"] |= {"title": "Another title"}
    file.write_text(files(stories)["anki"], encoding="utf-8", newline="")
    assert "new" not in import_text(collection, file)
    assert collection.note_count() == ROUNDS
    assert notes(collection)["second-round/story/s000"]["Front"] == "Another title"
