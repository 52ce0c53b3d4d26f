"""What every stage works with, and the transaction in which a state change, its event, leaf and outbox row are one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, Engine

from credentialing.audit.leaf import make_leaf
from credentialing.bell import Bell, Ring
from credentialing.keys import Keys
from credentialing.model.event import Actor, Event
from credentialing.model.ids import RANDOM_BYTES, make_id
from credentialing.model.states import Mode
from credentialing.objects import Objects
from credentialing.records import events, outbox
from credentialing.records.events import Happening
from credentialing.registries.client import GuardedClient
from credentialing.registries.permits import Permits
from credentialing.settings import Settings

SYSTEM: Final = Actor("system")
SALT_BYTES: Final = 32
FIRST_PATIENCE: Final = timedelta(seconds=30)  # how long a ring may go unanswered before the sweeper rings again


@dataclass(frozen=True, slots=True)
class Office:
    """The means of one process. ``clock`` gives aware UTC times, ``randomness(n)`` n bytes from a secure source.

    ``origin``: the request on whose behalf it acts just now (``for_request``); what it rings for carries it on.
    """

    settings: Settings
    engine: Engine
    objects: Objects
    keys: Keys
    bell: Bell
    client: GuardedClient
    permits: Permits
    clock: Callable[[], datetime]
    randomness: Callable[[int], bytes]
    origin: str = ""

    def for_request(self, origin: str) -> "Office":
        """The same office, acting on behalf of one request, so that the logs of its jobs can be found by it."""
        return replace(self, origin=origin)

    @contextmanager
    def transaction(self, actor: Actor = SYSTEM) -> Iterator["Transaction"]:
        """One database transaction; what it rings for is rung after the commit, and again by the sweeper if unheard."""
        with self.engine.connect() as connection, connection.begin():
            tx = Transaction(self, connection, actor, self.clock())
            yield tx
            # All events of a transaction at once, as its last statements: fewer round trips, and still all or nothing.
            events.insert(connection, tx.happenings)
        # If we die here the outbox rows stand, and the sweeper rings for us.
        if tx.rings:
            self.bell.ring(tx.rings)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for queries that change nothing."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    def new_id(self, noun: str) -> str:
        return make_id(noun, self.randomness(RANDOM_BYTES))


@dataclass(slots=True)
class Transaction:
    """An open transaction. ``now`` is the one moment at which everything in it happens."""

    office: Office
    connection: Connection
    actor: Actor
    now: datetime
    rings: list[Ring] = field(default_factory=list)
    happenings: list[Happening] = field(default_factory=list)

    def happened(
        self,
        type_: str,
        object_id: str,
        *,
        tenant: str | None,
        mode: Mode,
        submission: str | None = None,
        before: str | None = None,
        after: str | None = None,
        version: int = 1,
        data: Mapping[str, object] | None = None,
    ) -> Event:
        """Records an event together with its pending audit leaf; both are written as the transaction ends."""
        event = Event(
            id=self.office.new_id("event"),
            type=type_,
            object_id=object_id,
            actor=self.actor,
            tenant=tenant,
            mode=mode,
            at=self.now,
            before=before,
            after=after,
            object_version=version,
            data=dict(data or {}),
        )
        salt = self.office.randomness(SALT_BYTES)
        self.happenings.append(Happening(event, submission, salt, make_leaf(event, salt)))
        return event

    def ring(self, queue: str, job: str, *args: str, after: timedelta = timedelta(0)) -> None:
        """Writes down that ``job`` is to run with these ids, now or (``after``) when the sweeper finds it due.

        The row stands until the job's own transaction calls ``done``, so a ring that nobody answers is repeated.
        """
        ring_at = self.now + (after or FIRST_PATIENCE)
        ring = outbox.insert(self.connection, queue, job, args, ring_at, self.now, self.office.origin)
        if not after:
            self.rings.append(ring)

    def done(self, job: str, *args: str) -> None:
        """What ``ring`` asked for has been done in this very transaction."""
        outbox.remove(self.connection, job, args)

    def postpone(self, job: str, args: Sequence[str], until: datetime) -> None:
        """The job has begun and holds a lease: do not ring again before ``until``."""
        outbox.postpone(self.connection, job, args, until)
