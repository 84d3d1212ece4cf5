"""Whether every address that a built site writes down leads somewhere, without asking the network.

Addresses of other hosts are left alone: a weekly job follows them.
"""

from difflib import get_close_matches
from urllib.parse import unquote, urljoin, urlsplit

from tests.site.addresses import Address, addresses
from tests.site.pages import Site
from tests.site.pdf import read_pdf

NOT_FOUND = "404.html"
"""Shown at any depth, so that a relative address on it means something else each time."""

STATE = "?"
"""A fragment that starts so holds the state of a table's filters, and names no place."""


def link_faults(site: Site) -> list[str]:
    """One line for each address that leads nowhere: where it stands, what is wrong, what to do."""
    return [
        f"{address.file}:{address.line}: {address.where}: {what}: {address.text}"
        for address in addresses(site)
        if (what := fault(site, address))
    ]


def fault(site: Site, address: Address) -> str | None:
    """What is wrong with one address, or None."""
    text = address.text
    if not text:
        return "empty address: give it one, or make it a <button>"
    if address.file.endswith(".pdf"):
        if text.startswith("#"):
            return _fragment_fault(site, address.file, text[1:])
        if not urlsplit(text).scheme:
            return "relative address on paper: write it in full"
    if address.file == NOT_FOUND and not (urlsplit(text).scheme or text.startswith(("/", "#"))):
        return f"relative address on a page that is shown at any depth: start it with {site.base}"
    return _target_fault(site, urljoin(site.address(address.file), text))


def _target_fault(site: Site, url: str) -> str | None:
    target, home = urlsplit(url), urlsplit(site.url)
    if target.scheme.lower() == "javascript":
        return "javascript: address: make it a <button> that a module listens to"
    if target.netloc != home.netloc:
        return None
    if target.scheme != home.scheme:
        return f"wrong scheme: the site is served by {home.scheme}:"
    if not target.path.startswith(site.base):
        return f"leaves the site, which is served under {site.base}: write it relative to this file"
    file = unquote(target.path.removeprefix(site.base))
    if file.endswith("/") or not file:
        file += "index.html"
    if file not in site.files:
        return _missing(site, file)
    return _fragment_fault(site, file, unquote(target.fragment))


def _missing(site: Site, file: str) -> str:
    if f"{file}/index.html" in site.files:
        return "no / at its end: add one, so that it needs no redirect"
    if same := [other for other in site.files if other.lower() == file.lower()]:
        return f"wrong capitals: the file is {same[0]}"
    return f"no such file as {file}{_nearest(file, site.files)}"


def _fragment_fault(site: Site, file: str, fragment: str) -> str | None:
    # What stands behind :~: is a text to highlight: the browser takes it off.
    name = fragment.partition(":~:")[0]
    if not name or name.startswith(STATE):
        return None
    if file in site.pages and name not in site.ids(file):
        return f'no id "{name}" in {file}{_nearest(name, site.ids(file))}'
    if file.endswith(".pdf") and not read_pdf(site.path / file).has(name):
        return f'no page or destination "{name}" in {file}'
    return None


def _nearest(name: str, known: frozenset[str]) -> str:
    found = get_close_matches(name, sorted(known), 1, 0.8)
    return f", did you mean {found[0]}?" if found else ""
