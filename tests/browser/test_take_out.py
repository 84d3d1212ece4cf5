"""What the reader wrote, taken out as cards for Anki and as a table."""

import csv
from collections.abc import Callable
from io import StringIO
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.checks import axe_faults, width_faults
from tests.browser.seeding import keep

Visit = Callable[[str], Page]
PAGE = "prepare/cards-and-spreadsheets/"


def saved(page: Page, button: str) -> tuple[str, str]:
    """The name of the file that a button gives, and its text."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    name = download.value.suggested_filename
    expect(page.locator("[data-component=take-out] [role=status]")).to_have_text(
        f"{name} is in your downloads."
    )
    return name, Path(download.value.path()).read_bytes().decode("utf-8")


def test_what_was_written_is_taken_out(visit: Visit) -> None:
    page = visit(PAGE)
    own = page.locator("[data-component=take-out]")
    expect(own).to_contain_text("Nothing is here yet.")
    expect(own.get_by_role("button", name="Cards for Anki")).to_be_hidden()
    assert axe_faults(page) == []

    stories = visit("prepare/stories/")
    stories.locator("[data-component=stories] form").last.get_by_label("Title").press_sequentially("=")
    story = stories.locator("[data-component=stories] [data-part=thing]").last
    story.get_by_label("Title").fill('=HYPERLINK("https://elsewhere.test","a")')
    story.get_by_label("Actions").fill("I <b>rang</b>,\n\tthen I went.")
    story.get_by_label("Delivery").check()
    question = page.locator("[data-component=take-out] [data-part=data]").evaluate(
        "(data) => Object.entries(JSON.parse(data.content.textContent).texts)[0]"
    )
    keep(stories, {f"note/{question[0]}": "The ferry.", "person/a": {"name": "Bo", "questions": "Why?"}})

    expect(own).to_contain_text("You have 1 story, 1 person to ask, and 1 card from your notes.")
    name, text = saved(page, "A table")
    assert name == "my-second-round.csv"
    rows = list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    assert [[row["kind"], row["front"], row["back"], row["competencies"]] for row in rows] == [
        [
            "story",
            '\'=HYPERLINK("https://elsewhere.test","a")',
            "Actions: I <b>rang</b>,\n\tthen I went.",
            "Delivery",
        ],
        ["person", "What will you ask Bo?", "Why?", ""],
        ["note", question[1], "My note: The ferry.", ""],
    ]
    name, text = saved(page, "Cards for Anki")
    assert name == "my-second-round.txt"
    says, cards = (
        [line for line in text.splitlines(keepends=True) if line.startswith("#") == meant]
        for meant in (True, False)
    )
    assert "#guid column:1\n" in says
    found = list(csv.reader(StringIO("".join(cards), newline=""), delimiter="\t", strict=True))
    assert found[0][1:3] == [
        '=HYPERLINK("https://elsewhere.test","a")',
        "Actions: I <b>rang</b>,\n\tthen I went.",
    ]
    assert [card[0].removeprefix("second-round/") for card in found] == [row["id"] for row in rows]
    assert found[0][3] == "second-round::own::story second-round::competency::delivery"
    assert axe_faults(page) == []
    assert width_faults(page) == []


def test_the_files_of_the_site_are_there_to_download(visit: Visit) -> None:
    page = visit(PAGE)
    for file in ("second-round.apkg", "questions.csv", "second-round.schema.json"):
        with page.expect_download() as download:
            page.locator(f"[data-component=exports] a[href$='/{file}']").click()
        assert download.value.suggested_filename == file
        kb = -(-Path(download.value.path()).stat().st_size // 1000)
        row = page.locator("[data-component=exports] li", has=page.locator("code", has_text=file))
        expect(row).to_contain_text(f"{kb} KB")
