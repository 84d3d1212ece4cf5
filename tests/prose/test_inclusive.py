"""Nothing assumes who the reader or anybody else is, as far as retext-equality can tell."""

from collections.abc import Mapping, Sequence

from .allowed import ALLOWED, Allowed
from .passages import Passage, lines
from .reader import Finding, Reading, read


def slighting(readings: Mapping[str, Reading], allowed: Sequence[Allowed] = ALLOWED) -> list[str]:
    """A line for each place of a word that may slight somebody, and for each exception that nothing needs."""
    faults: dict[str, None] = {}
    needed = set()
    for file, reading in readings.items():
        for finding in (one for one in reading.findings if one.tool == "retext-equality"):
            excepted = {
                (exception.place, word)
                for exception in allowed
                for word in exception.words
                if file.startswith(exception.place) and word in (finding.rule, finding.word.lower())
            }
            needed |= excepted
            if not excepted:
                faults.update(dict.fromkeys(_lines(file, finding)))
    return list(faults) + [
        f'tests/prose/allowed.py: nothing under "{exception.place}" needs "{word}": take it out'
        for exception in allowed
        for word in exception.words
        if (exception.place, word) not in needed
    ]


def _lines(file: str, finding: Finding) -> list[str]:
    write = " or ".join(f'"{word}"' for word in finding.instead[:3]) or "something else"
    return [
        f'{file}:{line}: "{finding.word}" may leave somebody out ({finding.rule}): write {write}, '
        "or list it with the reason in tests/prose/allowed.py"
        for line in lines(file, finding.word)
    ]


def test_nobody_is_left_out(readings: dict[str, Reading]) -> None:
    faults = slighting(readings)
    assert not faults, "\n".join(faults)


def test_planted_words_and_idle_exceptions_are_found() -> None:
    planted = read(
        [Passage("a.md", "Ask the stewardess whether he is ready."), Passage("b.md", "She knows.")]
    )
    assert slighting(planted, [Allowed("b", ("he-she", "hers"), "planted")]) == [
        'a.md:1: "stewardess" may leave somebody out (steward-stewardess): write "flight attendant", '
        "or list it with the reason in tests/prose/allowed.py",
        'a.md:1: "he" may leave somebody out (he-she): write "they" or "it", '
        "or list it with the reason in tests/prose/allowed.py",
        'tests/prose/allowed.py: nothing under "b" needs "hers": take it out',
    ]
