import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.audit.checkpoint import sign_checkpoint
from credentialing.audit.proof import (
    BadProof,
    LogProof,
    check_log_proof,
    compose_log_proof,
    consistency_proof,
    inclusion_proof,
    parse_log_proof,
    verify_consistency,
    verify_inclusion,
)
from credentialing.audit.tree import EMPTY_ROOT, leaf_hash, root
from tests.audit.naive import Tiles, mth, path, proof, some_leaves
from tests.audit.signer import ORIGIN, PUBLIC_KEY, SEED

SMALL = 70
LEAVES = some_leaves(SMALL)
HASHES = [leaf_hash(leaf) for leaf in LEAVES]
ROOTS = [mth(LEAVES[:n]) for n in range(SMALL)]


def test_every_inclusion_proof_below_70_is_the_standards_and_verifies() -> None:
    for size in range(1, SMALL):
        tiles = Tiles.of(LEAVES[:size])
        for index in range(size):
            made = inclusion_proof(index, size, tiles.read)
            assert list(made) == path(index, LEAVES[:size])
            assert verify_inclusion(index, size, HASHES[index], made, ROOTS[size])


def test_every_consistency_proof_below_70_is_the_standards_and_verifies() -> None:
    for second in range(1, SMALL):
        tiles = Tiles.of(LEAVES[:second])
        for first in range(1, second + 1):
            made = consistency_proof(first, second, tiles.read)
            assert list(made) == proof(first, LEAVES[:second])
            assert verify_consistency(first, second, ROOTS[first], ROOTS[second], made)


def test_an_inclusion_proof_shows_no_other_leaf_place_size_or_root() -> None:
    for size in range(1, 24):
        tiles = Tiles.of(LEAVES[:size])
        for index in range(size):
            made = inclusion_proof(index, size, tiles.read)
            good = (index, size, HASHES[index], made, ROOTS[size])
            assert verify_inclusion(*good)
            for other in range(size):
                if other != index:
                    assert not verify_inclusion(other, size, HASHES[index], made, ROOTS[size])
            assert not verify_inclusion(index, size, HASHES[index + 1], made, ROOTS[size])
            assert not verify_inclusion(index, size, HASHES[index], made, ROOTS[size + 1])
            assert not verify_inclusion(index, size, HASHES[index], (*made, HASHES[0]), ROOTS[size])
            for i in range(len(made)):
                assert not verify_inclusion(index, size, HASHES[index], made[:i] + made[i + 1 :], ROOTS[size])
                bent = (*made[:i], HASHES[60], *made[i + 1 :])
                assert not verify_inclusion(index, size, HASHES[index], bent, ROOTS[size])
                short = (*made[:i], made[i][:31], *made[i + 1 :])
                assert not verify_inclusion(index, size, HASHES[index], short, ROOTS[size])


def test_a_consistency_proof_shows_no_other_history() -> None:
    for second in range(2, 24):
        tiles = Tiles.of(LEAVES[:second])
        for first in range(1, second):
            made = consistency_proof(first, second, tiles.read)
            assert not verify_consistency(first, second, HASHES[60], ROOTS[second], made)
            assert not verify_consistency(first, second, ROOTS[first], HASHES[60], made)
            assert not verify_consistency(first, second, ROOTS[first], ROOTS[second], (*made, HASHES[0]))
            for i in range(len(made)):
                bent = (*made[:i], HASHES[60], *made[i + 1 :])
                assert not verify_consistency(first, second, ROOTS[first], ROOTS[second], bent)
                assert not verify_consistency(first, second, ROOTS[first], ROOTS[second], made[:i] + made[i + 1 :])
                short = (*made[:i], made[i][:31], *made[i + 1 :])
                assert not verify_consistency(first, second, ROOTS[first], ROOTS[second], short)


def test_equal_trees_need_no_proof_and_take_none() -> None:
    assert verify_consistency(5, 5, ROOTS[5], ROOTS[5], ())
    assert not verify_consistency(5, 5, ROOTS[5], ROOTS[6], ())
    assert not verify_consistency(5, 5, ROOTS[5], ROOTS[5], (HASHES[0],))


def test_every_tree_extends_the_empty_one() -> None:
    assert consistency_proof(0, 5, Tiles().read) == ()
    assert verify_consistency(0, 5, EMPTY_ROOT, ROOTS[5], ())
    assert not verify_consistency(0, 5, ROOTS[1], ROOTS[5], ())
    assert not verify_consistency(0, 5, EMPTY_ROOT, ROOTS[5], (HASHES[0],))


