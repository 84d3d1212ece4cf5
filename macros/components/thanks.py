"""Thank-you messages, one for each person, drafted by the browser from the reader's notes."""

from ..library import Library
from ..page import Page
from ..templates import render
from .message_template import paragraphs


def thanks(library: Library, *, page: Page) -> str:  # noqa: ARG001
    """The drafts, with the words of every message whose id begins with "thank-you"."""
    return render(
        "thanks",
        messages={
            message.id: {"subject": " ".join(message.subject.split()), "paragraphs": paragraphs(message.body)}
            for message in library.templates
            if message.id.startswith("thank-you")
        },
    )
