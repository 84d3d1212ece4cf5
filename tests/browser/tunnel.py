"""A proxy by which a browser finds the test server under the site's own address.

Chromium can be told which machine a name means; other browsers cannot, but every one of them takes a proxy.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from select import select
from socket import create_connection
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import Any


class _Handler(StreamRequestHandler):
    def __init__(self, *args: Any, host: str, port: int) -> None:
        self.host, self.port = host, port
        super().__init__(*args)

    def handle(self) -> None:
        if not self.rfile.readline().startswith(f"CONNECT {self.host}:".encode()):
            return  # something of the browser's own, which has to stay at home
        while self.rfile.readline().strip():
            pass
        try:
            with create_connection(("127.0.0.1", self.port)) as there:
                self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
                other = {self.connection: there, there: self.connection}
                while True:
                    for end in select(other, [], [])[0]:
                        if not (said := end.recv(1 << 16)):
                            return
                        other[end].sendall(said)
        except ConnectionError:
            return  # one of the two has gone


class _Server(ThreadingTCPServer):
    daemon_threads = True


@contextmanager
def tunnel(host: str, port: int) -> Iterator[int]:
    """The port of a proxy for which a host is a port of this machine, and no other host is there."""
    with _Server(("127.0.0.1", 0), partial(_Handler, host=host, port=port)) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join()
