"""The mark in its sizes."""

from io import BytesIO
from math import hypot
from xml.etree import ElementTree

import pytest
from PIL import Image

from macros.library import ROOT
from macros.pictures import icon, social_card


def read(content: bytes) -> Image.Image:
    picture = Image.open(BytesIO(content))
    assert picture.format == "PNG"
    return picture.convert("RGB")


def test_the_card_has_the_size_that_previews_expect() -> None:
    assert read(social_card()).size == (1200, 630)


@pytest.mark.parametrize("size", [32, 180, 192, 512])
def test_an_icon_is_whole_after_it_is_cut_to_a_circle(size: int) -> None:
    picture = read(icon(size))
    assert picture.size == (size, size)
    grey = picture.convert("L").load()
    assert grey is not None
    middle = (size - 1) / 2
    inked = [(x, y) for x in range(size) for y in range(size) if grey[x, y] != 255]
    assert max(hypot(x - middle, y - middle) for x, y in inked) <= size * 0.4


def test_pictures_are_drawn_the_same_again() -> None:
    assert (icon(192), social_card()) == (icon(192), social_card())


def test_the_mark_is_plain_geometry_with_a_name() -> None:
    root = ElementTree.parse(ROOT / "overrides" / "assets" / "mark.svg").getroot()
    assert root.get("viewBox") == "0 0 64 64"
    tags = [element.tag.rpartition("}")[2] for element in root]
    assert tags[0] == "title"
    assert set(tags[1:]) <= {"circle", "path"}
