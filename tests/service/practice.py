"""A house with both its doors: the application, its workers and its clock, and callers who know the way in."""

import itertools
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from io import BytesIO
from typing import Any, TypeVar

from flask import Flask
from flask.testing import FlaskClient
from redis import Redis
from rq import Queue
from rq.serializers import JSONSerializer
from werkzeug.test import TestResponse

from credentialing.bell import QUEUES
from credentialing.documents.sandbox.reader import Reader
from credentialing.model.states import Mode
from credentialing.settings import Settings
from credentialing.stages import enrolling, sealing, sweeping
from credentialing.stages.office import Office
from credentialing.stages.opening import open_office
from examples.certificates.layouts import draw
from examples.certificates.printed import Certificate
from service import create_app
from tests.service.contract import Contract
from workers import jobs
from workers.queue import Worker

T = TypeVar("T")
COLLEGE = "Clinical Needling College"
COURSE = "Dry Needling Level 1: Foundation"
COMPLETED = date(2026, 5, 16)
_serial = itertools.count(1000)


@lru_cache(maxsize=128)
def certificate(name: str, number: str, hours: str = "40", body: str = COLLEGE) -> bytes:
    """A certificate of the course for anyone."""
    printed = Certificate(
        file="",
        layout="classic",
        body=body,
        name=name,
        course=COURSE,
        date=COMPLETED.strftime("%d %B %Y"),
        hours=hours,
        number=number,
        signatory="Marta Ellingsen",
    )
    return draw(printed)


@dataclass
class Clock:
    """Real time, and as much later as a test says."""

    ahead: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Someone:
    """A holder of an API key. What comes back is held against the OpenAPI document."""

    client: FlaskClient
    contract: Contract
    token: str
    organisation: str
    key: str

    def get(self, path: str, **options: Any) -> TestResponse:
        return self.send("GET", path, **options)

    def post(self, path: str, json: Any = None, **options: Any) -> TestResponse:
        headers = {"Idempotency-Key": str(uuid.uuid4()), **options.pop("headers", {})}
        if json is not None:
            options["json"] = json
        return self.send("POST", path, headers=headers, **options)

    def patch(self, path: str, json: Any, **options: Any) -> TestResponse:
        return self.send("PATCH", path, json=json, **options)

    def send(self, method: str, path: str, **options: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.token}", **options.pop("headers", {})}
        answer = self.client.open(path, method=method, headers=headers, **options)
        self.contract.hold(method, path, answer)
        return answer

    def items(self, path: str, **query: Any) -> list[dict[str, Any]]:
        answer = self.get(path, query_string=query)
        assert answer.status_code == 200, answer.text
        items: list[dict[str, Any]] = answer.json["items"]  # type: ignore[index]
        return items


