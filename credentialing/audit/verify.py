"""Everything the log keeps, checked against itself and its signatures, in one pass and without a network.

The leaves are appended again to an empty tree, of which only the right edge is held: a few tiles, however long the
log. What is kept must be, byte for byte, what this second growth produces. The steps, cited in the code:

1. Rows come in order, from 0, with none left out.
2. A row's leaf is the canonical leaf of the event it is filed under. Where the caller has events: of that event, as
   it stands today. An event whose salt is gone needs an erasure.
3. An erasure is a later leaf of a type ``<noun>.erased`` about the same object, and the log holds it where it is said
   to be.
4. Every full tile is kept and is the tile these leaves give.
5. Every checkpoint is signed by the log's key, they never shrink, and its root is the root of the leaves up to its
   size. Checkpoints that agree with one sequence of leaves are consistent with one another: no proof is needed.
6. At every checkpoint, the partial tiles of its size are kept and are the tiles these leaves give.
7. A checkpoint remembered from elsewhere, if there is one, agrees too, and the log has not become shorter than it.
8. The last checkpoint covers the last leaf; as many events as leaves; no tile kept but the ones checked.

What this cannot show without step 7: that the newest leaves were cut off together with their tiles, checkpoints and
events. A log never knows its own end; whoever keeps an old checkpoint does (see ``docs/decisions/0004``).
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from credentialing.audit.checkpoint import BadCheckpoint, Checkpoint, open_checkpoint
from credentialing.audit.leaf import MAX_LEAF_BYTES, check_leaf
from credentialing.audit.tree import (
    EMPTY_ROOT,
    HASH_BYTES,
    TILE_WIDTH,
    Growth,
    ReadTile,
    Tile,
    append,
    leaf_hash,
)
from credentialing.model.event import Event

ERASED: Final = ".erased"
REMEMBERED: Final = "remembered"


@dataclass(frozen=True, slots=True)
class Erasure:
    """Where the log says that an object's values were erased: the index and the bytes of that leaf."""

    idx: int
    leaf: bytes


@dataclass(frozen=True, slots=True)
class LogRow:
    """One row of the log beside the event it seals. ``event`` is ``None`` where the caller has no events at all.

    ``salt`` is ``None`` once the event's values were erased, and ``erasure`` says by which leaf.
    """

    idx: int
    event_id: str
    leaf: bytes
    event: Event | None = None
    salt: bytes | None = None
    erasure: Erasure | None = None


class Where(StrEnum):
    """What kind of thing the first problem was found in."""

    LEAF = "leaf"
    EVENT = "event"
    TILE = "tile"
    CHECKPOINT = "checkpoint"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Broken:
    """The first thing that is wrong: ``name`` is the leaf's index, the tile's ``level/index width`` and so on."""

    where: Where
    name: str
    detail: str

    def __str__(self) -> str:
        return f"{self.where} {self.name}: {self.detail}"


@dataclass(frozen=True, slots=True)
class Sound:
    """Nothing is wrong. ``root`` is the root of all leaves; ``erased`` counts events whose values are gone."""

    leaves: int
    checkpoints: int
    tiles: int
    erased: int
    root: bytes


@dataclass(frozen=True, slots=True)
class Expected:
    """What the caller knows beside the rows.

    ``events`` is how many events the log must cover; ``None`` when the caller has leaves only (a stranger with an
    export), and then no row is compared with an event. ``size`` is what the newest checkpoint signs (``None``: as many
    leaves as events): an erasure ahead of the walk is looked up in the tiles of that size. ``tiles`` is how many tile
    rows are kept; ``None`` when that cannot be counted, or partial tiles were deleted once full. ``remembered`` is a
    checkpoint kept outside this log.
    """

    events: int | None = None
    size: int | None = None
    tiles: int | None = None
    remembered: str | None = None


def verify_log(
    rows: Iterable[LogRow],
    checkpoints: Iterable[tuple[int, str]],
    read_tile: ReadTile,
    *,
    origin: str,
    public_key: bytes,
    expected: Expected | None = None,
) -> Sound | Broken:
    """Check the whole log; the module's docstring numbers the steps.

    ``rows`` in order of ``idx``; ``checkpoints`` as (size, signed note) in the order they were signed. Both are read
    once, as streams; memory grows with the logarithm of the log. ``read_tile`` raises ``LookupError`` for a tile that
    is not kept and, unlike elsewhere, must not cut tiles down: what is stored is what is checked.
    """
    walk = _Walk(read_tile, origin, public_key, expected or Expected())
    try:
        walk.all(iter(rows), iter(checkpoints))
    except _Found as found:
        return found.broken
    return Sound(walk.size, walk.checkpoints, walk.tiles, walk.erased, walk.root)


