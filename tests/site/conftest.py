"""The built site as the checks read it, and the same project built somewhere else."""

from pathlib import Path

import pytest

from tests.conftest import BuiltSite, once
from tests.site.pages import Site, read_site
from tests.site.project import copied


@pytest.fixture(scope="session")
def built(site: BuiltSite) -> Site:
    """The site under test, read once."""
    return read_site(site.path, site.url)


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory: pytest.TempPathFactory, site: BuiltSite) -> Path:
    """What MkDocs builds from nothing in a copy of the project. Read it, never write to it."""

    def make(root: Path) -> None:
        options = {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}
        copied(root, site.url, options=options).mkdocs()

    return once(tmp_path_factory, "elsewhere", make) / "site"
