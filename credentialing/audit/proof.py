"""Inclusion and consistency proofs: made from tiles, checked without them, and carried as ``c2sp.org/tlog-proof@v1``.

A proof is the tuple of 32-byte hashes of RFC 6962, sections 2.1.1 and 2.1.2; checking follows RFC 9162, sections
2.1.3.2 and 2.1.4.2. Making one reads at most two tiles a level.
"""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from credentialing.audit.checkpoint import BadCheckpoint, Checkpoint, open_checkpoint
from credentialing.audit.tree import (
    EMPTY_ROOT,
    HASH_BYTES,
    TILE_HEIGHT,
    TILE_WIDTH,
    ReadTile,
    leaf_hash,
    node_hash,
    read_hashes,
    tree_hash,
)

Proof: TypeAlias = tuple[bytes, ...]
HEADER: Final = "c2sp.org/tlog-proof@v1"
MAX_PROOF_HASHES: Final = 63  # a tree whose size fits in 63 bits is no higher
_INDEX: Final = re.compile(r"index (0|[1-9][0-9]{0,18})")


class BadProof(ValueError):
    """The text is not a tlog-proof, or proves nothing about this leaf; the message says in what."""


def inclusion_proof(index: int, size: int, read_tile: ReadTile) -> Proof:
    """The siblings on the way from leaf ``index`` to the root of the tree of ``size``, lowest first.

    Raises ``ValueError`` unless 0 <= index < size, and what ``tree.read_hashes`` raises.
    """
    if not 0 <= index < size:
        raise ValueError(f"a tree of {size} leaves has no leaf {index}")
    subtrees = _Subtrees(size, read_tile)
    siblings = []
    start, end = 0, size
    while end - start > 1:
        split = start + _left_size(end - start)
        if index < split:
            siblings.append(subtrees.hash(split, end))
            end = split
        else:
            siblings.append(subtrees.hash(start, split))
            start = split
    return tuple(reversed(siblings))


def consistency_proof(first: int, second: int, read_tile: ReadTile) -> Proof:
    """That the tree of ``second`` leaves begins with the tree of ``first``; empty when they are one or ``first`` is 0.

    Raises ``ValueError`` unless 0 <= first <= second, and what ``tree.read_hashes`` raises.
    """
    if not 0 <= first <= second:
        raise ValueError(f"a tree of {second} leaves does not extend one of {first}")
    if first in {0, second}:
        return ()
    subtrees = _Subtrees(second, read_tile)
    hashes = []
    start, end = 0, second
    while end != first:
        split = start + _left_size(end - start)
        if first <= split:
            hashes.append(subtrees.hash(split, end))
            end = split
        else:
            hashes.append(subtrees.hash(start, split))
            start = split
    if start:  # else the verifier holds this subtree: it is the whole first tree
        hashes.append(subtrees.hash(start, end))
    return tuple(reversed(hashes))


