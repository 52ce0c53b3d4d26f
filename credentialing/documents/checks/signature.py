"""What the digital signatures on the file amount to; having none is no fault."""

from credentialing.documents.checks.structure import worst
from credentialing.documents.reading.model import Reading, SignatureSeen, SignatureVerdict
from credentialing.model.finding import Evidence, Finding, Reason
from credentialing.model.states import Outcome


def check_signature(reading: Reading, subject: str, evidence: Evidence) -> Finding:
    """Every signature must hold: one that does not is not mended by another that does."""
    facts: dict[str, object] = {"signatures": [_fact(signature) for signature in reading.signatures]}
    if not reading.signatures:
        return Finding("document.signature", subject, Outcome.NOT_APPLICABLE, (), evidence, facts)
    reasons = tuple(reason for signature in reading.signatures if (reason := _reason(signature)))
    return Finding("document.signature", subject, worst(reasons), reasons, evidence, facts)


def _reason(signature: SignatureSeen) -> Reason | None:
    if signature.verdict is SignatureVerdict.INVALID:
        return Reason("document.signature_invalid", signature.detail)
    if signature.verdict is SignatureVerdict.UNKNOWN:
        return Reason("document.signature_unknown", signature.detail)
    if signature.changed_text:
        # A second signer's stamp changes the text too, so this alone does not convict.
        return Reason("document.signature_unknown", "The text of the page changed after it was signed.")
    return None


def _fact(signature: SignatureSeen) -> dict[str, object]:
    return {
        "field": signature.field,
        "verdict": signature.verdict.value,
        "signer": signature.signer,
        "signed_at": signature.signed_at,
        "time_proved": signature.time_proved,
        "detail": signature.detail,
        "changed_text": list(signature.changed_text),
    }
