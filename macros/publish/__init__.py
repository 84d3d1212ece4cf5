"""Steps run on the built site, whichever generator built it: `python -m macros.publish SITE`.

`STEPS` is the only list. A step takes the built site and changes its pages, which `save` writes, or its other
files; what it has to refuse it raises as FaultyData. Run again on the same site, every step changes nothing.
"""

from collections.abc import Callable

from .abridging import abridge
from .completion import complete
from .joining import join
from .offline import keep_offline
from .policy import write_policies
from .purging import purge
from .sheets import link_sheets
from .shortening import shorten
from .site import Site
from .tidying import tidy
from .waiting import postpone

Step = Callable[[Site], None]

STEPS: tuple[Step, ...] = (
    *(tidy, shorten, link_sheets, postpone, abridge, Site.save),
    *(join, purge, complete, write_policies, Site.save),
    keep_offline,
)
"""In order: a step sees what the steps before it have done. The pages are written before `join` takes away
what they were linked to: a site that a later step refuses can be mended and published."""


def publish(site: Site) -> None:
    """Make a built site ready to be served. Raises FaultyData with all faults of the first step to refuse."""
    for step in STEPS:
        step(site)
