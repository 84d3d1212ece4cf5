"""The deck, imported by Anki itself."""

import dataclasses
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from macros.exports.deck import deck
from macros.library import Library
from macros.models import Question
from tests.components import hostile, markup
from tests.exports.anki_import import import_package
from tests.exports.conftest import ADDRESS

FIRST, LATER = 1_790_000_000, 1_790_000_001


def questions(library: Library) -> dict[str, Question]:
    return {question.id: question for kind in library.questions for question in kind.questions}


def edited(library: Library, **changes: Any) -> Library:
    """The library with the first question of its first type changed."""
    kind = library.questions[0]
    first = kind.questions[0].model_copy(update=changes)
    other = kind.model_copy(update={"questions": (first, *kind.questions[1:])})
    return dataclasses.replace(library, questions=(other, *library.questions[1:]))


def imported(collection: Any, folder: Path, package: bytes) -> dict[str, int]:
    file = folder / "second-round.apkg"
    file.write_bytes(package)
    return import_package(collection, file)


def note(collection: Any, question_id: str) -> Any:
    guids = collection.db.all("select id, guid from notes")
    (found,) = [id for id, guid in guids if guid == f"second-round/{question_id}"]
    return collection.get_note(found)


def test_every_question_becomes_one_card(
    collection: Any, tmp_path: Path, library: Library, files: dict[str, bytes]
) -> None:
    known = questions(library)
    assert imported(collection, tmp_path, files["second-round.apkg"]) == {"new": len(known)}
    assert collection.note_count() == collection.card_count() == len(known)
    told, sound = collection.fix_integrity()
    assert sound
    assert "\n" not in told, "Anki's check of its database found something to mend"
    assert collection.decks.id_for_name("Second Round")
    # Never to be changed: readers' collections know the kind of note by it.
    assert collection.models.id_for_name("Second Round question") == 1_384_907_553
    in_order = collection.db.list("select guid from notes, cards where nid = notes.id order by due")
    assert in_order == [f"second-round/{id}" for id in known]
    for kind in library.questions:
        assert len(collection.find_notes(f"tag:second-round::type::{kind.id}")) == len(kind.questions)
    for question in known.values():
        made = note(collection, question.id)
        assert f"second-round::competency::{question.competency}" in made.tags
        assert {f"second-round::interviewer::{who}" for who in question.asked_by} <= set(made.tags)
        assert (f"second-round::level::{question.level}" in made.tags) == bool(question.level)
        assert (f"second-round::setting::{question.setting}" in made.tags) == bool(question.setting)


def test_a_card_asks_first_and_answers_then(
    collection: Any, tmp_path: Path, library: Library, files: dict[str, bytes]
) -> None:
    imported(collection, tmp_path, files["second-round.apkg"])
    for question in questions(library).values():
        card = note(collection, question.id).cards()[0]
        front, back = (markup.read(side).text for side in (card.question(), card.answer()))
        asked = (question.text, question.variant)
        answered = (
            question.why,
            *question.credited,
            *question.loses,
            *question.probes,
            question.skeleton,
            question.common_mistake,
        )
        assert all(text in front for text in asked), question.id
        assert not any(text in front for text in answered), question.id
        assert all(text in back for text in (*asked, *answered, *question.known_as)), question.id
        assert f'href="{ADDRESS}prepare/questions/#{question.id}"' in card.answer()


def test_a_later_edition_changes_the_cards_that_are_there(
    collection: Any, tmp_path: Path, library: Library
) -> None:
    number = len(questions(library))
    imported(collection, tmp_path, deck(library, ADDRESS, FIRST))
    assert imported(collection, tmp_path, deck(library, ADDRESS, FIRST)) == {"duplicate": number}
    first = library.questions[0].questions[0]
    before = note(collection, first.id).id
    changed = edited(library, text="Why is this one new?", competency="learning")
    assert imported(collection, tmp_path, deck(changed, ADDRESS, LATER)) == {"updated": number}
    after = note(collection, first.id)
    assert (after.id, after["Question"]) == (before, "Why is this one new?")
    assert "second-round::competency::learning" in after.tags
    assert collection.note_count() == collection.card_count() == number
    ours = [kind.name for kind in collection.models.all_names_and_ids() if "Second Round" in kind.name]
    assert ours == ["Second Round question"]


def test_a_renamed_question_keeps_its_card(collection: Any, tmp_path: Path, library: Library) -> None:
    imported(collection, tmp_path, deck(library, ADDRESS, FIRST))
    first = library.questions[0].questions[0].id
    renamed = dataclasses.replace(
        edited(library, id="third-name"), moved={first: "third-name", "second-name": "third-name"}
    )
    assert "new" not in imported(collection, tmp_path, deck(renamed, ADDRESS, LATER))
    assert "#third-name" in note(collection, first)["Answer"]


def test_hostile_text_is_text_on_a_card(collection: Any, tmp_path: Path, library: Library) -> None:
    text = '<script>alert(1)</script>{{FrontSide}}{{c1::x}}"&amp;'
    bad = hostile.library(library, text)
    imported(collection, tmp_path, deck(bad, ADDRESS, FIRST))
    card = note(collection, bad.questions[0].questions[0].id).cards()[0]
    for side in (card.question(), card.answer()):
        assert "<script" not in side
        assert text in markup.read(side).text


def test_nothing_but_the_sources_decides_the_bytes(library: Library) -> None:
    made = deck(library, ADDRESS, FIRST)
    assert deck(library, ADDRESS, FIRST) == made
    assert deck(library, ADDRESS, LATER) != made
    assert deck(library, ADDRESS, None) == deck(library, ADDRESS, None)
    assert {one.date_time for one in ZipFile(BytesIO(made)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_where_nobody_can_follow_a_link_there_is_none(
    collection: Any, tmp_path: Path, library: Library
) -> None:
    imported(collection, tmp_path, deck(library, None, FIRST))
    assert not collection.find_notes("Answer:*href*")
    assert collection.find_notes("Answer:*Credited*")
