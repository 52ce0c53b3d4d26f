"""Digital signatures of a PDF (PAdES), judged against a training body's own trust roots, without any network.

The verdict is pyHanko's ``bottom_line`` with revocation information *required* for every certificate of the path:
an overlaid document still calls itself intact, valid and trusted, and a soft failure accepts a revoked signer. What
pyHanko calls a permitted change (a form filled in) is not permitted on a certificate if it changes any text. Beyond
pyHanko, every word against the signer counts, and its certificate must be for documents and its time possible.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESStatus
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel

from credentialing.documents.reading.model import SignatureSeen, SignatureVerdict
from credentialing.documents.reading.revisions import changes_since
from credentialing.documents.reading.signature_doubts import proved_time, purpose, times
from credentialing.documents.reading.signature_revocation import Revocation, below_root, revocations, telling, weigh
from credentialing.documents.reading.signature_trust import (
    Case,
    Examination,
    Trust,
    evidence_of,
    examine,
    trust_in,
)
from credentialing.documents.reading.signature_words import name_of, why_untrusted

_MARK: Final = b"/ByteRange"
_MOST: Final = 20  # signatures and time stamps in one file
_LISTS_TOO_LATE: Final = (
    "Whether a certificate of the signer was revoked before it ran out is unknown: the lists at hand were made later "
    "and may leave it out. Sign with revocation information included."
)
_VALID, _INVALID, _UNKNOWN = SignatureVerdict.VALID, SignatureVerdict.INVALID, SignatureVerdict.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Later:
    """What a signature is judged beside: who signed after it, and what the file's certification permits.

    ``valid``: fields of later signatures that are valid; ``stamps``: of the file's time stamps.
    """

    valid: frozenset[str]
    stamps: frozenset[str]
    notes_permitted: bool

    def explains(self, status: PdfSignatureStatus) -> bool:
        """Whether nothing changed but that others signed, validly: they vouch for the file as it was when they did."""
        changes = status.diff_result
        return (
            bool(self.valid)
            and isinstance(changes, DiffResult)
            and changes.changed_form_fields <= (self.valid | self.stamps)
        )


def read_signatures(
    data: bytes, roots: tuple[bytes, ...], crls: tuple[bytes, ...], now: datetime, *, looks_signed: bool = False
) -> tuple[SignatureSeen, ...]:
    """Every signature of the PDF ``data``, in the order of signing; empty for an unsigned file.

    ``roots`` (self-signed) and ``crls`` are PEM or DER, from the training body; ``now`` is aware; ``looks_signed``: the
    walk through its objects met a signature, for its name may be written with escapes (ISO 32000-2, 7.3.5).
    ``INVALID``: broken, changed after signing, or revoked. ``UNKNOWN``: trust, revocation, purpose or time cannot be
    settled, or we could not evaluate it. Raises ``Misconfigured`` for unreadable roots or lists, and nothing on account
    of ``data``.
    """
    if not (looks_signed or _MARK in data):
        return ()
    trust = trust_in(roots, crls, now)
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        embedded: list[EmbeddedPdfSignature] = list(reader.embedded_regular_signatures)[:_MOST]
        stamps = frozenset(_field(each) for each in reader.embedded_timestamp_signatures)
    except Exception as broken:  # noqa: BLE001  pyHanko raises what its parsers raise; the file is a stranger's
        verdict, detail = verdict_on(broken)
        return (SignatureSeen("", verdict, "", None, detail),)
    return tuple(_in_order(data, reader, embedded, stamps, trust))


def _in_order(
    data: bytes, reader: PdfFileReader, embedded: list[EmbeddedPdfSignature], stamps: frozenset[str], trust: Trust
) -> list[SignatureSeen]:
    """Judged from the last to the first: a change is vouched for by who signed after it."""
    found: list[SignatureSeen] = []
    for index in reversed(range(len(embedded))):
        valid = frozenset(seen.field for seen in found if seen.verdict is _VALID)
        permitted = any(_permits_notes(each) for each in embedded[: index + 1])
        found.insert(0, _read(data, reader, embedded[index], trust, _Later(valid, stamps, permitted)))
    return found


def _permits_notes(signature: EmbeddedPdfSignature) -> bool:
    try:
        return signature.docmdp_level is MDPPerm.ANNOTATE
    except Exception:  # noqa: BLE001  as above
        return False


def _read(
    data: bytes, reader: PdfFileReader, signature: EmbeddedPdfSignature, trust: Trust, later: _Later
) -> SignatureSeen:
    try:
        case = Case(signature, trust, evidence_of(reader, trust))
        found = examine(case, trust.now)
        stamped = _stamped(case, found)
        verdict, detail = _judge(case, found, stamped, later)
        changed = _changed_text(data, signature, verdict)
        if changed and verdict is not _INVALID:
            verdict, detail = _INVALID, "The text of the document was changed after it was signed."
        signed = stamped or found.status.signer_reported_dt
        return SignatureSeen(
            field=str(signature.field_name),
            verdict=verdict,
            signer=name_of(signature.signer_cert.subject),
            signed_at=signed.isoformat() if signed is not None else None,
            detail=detail,
            changed_text=changed,
            time_proved=stamped is not None,
            covers=_covered(data, found.status, signature),
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
        return _INVALID, f"The signature does not hold: {str(broken.failure_message)[:200]}."
    return _UNKNOWN, f"The signature could not be evaluated ({type(broken).__name__})."


def _judge(case: Case, found: Examination, stamped: datetime | None, later: _Later) -> tuple[SignatureVerdict, str]:
    """The verdict and its sentences. What is certain and bad comes before what is in doubt; every doubt is told."""
    broken = _broken(found.status, later)
    if broken:
        return _INVALID, broken
    against = _against(case, found)
    then = None
    if stamped is not None and (against or _expired(found, case.trust.now)):
        then = examine(case, stamped)
        # Of a list from then, run out since, only this examination can tell that it is genuine.
        against += tuple(each for each in _against(case, then) if each.certain)
    weighed = [each for revocation in against if (each := weigh(revocation, stamped))]
    for verdict, detail in weighed:
        if verdict is _INVALID:
            return verdict, detail
    doubts = [*_later_doubts(found.status, later), *dict.fromkeys(detail for _, detail in weighed)]
    if then is not None and stamped is not None:
        holds, trust_doubts = _held(case, then, stamped)
        sentence = f"Signed under a registered trust root, by time stamp on {stamped:%Y-%m-%d}."
    else:
        holds, trust_doubts = found, [] if found.status.trusted else [why_untrusted(case, found, stamped)]
        sentence = f"Signed under a registered trust root; not revoked on {case.trust.now:%Y-%m-%d}."
    if not weighed:
        doubts += trust_doubts
    if holds.status.trusted:
        doubts += [*_stamp_doubts(found.status, stamped), *purpose(holds.status.signing_cert)]
        doubts += times(found.status, case.trust.now)
    if doubts:
        return _UNKNOWN, " ".join(doubts)
    if not holds.status.bottom_line:
        return _UNKNOWN, "The signature could not be settled."
    return _VALID, sentence


def _broken(status: PdfSignatureStatus, later: _Later) -> str:
    """Why the signature certainly does not hold for the file as it is; empty if it may."""
    if not (status.intact and status.valid):
        return "The signed bytes were changed, or the signature was not made over them."
    if status.modification_level is ModificationLevel.OTHER:
        if later.notes_permitted and _covers_its_revision(status):
            return ""
        return "The document was changed after it was signed, in a way the signature does not permit."
    if status.docmdp_ok is False:  # of a certified document, ISO 32000-2, table 257
        return "The document was changed after it was certified, which its certification does not permit."
    return ""


def _later_doubts(status: PdfSignatureStatus, later: _Later) -> Iterator[str]:
    level = status.modification_level
    if level is ModificationLevel.OTHER:
        yield (
            "The document was changed after it was signed, in a way we cannot judge: its certification permits notes, "
            "but nothing else may have changed."
        )
    elif level not in (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES) and not later.explains(status):
        yield "After signing, a form was filled in, or another signature was added that is not known to hold."
    if not status.seed_value_ok:
        yield "The signature breaks a rule that its form field sets."


def _against(case: Case, found: Examination) -> tuple[Revocation, ...]:
    """Every word that the signer, or an authority above it, was revoked."""
    path, told = found.path, found.status.revocation_details
    words = revocations(path, found.signer, case.evidence) if path is not None else ()
    if told is not None and not any(each.certain for each in words):
        words += (Revocation(told.revocation_date, str(told.revocation_reason.native), None, certain=True),)
    return words


def _held(case: Case, then: Examination, stamped: datetime) -> tuple[Examination, list[str]]:
    """Whether the signer is trusted at the time of its stamp, by what tells about certificates expired since."""
    if not then.status.trusted:
        return then, [why_untrusted(case, then, stamped)]
    expired = _expired(then, case.trust.now)
    if not expired:
        return then, []
    told = examine(case, stamped, telling(expired, case.evidence))
    return told, [] if told.status.trusted else [_LISTS_TOO_LATE]


def _expired(found: Examination, now: datetime) -> list[x509.Certificate]:
    """Certificates of the path that ran out. Of others is asked how they stand now, whatever a stamp proves: a list of
    the day of signing cannot tell that the key turned out to be stolen (EN 319 102-1, 5.6: not for TRY_LATER).
    """
    return [] if found.path is None else [each for each in below_root(found.path) if each.not_valid_after < now]


def _stamp_doubts(status: PdfSignatureStatus, stamped: datetime | None) -> Iterator[str]:
    content = status.content_timestamp_validity
    if (status.timestamp_validity is not None and stamped is None) or (
        content is not None and proved_time(content) is None
    ):
        yield "The signer is trusted, the time stamp on the signature could not be settled."


def _stamped(case: Case, found: Examination) -> datetime | None:
    """When the signature existed, by a trusted time stamp that nothing speaks against."""
    stamp = found.status.timestamp_validity
    moment = proved_time(stamp)
    if stamp is None or moment is None or stamp.validation_path is None:
        return None
    return None if revocations(stamp.validation_path, found.stamp, case.evidence) else moment


def _covers_its_revision(status: PdfSignatureStatus) -> bool:
    return status.coverage in (SignatureCoverageLevel.ENTIRE_REVISION, SignatureCoverageLevel.ENTIRE_FILE)


def _covered(data: bytes, status: PdfSignatureStatus, signature: EmbeddedPdfSignature) -> int:
    if not _covers_its_revision(status):
        return 0
    _, _, start, length = (int(number) for number in signature.byte_range)
    return min(start + length, len(data))


def _changed_text(data: bytes, signature: EmbeddedPdfSignature, verdict: SignatureVerdict) -> tuple[str, ...]:
    try:
        _, _, start, length = (int(number) for number in signature.byte_range)
        return changes_since(data, start + length)
    except Exception:
        if verdict is _INVALID:
            return ()  # what is certain already stays so
        raise


def _field(signature: EmbeddedPdfSignature) -> str:
    try:
        return str(signature.field_name)
    except Exception:  # noqa: BLE001  the name is a hostile file's too
        return ""
