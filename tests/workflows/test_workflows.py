"""The hosted workflows: well formed, with few rights, and their scripts do what they say.

Nothing here asks the network: the schemas and the rules are carried by the tools, and `gh` and
`lychee` are played by a script that answers as told and notes what it was asked.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
BIN = Path(sys.executable).parent

Outcome = subprocess.CompletedProcess[str]


def run(*command: str | Path, **options: Any) -> Outcome:
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, **options
    )


# What the checkers say


def audited(folder: Path) -> Outcome:
    """What zizmor says of a folder; without strict collection it would skip what it cannot read."""
    rules = ("--strict-collection", "--persona", "auditor", "--offline", "--no-progress")
    return run(BIN / "zizmor", *rules, folder)


def matched(folder: Path, schema: str, pattern: str) -> Outcome:
    """Whether files match a schema that check-jsonschema carries."""
    return run(BIN / "check-jsonschema", "--builtin-schema", schema, *sorted(folder.glob(pattern)))


def workflows(folder: Path) -> Outcome:
    return matched(folder, "vendor.github-workflows", "workflows/*.yml")


def timeouts(folder: Path) -> Outcome:
    return matched(folder, "custom.github-workflows-require-timeout", "workflows/*.yml")


def dependabot(folder: Path) -> Outcome:
    return matched(folder, "vendor.dependabot", "dependabot.yml")


CHECKS = (audited, workflows, timeouts, dependabot)


@pytest.mark.parametrize("check", CHECKS)
def test_the_workflows_pass(check: Callable[[Path], Outcome]) -> None:
    result = check(GITHUB)
    assert result.returncode == 0, result.stdout + result.stderr


SITE, LINKS, DEPENDABOT = "workflows/site.yml", "workflows/links.yml", "dependabot.yml"
FAULTS = [
    (audited, SITE, "checkout@[0-9a-f]{40}", "checkout@v7", "unpinned-uses"),
    (audited, SITE, "permissions: [{][}]", "", "excessive-permissions"),
    (audited, SITE, "contents: read # to check out", "contents: write", "undocumented-permissions"),
    (audited, SITE, "persist-credentials: false", "fetch-depth: 1", "artipacked"),
    (audited, SITE, "run: make site", "run: make ${{ github.head_ref }}", "template-injection"),
    (audited, SITE, "  pull_request:", "  pull_request_target:", "dangerous-triggers"),
    (audited, LINKS, "jobs:", "jobs: [", "links.yml"),
    (audited, DEPENDABOT, "default-days: [0-9]+", "default-days: 1", "dependabot-cooldown"),
    (workflows, LINKS, "jobs:", "jobs: [", "links.yml"),
    (workflows, LINKS, "runs-on:", "run-on:", "run-on"),
    (timeouts, SITE, " +timeout-minutes: [0-9]+\n", "", "timeout-minutes"),
    (dependabot, DEPENDABOT, "interval: weekly", "interval: often", "often"),
    (dependabot, DEPENDABOT, "package-ecosystem: pip", "package-ecosystem: pipe", "pipe"),
]


@pytest.mark.parametrize(
    ("check", "file", "before", "after", "word"),
    FAULTS,
    ids=[f"{check.__name__}-{word}" for check, *_, word in FAULTS],
)
def test_a_fault_is_found(
    tmp_path: Path,
    check: Callable[[Path], Outcome],
    file: str,
    before: str,
    after: str,
    word: str,
) -> None:
    folder = shutil.copytree(GITHUB, tmp_path / ".github")
    faulty, planted = re.subn(before, after, (folder / file).read_text(), count=1)
    assert planted, f"{file} no longer says {before!r}: plant this fault elsewhere"
    (folder / file).write_text(faulty)
    result = check(folder)
    assert result.returncode != 0
    assert word in result.stdout + result.stderr


# What the scripts do


def steps(workflow: str) -> list[dict[str, Any]]:
    jobs = yaml.safe_load((GITHUB / "workflows" / workflow).read_text())["jobs"]
    return [step for job in jobs.values() for step in job["steps"]]


def test_every_command_of_make_exists() -> None:
    names = [path.name for path in (GITHUB / "workflows").iterdir()]
    scripts = [step.get("run", "") for name in names for step in steps(name)]
    commands = [script.split() for script in scripts if script.startswith("make ")]
    assert len(commands) == 3
    for command in commands:
        result = run(*command, "--dry-run", cwd=ROOT)
        assert result.returncode == 0, result.stderr


def test_what_was_built_is_tested_with_every_browser() -> None:
    """Under CI no test is skipped for want of a browser, so the step has to bring those that are missing."""
    (tests,) = [step for step in steps("site.yml") if step.get("name") == "Test what was built"]
    assert tests["run"] == ".ci/run"
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for engine in ("chromium", "firefox-esr", "webkit2gtk-driver"):
        assert f"missing+=({engine})" in script
    assert script.rstrip().endswith("make test")


class Machine:
    """A folder in which a step's script runs as on the host, beside programs that are played."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("output", "summary", "asked"):
            (folder / name).touch()

    def play(self, program: str, answers: str) -> None:
        """Put a program in place: it notes its arguments and input, then gives the answer that fits."""
        file = self.folder / program
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            f'#!/usr/bin/env bash\necho "$*" >>"{self.folder}/asked"\n'
            f'case "$*" in\n{answers}\n*"--body-file -"*) cat >>"{self.folder}/asked" ;;\nesac\n'
        )
        file.chmod(0o755)

    def run(self, workflow: str, step: str, **environment: str) -> Outcome:
        """Run one step, named by its id, with the shell that the host would use."""
        script = next(each["run"] for each in steps(workflow) if each.get("id") == step)
        host = {
            "PATH": f"{self.folder}:{os.environ['PATH']}",
            "GITHUB_OUTPUT": str(self.folder / "output"),
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
            "GITHUB_SERVER_URL": "https://github.com",
            "GITHUB_REPOSITORY": "Octo/Second-Round",
            "GITHUB_RUN_ID": "17",
            "GH_REPO": "Octo/Second-Round",
            "OWNER": "Octo",
        }
        shell = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
        return run(*shell, cwd=self.folder, env=host | environment)

    def said(self, where: str) -> str:
        return (self.folder / where).read_text()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


