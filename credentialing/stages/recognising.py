"""Recognising: the particulars of one certificate, sent for another person in another file or through another body."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from credentialing import keys
from credentialing.documents.checks.reuse import Earlier, check_reuse
from credentialing.model.finding import Evidence, Finding
from credentialing.records import certificates
from credentialing.records.submissions import Submission, certificate_key
from credentialing.stages.checking import is_same_person
from credentialing.stages.office import Office

_SHORTEST_NUMBER: Final = 5  # characters: "12" is the twelfth certificate of every body
_PARTICULARS: Final = ("number", "date", "hours")


def recognise(
    office: Office, submission: Submission, document_id: str, findings: Sequence[Finding], earlier: Earlier
) -> Sequence[Finding]:
    """The findings, that of reuse with what other people sent with the same number, date and hours on it.

    The name is no part of what is recognised: it is what a forger changes. Only a fingerprint is kept, and only where
    the document was seen to say all three. Written before it is looked for, so that of two at once one sees the other.
    """
    fields = next((finding.facts.get("fields") for finding in findings if finding.kind == "document.content"), None)
    if not isinstance(fields, Mapping) or not _are_seen(fields, submission):
        return findings
    certification = submission.claim.certification
    mac = keys.fingerprint(
        (
            certificate_key(certification.certificate_number),
            certification.completed_on.isoformat(),
            f"{certification.hours.total:g}",
        ),
        office.keys.pepper,
    )
    with office.transaction() as tx:
        certificates.keep(tx.connection, submission.id, document_id, mac)
    with office.reading() as connection:
        found = certificates.with_same(connection, submission, mac)
    told = {*earlier.same_bytes, *earlier.same_number}
    others = tuple(other.id for other in found if not is_same_person(submission, other) and other.id not in told)
    if not others:
        return findings
    return [_with(finding, replace(earlier, same_fields=others)) for finding in findings]


def _are_seen(fields: Mapping[str, Any], submission: Submission) -> bool:
    number = certificate_key(submission.claim.certification.certificate_number)
    agree = all(fields.get(name, {}).get("agreement") == "match" for name in _PARTICULARS)
    return agree and len(number) >= _SHORTEST_NUMBER


def _with(finding: Finding, earlier: Earlier) -> Finding:
    if finding.kind != "document.reuse" or not isinstance(finding.evidence, Evidence):
        return finding
    return check_reuse(earlier, finding.subject, finding.evidence)
