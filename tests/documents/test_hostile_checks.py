"""Hostile files through the whole check, pages read too: none passes, each ends in a code, in time and in memory."""

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from credentialing.documents.checks.document import check_document
from credentialing.documents.checks.reuse import Earlier
from credentialing.documents.sandbox.reader import Reader
from credentialing.model.finding import Finding
from credentialing.model.reasons import REASONS
from credentialing.model.states import Outcome
from tests.documents.hostile import FAMILIES, HostileFile
from tests.documents.test_checks import BODY, CLAIM, NOW

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
SECONDS, BYTES = 20.0, 2 << 30
ENDS_IN = {  # the codes of a first-time sender without registered roots, pages read
    "billion_laughs_xobject.pdf": "document.hostile",
    "bomb_flate2.pdf": "document.hostile",
    "embedded_exe.pdf": "document.active_content",
    "encrypted_user.pdf": "document.encrypted",
    "html_named.jpg": "document.wrong_type",
    "html_polyglot.pdf": "document.wrong_type",
    "js_openaction.pdf": "document.active_content",
    "pades_byteflip.pdf": "document.signature_invalid",
    "pades_post_overlay.pdf": "document.tampered",
    "pades_revoked.pdf": "document.signature_unknown",
    "svg_named.png": "document.wrong_type",
    "tamper_incremental.pdf": "document.tampered",
    "truncated.jpg": "document.unreadable",
    "truncated.pdf": "document.unreadable",
    "zero.pdf": "document.wrong_type",
}


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(run_without_sandbox=False, max_bytes=64 << 20) as made:
        yield made


def checked(reader: Reader, data: bytes, name: str, *, roots: Sequence[str] = (), crls: Sequence[str] = ()) -> set[str]:
    """The codes of everything found; asserts that it was in time and memory and that not all checks passed."""
    warm, started = reader.warm_pid, time.monotonic()
    trust = {
        "trust_roots": tuple((SAMPLES / "pki" / each).read_bytes() for each in roots),
        "crls": tuple((SAMPLES / "pki" / each).read_bytes() for each in crls),
    }
    reading = reader.read(data, name, now=NOW, **trust)
    assert time.monotonic() - started < SECONDS, name
    assert reader.last_cost.memory < BYTES, name
    assert reader.warm_pid == warm, name
    findings: tuple[Finding, ...] = check_document(
        reading,
        CLAIM,
        document_id="doc_1",
        earlier=Earlier(),
        training_body_name=BODY,
        programme_name="",
        now=NOW,
    )
    assert not all(finding.outcome in (Outcome.PASS, Outcome.NOT_APPLICABLE) for finding in findings), name
    codes = {reason.code for finding in findings for reason in finding.reasons}
    assert codes, name
    assert codes <= REASONS.keys()
    return codes


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_no_hostile_file_passes_the_checks_with_its_pages_read(reader: Reader, family: object) -> None:
    assert callable(family)
    for case in family():
        assert isinstance(case, HostileFile)
        codes = checked(reader, case.data, case.name)
        assert codes & case.ends_in or "" in case.ends_in, f"{case.name}: {sorted(codes)}"


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared/samples is not here")
@pytest.mark.parametrize("name", sorted(ENDS_IN))
def test_every_bad_sample_ends_in_its_code(reader: Reader, name: str) -> None:
    assert ENDS_IN[name] in checked(reader, (SAMPLES / "bad" / name).read_bytes(), name)


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared/samples is not here")
def test_a_revoked_signer_is_refused_once_the_bodys_roots_and_lists_are_known(reader: Reader) -> None:
    data = (SAMPLES / "bad" / "pades_revoked.pdf").read_bytes()
    codes = checked(reader, data, "pades_revoked.pdf", roots=("root.pem",), crls=("ca.crl", "root.crl"))
    assert "document.signature_invalid" in codes
