"""Somebody else's machine: it notes at which of its addresses something arrives, and answers nothing.

Each attack gets an address of its own, and all of them lead to one listener. On Linux all of 127.0.0.0/8
is this machine, and to a browser it is as trustworthy as https: mixed content is not what stops an attack.
"""

import selectors
import socket
import threading
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field

PATIENCE = 20
"""Seconds that a visitor who is sure to come is waited for."""


@dataclass
class Stranger:
    """A listener for TCP and UDP on one port. A connection over which nothing is sent has brought nothing."""

    port: int
    _hosts: dict[str, str] = field(default_factory=dict)
    _arrived: set[str] = field(default_factory=set)
    _news: threading.Condition = field(default_factory=threading.Condition)

    def address_of(self, name: str) -> str:
        """Host and port, for this name alone."""
        number = len(self._hosts)
        host = self._hosts.setdefault(name, f"127.7.{number // 250}.{number % 250 + 1}")
        return f"{host}:{self.port}"

    def note(self, host: str) -> None:
        """Something has arrived at this host."""
        with self._news:
            self._arrived.add(host)
            self._news.notify_all()

    def waited(self, names: Collection[str]) -> set[str]:
        """Who of these has come, once all of them have or patience is at its end."""
        hosts = {self._hosts[name] for name in names}
        with self._news:
            self._news.wait_for(lambda: hosts <= self._arrived, PATIENCE)
        return self.met(names)

    def met(self, names: Collection[str]) -> set[str]:
        """Who of these has come so far."""
        with self._news:
            return {name for name in names if self._hosts[name] in self._arrived}


@contextmanager
def listening() -> Iterator[Stranger]:
    """A stranger who is at home."""
    with (
        socket.create_server(("0.0.0.0", 0), backlog=512) as tcp,
        socket.socket(type=socket.SOCK_DGRAM) as udp,
    ):
        port = tcp.getsockname()[1]
        udp.bind(("0.0.0.0", port))
        udp.setsockopt(socket.IPPROTO_IP, _PACKET_INFO, 1)
        stranger, (stop, stopped) = Stranger(port), socket.socketpair()
        thread = threading.Thread(target=_listen, args=(stranger, tcp, udp, stopped), daemon=True)
        thread.start()
        try:
            yield stranger
        finally:
            stop.close()
            thread.join()
            stopped.close()


_PACKET_INFO = 8
"""Linux's IP_PKTINFO, which Python has no name for: a datagram comes with the address that it was sent to."""


def _listen(stranger: Stranger, tcp: socket.socket, udp: socket.socket, stopped: socket.socket) -> None:
    with selectors.DefaultSelector() as ready, ExitStack() as visitors:
        for each in (tcp, udp, stopped):
            ready.register(each, selectors.EVENT_READ)
        while True:
            for key, _ in ready.select():
                if key.fileobj is stopped:
                    return
                if key.fileobj is tcp:
                    visitor = visitors.enter_context(tcp.accept()[0])
                    ready.register(visitor, selectors.EVENT_READ, visitor)
                elif key.fileobj is udp:
                    _, told, _, _ = udp.recvmsg(2048, 128)
                    stranger.note(socket.inet_ntoa(told[0][2][8:12]))
                else:
                    ready.unregister(key.fileobj)
                    _hear(stranger, key.data)


def _hear(stranger: Stranger, visitor: socket.socket) -> None:
    with visitor, suppress(ConnectionError):
        if visitor.recv(1):
            stranger.note(visitor.getsockname()[0])
