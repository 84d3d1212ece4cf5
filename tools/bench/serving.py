"""Built sites served as GitHub Pages serves them: https, HTTP/2, gzip, ten minutes of cache."""

import asyncio
import gzip
import mimetypes
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config

from tests.server import Served, key_of

GZIPPED = ("text/", "application/json", "application/xml", "application/manifest+json", "image/svg+xml")
mimetypes.add_type("text/javascript", ".mjs")
mimetypes.add_type("application/manifest+json", ".webmanifest")


@contextmanager
def serving(sites: Mapping[str, Path]) -> Iterator[Served]:
    """Serve each site at the root of its host: host to folder."""
    certificate = trustme.CA().issue_cert(*sites)
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    ended = asyncio.Event()
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(_complain)
    with TemporaryDirectory() as folder:
        config = Config()
        config.errorlog = None
        config.bind = [f"fd://{listening.detach()}"]
        config.keyfile, config.certfile = f"{folder}/key", f"{folder}/certificate"
        certificate.private_key_pem.write_to_path(config.keyfile)
        for each in certificate.cert_chain_pems:
            each.write_to_path(config.certfile, append=True)
        running = serve(_site(sites), config, shutdown_trigger=ended.wait)
        thread = threading.Thread(target=loop.run_until_complete, args=(running,), daemon=True)
        thread.start()
        try:
            yield Served(port, key_of(certificate), asked=[])
        finally:
            loop.call_soon_threadsafe(ended.set)
            thread.join()
            loop.close()


def _complain(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """As usual, but for a browser that leaves without saying goodbye."""
    if not isinstance(context.get("exception"), ssl.SSLError | ConnectionError):
        loop.default_exception_handler(context)


def _site(sites: Mapping[str, Path]) -> Any:
    async def application(scope: Any, _receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            raise ValueError(f"{scope['type']}: only pages are served here")
        host = dict(scope["headers"]).get(b"host", b"").decode().partition(":")[0]
        status, headers, body = _answer(sites[host], scope["path"])
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    return application


@cache
def _answer(site: Path, path: str) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    """Answers are kept: the host measured has them in the memory of its edge, too."""
    file = site / path.lstrip("/")
    if file.is_dir():
        file /= "index.html"
    status = 200
    if not file.is_file() or not file.resolve().is_relative_to(site.resolve()):
        file, status = site / "404.html", 404
    body = file.read_bytes() if file.is_file() else b""
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    headers = [(b"content-type", kind.encode()), (b"cache-control", b"max-age=600")]
    if kind.startswith(GZIPPED):
        body = gzip.compress(body, 6)
        headers.append((b"content-encoding", b"gzip"))
    return status, [*headers, (b"content-length", str(len(body)).encode())], body
