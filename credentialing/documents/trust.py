"""Trust roots and revocation lists as training bodies upload them: parsed, judged, and told from what will not do.

They come from a known tenant, are at most 64 KiB, and are parsed by ``cryptography``, whose parser is written in a
memory-safe language; so they need no sandbox. That a list is signed by whom it says is checked here as well.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtensionOID

from credentialing.model.errors import FieldError, Invalid, TooLarge

LARGEST: Final = 64 * 1024  # bytes
_PEM: Final = b"-----BEGIN "
_LEAST_RSA_BITS, _MOST_RSA_BITS = 2048, 16384
_CURVES: Final = ("secp256r1", "secp384r1", "secp521r1", "brainpoolP256r1", "brainpoolP384r1", "brainpoolP512r1")
_WEAK_HASHES: Final = ("md5", "sha1")
_LONGEST_SUBJECT: Final = 500
_Part = TypeVar("_Part")
# What cryptography raises for bytes that are no certificate, or one that it cannot make sense of.
_UNPARSED: Final = (ValueError, TypeError, UnsupportedAlgorithm, x509.DuplicateExtension)


class TrustKind(StrEnum):
    ROOT = "root"
    CRL = "crl"


@dataclass(frozen=True, slots=True)
class TrustMaterial:
    """One root or list. ``subject``: of the root, or of the list's issuer, as RFC 4514 writes it; ``key_id``: the key
    identifier it names, in hex, empty where it names none. ``valid_from`` and ``valid_until`` of a list: its date and
    when the next is due. ``issuer_der``: the certificate that signed a list, where it came with it.
    """

    kind: TrustKind
    der: bytes
    subject: str
    key_id: str
    valid_from: datetime
    valid_until: datetime
    issuer_der: bytes | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.der).hexdigest()


def parse(data: bytes, now: datetime) -> TrustMaterial:
    """The one root, or the one list (with the certificate of its issuer, if that is in the file too), in ``data``.

    PEM or DER. Raises ``TooLarge`` above 64 KiB and ``Invalid``, saying what to send instead, for anything that cannot
    be used at ``now``.
    """
    if len(data) > LARGEST:
        raise TooLarge(f"The file has {len(data):,} bytes; a certificate or revocation list has at most {LARGEST:,}.")
    if b"PRIVATE KEY-----" in data:
        raise _refused(
            "private_key", "The file holds a private key. Nobody but you may have it: replace it, and send no key."
        )
    certificates, lists = _parts(data)
    if len(lists) == 1 and len(certificates) <= 1:
        return _list(lists[0], certificates[0] if certificates else None, now)
    if len(certificates) == 1 and not lists:
        return _root(certificates[0], now)
    if not certificates and not lists:
        raise _refused("unreadable", "The file is neither an X.509 certificate nor a revocation list, in PEM or DER.")
    raise _refused("several", "Send one root certificate or one revocation list at a time, each in a file of its own.")


def is_vouched_for(material: TrustMaterial, roots: Iterable[bytes], now: datetime) -> bool:
    """Whether a list's signature leads to one of ``roots`` (DER): signed by it, or by an issuer that it certified."""
    revoked = x509.load_der_x509_crl(material.der)
    issuer = x509.load_der_x509_certificate(material.issuer_der) if material.issuer_der else None
    for root in map(x509.load_der_x509_certificate, roots):
        if _signs(root, revoked):
            return True
        if issuer is not None and _certified(issuer, root, now) and _signs(issuer, revoked):
            return True
    return False


def scope_of(der: bytes) -> str:
    """What a list (DER) says it is limited to, in hex, empty for a complete one: other scopes are other lists.

    RFC 5280, 5.2.5: an issuer may part its list by kind of certificate, by reason or by place of distribution; 5.2.4:
    or tell only what changed.
    """
    extensions = x509.load_der_x509_crl(der).extensions
    return "".join(
        extension.value.public_bytes().hex()
        for extension in extensions
        if extension.oid in (ExtensionOID.ISSUING_DISTRIBUTION_POINT, ExtensionOID.DELTA_CRL_INDICATOR)
    )


def _parts(data: bytes) -> tuple[list[x509.Certificate], list[x509.CertificateRevocationList]]:
    if _PEM in data:
        return (
            _loaded(data, b"-----BEGIN CERTIFICATE-----", x509.load_pem_x509_certificates),
            _loaded(data, b"-----BEGIN X509 CRL-----", lambda pem: [x509.load_pem_x509_crl(pem)]),
        )
    try:
        return [x509.load_der_x509_certificate(data)], []
    except _UNPARSED:
        pass
    try:
        return [], [x509.load_der_x509_crl(data)]
    except _UNPARSED:
        return [], []


def _loaded(data: bytes, mark: bytes, load: Callable[[bytes], list[_Part]]) -> list[_Part]:
    if mark not in data:
        return []
    if mark == b"-----BEGIN X509 CRL-----" and data.count(mark) > 1:
        raise _refused("several", "Send one revocation list at a time, each in a file of its own.")
    try:
        return load(data)
    except _UNPARSED as error:
        raise _refused("unreadable", "The PEM file cannot be read; export the certificate or list again.") from error


