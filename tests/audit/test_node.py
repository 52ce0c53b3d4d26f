"""Proofs, judged by node's crypto in forty lines that share nothing with ours."""

import shutil
import subprocess
from pathlib import Path

import pytest

from credentialing.audit.checkpoint import sign_checkpoint, verifier_key
from credentialing.audit.proof import LogProof, compose_log_proof, inclusion_proof
from credentialing.audit.tree import root
from tests.audit.naive import Tiles, some_leaves
from tests.audit.signer import ORIGIN, PUBLIC_KEY, SEED

NODE = shutil.which("node")
SIZE = 700
pytestmark = pytest.mark.skipif(NODE is None, reason="node is not installed; its verifier was not asked")


def _ask(folder: Path, leaf: bytes, proof: str) -> subprocess.CompletedProcess[str]:
    (folder / "leaf").write_bytes(leaf)
    (folder / "proof").write_text(proof)
    script = Path(__file__).with_name("verify.mjs")
    command = [str(NODE), str(script), verifier_key(ORIGIN, PUBLIC_KEY), str(folder / "leaf"), str(folder / "proof")]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("index", [0, 255, 511, 512, 699])
def test_node_agrees_that_a_leaf_is_in_the_log(tmp_path: Path, index: int) -> None:
    leaves = some_leaves(SIZE)
    tiles = Tiles.of(leaves)
    checkpoint = sign_checkpoint(ORIGIN, SIZE, root(SIZE, tiles.read), SEED)
    proof = compose_log_proof(LogProof(index, inclusion_proof(index, SIZE, tiles.read), checkpoint))
    answer = _ask(tmp_path, leaves[index], proof)
    assert answer.returncode == 0, answer.stderr
    assert _ask(tmp_path, leaves[index] + b"!", proof).stderr == "root\n"
    assert _ask(tmp_path, leaves[index], proof.replace("\n700\n", "\n701\n")).stderr == "signature\n"
