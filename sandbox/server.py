"""The HTTP side of the sandbox register: routes, and the many ways in which a register can let one down.

``GET  /v1/registrations/{number}?given=&family=&profession=&jurisdiction=`` (or ``name=``): the register;
``GET  /nppes/api/?version=2.1&number=``: a stand-in for NPPES;
``POST /v1/clock {"now": "2027-06-01T00:00:00Z"}``: move its time, ``{"now": null}`` moves it back;
``POST /v1/scenario {"scenario": "down"}``: how everything is answered from now on, one of ``Scenario``;
``GET  /healthz``: whether it is up, whatever the scenario.
"""

import json
import logging
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from sandbox import nppes
from sandbox.register import Asked, Clock, Manner, Register

log = logging.getLogger("sandbox")
_MOST_BYTES = 10_000
_REGISTRATIONS = "/v1/registrations/"
_PAGE = b"<!doctype html><title>Maintenance</title><p>We are back on Monday."
_CHUNK = b"x" * 65_536


class Scenario(StrEnum):
    """How registers fail. ``forgets``: answers well and knows nobody, as after a broken import."""

    NORMAL = "normal"
    DOWN = "down"
    SLOW = "slow"
    ERROR = "error"
    GARBAGE = "garbage"
    EMPTY = "empty"
    REDIRECT = "redirect"
    HUGE = "huge"
    FORGETS = "forgets"


class SandboxServer(ThreadingHTTPServer):
    """``hang``: seconds for which what never answers is held open; ``slow``: seconds the slow scenario takes."""

    daemon_threads = True
    request_queue_size = 256

    def __init__(self, address: tuple[str, int], *, hang: float = 60.0, slow: float = 2.0) -> None:
        self.hang = hang
        self.slow = slow
        self.clock = Clock()
        self.register = Register(self.clock)
        self.scenario = Scenario.NORMAL
        self._stopping = threading.Event()
        super().__init__(address, _Handler)  # last: if it cannot bind it closes, and closing needs the above

    def server_bind(self) -> None:
        """Bind without asking the DNS for this machine's own name, as the base would."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def wait(self, seconds: float) -> None:
        """Pause for ``seconds`` or until the server is stopped."""
        self._stopping.wait(seconds)

    def server_close(self) -> None:
        self._stopping.set()
        super().server_close()

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 - the base's signature
        """Callers that hang up early are this server's daily bread; anything else is a bug and shown."""
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            log.error("a request was not answered", exc_info=error)


class _Handler(BaseHTTPRequestHandler):
    server: SandboxServer
    server_version = "SandboxRegister/1"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        try:
            parts = urlsplit(self.path)
            query = dict(parse_qsl(parts.query, keep_blank_values=True, max_num_fields=50))
        except ValueError:
            self._problem(400, "The address is not one that can be read.")
            return
        if parts.path == "/healthz":
            self._json(200, {"status": "ok", "scenario": self.server.scenario})
        elif parts.path == "/v1/clock":
            self._json(200, {"now": self.server.clock.now().isoformat()})
        elif parts.path.rstrip("/") == "/nppes/api":
            self._in_scenario(lambda: self._nppes(query))
        elif parts.path.startswith(_REGISTRATIONS):
            number = unquote(parts.path.removeprefix(_REGISTRATIONS))
            self._in_scenario(lambda: self._registration(number, query))
        else:
            self._problem(404, "There is nothing here.")

    def do_POST(self) -> None:
        handle = {"/v1/clock": self._set_clock, "/v1/scenario": self._set_scenario}.get(self.path)
        if handle is None:
            self._problem(404, "There is nothing here.")
            return
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit() and int(length) <= _MOST_BYTES):
            self._problem(413, f"Send a JSON object of at most {_MOST_BYTES} bytes, with its Content-Length.")
            return
        try:
            content = json.loads(self.rfile.read(int(length)))
        except (ValueError, RecursionError):
            content = None
        if isinstance(content, dict):
            handle(content)
        else:
            self._problem(400, "The body is not a JSON object.")

    def _set_clock(self, content: dict[str, Any]) -> None:
        now = content.get("now")
        try:
            moment = None if now is None else datetime.fromisoformat(now)
            if moment is not None:
                moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
            self.server.clock.move_to(moment)
        except (TypeError, ValueError, OverflowError):
            self._problem(422, "now must be an RFC 3339 time of this century or null.")
            return
        self._json(200, {"now": self.server.clock.now().isoformat()})

    def _set_scenario(self, content: dict[str, Any]) -> None:
        try:
            self.server.scenario = Scenario(str(content.get("scenario")))
        except ValueError:
            self._problem(422, f"scenario must be one of {', '.join(Scenario)}.")
            return
        self.server.register.forget()
        self._json(200, {"scenario": self.server.scenario})

    def _in_scenario(self, answer: Callable[[], None]) -> None:
        match self.server.scenario:
            case Scenario.DOWN:
                self._never()
            case Scenario.SLOW:
                self.server.wait(self.server.slow)
                answer()
            case Scenario.ERROR:
                self._problem(503, "Not now.")
            case Scenario.GARBAGE:
                self._send(200, "text/html", _PAGE)
            case Scenario.EMPTY:
                self._send(200, "application/json", b"")
            case Scenario.REDIRECT:
                self.send_response(302)
                self.send_header("Location", "/healthz")
                self.send_header("Content-Length", "0")
                self.end_headers()
            case Scenario.HUGE:
                self._huge()
            case Scenario.NORMAL | Scenario.FORGETS:
                answer()

    def _registration(self, number: str, query: dict[str, str]) -> None:
        if self.server.scenario is Scenario.FORGETS:
            self._json(200, {"registration": None})
            return
        answer = self.server.register.look_up(number, _asked(query))
        match answer.manner:
            case Manner.AT_ONCE:
                self._json(200, {"registration": answer.registration})
            case Manner.NEVER:
                self._never()
            case Manner.ERROR:
                self._problem(503, "Not now.")
            case Manner.CUT:
                self.close_connection = True  # no status line: to the caller, a connection that broke

    def _nppes(self, query: dict[str, str]) -> None:
        known = self.server.scenario is not Scenario.FORGETS
        self._json(200, nppes.answer(query) if known else {"result_count": 0, "results": []})

    def _never(self) -> None:
        self.server.wait(self.server.hang)
        self.close_connection = True

    def _huge(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        for _ in range(800):  # 50 MB, to whoever goes on reading
            self.wfile.write(_CHUNK)

    def _json(self, status: int, content: object) -> None:
        self._send(status, "application/json", json.dumps(content).encode())

    def _problem(self, status: int, detail: str) -> None:
        self._send(status, "application/problem+json", json.dumps({"status": status, "detail": detail}).encode())

    def _send(self, status: int, media_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base's signature
        """Nothing: the request line holds a name."""


def _asked(query: dict[str, str]) -> Asked:
    given, family = query.get("given", ""), query.get("family", "")
    if not (given or family):
        given, _, family = query.get("name", "").strip().rpartition(" ")
    return Asked(given, family, query.get("profession", ""), query.get("jurisdiction", ""))
