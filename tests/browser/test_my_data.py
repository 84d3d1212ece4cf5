"""The reader's own data: a copy goes out, comes in elsewhere, is taken back, and all can be erased."""

import base64
import hashlib
import io
import json
import re
import zlib
from collections.abc import Callable
from typing import Any

import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, FilePayload, Locator, Page, expect

from tests.browser.checks import axe_faults
from tests.browser.refusing import REFUSING
from tests.browser.walking import PHONE
from tests.conftest import BuiltSite

Visit = Callable[[str], Page]
MY_DATA = "prepare/my-data/"
LATER = 4_000_000_000_000


def kept(page: Page, name: str = "counts") -> Locator:
    return page.locator(f"[data-component=kept-here] [data-part={name}]")


def said(page: Page) -> Locator:
    return page.locator("[data-component=bring-in] [data-part=said]")


def choose(page: Page, content: str | bytes | dict[str, Any]) -> None:
    """Give a file to the page: text as it is, or records as a copy holds them."""
    if isinstance(content, dict):
        content = json.dumps({"second-round": 1, "records": content})
    raw = content.encode() if isinstance(content, str) else content
    file = FilePayload(name="second-round-2026-11-20.json", mimeType="application/json", buffer=raw)
    page.get_by_label("Choose a copy").set_input_files(file)


def written(page: Page) -> None:
    """Something stated in round one, and a tick."""
    ledger = page.locator("[data-component=ledger]")
    ledger.get_by_label("What it was about").last.press_sequentially("Base pay")
    ledger.locator("[data-part=thing]").get_by_label("What you said").fill("58,000")


def test_on_a_phone_an_answer_stands_right_below_what_it_answers(visit: Visit) -> None:
    page = visit(MY_DATA)
    page.set_viewport_size(PHONE)
    expect(kept(page, "used")).not_to_be_empty()
    rooms: list[float] = page.locator("[data-component=kept-here] dd").evaluate_all(
        """cells => cells.filter((cell) => cell.offsetParent).map((cell) =>
             cell.getBoundingClientRect().top - cell.previousElementSibling.getBoundingClientRect().bottom)"""
    )
    assert len(rooms) >= 4
    assert max(rooms) < 8


def test_where_storage_is_refused_nothing_is_called_kept(visit: Visit, context: BrowserContext) -> None:
    context.add_init_script(path=REFUSING)
    page = visit("prepare/round-one/")
    written(page)
    page.get_by_role("link", name="My data", exact=True).first.click()
    expect(kept(page)).to_have_text("1 number or claim you gave, and only until you close this page.")
    expect(kept(page, "last")).to_have_text("Never.")
    expect(kept(page, "promise")).to_have_text(
        "No: this browser refuses storage here, so there is nothing to keep."
    )
    expect(page.get_by_role("button", name="Ask the browser to promise")).to_be_hidden()
    expect(kept(page, "offline")).to_have_text(
        "These pages do not open: this browser does not keep them, as in some private windows or on a full "
        "device."
    )
    page.reload()
    expect(kept(page)).to_have_text("Nothing, and nothing can be: this browser refuses storage here.")
    expect(kept(page, "last")).to_have_text("Never, and there is nothing to save yet.")


