"""What weighs much and is rarely needed waits until it is: the theme's script, its search, the index."""

import json
import re

from .sheets import APART
from .site import Site

SCRIPT = re.compile(r'<script src="([^"]*)(assets/javascripts/bundle\.[^"]*)"></script>')
LATER = rf'<template data-theme-script="\1\2"><link rel="stylesheet" href="\1{APART}"></template>'
"""What `overrides/shell/theme.mjs` looks for: the script, and what comes with it."""

INDEX = "search/search_index.json"
"""What the theme's script fetches as soon as it runs: its settings stay there."""
DOCS = "search/docs.json"
"""All of it, with what is searched."""
WORKER = "assets/javascripts/workers/search.*.min.js"
SEARCHING = "shell/searching.js"
"""The worker that stands in for the theme's, and brings it and DOCS with the first query."""


def postpone(site: Site) -> None:
    """Have the theme's script, its search engine and the words to search fetched when they are asked for."""
    site.pages.update({page: SCRIPT.sub(LATER, html) for page, html in site.pages.items()})
    if (site.path / SEARCHING).exists() and (site.path / INDEX).exists():
        _postpone_search(site)


def _postpone_search(site: Site) -> None:
    whole = (site.path / INDEX).read_text(encoding="utf-8")
    settings = json.dumps({**json.loads(whole), "docs": []})
    (site.path / DOCS).write_text(whole, encoding="utf-8", newline="\n")
    (site.path / INDEX).write_text(settings, encoding="utf-8", newline="\n")
    (worker,) = site.path.glob(WORKER)
    engine = worker.with_name(worker.name.replace("search.", "engine."))
    worker.rename(engine)
    (site.path / SEARCHING).rename(worker)
