"""The content policy: each page says what it may load and run, so that nothing else ever does.

A static host sets no headers, so it is a <meta>. It stands right after the charset, before anything
that it governs.
"""

import base64
import hashlib
import re
from collections.abc import Iterable

from ..faults import Fault, FaultyData
from ..syntax import behind
from .elements import elements
from .markup import markup, scripts
from .site import Site

# media-src: what the reader records while practicing is played from the page's own memory.
DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self'{hashes}",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
)

_MARKS = ("<!", "<?", "--!>")
_PLAIN = re.compile(r"<!(?:--(?!-?>)|(?i:doctype)\b)")
"""A mark at which every reader sees a comment, or the type of the page."""


def write_policies(site: Site) -> None:
    """Put its policy into every page. Raises FaultyData, and changes nothing, where a page breaks it."""
    pages, faults = {}, []
    for page, html in sorted(site.pages.items()):
        try:
            pages[page] = with_policy(html, page)
        except FaultyData as error:
            faults += error.faults
    if faults:
        raise FaultyData(faults)
    site.pages.update(pages)


def with_policy(html: str, file: str) -> str:
    """The page with its policy, in place of one that it has. Raises FaultyData, which names `file`."""
    if doubts := list(_doubtful(html, file)):
        raise FaultyData(doubts)
    read = elements(html)
    page = markup(html, read, file)
    faults = list(page.faults)
    if page.charset is None:
        remedy = 'put <meta charset="utf-8"> first in <head>: the policy stands right after it'
        faults.append(Fault(file, 1, 1, "meta[charset]", "there is none", remedy))
    if faults or page.charset is None:
        raise FaultyData(faults)
    meta = f'\n<meta http-equiv="Content-Security-Policy" content="{policy(scripts(read))}">'
    replaced = page.policy or page.charset
    return html[: page.charset[1]] + meta + html[replaced[1] :]


def _doubtful(html: str, file: str) -> Iterable[Fault]:
    """Where browsers and parsers differ in what is a comment, and so in what is a script."""
    last = html.rfind("<!--")
    if last > html.rfind("-->"):
        yield Fault(file, *behind(html[:last]), "<!--", "a comment without an end", "put --> where it ends")
    for mark in _MARKS:
        for at in _places(html, mark):
            if not _PLAIN.match(html, at):
                yield Fault(file, *behind(html[:at]), mark, "no comment to every reader", "take it out")


def _places(html: str, mark: str) -> Iterable[int]:
    """Where a mark stands. An expression would take twice as long to pass over a long page."""
    at = html.find(mark)
    while at >= 0:
        yield at
        at = html.find(mark, at + 1)


def policy(scripts: Iterable[str]) -> str:
    """The policy of a page with these inline scripts."""
    hashes = dict.fromkeys(f" '{_hash(script)}'" for script in scripts)
    return "; ".join(DIRECTIVES).format(hashes="".join(hashes))


def _hash(script: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
