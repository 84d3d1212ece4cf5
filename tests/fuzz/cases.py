"""How many cases a property is tried with: a few, always the same; or as many new ones as FUZZ says."""

import os

from hypothesis import settings

CASES = int(os.environ.get("FUZZ", "0"))


def cases(few: int) -> settings:
    """The settings of a property that is content with `few` cases in `make test`."""
    return settings(max_examples=CASES or few, derandomize=not CASES, deadline=None, print_blob=True)
