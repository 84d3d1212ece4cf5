"""How the packet is made: its fonts, its date, the same bytes everywhere."""

import os
import re
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from macros.guide import GuidePage
from macros.library import ROOT, Library
from macros.packet import editions, preview
from tests.packet.reading import ADDRESS, Packet

BUILD = f"""
import pathlib
from macros.guide import guide_pages
from macros.library import library
from macros.packet import editions, preview
for edition in editions(library(), guide_pages(), {ADDRESS!r}):
    pathlib.Path(edition.file).write_bytes(edition.pdf)
pathlib.Path("preview.png").write_bytes(preview(library(), guide_pages(), {ADDRESS!r}))
"""


def test_all_fonts_are_embedded_and_ours(packet: Packet) -> None:
    objects = (each for each in packet.pdf.objects if isinstance(each, pikepdf.Dictionary))
    fonts = [each for each in objects if each.get("/Type") == "/FontDescriptor"]
    assert fonts
    for font in fonts:
        assert {"/FontFile2", "/FontFile3"} & font.keys(), font.FontName
        assert re.fullmatch(r"/[A-Z]{6}\+Source(Sans|Serif)Pro-\w+", str(font.FontName))


def test_the_packet_is_light_enough_to_send(packet: Packet) -> None:
    assert len(packet.edition.pdf) < 400_000


@pytest.mark.parametrize(("zone", "seed"), [("Asia/Tokyo", "1"), ("America/Lima", "77")])
def test_another_folder_time_zone_and_hash_seed_give_the_same_bytes(
    packets: dict[str, Packet],
    library: Library,
    guide: tuple[GuidePage, ...],
    tmp_path: Path,
    zone: str,
    seed: str,
) -> None:
    for part in ("macros", "overrides", "data", "docs/guide", "docs/assets"):
        shutil.copytree(ROOT / part, tmp_path / part)
    environment = os.environ | {"TZ": zone, "PYTHONHASHSEED": seed}
    subprocess.run([sys.executable, "-c", BUILD], cwd=tmp_path, env=environment, check=True)
    for packet in packets.values():
        assert (tmp_path / packet.edition.file).read_bytes() == packet.edition.pdf
    assert (tmp_path / "preview.png").read_bytes() == preview(library, guide, ADDRESS)


def test_without_a_given_date_the_packet_has_none(
    library: Library, guide: tuple[GuidePage, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    packet = Packet(editions(library, guide, None)[0])
    assert "Edition of" not in packet.texts[0]
    assert not {"/CreationDate", "/ModDate"} & packet.pdf.docinfo.keys()


def test_the_date_of_the_sources_is_the_edition(
    library: Library, guide: tuple[GuidePage, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1798761599")
    packet = Packet(editions(library, guide, None)[0])
    assert "Edition of December 31, 2026" in packet.texts[0]
    assert str(packet.pdf.docinfo["/CreationDate"]).startswith("D:20261231")


def test_the_preview_shows_two_whole_pages(library: Library, guide: tuple[GuidePage, ...]) -> None:
    content = preview(library, guide, ADDRESS)
    picture = Image.open(BytesIO(content)).convert("RGBA")
    assert picture.width == 900
    assert len(content) < 150_000
    for left, right in ((0, 440), (460, 900)):
        page = picture.crop((left, 0, right, picture.height)).convert("1")
        assert page.getextrema() == (0, 255), "the page is blank"
    gap = picture.crop((445, 0, 455, picture.height))
    assert gap.getchannel("A").getextrema() == (0, 0), "the gap shows what is behind the picture"
