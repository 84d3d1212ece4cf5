"""The bank of questions, the longest page, is published twice: as rows that open when asked, and in full."""

import re

from .site import Site

BANK = re.compile(r'<div class="study-table" data-component="question-table" data-address')
IN_FULL = "in-full.html"
"""The page as it was, beside the short one, so that every address in it leads to the same place."""

_ROW = re.compile(
    r'(<article [^>]*data-id="([\w-]+)".*?)<details>\s*<summary[^>]*>(.*?)</summary>.*?</details>', re.S
)


def abridge(site: Site) -> None:
    """Where a page holds the whole bank, put links to the page in full in the place of what its rows open.

    `record-table.mjs` fetches that page and puts back what the links lead to, once there is a reader.
    """
    for path in site.pages():
        html = path.read_text(encoding="utf-8")
        if path.name == IN_FULL or not BANK.search(html) or f'data-rest="{IN_FULL}"' in html:
            continue
        path.with_name(IN_FULL).write_text(html, encoding="utf-8", newline="\n")
        link = rf'\1<p data-part="rest"><a href="{IN_FULL}#\2">\3</a></p>'
        short = BANK.sub(rf'\g<0> data-rest="{IN_FULL}"', _ROW.sub(link, html))
        path.write_text(short, encoding="utf-8", newline="\n")
