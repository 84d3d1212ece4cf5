"""How much the library holds, counted from the records: for the command line and for the About page."""

from collections import Counter
from collections.abc import Iterator

from .library import Library
from .models import Question


def counts(library: Library) -> dict[str, int]:
    """What there is of each kind, in the order in which a reader meets it."""
    return {
        "questions they ask": sum(len(kind.questions) for kind in library.questions),
        "types of question": len(library.questions),
        "probes": sum(len(question.probes) for kind in library.questions for question in kind.questions),
        "competencies": len(library.competencies),
        "worked answers": 3 * sum(len(each.sets) for each in library.calibration),
        "questions to ask": sum(len(asks.asks) for asks in library.asks),
        "signs, red and green": len(library.flags),
        "checklists": len(library.checklists),
        "items to tick": sum(len(checklist.items) for checklist in library.checklists),
        "messages": len(library.templates),
        "claims": len(library.claims),
        "sources": len(library.sources),
    }


def spread(library: Library) -> dict[str, Counter[str]]:
    """How the questions they ask spread over type, competency, interviewer, level and setting."""
    return {
        "type": Counter({kind.id: len(kind.questions) for kind in library.questions}),
        "competency": Counter(question.competency for question in _questions(library)),
        "asked by": Counter(asker for question in _questions(library) for asker in question.asked_by),
        "level": Counter(question.level or "any" for question in _questions(library)),
        "setting": Counter(question.setting or "any" for question in _questions(library)),
    }


def table(library: Library) -> str:
    """Counts and spread as lines of text."""
    lines = [f"{number:6}  {what}" for what, number in counts(library).items()]
    for what, counter in spread(library).items():
        parts = ", ".join(f"{name} {number}" for name, number in counter.most_common())
        lines.append(f"questions by {what}: {parts}")
    return "\n".join(lines)


def _questions(library: Library) -> Iterator[Question]:
    for kind in library.questions:
        yield from kind.questions
