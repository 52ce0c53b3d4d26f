"""Whether a trusted certificate is for signing documents, and whether the time of signing can be."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from asn1crypto import x509
from pyhanko.sign.validation.status import PdfSignatureStatus, TimestampSignatureStatus

_SIGNING: Final = frozenset({"digital_signature", "non_repudiation"})
_DOCUMENTS: Final = frozenset(
    {
        "1.3.6.1.5.5.7.3.36",  # id-kp-documentSigning, RFC 9336
        "1.3.6.1.5.5.7.3.4",  # emailProtection, what S/MIME certificates have: most signers' own
        "1.2.840.113583.1.1.5",  # Adobe's authentic documents
        "1.3.6.1.4.1.311.10.3.12",  # Microsoft's document signing
        "2.5.29.37.0",  # anyExtendedKeyUsage
    }
)
_CLOCKS: Final = timedelta(minutes=5)  # how far an honest clock may be ahead of ours
_ZONES: Final = (timedelta(hours=14), timedelta(hours=12))  # the most that a place's time is ahead of UTC, and behind


def purpose(certificate: x509.Certificate) -> Iterator[str]:
    """What speaks against the certificate's signing documents.

    A certificate without the extensions is for anything (RFC 5280, 4.2.1.3 and 4.2.1.12).
    """
    usage, purposes = certificate.key_usage_value, certificate.extended_key_usage_value
    if usage is not None and not set(usage.native) & _SIGNING:
        yield "The signer's certificate is not for signing (its key usage); sign with one that is."
    if purposes is not None and not {each.dotted for each in purposes} & _DOCUMENTS:
        yield (
            "The signer's certificate is for another purpose than signing documents (its extended key usage); "
            "sign with one for documents or e-mail."
        )


def times(status: PdfSignatureStatus, now: datetime) -> Iterator[str]:
    """What speaks against the times that the signer and its time stamps tell."""
    begins: datetime = status.signing_cert.not_valid_before
    for says, moment in _told(status):
        earliest, latest = _span(moment)
        if earliest > now + _CLOCKS:
            yield f"{says} {moment:%Y-%m-%d %H:%M}, which is yet to come."
        elif latest < begins - _CLOCKS:
            yield f"{says} {moment:%Y-%m-%d %H:%M}, before its certificate began on {begins:%Y-%m-%d}."


def proved_time(stamp: TimestampSignatureStatus | None) -> datetime | None:
    """When a signature existed, by a time stamp that leads to a registered root."""
    if stamp is None or not (stamp.valid and stamp.intact and stamp.trusted):
        return None
    moment: datetime = stamp.timestamp
    return moment.astimezone(UTC)


def _told(status: PdfSignatureStatus) -> Iterator[tuple[str, datetime]]:
    if status.signer_reported_dt is not None:
        yield "The signer says it signed at", status.signer_reported_dt
    for stamp in (status.timestamp_validity, status.content_timestamp_validity):
        moment = proved_time(stamp)
        if moment is not None:
            yield "A time stamp says it was signed at", moment


def _span(moment: datetime) -> tuple[datetime, datetime]:
    """The earliest and latest that is meant: a PDF may tell the time without its zone (ISO 32000-2, 7.9.4)."""
    if moment.tzinfo is not None:
        return moment, moment
    ahead, behind = _ZONES
    return moment.replace(tzinfo=UTC) - ahead, moment.replace(tzinfo=UTC) + behind