def test_a_copy_moves_to_a_new_device_and_can_be_taken_back(
    visit: Visit, chromium: Browser, site: BuiltSite
) -> None:
    here = visit("prepare/round-one/")
    written(here)
    here.goto(site.url + MY_DATA)
    expect(kept(here)).to_have_text("1 number or claim you gave.")
    expect(kept(here, "last")).to_have_text("Never.")
    with here.expect_download() as download:
        here.locator("article").get_by_role("button", name="Save a copy").click()
    expect(kept(here, "last")).to_have_text("Today. It has everything that is here now.")
    expect(here.locator("article").get_by_text("Saved to your downloads.")).to_be_visible()
    copy = download.value.path().read_bytes()

    with chromium.new_context(base_url=site.url) as device:
        there = device.new_page()
        there.goto(MY_DATA)
        expect(kept(there)).to_contain_text("Nothing yet.")
        choose(there, copy)
        expect(there.get_by_role("heading", name="What this copy would change")).to_be_focused()
        expect(said(there)).to_have_text("Nothing has changed yet. With this copy: 1 added.")
        expect(there.locator("[data-part=changes]")).to_contain_text("1 number or claim you gave: “Base pay”")
        expect(kept(there)).to_contain_text("Nothing yet.")
        assert axe_faults(there) == []

        there.get_by_role("button", name="Bring it in").click()
        expect(said(there)).to_have_text("Brought in: 1 added.")
        expect(there.get_by_role("button", name="Undo")).to_be_focused()
        expect(kept(there)).to_have_text("1 number or claim you gave.")
        expect(kept(there, "last")).to_have_text("Today. It has everything that is here now.")
        choose(there, copy)
        expect(said(there)).to_have_text("Nothing in this copy is new here.")
        expect(there.get_by_role("button", name="Bring it in")).to_be_hidden()
        there.get_by_role("button", name="Change nothing").click()
        expect(there.get_by_label("Choose a copy")).to_be_focused()
        there.goto("prepare/round-one/")
        expect(there.get_by_label("What you said").first).to_have_value("58,000")


def test_undo_brings_back_what_an_import_changed_and_removed(visit: Visit) -> None:
    page = visit("prepare/round-one/")
    written(page)
    other = visit(MY_DATA)
    with other.expect_download() as download:
        other.locator("article").get_by_role("button", name="Save a copy").click()
    copy = json.loads(download.value.path().read_text())
    (key,) = (key for key in copy["records"] if key.startswith("stated/"))
    choose(other, {key: {"value": None, "at": LATER}, "note/new": {"value": "<b>new</b>", "at": 1}})
    expect(other.locator("[data-part=changes]")).to_contain_text("removed it later on the other side")
    expect(other.locator("[data-part=changes]")).to_contain_text("1 note: “<b>new</b>”")
    other.get_by_role("button", name="Bring it in").click()
    expect(kept(other)).to_have_text("1 note.")
    expect(page.locator("[data-component=ledger] [data-part=thing]")).to_have_count(0)
    other.get_by_role("button", name="Undo").click()
    expect(said(other)).to_have_text("Back as it was.")
    expect(kept(other)).to_have_text("1 number or claim you gave.")
    page.reload()
    expect(page.get_by_label("What you said").first).to_have_value("58,000")


def test_a_double_click_is_undone_as_one_click(visit: Visit) -> None:
    page = visit(MY_DATA)
    choose(page, {"note/new": {"value": "kept", "at": 1}})
    page.get_by_role("button", name="Bring it in").dblclick()
    expect(kept(page)).to_have_text("1 note.")
    page.get_by_role("button", name="Undo").dblclick()
    expect(said(page)).to_have_text("Back as it was.")
    expect(kept(page)).to_contain_text("Nothing yet.")


def test_what_is_no_copy_is_refused_in_words_and_changes_nothing(visit: Visit) -> None:
    page = visit("prepare/round-one/")
    written(page)
    page = visit(MY_DATA)
    many = {f"note/n{n}": {"value": "x", "at": LATER} for n in range(20_001)}
    files: list[tuple[str | bytes | dict[str, Any], str]] = [
        ("", "empty"),
        ("Dear diary", "not a copy from this site"),
        (b"\x89PNG\r\n\x1a\n\x00\xff", "not a copy from this site"),
        ("x" * (16 * 1024 * 1024 + 1), "larger than 16 MB"),
        ('{"second-round": 1, "records": {"note/a": {"val', "cut off or damaged"),
        ('{"second-round": 2, "records": {}}', "newer version"),
        (many, "more than 20,000"),
    ]
    for content, words in files:
        choose(page, content)
        expect(said(page)).to_contain_text(words)
        expect(page.locator("[data-part=preview]")).to_be_hidden()
    choose(page, {"__proto__/a": {"value": 1, "at": LATER}, "note/a": {"value": {"constructor": 1}, "at": 1}})
    expect(said(page)).to_have_text("Nothing in this copy is new here.")
    expect(page.locator("[data-part=changes]")).to_contain_text("Cannot be read, and stays out")
    expect(kept(page)).to_have_text("1 number or claim you gave.")