def verify_inclusion(index: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether ``proof`` shows the leaf with hash ``leaf`` to be number ``index`` of the tree (``size``, ``root``)."""
    if not 0 <= index < size:
        return False
    node, last, value = index, size - 1, leaf
    for sibling in proof:
        if last == 0 or len(sibling) != HASH_BYTES:
            return False
        if node & 1 or node == last:
            value = node_hash(sibling, value)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            value = node_hash(value, sibling)
        node, last = node >> 1, last >> 1
    return last == 0 and value == root


def verify_consistency(first: int, second: int, first_root: bytes, second_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether ``proof`` shows the tree (``second``, ``second_root``) to extend the tree (``first``, ``first_root``)."""
    if not 0 <= first <= second or any(len(part) != HASH_BYTES for part in proof):
        return False
    if first == second:
        return not proof and first_root == second_root
    if first == 0:
        return not proof and first_root == EMPTY_ROOT
    parts = list(proof) if first & (first - 1) else [first_root, *proof]
    if not parts:
        return False
    node, last = first - 1, second - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    old = new = parts[0]
    for part in parts[1:]:
        if last == 0:
            return False
        if node & 1 or node == last:
            old, new = node_hash(part, old), node_hash(part, new)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            new = node_hash(new, part)
        node, last = node >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root


@dataclass(frozen=True, slots=True)
class LogProof:
    """A leaf's place in a log, to be kept beside the leaf and checked by anyone, offline.

    ``checkpoint`` is the signed note, verbatim. ``extra`` is not covered by any signature.
    """

    index: int
    proof: Proof
    checkpoint: str
    extra: bytes | None = None


def compose_log_proof(told: LogProof) -> str:
    """The ``c2sp.org/tlog-proof@v1`` text; file extension ``.tlog-proof``."""
    lines = [HEADER]
    if told.extra is not None:
        lines.append(f"extra {base64.b64encode(told.extra).decode()}")
    lines.append(f"index {told.index}")
    lines += [base64.b64encode(part).decode() for part in told.proof]
    return "\n".join(lines) + "\n\n" + told.checkpoint


def parse_log_proof(text: str) -> LogProof:
    """The parts of a tlog-proof, nothing verified yet. Raises ``BadProof`` when it is malformed."""
    head, divider, checkpoint = text.partition("\n\n")
    lines = head.split("\n")
    if not divider or lines.pop(0) != HEADER:
        raise BadProof(f"not a {HEADER}")
    extra = None
    if lines and lines[0].startswith("extra "):
        extra = _unbase64(lines.pop(0).removeprefix("extra "))
    match = _INDEX.fullmatch(lines.pop(0)) if lines else None
    if match is None:
        raise BadProof("the proof has no index line")
    if len(lines) > MAX_PROOF_HASHES:
        raise BadProof(f"the proof has more than {MAX_PROOF_HASHES} hashes")
    proof = tuple(map(_unbase64, lines))
    if any(len(part) != HASH_BYTES for part in proof):
        raise BadProof(f"a hash of the proof has not {HASH_BYTES} bytes")
    return LogProof(int(match[1]), proof, checkpoint, extra)


def check_log_proof(text: str, leaf: bytes, origin: str, public_key: bytes) -> tuple[int, Checkpoint]:
    """What a stranger does with a leaf and its proof: (the leaf's index, the checkpoint that covers it).

    Raises ``BadProof`` when the text is malformed, the checkpoint is not the log's, or the leaf is not where it says.
    """
    told = parse_log_proof(text)
    try:
        checkpoint = open_checkpoint(told.checkpoint, origin, public_key)
    except BadCheckpoint as problem:
        raise BadProof(str(problem)) from problem
    if not verify_inclusion(told.index, checkpoint.size, leaf_hash(leaf), told.proof, checkpoint.root):
        raise BadProof(f"the leaf is not number {told.index} of the tree the checkpoint signs")
    return told.index, checkpoint


class _Subtrees:
    """Hashes of ranges of leaves of one tree, each tile read once."""

    def __init__(self, size: int, read_tile: ReadTile) -> None:
        self._size = size
        self._read_tile = read_tile
        self._tiles: dict[tuple[int, int], list[bytes]] = {}

    def hash(self, start: int, end: int) -> bytes:
        """Over leaves [start, end): its perfect subtrees, largest first, joined from the right.

        RFC 6962 asks only for ranges that start at a multiple of the power of two at or above their length.
        """
        right: bytes | None = None
        while end > start:
            length = (end - start) & -(end - start)
            peak = self._perfect(end - length, length.bit_length() - 1)
            right = peak if right is None else node_hash(peak, right)
            end -= length
        assert right is not None
        return right

    def _perfect(self, start: int, height: int) -> bytes:
        level, rest = divmod(height, TILE_HEIGHT)
        index, offset = divmod(start >> (TILE_HEIGHT * level), TILE_WIDTH)
        return tree_hash(self._tile(level, index)[offset : offset + (1 << rest)])

    def _tile(self, level: int, index: int) -> list[bytes]:
        if (level, index) not in self._tiles:
            width = min(TILE_WIDTH, (self._size >> (TILE_HEIGHT * level)) - index * TILE_WIDTH)
            self._tiles[level, index] = read_hashes(self._read_tile, level, index, width)
        return self._tiles[level, index]


def _left_size(length: int) -> int:
    """The largest power of two smaller than ``length`` (2 or more): where RFC 6962 splits a tree."""
    return 1 << ((length - 1).bit_length() - 1)


def _unbase64(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise BadProof("a line of the proof is not base64") from None
    if base64.b64encode(data).decode() != text:
        raise BadProof("a line of the proof is not canonical base64")
    return data
