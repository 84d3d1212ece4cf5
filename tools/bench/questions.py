"""How the build grows with the bank: real questions, copied under new ids until there are enough."""

import re
from collections.abc import Callable
from functools import partial
from statistics import median

from . import ours
from .measuring import round_robin
from .report import Goal, Outcome, Table, number
from .setting import Setting

COUNTS = (2_000, 20_000)
FILE = "data/questions/past-behavior.yml"
MICROSECONDS = 60
LINEAR = 1.1
"""No faster than linearly, with what two medians of one machine differ by."""
ROUNDS = 5
"""At most: the larger build is a long one."""


def measure(setting: Setting) -> Outcome:
    """CPU seconds of the whole build and its publishing, over those of the site as it is."""
    subjects: dict[str, Callable[[], float]] = {str(count): partial(_build, count) for count in (0, *COUNTS)}
    return outcome(round_robin(min(setting.rounds, ROUNDS), subjects))


def _build(count: int) -> float:
    site = ours.fresh("questions")
    file = site.project.root / FILE
    file.write_text(with_more(file.read_text(encoding="utf-8"), count), "utf-8")
    return site.build().cpu + site.publish().cpu


def with_more(yaml: str, count: int) -> str:
    """The file with copies of its own questions behind them; none is printed."""
    head, *entries = re.split(r"(?m)^(?=  - id: )", yaml)
    quiet = [re.sub(r"(?m)^    (packet|kit): true\n", "", entry).rstrip() for entry in entries]
    copies = (
        quiet[number % len(quiet)].replace("  - id: ", f"  - id: copy-{number}-", 1)
        for number in range(count)
    )
    return "\n\n".join([(head + "".join(entries)).rstrip(), *copies]) + "\n"


def outcome(found: dict[str, list[float]]) -> Outcome:
    """Microseconds a question, and whether they stay the same as the questions become many."""
    empty = median(found["0"])
    each = {count: (median(found[str(count)]) - empty) / count * 1e6 for count in COUNTS}
    few, many = COUNTS
    rows = [
        {
            "Questions more": number(count),
            "CPU s": number(median(found[str(count)])),
            "Microseconds each": number(each[count]) if count else "-",
        }
        for count in (0, *COUNTS)
    ]
    note = f"Building and publishing, median of {len(found['0'])}."
    goals = [
        Goal(f"CPU for each of {number(many)} questions", each[many], MICROSECONDS, "microseconds"),
        Goal(f"The same, beside {number(few)} questions", each[many] / each[few], LINEAR, "times"),
    ]
    return Outcome(goals, [Table("Many questions", rows, note)], found)
