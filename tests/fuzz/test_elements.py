"""What stands on a page, however often and in whatever else, is among its elements."""

from html import escape
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml.html import document_fromstring

from macros.publish.elements import elements
from tests.fuzz.cases import cases

WORDS = st.text(st.sampled_from("ab <>/='\"&;-!\n"), max_size=12)
CODE = st.lists(st.sampled_from([*"ab <>/='\"-!\n", "</p>", "<p id=a>"]), max_size=8).map("".join)


@st.composite
def tags(draw: st.DrawFn) -> str:
    """The inside of a start tag: its name, and attributes as all three kinds of authors write them."""
    attributes = draw(
        st.dictionaries(
            st.sampled_from(["class", "href", "onclick", "style", "data-a"]), WORDS.map(escape), max_size=3
        )
    )
    written = [
        draw(st.sampled_from([f'{name}="{value}"', f"{name} = '{value}'", name, f"{name}=a/b"]))
        for name, value in attributes.items()
    ]
    return " ".join([draw(st.sampled_from(["div", "P", "a", "x-y", "h2"])), *written])


LEAVES = (
    WORDS.map(escape)
    | WORDS.map(lambda text: f"<!-- {text.replace('--', '').strip('-!>')} -->")
    | CODE.map(lambda code: f"<script>{code}</script>")
    | CODE.map(lambda code: f"<textarea>{code}</textarea>")
    | st.sampled_from(["<br>", "<img src=a>", "<input disabled>", "<meta name='a'/>"])
)
HTML = st.recursive(
    LEAVES,
    lambda inner: st.tuples(tags(), st.lists(inner, max_size=4).map("".join)).map(
        lambda pair: f"<{pair[0]}>{pair[1] * 2}</{pair[0].split()[0]}>"
    ),
)


def found(page: Any) -> set[Any]:
    """Names, attributes, and what a script says."""
    return {(each.tag, *each.items(), each.text if each.tag == "script" else "") for each in page.iter("*")}


@cases(few=300)
@given(head=CODE, body=HTML)
def test_no_element_is_missed(head: str, body: str) -> None:
    html = f'<html lang="en"><head><title>{head}</title></head><body class="a">{body}</body></html>'
    assert found(elements(html)) == found(document_fromstring(html))
