"""Submissions and the documents they carry."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from credentialing.model.caller import Caller
from credentialing.model.claim import Claim
from credentialing.model.errors import NotFound
from credentialing.model.states import Mode, SubmissionState
from credentialing.records import claims
from credentialing.records.tables import document, submission, submission_document

NO_LONGER_COUNTS = (SubmissionState.WITHDRAWN, SubmissionState.REJECTED, SubmissionState.LAPSED)


@dataclass(frozen=True, slots=True)
class Submission:
    """One row, with its state and claim as values. ``round`` counts how often its checks were planned."""

    id: str
    organisation: str
    mode: Mode
    external_id: str | None
    state: SubmissionState
    round: int
    version: int
    claim: Claim
    reasons: tuple[Mapping[str, str], ...]
    request: str | None
    created_at: datetime
    updated_at: datetime


def to_submission(row: Row[Any]) -> Submission:
    return Submission(
        id=row.id,
        organisation=row.organisation_id,
        mode=Mode(row.mode),
        external_id=row.external_id,
        state=SubmissionState(row.state),
        round=row.round,
        version=row.version,
        claim=claims.from_json(row.claim),
        reasons=tuple(row.reasons),
        request=row.request,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def certificate_key(number: str) -> str:
    """A certificate number without what people vary: case, spaces and punctuation."""
    return "".join(character for character in number.casefold() if character.isalnum())


def add(connection: Connection, new: Submission, documents: Sequence[str]) -> None:
    connection.execute(
        insert(submission).values(
            id=new.id,
            organisation_id=new.organisation,
            mode=new.mode.value,
            external_id=new.external_id,
            state=new.state.value,
            round=new.round,
            version=new.version,
            claim=claims.to_json(new.claim),
            programme_id=new.claim.certification.programme,
            certificate_key=certificate_key(new.claim.certification.certificate_number),
            reasons=list(new.reasons),
            request=new.request,
            created_at=new.created_at,
            updated_at=new.updated_at,
        )
    )
    attach(connection, new.id, documents, first=0)


def attach(connection: Connection, submission_id: str, documents: Sequence[str], *, first: int) -> None:
    rows = [
        {"submission_id": submission_id, "document_id": document_id, "position": first + place}
        for place, document_id in enumerate(documents)
    ]
    if rows:
        connection.execute(insert(submission_document), rows)


def lock(connection: Connection, submission_id: str) -> Submission:
    """The submission, locked until the transaction ends: every move of one submission waits for the one before it."""
    row = connection.execute(select(submission).where(submission.c.id == submission_id).with_for_update()).one_or_none()
    if row is None:
        raise NotFound("There is no such submission.")
    return to_submission(row)


def get(connection: Connection, submission_id: str) -> Submission:
    row = connection.execute(select(submission).where(submission.c.id == submission_id)).one_or_none()
    if row is None:
        raise NotFound("There is no such submission.")
    return to_submission(row)


def seen_by(connection: Connection, submission_id: str, caller: Caller, *, locked: bool = False) -> Submission:
    """The submission as ``caller`` may see it; another tenant's or mode's does not exist (``NotFound``)."""
    found = lock(connection, submission_id) if locked else get(connection, submission_id)
    if found.mode is not caller.mode or not (caller.sees_all_tenants or found.organisation == caller.organisation):
        raise NotFound("There is no such submission.")
    return found


def page(
    connection: Connection,
    caller: Caller,
    *,
    state: str | None = None,
    external_id: str | None = None,
    before: tuple[datetime, str] | None = None,
    limit: int = 50,
) -> list[Submission]:
    """The caller's submissions, newest first."""
    query = select(submission).where(submission.c.mode == caller.mode.value)
    if not caller.sees_all_tenants:
        query = query.where(submission.c.organisation_id == caller.organisation)
    if state:
        query = query.where(submission.c.state == state)
    if external_id:
        query = query.where(submission.c.external_id == external_id)
    if before:
        query = query.where(
            (submission.c.created_at < before[0])
            | ((submission.c.created_at == before[0]) & (submission.c.id < before[1]))
        )
    rows = connection.execute(query.order_by(submission.c.created_at.desc(), submission.c.id.desc()).limit(limit))
    return [to_submission(row) for row in rows]


def unanswered_since(connection: Connection, moment: datetime, limit: int = 500) -> list[str]:
    """Ids of the submissions that have needed information since ``moment`` or longer, the longest waiting first."""
    return list(
        connection.execute(
            select(submission.c.id)
            .where(submission.c.state == SubmissionState.NEEDS_INFORMATION.value, submission.c.updated_at <= moment)
            .order_by(submission.c.updated_at)
            .limit(limit)
        ).scalars()
    )


def change(connection: Connection, submission_id: str, values: Mapping[str, object]) -> None:
    connection.execute(
        update(submission).where(submission.c.id == submission_id).values(**values, version=submission.c.version + 1)
    )


def change_claim(connection: Connection, submission_id: str, claim: Claim) -> None:
    change(
        connection,
        submission_id,
        {
            "claim": claims.to_json(claim),
            "programme_id": claim.certification.programme,
            "certificate_key": certificate_key(claim.certification.certificate_number),
        },
    )


def documents_of(connection: Connection, submission_id: str) -> Sequence[Row[Any]]:
    return connection.execute(
        select(document)
        .join(submission_document, submission_document.c.document_id == document.c.id)
        .where(submission_document.c.submission_id == submission_id)
        .order_by(submission_document.c.position)
    ).all()


def with_same_bytes(connection: Connection, mode: Mode, sha256: str, except_id: str) -> list[Submission]:
    """Other submissions, of any tenant, that carry a document with these bytes.

    Only those that stand: a record rejected because it named the wrong person must not cast doubt on the right one.
    """
    rows = connection.execute(
        select(submission)
        .distinct()
        .join(submission_document, submission_document.c.submission_id == submission.c.id)
        .join(document, document.c.id == submission_document.c.document_id)
        .where(
            document.c.sha256 == sha256,
            submission.c.mode == mode.value,
            submission.c.id != except_id,
            submission.c.state.not_in([state.value for state in NO_LONGER_COUNTS]),
        )
        .limit(20)
    )
    return [to_submission(row) for row in rows]


def with_same_number(connection: Connection, like: Submission) -> list[Submission]:
    """Other submissions of the same training body under the same certificate number that stand."""
    rows = connection.execute(
        select(submission)
        .where(
            submission.c.organisation_id == like.organisation,
            submission.c.mode == like.mode.value,
            submission.c.certificate_key == certificate_key(like.claim.certification.certificate_number),
            submission.c.id != like.id,
            submission.c.state.not_in([state.value for state in NO_LONGER_COUNTS]),
        )
        .limit(20)
    )
    return [to_submission(row) for row in rows]
