"""What an edition of the site says of itself: where it stands, and the day it is of."""

import os
import re
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
        raise _refused("SITE_URL", address, "not a web address", remedy) from None
    return None if host in _LOCAL else parts._replace(path=parts.path.removesuffix("/") + "/").geturl()


def moment() -> int | None:
    """That of the sources, in seconds since 1970, where the build says it.

    Raises FaultyData where it says something else.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    if not re.fullmatch("[0-9]{1,11}", epoch):
        remedy = "write it like 1767225600, as `git log -1 --format=%ct` does"
        raise _refused("SOURCE_DATE_EPOCH", epoch, "not a count of seconds since 1970", remedy)
    return int(epoch)


def day() -> str | None:
    """The same as YYYY-MM-DD. Raises as `moment` does."""
    epoch = moment()
    return None if epoch is None else datetime.fromtimestamp(epoch, UTC).date().isoformat()


def _refused(variable: str, value: str | None, what: str, remedy: str) -> FaultyData:
    """What is said of a variable of the environment."""
    return FaultyData([Fault(variable, 1, 1, repr(value), what, remedy)])
