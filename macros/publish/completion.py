"""The files that are made from the data, for a generator that ran no hooks."""

from ..generated import generated, write
from .site import Site


def complete(site: Site) -> None:
    """Write the packet and the pictures, unless the generator has put them all there."""
    if not all((site.path / path).exists() for path in generated(site.address)):
        write(site.path, site.address)
