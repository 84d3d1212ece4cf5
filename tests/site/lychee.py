"""A second opinion on the links, from a program that shares no line with ours."""

import json
import re
import subprocess
import sysconfig
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.site.pages import Site

PROGRAM = Path(sysconfig.get_path("scripts")) / "lychee"
STATE = r"#\?"
"""A fragment that starts so holds the state of a table's filters, and names no place."""


def lychee_faults(site: Site) -> list[str]:
    """One line for each address inside the site that lychee cannot follow. Asks nobody else."""
    with TemporaryDirectory() as folder:
        # The site as its host sees it: below its sub-path, for addresses that start with /.
        root = Path(folder) / "root"
        mount = root / site.base.strip("/")
        mount.parent.mkdir(parents=True, exist_ok=True)
        mount.symlink_to(site.path)
        done = subprocess.run(
            [
                *(PROGRAM, "--offline", "--include-fragments", "--no-progress", "--format", "json"),
                *("--index-files", "index.html", "--root-dir", root, "--exclude", STATE),
                *("--remap", f"{re.escape(site.url)} {site.path.as_uri()}/", site.path),
            ],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode in (0, 2), f"lychee did not run: {done.stderr}"
    return [
        f"{Path(file).relative_to(site.path).as_posix()}:{error['span']['line']}: "
        f"{error['status']['details']}: {error['url'].removeprefix(site.path.as_uri())}"
        for file, errors in json.loads(done.stdout)["error_map"].items()
        for error in errors
    ]
