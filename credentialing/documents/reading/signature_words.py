"""Why a signer is not trusted, in words that say what is the matter as far as it is known."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

from asn1crypto import crl as asn1_crl
from asn1crypto import x509

from credentialing.documents.reading.signature_revocation import below_root, is_partial, is_settled
from credentialing.documents.reading.signature_trust import Case, Examination

_LEAST_RSA_BITS: Final = 2048
_WEAK: Final = {"md2": "MD2", "md5": "MD5", "sha1": "SHA-1"}
_NO_ROOT: Final = "does not lead to a registered trust root"


def why_untrusted(case: Case, found: Examination, stamped: datetime | None) -> str:
    """Why ``found`` (at ``stamped``, where that is proved) does not trust the signer."""
    if not case.trust.roots:
        return "The training body has no registered trust root to judge the signer by."
    problem = found.status.trust_problem_indic
    reason = str(problem.standard_name) if problem is not None else ""
    if reason == "NO_CERTIFICATE_CHAIN_FOUND":
        return f"The signer's certificate {_NO_ROOT}."
    if reason == "CHAIN_CONSTRAINTS_FAILURE":  # what pyHanko says of a self-signed certificate that is no root
        return f"The signer's certificate is self-made: it {_NO_ROOT}."
    if reason.startswith("CRYPTO_CONSTRAINTS_FAILURE"):
        return f"The signature cannot be relied on: {_weakness(case)}."
    return _out_of_time(found, stamped) or _unsettled(case, found) or "The signer's certificate could not be trusted."


def name_of(subject: x509.Name) -> str:
    """The common name, or the whole name where it has none."""
    parts: dict[str, Any] = subject.native
    return str(parts.get("common_name", subject.human_friendly))


def _weakness(case: Case) -> str:
    """The weak algorithm or key; pyHanko looks at the signature first, then at the certificates of its path."""
    signature = case.signature
    if signature.md_algorithm in _WEAK:
        return f"it uses {_WEAK[signature.md_algorithm]}, which is broken; sign with SHA-256"
    for certificate in (signature.signer_cert, *signature.other_embedded_certs):
        key, weak, whose = certificate.public_key, _WEAK.get(_hash_of(certificate)), name_of(certificate.subject)
        if key.algorithm == "rsa" and key.bit_size < _LEAST_RSA_BITS:
            return f"the RSA key of “{whose}” has {key.bit_size} bits; sign with one of {_LEAST_RSA_BITS} or more"
        if weak is not None:
            return f"the certificate of “{whose}” is signed with {weak}, which is broken; get a new one"
    return "one of its algorithms or keys is too weak"


def _hash_of(certificate: x509.Certificate) -> str:
    try:
        return str(certificate.hash_algo)
    except ValueError:  # Ed25519 and the like have none of their own
        return ""


def _out_of_time(found: Examination, stamped: datetime | None) -> str:
    """A certificate of the path that is not valid at the time of judging; empty if each is."""
    path, moment = found.path, found.signer.moment
    for certificate in (found.status.signing_cert,) if path is None else below_root(path):
        whose = f"The certificate of “{name_of(certificate.subject)}”"
        begins, ends = certificate.not_valid_before, certificate.not_valid_after
        if moment > ends and stamped is None:
            return f"{whose} ran out on {ends:%Y-%m-%d}, and no trusted time stamp proves that it signed before."
        if moment > ends:
            return f"{whose} had run out on {ends:%Y-%m-%d}, before the time stamp of {moment:%Y-%m-%d}."
        if moment < begins:
            return f"{whose} is valid from {begins:%Y-%m-%d} only."
    return ""


def _unsettled(case: Case, found: Examination) -> str:
    """Which certificate of the path nothing says about whether it was revoked, and why not; empty if none."""
    path = found.path
    if path is None:
        return ""
    for certificate in below_root(path):
        if not is_settled(certificate, path, found.signer):
            why = "; ".join(_why_no_list_tells(certificate, case, found.signer.moment))
            return (
                f"Whether the certificate of “{name_of(certificate.subject)}” was revoked is unknown: {why}. "
                "Upload the issuer's present list, or sign with revocation information included."
            )
    return ""


def _why_no_list_tells(certificate: x509.Certificate, case: Case, moment: datetime) -> Iterator[str]:
    lists, answers = case.evidence.lists, case.evidence.answers
    if not case.trust.lists:
        yield "no list was given"
    if not lists and not answers:
        yield "the file carries no revocation information for its path"
        return
    by_issuer = [each for each in lists if each.issuer == certificate.issuer]
    if lists and not by_issuer:
        yield f"none of the lists at hand is by its issuer, “{name_of(certificate.issuer)}”"
    if answers:
        yield "no OCSP answer in the file settles it"
    for each in by_issuer:
        yield _fault(each, moment)


def _fault(revoked: asn1_crl.CertificateList, moment: datetime) -> str:
    """Why a list of the right issuer's name does not tell of a certificate at ``moment``."""
    begins, ends = (revoked["tbs_cert_list"][each].native for each in ("this_update", "next_update"))
    its = f"the list of {begins:%Y-%m-%d} by “{name_of(revoked.issuer)}”"
    if ends is not None and moment > ends:
        return f"{its} ran out on {ends:%Y-%m-%d}"
    if begins > moment:
        return f"{its} is dated in the future"
    if is_partial(revoked):
        return f"{its} is of other certificates, some reasons or changes only"
    return f"{its} is not signed with the issuer's key, or cannot be followed to a registered root"
