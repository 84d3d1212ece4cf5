"""Whatever a generator writes, whatever SITE_URL holds: it can be used, or words say what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.edition import printable
from macros.faults import FaultyData
from macros.publish.policy import with_policy
from tests.fuzz.cases import cases

PIECES = [
    "<script>", "</script>", "<script type=module>", "<style>", "</style>", "<!--", "-->", "<!",
    "<META CHARSET=a>", "<SCRIPT src=a>", "<?", "<![CDATA[", "]]>", "<meta charset=utf-8>", "<title>",
    '<meta http-equiv="Content-Security-Policy" content="">', "<a href='java\nscript:a'>", "<a ",
    "</title>", "<p onclick=a>", "=", '"', "'", ">", "<", "/", "&#x", "&amp;", "\r\n", "\x00", "é",
]  # fmt: skip
HTML = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=15).map("".join)


@cases(few=300)
@given(head=HTML, body=HTML)
def test_any_page_is_given_its_policy_or_refused_in_words(head: str, body: str) -> None:
    html = f'<!doctype html>{head}<meta charset="utf-8"><body>{body}'
    try:
        once = with_policy(html, "a.html")
    except FaultyData as error:
        faults = error.faults
    else:
        assert with_policy(once, "a.html") == once
        return
    assert faults
    assert all(fault.line > 0 and fault.column > 0 for fault in faults)


ADDRESS_PIECES = [
    "http",
    "https",
    ":",
    "//",
    "/",
    "[",
    "]",
    "::1",
    "@",
    "%",
    "?",
    "#",
    "localhost",
    "a.test",
    "99999",
]
ADDRESSES = st.lists(st.sampled_from(ADDRESS_PIECES) | st.text(max_size=3), max_size=8).map("".join)


@cases(few=300)
@given(address=ADDRESSES)
def test_any_address_of_the_site_is_used_or_refused_in_words(address: str) -> None:
    try:
        printed = printable(address)
    except FaultyData as error:
        (fault,) = error.faults
        assert fault.file == "SITE_URL"
    else:
        assert printed is None or printable(printed) == printed


@pytest.mark.parametrize("address", ["https://[", "https://[::1/", "https://a]b/"])
def test_an_address_that_is_none_is_said_so(address: str) -> None:
    with pytest.raises(FaultyData, match=r"^SITE_URL:1:1: .*: not a web address: write it like https://"):
        printable(address)
