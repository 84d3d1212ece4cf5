"""Pictures of chosen pages, compared with kept ones: small and gray, so that only a real change shows.

`pytest --update` keeps new ones; look at them before you commit them.
"""

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.packet.reading import Paper

KEPT = Path(__file__).parent / "looks"
CHOSEN = {
    "second-round-a4.pdf": ("glance", "evening", "company", "stories", "offers"),
    "second-round-letter-large.pdf": ("glance", "evening", "offers"),
    "friend-kit-a4.pdf": ("script", "feedback"),
}
"""Pages that no record changes, by the label of their heading."""
PIXELS_PER_POINT = 0.4
TOLERATED = 0.4
"""How far all pixels may be from the kept ones, on average, of 255: less than one line more or less."""


def picture(paper: Paper, label: str) -> Image.Image:
    page = paper.drawn[paper.place_of(label)]
    drawn: Image.Image = page.render(scale=PIXELS_PER_POINT, grayscale=True, may_draw_forms=True).to_pil()
    return drawn.convert("L")


def apart(one: Image.Image, other: Image.Image) -> float:
    if one.size != other.size:
        return 255
    return float(ImageStat.Stat(ImageChops.difference(one, other)).mean[0])


@pytest.mark.parametrize(("file", "label"), [(file, label) for file in CHOSEN for label in CHOSEN[file]])
def test_a_page_looks_as_it_did(papers: dict[str, Paper], file: str, label: str, update: bool) -> None:
    kept = KEPT / f"{Path(file).stem}-{label}.png"
    now = picture(papers[file], label)
    if update:
        KEPT.mkdir(exist_ok=True)
        now.save(kept, optimize=True)
    difference = apart(now, Image.open(kept).convert("L"))
    assert difference < TOLERATED, f"{kept.name} is {difference:.2f} off: look, then `pytest --update`"


def test_a_line_that_is_gone_is_seen(papers: dict[str, Paper]) -> None:
    """A planted fault: the last field of a page, whited out."""
    whole = picture(papers["second-round-a4.pdf"], "glance")
    less = whole.copy()
    less.paste(255, (0, int(whole.height * 0.86), whole.width, int(whole.height * 0.93)))
    assert apart(whole, less) > TOLERATED
