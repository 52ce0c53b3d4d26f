"""The audit log against whoever can write to the database: any one row changed, added or taken away is named."""

import itertools
import random
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from credentialing.audit.verify import Broken, Sound, Where
from credentialing.model.ids import make_id
from credentialing.stages import receiving, sealing
from tests.stages.house import House

Edit = Callable[[Connection, random.Random], str | None]


def pick(connection: Connection, rng: random.Random, table: str) -> Any:
    rows = connection.execute(text(f"SELECT ctid::text AS place, * FROM {table} ORDER BY 1")).all()
    return rng.choice(rows)


def flipped(value: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(value))
    return value[:at] + bytes([value[at] ^ (1 << rng.randrange(8))]) + value[at + 1 :]


def changed(value: Any, rng: random.Random) -> Any:
    """Another value of the same kind."""
    if isinstance(value, bytes | memoryview):
        return flipped(bytes(value), rng)
    if isinstance(value, int):
        return value + rng.choice((-1, 1, 1_000_000))
    if isinstance(value, str):
        return value + "x" if not value or rng.random() < 0.5 else value[:-1]
    if value is None:
        return "somebody"
    return value + (sealing.SIGNED_AT_LEAST_EVERY if hasattr(value, "year") else 0)


def update(table: str, column: str) -> Edit:
    def edit(connection: Connection, rng: random.Random) -> str | None:
        row = pick(connection, rng, table)
        new = changed(getattr(row, column), rng)
        query = f'UPDATE {table} SET "{column}" = :new WHERE ctid = CAST(:place AS tid)'
        connection.execute(text(query), {"new": new, "place": row.place})
        return f"{table}.{column}: {getattr(row, column)!r} -> {new!r}"

    return edit


def new_data(connection: Connection, rng: random.Random) -> str | None:
    row = pick(connection, rng, "event")
    query = "UPDATE event SET data = data || '{\"added\": 1}' WHERE id = :id"
    connection.execute(text(query), {"id": row.id})
    return f"data of {row.id}"


def delete(table: str) -> Edit:
    def edit(connection: Connection, rng: random.Random) -> str | None:
        row = pick(connection, rng, table)
        connection.execute(text(f"DELETE FROM {table} WHERE ctid = CAST(:place AS tid)"), {"place": row.place})
        return f"deleted from {table}: {row.place}"

    return edit


def swap(table: str, key: str, *columns: str) -> Edit:
    """Two rows exchange what ``columns`` (none of them unique) say."""

    def edit(connection: Connection, rng: random.Random) -> str | None:
        one, other = pick(connection, rng, table), pick(connection, rng, table)
        if [getattr(one, name) for name in columns] == [getattr(other, name) for name in columns]:
            return None
        sets = ", ".join(f'"{name}" = other."{name}"' for name in columns)
        query = (
            f"UPDATE {table} SET {sets} FROM {table} AS other"
            f" WHERE ({table}.{key} = :one AND other.{key} = :other) OR ({table}.{key} = :other AND other.{key} = :one)"
        )
        connection.execute(text(query), {"one": getattr(one, key), "other": getattr(other, key)})
        return f"swapped in {table}: {getattr(one, key)} and {getattr(other, key)}"

    return edit


def add_event(connection: Connection, rng: random.Random) -> str | None:
    """One that never happened, without a leaf."""
    row = pick(connection, rng, "event")
    query = (
        "INSERT INTO event SELECT :new, NULL, type, object_id, submission_id, actor, actor_organisation, tenant, mode,"
        " at, before, after, object_version, data, salt FROM event WHERE id = :id"
    )
    connection.execute(text(query), {"id": row.id, "new": make_id("event", rng.randbytes(16))})
    return f"a copy of {row.id}"


def add_leaf(connection: Connection, rng: random.Random) -> str | None:
    """One more at the end, of an event that is sealed already or of none."""
    row = pick(connection, rng, "audit_leaf")
    query = "INSERT INTO audit_leaf SELECT max(idx) + 1, :event, CAST(:leaf AS bytea) FROM audit_leaf"
    connection.execute(text(query), {"event": make_id("event", rng.randbytes(16)), "leaf": bytes(row.leaf)})
    return "a leaf at the end"


def add_tile(connection: Connection, rng: random.Random) -> str | None:
    row = pick(connection, rng, "audit_tile")
    query = "INSERT INTO audit_tile VALUES (:level, :idx, :width, CAST(:data AS bytea))"
    values = {"level": row.level, "idx": row.idx + 1000, "width": row.width, "data": bytes(row.data)}
    connection.execute(text(query), values)
    return "a tile that belongs nowhere"


