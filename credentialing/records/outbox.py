"""Work decided on and not yet done: a row lives from the transaction that wants the work to the one that did it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Double, Interval, RowMapping, case, delete, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from credentialing.bell import Ring
from credentialing.records.tables import outbox

GIVE_UP_AFTER: Final = 12  # unanswered rings in a row; by then more than an hour has passed, and a person must look
_LONGEST_WAIT: Final = timedelta(minutes=10)


def insert(
    connection: Connection,
    queue: str,
    job: str,
    args: Sequence[str],
    ring_at: datetime,
    now: datetime,
    origin: str = "",
) -> Ring:
    """Adds the work, or makes an existing row for the same work due again. The ring has a new number either way."""
    statement = (
        upsert(outbox)
        .values(
            queue=queue,
            job=job,
            args=list(args),
            rings=1,
            unanswered=0,
            ring_at=ring_at,
            created_at=now,
            origin=origin,
        )
        .on_conflict_do_update(
            index_elements=["job", "args"],
            set_={"ring_at": ring_at, "rings": outbox.c.rings + 1, "unanswered": 0, "dead": False, "origin": origin},
        )
        .returning(outbox.c.id, outbox.c.rings)
    )
    row = connection.execute(statement).one()
    return Ring(row.id, row.rings, queue, job, tuple(args), origin)


def standing(connection: Connection, job: str) -> Collection[tuple[str, ...]]:
    """The ids with which ``job`` is already wanted and has not been given up on."""
    rows = connection.execute(select(outbox.c.args).where(outbox.c.job == job, outbox.c.dead.is_(False)))
    return frozenset(tuple(args) for args in rows.scalars())


def remove(connection: Connection, job: str, args: Sequence[str]) -> None:
    connection.execute(delete(outbox).where(outbox.c.job == job, outbox.c.args == list(args)))


def postpone(connection: Connection, job: str, args: Sequence[str], until: datetime) -> None:
    connection.execute(update(outbox).where(outbox.c.job == job, outbox.c.args == list(args)).values(ring_at=until))


def take_due(connection: Connection, now: datetime, limit: int = 500) -> list[Ring]:
    """Locks the rows that are due (skipping those another sweeper holds) as the rings they were last rung as."""
    rows = connection.execute(
        select(outbox)
        .where(outbox.c.dead.is_(False), outbox.c.ring_at <= now)
        .order_by(outbox.c.ring_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return [Ring(row.id, row.rings, row.queue, row.job, tuple(row.args), row.origin) for row in rows]


def wait_longer(connection: Connection, ids: Sequence[int], now: datetime, patience: timedelta) -> None:
    """These still stand in their queue: look again later, without counting it as a ring."""
    if ids:
        connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(ring_at=now + patience))


def count_rings(connection: Connection, due: Sequence[Ring], now: datetime, patience: timedelta) -> list[Ring]:
    """The next rings of due rows, each row's wait doubled.

    A row of which too many rings went unanswered is not among them: it is dead, and nobody rings for it any more.
    """
    if not due:
        return []
    gives_up = outbox.c.unanswered >= GIVE_UP_AFTER
    doubled = patience.total_seconds() * func.power(2, outbox.c.unanswered, type_=Double)
    seconds = func.least(doubled, _LONGEST_WAIT.total_seconds())
    next_ring: Any = literal(now) + func.make_interval(0, 0, 0, 0, 0, 0, seconds, type_=Interval)
    rows = connection.execute(
        update(outbox)
        .where(outbox.c.id.in_([ring.id for ring in due]))
        .values(
            dead=gives_up,
            rings=outbox.c.rings + case((gives_up, 0), else_=1),
            unanswered=outbox.c.unanswered + case((gives_up, 0), else_=1),
            ring_at=case((gives_up, outbox.c.ring_at), else_=next_ring),
        )
        .returning(outbox.c.id, outbox.c.rings, outbox.c.dead)
    )
    after = {row.id: row for row in rows}
    return [replace(ring, times=after[ring.id].rings) for ring in due if not after[ring.id].dead]


def depths(connection: Connection) -> Sequence[RowMapping]:
    """For each queue: rows ``waiting`` and ``dead``, and ``oldest``, when the oldest waiting one was written."""
    waiting: Any = func.count().filter(outbox.c.dead.is_(False))
    dead: Any = func.count().filter(outbox.c.dead.is_(True))
    oldest: Any = func.min(outbox.c.created_at).filter(outbox.c.dead.is_(False))
    return (
        connection.execute(
            select(outbox.c.queue, waiting.label("waiting"), dead.label("dead"), oldest.label("oldest")).group_by(
                outbox.c.queue
            )
        )
        .mappings()
        .all()
    )


def revive(connection: Connection, row_id: int, now: datetime) -> bool:
    """Makes a dead row due at once; whether there was one."""
    result = connection.execute(
        update(outbox)
        .where(outbox.c.id == row_id, outbox.c.dead.is_(True))
        .values(dead=False, unanswered=0, ring_at=now)
    )
    return result.rowcount == 1


def dead_rows(connection: Connection, limit: int = 200) -> Sequence[RowMapping]:
    """What was given up on, the longest dead first."""
    query = select(outbox).where(outbox.c.dead.is_(True)).order_by(outbox.c.ring_at, outbox.c.id).limit(limit)
    return connection.execute(query).mappings().all()
