"""Revocation of a signer, against the time of signing where a trusted stamp proves it.

pyHanko is content with one good word: an OCSP answer in the file beats the training body's list, and one saying
"revoked" goes unread where the certificate names no responder. Here every word against a certificate counts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from asn1crypto import crl as asn1_crl
from asn1crypto import x509
from asn1crypto.core import GeneralizedTime
from pyhanko_certvalidator.context import ValidationContext
from pyhanko_certvalidator.errors import CRLValidationError, OCSPValidationError, RevokedError
from pyhanko_certvalidator.path import ValidationPath
from pyhanko_certvalidator.revinfo.archival import OCSPContainer
from pyhanko_certvalidator.revinfo.validate_crl import find_cert_in_list, verify_crl
from pyhanko_certvalidator.revinfo.validate_ocsp import verify_ocsp_response
from pyhanko_certvalidator.util import get_declared_revinfo

from credentialing.documents.reading.model import SignatureVerdict
from credentialing.documents.reading.signature_trust import Evidence, run

_LIFTED: Final = "remove_from_crl"
_HOLD: Final = "certificate_hold"
_COMPROMISED: Final = frozenset({"key_compromise", "ca_compromise", "aa_compromise"})
_EXPIRED_CERTIFICATES: Final = "2.5.29.60"  # expiredCertsOnCRL, X.509 9.5.2.8: entries stay from this date of expiry on


@dataclass(frozen=True, slots=True)
class Revocation:
    """A word that a certificate was revoked. ``reason`` as asn1crypto names those of RFC 5280, 5.3.1.

    ``unusable_since``: the invalidity date of 5.3.2. ``certain``: the list or answer that says so was verified.
    """

    when: datetime
    reason: str
    unusable_since: datetime | None
    certain: bool


def revocations(path: ValidationPath, context: ValidationContext, evidence: Evidence) -> tuple[Revocation, ...]:
    """Every word against a certificate of ``path`` below its root, in lists that ran out as well.

    ``context`` has followed ``path``: it verifies lists and answers by the issuers it then came to trust.
    """
    return tuple(each for certificate in below_root(path) for each in _against(certificate, path, context, evidence))


def weigh(revocation: Revocation, stamped: datetime | None) -> tuple[SignatureVerdict, str] | None:
    """What a revocation does to a signature that existed at ``stamped`` (proved), or at a time unknown.

    ``None``: nothing, it was made before (EN 319 102-1, 5.6). A theft is found out after it happened, so for
    compromised keys, and back to an invalidity date, that does not settle it. Unproved, the signer's word that it
    signed earlier counts for nothing: whoever has the key can say so.
    """
    day = f"{revocation.when:%Y-%m-%d}"
    if revocation.reason == _HOLD:
        return SignatureVerdict.UNKNOWN, (
            f"A certificate of the signer was suspended on {day}; ask the training body whether it is in use again."
        )
    if not revocation.certain:
        return SignatureVerdict.UNKNOWN, (
            f"A certificate of the signer was revoked on {day} by a list that ran out or could not be verified."
        )
    if stamped is None:
        return SignatureVerdict.INVALID, (
            f"A certificate of the signer was revoked on {day}, and no trusted time stamp proves that it signed before."
        )
    if stamped >= revocation.when:
        return SignatureVerdict.INVALID, (
            f"A certificate of the signer was revoked on {day}, before the time stamp of {stamped:%Y-%m-%d}."
        )
    since = revocation.unusable_since
    if revocation.reason in _COMPROMISED or (since is not None and since <= stamped):
        return SignatureVerdict.UNKNOWN, (
            f"A certificate of the signer was revoked on {day}, after the time stamp of {stamped:%Y-%m-%d}; but its "
            "key may have been in other hands before. Ask the training body whether it signed this."
        )
    return None


def telling(certificates: Iterable[x509.Certificate], evidence: Evidence) -> Evidence:
    """``evidence`` without the lists and answers that are silent about ``certificates`` because these had expired.

    A list issued after a certificate's expiry may have dropped its entry (RFC 5280, 3.3 and 5), except where it says
    that it keeps them; a responder may have forgotten it likewise (RFC 6960, 4.4.4).
    """
    for certificate in certificates:
        evidence = replace(
            evidence,
            lists=tuple(each for each in evidence.lists if not _is_silent(each, certificate)),
            answers=tuple(each for each in evidence.answers if not _is_late(each, certificate)),
        )
    return evidence


def is_settled(certificate: x509.Certificate, path: ValidationPath, context: ValidationContext) -> bool:
    """Whether a list in ``context``, or an answer where the certificate names a responder, lets pyHanko trust it."""
    _, names_responder = get_declared_revinfo(certificate)
    for verify in (verify_crl, verify_ocsp_response) if names_responder else (verify_crl,):
        try:
            run(verify(certificate, path, context))
        except (CRLValidationError, OCSPValidationError, RevokedError):
            continue
        return True
    return False


def below_root(path: ValidationPath) -> Iterator[x509.Certificate]:
    """The certificates of ``path`` from the root's side to the signer, without the root."""
    found: Iterator[x509.Certificate] = path.iter_certs(include_root=False)
    return found


