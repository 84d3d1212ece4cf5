"""What an edition of the site says of itself: where it stands, and the day it is of."""

import os
from datetime import UTC, datetime
from urllib.parse import urlsplit

_LOCAL = {None, "localhost", "127.0.0.1", "0.0.0.0", "::1"}


def printable(address: str | None) -> str | None:
    """The site's address if somebody who holds the paper or the file can go there, else None."""
    host = urlsplit(address or "").hostname
    return None if host in _LOCAL else address


def moment() -> int | None:
    """That of the sources, in seconds since 1970, where the build says it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return int(epoch) if epoch else None


def day() -> str | None:
    """The same as YYYY-MM-DD."""
    epoch = moment()
    return None if epoch is None else datetime.fromtimestamp(epoch, UTC).date().isoformat()
