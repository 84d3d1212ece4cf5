"""The minutes of each plan's steps add up to the time that the plan says it takes."""

import re

from macros.library import ROOT

PLANS = {
    "a-month": ("Sixteen hours", 16 * 60),
    "a-week": ("Six hours", 6 * 60),
    "four-days": ("Four hours", 4 * 60),
    "this-evening": ("Two hours", 2 * 60),
    "half-an-hour": ("Thirty minutes", 30),
}
"""What a plan opens with, and how many minutes that is."""

STEP = re.compile(r"^\d+\. .*?(?=^\d+\. |^\n|\Z)", re.M | re.S)
MINUTES = re.compile(r"(\d+)\s+minutes")


def plans() -> str:
    return (ROOT / "docs" / "prepare" / "plans.md").read_text(encoding="utf-8")


def wrong(page: str) -> list[str]:
    """What does not add up. A step is counted by the first minutes that it names."""
    sections = dict(re.findall(r"^## .*?\{ #(\S+) \}\n\n(.*?)(?=^## |\Z)", page, re.M | re.S))
    found = [f"{plan}: there is no such plan" for plan in PLANS.keys() - sections.keys()]
    for plan, text in sections.items():
        opening, promised = PLANS[plan]
        steps = [MINUTES.search(step) for step in STEP.findall(text)]
        total = sum(int(minutes[1]) for minutes in steps if minutes)
        if not text.startswith(opening):
            found.append(f'{plan}: opens with "{text[:20]}" and not with "{opening}"')
        if None in steps:
            found.append(f"{plan}: step {steps.index(None) + 1} says no minutes")
        if total != promised:
            found.append(f"{plan}: the steps take {total} minutes, the plan says {promised}")
    return found


def test_every_plan_adds_up() -> None:
    assert wrong(plans()) == []


def test_minutes_that_do_not_add_up_are_found() -> None:
    page = plans().replace("#research-half-hour), 30 minutes", "#research-half-hour), half an hour")
    assert wrong(page) == [
        "four-days: step 5 says no minutes",
        "four-days: the steps take 210 minutes, the plan says 240",
    ]
    assert wrong(plans().replace("{ #four-days }", "")) == ["four-days: there is no such plan"]
