"""The one way out: every call to another host goes through here, and none comes back to our own network.

Learnt from smokescreen: resolve, refuse if any answer is not global, connect to that very address, follow nothing.
Built on httpcore rather than httpx because everything that would have to be switched off there (redirects, proxies from
the environment, cookies, netrc, automatic decompression) does not exist here.
"""

import hashlib
import ssl
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode, urlsplit

import httpcore

from credentialing.model.errors import Unavailable
from credentialing.registries.addresses import is_global, is_usable_privately
from credentialing.registries.wire import AddressRefused, Deadline, GuardedBackend, Resolver, system_resolver

TIMEOUT: Final = "registry.timeout"
UNAVAILABLE: Final = "registry.unavailable"
_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
# Statuses with which a server says "not now": asking again is right. Redirects are there because a register that moved
# must be looked at by us, and one that sends its visitors to a maintenance page comes back.
_NOT_NOW: Final = frozenset({408, 425, 429})


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for connecting, for each silence, and for the whole call; ``max_bytes`` of a body, packed or unpacked."""

    connect: float = 5.0
    read: float = 10.0
    total: float = 15.0
    max_bytes: int = 2_000_000


@dataclass(frozen=True, slots=True)
class Response:
    """``body`` is unpacked, ``sha256`` its hash in lower-case hex; ``url`` leaves out whatever was confidential."""

    status: int
    body: bytes
    sha256: str
    url: str


class GuardedClient:
    """Asks other people's servers, politely and without being turned against our own.

    ``private_origins`` (``http://127.0.0.1:8090``) may be plain HTTP and at private addresses; everything else is
    HTTPS to global addresses. ``contact`` is a URL at which the asked party can find us. Safe to share among threads;
    every call has a connection of its own, so an address that was judged an hour ago is never reused.
    """

    def __init__(
        self,
        *,
        contact: str,
        private_origins: frozenset[str] = frozenset(),
        limits: Limits | None = None,
        resolver: Resolver = system_resolver,
        ssl_context: ssl.SSLContext | None = None,
    ) -> None:
        self._user_agent = f"Postnominal/1 (+{contact})"
        self._private_origins = frozenset(_origin(origin) for origin in private_origins)
        self._limits = limits or Limits()
        self._resolver = resolver
        self._ssl_context = ssl_context or httpcore.default_ssl_context()

    def get(
        self,
        url: str,
        query: Sequence[tuple[str, str]] = (),
        *,
        confidential: Sequence[tuple[str, str]] = (),
        total: float | None = None,
    ) -> Response:
        """GET ``url`` with ``query`` and, kept out of ``Response.url``, ``confidential``; ``total`` seconds at most.

        Any status below 300 or from 400 to 499 is an answer, for the caller to judge. Raises ``Unavailable``:
        permanent where the address is refused; not permanent, with the code ``registry.timeout`` or
        ``registry.unavailable``, for everything that may be better next time.
        """
        private = _origin(url) in self._private_origins
        _refuse_unfit(url, private=private)
        shown = _with_query(url, query)
        deadline = Deadline.after(min(total, self._limits.total) if total is not None else self._limits.total)
        backend = GuardedBackend(self._resolver, is_usable_privately if private else is_global, deadline)
        try:
            status, body = self._exchange(_with_query(shown, confidential), backend)
        except AddressRefused:
            raise Unavailable(
                "The register's address is not on the open internet; it was not contacted.",
                permanent=True,
                code=UNAVAILABLE,
            ) from None
        except httpcore.TimeoutException as error:
            raise Unavailable("The register did not answer in time.", code=TIMEOUT) from error
        except (httpcore.NetworkError, httpcore.ProtocolError, zlib.error) as error:
            raise Unavailable("The connection to the register failed.", code=UNAVAILABLE) from error
        if 300 <= status < 400 or status >= 500 or status in _NOT_NOW:
            raise Unavailable(f"The register answered with status {status}.", code=UNAVAILABLE)
        return Response(status, body, hashlib.sha256(body).hexdigest(), shown)

    def _exchange(self, url: str, backend: GuardedBackend) -> tuple[int, bytes]:
        headers = [("User-Agent", self._user_agent), ("Accept", "application/json"), ("Accept-Encoding", "identity")]
        waits = {"connect": self._limits.connect, "read": self._limits.read, "write": self._limits.read}
        pool = httpcore.ConnectionPool(ssl_context=self._ssl_context, network_backend=backend, max_connections=1)
        with pool, pool.stream("GET", url, headers=headers, extensions={"timeout": waits}) as response:
            encoding = b""
            for name, value in response.headers:
                if name.lower() == b"content-encoding":
                    encoding = value.strip().lower()
            return response.status, self._body(response.iter_stream(), encoding)

    def _body(self, chunks: Iterator[bytes], encoding: bytes) -> bytes:
        """The whole body. We ask for no packing; gzip is unpacked all the same, piecewise, never beyond the cap."""
        if encoding not in (b"", b"identity", b"gzip"):
            raise httpcore.RemoteProtocolError("an encoding that was not asked for")
        unpacker = zlib.decompressobj(wbits=31) if encoding == b"gzip" else None
        body = bytearray()
        packed = 0
        for chunk in chunks:
            packed += len(chunk)
            room = self._limits.max_bytes + 1 - len(body)  # one too many tells "too large" from "just full"
            body += unpacker.decompress(chunk, room) if unpacker else chunk
            if max(len(body), packed) > self._limits.max_bytes:
                raise httpcore.RemoteProtocolError("more bytes than any answer has")
        if unpacker and not unpacker.eof:
            raise httpcore.RemoteProtocolError("the packed body ends early")
        return bytes(body)


def _origin(url: str) -> str:
    """Scheme, host and port of ``url``, the port always written; empty for what is no URL with a host."""
    try:
        parts = urlsplit(url)
        port = parts.port or _DEFAULT_PORTS.get(parts.scheme)
    except ValueError:  # a port that is no number, a bracket that does not close
        return ""
    return f"{parts.scheme}://{(parts.hostname or '').rstrip('.')}:{port}" if parts.hostname else ""


def _refuse_unfit(url: str, *, private: bool) -> None:
    if _origin(url) and url.isascii():
        parts = urlsplit(url)
        allowed = ("https", "http") if private else ("https",)
        if parts.scheme in allowed and not (parts.username or parts.password or parts.fragment):
            return
    raise Unavailable("The register's address is not one that may be asked.", permanent=True, code=UNAVAILABLE)


def _with_query(url: str, query: Sequence[tuple[str, str]]) -> str:
    if not query:
        return url
    return f"{url}{'&' if urlsplit(url).query else '?'}{urlencode(query)}"
