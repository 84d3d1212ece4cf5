"""The built site served as a static host serves it, at the very address it was built for.

Like GitHub Pages: https, a sub-path, 404.html for unknown addresses, a redirect to the trailing
slash. The browser is told that the site's host is this machine; nothing leaves it.
"""

import base64
import hashlib
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import trustme
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import load_pem_x509_certificate

OVERRIDES = Path(__file__).resolve().parents[1] / "overrides"
MODULES = "modules-as-written/"
"""The only folder that is not of the site: published modules are joined, and a test may want a single one."""


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # a connection, and its TLS handshake, serves many requests
    disable_nagle_algorithm = True  # or each answer waits for the receipt of its own head
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".webmanifest": "application/manifest+json",
    }

    def __init__(self, *args: Any, base: str, asked: list[str], **options: Any) -> None:
        self.base, self.asked = base, asked
        super().__init__(*args, **options)

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self.asked.append(path.removeprefix(self.base))
        target = self._target(path)
        if target is None:
            return self._answer(404, Path(self.directory) / "404.html")
        if target.is_dir() and not path.endswith("/"):
            self.send_response(301)
            self.send_header("Location", path + "/")
            self.send_header("Content-Length", "0")
            return self.end_headers()
        return self._answer(200, target / "index.html" if target.is_dir() else target)

    def _target(self, path: str) -> Path | None:
        if path.startswith(self.base + MODULES):
            return OVERRIDES / path.removeprefix(self.base + MODULES)
        if not path.startswith(self.base):
            return None
        target = Path(self.directory, path.removeprefix(self.base))
        exists = (target / "index.html").exists() if target.is_dir() else target.is_file()
        return target if exists else None

    def _answer(self, status: int, file: Path) -> None:
        content = file.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Tests print what matters."""


@dataclass(frozen=True)
class Served:
    """Where a site is served on this machine, and the key by which a browser may know it."""

    port: int
    key: str
    """The SHA-256 of the certificate's public key, as Chromium takes it."""
    asked: list[str]
    """What was asked for so far, in order: paths below the site's root."""


@contextmanager
def serving(site: Path, url: str) -> Iterator[Served]:
    """Serve a built site."""
    address = urlsplit(url)
    asked: list[str] = []
    handler = partial(_Handler, directory=str(site), base=address.path, asked=asked)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    key = ""
    if address.scheme == "https":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate = trustme.CA().issue_cert(address.hostname or "localhost")
        certificate.configure_cert(context)
        key = key_of(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Served(server.server_port, key, asked)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def key_of(certificate: trustme.LeafCert) -> str:
    """What a browser is given to know a certificate by."""
    found = load_pem_x509_certificate(certificate.cert_chain_pems[0].bytes()).public_key()
    spki = found.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(spki).digest()).decode()