class _Found(Exception):
    """Not an error: it carries the answer out of the walk."""

    def __init__(self, where: Where, name: object, detail: str) -> None:
        super().__init__(detail)
        self.broken = Broken(where, str(name), detail)


@dataclass
class _Walk:
    read_tile: ReadTile
    origin: str
    public_key: bytes
    expected: Expected
    size: int = 0
    root: bytes = EMPTY_ROOT
    checkpoints: int = 0
    tiles: int = 0
    erased: int = 0
    edge: dict[int, Tile] = field(default_factory=dict)  # the rightmost tile of each level, as these leaves give it
    kept: dict[int, tuple[int, int]] = field(default_factory=dict)  # level: index, width of the last tile found kept

    def all(self, rows: Iterator[LogRow], checkpoints: Iterator[tuple[int, str]]) -> None:
        remembered = self._remembered()
        for size, note in checkpoints:
            checkpoint = self._open(size, note)
            if remembered is not None and remembered.size <= size:
                self._grow_to(remembered.size, rows)
                self._compare(remembered, REMEMBERED)
                remembered = None
            self._grow_to(size, rows)
            self._check_edge()  # before the root, because a tile tells which leaf it is
            self._compare(checkpoint, str(size))
            self.checkpoints += 1
        self._end(rows, remembered)

    def _remembered(self) -> Checkpoint | None:
        if self.expected.remembered is None:
            return None
        try:
            return open_checkpoint(self.expected.remembered, self.origin, self.public_key)
        except BadCheckpoint as problem:
            raise _Found(Where.CHECKPOINT, REMEMBERED, str(problem)) from None

    def _open(self, size: int, note: str) -> Checkpoint:
        """Step 5, all but the root."""
        try:
            checkpoint = open_checkpoint(note, self.origin, self.public_key)
        except BadCheckpoint as problem:
            raise _Found(Where.CHECKPOINT, size, str(problem)) from None
        if checkpoint.size != size:
            raise _Found(Where.CHECKPOINT, size, f"it is filed under size {size} and signs size {checkpoint.size}")
        if size < self.size:
            raise _Found(Where.CHECKPOINT, size, f"it was signed after a checkpoint of size {self.size}")
        return checkpoint

    def _compare(self, checkpoint: Checkpoint, name: str) -> None:
        """Steps 5 and 7."""
        if checkpoint.root != self.root:
            detail = f"it signs root {checkpoint.root.hex()}, the first {self.size} leaves give {self.root.hex()}"
            raise _Found(Where.CHECKPOINT, name, detail)

    def _grow_to(self, size: int, rows: Iterator[LogRow]) -> None:
        while self.size < size:
            # To the next full tile at most, so that no more than 256 leaves are ever held.
            stop = min(size, (self.size // TILE_WIDTH + 1) * TILE_WIDTH)
            leaves = []
            for idx in range(self.size, stop):
                row = next(rows, None)
                if row is None:
                    raise _Found(Where.LEAF, idx, f"it is missing: a checkpoint covers {size} leaves")
                leaves.append(self._check_row(idx, row))
            self._take(append(self.size, leaves, self._edge_tile))

    def _check_row(self, idx: int, row: LogRow) -> bytes:
        # 1.
        if row.idx != idx:
            raise _Found(Where.LEAF, idx, f"it is missing: after {idx - 1} comes {row.idx}")
        # 2.
        if len(row.leaf) > MAX_LEAF_BYTES:
            raise _Found(Where.LEAF, idx, f"it has {len(row.leaf)} bytes; the log takes {MAX_LEAF_BYTES}")
        sealed = _member(row.leaf, "id")
        if sealed != row.event_id:
            raise _Found(Where.LEAF, idx, f"it is filed under event {row.event_id} and seals {sealed}")
        if self.expected.events is not None:
            self._check_event(row)
        return row.leaf

    def _check_event(self, row: LogRow) -> None:
        if row.event is None:
            raise _Found(Where.EVENT, row.event_id, f"leaf {row.idx} seals it and it is gone")
        if row.salt is None:
            self._check_erasure(row)
            self.erased += 1
        problem = check_leaf(row.leaf, row.event, row.salt)
        if problem is not None:
            raise _Found(Where.EVENT, row.event_id, f"leaf {row.idx} seals something else: {problem}")

    def _check_erasure(self, row: LogRow) -> None:
        """Step 3. The level-0 tile stands in for the leaf, which may be far ahead: step 4 or 6 will check the tile."""
        erasure = row.erasure
        if erasure is None:
            raise _Found(Where.EVENT, row.event_id, f"its salt is gone and no erasure says why (leaf {row.idx})")
        told = str(_member(erasure.leaf, "type"))
        if not told.endswith(ERASED) or _member(erasure.leaf, "object", "id") != _member(row.leaf, "object", "id"):
            raise _Found(Where.EVENT, row.event_id, f"leaf {erasure.idx} does not erase the object of leaf {row.idx}")
        if erasure.idx <= row.idx or leaf_hash(erasure.leaf) != self._stored_hash(erasure.idx):
            raise _Found(Where.EVENT, row.event_id, f"the erasure is not leaf {erasure.idx} of the log")

    def _stored_hash(self, idx: int) -> bytes | None:
        """What the log keeps as the hash of leaf ``idx``, trusting the caller's size for the width until step 8."""
        index, slot = divmod(idx, TILE_WIDTH)
        size = self.expected.events if self.expected.size is None else self.expected.size
        width = min(TILE_WIDTH, (size or 0) - index * TILE_WIDTH)
        if slot >= width:
            return None
        try:
            data = self.read_tile(0, index, width)
        except LookupError:
            return None
        return data[slot * HASH_BYTES : (slot + 1) * HASH_BYTES]

    def _edge_tile(self, level: int, index: int, width: int) -> bytes:
        tile = self.edge[level]
        assert (tile.index, tile.width) == (index, width)
        return tile.data

    def _take(self, growth: Growth) -> None:
        """Step 4: full tiles now; partial ones only where a checkpoint says that they were published."""
        for tile in growth.tiles:
            self.edge[tile.level] = tile
            if tile.width == TILE_WIDTH:
                self._check_tile(tile)
        self.size, self.root = growth.new_size, growth.root

    def _check_edge(self) -> None:
        """Step 6. A level whose edge did not move since the last checkpoint was checked there."""
        for tile in self.edge.values():
            if self.kept.get(tile.level) != (tile.index, tile.width):
                self._check_tile(tile)

    def _check_tile(self, tile: Tile) -> None:
        name = f"{tile.level}/{tile.index} of width {tile.width}"
        try:
            stored = self.read_tile(tile.level, tile.index, tile.width)
        except LookupError:
            raise _Found(Where.TILE, name, "it is missing") from None
        if len(stored) != len(tile.data):
            raise _Found(Where.TILE, name, f"it has {len(stored)} bytes, not {len(tile.data)}")
        if stored != tile.data:
            slot = next(i for i in range(len(stored)) if stored[i] != tile.data[i]) // HASH_BYTES
            number = tile.index * TILE_WIDTH + slot
            whose = f"leaf {number}" if tile.level == 0 else f"tile {tile.level - 1}/{number}"
            raise _Found(Where.TILE, name, f"hash {slot} disagrees with {whose}")
        self.tiles += 1
        self.kept[tile.level] = (tile.index, tile.width)

    def _end(self, rows: Iterator[LogRow], remembered: Checkpoint | None) -> None:
        # 7.
        if remembered is not None:
            detail = f"it covers {remembered.size} leaves, the log's last checkpoint {self.size}"
            raise _Found(Where.CHECKPOINT, REMEMBERED, detail)
        # 8.
        row = next(rows, None)
        if row is not None:
            raise _Found(Where.LEAF, row.idx, f"no checkpoint covers it: the last one covers {self.size} leaves")
        if self.expected.size not in {None, self.size}:
            detail = f"its newest checkpoint was to sign {self.expected.size} leaves and signs {self.size}"
            raise _Found(Where.LOG, self.origin, detail)
        if self.expected.events not in {None, self.size}:
            raise _Found(Where.LOG, self.origin, f"{self.expected.events} events and {self.size} leaves")
        if self.expected.tiles not in {None, self.tiles}:
            detail = f"{self.expected.tiles} tiles are kept, {self.tiles} belong to its checkpoints"
            raise _Found(Where.LOG, self.origin, detail)


def _member(leaf: bytes, *path: str) -> object:
    """A member of the JSON in ``leaf``, or ``None`` where there is none: nothing kept is trusted to be a leaf."""
    try:
        value: object = json.loads(leaf)
    except (ValueError, RecursionError):
        return None
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value
