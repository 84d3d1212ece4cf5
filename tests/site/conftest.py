"""The built site as the checks read it, and the same project built somewhere else."""

import pytest

from tests.conftest import BuiltSite
from tests.site.pages import Site, read_site
from tests.site.project import Project, copied


@pytest.fixture(scope="session")
def built(site: BuiltSite) -> Site:
    """The site under test, read once."""
    return read_site(site.path, site.url)


@pytest.fixture(scope="session")
def elsewhere(tmp_path_factory: pytest.TempPathFactory, site: BuiltSite) -> Project:
    """A copy of the project, built from nothing by MkDocs. Read it, never write to it."""
    root = tmp_path_factory.mktemp("elsewhere") / "project"
    project = copied(root, site.url, TZ="Pacific/Kiritimati", PYTHONHASHSEED="1", LC_ALL="C.UTF-8")
    project.mkdocs()
    return project
