"""Every file of the site that is made from the data and is not a page: one list for every generator."""

import json

from . import exports, packet
from .guide import guide_pages
from .library import library
from .licenses import FILE, licenses
from .pictures import icon, social_card

ICON_SIZES = (180, 192, 512)


def generated(address: str | None) -> dict[str, bytes]:
    """Path below the site's root to content. `address` is the site's own, for what is read elsewhere."""
    known, pages = library(), guide_pages()
    # Pictures come first: Typst forgets a layout ten compilations later, and to forget the documents takes
    # longer than to draw all of these.
    files = {"assets/card.png": social_card()}
    files |= {f"assets/icon-{size}.png": icon(size) for size in ICON_SIZES}
    files |= {f"{exports.FOLDER}/{one.file}": one.content for one in exports.exported(known, address)}
    for name in packet.DOCUMENTS:
        made = packet.editions(name, known, pages, address)
        files |= {f"{packet.FOLDER}/{one.file}": one.pdf for one in made}
        files[f"{packet.FOLDER}/{name}.png"] = packet.preview(name, known, pages, address)
    files["site.webmanifest"] = _manifest()
    files[FILE] = licenses()
    return files


def _manifest() -> bytes:
    manifest = {
        "name": "Second Round",
        "short_name": "Second Round",
        "description": "Prepare for a second interview.",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#ffffff",
        "theme_color": "#0f4c5c",
        "icons": [
            {"src": f"assets/icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png"}
            for size in ICON_SIZES
        ]
        + [{"src": "assets/icon-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable"}],
        "shortcuts": [
            {"name": name, "url": f"prepare/{page}/"}
            for name, page in (("Practice", "practice"), ("My packet", "my-packet"))
        ],
    }
    return json.dumps(manifest, indent=2).encode()
