"""The measurements measure what they say. How fast anything is, no test says."""

import gzip
import http.client
import shutil
import socket
import ssl
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from macros.library import ROOT, Library
from macros.models import Question
from tests.server import Served
from tools.bench import ours
from tools.bench.building import outcome as built
from tools.bench.content import Content, contents
from tools.bench.contestants import CONTESTANTS
from tools.bench.lighthouse import Visit, read
from tools.bench.measuring import FailedError, cost, round_robin
from tools.bench.questions import FILE, with_more
from tools.bench.questions import outcome as grown
from tools.bench.reader import KINDS, SHARED, to_visit
from tools.bench.reader import outcome as visited
from tools.bench.report import BEGIN, END, PAGE, Goal, Outcome, Table, keep, kept, lines, number, text
from tools.bench.report import written as with_figures
from tools.bench.serving import serving

PAGE_OF_TWO = Content("guide/two.md", "Two", "Of two.", "# Two\n\nA page & its text.\n\n# Not a title\n")


def asked(known: Library) -> list[Question]:
    return [question for kind in known.questions for question in kind.questions]


def test_what_a_command_costs_includes_its_children(tmp_path: Path) -> None:
    burn = "sum(range(4_000_000))"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {burn!r}])"
    alone = cost([sys.executable, "-c", "pass"], tmp_path).cpu
    assert cost([sys.executable, "-c", parent], tmp_path).cpu > 2 * alone
    with pytest.raises(FailedError, match="no good"):
        cost([sys.executable, "-c", "raise SystemExit('no good')"], tmp_path)


def test_rounds_go_round() -> None:
    turn = count(1)
    assert round_robin(2, {"a": lambda: next(turn), "b": lambda: next(turn)}) == {"a": [1, 3], "b": [2, 4]}


def test_the_same_content_has_what_the_components_say() -> None:
    pages = {page.file: page for page in contents()}
    assert set(pages) == {path.relative_to(ROOT / "docs").as_posix() for path in ROOT.glob("docs/**/*.md")}
    bank = pages["prepare/questions.md"]
    assert bank.url == "prepare/questions/"
    assert bank.text.count('class="study-row"') == len(asked(Library.load()))
    assert not [page.file for page in pages.values() if "{{" in page.text and "contribute" not in page.file]


def test_only_the_title_is_left_to_the_generator() -> None:
    assert PAGE_OF_TWO.without_heading() == "\nA page & its text.\n\n# Not a title\n"


def test_contestants_have_what_they_need(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.bench.contestants.WORKSHOP", tmp_path)
    for contestant in CONTESTANTS:
        contestant.lay_out([PAGE_OF_TWO])
        [laid] = (contestant.home / "project" / contestant.content).glob("guide/two.md")
        assert laid.read_text().startswith('---\ntitle: "Two"\n'), contestant.name
        assert ("# Two" in laid.read_text()) is not contestant.sets_title


@pytest.fixture
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Served]:
    monkeypatch.setattr("tools.bench.ours.WORKSHOP", tmp_path)
    with serving({"bare.test": ours.bare([PAGE_OF_TWO])}) as running:
        yield running


def test_sites_are_served_as_the_host_serves_them(served: Served) -> None:
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    trusting.set_alpn_protocols(["h2", "http/1.1"])
    with (
        socket.create_connection(("127.0.0.1", served.port)) as plain,
        trusting.wrap_socket(plain, server_hostname="bare.test") as secure,
    ):
        assert secure.selected_alpn_protocol() == "h2"
    trusting.set_alpn_protocols(["http/1.1"])
    asked = http.client.HTTPSConnection("127.0.0.1", served.port, context=trusting)
    for path, status in (("/guide/two/", 200), ("/guide/three/", 404), ("/../../../../etc/passwd", 404)):
        asked.request("GET", path, headers={"Host": "bare.test"})
        answer = asked.getresponse()
        body = answer.read()
        assert answer.status == status
        if status == 200:
            assert answer.headers["content-encoding"] == "gzip"
            assert b"A page &amp; its text." in gzip.decompress(body)
    asked.close()


