"""The article of a page, in a form in which the two site generators can be compared."""

from html.parser import HTMLParser


def article(html: str) -> list[str]:
    """The page's article as one line a tag or piece of text. What is left out is not page content:

    - `<a id="__skip">`, the target of Zensical's link past the menu (Material's leads to the heading);
    - `data-search-exclude`, which Zensical takes out once its search has read it, and Material leaves in;
    - white space between tags only;
    - the order of attributes, and the spelling of characters (`&quot;` or `"`).
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.lines, "no <article> on this page"
    return reader.lines


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._depth = 0
        self._in_skip = False
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs if name != "data-search-exclude"}
        self._in_skip = attributes.get("id") == "__skip"
        if self._depth and not self._in_skip:
            self._end_text()
            self.lines.append(f"<{tag} " + " ".join(f'{k}="{v}"' for k, v in sorted(attributes.items())))
        # Rows of a table are articles too: the page's own ends where as many have ended as begun.
        if tag == "article":
            self._depth += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self._depth -= 1
        if self._depth and not self._in_skip:
            self._end_text()
            self.lines.append(f"</{tag}>")
        self._in_skip = False

    def handle_data(self, data: str) -> None:
        if self._depth:
            self._text += data

    def _end_text(self) -> None:
        if self._text.strip():
            self.lines.append(self._text)
        self._text = ""
