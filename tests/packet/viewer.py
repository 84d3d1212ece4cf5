"""Firefox's own viewer, which is pdf.js, filling in a document as a reader does."""

import base64
from pathlib import Path

from playwright.sync_api import Page

SAVE = """async () => {
  const bytes = await PDFViewerApplication.pdfDocument.saveDocument();
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}"""

LAID_OUT = """() => {
  const { pdfViewer, pagesCount } = window.PDFViewerApplication ?? {};
  return Boolean(pagesCount && pdfViewer.getPageView(pagesCount - 1));
}"""
"""The viewer knows how many pages there are before it has room for them, and cannot go to one until then."""


def filled(page: Page, file: Path, texts: dict[str, tuple[int, str]], ticks: dict[str, int]) -> bytes:
    """A file after its fields were filled in by hand and saved. A field's page counts from 1."""
    page.goto(file.as_uri(), wait_until="commit")
    page.wait_for_function(LAID_OUT)
    for name, (number, text) in texts.items():
        page.evaluate("number => { PDFViewerApplication.page = number }", number)
        page.locator(f'[name="{name}"]').fill(text)
    for name, number in ticks.items():
        page.evaluate("number => { PDFViewerApplication.page = number }", number)
        page.locator(f'input[name="{name}"]').check()
    return base64.b64decode(page.evaluate(SAVE))
