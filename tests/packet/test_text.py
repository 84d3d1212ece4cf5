"""What the data says is what the paper says."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from macros.guide import GuidePage
from macros.library import Library
from macros.models import Message
from macros.packet import editions
from tests.packet.reading import Paper, squeezed

HOSTILE = "Which #let x = 1 of *these* _words_ costs $5 or <b>more</b> at [site] \\ `here` @you // and why?"


def missing(packet: Paper, wanted: Iterable[str]) -> list[str]:
    wanted = list(wanted)
    assert wanted
    return [text for text in wanted if squeezed(text) not in packet.squeezed]


def test_every_key_point_is_printed(packet: Paper, guide: tuple[GuidePage, ...]) -> None:
    wanted = (text for page in guide for text in (page.title, *page.key_points))
    assert missing(packet, wanted) == []


def test_every_item_of_a_chosen_checklist_is_printed(packet: Paper, library: Library) -> None:
    chosen = [each for each in library.checklists if each.packet]
    heads = [text for each in chosen for text in (each.title, each.purpose)]
    wanted = [*heads, *(item.text for each in chosen for item in each.items)]
    assert missing(packet, wanted) == []


def test_every_chosen_question_is_printed_with_its_probes(packet: Paper, library: Library) -> None:
    chosen = [question for kind in library.questions for question in kind.questions if question.packet]
    wanted = (text for question in chosen for text in (question.text, question.why, *question.probes))
    assert missing(packet, wanted) == []


def test_a_question_that_is_not_chosen_is_not_printed(packet: Paper, library: Library) -> None:
    left_out = [question for kind in library.questions for question in kind.questions if not question.packet]
    assert [question.id for question in left_out if squeezed(question.text) in packet.squeezed] == []


def test_nothing_ends_twice(packet: Paper) -> None:
    """A source of which only the title is known ends with it."""
    assert [text for text in packet.texts if re.search(r"\.\s*\.(?!\.)", text)] == []


def test_every_chosen_ask_is_printed_with_what_to_listen_for(packet: Paper, library: Library) -> None:
    chosen = [ask for group in library.asks for ask in group.asks if ask.packet]
    wanted = (text for ask in chosen for text in (ask.text, ask.when, ask.good, ask.worrying))
    assert missing(packet, wanted) == []


def test_every_chosen_flag_is_printed_with_its_innocent_reading(packet: Paper, library: Library) -> None:
    chosen = [each for each in library.flags if each.packet]
    wanted = (text for flag in chosen for text in (flag.notice, flag.ask, flag.innocent))
    assert missing(packet, wanted) == []


def test_every_chosen_message_is_printed(packet: Paper, library: Library) -> None:
    chosen = [each for each in library.templates if each.packet]
    wanted = (text for each in chosen for text in (each.title, each.subject, each.body, each.why))
    assert missing(packet, wanted) == []


def test_blanks_in_messages_keep_their_brackets(packet: Paper) -> None:
    assert "[Your name]" in "".join(packet.texts)


def test_the_packet_says_its_license_and_address(packet: Paper) -> None:
    last = squeezed(packet.texts[-1])
    assert "CCBY40".casefold() in last
    assert squeezed("Nothing that you write here leaves the paper") in last
    assert squeezed("second-round.test/study") in last


@pytest.fixture
def changed(library: Library, guide: tuple[GuidePage, ...]) -> Callable[..., Paper]:
    """The A4 packet of a library that differs from the project's."""

    def build(address: str | None = None, **shelves: object) -> Paper:
        changed = replace(library, **shelves)  # type: ignore[arg-type]
        return Paper(next(editions("second-round", changed, guide, address)))

    return build


def test_a_question_that_is_added_is_printed_as_written(
    library: Library, changed: Callable[..., Paper]
) -> None:
    first, *others = library.questions
    added = first.questions[0].model_copy(update={"id": "added", "text": HOSTILE, "packet": True})
    kind = first.model_copy(update={"questions": (*first.questions, added)})
    assert squeezed(HOSTILE) in changed(questions=(kind, *others)).squeezed


def test_a_message_longer_than_a_page_continues_on_the_next(
    library: Library, changed: Callable[..., Paper]
) -> None:
    body = "\n\n".join(["Firstword.", *["A paragraph of it."] * 80, "Lastword."])
    long = Message(
        id="long", title="Long", order=99, packet=True, when="Never", subject="Long", body=body, why="Because"
    )
    texts = changed(templates=(*library.templates, long)).texts
    first = next(i for i, text in enumerate(texts) if "Firstword" in text)
    last = next(i for i, text in enumerate(texts) if "Lastword" in text)
    assert first < last


def test_sections_without_records_are_still_a_packet(changed: Callable[..., Paper]) -> None:
    empty = changed(questions=(), asks=(), flags=(), templates=(), checklists=())
    assert "Your interview at a glance" in empty.texts[2]


@pytest.mark.parametrize("address", [None, "http://127.0.0.1:8000/", "http://localhost:8000/study/"])
def test_a_local_address_is_not_printed(changed: Callable[..., Paper], address: str | None) -> None:
    text = "".join(changed(address).texts)
    assert "http" not in text
    assert "8000" not in text
