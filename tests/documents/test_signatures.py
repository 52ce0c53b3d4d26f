"""PAdES by its bottom line: what each kind of signed file yields, and why."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.sign.ades.report import AdESFailure, AdESIndeterminate
from pyhanko.sign.validation.errors import SignatureValidationError

from credentialing.documents.reading.model import SignatureSeen, SignatureVerdict
from credentialing.documents.reading.signatures import read_signatures, verdict_on
from credentialing.model.errors import Misconfigured

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
NOW = datetime(2026, 11, 23, 20, tzinfo=UTC)
VALID, INVALID, UNKNOWN = SignatureVerdict.VALID, SignatureVerdict.INVALID, SignatureVerdict.UNKNOWN

pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not here")


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def read(name: str | bytes, *, root: bool = True, crls: bool = True, now: datetime = NOW) -> SignatureSeen:
    data = sample(name) if isinstance(name, str) else name
    roots = (sample("pki/root.pem"),) if root else ()
    lists = (sample("pki/ca.crl"), sample("pki/root.crl")) if crls else ()
    (seen,) = read_signatures(data, roots, lists, now)
    return seen


@pytest.mark.parametrize("level", ["bb", "bt", "blt"])
def test_a_signature_under_a_registered_root_with_its_revocation_known_is_valid(level: str) -> None:
    seen = read(f"good/pades_{level}.pdf")

    assert (seen.verdict, seen.signer, seen.changed_text) == (VALID, "Academy Seal", ())
    assert seen.signed_at is not None
    assert seen.signed_at.startswith("2026-11-23T")


@pytest.mark.parametrize(("level", "verdict"), [("bb", UNKNOWN), ("bt", UNKNOWN), ("blt", VALID)])
def test_without_lists_only_the_file_that_carries_its_own_is_valid(level: str, verdict: SignatureVerdict) -> None:
    seen = read(f"good/pades_{level}.pdf", crls=False)

    assert seen.verdict is verdict
    if verdict is UNKNOWN:
        assert "no list was given" in seen.detail


@pytest.mark.parametrize("name", ["good/pades_bb.pdf", "good/pades_blt.pdf", "bad/pades_revoked.pdf"])
def test_without_a_registered_root_nothing_is_settled(name: str) -> None:
    assert read(name, root=False).verdict is UNKNOWN


def test_under_someone_else_s_root_nothing_is_settled() -> None:
    key, name = Ed25519PrivateKey.generate(), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test Root")])
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, NOW - timedelta(days=9), NOW + timedelta(days=9))
    other = builder.sign(key, None).public_bytes(Encoding.PEM)

    (seen,) = read_signatures(sample("good/pades_blt.pdf"), (other,), (), NOW)

    assert (seen.verdict, "registered trust root" in seen.detail) == (UNKNOWN, True)


def test_an_issuing_authority_alone_is_no_root() -> None:
    """pyHanko judges revocation lists by self-signed roots only: a body that registers less gets a person's look."""
    lists = (sample("pki/ca.crl"), sample("pki/root.crl"))
    (seen,) = read_signatures(sample("good/pades_bb.pdf"), (sample("pki/ca.pem"),), lists, NOW)

    assert seen.verdict is UNKNOWN


def test_a_revoked_signer_is_refused() -> None:
    seen = read("bad/pades_revoked.pdf")

    assert seen.verdict is INVALID
    assert "revoked on 2026-10-24" in seen.detail


def test_a_revoked_signer_whose_list_is_missing_is_not_accepted() -> None:
    assert read("bad/pades_revoked.pdf", crls=False).verdict is UNKNOWN


@pytest.mark.parametrize("root", [True, False])
def test_a_flipped_byte_is_refused_whoever_signed(*, root: bool) -> None:
    assert read("bad/pades_byteflip.pdf", root=root).verdict is INVALID


def test_an_overlay_after_signing_is_refused_and_shown() -> None:
    seen = read("bad/pades_post_overlay.pdf")

    assert seen.verdict is INVALID
    assert "+ Mallory Evil" in seen.changed_text


def test_any_single_changed_byte_of_the_signed_part_is_noticed() -> None:
    data = sample("good/pades_bb.pdf")
    at = data.index(b"/MediaBox") + 12
    changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]

    assert all(seen.verdict is not VALID for seen in read_signatures(changed, (sample("pki/root.pem"),), (), NOW))


def test_lists_that_ran_out_settle_nothing_any_more() -> None:
    assert read("good/pades_bb.pdf", now=NOW + timedelta(days=3650)).verdict is UNKNOWN


def test_an_unsigned_file_has_no_signatures() -> None:
    assert read_signatures(sample("good/cert.pdf"), (), (), NOW) == ()
    assert read_signatures(b"", (), (), NOW) == ()


@pytest.mark.parametrize("junk", [b"%PDF-1.7 /ByteRange", b"/ByteRange [0 1 2 3]", b"%PDF-1.4\n/ByteRange" * 50])
def test_a_file_that_only_pretends_is_a_person_s_not_raised(junk: bytes) -> None:
    assert [seen.verdict for seen in read_signatures(junk, (), (), NOW)] == [UNKNOWN]


@pytest.mark.parametrize(
    ("broken", "verdict"),
    [
        (ImportError("a library of ours"), UNKNOWN),
        (MemoryError(), UNKNOWN),
        (PdfReadError("odd"), UNKNOWN),
        (SignatureValidationError("no more than that"), UNKNOWN),
        (SignatureValidationError("too weak", AdESIndeterminate.CRYPTO_CONSTRAINTS_FAILURE), UNKNOWN),
        (SignatureValidationError("other bytes", AdESFailure.HASH_FAILURE), INVALID),
    ],
)
def test_only_what_pyhanko_calls_a_failure_convicts(broken: Exception, verdict: SignatureVerdict) -> None:
    found, detail = verdict_on(broken)

    assert found is verdict
    assert "signature" in detail


def test_a_byte_range_that_leads_nowhere_is_never_valid() -> None:
    data = sample("good/pades_bb.pdf")
    for wrong in (b"/ByteRange [0 0 0 0]", b"/ByteRange [9 9999999 1 1]", b"/ByteRange [(a) 1 2 3]"):
        at = data.index(b"/ByteRange")
        end = data.index(b"]", at) + 1
        changed = data[:at] + wrong.ljust(end - at) + data[end:]
        assert [seen.verdict for seen in read_signatures(changed, (), (), NOW)] in ([UNKNOWN], [INVALID])


def test_a_cut_signed_file_is_never_valid() -> None:
    data = sample("good/pades_blt.pdf")
    for end in range(1000, len(data), len(data) // 23):
        assert all(
            seen.verdict is not VALID for seen in read_signatures(data[:end], (sample("pki/root.pem"),), (), NOW)
        )


@pytest.mark.parametrize(
    "junk", [b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]
)
def test_roots_and_lists_that_cannot_be_read_are_the_caller_s_fault(junk: bytes) -> None:
    data = sample("good/pades_bb.pdf")
    with pytest.raises(Misconfigured, match="trust root"):
        read_signatures(data, (junk,), (), NOW)
    with pytest.raises(Misconfigured, match="revocation list"):
        read_signatures(data, (), (junk,), NOW)
