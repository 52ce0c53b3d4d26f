"""Sealing: pending leaves get their place in the tree, and a checkpoint is signed over it."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from hashlib import sha256
from typing import Any, Final
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Row, func, select

from credentialing.audit.checkpoint import open_checkpoint, sign_checkpoint, verifier_key
from credentialing.audit.tree import append
from credentialing.audit.verify import Broken, Expected, LogRow, Sound, Where, verify_log
from credentialing.model.errors import Misconfigured
from credentialing.model.event import Event
from credentialing.records import badges, events, log
from credentialing.records.tables import event as event_table
from credentialing.stages.office import Office, Transaction

LOG_KEY: Final = "log/vkey"  # where the log's verifier key is published
AT_ONCE: Final = 2000
SIGNED_AT_LEAST_EVERY: Final = timedelta(hours=1)


def origin_of(base_url: str) -> str:
    """The log's name in its checkpoints: the host we are known by, and ``/log``."""
    return f"{urlsplit(base_url).netloc}/log"


def public_key_of(seed: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def seal(office: Office) -> int:
    """Seals up to 2,000 pending leaves and returns how many; 0 also when another process is the sequencer.

    1. The sequencer's seat is taken for the transaction.
    2. Leaves are taken by deleting them from the pending rows.
    3. They get the next places; tiles and a signed checkpoint are written in the same transaction.
       A checkpoint can be read only after the commit, so nobody ever sees one for leaves that were rolled back.
    """
    seed = office.keys.log
    if seed is None:
        raise Misconfigured("LOG_KEY (or LOG_KEY_FILE) is not set; this process cannot seal the log.")
    with office.transaction() as tx:
        if not log.be_the_sequencer(tx.connection):
            return 0
        last = log.last_checkpoint(tx.connection)
        size = last.size if last is not None else 0
        leaves = log.take_pending(tx.connection, AT_ONCE)
        if not leaves and last is not None and last.signed_at > tx.now - SIGNED_AT_LEAST_EVERY:
            return 0
        growth = append(size, [leaf for _, leaf in leaves], tile_reader(tx.connection))
        if leaves:
            log.add_leaves(tx.connection, size, leaves)
            log.keep_tiles(tx.connection, [(tile.level, tile.index, tile.width, tile.data) for tile in growth.tiles])
        note = sign_checkpoint(origin_of(office.settings.base_url), growth.new_size, growth.root, seed)
        log.keep_checkpoint(tx.connection, growth.new_size, growth.root, note, tx.now)
        if last is None:
            _publish_key(tx, seed)
        return len(leaves)


def _publish_key(tx: Transaction, seed: bytes) -> None:
    """The key to verify the log with, where readers and ``audit verify`` find it."""
    body = verifier_key(origin_of(tx.office.settings.base_url), public_key_of(seed)).encode()
    badges.publish(
        tx.connection,
        LOG_KEY,
        badge_id=None,
        media_type="text/plain; charset=utf-8",
        body=body,
        etag=sha256(body).hexdigest()[:32],
        holds_until=None,
        now=tx.now,
    )


def tile_reader(connection: Connection, *, exactly: bool = False) -> Callable[[int, int, int], bytes]:
    """Reads stored tiles; raises ``LookupError`` for one that is not kept.

    ``exactly``: not from a wider tile either.
    """
    find = log.kept_tile if exactly else log.tile

    def read_tile(level: int, index: int, width: int) -> bytes:
        data = find(connection, level, index, width)
        if data is None:
            raise LookupError(f"the tile {level}/{index} of width {width} is not kept")
        return data

    return read_tile


def verify(connection: Connection, base_url: str, public_key: bytes, remembered: str | None = None) -> Sound | Broken:
    """Walks every leaf, event, tile and checkpoint; the first thing that is wrong, or what was found sound.

    Meant for a connection in a repeatable-read transaction, so that what is sealed meanwhile is not half seen.
    """
    told = _walked(connection, base_url, public_key, remembered)
    if isinstance(told, Broken):
        return told
    return _filed_wrongly(connection) or _kept_beside(connection, origin_of(base_url), public_key) or told


def _filed_wrongly(connection: Connection) -> Broken | None:
    """What the leaves do not seal, and feeds and timelines rest on: an event's number, and its submission."""
    absent = log.event_without_leaf(connection)
    if absent is not None:
        return Broken(Where.EVENT, absent, "it is neither in the log nor waiting for it")
    numbered = log.misnumbered(connection)
    if numbered is not None:
        return Broken(Where.EVENT, numbered.id, f"it is numbered {numbered.seq} and its leaf is {numbered.idx}")
    filed = log.misfiled(connection)
    if filed is not None:
        return Broken(Where.EVENT, filed.id, f"it is filed under {filed.submission_id}, where its object is not")
    return None


def _kept_beside(connection: Connection, origin: str, public_key: bytes) -> Broken | None:
    """The roots that are kept beside the signed notes, for readers who trust the column."""
    for row in log.checkpoints(connection):
        if open_checkpoint(row.note, origin, public_key).root != row.root:
            return Broken(Where.CHECKPOINT, str(row.size), f"the root kept beside it, {row.root.hex()}, is not its own")
    return None


def _walked(connection: Connection, base_url: str, public_key: bytes, remembered: str | None) -> Sound | Broken:
    sealed = int(
        connection.execute(
            select(func.count()).select_from(event_table).where(event_table.c.seq.is_not(None))
        ).scalar_one()
    )
    try:
        return verify_log(
            _rows(connection),
            ((row.size, row.note) for row in log.checkpoints(connection)),
            tile_reader(connection, exactly=True),
            origin=origin_of(base_url),
            public_key=public_key,
            expected=Expected(events=sealed, tiles=log.tile_count(connection), remembered=remembered),
        )
    except _UnreadableEvent as error:
        return Broken(Where.EVENT, error.event_id, f"it cannot be read: {error}")


class _UnreadableEvent(Exception):
    """A row of the event table that no event of ours can have become."""

    def __init__(self, event_id: str, problem: str) -> None:
        super().__init__(problem)
        self.event_id = event_id


def _event_of(row: Row[Any]) -> Event:
    try:
        return events.to_event(row)
    except ValueError as problem:
        raise _UnreadableEvent(row.event_id, str(problem)) from problem


def _rows(connection: Connection) -> Iterator[LogRow]:
    for row in log.leaves_with_events(connection):
        is_there = row.id is not None
        yield LogRow(
            idx=row.idx,
            event_id=row.event_id,
            leaf=row.leaf,
            event=_event_of(row) if is_there else None,
            salt=row.salt,
        )
