"""The audit log's rows: pending leaves, sealed leaves, tiles and checkpoints."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, func, insert, select, text
from sqlalchemy.dialects.postgresql import insert as upsert

from credentialing.audit.tree import HASH_BYTES
from credentialing.records.tables import (
    audit_checkpoint,
    audit_leaf,
    audit_pending,
    audit_tile,
    badge,
    check,
    event,
    review_case,
    submission,
)

_SEQUENCER: Final = 0x506E_0002


def be_the_sequencer(connection: Connection) -> bool:
    """Takes the one seat of the sequencer until the transaction ends; ``False`` while another has it."""
    return bool(connection.execute(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": _SEQUENCER}).scalar())


def take_pending(connection: Connection, limit: int) -> list[tuple[str, bytes]]:
    """Removes and returns the oldest pending leaves as ``(event id, leaf)``.

    By deleting, never by "above the last number seen": a transaction that took its number early and committed late
    would be passed over by the latter.
    """
    oldest = select(audit_pending.c.seq).order_by(audit_pending.c.seq).limit(limit)
    rows = connection.execute(
        delete(audit_pending)
        .where(audit_pending.c.seq.in_(oldest))
        .returning(audit_pending.c.seq, audit_pending.c.event_id, audit_pending.c.leaf)
    ).all()
    return [(row.event_id, row.leaf) for row in sorted(rows, key=lambda row: row.seq)]


def add_leaves(connection: Connection, first: int, leaves: Sequence[tuple[str, bytes]]) -> None:
    """Gives the leaves their places from index ``first`` on, and their events the same numbers."""
    rows = [{"idx": first + place, "event_id": event_id, "leaf": leaf} for place, (event_id, leaf) in enumerate(leaves)]
    connection.execute(insert(audit_leaf), rows)
    connection.execute(
        text(
            "UPDATE event SET seq = new.seq FROM unnest(CAST(:ids AS text[]), CAST(:seqs AS bigint[]))"
            " AS new(id, seq) WHERE event.id = new.id"
        ),
        {"ids": [row["event_id"] for row in rows], "seqs": [row["idx"] for row in rows]},
    )


def keep_tiles(connection: Connection, tiles: Sequence[tuple[int, int, int, bytes]]) -> None:
    """Stores tiles ``(level, index, width, bytes)``; one that stands already stays as it is."""
    rows = [{"level": level, "idx": index, "width": width, "data": data} for level, index, width, data in tiles]
    connection.execute(upsert(audit_tile).on_conflict_do_nothing(), rows)


def tile(connection: Connection, level: int, index: int, width: int) -> bytes | None:
    """The first ``width`` hashes of a tile, also where only a wider one is kept; ``None`` if it is not that wide."""
    data = connection.execute(
        select(audit_tile.c.data)
        .where(audit_tile.c.level == level, audit_tile.c.idx == index, audit_tile.c.width >= width)
        .order_by(audit_tile.c.width)
        .limit(1)
    ).scalar_one_or_none()
    return None if data is None else bytes(data)[: width * HASH_BYTES]


def kept_tile(connection: Connection, level: int, index: int, width: int) -> bytes | None:
    """The row of exactly this width, whole, as a verification wants it: what is stored is what is checked."""
    return connection.execute(
        select(audit_tile.c.data).where(
            audit_tile.c.level == level, audit_tile.c.idx == index, audit_tile.c.width == width
        )
    ).scalar_one_or_none()


def tile_count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(audit_tile)).scalar_one())


def last_checkpoint(connection: Connection) -> Row[Any] | None:
    return connection.execute(select(audit_checkpoint).order_by(audit_checkpoint.c.size.desc()).limit(1)).one_or_none()


def keep_checkpoint(connection: Connection, size: int, root: bytes, note: str, now: datetime) -> None:
    """Stores the checkpoint of a size; signed anew for the same size, it replaces the older signature."""
    values = {"root": root, "note": note, "signed_at": now}
    connection.execute(
        upsert(audit_checkpoint).values(size=size, **values).on_conflict_do_update(index_elements=["size"], set_=values)
    )


def checkpoints(connection: Connection) -> Iterator[Row[Any]]:
    """All checkpoints, smallest first, a thousand at a time."""
    query = select(audit_checkpoint).order_by(audit_checkpoint.c.size)
    with connection.execute(query.execution_options(yield_per=1000)) as rows:
        yield from rows


def leaves_with_events(connection: Connection, first: int = 0) -> Iterator[Row[Any]]:
    """Each sealed leaf beside its event (whose columns are empty if it is gone), in order, a thousand at a time."""
    query = (
        select(audit_leaf.c.idx, audit_leaf.c.event_id, audit_leaf.c.leaf, event)
        .outerjoin(event, event.c.id == audit_leaf.c.event_id)
        .where(audit_leaf.c.idx >= first)
        .order_by(audit_leaf.c.idx)
    )
    with connection.execute(query.execution_options(yield_per=1000)) as rows:
        yield from rows


def leaf_range(connection: Connection, first: int, count: int) -> list[bytes]:
    return list(
        connection.execute(
            select(audit_leaf.c.leaf)
            .where(audit_leaf.c.idx >= first, audit_leaf.c.idx < first + count)
            .order_by(audit_leaf.c.idx)
        ).scalars()
    )


def place_of(connection: Connection, event_id: str) -> int | None:
    """The index of an event's leaf; ``None`` while it is pending."""
    return connection.execute(select(audit_leaf.c.idx).where(audit_leaf.c.event_id == event_id)).scalar_one_or_none()


def event_without_leaf(connection: Connection) -> str | None:
    """An event that is in neither the log nor the pending rows, by id; anything but ``None`` means tampering."""
    sealed = select(audit_leaf.c.event_id).where(audit_leaf.c.event_id == event.c.id).exists()
    pending = select(audit_pending.c.event_id).where(audit_pending.c.event_id == event.c.id).exists()
    return connection.execute(select(event.c.id).where(~sealed, ~pending).limit(1)).scalar()


def misnumbered(connection: Connection) -> Row[Any, Any, Any] | None:
    """An event (``id``, ``seq``, ``idx``) whose number is not its leaf's place, or which has only one of the two."""
    return connection.execute(
        select(event.c.id, event.c.seq, audit_leaf.c.idx)
        .join_from(event, audit_leaf, audit_leaf.c.event_id == event.c.id, isouter=True)
        .where(event.c.seq.is_distinct_from(audit_leaf.c.idx))
        .order_by(audit_leaf.c.idx)
        .limit(1)
    ).one_or_none()


def misfiled(connection: Connection) -> Row[Any, Any] | None:
    """An event (``id``, ``submission_id``) filed under another submission than the one its object belongs to.

    The leaf seals the object, not the submission, which follows from it: a timeline is found by this column.
    """
    belongs = (
        select(submission.c.id.label("object_id"), submission.c.id.label("submission_id"))
        .union_all(
            select(check.c.id, check.c.submission_id),
            select(review_case.c.id, review_case.c.submission_id),
            select(badge.c.id, badge.c.submission_id),
        )
        .subquery()
    )
    return connection.execute(
        select(event.c.id, event.c.submission_id)
        .join_from(event, belongs, belongs.c.object_id == event.c.object_id, isouter=True)
        .where(event.c.submission_id.is_distinct_from(belongs.c.submission_id))
        .order_by(event.c.seq)
        .limit(1)
    ).one_or_none()


def pending_count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(audit_pending)).scalar_one())
