"""Digital signatures of a PDF (PAdES), judged against a training body's own trust roots, without any network.

The verdict is pyHanko's ``bottom_line`` with revocation information *required* for every certificate of the path:
an overlaid document still calls itself intact, valid and trusted, and a soft failure accepts a revoked signer. What
pyHanko calls a permitted change (a form filled in) is not permitted on a certificate if it changes any text.
"""

import io
import logging
from collections.abc import Coroutine, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher
from typing import Any, Final, TypeVar

from asn1crypto import crl as asn1_crl
from asn1crypto import pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESStatus
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError, SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature, async_validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus
from pyhanko_certvalidator.context import ValidationContext

from credentialing.documents.reading.model import SignatureSeen, SignatureVerdict
from credentialing.documents.reading.pdfium import PdfDocument
from credentialing.documents.reading.text import lines_of
from credentialing.model.errors import Misconfigured

_MARK: Final = b"/ByteRange"  # written unabbreviated in every signed PDF: its offsets must be found in the bytes
_MOST: Final = 20  # signatures and time stamps in one file
_MOST_CHANGES: Final = 40  # lines of difference reported

# pyHanko logs whole tracebacks with the signer's name in them; what it finds is in the verdict.
for _chatty in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_chatty).setLevel(logging.CRITICAL + 1)

_Result = TypeVar("_Result")


class _WantsAnEventLoop(Exception):
    """pyHanko asked to wait for something: without fetching there is nothing to wait for."""


@dataclass(frozen=True, slots=True)
class _Trust:
    roots: tuple[x509.Certificate, ...]
    crls: tuple[asn1_crl.CertificateList, ...]
    now: datetime

    def context(self, reader: PdfFileReader, moment: datetime) -> ValidationContext:
        """Trust at ``moment``, with the revocation information the file carries beside what the training body gave."""
        settings: dict[str, Any] = {
            "trust_roots": list(self.roots),
            "crls": list(self.crls),
            "moment": moment,
            "allow_fetching": False,
            "revocation_mode": "require",
            # Judged at the time of a trusted stamp, later lists count too: who is not on them was not on them then.
            "retroactive_revinfo": moment < self.now,
        }
        try:
            return DocumentSecurityStore.read_dss(reader).as_validation_context(settings)
        except NoDSSFoundError:
            return ValidationContext(**settings)


def read_signatures(
    data: bytes, roots: tuple[bytes, ...], crls: tuple[bytes, ...], now: datetime
) -> tuple[SignatureSeen, ...]:
    """Every signature of the PDF ``data``, in the order of signing; empty for an unsigned file.

    ``roots`` (self-signed) and ``crls`` are PEM or DER, from the training body; ``now`` is aware. ``INVALID``: broken,
    changed after signing, or revoked. ``UNKNOWN``: trust or revocation cannot be settled, or we could not evaluate it.
    Raises ``Misconfigured`` for unreadable roots or lists, and nothing on account of ``data``.
    """
    if _MARK not in data:
        return ()
    trust = _Trust(tuple(_certificates(roots)), tuple(_lists(crls)), now.astimezone(UTC))
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        embedded: list[EmbeddedPdfSignature] = list(reader.embedded_regular_signatures)[:_MOST]
    except Exception as broken:  # noqa: BLE001  pyHanko raises what its parsers raise; the file is a stranger's
        verdict, detail = verdict_on(broken)
        return (SignatureSeen("", verdict, "", None, detail),)
    return tuple(_read(data, reader, signature, trust) for signature in embedded)


def _read(data: bytes, reader: PdfFileReader, signature: EmbeddedPdfSignature, trust: _Trust) -> SignatureSeen:
    try:
        status = _validate(reader, signature, trust, trust.now)
        verdict, detail = _judge(reader, signature, status, trust)
        changed = _changed_text(data, signature, verdict)
        if changed and verdict is not SignatureVerdict.INVALID:
            verdict, detail = SignatureVerdict.INVALID, "The text of the document was changed after it was signed."
        return SignatureSeen(
            field=str(signature.field_name),
            verdict=verdict,
            signer=_name(signature.signer_cert),
            signed_at=_signed_at(status),
            detail=detail,
            changed_text=changed,
        )
    except Exception as broken:  # noqa: BLE001  as above
        verdict, detail = verdict_on(broken)
        return SignatureSeen(_field(signature), verdict, "", None, detail)


def verdict_on(broken: Exception) -> tuple[SignatureVerdict, str]:
    """What an exception on the way to a verdict amounts to, and its sentence.

    ``INVALID`` only where pyHanko means that the signature fails (ETSI EN 319 102-1, TOTAL-FAILED). Anything else may
    be a defect of ours, or of a library's, as well as the file's: nothing is settled, a person looks.
    """
    if isinstance(broken, SignatureValidationError) and broken.ades_status is AdESStatus.FAILED:
        return SignatureVerdict.INVALID, f"The signature does not hold: {str(broken.failure_message)[:200]}."
    return SignatureVerdict.UNKNOWN, f"The signature could not be evaluated ({type(broken).__name__})."


