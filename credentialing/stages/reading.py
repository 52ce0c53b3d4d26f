"""Reading: one document is opened in the sandbox, and what it says is compared with the claim."""

from typing import Any, Final

from sqlalchemy import Connection, Row

from credentialing.documents.checks.document import check_document
from credentialing.documents.checks.reuse import Earlier
from credentialing.documents.sandbox.reader import Reader
from credentialing.model.errors import NotFound
from credentialing.records import documents, organisations, submissions
from credentialing.records.submissions import Submission
from credentialing.stages import finding_out
from credentialing.stages.checking import DOCUMENT_KINDS, is_same_person
from credentialing.stages.office import Office

JOB: Final = "read_document"


def read(office: Office, reader: Reader, submission_id: str, round_: str, document_id: str) -> None:
    """Reads one document and writes the findings of all its checks.

    Running it twice is harmless: only the holder of the lease may write, and reading changes nothing.
    """
    args = (submission_id, round_, document_id)
    taken = finding_out.take(office, JOB, args, DOCUMENT_KINDS)
    if taken is None:
        return
    submission, leases = taken
    with office.reading() as connection:
        document = documents.get(connection, document_id)
        if document is None:
            raise NotFound("There is no such document.")
        body_name, programme_name = _names(connection, submission)
        earlier = _earlier(connection, submission, document)
    data = office.objects.get(document.sha256)
    now = office.clock()
    reading = reader.read(data, document.filename, now=now)
    findings = check_document(
        reading,
        submission.claim,
        document_id=document_id,
        earlier=earlier,
        training_body_name=body_name,
        programme_name=programme_name,
        now=now,
    )
    finding_out.write(office, JOB, args, leases, findings)


def _names(connection: Connection, submission: Submission) -> tuple[str, str]:
    body = organisations.by_id(connection, submission.organisation)
    programme = organisations.programme_by_id(connection, submission.claim.certification.programme)
    return (body.name if body else ""), (programme.name if programme else "")


def _earlier(connection: Connection, submission: Submission, document: Row[Any]) -> Earlier:
    """Whom these bytes and this certificate number were sent for before."""
    return Earlier(
        same_bytes=_others(
            submission, submissions.with_same_bytes(connection, submission.mode, document.sha256, submission.id)
        ),
        same_number=_others(submission, submissions.with_same_number(connection, submission)),
    )


def _others(submission: Submission, found: list[Submission]) -> tuple[str, ...]:
    return tuple(other.id for other in found if not is_same_person(submission, other))
