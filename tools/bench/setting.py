"""What a run is asked for, and where it works."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORKSHOP = ROOT / ".cache" / "bench"
"""Everything that a run installs, lays out, builds and finds."""

URL = "https://second-round.test/"
"""What our own site is built for; the browser is told that this host is the machine itself."""


@dataclass(frozen=True)
class Setting:
    """`rounds` of each measurement, `against` which contestants, whether every page of ours is visited."""

    rounds: int = 5
    against: tuple[str, ...] = ()
    every_page: bool = False
