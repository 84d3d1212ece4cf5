"""A proxy by which a browser finds the test server under the site's own address, while there is a network.

Chromium can be told which machine a name means; other browsers cannot, but every one of them takes a proxy.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from select import select
from socket import SHUT_RDWR, create_connection, socket
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import cast


class _Handler(StreamRequestHandler):
    def handle(self) -> None:
        tunnel = cast(Tunnel, self.server)
        if not self.rfile.readline().startswith(f"CONNECT {tunnel.host}:".encode()):
            return  # something of the browser's own, which has to stay at home
        while self.rfile.readline().strip():
            pass
        try:
            with create_connection(("127.0.0.1", tunnel.port)) as there, tunnel.carrying(self.connection):
                self.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
                other = {self.connection: there, there: self.connection}
                while True:
                    for end in select(other, [], [])[0]:
                        if not (said := end.recv(1 << 16)):
                            return
                        other[end].sendall(said)
        except ConnectionError:
            return  # one of the two has gone, or the network


class Tunnel(ThreadingTCPServer):
    """The proxy for which a host is a port of this machine, and no other host is there."""

    daemon_threads = True

    def __init__(self, host: str, port: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.host, self.port = host, port
        self.proxy: int = self.server_address[1]
        """The port that a browser takes for its proxy."""
        self._cut = False
        self._carried: set[socket] = set()

    def cut(self) -> None:
        """There is no network from now on."""
        self._cut = True
        for connection in list(self._carried):
            connection.shutdown(SHUT_RDWR)

    def mend(self) -> None:
        """There is one again."""
        self._cut = False

    @contextmanager
    def carrying(self, connection: socket) -> Iterator[None]:
        """For a connection that ends with the network. Raises ConnectionError where there is none."""
        if self._cut:
            raise ConnectionError("the network is cut")
        self._carried.add(connection)
        try:
            yield
        finally:
            self._carried.discard(connection)


@contextmanager
def tunnel(host: str, port: int) -> Iterator[Tunnel]:
    """A proxy at work."""
    with Tunnel(host, port) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()
