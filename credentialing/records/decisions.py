"""Decisions, and the cases a person settles."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from credentialing.model.caller import Caller
from credentialing.model.decision import Clause, Decision, Met
from credentialing.model.errors import NotFound
from credentialing.model.finding import Reason
from credentialing.records.tables import decision, organisation, review_case, submission


def reasons_json(reasons: Sequence[Reason]) -> list[dict[str, str]]:
    return [{"code": reason.code, "detail": reason.detail} for reason in reasons]


def add(
    connection: Connection,
    decision_id: str,
    submission_id: str,
    round_: int,
    made: Decision,
    *,
    decided_by: str,
    comment: str,
    now: datetime,
) -> None:
    connection.execute(
        insert(decision).values(
            id=decision_id,
            submission_id=submission_id,
            round=round_,
            state=made.state.value,
            pack=made.pack,
            pack_version=made.pack_version,
            clauses=[
                {
                    "id": clause.id,
                    "text": clause.text,
                    "met": clause.met.value,
                    "detail": clause.detail,
                    "source": clause.source,
                }
                for clause in made.clauses
            ],
            reasons=reasons_json(made.reasons),
            inputs_sha256=made.inputs_sha256,
            decided_by=decided_by,
            comment=comment,
            created_at=now,
        )
    )


def of_submission(connection: Connection, submission_id: str) -> Sequence[Row[Any]]:
    """Every decision on a submission, newest first."""
    return connection.execute(
        select(decision).where(decision.c.submission_id == submission_id).order_by(decision.c.created_at.desc())
    ).all()


def clauses_of(row: Row[Any]) -> tuple[Clause, ...]:
    """The clauses of a stored decision."""
    return tuple(Clause(**{**clause, "met": Met(clause["met"])}) for clause in row.clauses)


def open_case(
    connection: Connection, case_id: str, submission_id: str, mode: str, reasons: Sequence[Reason], now: datetime
) -> None:
    connection.execute(
        insert(review_case).values(
            id=case_id,
            submission_id=submission_id,
            mode=mode,
            state="open",
            reasons=reasons_json(reasons),
            version=1,
            opened_at=now,
        )
    )


def get_case(connection: Connection, case_id: str, caller: Caller) -> Row[Any]:
    """The case. Raises ``NotFound`` if it is not in the caller's mode."""
    row = connection.execute(select(review_case).where(review_case.c.id == case_id)).one_or_none()
    if row is None or row.mode != caller.mode.value:
        raise NotFound("There is no such case.")
    return row


def lock_case(connection: Connection, case_id: str, caller: Caller) -> Row[Any]:
    """The case as it stands now, locked. Raises ``NotFound`` if it is not in the caller's mode."""
    connection.execute(select(review_case.c.id).where(review_case.c.id == case_id).with_for_update())
    return get_case(connection, case_id, caller)


def change_case(connection: Connection, case_id: str, values: Mapping[str, object]) -> None:
    connection.execute(
        update(review_case).where(review_case.c.id == case_id).values(**values, version=review_case.c.version + 1)
    )


def close_cases_of(connection: Connection, submission_id: str, outcome: str, now: datetime) -> None:
    """Closes whatever case is open on a submission."""
    connection.execute(
        update(review_case)
        .where(review_case.c.submission_id == submission_id, review_case.c.state != "closed")
        .values(state="closed", outcome=outcome, closed_at=now, version=review_case.c.version + 1)
    )


def cases(
    connection: Connection, caller: Caller, *, state: str, after: tuple[datetime, str] | None, limit: int
) -> Sequence[Row[Any]]:
    """Cases with what a reviewer's list shows, the longest waiting first."""
    query = (
        select(
            review_case,
            submission.c.external_id,
            submission.c.claim,
            submission.c.organisation_id,
            organisation.c.name.label("organisation_name"),
        )
        .join(submission, submission.c.id == review_case.c.submission_id)
        .join(organisation, organisation.c.id == submission.c.organisation_id)
        .where(review_case.c.mode == caller.mode.value, review_case.c.state == state)
    )
    if after:
        query = query.where(
            (review_case.c.opened_at > after[0])
            | ((review_case.c.opened_at == after[0]) & (review_case.c.id > after[1]))
        )
    return connection.execute(query.order_by(review_case.c.opened_at, review_case.c.id).limit(limit)).all()
