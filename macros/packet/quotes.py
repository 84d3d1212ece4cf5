"""Curly quotes for print; authors type straight ones."""

import re
from typing import Any

_OPENING = re.compile(r"""(^|[\s(\[/\u2013\u2014\u201c-])(["'])""")
_OPENED = {'"': "\u201c", "'": "\u2018"}
_CLOSED = {ord('"'): "\u201d", ord("'"): "\u2019"}


def curled(value: Any) -> Any:
    """The same content, lists and dicts included, with a curly quote for every straight one."""
    if isinstance(value, str):
        return _OPENING.sub(lambda match: match[1] + _OPENED[match[2]], value).translate(_CLOSED)
    if isinstance(value, dict):
        return {key: curled(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [curled(part) for part in value]
    return value
