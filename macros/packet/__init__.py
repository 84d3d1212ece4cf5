"""The site's data and key points on paper: the packet, and small documents for who wants one thing.

The doors are `editions` and `preview`. `documents` lists what there is, `view` decides what is
printed, the templates in `overrides/packet` how it looks, `finish` makes it a document to fill in.
"""

from .documents import DOCUMENTS
from .editions import FOLDER, PAPERS, Edition, editions, preview

__all__ = ["DOCUMENTS", "FOLDER", "PAPERS", "Edition", "editions", "preview"]
