"""The bank of questions, the longest page, is published twice: as rows that open when asked, and in full."""

import re
from posixpath import dirname, join

from .site import Site

BANK = re.compile(r'<div class="study-table" data-component="question-table" data-address')
IN_FULL = "in-full.html"
"""The page as it was, beside the short one, so that every address in it leads to the same place."""
SHORT = (
    '<p class="study-note" data-part="without">These are the questions alone. To print what is said of each, '
    f'open <a href="{IN_FULL}">the page in full</a>.</p>\n'
)
"""What paper says of the short page, and the screen where there are no scripts."""

_ROWS = '<div class="study-rows '
_ROW = re.compile(
    r'(<article [^>]*data-id="([\w-]+)".*?)<details>\s*<summary[^>]*>(.*?)</summary>.*?</details>', re.S
)


def abridge(site: Site) -> None:
    """Where a page holds the whole bank, put links to the page in full in the place of what its rows open.

    `rest.mjs` fetches that page and puts back what the links lead to, once there is a reader.
    """
    link = rf'\1<p data-part="rest"><a href="{IN_FULL}#\2">\3</a></p>'
    for page, html in list(site.pages.items()):
        in_full = join(dirname(page), IN_FULL)
        if page == in_full or not BANK.search(html) or f'data-rest="{IN_FULL}"' in html:
            continue
        site.pages[in_full] = html
        short = _ROW.sub(link, html).replace(_ROWS, SHORT + _ROWS, 1)
        site.pages[page] = BANK.sub(rf'\g<0> data-rest="{IN_FULL}"', short)
