"""All checks of one document, always all five: a check that found nothing to look at says so."""

from datetime import datetime

from credentialing.documents.checks.content import check_content
from credentialing.documents.checks.reuse import Earlier, check_reuse
from credentialing.documents.checks.signature import check_signature
from credentialing.documents.checks.structure import check_integrity, check_type
from credentialing.documents.reading.model import Reading
from credentialing.matching.fields import AS_SUBMITTED, Meant
from credentialing.model.claim import Claim
from credentialing.model.finding import Evidence, Finding


def check_document(
    reading: Reading,
    claim: Claim,
    *,
    document_id: str,
    earlier: Earlier,
    training_body_name: str,
    programme_name: str,
    now: datetime,
    body_is_printed: bool = True,
    require_shown: bool = True,
    day_first: bool | None = None,
    meant: Meant = AS_SUBMITTED,
    registered_site: str = "",
) -> tuple[Finding, ...]:
    """The findings ``document.integrity type content reuse signature`` about the document ``document_id``.

    ``now`` is when it was read. ``require_shown``: a text layer passes only where the page was seen to show it.
    ``body_is_printed``: the page must not name another body; ``False`` where the name it prints is not known.
    ``day_first``: how the body writes ``03/04/2025``, where known. ``meant``: what the claim's day
    and hours are. ``registered_site``: the host registered for the training body, if any.
    The same arguments give the same findings.
    """
    evidence = Evidence(source="document", retrieved_at=now, sha256=reading.sha256)
    return (
        check_integrity(reading, document_id, evidence),
        check_type(reading, document_id, evidence),
        check_content(
            reading,
            claim,
            subject=document_id,
            evidence=evidence,
            training_body_name=training_body_name,
            programme_name=programme_name,
            body_is_printed=body_is_printed,
            require_shown=require_shown,
            day_first=day_first,
            meant=meant,
            registered_site=registered_site,
        ),
        check_reuse(earlier, document_id, evidence),
        check_signature(reading, document_id, evidence),
    )
