"""What an edition of the site says of itself: where it stands, and the day it is of."""

import os
from datetime import UTC, datetime
from urllib.parse import urlsplit

from .faults import Fault, FaultyData

_LOCAL = {None, "localhost", "127.0.0.1", "0.0.0.0", "::1"}


def address() -> str | None:
    """Where the site stands, as whoever builds it has written it."""
    return os.environ.get("SITE_URL")


def printable(address: str | None) -> str | None:
    """The site's address if somebody who holds the paper or the file can go there, else None.

    It ends in a slash, for addresses of pages are put behind it: MkDocs adds one, and so does this. Raises
    FaultyData where it is no address.
    """
    try:
        parts = urlsplit(address or "")
        host = parts.hostname
    except ValueError:
        remedy = "write it like https://example.org/study/"
        raise FaultyData([Fault("SITE_URL", 1, 1, repr(address), "not a web address", remedy)]) from None
    return None if host in _LOCAL else parts._replace(path=parts.path.removesuffix("/") + "/").geturl()


def moment() -> int | None:
    """That of the sources, in seconds since 1970, where the build says it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return int(epoch) if epoch else None


def day() -> str | None:
    """The same as YYYY-MM-DD."""
    epoch = moment()
    return None if epoch is None else datetime.fromtimestamp(epoch, UTC).date().isoformat()
