"""An edition has one address, however it is written, and a day that can be one."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config.config_options import URL

from macros.__main__ import main
from macros.edition import address, day, printable
from macros.exports import exported
from macros.faults import FaultyData
from tests.components.examples import small
from tests.fuzz.cases import cases

SEGMENTS = st.lists(st.from_regex(r"[a-z0-9~-]{1,5}", fullmatch=True), max_size=3)
ADDRESSES = st.builds(
    lambda scheme, host, segments, slashes, rest: f"{scheme}{'/'.join([host, *segments])}{slashes}{rest}",
    st.sampled_from(["https://", "http://", "HTTPS://"]),
    st.sampled_from(["x.test", "X.test:8443", "localhost"]),
    SEGMENTS,
    st.sampled_from(["", "/", "//"]),
    st.sampled_from(["", "?a=b", "#top"]),
)


@cases(few=200)
@given(ADDRESSES)
def test_what_is_printed_is_the_address_that_mkdocs_builds_for(written: str) -> None:
    built_for: str = URL(is_dir=True).run_validation(written)
    assert printable(written) in (built_for, None)
    assert printable(built_for) == printable(written)


@pytest.mark.parametrize("end", ["", "/"])
def test_a_record_has_the_same_address_with_and_without_the_last_slash(end: str) -> None:
    files = {one.file: one.content for one in exported(small(), f"https://x.test/study{end}")}
    assert b"https://x.test/study/prepare/questions/#" in files["questions.csv"]
    assert b'"site": "https://x.test/study/"' in files["second-round.json"]


def test_it_is_the_one_that_the_environment_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://x.test/study")
    assert printable(address()) == "https://x.test/study/"
    monkeypatch.delenv("SITE_URL")
    assert printable(address()) is None


DATES = st.text(max_size=4) | st.integers().map(str) | st.floats().map(str) | st.just("9" * 5000)


@cases(few=300)
@given(DATES.filter(lambda date: "\0" not in date))
def test_any_date_is_used_or_refused_in_words(date: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", date)
        try:
            told = day()
        except FaultyData as error:
            (fault,) = error.faults
            assert fault.file == "SOURCE_DATE_EPOCH"
        else:
            assert told is None or datetime.date.fromisoformat(told).year >= 1970


@pytest.mark.parametrize("date", ["abc", "2026-11-28", "-1", "1.5", "253402300800"])
def test_a_date_that_is_none_is_said_so(date: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", date)
    told = f"SOURCE_DATE_EPOCH:1:1: '{date}': not a count of seconds since 1970: write it like 1767225600"
    with pytest.raises(FaultyData, match=f"^{told}"):
        day()


def test_printing_tells_of_it_in_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "abc")
    assert main(["print", "--address", "https://x.test/"]) == 1
    printed, errors = capsys.readouterr()
    assert printed.startswith("SOURCE_DATE_EPOCH:1:1: 'abc': not a count")
    assert errors == "1 fault\n"
