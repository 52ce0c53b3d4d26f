"""An office whose clock stands still until it is moved, whose bell is a shelf, and whose worker is whoever asks.

Everything else is real: PostgreSQL, the document store, the sandboxed reader, and the sandbox register over HTTP.
"""

import contextlib
import secrets
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, Row, select, text

from credentialing.audit.verify import Sound
from credentialing.bell import Ring
from credentialing.documents.reading.model import Reading
from credentialing.documents.sandbox.reader import Reader
from credentialing.model.caller import ROLES, Caller
from credentialing.model.claim import Certification, Claim, Hours, Name, Profession, Registration
from credentialing.model.errors import PostnominalError
from credentialing.model.states import Mode, SubmissionState
from credentialing.records import badges, submissions
from credentialing.records.database import connect
from credentialing.records.submissions import Submission
from credentialing.records.tables import event, metadata, outbox
from credentialing.registries.permits import Unlimited
from credentialing.settings import Settings
from credentialing.stages import enrolling, receiving, sealing, sweeping
from credentialing.stages.office import Office, Transaction
from credentialing.stages.opening import open_office
from tests.stages.papers import certificate
from workers import jobs

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Died(BaseException):
    """What a process does that is killed: nothing catches it."""


@dataclass
class Clock:
    """Moves on by a millisecond whenever somebody looks, so that no two moments are the same."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def move(self, by: timedelta) -> None:
        self.now += by


@dataclass
class Shelf:
    """A bell that puts the rings on a shelf. ``hears`` says what it makes of each: once, twice, or not at all."""

    rings: deque[Ring] = field(default_factory=deque)
    hears: Callable[[Ring], int] = lambda _ring: 1
    heard: list[Ring] = field(default_factory=list)

    def ring(self, rings: Sequence[Ring]) -> int:
        before = len(self.rings)
        for ring in rings:
            self.rings.extend([ring] * self.hears(ring))
            self.heard.append(ring)
        return len(self.rings) - before

    def still_waiting(self, rings: Sequence[Ring]) -> frozenset[int]:
        standing = {ring.job_id for ring in self.rings}
        return frozenset(ring.id for ring in rings if ring.job_id in standing)

    def is_heard(self) -> bool:
        return True


class Remembering(Reader):
    """The real reader; what it has read once it need not read again. Tests submit the same few certificates often."""

    def __init__(self) -> None:
        super().__init__(run_without_sandbox=False)
        self._seen: dict[tuple[bytes, str], Reading] = {}

    def read(self, data: bytes, filename: str, **others: Any) -> Reading:
        key = (data, filename)
        if key not in self._seen:
            self._seen[key] = super().read(data, filename, **others)
        return self._seen[key]


@dataclass
class House:
    """``eyes`` is the tests' own connection, so that looking is not among the things that are broken."""

    office: Office
    eyes: Engine
    clock: Clock
    bell: Shelf
    reader: Reader
    college: Caller
    reviewer: Caller
    second: Caller
    admin: Caller
    programme: str
    broke: list[BaseException] = field(default_factory=list)

    def another(self) -> "House":
        """The same house with another training body, so that certificates sent by the others do not count."""
        college = secrets.token_hex(4)
        with self.office.transaction() as tx:
            organisation, key, programme = _college(tx, f"Clinical Needling College {college}")
        return replace(self, college=_caller(key, organisation, "training_body"), programme=programme, broke=[])

    # -- what a training body does

    def claim(self, number: str = "OK", *, name: Name | None = None, serial: str = "1001", **changes: Any) -> Claim:
        """A claim that every check passes, unless ``number`` begins with another magic word."""
        made = Claim(
            name=name or Name("Zofia", "Müller"),
            profession=Profession.PHYSIOTHERAPIST,
            jurisdiction="AU-VIC",
            registrations=(Registration("sandbox", f"{number}-{secrets.token_hex(6)}"),),
            certification=Certification(
                programme=self.programme,
                completed_on=date(2026, 5, 16),
                certificate_number=f"DN2026-{serial}",
                hours=Hours(theory=16, in_person=24),
            ),
            consent_to_publish=True,
            consent_given_at=NOON,
        )
        return replace(made, **changes)

    def submit(self, claim: Claim, *files: tuple[str, bytes], external_id: str | None = None) -> str:
        """Uploads the files (the claim's own certificate if none is given) and submits; the submission's id."""
        with self.office.transaction(self.college.actor) as tx:
            documents = [
                receiving.store_document(tx, self.college, filename=name, data=data).id
                for name, data in files or [self.paper(claim)]
            ]
        return self.post(claim, documents, external_id)

    def paper(self, claim: Claim) -> tuple[str, bytes]:
        return "certificate.pdf", certificate(claim.name.full, claim.certification.certificate_number)

    def post(self, claim: Claim, documents: Sequence[str], external_id: str | None = None) -> str:
        with self.office.transaction(self.college.actor) as tx:
            return receiving.receive(tx, self.college, claim, external_id=external_id, document_ids=documents).id

    # -- what the workers do

    def run(self, ring: Ring) -> None:
        """Runs one job as a worker does: whatever breaks, the worker goes on."""
        try:
            getattr(jobs, ring.job)(*ring.args)
        except (PostnominalError, Died) as error:
            self.broke.append(error)

    def work(self, *, most: int = 1000) -> None:
        """Rings are answered and swept, and time passes, until nothing is left to do."""
        for _ in range(most):
            if self.bell.rings:
                self.run(self.bell.rings.popleft())
                continue
            due = self.scalar(select(outbox.c.ring_at).where(outbox.c.dead.is_(False)).order_by("ring_at").limit(1))
            if due is None:
                return
            self.clock.now = max(self.clock.now, due)
            self.sweep()
        raise AssertionError(f"still not quiet: {self.rows('SELECT * FROM outbox')}")

    def sweep(self) -> None:
        try:
            sweeping.sweep(self.office)
        except (PostnominalError, Died) as error:
            self.broke.append(error)

    # -- what is there to see

    def scalar(self, query: Any) -> Any:
        with self.eyes.connect() as connection:
            return connection.execute(query).scalar()

    def rows(self, query: str, **values: object) -> Sequence[Row[Any]]:
        with self.eyes.connect() as connection:
            return connection.execute(text(query), values).all()

    def submission(self, submission_id: str) -> Submission:
        with self.eyes.connect() as connection:
            return submissions.get(connection, submission_id)

    def state(self, submission_id: str) -> SubmissionState:
        return self.submission(submission_id).state

    def badge(self, submission_id: str) -> Row[Any]:
        with self.eyes.connect() as connection:
            row = badges.of_submission(connection, submission_id)
        assert row is not None
        return row

    def events(self, submission_id: str) -> list[str]:
        with self.eyes.connect() as connection:
            query = select(event.c.type).where(event.c.submission_id == submission_id).order_by(event.c.at, event.c.id)
            return list(connection.execute(query).scalars())

    def contents(self) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table."""
        with self.eyes.connect() as connection:
            return {
                table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
                for table in metadata.sorted_tables
            }

    def verified(self) -> Sound:
        """Seals what is pending and walks the whole log."""
        while sealing.seal(self.office):
            pass
        seed = self.office.keys.log
        assert seed is not None
        with self.eyes.connect() as connection:
            told = sealing.verify(connection, self.office.settings.base_url, sealing.public_key_of(seed))
        assert isinstance(told, Sound), told
        return told


@contextlib.contextmanager
def a_house(settings: Settings, register_url: str, reader: Reader) -> Iterator[House]:
    """A house with an accredited training body, its programme, two reviewers and an admin, in test mode."""
    settings = replace(settings, sandbox_register_url=register_url, private_origins=frozenset({register_url}))
    clock, bell = Clock(), Shelf()
    opened = open_office(settings, signs_badges=True, seals_log=True)
    office = replace(opened, bell=bell, clock=clock, permits=Unlimited())
    eyes = connect(settings.database_url, pool_size=1)
    try:
        with office.transaction() as tx:
            college, college_key, programme = _college(tx, "Clinical Needling College")
            operator = enrolling.enrol(tx, kind="operator", name="Postnominal").id
            roles = {
                name: enrolling.issue_key(tx, operator, mode=Mode.TEST, role=role).row.id
                for name, role in (("reviewer", "reviewer"), ("second", "reviewer"), ("admin", "admin"))
            }
        jobs.use(office, reader, waits=())
        yield House(
            office,
            eyes,
            clock,
            bell,
            reader,
            college=_caller(college_key, college, "training_body"),
            reviewer=_caller(roles["reviewer"], operator, "reviewer"),
            second=_caller(roles["second"], operator, "reviewer"),
            admin=_caller(roles["admin"], operator, "admin"),
            programme=programme,
        )
    finally:
        eyes.dispose()
        office.engine.dispose()


def _caller(key: str, organisation: str, role: str) -> Caller:
    return Caller(key, organisation, Mode.TEST, role, frozenset(ROLES[role]))


def _college(tx: Transaction, name: str) -> tuple[str, str, str]:
    """An accredited training body: its id, its key's, and its programme's."""
    college = enrolling.enrol(tx, kind="training_body", name=name, accredited=True).id
    key = enrolling.issue_key(tx, college, mode=Mode.TEST, role="training_body").row.id
    programme = enrolling.describe_programme(
        tx,
        college,
        Mode.TEST,
        name="Dry Needling Level 1",
        level="foundation",
        hours=Hours(theory=16, in_person=24),
    ).id
    return college, key, programme
