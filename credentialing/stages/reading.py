"""Reading: one document is opened in the sandbox, and what it says is compared with the claim."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, Row

from credentialing.documents.checks.document import check_document
from credentialing.documents.checks.payloads import host_of
from credentialing.documents.checks.reuse import Earlier
from credentialing.documents.sandbox.reader import Reader
from credentialing.model.errors import NotFound, Unavailable
from credentialing.model.finding import Finding, Reason
from credentialing.model.states import Outcome
from credentialing.records import checks, documents, organisations, submissions
from credentialing.records.submissions import Submission
from credentialing.stages import finding_out, illustrating, recognising, trusting
from credentialing.stages.checking import DOCUMENT_KINDS, is_same_person
from credentialing.stages.office import Office

JOB: Final = "read_document"
_LAST: Final = 50  # issued records of the programme that are asked for its habits
_A_HABIT: Final = 3  # certificates


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
        printed = _printed(connection, submission)
        earlier = _earlier(connection, submission, document)
        now = office.clock()
        roots, lists = trusting.in_force(connection, submission.organisation, submission.mode, now)
    data = office.objects.get(document.sha256)
    reading = reader.read(data, document.filename, trust_roots=roots, crls=lists, now=now)
    findings: Sequence[Finding] = check_document(
        reading,
        submission.claim,
        document_id=document_id,
        earlier=earlier,
        training_body_name=printed.body_name,
        programme_name=printed.course_name,
        body_is_printed=printed.body_is_known,
        day_first=printed.day_first,
        registered_site=printed.site,
        now=now,
    )
    findings = recognising.recognise(office, submission, document_id, findings, earlier)
    return illustrating.illustrate(office, reader, (data, document.filename), reading, findings)


@dataclass(frozen=True, slots=True)
class _Printed:
    """What the programme's certificates are known to print. ``body_is_known``: the body said under which name.

    ``course_name`` is empty, and not compared, where the body has not said how its certificates title the course.
    ``site``: the host of the website that an admin enrolled the body with.
    """

    body_name: str
    body_is_known: bool
    course_name: str
    day_first: bool | None
    site: str


def _printed(connection: Connection, submission: Submission) -> _Printed:
    body = organisations.by_id(connection, submission.organisation)
    programme = organisations.programme_by_id(connection, submission.claim.certification.programme)
    enrolled_as = body.name if body is not None else ""
    site = host_of(body.website) if body is not None else ""
    if programme is None:
        return _Printed(enrolled_as, body_is_known=False, course_name="", day_first=None, site=site)
    return _Printed(
        body_name=programme.issuer_name or enrolled_as,
        body_is_known=bool(programme.issuer_name),
        course_name=programme.course_title,
        day_first={"day_first": True, "month_first": False}.get(programme.date_order, _habit(connection, submission)),
        site=site,
    )


def _habit(connection: Connection, submission: Submission) -> bool | None:
    """In which order the programme's issued certificates wrote day and month, where they could tell; ``None`` unless
    several did, and all alike. Only what was issued teaches: a file sent in to teach another order teaches nothing.
    """
    orders = checks.orders_of_days(connection, submission, _LAST)
    return orders[0] if len(orders) >= _A_HABIT and len(set(orders)) == 1 else None


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
