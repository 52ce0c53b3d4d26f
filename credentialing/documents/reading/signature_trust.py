"""What a signature is judged by: a training body's roots and lists, what the file carries, and pyHanko, all offline."""

import logging
from collections.abc import Coroutine, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

from asn1crypto import crl as asn1_crl
from asn1crypto import pem, x509
from asn1crypto.ocsp import OCSPResponse
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature, async_validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus
from pyhanko_certvalidator.context import ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError
from pyhanko_certvalidator.path import ValidationPath
from pyhanko_certvalidator.revinfo.archival import OCSPContainer

from credentialing.model.errors import Misconfigured

# pyHanko logs whole tracebacks with the signer's name in them; what it finds is in the verdict.
for _chatty in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_chatty).setLevel(logging.CRITICAL + 1)

_Result = TypeVar("_Result")


class _WantsAnEventLoop(Exception):
    """pyHanko asked to wait for something: without fetching there is nothing to wait for."""


@dataclass(frozen=True, slots=True)
class Trust:
    """``roots``: self-signed; ``lists``: the revocation lists that the training body gave; ``now`` is in UTC."""

    roots: tuple[x509.Certificate, ...]
    lists: tuple[asn1_crl.CertificateList, ...]
    now: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """Certificates, revocation lists and OCSP answers at hand."""

    certificates: tuple[x509.Certificate, ...]
    lists: tuple[asn1_crl.CertificateList, ...]
    answers: tuple[OCSPContainer, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One signature of a file and all there is to judge it by."""

    signature: EmbeddedPdfSignature
    trust: Trust
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Examination:
    """What pyHanko found, with the contexts it used: they remember which certificates they followed to a root.

    ``path``: from a root to the signer, whether or not it holds; ``None`` if there is none.
    """

    status: PdfSignatureStatus
    path: ValidationPath | None
    signer: ValidationContext
    stamp: ValidationContext


def trust_in(roots: tuple[bytes, ...], lists: tuple[bytes, ...], now: datetime) -> Trust:
    """``roots`` and ``lists`` are PEM or DER, ``now`` is aware. Raises ``Misconfigured`` for unreadable ones."""
    return Trust(tuple(_certificates(roots)), tuple(_lists(lists)), now.astimezone(UTC))


def evidence_of(reader: PdfFileReader, trust: Trust) -> Evidence:
    """The training body's lists and what the file carries (its DSS: ETSI EN 319 142-1, 5.4.2)."""
    try:
        carried = DocumentSecurityStore.read_dss(reader)
    except NoDSSFoundError:
        return Evidence((), trust.lists, ())
    lists = [asn1_crl.CertificateList.load(der) for der in _streams(carried.crls, DecodePurpose.CRL)]
    answers = [OCSPResponse.load(der) for der in _streams(carried.ocsps, DecodePurpose.OCSP_RESPONSE)]
    return Evidence(
        tuple(carried.load_certs()),
        (*trust.lists, *lists),
        tuple(each for answer in answers for each in OCSPContainer.load_multi(answer)),
    )


def examine(case: Case, moment: datetime, evidence: Evidence | None = None) -> Examination:
    """What pyHanko makes of it at ``moment``; the signer by ``evidence`` (all there is), its time stamp now by all."""
    signer = _context(case, moment, evidence or case.evidence)
    stamp = _context(case, case.trust.now, case.evidence)
    status = run(
        async_validate_pdf_signature(
            case.signature,
            signer_validation_context=signer,
            ts_validation_context=stamp,
            # What the certificate is for is judged in signature_doubts: pyHanko takes no extension for a prohibition.
            key_usage_settings=KeyUsageConstraints(key_usage=set()),
            skip_diff=case.signature.diff_result is not None,  # it keeps what it found the first time
        )
    )
    return Examination(status, status.validation_path or _path(signer, status.signing_cert), signer, stamp)


def run(work: Coroutine[Any, Any, _Result]) -> _Result:
    """Drive a coroutine that never waits. An event loop would open a socket pair, which the sandbox refuses."""
    try:
        work.send(None)
    except StopIteration as done:
        result: _Result = done.value
        return result
    work.close()
    raise _WantsAnEventLoop


def _path(context: ValidationContext, certificate: x509.Certificate) -> ValidationPath | None:
    """One that pyHanko does not tell of, because what is known of it is out of date."""
    try:
        paths: list[ValidationPath] = run(context.path_builder.async_build_paths(certificate))
    except PathBuildingError:
        return None
    return paths[0]


def _context(case: Case, moment: datetime, evidence: Evidence) -> ValidationContext:
    return ValidationContext(
        trust_roots=list(case.trust.roots),
        other_certs=list(evidence.certificates),
        crls=list(evidence.lists),
        ocsps=list(evidence.answers),
        moment=moment,
        allow_fetching=False,
        revocation_mode="require",
        # At the time of a stamp, lists made later count too: who was revoked before is on them, unless the certificate
        # had expired by then (RFC 5280, 3.3: an entry may go after expiry). signature_revocation sees to those.
        retroactive_revinfo=moment < case.trust.now,
    )


def _streams(references: Iterable[Any], purpose: DecodePurpose) -> Iterator[bytes]:
    for each in references:
        data: bytes = each.get_object().read_data(purpose)
        yield data


def _certificates(given: Iterable[bytes]) -> Iterator[x509.Certificate]:
    for der in _der(given):
        try:
            certificate = x509.Certificate.load(der, strict=True)
            _ = certificate.subject.native
        except (ValueError, TypeError) as broken:
            raise Misconfigured("a trust root of the training body is not an X.509 certificate") from broken
        yield certificate


def _lists(given: Iterable[bytes]) -> Iterator[asn1_crl.CertificateList]:
    for der in _der(given):
        try:
            revoked = asn1_crl.CertificateList.load(der, strict=True)
            _ = revoked.issuer.native
        except (ValueError, TypeError) as broken:
            raise Misconfigured("a revocation list of the training body is not an X.509 CRL") from broken
        yield revoked


def _der(given: Iterable[bytes]) -> Iterator[bytes]:
    for blob in given:
        if pem.detect(blob):
            yield from (der for _, _, der in pem.unarmor(blob, multiple=True))
        else:
            yield blob