def _judge(
    reader: PdfFileReader, signature: EmbeddedPdfSignature, status: PdfSignatureStatus, trust: _Trust
) -> tuple[SignatureVerdict, str]:
    """The verdict and its sentence. Order matters: what is certain and bad comes before what is unknown."""
    invalid, unknown = SignatureVerdict.INVALID, SignatureVerdict.UNKNOWN
    if not (status.intact and status.valid):
        return invalid, "The signed bytes were changed, or the signature was not made over them."
    if status.modification_level is ModificationLevel.OTHER:
        return invalid, "The document was changed after it was signed, in a way no signature permits."
    if status.revoked:
        assert status.revocation_details is not None
        when = status.revocation_details.revocation_date
        return invalid, f"A certificate of the signer was revoked on {when:%Y-%m-%d}."
    if status.modification_level is ModificationLevel.FORM_FILLING:
        return unknown, "After signing, a form was filled in or another signature was added."
    if status.docmdp_ok is False or not status.seed_value_ok:
        return invalid, "A later change breaks what the signature permits."
    if status.bottom_line:
        return SignatureVerdict.VALID, f"Signed under a registered trust root; not revoked on {trust.now:%Y-%m-%d}."
    stamped = _trusted_time(status)
    if stamped is not None and not status.trusted:
        then = _validate(reader, signature, trust, stamped)
        if then.bottom_line:
            return SignatureVerdict.VALID, f"Signed under a registered trust root, by time stamp on {stamped:%Y-%m-%d}."
    if status.trusted:
        return unknown, "The signer is trusted, the time stamp on the signature could not be settled."
    return unknown, _why_untrusted(status, trust)


def _why_untrusted(status: PdfSignatureStatus, trust: _Trust) -> str:
    if not trust.roots:
        return "The training body has no registered trust root to judge the signer by."
    reason = str(status.trust_problem_indic.standard_name) if status.trust_problem_indic is not None else "NO_PATH"
    return {
        "NO_CERTIFICATE_CHAIN_FOUND": "The signer's certificate does not lead to a registered trust root.",
        "CERTIFICATE_CHAIN_GENERAL_FAILURE": "Whether the signer's certificate was revoked is unknown: "
        "the file carries no revocation information for its path and no list was given.",
        "TRY_LATER": "Whether the signer's certificate was revoked is unknown: what is known is out of date.",
        "REVOKED_NO_POE": "A certificate of the signer was revoked; when it signed is not proved.",
        "OUT_OF_BOUNDS_NO_POE": "The signer's certificate is not valid at this time, and when it signed is not proved.",
        "CRYPTO_CONSTRAINTS_FAILURE_NO_POE": "The signature uses an algorithm too weak to rely on.",
        "CHAIN_CONSTRAINTS_FAILURE": "The signer's certificate is not allowed to sign documents.",
    }.get(reason, f"The signer's certificate could not be trusted ({reason}).")


def _validate(
    reader: PdfFileReader, signature: EmbeddedPdfSignature, trust: _Trust, moment: datetime
) -> PdfSignatureStatus:
    context = trust.context(reader, moment)
    stamp_context = trust.context(reader, trust.now)
    usage = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False)
    return _run(
        async_validate_pdf_signature(
            signature,
            signer_validation_context=context,
            ts_validation_context=stamp_context,
            key_usage_settings=usage,
        )
    )


def _run(work: Coroutine[Any, Any, _Result]) -> _Result:
    """Drive a coroutine that never waits. An event loop would open a socket pair, which the sandbox refuses."""
    try:
        work.send(None)
    except StopIteration as done:
        result: _Result = done.value
        return result
    work.close()
    raise _WantsAnEventLoop


def _trusted_time(status: PdfSignatureStatus) -> datetime | None:
    stamp = status.timestamp_validity
    if stamp is None or not (stamp.valid and stamp.intact and stamp.trusted):
        return None
    moment: datetime = stamp.timestamp
    return moment.astimezone(UTC)


def _signed_at(status: PdfSignatureStatus) -> str | None:
    """The trusted time stamp's time, else what the signer says, in RFC 3339."""
    moment = _trusted_time(status) or status.signer_reported_dt
    return moment.isoformat() if moment is not None else None


def _changed_text(data: bytes, signature: EmbeddedPdfSignature, verdict: SignatureVerdict) -> tuple[str, ...]:
    """Lines that differ between the revision that was signed and the file: ``- gone`` and ``+ new``."""
    try:
        return _difference(data, signature)
    except Exception:
        if verdict is SignatureVerdict.INVALID:
            return ()  # what is certain already stays so
        raise


def _difference(data: bytes, signature: EmbeddedPdfSignature) -> tuple[str, ...]:
    _, _, start, length = (int(number) for number in signature.byte_range)
    end = start + length
    if data[end:].strip() == b"":
        return ()
    signed, present = _text_lines(data[:end]), _text_lines(data)
    changes: list[str] = []
    for tag, a0, a1, b0, b1 in SequenceMatcher(None, signed, present, autojunk=False).get_opcodes():
        if tag != "equal":
            changes += [f"- {line}" for line in signed[a0:a1]] + [f"+ {line}" for line in present[b0:b1]]
    return tuple(changes[:_MOST_CHANGES])


def _text_lines(data: bytes) -> list[str]:
    document = PdfDocument(data)
    try:
        return [line.text for line in lines_of(document)]
    finally:
        document.close()


def _name(certificate: x509.Certificate) -> str:
    """The signer's common name, or the whole subject where it has none."""
    subject: dict[str, Any] = certificate.subject.native
    name = subject.get("common_name", certificate.subject.human_friendly)
    return str(name)


def _field(signature: EmbeddedPdfSignature) -> str:
    try:
        return str(signature.field_name)
    except Exception:  # noqa: BLE001  the name is a hostile file's too
        return ""


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
