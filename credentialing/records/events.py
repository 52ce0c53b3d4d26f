"""Events: written with their pending leaf, numbered when the sequencer seals them, read by feeds and timelines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select
from sqlalchemy import insert as sql_insert

from credentialing.model.event import Actor, Event
from credentialing.model.states import Mode
from credentialing.records.tables import audit_pending, event


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as it is written down: with the submission it is about, if any, its salt and its leaf."""

    event: Event
    submission: str | None
    salt: bytes
    leaf: bytes


def insert(connection: Connection, happenings: Sequence[Happening]) -> None:
    """Adds the events and their leaves, in this order. ``seq`` is empty until the leaf has its place in the log."""
    if not happenings:
        return
    connection.execute(sql_insert(event), [_row_of(happening) for happening in happenings])
    connection.execute(
        sql_insert(audit_pending),
        [{"event_id": happening.event.id, "leaf": happening.leaf} for happening in happenings],
    )


def _row_of(happening: Happening) -> dict[str, object]:
    new = happening.event
    return {
        "id": new.id,
        "type": new.type,
        "object_id": new.object_id,
        "submission_id": happening.submission,
        "actor": new.actor.id,
        "actor_organisation": new.actor.organisation,
        "tenant": new.tenant,
        "mode": new.mode.value,
        "at": new.at,
        "before": new.before,
        "after": new.after,
        "object_version": new.object_version,
        "data": dict(new.data),
        "salt": happening.salt,
    }


def to_event(row: Row[Any]) -> Event:
    """The event a row of ``tables.event`` tells; an erased one has no data."""
    return Event(
        id=row.id,
        type=row.type,
        object_id=row.object_id,
        actor=Actor(row.actor, row.actor_organisation),
        tenant=row.tenant,
        mode=Mode(row.mode),
        at=row.at,
        before=row.before,
        after=row.after,
        object_version=row.object_version,
        data=row.data or {},
    )


def timeline(connection: Connection, submission_id: str) -> Sequence[Row[Any]]:
    """Everything that happened to a submission, oldest first."""
    return connection.execute(_in_order(select(event).where(event.c.submission_id == submission_id))).all()


def of_object(connection: Connection, object_id: str) -> Sequence[Row[Any]]:
    """What happened to one object, oldest first."""
    return connection.execute(_in_order(select(event).where(event.c.object_id == object_id))).all()


def _in_order(query: Select[Any]) -> Select[Any]:
    """Oldest first. What one transaction did has one time; the log's number, or the place in its queue, tells."""
    waiting = query.outerjoin(audit_pending, audit_pending.c.event_id == event.c.id)
    return waiting.order_by(event.c.at, event.c.seq, audit_pending.c.seq)


def sealed_after(connection: Connection, mode: Mode, after: int, prefix: str, limit: int) -> Sequence[Row[Any]]:
    """Sealed events whose type starts with ``prefix`` and whose ``seq`` is above ``after``, in the log's order.

    Numbering happens in one sequencer, so a reader who continues from the last ``seq`` never misses a late commit.
    """
    return connection.execute(
        select(event)
        .where(event.c.mode == mode.value, event.c.seq > after, event.c.type.startswith(prefix, autoescape=True))
        .order_by(event.c.seq)
        .limit(limit)
    ).all()


def search(
    connection: Connection,
    mode: Mode,
    *,
    actor: str | None = None,
    object_id: str | None = None,
    type_: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    before: tuple[datetime, str] | None = None,
    limit: int = 50,
) -> Sequence[Row[Any]]:
    """Events, newest first; every filter that is given must hold. ``before`` is the ``(at, id)`` of the page's cursor.

    ``object_id`` also finds what happened to the checks and the badge of a submission.
    """
    query = select(event).where(event.c.mode == mode.value)
    if actor:
        query = query.where(event.c.actor == actor)
    if object_id:
        query = query.where((event.c.object_id == object_id) | (event.c.submission_id == object_id))
    if type_:
        query = query.where(event.c.type == type_)
    if since:
        query = query.where(event.c.at >= since)
    if until:
        query = query.where(event.c.at < until)
    if before:
        query = query.where((event.c.at < before[0]) | ((event.c.at == before[0]) & (event.c.id < before[1])))
    return connection.execute(query.order_by(event.c.at.desc(), event.c.id.desc()).limit(limit)).all()


def by_id(connection: Connection, event_id: str) -> Row[Any] | None:
    return connection.execute(select(event).where(event.c.id == event_id)).one_or_none()