@dataclass
class Practice:
    """``door``: the office of the application, without signing keys; ``back``: that of the workers."""

    app: Flask
    contract: Contract
    door: Office
    back: Office
    redis: Redis
    clock: Clock
    organisations: dict[str, str] = field(default_factory=dict)
    programmes: dict[str, str] = field(default_factory=dict)

    @property
    def settings(self) -> Settings:
        return self.door.settings

    def organisation(self, name: str, kind: str, *, accredited: bool = True) -> str:
        if name not in self.organisations:
            with self.back.transaction() as tx:
                self.organisations[name] = enrolling.enrol(tx, kind=kind, name=name, accredited=accredited).id
        return self.organisations[name]

    def somebody(self, role: str, name: str = "", mode: Mode = Mode.TEST, *, accredited: bool = True) -> Someone:
        """A new key of a role; training bodies are the college unless named otherwise."""
        kind = {"training_body": "training_body", "directory": "directory"}.get(role, "operator")
        named = name or {"training_body": COLLEGE, "directory": "Needling Near Me"}.get(role, "Registrar")
        organisation = self.organisation(named, kind, accredited=accredited)
        with self.back.transaction() as tx:
            made = enrolling.issue_key(tx, organisation, mode=mode, role=role)
        return Someone(self.app.test_client(), self.contract, made.token, organisation, made.row.id)

    @property
    def public(self) -> FlaskClient:
        return self.app.test_client()

    # -- submitting

    def programme(self, body: Someone) -> str:
        if body.organisation not in self.programmes:
            course = {"name": COURSE, "course_title": COURSE, "hours": {"theory": 16, "in_person": 24}}
            answer = body.post("/v1/programmes", course)
            assert answer.status_code == 201, answer.text
            self.programmes[body.organisation] = answer.json["id"]  # type: ignore[index]
        return self.programmes[body.organisation]

    def upload(self, body: Someone, data: bytes, filename: str = "certificate.pdf") -> str:
        answer = body.post("/v1/documents", data={"file": (BytesIO(data), filename)})
        assert answer.status_code == 201, answer.text
        document: str = answer.json["id"]  # type: ignore[index]
        return document

    def record(self, body: Someone, **changes: Any) -> dict[str, Any]:
        """A good record, documents and all; ``changes``: given, family, number, certificate_number, says, documents,
        practitioner and certification (merged).
        """
        serial = next(_serial)
        given, family = changes.get("given", "Zofia"), changes.get("family", "Wiśniewska")
        number = changes.get("certificate_number", f"CNC-2026-{serial}")
        documents = changes.get("documents")
        if documents is None:
            documents = [self.upload(body, certificate(changes.get("says", f"{given} {family}".strip()), number))]
        return {
            "external_id": changes.get("external_id", f"DN-{serial}"),
            "practitioner": {
                "given_name": given,
                "family_name": family,
                "profession": "physiotherapist",
                "jurisdiction": "AU-VIC",
                "registrations": [{"registry": "sandbox", "number": changes.get("number", f"OK-{serial}")}],
                "consent": {"publish": True, "given_at": "2026-05-20T09:00:00Z"},
                **changes.get("practitioner", {}),
            },
            "certification": {
                "programme": self.programme(body),
                "completed_on": COMPLETED.isoformat(),
                "certificate_number": number,
                "hours": {"theory": 16, "in_person": 24},
                **changes.get("certification", {}),
            },
            "documents": documents,
        }

    def submit(self, body: Someone, **changes: Any) -> str:
        answer = body.post("/v1/submissions", self.record(body, **changes))
        assert answer.status_code == 202, answer.text
        submission: str = answer.json["id"]  # type: ignore[index]
        return submission

    def submitted(self, body: Someone, **changes: Any) -> dict[str, Any]:
        """A record as it stands when the workers are done with it."""
        submission = self.submit(body, **changes)
        self.work()
        return self.shown(body, submission)

    def shown(self, body: Someone, submission: str) -> dict[str, Any]:
        answer = body.get(f"/v1/submissions/{submission}")
        assert answer.status_code == 200, answer.text
        found = answer.json
        assert isinstance(found, dict)
        return found

    def issued(self, body: Someone, **changes: Any) -> str:
        """The badge of a good record."""
        found = self.submitted(body, **changes)
        assert found["state"] == "issued", found["reasons"]
        badge: str = found["badge"]["id"]
        return badge

    # -- the other door

    def work(self) -> None:
        """Works every queue until all are silent, then seals the log."""
        queues = [Queue(name, connection=self.redis, serializer=JSONSerializer) for name in QUEUES]
        while any(queue.count for queue in queues):
            worker = Worker(
                queues,
                connection=self.redis,
                serializer=JSONSerializer,
                log_job_description=False,
            )
            worker.work(burst=True, logging_level="ERROR")
        sealing.seal(self.back)

    def sweep(self) -> None:
        sweeping.sweep(self.back)

    def while_working(self, request: Callable[[], T]) -> T:
        """A request that waits for the workers, as revoking does, answered while they work."""
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(request)
            while not asked.done():
                self.work()
            return asked.result()

    def close(self) -> None:
        for office in (self.door, self.back):
            office.engine.dispose()
        self.redis.close()


def open_practice(settings: Settings, reader: Reader) -> Practice:
    clock = Clock()
    door = replace(open_office(settings), clock=clock)
    back = replace(open_office(settings, signs_badges=True, seals_log=True), clock=clock)
    jobs.use(back, reader)
    app = create_app(settings, door)
    return Practice(app, Contract(app), door, back, Redis.from_url(settings.redis_url), clock)
