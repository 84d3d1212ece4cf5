"""What a cold build costs: ours, step by step, beside generators with the same Markdown."""

from collections.abc import Callable
from functools import partial
from statistics import median

from . import ours
from .content import contents
from .contestants import Contestant, installed
from .measuring import FailedError, round_robin
from .report import Goal, Outcome, Table, number
from .setting import Setting

Figures = dict[str, float]
"""CPU seconds by the step of a build; empty for a build that failed."""

PLAIN = "material"
SLACK = 1.3
"""How much more than plain Material our pages may cost: they are made of records, it gets finished text."""
STEP = 3.0
"""CPU seconds for what has no counterpart elsewhere: the packet with its kin, and publishing."""


def measure(setting: Setting) -> Outcome:
    """CPU seconds of cold builds, all of them in turn."""
    ready, told = installed(setting.against)
    pages = contents()

    def build(contestant: Contestant) -> Figures:
        contestant.lay_out(pages)
        try:
            return {"cpu": contestant.run().cpu}
        except FailedError as error:
            told[contestant.name] = f"does not build: {str(error).splitlines()[-1]}"
            return {}

    subjects: dict[str, Callable[[], Figures]] = {"ours": _ours}
    subjects |= {name: partial(build, each) for name, each in ready.items()}
    found = round_robin(setting.rounds, subjects)
    whole = {name: rounds for name, rounds in found.items() if all(rounds)}
    return outcome(whole, told, {name: each.note for name, each in ready.items()})


def _ours() -> Figures:
    site = ours.fresh()
    whole, publish = site.build().cpu, site.publish().cpu
    generate = site.generate()
    return {"cpu": whole - generate, "generate": generate, "publish": publish}


def outcome(found: dict[str, list[dict[str, float]]], told: dict[str, str], notes: dict[str, str]) -> Outcome:
    """Medians, and ratios to plain Material, of rounds of measurements."""
    middle = {
        name: {step: median(each[step] for each in rounds) for step in rounds[0]}
        for name, rounds in found.items()
    }
    own = middle["ours"]
    labels = {
        ("ours", "cpu"): "Second Round, its pages",
        ("ours", "generate"): "Second Round, packet, exports and pictures",
        ("ours", "publish"): "Second Round, publishing steps",
    }
    plain = middle.get(PLAIN, {}).get("cpu")
    rows = [
        {
            "Build": labels.get((name, step), f"{name.capitalize()} {told.get(name, '')}"),
            "CPU s": number(value),
            "Ratio to plain Material": number(value / plain) if plain else "",
            "Note": notes.get(name, ""),
        }
        for name, steps in middle.items()
        for step, value in steps.items()
    ]
    rows += [
        {"Build": name.capitalize(), "CPU s": "", "Ratio to plain Material": "", "Note": why}
        for name, why in told.items()
        if name not in middle
    ]
    goals = [
        Goal("CPU for the packet, the exports and the pictures", own["generate"], STEP, "s"),
        Goal("CPU for publishing", own["publish"], STEP, "s"),
    ]
    if plain:
        goals.insert(0, Goal("CPU for our pages, beside plain Material", own["cpu"] / plain, SLACK, "times"))
    rounds = len(found["ours"])
    note = f"Cold builds with the same Markdown, median of {rounds}. CPU is user and system time."
    return Outcome(goals, [Table("Building", rows, note)], found)
