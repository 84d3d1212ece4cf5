"""Search finds each record once and by its name, and the check would notice if it did not."""

import json

import pytest

from macros.library import library
from tests.site.pages import Site
from tests.site.search import INDEX, Wanted, search_faults, wanted


def test_every_record_has_an_entry_of_its_own(built: Site) -> None:
    records = list(wanted(library()))
    assert records
    faults = search_faults(json.loads(built.text(INDEX))["docs"], records)
    assert not faults, "\n".join(faults)


RECORD = Wanted("a/#b", 'Why "here" & now?', "Says <why>, then stops.")
ENTRY = {
    "location": "a/#b",
    "title": "Why &quot;here&quot; &amp; now?",
    "text": "<p>Says &lt;why&gt;,\nthen stops. More</p>",
}
OTHER = {"location": "c/", "title": "Other", "text": "<p>Nothing of it.</p>"}


def test_a_good_index_has_no_faults() -> None:
    assert search_faults([ENTRY, OTHER], [RECORD]) == []


PLANTED = {
    "no entry": ([OTHER], 'no entry: give its heading id="b" in the component\'s template'),
    "one entry for all": (
        [{**ENTRY, "location": "a/"}],
        'no entry: give its heading id="b" in the component\'s template',
    ),
    "title": ([{**ENTRY, "title": "Why?"}, OTHER], "titled 'Why?', not 'Why \"here\" & now?'"),
    "title and more": (
        [{**ENTRY, "title": ENTRY["title"] + " Ready"}],
        "titled 'Why \"here\" & now? Ready', not",
    ),
    "no text": ([{**ENTRY, "text": ""}, OTHER], "its text is not in the entry"),
    "found twice": (
        [ENTRY, {**OTHER, "text": ENTRY["text"]}],
        "found under c/ too: put data-search-exclude on that copy",
    ),
}


@pytest.mark.parametrize(("entries", "told"), PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_is_found(entries: list[dict[str, str]], told: str) -> None:
    (fault,) = search_faults(entries, [RECORD])
    assert fault.startswith(f"{INDEX}: a/#b: {told}")