PAGES_ARE_OFF = 'echo "{}"; echo "gh: Not Found (HTTP 404)" >&2; exit 1'


@pytest.mark.parametrize(
    ("answer", "repository", "address"),
    [
        (
            "echo https://octo.github.io/Second-Round/",
            "Octo/Second-Round",
            "https://octo.github.io/Second-Round/",
        ),
        ("echo https://interviews.example", "Octo/Second-Round", "https://interviews.example/"),
        (PAGES_ARE_OFF, "Octo/Second-Round", "https://octo.github.io/Second-Round/"),
        (PAGES_ARE_OFF, "Octo/Octo.github.io", "https://octo.github.io/"),
    ],
    ids=["from-pages", "own-domain", "pages-off", "pages-off-of-an-owner"],
)
def test_the_address_comes_from_pages(machine: Machine, answer: str, repository: str, address: str) -> None:
    machine.play("gh", f'"api repos/{repository}/pages"*) {answer} ;;')
    result = machine.run("site.yml", "address", GITHUB_REPOSITORY=repository)
    assert result.returncode == 0, result.stderr
    assert machine.said("output") == f"url={address}\n"


def test_without_an_answer_nothing_is_built(machine: Machine) -> None:
    machine.play("gh", 'api*) echo "gh: Server Error (HTTP 500)" >&2; exit 1 ;;')
    result = machine.run("site.yml", "address")
    assert result.returncode != 0
    assert "HTTP 500" in result.stderr
    assert machine.said("output") == ""


def test_every_file_that_was_tested_is_listed(machine: Machine) -> None:
    names = ["404.html", "guide/index.html", "packet/a name with blanks.pdf"]
    for name in names:
        (machine.folder / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (machine.folder / "site" / name).write_text(name)
    assert machine.run("site.yml", "files").returncode == 0
    first, *listed, last = machine.said("output").splitlines()
    assert first == f"files<<{last}"
    assert listed == [f"{hashlib.sha256(name.encode()).hexdigest()}  {name}" for name in names]


def test_only_files_that_were_tested_are_attested_and_before_they_are_published() -> None:
    jobs = yaml.safe_load((GITHUB / "workflows" / "site.yml").read_text())["jobs"]
    used = [step.get("uses", "").partition("@")[0] for step in jobs["deploy"]["steps"]]
    assert used == ["", "actions/attest", "actions/deploy-pages"], (
        "no code of others beside the rights to sign"
    )
    assert jobs["build"]["permissions"].keys() == {"contents", "pages"}
    names = [step["name"] for step in jobs["build"]["steps"]]
    assert names[-3:] == ["Test what was built", "List what was tested", "Keep what was tested"]


@pytest.mark.parametrize(("status", "broken"), [(0, "false"), (2, "true")])
def test_the_report_is_handed_on(machine: Machine, status: int, broken: str) -> None:
    machine.play(".venv/bin/lychee", f'*) printf "# Summary\\nall of it" >report.md; exit {status} ;;')
    result = machine.run("links.yml", "check")
    assert result.returncode == 0, result.stderr
    said = machine.said("output").splitlines()
    assert said[0] == f"broken={broken}"
    assert said[1] == f"report<<{said[-1]}"
    assert said[2:-1] == ["# Summary", "all of it"]
    assert machine.said("summary") == "# Summary\nall of it"


def test_a_checker_that_breaks_reports_nothing(machine: Machine) -> None:
    machine.play(".venv/bin/lychee", "*) exit 3 ;;")
    assert machine.run("links.yml", "check").returncode == 3
    assert machine.said("output") == ""


@pytest.mark.parametrize(
    ("broken", "open_issue", "asked", "not_asked"),
    [
        ("true", "", ["label create", "issue create", "3 links are gone", "actions/runs/17"], ["issue edit"]),
        ("true", "7", ["issue edit 7", "3 links are gone", "actions/runs/17"], ["issue create"]),
        ("false", "7", ["issue close 7"], ["issue edit", "issue create"]),
        ("false", "", [], ["issue close", "issue create"]),
    ],
    ids=["opens", "updates", "closes", "stays-silent"],
)
def test_one_issue_tells_of_broken_links(
    machine: Machine, broken: str, open_issue: str, asked: list[str], not_asked: list[str]
) -> None:
    machine.play("gh", f'"api "*) echo true ;;\n"issue list"*) printf "%s" "{open_issue}" ;;')
    result = machine.run("links.yml", "issue", BROKEN=broken, REPORT="3 links are gone")
    assert result.returncode == 0, result.stderr
    said = machine.said("asked")
    assert [words for words in asked if words not in said] == []
    assert [words for words in not_asked if words in said] == []


def test_where_issues_are_off_nothing_is_opened(machine: Machine) -> None:
    machine.play("gh", '"api "*) echo false ;;')
    assert machine.run("links.yml", "issue", BROKEN="true", REPORT="1").returncode == 0
    assert "issue" not in machine.said("asked").replace("has_issues", "")