def test_a_file_can_be_dropped(visit: Visit) -> None:
    page = visit(MY_DATA)
    page.evaluate("""() => {
        const dataTransfer = new DataTransfer();
        const text = '{"second-round": 1, "records": {"note/a": {"value": "dropped", "at": 1}}}';
        dataTransfer.items.add(new File([text], "second-round.json"));
        const drop = document.querySelector("[data-part=drop]");
        for (const type of ["dragover", "drop"])
            drop.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }""")
    expect(page.locator("[data-part=changes]")).to_contain_text("“dropped”")


def test_erasing_saves_a_copy_first_and_empties_every_tab(visit: Visit) -> None:
    other = visit("prepare/round-one/")
    written(other)
    page = visit(MY_DATA)
    choose(page, {"note/new": {"value": "kept", "at": 1}})
    page.get_by_role("button", name="Bring it in").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    opener = page.get_by_role("button", name="Erase everything").first
    dialog = page.get_by_role("dialog", name="Erase everything")
    opener.click()
    expect(dialog.get_by_role("textbox")).to_be_focused()
    expect(dialog).to_contain_text("You have 1 number or claim you gave and 1 note.")
    assert axe_faults(page) == []
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    expect(kept(page)).to_have_text("1 number or claim you gave and 1 note.")

    opener.click()
    erase = dialog.get_by_role("button", name="Erase everything")
    expect(erase).to_be_disabled()
    dialog.get_by_role("textbox").fill("Erase")
    with page.expect_download() as download:
        erase.click()
    assert "58,000" in download.value.path().read_text()
    status = page.locator("[data-component=erase-all] [data-part=said]")
    expect(status).to_have_text("Everything is erased. The copy is in your downloads.")
    expect(opener).to_be_focused()
    expect(kept(page)).to_contain_text("Nothing yet.")
    expect(kept(page, "last")).to_have_text("Never, and there is nothing to save yet.")
    expect(other.locator("[data-component=ledger] [data-part=thing]")).to_have_count(0)
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()
    expect(said(page)).to_be_empty()
    opener.click()
    expect(status).to_have_text("There is nothing to erase.")

    written(other)
    expect(kept(page)).to_have_text("1 number or claim you gave.")
    choose(page, download.value.path().read_bytes())
    page.get_by_role("button", name="Bring it in").click()
    expect(kept(page)).to_have_text("2 numbers and claims you gave and 1 note.")


def test_a_week_of_work_without_a_copy_is_told(visit: Visit) -> None:
    page = visit(MY_DATA)
    days = 1_000 * 60 * 60 * 24
    now: int = page.evaluate("() => Date.now()")
    choose(page, {"note/a": {"value": "old", "at": now - 9 * days}, "note/b": {"value": "new", "at": now}})
    page.get_by_role("button", name="Bring it in").click()
    expect(kept(page, "last")).to_have_text("Never. The oldest has waited 9 days: save a copy now.")
    reminder = visit("prepare/").locator("[data-component=backup-reminder] [data-part=due]")
    expect(reminder).to_have_text("What you wrote has been without a copy for 9 days.")
    page.locator("article").get_by_role("button", name="Save a copy").click()
    expect(kept(page, "last")).to_have_text(re.compile("^Today"))
    expect(reminder).to_be_hidden()


def addresses(site: BuiltSite, records: dict[str, Any], each: int) -> list[str]:
    """What the codes say: the copy compressed and cut, with its checksum, behind the # of the page."""
    text = json.dumps({"second-round": 1, "made": "2026-01-02T03:04:05Z", "records": records})
    squeeze = zlib.compressobj(wbits=-15)
    raw = squeeze.compress(text.encode()) + squeeze.flush()
    data = base64.urlsafe_b64encode(raw).decode().rstrip("=")
    cut = [data[start : start + each] for start in range(0, len(data), each)]
    id = hashlib.sha256(raw).hexdigest()[:16]
    return [f"{site.url}{MY_DATA}#!p={n}/{len(cut)}&id={id}&d={part}" for n, part in enumerate(cut, 1)]


