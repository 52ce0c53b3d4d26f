"""A stand-in for the API over real HTTP: programmes, documents and submissions in memory, and faults on demand."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass
class Api:
    """What the stand-in knows. ``faults``: statuses of the next answers, whatever is asked; 0 hangs up once it is done.

    ``ends``: state and reason codes in which a submission stands from its second look on, by external identifier.
    """

    ends: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    faults: list[int] = field(default_factory=list)
    answers: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    programmes: list[dict[str, Any]] = field(default_factory=list)
    submissions: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    url: str = ""

    def create(self, path: str, body: bytes) -> tuple[int, dict[str, Any]]:
        if path == "/v1/documents":
            return 201, {"id": f"doc_{len(self.answers)}"}
        content = json.loads(body)
        if path == "/v1/programmes":
            if any(each["name"] == content["name"] for each in self.programmes):
                return 409, {"code": "programme.name_taken", "detail": "You have it."}
            self.programmes.append({**content, "id": f"prg_{len(self.programmes)}"})
            return 201, self.programmes[-1]
        if content.get("external_id") == "REFUSED":
            errors = [{"pointer": "/external_id", "detail": "Not this one."}]
            return 422, {"code": "invalid", "detail": "Not acceptable.", "errors": errors}
        if any(each["external_id"] == content["external_id"] for each in self.submissions.values()):
            return 409, {"code": "submission.external_id_taken", "detail": "Taken."}
        identifier = f"sub_{len(self.submissions)}"
        self.submissions[identifier] = {
            "id": identifier, "external_id": content["external_id"], "state": "received", "reasons": [], "checks": [],
            "badge": None,
        }  # fmt: skip
        return 202, dict(self.submissions[identifier])

    def look(self, path: str, query: dict[str, list[str]]) -> tuple[int, dict[str, Any]]:
        if path == "/v1/programmes":
            start = int(query.get("cursor", ["0"])[0])
            more = str(start + 1) if start + 1 < len(self.programmes) else None
            return 200, {"items": self.programmes[start : start + 1], "next_cursor": more}
        if path == "/v1/submissions":
            wanted = query["external_id"][0]
            items = [each for each in self.submissions.values() if each["external_id"] == wanted]
            return 200, {"items": items, "next_cursor": None}
        found = self.submissions[path.rpartition("/")[2]]
        state, codes = self.ends.get(found["external_id"], ("issued", ()))
        found["state"] = state
        found["reasons"] = [
            {"code": code, "severity": "reject", "title": "A title", "detail": "A detail"} for code in codes
        ]
        found["checks"] = [{"kind": "document.content", "outcome": "pass"}]
        found["badge"] = {"id": "bdg_1", "page": f"{self.url}/badges/bdg_1"} if state == "issued" else None
        return 200, found


@contextmanager
def serving(api: Api) -> Iterator[str]:
    """The address at which ``api`` answers."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            self._answer(lambda: api.look(parts.path, parse_qs(parts.query)))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            key = (self.headers["Authorization"], self.headers["Idempotency-Key"])
            api.asked.append((self.path, key[1]))
            if key in api.answers:
                self._answer(lambda: (200, api.answers[key]))
                return
            self._answer(lambda: api.create(self.path, body), keep=key)

        def _answer(self, give: Any, keep: tuple[str, str] | None = None) -> None:
            fault = api.faults.pop(0) if api.faults else None
            status, content = (fault, {}) if fault else give()
            if keep and status < 300:
                api.answers[keep] = content
            if fault == 0:
                self.close_connection = True
                return
            data = json.dumps(content).encode() if status != 502 else b"<html>no JSON"
            self.send_response(status)
            self.send_header("Retry-After", "0")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base's signature
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    api.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield api.url
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
