"""Has passages read by prose.mjs, which knows English, and keeps what it says of each file."""

import json
import subprocess
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macros.library import ROOT
from tests.node import node

from .passages import Passage

SCRIPT = Path(__file__).parent / "prose.mjs"


@dataclass(frozen=True)
class Sentence:
    """A sentence of prose, and how many words it has."""

    text: str
    words: int


@dataclass(frozen=True)
class Finding:
    """A word that a tool objects to, by which rule, and what it would rather see."""

    tool: str
    rule: str
    word: str
    instead: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """What was found in a file. Grade and sentences are those of its prose alone."""

    grade: float
    sentences: tuple[Sentence, ...]
    findings: tuple[Finding, ...]


def read(passages: Iterable[Passage], words: Collection[str] = ()) -> dict[str, Reading]:
    """What each file's passages come to, `words` being known beside the dictionary."""
    texts: dict[str, tuple[list[str], list[str]]] = {}
    for passage in passages:
        texts.setdefault(passage.file, ([], []))[passage.prose].append(passage.text)
    asked = ["\n\n".join(part) for parts in texts.values() for part in parts]
    answers = iter(_answers(asked, words))
    return {file: _reading(labels=next(answers), prose=next(answers)) for file in texts}


def _reading(labels: dict[str, Any], prose: dict[str, Any]) -> Reading:
    return Reading(
        prose["grade"],
        tuple(Sentence(**sentence) for sentence in prose["sentences"]),
        tuple(
            Finding(**finding | {"instead": tuple(finding["instead"])})
            for finding in labels["findings"] + prose["findings"]
        ),
    )


def _answers(texts: list[str], words: Collection[str]) -> list[dict[str, Any]]:
    assert (ROOT / "node_modules" / "retext-spell").exists(), (
        "No checker of prose: run `.venv/bin/npm ci --ignore-scripts`, as `make test` does"
    )
    request = json.dumps({"texts": texts, "words": sorted(words)})
    done = subprocess.run(
        [node(), str(SCRIPT)], input=request, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"the checker of prose did not run: {done.stderr}"
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found
