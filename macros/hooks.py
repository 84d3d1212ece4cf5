"""The MkDocs hooks: files that are made from the data join the site, in a build and while serving.

Imports stand inside the functions: MkDocs loads this file by its path, before mkdocs-macros has put
the project on the path, and a running server must see edited modules.
"""

from typing import Any


def on_files(files: Any, config: Any) -> Any:
    """Add the packet, the exports, the pictures and the borrowed modules."""
    from mkdocs.exceptions import BuildError
    from mkdocs.structure.files import File

    from macros.faults import FaultyData
    from macros.generated import generated
    from macros.registry import borrowed

    try:
        made = generated(config.site_url) | borrowed()
    except FaultyData as error:  # a page's front matter, or a package; the data was read before
        raise BuildError(f"\n{error}") from None
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    return files
