"""A server that answers as a script says, byte by byte: for everything a polite HTTP library would not let us send."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Script = Callable[["Visit"], None]


class Visit:
    """One connection: what was asked, and the means to answer it badly."""

    def __init__(self, connection: socket.socket, request: bytes, stopping: threading.Event, number: int) -> None:
        self._connection = connection
        self.request = request
        self.number = number
        self._stopping = stopping

    def send(self, data: bytes) -> None:
        self._connection.sendall(data)

    def answer(self, body: bytes, *, status: str = "200 OK", headers: tuple[str, ...] = ()) -> None:
        lines = (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers)
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)

    def wait(self, seconds: float) -> bool:
        """Whether the server was stopped meanwhile."""
        return self._stopping.wait(seconds)


class Simulator:
    """``requests`` are the heads received; ``names`` the server names asked for by TLS."""

    def __init__(self, script: Script, context: ssl.SSLContext | None = None) -> None:
        self._script = script
        self._context = context
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self.requests: list[bytes] = []
        self.names: list[str | None] = []
        self.connections = 0
        if context:
            context.sni_callback = lambda _socket, name, _context: self.names.append(name)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.origin = f"http://127.0.0.1:{self.port}"
        self._run(self._accept)

    def _run(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            number = self.connections
            self._run(lambda connection=connection, number=number: self._serve(connection, number))  # type: ignore[misc]

    def _serve(self, raw: socket.socket, number: int) -> None:
        with raw, suppress(OSError):
            connection = self._context.wrap_socket(raw, server_side=True) if self._context else raw
            with connection:
                connection.settimeout(10)
                request = b""
                while b"\r\n\r\n" not in request:
                    received = connection.recv(65_536)
                    if not received:
                        return
                    request += received
                self.requests.append(request)
                self._script(Visit(connection, request, self._stopping, number))

    def stop(self) -> None:
        self._stopping.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)


@contextmanager
def simulated(script: Script, context: ssl.SSLContext | None = None) -> Iterator[Simulator]:
    simulator = Simulator(script, context)
    try:
        yield simulator
    finally:
        simulator.stop()