def test_copied_questions_are_real_ones(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data", data)
    file = tmp_path / FILE
    before = Library.load(data)
    file.write_text(with_more(file.read_text(encoding="utf-8"), 100), encoding="utf-8")
    after = Library.load(data)

    assert len(asked(after)) == len(asked(before)) + 100
    assert sum(each.packet for each in asked(after)) == sum(each.packet for each in asked(before))


def visit(**changed: float) -> Visit:
    kept = {"lcp": 1000.0, "tbt": 0.0, "cls": 0.0, "size": 20_000.0, "requests": 4.0}
    return Visit(scores=(100, 100, 100, 100), **(kept | changed))


def missed(outcome: Outcome) -> list[str]:
    return [goal.what for goal in outcome.goals if not goal.met]


def test_a_slow_page_is_told_by_its_median() -> None:
    bare = [visit(lcp=900)] * 3
    once_slow = [visit(), visit(lcp=5000), visit()]
    assert missed(visited({("ours", "guide"): once_slow, ("bare", "guide"): bare})) == []
    slow = [visit(lcp=1200, size=31_000, requests=6, cls=0.02)] * 3
    found = visited({("ours", "guide"): slow, ("bare", "guide"): bare, ("hugo", "guide"): once_slow})
    assert missed(found) == [
        "LCP beside the bare page",
        "CLS",
        "Bytes of a guide page",
        "Requests of a guide page",
    ]
    assert [row["to bare"] for row in found.tables[0].rows] == ["1.33", "1", "1.11"]


def test_every_page_of_ours_is_told_beside_the_same_kinds_of_the_others() -> None:
    pages = contents()
    everything = to_visit(["ours", "bare", "material"], pages, every_page=True)
    assert {url for name, _, url in everything if name == "ours"} == {page.url for page in pages}
    assert ("material", "guide", KINDS["guide"]) in everything
    visits = {(name, kind): [Visit((100,) * 4, 900, 0, 0, 1, 1)] for name, kind, _ in everything}
    (table,) = visited(visits).tables
    assert len(table.rows) == 2 * len(pages) + len(SHARED)
    few = to_visit(["ours", "bare", "material"], pages, every_page=False)
    assert set(few) < set(everything)


def test_builds_are_told_beside_plain_material() -> None:
    own = [{"cpu": cpu, "generate": 1.0, "publish": 3.5} for cpu in (2.0, 9.0, 2.6)]
    found = built(
        {"ours": own, "material": [{"cpu": 1.5}] * 3}, {"material": "9", "hugo": "does not install"}, {}
    )
    assert missed(found) == ["CPU for our pages, beside plain Material", "CPU for publishing"]
    assert [row["Build"] for row in found.tables[0].rows][-2:] == ["Material 9", "Hugo"]


def test_growth_is_told_by_the_question() -> None:
    linear = grown({"0": [10.0], "2000": [10.1], "20000": [11.0]})
    assert [goal.figure for goal in linear.goals] == pytest.approx([50, 1])
    assert missed(linear) == []
    assert len(missed(grown({"0": [10.0], "2000": [10.1], "20000": [14.0]}))) == 2


def test_a_page_that_lighthouse_gave_up_is_no_figure() -> None:
    with pytest.raises(FailedError, match=r"https://a\.test: no paint"):
        read({"requestedUrl": "https://a.test", "runtimeError": {"message": "no paint"}})


def test_figures_go_into_the_page_and_come_back_from_the_file(tmp_path: Path) -> None:
    table = Table("Things", [{"Thing": "one", "Count": "1"}, {"Thing": "three", "Count": "1,250"}])
    assert list(lines(table)) == [
        "| Thing | Count |",
        "| ----- | ----- |",
        "| one   |     1 |",
        "| three | 1,250 |",
    ]
    file = tmp_path / "figures.json"
    keep(file, "a", "here", Outcome([Goal("Things", 2, 1, "kg")], [table], {"x": [1]}))
    keep(file, "b", "here", Outcome())
    said = text(kept(file))
    assert said.startswith("Measured here: a, b.\n\n### Goals\n")
    assert "at most 1 kg |     2 kg |  no |" in said
    page = (ROOT / PAGE).read_text(encoding="utf-8")
    assert said in with_figures(page, said)
    assert with_figures(with_figures(page, said), "") == with_figures(page, "")
    with pytest.raises(ValueError, match="the figures go between two lines"):
        with_figures(page.replace(END, "").replace(BEGIN, ""), said)


@pytest.mark.parametrize(
    ("value", "shown"), [(0.004, "0.004"), (1.254, "1.25"), (12.54, "12.5"), (1250.4, "1,250"), (3.0, "3")]
)
def test_numbers_have_the_figures_that_matter(value: float, shown: str) -> None:
    assert number(value) == shown
