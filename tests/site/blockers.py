"""Whether a content blocker could take something of ours for an advertisement or a spy, by its name alone.

The lists that blockers use change daily and are not ours to copy. These are the words by which their general
rules know such things, as far as we have seen: in an address anywhere, in a class or id at its start.
"""

import re
from collections.abc import Iterator

from tests.site.pages import Site

SELLING = {
    *("ad", "ads", "adserver", "adsense", "advert", "adverts", "advertisement", "advertising", "affiliate"),
    *(
        "banner",
        "banners",
        "popunder",
        "popup",
        "popups",
        "promo",
        "promoted",
        "sponsor",
        "sponsored",
        "sponsors",
    ),
}
WATCHING = {
    *(
        "analytics",
        "beacon",
        "clicktrack",
        "fingerprint",
        "metrics",
        "pageview",
        "pixel",
        "retarget",
        "stats",
    ),
    *("telemetry", "track", "tracker", "trackers", "tracking"),
}
ASKING = {"consent", "cookie", "cookies", "gdpr", "newsletter", "social"}

_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+|(?<=[a-z])(?=\d)")


def blocked(site: Site) -> list[str]:
    """One line for each file, class or id that a blocker could know by its name."""
    return sorted({*_files(site), *_names(site)})


def _files(site: Site) -> Iterator[str]:
    for file in site.files:
        for word in (SELLING | WATCHING | ASKING).intersection(_words(file)):
            yield f"{file}: {word}: give this file another name"


def _names(site: Site) -> Iterator[str]:
    for page, elements in site.pages.items():
        for element in elements:
            for name in (*element.get("class").split(), element.get("id")):
                if (word := _words(name)[0]) in SELLING | ASKING:
                    yield f"{page}:{element.line}: {name}: {word}: begin it with another word"


def _words(name: str) -> list[str]:
    return _BETWEEN_WORDS.split(name.lower())
