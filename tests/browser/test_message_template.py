"""A message: its blanks are filled, kept, and copied with the text."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Locator, Page, expect

Visit = Callable[[str], Page]


def message(page: Page) -> Locator:
    return page.locator("[data-component=message-template][data-id=thank-you]")


def test_a_filled_blank_stands_in_the_text_and_is_kept(visit: Visit) -> None:
    page = visit("prepare/messages/")
    message(page).get_by_text("Fill in the blanks").click()
    message(page).get_by_label("First name").fill("Ada <i>")
    expect(message(page).locator("[data-part=body]")).to_contain_text("Ada <i>")
    page.reload()
    expect(message(page).locator("[data-part=body]")).to_contain_text("Ada <i>")
    message(page).get_by_text("Fill in the blanks").click()
    message(page).get_by_label("First name").fill("")
    expect(message(page).locator("[data-part=body]")).to_contain_text("[first name]")


def test_copy_takes_the_whole_message_and_says_which_blanks_are_open(
    visit: Visit, context: BrowserContext
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visit("prepare/messages/")
    message(page).get_by_role("button", name="Copy the message").click()
    expect(message(page).get_by_role("status")).to_contain_text("still open")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied.startswith("Subject: ")
    assert "[first name]" in copied

    # What was copied is then no longer what stands there.
    message(page).get_by_text("Fill in the blanks").click()
    message(page).get_by_label("First name").fill("Ada")
    expect(message(page).get_by_role("status")).to_be_empty()
    message(page).get_by_role("button", name="Copy the message").click()
    page.wait_for_timeout(600)  # what was typed is kept meanwhile, which changes nothing in the text
    expect(message(page).get_by_role("status")).to_contain_text("still open")


def test_where_copying_is_refused_the_text_is_selected(visit: Visit) -> None:
    page = visit("prepare/messages/")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')) }")
    message(page).get_by_role("button", name="Copy the message").click()
    expect(message(page).get_by_role("status")).to_contain_text("copy it now")
    assert "[first name]" in page.evaluate("() => String(getSelection())")