def test_numbers_that_make_no_sense_prove_nothing() -> None:
    assert not verify_inclusion(3, 3, HASHES[3], (), ROOTS[3])
    assert not verify_inclusion(-1, 3, HASHES[3], (), ROOTS[3])
    assert not verify_consistency(6, 5, ROOTS[6], ROOTS[5], ())
    assert not verify_consistency(3, 5, ROOTS[3], ROOTS[5], ())
    for index, size in ((3, 3), (-1, 3), (0, 0)):
        with pytest.raises(ValueError, match="has no leaf"):
            inclusion_proof(index, size, Tiles().read)
    for first, second in ((4, 3), (-1, 3)):
        with pytest.raises(ValueError, match="does not extend"):
            consistency_proof(first, second, Tiles().read)


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_above_70_proofs_still_verify_and_read_few_tiles(data: st.DataObject) -> None:
    size = data.draw(st.one_of(st.integers(70, 3000), st.sampled_from([255, 256, 257, 511, 512, 513, 65_536, 65_537])))
    index = data.draw(st.integers(0, size - 1))
    first = data.draw(st.integers(1, size))
    leaves = some_leaves(size)
    tiles = Tiles.of(leaves)
    whole, part = root(size, tiles.read), Tiles.of(leaves[:first])
    tiles.reads = 0
    included = inclusion_proof(index, size, tiles.read)
    assert tiles.reads <= 6
    tiles.reads = 0
    consistent = consistency_proof(first, size, tiles.read)
    assert tiles.reads <= 6
    assert verify_inclusion(index, size, leaf_hash(leaves[index]), included, whole)
    assert verify_consistency(first, size, root(first, part.read), whole, consistent)
    if size < 1200:
        assert list(included) == path(index, leaves)
        assert list(consistent) == proof(first, leaves)


CHECKPOINT = sign_checkpoint(ORIGIN, 20, ROOTS[20], SEED)
TOLD = LogProof(7, inclusion_proof(7, 20, Tiles.of(LEAVES[:20]).read), CHECKPOINT)


@pytest.mark.parametrize("extra", [None, b"", b"\x00out of band"])
def test_a_log_proof_gives_back_its_parts(extra: bytes | None) -> None:
    told = LogProof(TOLD.index, TOLD.proof, TOLD.checkpoint, extra)
    assert parse_log_proof(compose_log_proof(told)) == told


def test_a_log_proof_is_laid_out_as_the_specification_says() -> None:
    lines = compose_log_proof(LogProof(7, TOLD.proof, CHECKPOINT, b"xyz")).split("\n")
    assert lines[:3] == ["c2sp.org/tlog-proof@v1", "extra eHl6", "index 7"]
    assert [base64.b64decode(line) for line in lines[3:8]] == list(TOLD.proof)
    assert lines[8] == ""
    assert "\n".join(lines[9:]) == CHECKPOINT


def test_a_stranger_checks_a_leaf_with_its_proof_and_the_logs_key() -> None:
    index, checkpoint = check_log_proof(compose_log_proof(TOLD), LEAVES[7], ORIGIN, PUBLIC_KEY)
    assert (index, checkpoint.size, checkpoint.root) == (7, 20, ROOTS[20])


def test_a_log_of_one_leaf_has_a_proof_without_hashes() -> None:
    told = LogProof(0, (), sign_checkpoint(ORIGIN, 1, ROOTS[1], SEED))
    assert check_log_proof(compose_log_proof(told), LEAVES[0], ORIGIN, PUBLIC_KEY)[0] == 0


def test_a_stranger_is_not_shown_another_leaf() -> None:
    with pytest.raises(BadProof, match="not number 7"):
        check_log_proof(compose_log_proof(TOLD), LEAVES[8], ORIGIN, PUBLIC_KEY)


def test_a_stranger_is_not_shown_another_logs_checkpoint() -> None:
    with pytest.raises(BadProof, match="not signed by"):
        check_log_proof(compose_log_proof(TOLD), LEAVES[7], "other.example/log", PUBLIC_KEY)


GOOD = compose_log_proof(TOLD)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not a c2sp"),
        (GOOD.replace("@v1", "@v2"), "not a c2sp"),
        (GOOD.replace("\n\n", "\n"), "not a c2sp"),
        (GOOD.replace("index 7", "index 07"), "no index"),
        (GOOD.replace("index 7", "index -7"), "no index"),
        (GOOD.replace("index 7", "index ٧"), "no index"),
        (GOOD.replace("index 7\n", ""), "no index"),
        ("c2sp.org/tlog-proof@v1\n\n" + CHECKPOINT, "no index"),
        (GOOD.replace("index 7\n", "extra !\nindex 7\n"), "not base64"),
        (GOOD.replace("index 7\n", "extra eHm=\nindex 7\n"), "not canonical"),
        (GOOD.replace("index 7\n", "index 7\neHl6\n"), "32 bytes"),
        (GOOD.replace("index 7\n", "index 7\n" + (base64.b64encode(bytes(32)).decode() + "\n") * 59), "more than 63"),
    ],
)
def test_a_malformed_log_proof_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(BadProof, match=why):
        parse_log_proof(text)
