"""Pictures of the site's mark, drawn from `overrides/assets/mark.svg` so that there is one source."""

from .library import ROOT
from .packet import typeset

TEMPLATES = ROOT / "overrides" / "pictures"


def social_card() -> bytes:
    """A PNG of 1200 by 630: the mark, the name and one line, for previews of a shared address."""
    return typeset.png(TEMPLATES / "card.typ", {})


def icon(size: int) -> bytes:
    """A square PNG of the mark on white, `size` pixels wide, safe to be cut to a circle."""
    return typeset.png(TEMPLATES / "icon.typ", {"size": str(size)})
