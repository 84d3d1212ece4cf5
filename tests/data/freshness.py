"""Law changes: what has not been checked for a year is not printed as if it had."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from macros.models import Claim

LONGEST = timedelta(days=365)


def overdue(claims: Iterable[Claim], today: date) -> Iterator[str]:
    """One line for each claim about law whose check is too old, or has yet to happen."""
    for claim in claims:
        if claim.jurisdiction is None or claim.checked_on is None:
            continue
        if claim.checked_on > today:
            yield f"{claim.id}: checked_on is {claim.checked_on}, a day to come: write the day it was checked"
        elif today - claim.checked_on > LONGEST:
            yield (
                f"{claim.id}: last checked on {claim.checked_on}, more than a year ago: "
                f"read the law of {claim.jurisdiction} again, then write {today} as its checked_on"
            )
