"""The files that are made from the data, for a generator that ran no hooks."""

from .site import Site

SIGN = "site.webmanifest"
"""One of them. The hooks put all of them into the site, or none."""


def complete(site: Site) -> None:
    """Write the packet, the exports and the pictures, unless the generator has put them there."""
    if (site.path / SIGN).exists():
        return
    # Not before it is needed: to get ready for this takes a quarter of the time of publishing.
    from ..generated import generated

    for path, content in generated(site.address).items():
        target = site.path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
