import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.audit.tree import (
    EMPTY_ROOT,
    BadTile,
    append,
    entry_bundle,
    fold_peaks,
    leaf_hash,
    read_bundle,
    root,
    tree_hash,
)
from tests.audit.naive import Tiles, mth, some_leaves

# The leaves and roots every certificate-transparency implementation is tested with.
CT_LEAVES = [bytes.fromhex(x) for x in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657")]
CT_LEAVES.append(bytes.fromhex("606162636465666768696a6b6c6d6e6f"))
CT_ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


@pytest.mark.parametrize("size", range(9))
def test_it_gives_the_roots_certificate_transparency_publishes(size: int) -> None:
    assert append(0, CT_LEAVES[:size], Tiles().read).root.hex() == CT_ROOTS[size]


def test_growing_one_by_one_gives_the_root_of_the_standard_at_every_size() -> None:
    leaves = some_leaves(70)
    tiles = Tiles()
    for size, leaf in enumerate(leaves):
        growth = append(size, [leaf], tiles.read)
        tiles.keep(growth.tiles)
        assert growth.new_size == size + 1
        assert growth.root == root(size + 1, tiles.read) == mth(leaves[: size + 1])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.integers(0, 5), st.integers(200, 700)), max_size=6))
def test_how_leaves_are_batched_changes_nothing(batches: list[int]) -> None:
    leaves = some_leaves(sum(batches))
    tiles = Tiles()
    size = 0
    for batch in batches:
        growth = append(size, leaves[size : size + batch], tiles.read)
        tiles.keep(growth.tiles)
        size = growth.new_size
        assert growth.root == root(size, tiles.read) == tree_hash([leaf_hash(leaf) for leaf in leaves[:size]])
    at_once = Tiles.of(leaves)
    assert at_once.kept.items() <= tiles.kept.items()
    assert size == 0 or mth(leaves) == root(size, at_once.read)


def test_a_tree_of_70000_is_kept_as_the_tiles_the_specification_lists() -> None:
    kept = Tiles.of(some_leaves(70_000)).kept
    assert len([1 for level, _, width in kept if (level, width) == (0, 256)]) == 273
    assert {name for name in kept if name[2] < 256} == {(0, 273, 112), (1, 1, 17), (2, 0, 1)}
    assert (1, 0, 256) in kept
    assert len(kept) == 273 + 1 + 1 + 1 + 1
    assert all(len(data) == 32 * width for (_, _, width), data in kept.items())


def test_a_tree_of_256_is_a_full_tile_below_a_partial_one() -> None:
    kept = Tiles.of(some_leaves(256)).kept
    assert set(kept) == {(0, 0, 256), (1, 0, 1)}
    assert kept[1, 0, 1] == mth(some_leaves(256))


def test_appending_reads_one_tile_a_level() -> None:
    leaves = some_leaves(66_000)
    tiles = Tiles.of(leaves)
    tiles.reads = 0
    append(len(leaves), [b"one more"], tiles.read)
    assert tiles.reads == 3


def test_appending_nothing_changes_nothing() -> None:
    tiles = Tiles.of(some_leaves(300))
    growth = append(300, [], tiles.read)
    assert (growth.new_size, growth.tiles, growth.root) == (300, (), mth(some_leaves(300)))
    assert append(0, [], tiles.read).root == EMPTY_ROOT == hashlib.sha256().digest() == root(0, tiles.read)


def test_it_refuses_a_tile_of_another_length() -> None:
    tiles = Tiles.of(some_leaves(3))
    tiles.kept[0, 0, 3] += b"\0"
    with pytest.raises(BadTile, match="tile 0/0 of width 3 has 97 bytes, not 96"):
        append(3, [b""], tiles.read)


def test_a_tile_that_is_not_kept_is_told_by_the_reader() -> None:
    with pytest.raises(LookupError):
        append(3, [b""], Tiles().read)


@pytest.mark.parametrize("call", [lambda: append(-1, [], Tiles().read), lambda: root(-1, Tiles().read)])
def test_it_refuses_a_negative_size(call: object) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match="negative"):
        call()


def test_the_peaks_of_nothing_are_what_stands_to_their_right() -> None:
    assert fold_peaks([], b"right") == b"right"


@given(st.lists(st.binary(max_size=300), max_size=20))
def test_a_bundle_gives_back_its_entries(leaves: list[bytes]) -> None:
    assert read_bundle(entry_bundle(leaves)) == tuple(leaves)


def test_a_bundle_writes_lengths_big_end_first() -> None:
    assert entry_bundle([b"", b"a", b"b" * 258])[:7] == b"\x00\x00\x00\x01a\x01\x02"
    assert read_bundle(entry_bundle([b"x" * 65_535])) == (b"x" * 65_535,)


def test_a_bundle_takes_no_entry_over_65535_bytes_and_no_257th() -> None:
    with pytest.raises(ValueError, match="65536"):
        entry_bundle([bytes(65_536)])
    with pytest.raises(ValueError, match="257"):
        entry_bundle([b""] * 257)


@pytest.mark.parametrize("bundle", [b"\x00", b"\x00\x02a"])
def test_a_bundle_that_ends_within_an_entry_is_refused(bundle: bytes) -> None:
    with pytest.raises(ValueError, match="within an entry"):
        read_bundle(bundle)
