"""Words that the checker of inclusive language asks about and that may stay: where, which, and why.

A word is named as it stands, in small letters, or by its rule. A place is the beginning of a path.
"""

from typing import NamedTuple


class Allowed(NamedTuple):
    """Words that may stand in a place."""

    place: str
    words: tuple[str, ...]
    reason: str


ALLOWED = (
    Allowed(
        "",
        (
            "just",
            "easy",
            "easily",
            "simple",
            "simply",
            "obvious",
            "obviously",
            "clearly",
            "of course",
            "basically",
        ),
        "belittling only where they tell a reader how little work something is, which the tool cannot see: "
        "just now, an easy no, the obvious repair",
    ),
    Allowed(
        "", ("hang", "host", "hosts", "special"), "hang up, a web host, special cases: no people are meant"
    ),
    Allowed(
        "data/asks/executive.yml", ("he-she",), "one technician, one manager, in a reply as it is spoken"
    ),
    Allowed("data/asks/executive.yml", ("challenged",), "somebody who disagrees challenges an idea"),
    Allowed("data/claims.yml", ("fellow",), "a fellow student"),
    Allowed("data/claims.yml", ("prince",), "Prince Edward Island"),
    Allowed("docs/guide/talking-about-money.md", ("prince",), "Prince Edward Island"),
    Allowed("data/glossary.yml", ("disabled",), "a disabled person, as laws and the people themselves say"),
    Allowed("docs/guide/meals-and-tours.md", ("nuts",), "food"),
    Allowed("data/claims.yml", ("men", "women", "non-white"), "whom a study compared, in its own terms"),
    Allowed("docs/guide/offers.md", ("men", "women"), "whom a study compared"),
    Allowed("docs/guide/talking-about-money.md", ("men", "women"), "whom a study compared"),
    Allowed("docs/contribute/index.md", ("salesman", "his"), "the example of what not to write"),
    Allowed(
        "data/calibration/",
        ("he-she", "her-him", "herself-himself", "man", "women", "woman", "actor", "actors"),
        "worked answers are spoken, and about one person whom the speaker worked with or served",
    ),
    Allowed(
        "data/calibration/",
        ("guy", "guys", "gentleman", "dumb"),
        "the speaker's own words, in answers that are there to be scored",
    ),
    Allowed(
        "data/calibration/",
        ("brother", "sister", "sister's", "daughter", "daughter's", "mom", "mother", "mother's", "wife"),
        "one person's family",
    ),
    Allowed(
        "data/questions/",
        ("brothers", "sister", "daughter", "daughter's", "father", "mother", "nephew"),
        "one person's family; a sister organization",
    ),
    Allowed("data/questions/motivation.yml", ("he-she", "him"), "the father of whoever asks"),
    Allowed("data/questions/role-plan.yml", ("he-she", "her"), "the daughter of whoever asks"),
    Allowed(
        "data/questions/past-behavior.yml", ("fellow", "maternity"), "fellow directors; a maternity wing"
    ),
    Allowed("data/questions/situational.yml", ("he-she", "hero"), "a patient's daughter; to play the hero"),
    Allowed(
        "overrides/components/",
        ("he-she", "her-him"),
        "one person each, in the examples of notes, replies, offers and a story",
    ),
    Allowed("data/questions/role-play.yml", ("landlord",), "whoever owns the building, as leases say"),
)
