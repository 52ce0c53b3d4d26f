"""RFC 6962, section 2.1, word for word: slow, recursive, and sharing nothing with the code under test but SHA-256."""

import hashlib
from collections.abc import Iterable, Sequence

from credentialing.audit.tree import Tile, append


def split(n: int) -> int:
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def mth(d: Sequence[bytes]) -> bytes:
    if not d:
        return hashlib.sha256(b"").digest()
    if len(d) == 1:
        return hashlib.sha256(b"\x00" + d[0]).digest()
    k = split(len(d))
    return hashlib.sha256(b"\x01" + mth(d[:k]) + mth(d[k:])).digest()


def path(m: int, d: Sequence[bytes]) -> list[bytes]:
    if len(d) == 1:
        return []
    k = split(len(d))
    if m < k:
        return [*path(m, d[:k]), mth(d[k:])]
    return [*path(m - k, d[k:]), mth(d[:k])]


def proof(m: int, d: Sequence[bytes]) -> list[bytes]:
    return subproof(m, d, known=True)


def subproof(m: int, d: Sequence[bytes], *, known: bool) -> list[bytes]:
    n = len(d)
    if m == n:
        return [] if known else [mth(d)]
    k = split(n)
    if m <= k:
        return [*subproof(m, d[:k], known=known), mth(d[k:])]
    return [*subproof(m - k, d[k:], known=False), mth(d[:k])]


class Tiles:
    """What a table of tiles does: keeps every width, forgets nothing, is asked for one at a time."""

    def __init__(self) -> None:
        self.kept: dict[tuple[int, int, int], bytes] = {}
        self.reads = 0

    def read(self, level: int, index: int, width: int) -> bytes:
        self.reads += 1
        return self.kept[level, index, width]

    def keep(self, tiles: Iterable[Tile]) -> None:
        self.kept.update({(tile.level, tile.index, tile.width): tile.data for tile in tiles})

    @classmethod
    def of(cls, leaves: Sequence[bytes], batch: int = 1_000_000) -> "Tiles":
        tiles = cls()
        for at in range(0, len(leaves), batch):
            tiles.keep(append(at, leaves[at : at + batch], tiles.read).tiles)
        return tiles


def some_leaves(n: int) -> list[bytes]:
    return [b"leaf %d" % i for i in range(n)]