def test_codes_arrive_in_tabs_of_their_own_and_are_asked_about(visit: Visit, site: BuiltSite) -> None:
    records = {"note/a": {"value": "by code", "at": 5}, "person/b": {"value": {"name": "Bo"}, "at": 5}}
    first, second, third = addresses(site, records, each=70)
    page = visit(third.removeprefix(site.url))
    expect(said(page)).to_have_text("Code 3 of 3 has arrived. Scan the others too: 1 and 2.")
    expect(page).to_have_url(site.url + MY_DATA)
    page = visit(first.removeprefix(site.url))
    expect(said(page)).to_have_text("Code 1 of 3 has arrived. Scan the last one too: 2.")
    page.goto(second)
    expect(said(page)).to_have_text("Nothing has changed yet. With this copy: 2 added.")
    expect(page).to_have_url(site.url + MY_DATA)
    page.get_by_role("button", name="Bring it in").click()
    expect(kept(page)).to_have_text("1 person and 1 note.")
    expect(kept(page, "last")).to_contain_text("Never.")  # there is no file anywhere
    assert page.evaluate("() => Object.keys(localStorage).filter((key) => key.includes('parts'))") == []

    (whole,) = addresses(site, records, each=2_000)
    page = visit(whole.replace("&d=", "&d=A").removeprefix(site.url))
    expect(said(page)).to_contain_text("do not make a whole copy")
    page = visit(whole.removeprefix(site.url))
    expect(said(page)).to_have_text("Nothing in this copy is new here.")


def read(code: Locator) -> str:
    """What a camera reads from a picture of the screen."""
    (found,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(code.screenshot())))
    return str(found.text)


def carried(*addresses: str) -> dict[str, Any]:
    """The copy that these addresses carry together."""
    data = "".join(address.partition("&d=")[2] for address in addresses)
    raw = base64.urlsafe_b64decode(data + "=" * (-len(data) % 4))
    copy: dict[str, Any] = json.loads(zlib.decompress(raw, wbits=-15))
    return copy


def test_what_fits_is_drawn_as_codes(visit: Visit) -> None:
    page = visit(MY_DATA)
    show = page.get_by_role("button", name="Show the codes")
    show.click()
    status = page.locator("[data-component=hand-over] [data-part=said]")
    expect(status).to_have_text("There is nothing here to hand over yet.")
    # Text that does not compress well, so that one code is not enough, and then a dozen are not.
    words = [hashlib.sha256(bytes([n])).hexdigest() for n in range(250)]
    edition = {"sequence": 3, "changed": 5, "text": " ".join(words)}
    note = {"value": " ".join(words[:20]), "at": 5}
    choose(page, {"note/a": note, "calendar/x": {"value": edition, "at": 5}})
    page.get_by_role("button", name="Bring it in").click()
    show.click()
    code = page.get_by_role("img", name="Code 1 of 2, for a camera")
    expect(code).to_be_visible()
    # On a dark page too: a camera needs the light border.
    page.emulate_media(color_scheme="dark")
    first = read(code)
    assert first.startswith(page.url + "#!p=1/2&id=")
    assert axe_faults(page) == []
    page.get_by_role("button", name="Next code").press("Enter")
    second = read(page.get_by_role("img", name="Code 2 of 2, for a camera"))
    assert second.startswith(page.url + "#!p=2/2&id=")
    records = carried(first, second)["records"]
    assert records["note/a"] == note
    assert records["calendar/x"]["value"] == {**edition, "text": ""}
    expect(page.get_by_role("button", name="Back", exact=True)).to_be_focused()
    page.get_by_role("button", name="Put the codes away").click()
    expect(show).to_be_focused()
    choose(page, {"note/b": {"value": " ".join(words), "at": 5}})
    page.get_by_role("button", name="Bring it in").click()
    show.click()
    expect(status).to_contain_text("You have written more than fits")
    expect(page.get_by_role("img", name="for a camera")).to_be_hidden()
