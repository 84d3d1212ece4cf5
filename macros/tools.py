"""The pages on which readers keep their own preparation, for links from one tool to another."""

from collections.abc import Mapping

TOOLS: Mapping[str, str] = {
    "interview": "prepare/my-interview/",
    "plan": "prepare/my-interview/#your-plan",
    "plans": "prepare/plans/",
    "questions": "prepare/questions/",
    "checklists": "prepare/checklists/",
    "round-one": "prepare/round-one/",
    "people": "prepare/people/",
    "stories": "prepare/stories/",
    "practice": "prepare/practice/",
    "after-the-day": "prepare/after-the-day/",
    "decide": "prepare/decide/",
}
"""Addresses below the site's root. A tool that is not named here is not linked to."""
