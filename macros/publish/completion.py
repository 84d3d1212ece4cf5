"""The files that are made from the data, for a generator that ran no hooks."""

from ..generated import generated
from .site import Site


def complete(site: Site) -> None:
    """Write the packet, the exports and the pictures, unless the generator has put them all there."""
    files = generated(site.address)
    if all((site.path / path).exists() for path in files):
        return
    for path, content in files.items():
        target = site.path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