def _root(certificate: x509.Certificate, now: datetime) -> TrustMaterial:
    try:
        _require_authority(certificate)
        _require_self_signed(certificate)
        _require_strength(certificate)
        key_id = _subject_key(certificate)
        subject = certificate.subject.rfc4514_string()
    except _UNPARSED as error:
        raise _refused("unreadable", "The certificate cannot be made sense of; export it again.") from error
    starts, ends = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if now >= ends:
        raise _refused("expired", f"The certificate expired on {ends:%Y-%m-%d}; send the one that replaced it.")
    if now < starts:
        raise _refused("not_yet_valid", f"The certificate is valid from {starts:%Y-%m-%d} only; send it then.")
    der = certificate.public_bytes(Encoding.DER)
    return TrustMaterial(TrustKind.ROOT, der, subject[:_LONGEST_SUBJECT], key_id, starts, ends)


def _require_authority(certificate: x509.Certificate) -> None:
    try:
        basic = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except x509.ExtensionNotFound:
        basic = None
    if basic is None or not basic.ca:
        raise _refused(
            "not_an_authority",
            "The certificate is a signer's own, not an authority's; send the self-signed root that it leads to.",
        )
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return
    if not usage.key_cert_sign:
        raise _refused("not_an_authority", "The certificate's key usage does not let it sign certificates.")


def _require_self_signed(certificate: x509.Certificate) -> None:
    """The library that judges signatures trusts revocation lists by self-signed roots only."""
    if certificate.issuer != certificate.subject:
        raise _refused(
            "not_self_signed",
            f"The certificate is an issuing authority's, signed by “{certificate.issuer.rfc4514_string()}”. By it "
            "alone no signature can be settled: send the self-signed root at the top of its chain.",
        )
    try:
        certificate.verify_directly_issued_by(certificate)
    except (InvalidSignature, ValueError, TypeError) as error:
        raise _refused("bad_signature", "The certificate's signature over itself does not verify.") from error


def _require_strength(certificate: x509.Certificate) -> None:
    key = certificate.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        if not _LEAST_RSA_BITS <= key.key_size <= _MOST_RSA_BITS:
            detail = f"The RSA key has {key.key_size} bits; {_LEAST_RSA_BITS} to {_MOST_RSA_BITS} are accepted."
            raise _refused("weak_key", detail)
    elif isinstance(key, ec.EllipticCurvePublicKey):
        if key.curve.name not in _CURVES:
            detail = f"The curve {key.curve.name} is not accepted; use one of {', '.join(_CURVES)}."
            raise _refused("weak_key", detail)
    elif not isinstance(key, ed25519.Ed25519PublicKey | ed448.Ed448PublicKey):
        raise _refused("weak_key", "Only RSA, elliptic-curve and Edwards-curve keys are accepted.")
    hashed = certificate.signature_hash_algorithm
    if hashed is not None and hashed.name in _WEAK_HASHES:
        raise _refused("weak_hash", f"The certificate is signed with {hashed.name.upper()}, which is broken.")


def _list(revoked: x509.CertificateRevocationList, issuer: x509.Certificate | None, now: datetime) -> TrustMaterial:
    try:
        key_id = _authority_key(revoked)
        subject = revoked.issuer.rfc4514_string()
        starts, ends = revoked.last_update_utc, revoked.next_update_utc
        issuer_der = issuer.public_bytes(Encoding.DER) if issuer is not None else None
        is_delta = any(each.oid == ExtensionOID.DELTA_CRL_INDICATOR for each in revoked.extensions)
    except _UNPARSED as error:
        raise _refused("unreadable", "The revocation list cannot be made sense of; export it again.") from error
    if is_delta:
        raise _refused(
            "delta", "The revocation list holds only what changed since another one (a delta); send the complete list."
        )
    if ends is None:
        raise _refused("no_next_update", "The revocation list does not say when it is renewed (nextUpdate).")
    if now >= ends:
        raise _refused("expired", f"The revocation list ran out on {ends:%Y-%m-%d}; send the present one.")
    if now < starts:
        raise _refused("not_yet_valid", f"The revocation list is dated {starts:%Y-%m-%d}, in the future.")
    if issuer is not None and not _signs(issuer, revoked):
        raise _refused("wrong_issuer", "The certificate in the file did not sign the revocation list beside it.")
    der = revoked.public_bytes(Encoding.DER)
    return TrustMaterial(TrustKind.CRL, der, subject[:_LONGEST_SUBJECT], key_id, starts, ends, issuer_der)


def _signs(issuer: x509.Certificate, revoked: x509.CertificateRevocationList) -> bool:
    if issuer.subject != revoked.issuer:
        return False
    try:
        return revoked.is_signature_valid(issuer.public_key())  # type: ignore[arg-type]  # another key is a TypeError
    except _UNPARSED:
        return False


def _certified(issuer: x509.Certificate, root: x509.Certificate, now: datetime) -> bool:
    try:
        issuer.verify_directly_issued_by(root)
        basic = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (InvalidSignature, x509.ExtensionNotFound, *_UNPARSED):
        return False
    return basic.ca and issuer.not_valid_before_utc <= now < issuer.not_valid_after_utc


def _subject_key(certificate: x509.Certificate) -> str:
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value.digest.hex()
    except x509.ExtensionNotFound:
        return ""


def _authority_key(revoked: x509.CertificateRevocationList) -> str:
    try:
        found = revoked.extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value.key_identifier
    except x509.ExtensionNotFound:
        return ""
    return (found or b"").hex()


def _refused(code: str, detail: str) -> Invalid:
    return Invalid(detail, errors=[FieldError("/file", code, detail)])
