"""Reading: one document is opened in the sandbox, and what it says is compared with the claim."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row

from credentialing.documents.checks.document import check_document
from credentialing.documents.checks.reuse import Earlier
from credentialing.documents.sandbox.reader import Reader
from credentialing.model.errors import NotFound, Unavailable
from credentialing.model.finding import Finding, Reason
from credentialing.model.states import Outcome
from credentialing.records import documents, organisations, submissions
from credentialing.records.submissions import Submission
from credentialing.stages import finding_out
from credentialing.stages.checking import DOCUMENT_KINDS, is_same_person
from credentialing.stages.office import Office

JOB: Final = "read_document"


def read(office: Office, reader: Reader, submission_id: str, round_: str, document_id: str) -> None:
    """Reads one document and writes the findings of all its checks.

    When the bytes cannot be had now, it is tried again until the check's deadline; then a person decides.
    Running it twice is harmless: only the holder of the lease may write, and reading changes nothing.
    """
    args = (submission_id, round_, document_id)
    taken = finding_out.take(office, JOB, args, DOCUMENT_KINDS)
    if taken is None:
        return
    submission, leases = taken
    try:
        findings = _look_at(office, reader, submission, document_id)
    except (Unavailable, NotFound) as error:
        # Bytes that are gone stay gone; a store that is silent is asked again.
        told = error if isinstance(error, Unavailable) else Unavailable(error.detail, permanent=True)
        finding_out.put_off(office, JOB, args, taken, told, unavailable(document_id, told))
        return
    finding_out.write(office, JOB, args, leases, findings)


def give_up(office: Office, submission_id: str, round_: str, document_id: str) -> None:
    """Refers to a person a document that no worker managed to read to the end."""
    error = Unavailable("The document was not read: our own work on it broke down, however often it was begun.")
    finding_out.give_up(office, JOB, (submission_id, round_, document_id), unavailable(document_id, error))


def unavailable(document_id: str, error: Unavailable) -> list[Finding]:
    """The findings that we could not look; they refer to a person and never count against anyone."""
    reason = Reason("document.unreadable", error.detail)
    return [Finding(kind, document_id, Outcome.UNAVAILABLE, (reason,)) for kind in DOCUMENT_KINDS]


def _look_at(office: Office, reader: Reader, submission: Submission, document_id: str) -> Sequence[Finding]:
    with office.reading() as connection:
        document = documents.get(connection, document_id)
        if document is None:
            raise NotFound("There is no such document.")
        body_name, programme_name = _names(connection, submission)
        earlier = _earlier(connection, submission, document)
    data = office.objects.get(document.sha256)
    now = office.clock()
    reading = reader.read(data, document.filename, now=now)
    return check_document(
        reading,
        submission.claim,
        document_id=document_id,
        earlier=earlier,
        training_body_name=body_name,
        programme_name=programme_name,
        now=now,
    )


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
