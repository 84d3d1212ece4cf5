"""The MkDocs hooks: what is made from the data joins the site, and finished HTML passes Markdown by.

Imports stand inside the functions: MkDocs loads this file by its path, before mkdocs-macros has put
the project on the path, and a running server must see edited modules.
"""

from typing import Any

from mkdocs.plugins import event_priority


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


@event_priority(100)
def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Before mkdocs-macros places the components of a page: see to it that their HTML is held."""
    from macros.held import HELD

    page.meta[HELD] = []
    return markdown


def on_page_content(html: str, page: Any, **_: Any) -> str:
    """After Markdown, and before MkDocs looks where links lead."""
    from macros.held import HELD, anchors

    page.present_anchor_ids = page.present_anchor_ids | anchors(page.meta[HELD])
    return html


@event_priority(-100)
def on_page_context(context: Any, page: Any, **_: Any) -> Any:
    """After the theme has looked for attributes of its own in the page: in what is held there are none."""
    from macros.held import HELD, put_back

    page.content = put_back(page.content, page.meta.pop(HELD))
    return context
