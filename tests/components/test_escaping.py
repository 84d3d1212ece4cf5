"""Whatever stands in a text is text on the page: no tag, no attribute, no macro comes of it."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.library import Library
from macros.models import Message
from tests.components import hostile, markup
from tests.components.examples import NEUTRAL, Example, components, examples, rendered, small

PIECES = [
    "<script>alert(1)</script>", "</p>", "<!--", "-->", "<![CDATA[", "]]>", "<?", '"', "'", '" onclick="x',
    "{{ secret }}", "{% raw %}", "{#", "&", "&lt;", "&amp;", "</section>", "\\", "`", "<img src=x onerror=x>",
]  # fmt: skip
HOSTILE = (
    st.lists(
        st.sampled_from(PIECES) | st.text("<>&\"'{}%#/= é", min_size=1, max_size=6), min_size=1, max_size=5
    )
    .map(" ".join)
    .map(lambda text: text.replace("[", "("))  # brackets are the blanks of a message: see below
    .map(str.strip)
    .filter(bool)
)


def shaped(name: str, example: Example, text: str) -> markup.Markup:
    """An example with one text in every field of every record, and in the front matter."""
    points = {"key_points": (text,) * 3} if "key_points" in example.meta else {}
    changed = example.model_copy(update={"meta": points})
    return markup.read(rendered(name, changed, library=hostile.library(small(), text)))


@pytest.mark.parametrize("name", components())
@settings(max_examples=25, derandomize=True, deadline=None)
@given(text=HOSTILE)
def test_hostile_text_changes_nothing_but_the_text(name: str, text: str) -> None:
    for example in examples(name):
        tame, found = shaped(name, example, "Tame"), shaped(name, example, text)
        assert found.shape == tame.shape
        assert found.unclosed == []
        told = " ".join([found.text, *(value for _, value in found.values)])
        if "Tame" in " ".join([tame.text, *(value for _, value in tame.values)]):
            assert " ".join(text.split()) in " ".join(told.split())


@settings(max_examples=50, derandomize=True, deadline=None)
@given(text=HOSTILE.map(lambda text: text.replace("]", ")")))
def test_the_name_of_a_blank_is_text_too(text: str) -> None:
    found, tame = (
        markup.read(rendered("message-template", _message(), library=_with_blank(name)))
        for name in (text, "tame")
    )
    assert found.shape == tame.shape
    assert " ".join(text.split()) in found.all("data-blank")


def _message() -> Example:
    return Example(name="blank", shows="A hostile blank.", page=NEUTRAL, arguments={"id": "thank-you"})


def _with_blank(name: str) -> Library:
    message = (
        small().get(Message, "thank-you").model_copy(update={"subject": f"[{name}]", "body": f"[{name}]."})
    )
    return dataclasses.replace(small(), templates=(message,))


def test_the_hostile_library_is_hostile_in_every_text() -> None:
    """So that a new field of free text is covered without a thought."""
    bad = hostile.library(small(), "<b>")
    question = bad.questions[0].questions[0]
    assert question.text == question.why == question.probes[2] == question.skeleton == "<b>"
    assert bad.competencies[0].anchors.five == bad.competencies[0].maps_to[0] == "<b>"
    assert bad.sources[0].note is None
    assert bad.sources[1].note == bad.sources[0].published_in == bad.claims[0].caveat == "<b>"
    assert (question.id, question.competency) == ("a-plan-that-failed", "judgment")
    assert bad.sources[0].doi == "10.1037/apl0000994"
