"""A training body's client of the public API, as one would write it oneself: httpx and an Idempotency-Key."""

import hashlib
import json
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import httpx

PATIENCE: Final = 30.0  # seconds for which an answer that says "later" is asked for again
_LATER: Final = frozenset({429, 502, 503, 504})


class Refused(Exception):
    """The API said no. ``code`` is the problem's, or empty when the answer was no problem document."""

    def __init__(self, status: int, code: str, detail: str) -> None:
        super().__init__(f"{status} {code}: {detail}")
        self.status = status
        self.code = code


class Client:
    """Speaks with one API key. Every method raises ``Refused``, or ``httpx.TransportError`` if nobody answers."""

    def __init__(self, base_url: str, key: str) -> None:
        self._http = httpx.Client(
            base_url=base_url, headers={"Authorization": f"Bearer {key}"}, timeout=30, follow_redirects=False
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def programme(self, form: Mapping[str, Any]) -> str:
        """The identifier of the programme of this name, described now if it is not in the catalogue yet."""
        try:
            return str(self._create("/v1/programmes", form)["id"])
        except Refused as refused:
            if refused.status != 409:
                raise
        cursor: str | None = ""
        while cursor is not None:
            page = self._get("/v1/programmes", {"limit": 200, **({"cursor": cursor} if cursor else {})})
            for programme in page["items"]:
                if programme["name"] == form["name"]:
                    return str(programme["id"])
            cursor = page["next_cursor"]
        raise Refused(409, "", f"the API says that {form['name']!r} exists, and does not list it")

    def upload(self, path: Path) -> str:
        """The identifier of the document at ``path``; the same file gets the same one."""
        data = path.read_bytes()
        key = _key(path.name, hashlib.sha256(data).hexdigest())
        files = {"file": (path.name, data, "application/pdf")}
        return str(self._ask("POST", "/v1/documents", headers={"Idempotency-Key": key}, files=files)["id"])

    def submit(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """The submission of ``record``: a new one, or the one that carries its ``external_id`` already."""
        try:
            return self._create("/v1/submissions", record)
        except Refused as refused:
            if refused.status != 409:
                raise
            page = self._get("/v1/submissions", {"external_id": record["external_id"], "limit": 1})  # newest first
            if not page["items"]:
                raise
            return self.submission(page["items"][0]["id"])

    def submission(self, identifier: str) -> dict[str, Any]:
        """One submission with its checks, decision and badge."""
        return self._get(f"/v1/submissions/{identifier}", {})

    def _create(self, path: str, content: Mapping[str, Any]) -> dict[str, Any]:
        body = json.dumps(content, ensure_ascii=False, sort_keys=True).encode()
        headers = {"Idempotency-Key": _key(path, body.decode()), "Content-Type": "application/json"}
        return self._ask("POST", path, headers=headers, content=body)

    def _get(self, path: str, query: Mapping[str, Any]) -> dict[str, Any]:
        return self._ask("GET", path, params=dict(query))

    def _ask(self, method: str, path: str, **request: Any) -> dict[str, Any]:
        """One request, repeated while the answer is "later": safe, since whatever creates carries its key."""
        until = time.monotonic() + PATIENCE
        while True:
            wait = 1.0
            try:
                answer = self._http.request(method, path, **request)
            except (httpx.RemoteProtocolError, httpx.ReadError):  # hung up on: perhaps it was done, perhaps not
                if time.monotonic() > until:
                    raise
            else:
                if answer.status_code not in _LATER or time.monotonic() > until:
                    break
                wait = min(float(answer.headers.get("Retry-After", "1")), 5.0)
            time.sleep(wait)
        if answer.is_success:
            content: dict[str, Any] = answer.json()
            return content
        try:
            problem = answer.json()
        except ValueError:
            raise Refused(answer.status_code, "", answer.reason_phrase) from None
        more = "".join(f"; {each['pointer']}: {each['detail']}" for each in problem.get("errors", ()))
        raise Refused(answer.status_code, problem.get("code", ""), f"{problem.get('detail', '')}{more}")


def _key(*parts: str) -> str:
    """The same content, the same key: a second run of the demo creates nothing twice."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