def is_partial(revoked: asn1_crl.CertificateList) -> bool:
    """Whether a list says that it is of some certificates or some reasons only, or only what changed."""
    return bool(revoked.issuing_distribution_point_value or revoked.delta_crl_indicator_value)


def _against(
    certificate: x509.Certificate, path: ValidationPath, context: ValidationContext, evidence: Evidence
) -> Iterator[Revocation]:
    verified = {each.when: each for each in _verified(certificate, path, context)}
    for revoked in evidence.lists:
        entry = _entry(certificate, revoked)
        if entry is not None:
            found = verified.pop(entry.when, None)
            yield entry if found is None else replace(entry, certain=True)
    yield from verified.values()


def _verified(certificate: x509.Certificate, path: ValidationPath, context: ValidationContext) -> Iterator[Revocation]:
    for verify in (verify_crl, verify_ocsp_response):
        try:
            run(verify(certificate, path, context))
        except RevokedError as told:
            yield Revocation(told.revocation_dt, str(told.reason.native), None, certain=True)
        except (CRLValidationError, OCSPValidationError):
            continue


def _entry(certificate: x509.Certificate, revoked: asn1_crl.CertificateList) -> Revocation | None:
    if certificate["tbs_certificate"]["serial_number"].dump() not in revoked.dump():
        return None  # reading every entry of a long list takes seconds
    try:
        when, reason = find_cert_in_list(certificate, certificate.issuer, revoked, revoked.issuer)
    except NotImplementedError:  # an entry with a critical extension that nobody knows
        return Revocation(revoked["tbs_cert_list"]["this_update"].native, "unspecified", None, certain=False)
    if when is None or reason.native == _LIFTED:
        return None
    return Revocation(when, str(reason.native), _unusable_since(certificate, revoked), certain=False)


def _unusable_since(certificate: x509.Certificate, revoked: asn1_crl.CertificateList) -> datetime | None:
    dates = [
        entry.invalidity_date_value.native
        for entry in revoked["tbs_cert_list"]["revoked_certificates"]
        if entry["user_certificate"].native == certificate.serial_number and entry.invalidity_date_value
    ]
    return min(dates, default=None)


def _is_silent(revoked: asn1_crl.CertificateList, certificate: x509.Certificate) -> bool:
    point: Any = revoked.issuing_distribution_point_value
    is_about_it = revoked.issuer == certificate.issuer or bool(point and point["indirect_crl"].native)
    if not is_about_it or revoked["tbs_cert_list"]["this_update"].native <= certificate.not_valid_after:
        return False
    kept_from = _keeps_expired_from(revoked)
    return kept_from is None or kept_from > certificate.not_valid_after


def _keeps_expired_from(revoked: asn1_crl.CertificateList) -> datetime | None:
    for extension in revoked["tbs_cert_list"]["crl_extensions"]:
        if extension["extn_id"].dotted == _EXPIRED_CERTIFICATES:
            date: datetime = GeneralizedTime.load(extension["extn_value"].native).native
            return date
    return None


def _is_late(answer: OCSPContainer, certificate: x509.Certificate) -> bool:
    single = answer.extract_single_response()
    if single is None or single["cert_id"]["serial_number"].native != certificate.serial_number:
        return False
    late: bool = single["this_update"].native > certificate.not_valid_after
    return late