def add_checkpoint(connection: Connection, rng: random.Random) -> str | None:
    row = pick(connection, rng, "audit_checkpoint")
    query = (
        "INSERT INTO audit_checkpoint SELECT size + 100000, root, note, signed_at"
        " FROM audit_checkpoint WHERE size = :size"
    )
    connection.execute(text(query), {"size": row.size})
    return "a checkpoint of another size"


# ``audit_checkpoint.signed_at`` says when to sign again and nothing else; the note does not hold it.
EDITS: dict[str, Edit] = {
    **{
        f"event.{name}": update("event", name)
        for name in (
            "id",
            "seq",
            "type",
            "object_id",
            "submission_id",
            "actor",
            "actor_organisation",
            "tenant",
            "mode",
            "at",
            "before",
            "after",
            "object_version",
            "salt",
        )
    },
    "event.data": new_data,
    **{f"leaf.{name}": update("audit_leaf", name) for name in ("idx", "event_id", "leaf")},
    **{f"tile.{name}": update("audit_tile", name) for name in ("level", "idx", "width", "data")},
    **{f"checkpoint.{name}": update("audit_checkpoint", name) for name in ("size", "root", "note")},
    "event deleted": delete("event"),
    "leaf deleted": delete("audit_leaf"),
    "tile deleted": delete("audit_tile"),
    "checkpoint deleted": delete("audit_checkpoint"),
    "leaves swapped": swap("audit_leaf", "idx", "leaf"),
    "tiles swapped": swap("audit_tile", "data", "data"),
    "checkpoints swapped": swap("audit_checkpoint", "size", "note"),
    "roots swapped": swap("audit_checkpoint", "size", "root"),
    "events swapped": swap("event", "id", "type", "object_id", "at", "data"),
    "event added": add_event,
    "leaf added": add_leaf,
    "tile added": add_tile,
    "checkpoint added": add_checkpoint,
}


def a_log(house: House, leaves: int) -> int:
    """Documents are stored and sealed a few at a time, so that there are partial tiles and many checkpoints."""
    rng = random.Random(7)
    size = sealing.seal(house.office)
    while size < leaves:
        with house.office.transaction(house.college.actor) as tx:
            for _ in range(rng.randrange(1, 40)):
                receiving.store_document(tx, house.college, filename="a.pdf", data=b"%PDF-1.7")
        size += sealing.seal(house.office)
    return size


def verify(house: House, connection: Connection) -> Sound | Broken:
    seed = house.office.keys.log
    assert seed is not None
    return sealing.verify(connection, house.office.settings.base_url, sealing.public_key_of(seed))


@pytest.mark.parametrize(
    ("leaves", "edits"), [(300, 120), pytest.param(3000, 10_000, marks=pytest.mark.slow)], ids=["quick", "slow"]
)
def test_any_edit_of_the_log_or_of_its_events_is_detected_and_named(house: House, leaves: int, edits: int) -> None:
    """Quick: each kind of edit a few times; ``make chaos``: ten thousand on a log of twelve full tiles."""
    sub = house.submit(house.claim())
    house.work()
    assert house.events(sub)
    a_log(house, leaves)
    rng = random.Random(20261124)
    with house.eyes.connect() as connection:
        assert isinstance(verify(house, connection), Sound)
        connection.rollback()
        made, kinds = 0, itertools.cycle(EDITS)
        while made < edits:
            kind = next(kinds)
            connection.begin()
            try:
                done = EDITS[kind](connection, rng)
            except IntegrityError:  # the database itself refuses it
                done = None
            if done is None:
                connection.rollback()
                continue
            told = verify(house, connection)
            connection.rollback()
            made += 1
            assert isinstance(told, Broken), f"{kind}: {done}"
            assert told.where in Where
            assert told.name, f"{kind}: {told}"
        assert isinstance(verify(house, connection), Sound)


def test_nothing_is_sealed_twice_and_an_idle_log_is_signed_once_an_hour(house: House) -> None:
    sealed = sealing.seal(house.office)
    assert sealed > 0
    assert sealing.seal(house.office) == 0
    signed = "SELECT size, signed_at FROM audit_checkpoint"
    (first,) = house.rows(signed)
    house.clock.move(sealing.SIGNED_AT_LEAST_EVERY)
    assert sealing.seal(house.office) == 0
    (second,) = house.rows(signed)
    assert second.size == first.size
    assert second.signed_at > first.signed_at
    house.verified()
