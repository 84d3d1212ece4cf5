"""A message to send, with blanks to fill and a button that copies it."""

import re

from ..library import Library
from ..models import Message
from ..page import Page
from ..templates import render

_BLANK = re.compile(r"\[([^\]]+)\]")


def message_template(library: Library, id: str, *, page: Page) -> str:
    """The message with this id. Raises LookupError where there is none."""
    message = library.get(Message, id)
    subject = " ".join(message.subject.split())
    body = paragraphs(message.body)
    return render(
        "message-template",
        message=message,
        subject=pieces(subject),
        paragraphs=[pieces(paragraph) for paragraph in body],
        blanks=list(dict.fromkeys(_BLANK.findall(" ".join([subject, *body])))),
        formerly=library.formerly,
        home=page.is_home_of(Message),
    )


def paragraphs(body: str) -> list[str]:
    """The paragraphs of a message, each in one line."""
    return [" ".join(text.split()) for text in re.split(r"\n\s*\n", body.strip())]


def pieces(text: str) -> list[tuple[str, bool]]:
    """A text cut at its [blanks]: pieces with whether each is the name of a blank."""
    return [(piece, i % 2 == 1) for i, piece in enumerate(_BLANK.split(text)) if piece]
