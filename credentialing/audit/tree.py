"""The Merkle tree of RFC 6962, section 2.1, kept as C2SP tlog-tiles: 256 hashes a tile, eight levels of tree a tile.

Only level-0 hashes of leaves and one hash for each full tile below are stored; what lies between is hashed again
when needed. Appending reads at most one tile a level, so its cost is the batch's plus the logarithm of the tree.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

TILE_HEIGHT: Final = 8
TILE_WIDTH: Final = 256
HASH_BYTES: Final = 32
MAX_ENTRY_BYTES: Final = 65_535
EMPTY_ROOT: Final = hashlib.sha256().digest()

ReadTile: TypeAlias = Callable[[int, int, int], bytes]
"""``read_tile(level, index, width)``: exactly ``32 * width`` bytes; ``LookupError`` when no such tile is kept.

A reader may cut a wider tile of the same level and index down: a tile only ever grows at its end.
"""


class BadTile(ValueError):
    """A stored tile has not the length its width says."""


@dataclass(frozen=True, slots=True)
class Tile:
    """``data`` is ``width`` hashes of 32 bytes; ``width`` is 256, or less at the right edge of a tree."""

    level: int
    index: int
    width: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Growth:
    """What an append changed. ``tiles`` holds every tile of the grown tree that the tree before did not have."""

    new_size: int
    root: bytes
    tiles: tuple[Tile, ...]


def leaf_hash(leaf: bytes) -> bytes:
    """SHA-256(0x00 || leaf), RFC 6962 section 2.1."""
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256(0x01 || left || right), RFC 6962 section 2.1."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def tree_hash(hashes: Sequence[bytes]) -> bytes:
    """The Merkle tree hash over leaf (or tile) hashes; of none it is SHA-256 of nothing.

    Pairing level by level and carrying an odd one up gives RFC 6962's left-full shape.
    """
    if not hashes:
        return EMPTY_ROOT
    row = list(hashes)
    while len(row) > 1:
        odd = row[-1:] if len(row) % 2 else []
        row = [node_hash(row[i], row[i + 1]) for i in range(0, len(row) - 1, 2)] + odd
    return row[0]


def read_hashes(read_tile: ReadTile, level: int, index: int, width: int) -> list[bytes]:
    """The hashes of one stored tile. Raises ``BadTile`` for a wrong length and what ``read_tile`` raises."""
    data = read_tile(level, index, width)
    if len(data) != width * HASH_BYTES:
        raise BadTile(f"tile {level}/{index} of width {width} has {len(data)} bytes, not {width * HASH_BYTES}")
    return [data[at : at + HASH_BYTES] for at in range(0, len(data), HASH_BYTES)]


def append(size: int, leaves: Sequence[bytes], read_tile: ReadTile) -> Growth:
    """Grow a tree of ``size`` by ``leaves``, in order.

    ``read_tile`` is asked only for the partial tiles at the right edge of the tree of ``size``. Upsert the tiles
    of the answer by (level, index, width). Raises ``BadTile``, ``LookupError`` (see ``ReadTile``) and ``ValueError``
    for a negative size.
    """
    if size < 0:
        raise ValueError("a tree has no negative size")
    new_size = size + len(leaves)
    edge: dict[int, list[bytes]] = {}
    tiles: list[Tile] = []
    level, fresh = 0, [leaf_hash(leaf) for leaf in leaves]
    while fresh:
        before = size >> (TILE_HEIGHT * level)
        index, width = divmod(before, TILE_WIDTH)
        row = (read_hashes(read_tile, level, index, width) if width else []) + fresh
        full = len(row) // TILE_WIDTH
        groups = [row[at : at + TILE_WIDTH] for at in range(0, len(row), TILE_WIDTH)]
        tiles += [Tile(level, index + i, len(group), b"".join(group)) for i, group in enumerate(groups)]
        edge[level] = row[full * TILE_WIDTH :]
        level, fresh = level + 1, [tree_hash(group) for group in groups[:full]]
    return Growth(new_size, _root(new_size, edge, read_tile), tuple(tiles))


def root(size: int, read_tile: ReadTile) -> bytes:
    """The root of the tree of ``size``, from its right-edge tiles. Raises as ``append`` does."""
    if size < 0:
        raise ValueError("a tree has no negative size")
    return _root(size, {}, read_tile)


def _root(size: int, edge: dict[int, list[bytes]], read_tile: ReadTile) -> bytes:
    """Fold the partial tiles of every level from the right; ``edge`` has the ones not stored yet."""
    if size == 0:
        return EMPTY_ROOT
    right: bytes | None = None
    level = 0
    while count := size >> (TILE_HEIGHT * level):
        index, width = divmod(count, TILE_WIDTH)
        if width:
            hashes = edge[level] if level in edge else read_hashes(read_tile, level, index, width)
            right = fold_peaks(hashes, right)
        level += 1
    assert right is not None  # the highest level of a tree that is not empty is never full
    return right


def fold_peaks(hashes: Sequence[bytes], right: bytes | None) -> bytes:
    """The hash over ``hashes`` (at least one) followed by a subtree ``right`` no higher than any of them.

    The perfect subtrees of ``hashes``, one for each bit of their number, are joined from the right.
    """
    end = len(hashes)
    while end:
        start = end & (end - 1)
        peak = tree_hash(hashes[start:end])
        right = peak if right is None else node_hash(peak, right)
        end = start
    assert right is not None
    return right


def entry_bundle(leaves: Sequence[bytes]) -> bytes:
    """Up to 256 leaves as tlog-tiles serves them: each after its length in two bytes, big end first.

    Raises ``ValueError`` for a leaf over 65,535 bytes or more than 256 leaves.
    """
    if len(leaves) > TILE_WIDTH:
        raise ValueError(f"an entry bundle has at most {TILE_WIDTH} entries, not {len(leaves)}")
    too_long = max(map(len, leaves), default=0)
    if too_long > MAX_ENTRY_BYTES:
        raise ValueError(f"an entry has at most {MAX_ENTRY_BYTES} bytes, not {too_long}")
    return b"".join(len(leaf).to_bytes(2, "big") + leaf for leaf in leaves)


def read_bundle(bundle: bytes) -> tuple[bytes, ...]:
    """The leaves of an entry bundle. Raises ``ValueError`` when it ends within an entry."""
    leaves = []
    at = 0
    while at < len(bundle):
        start = at + 2
        at = start + int.from_bytes(bundle[at:start], "big")
        if start > len(bundle) or at > len(bundle):
            raise ValueError("the entry bundle ends within an entry")
        leaves.append(bundle[start:at])
    return tuple(leaves)
