"""Whether every page carries a content policy that is strict, and keeps to it."""

import base64
import hashlib
from collections.abc import Iterator, Mapping

from tests.site.pages import Element, Site

EXPECTED: Mapping[str, frozenset[str]] = {
    "default-src": frozenset({"'none'"}),
    "script-src": frozenset({"'self'"}),
    "style-src": frozenset({"'self'"}),
    "img-src": frozenset({"'self'", "data:"}),
    "font-src": frozenset({"'self'"}),
    "media-src": frozenset({"blob:"}),
    "connect-src": frozenset({"'self'"}),
    "worker-src": frozenset({"'self'"}),
    "manifest-src": frozenset({"'self'"}),
    "base-uri": frozenset({"'none'"}),
    "form-action": frozenset({"'none'"}),
    "object-src": frozenset({"'none'"}),
    "frame-src": frozenset({"'none'"}),
}
"""Everything that a page may allow, besides the hashes of its own inline scripts."""

DATA = frozenset({"application/json", "application/ld+json", "text/plain"})
"""Types of <script> that run nothing."""


def policy_faults(site: Site) -> list[str]:
    """One line for each hole in a page's policy and each thing on the page that breaks it."""
    return [f"{page}:{line}: {what}" for page, all in site.pages.items() for line, what in _faults(all)]


def _faults(elements: tuple[Element, ...]) -> Iterator[tuple[int, str]]:
    yield from _inline(elements)
    scripts = {
        _hash(e.text): e for e in elements if e.tag == "script" and "src" not in e.attributes and _runs(e)
    }
    after = next((i + 1 for i, e in enumerate(elements) if e.tag == "meta" and "charset" in e.attributes), 0)
    policies = [i for i, element in enumerate(elements) if _is_policy(element)]
    if policies != [after]:
        yield (
            1,
            "policy: not exactly one, right behind the charset: run `python -m macros.publish` on the site",
        )
        return
    meta = elements[after]
    allowed = _directives(meta.get("content"))
    for name in sorted(EXPECTED.keys() - allowed.keys()):
        yield meta.line, f"policy: {name} is missing: put it back in macros/publish/policy.py"
    for name, sources in allowed.items():
        known = EXPECTED.get(name, frozenset()) | (scripts.keys() if name == "script-src" else set())
        for source in sorted(sources - known):
            yield meta.line, f"policy: {name} {source} lets in what the page does not have: take it out"
    for digest, script in scripts.items():
        if digest not in allowed.get("script-src", ()):
            yield (
                script.line,
                "script: not in the page's policy: run `python -m macros.publish` after the last edit",
            )


def _inline(elements: tuple[Element, ...]) -> Iterator[tuple[int, str]]:
    for element in elements:
        if element.tag == "style":
            yield element.line, "style: inline style sheet: move it into a .css file"
        for name, value in element.attributes.items():
            if name == "style":
                yield (
                    element.line,
                    f"{element.tag}[style]: inline style: give it a class, and style that in a .css file",
                )
            elif name.startswith("on"):
                yield (
                    element.line,
                    f"{element.tag}[{name}]: inline handler: call addEventListener in a module",
                )
            elif value.strip().lower().startswith("javascript:"):
                yield element.line, f"{element.tag}[{name}]: javascript: address: make it a <button>"


def _runs(script: Element) -> bool:
    return script.get("type").strip().lower() not in DATA


def _is_policy(element: Element) -> bool:
    return element.tag == "meta" and element.get("http-equiv").lower() == "content-security-policy"


def _directives(policy: str) -> dict[str, frozenset[str]]:
    parts = [part.split() for part in policy.split(";") if part.strip()]
    return {name: frozenset(sources) for name, *sources in parts}


def _hash(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"
