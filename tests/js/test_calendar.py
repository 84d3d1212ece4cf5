"""The calendar files as another program reads them: the same instants, the same text, whatever was typed."""

import json
import random
import subprocess
import unicodedata
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar

from tests.node import node

HERE = Path(__file__).parent
ZONES = (
    "America/New_York", "America/St_Johns", "America/Sao_Paulo", "America/Phoenix", "Europe/London",
    "Europe/Berlin", "Europe/Dublin", "Africa/Johannesburg", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo",
    "Australia/Lord_Howe", "Australia/Sydney", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Kiritimati",
    "Pacific/Honolulu", "UTC",
)  # fmt: skip
TEXTS = "aé家👩‍👧 ,;:\\\"'\n\r\t\u2028\x85\ufeff\x07<&%"
ROUNDS = 400


@cache
def changes(zone: str, year: int) -> tuple[date, ...]:
    """The days of a year on which a zone's clocks change."""
    first = datetime(year, 1, 1, tzinfo=ZoneInfo(zone))
    days = [first.date() + timedelta(days=n) for n in range(365)]
    offsets = [datetime.combine(day, time(), ZoneInfo(zone)).utcoffset() for day in days]
    return tuple(days[n] for n in range(364) if offsets[n] != offsets[n + 1])


def some_interview(chance: random.Random) -> dict[str, Any]:
    """An interview on any day of ten years, often one on which clocks change, with whatever was typed."""
    zone, here, year = chance.choice(ZONES), chance.choice(ZONES), chance.randint(2024, 2034)
    day = date(year, 1, 1) + timedelta(days=chance.randrange(365))
    if (changing := changes(zone, year)) and chance.random() < 0.5:
        day = chance.choice(changing)
    start = time(chance.randrange(24), chance.choice((0, 15, 30, 45))) if chance.random() < 0.9 else None
    end = time(chance.randrange(24), 59) if chance.random() < 0.7 else None
    now = datetime.combine(day, time(9), UTC) - timedelta(hours=chance.randrange(1, 900))
    typed = {
        name: "".join(chance.choices(TEXTS, k=chance.randrange(120)))
        for name in ("company", "role", "place", "contact")
    }
    value = {
        **typed,
        "uid": f"u{chance.randrange(10**9)}",
        "date": day.isoformat(),
        "start": f"{start:%H:%M}" if start else "",
        "end": f"{end:%H:%M}" if end else "",
        "zone": zone,
        "link": chance.choice(("", "https://meet.example/a?b=c,d;e", "ask Sam")),
        "practices": chance.choice(("", "one")),
        "since": (day - timedelta(days=chance.randrange(60))).isoformat(),
    }
    return {"value": value, "now": int(now.timestamp() * 1000), "here": here}


def files(interviews: list[dict[str, Any]]) -> list[str]:
    command = [node(), str(HERE / "calendar-files.mjs")]
    done = subprocess.run(
        command, input=json.dumps(interviews), capture_output=True, encoding="utf-8", check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    made: list[str] = json.loads(done.stdout)
    return made


def instant(day: str, clock: str, zone: str) -> datetime:
    """A time on the wall as Python reads it: in a gap, or of an hour that comes twice, as RFC 5545 says."""
    there = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(zone))
    return there.astimezone(UTC)


def kept(text: str) -> str:
    """Typed text without what a calendar file cannot hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) != "Cc" or c == "\x85")


def test_a_parser_reads_what_was_meant() -> None:
    chance = random.Random(20260306)
    interviews = [some_interview(chance) for _ in range(ROUNDS)]
    for given, file in zip(interviews, files(interviews), strict=True):
        value, told = given["value"], json.dumps(given)
        calendar: Any = Calendar.from_ical(file)
        assert not calendar.errors, told
        events = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
        assert len(events) == len(calendar.walk("VEVENT")), told
        assert not any(event.errors for event in events.values()), told
        first = events[f"{value['uid']}-interview@second-round"]
        check_interview(first, value, told)
        for uid, event in events.items():
            assert event["SEQUENCE"] == 3
            assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
            if "-practice-" in uid:
                check_practice(event, first, given, told)
        assert any("-followup" in uid for uid in events), told


def check_interview(event: Any, value: dict[str, Any], told: str) -> None:
    day, zone = value["date"], value["zone"]
    if not value["start"]:
        assert event["DTSTART"].dt == date.fromisoformat(day), told
        assert event["DTEND"].dt == date.fromisoformat(day) + timedelta(days=1), told
    else:
        start = instant(day, value["start"], zone)
        assert event["DTSTART"].dt == start, told
        end = instant(day, value["end"], zone) if value["end"] else start
        assert event["DTEND"].dt == (end if end > start else start + timedelta(hours=1)), told
        assert sorted(alarm["TRIGGER"].dt for alarm in event.walk("VALARM")) == [
            timedelta(days=-1),
            timedelta(hours=-2),
        ]
    named = ", ".join(text for text in (value["role"], value["company"]) if text)
    if named:
        assert str(event["SUMMARY"]) == f"Second interview: {kept(named)}", told
    if value["place"]:
        assert str(event["LOCATION"]) == kept(value["place"]), told
    if value["contact"]:
        assert f"Contact: {kept(value['contact'])}" in str(event["DESCRIPTION"]), told


def check_practice(event: Any, interview: Any, given: dict[str, Any], told: str) -> None:
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    assert timedelta(minutes=20) <= end - start <= timedelta(minutes=45), told
    local = start.astimezone(ZoneInfo(given["here"]))
    assert time(18) <= local.time() <= time(21, 30), told
    assert start.timestamp() * 1000 >= given["now"], told
    meant = interview["DTSTART"].dt
    if isinstance(meant, datetime):
        assert end <= meant, told
