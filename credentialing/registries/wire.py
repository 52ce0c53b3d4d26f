"""The wire below the guarded client: names resolved and judged here, one connection, one deadline for everything."""

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import httpcore

# ``(host, port, seconds) -> addresses``; raises ``OSError`` when the name does not resolve.
Resolver = Callable[[str, int, float], Sequence[str]]
_LEAST_TIMEOUT: Final = 0.001  # a socket timeout of zero would mean "do not block" rather than "too late"


class AddressRefused(Exception):
    """The host is, or may be, somewhere our calls must not go."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment on the monotonic clock after which nothing is waited for."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        return cls(time.monotonic() + seconds)

    @property
    def left(self) -> float:
        return self.at - time.monotonic()

    def clamp(self, seconds: float | None) -> float:
        """``seconds`` or what is left, whichever is shorter. Raises ``httpcore.ReadTimeout`` when nothing is left."""
        left = self.left
        if left <= 0:
            raise httpcore.ReadTimeout("the time for the whole call is over")
        return max(_LEAST_TIMEOUT, left if seconds is None else min(seconds, left))


def _ask_system(host: str, port: int) -> list[str]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def system_resolver(
    host: str, port: int, seconds: float, ask: Callable[[str, int], list[str]] = _ask_system
) -> list[str]:
    """Every address the system has for ``host``. Raises ``OSError`` if none, or if it takes over ``seconds``.

    ``getaddrinfo`` knows no timeout, so it runs on a thread that is left behind when it dawdles.
    """
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def resolve() -> None:
        try:
            answers.put(ask(host, port))
        except (OSError, UnicodeError) as error:  # UnicodeError: a label no IDNA encoder accepts
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    threading.Thread(target=resolve, daemon=True).start()
    try:
        answer = answers.get(timeout=max(_LEAST_TIMEOUT, seconds))
    except queue.Empty:
        raise OSError("the name was not resolved in time") from None
    if isinstance(answer, OSError):
        raise answer
    return answer


class _TimedStream(httpcore.NetworkStream):
    """A stream whose every wait ends at the deadline, so that a body sent drop by drop ends there too."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.clamp(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.clamp(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        # server_hostname is the URL's host, not the address: SNI and certificate are those of the name we asked for.
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.clamp(timeout))
        return _TimedStream(secured, self._deadline)

    def get_extra_info(self, info: str) -> object:
        return self._stream.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to the very address that was judged: between the look-up and the call nobody resolves again.

    ``may_connect`` judges one textual address. One backend serves one call.
    """

    def __init__(self, resolver: Resolver, may_connect: Callable[[str], bool], deadline: Deadline) -> None:
        self._resolver = resolver
        self._may_connect = may_connect
        self._deadline = deadline
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Raises ``AddressRefused`` if **any** answer for ``host`` is refused, ``httpcore.ConnectError`` otherwise.

        One bad answer spoils them all: a name that answers with a public and a private address is an attack or a
        mistake, and trying the public one only lets the next attempt through.
        """
        try:
            addresses = self._resolver(host, port, self._deadline.clamp(timeout))
        except OSError as error:
            raise httpcore.ConnectError("the host's name does not resolve") from error
        if not addresses:
            raise httpcore.ConnectError("the host's name has no address")
        if not all(self._may_connect(address) for address in addresses):
            raise AddressRefused
        failure: Exception = httpcore.ConnectError("no address of the host answers")
        for address in addresses:
            try:
                stream = self._sockets.connect_tcp(
                    address, port, self._deadline.clamp(timeout), local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            return _TimedStream(stream, self._deadline)
        raise failure
