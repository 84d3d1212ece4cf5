"""Every word is in an American dictionary, or in the project's list beside it, which holds none in vain."""

import re
from collections.abc import Iterable, Mapping

from .passages import Passage, lines
from .reader import Reading, read


def misspelled(readings: Mapping[str, Reading]) -> list[str]:
    """A line for each place of each word that nobody knows."""
    faults = []
    for file, reading in readings.items():
        unknown = {one.word: one.instead for one in reading.findings if one.tool == "retext-spell"}
        for word, known in unknown.items():
            write = " or ".join(f'"{one}"' for one in known[:3]) or "it another way"
            faults += [
                f'{file}:{line}: "{word}" is not in the dictionary: write {write}, or if the word is right, '
                "add it to tests/prose/words.txt"
                for line in lines(file, word)
            ]
    return faults


def idle(words: Iterable[str], passages: Iterable[Passage]) -> list[str]:
    """A line for each listed word that no text uses. A small one may stand at the start of a sentence."""
    text = "\n".join(passage.text for passage in passages)
    return [
        f"tests/prose/words.txt: nobody writes {word} any more: take it out"
        for word in words
        if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE if word.islower() else 0)
    ]


def test_every_word_is_spelled_as_in_american_english(readings: dict[str, Reading]) -> None:
    faults = misspelled(readings)
    assert not faults, "\n".join(faults)


def test_the_list_holds_what_is_written_and_nothing_else(words: list[str], passages: list[Passage]) -> None:
    by_the_alphabet = sorted(set(words), key=lambda word: (word.lower(), word))
    assert words == by_the_alphabet, "tests/prose/words.txt: sort it, each word once"
    assert idle(words, passages) == []


def test_planted_misspellings_are_found() -> None:
    british = "colour judgement organise centre labelled programme favour licence behaviour cancelled"
    texts = [Passage("a.md", british), Passage("b.md", "Onboardings of Typst's recieved Onboarding.")]
    planted = read(texts, ["onboarding", "Typst"])
    assert [finding.word for finding in planted["a.md"].findings] == british.split()
    assert [finding.word for finding in planted["b.md"].findings] == ["Onboardings", "recieved"]
    assert misspelled(planted)[0] == (
        'a.md:1: "colour" is not in the dictionary: write "color", or if the word is right, '
        "add it to tests/prose/words.txt"
    )


def test_a_planted_idle_word_is_found() -> None:
    said = [Passage("a.md", "Onboarding and OPM.")]
    assert idle(["onboarding", "OPM", "opm-like", "Onboard"], said) == [
        "tests/prose/words.txt: nobody writes opm-like any more: take it out",
        "tests/prose/words.txt: nobody writes Onboard any more: take it out",
    ]
