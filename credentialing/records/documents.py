"""Uploaded documents: what is known of them; their bytes are in ``objects``."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, exists, func, insert, select, update

from credentialing.model.caller import Caller
from credentialing.model.states import SubmissionState
from credentialing.records.tables import check, document, submission, submission_document

ENDED: Final = (
    SubmissionState.ISSUED,
    SubmissionState.REJECTED,
    SubmissionState.WITHDRAWN,
    SubmissionState.LAPSED,
)


def add(connection: Connection, values: Mapping[str, object]) -> None:
    connection.execute(insert(document).values(**values))


def get(connection: Connection, document_id: str) -> Row[Any] | None:
    return connection.execute(select(document).where(document.c.id == document_id)).one_or_none()


def usable_by(connection: Connection, ids: Sequence[str], caller: Caller) -> frozenset[str]:
    """Those of ``ids`` that the caller's organisation uploaded in the caller's mode and that are still kept."""
    rows = connection.execute(
        select(document.c.id).where(
            document.c.id.in_(ids),
            document.c.organisation_id == caller.organisation,
            document.c.mode == caller.mode.value,
            document.c.erased_at.is_(None),
        )
    )
    return frozenset(rows.scalars())


def lock_bytes(connection: Connection, sha256: str) -> None:
    """Whoever stores or deletes these bytes waits for whoever does now, until the transaction ends."""
    connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(sha256, 0))))


def _is_outlived(moment: datetime) -> Any:
    """No record that carries it is open or ended after ``moment``; without any record, it came before ``moment``."""
    needed = exists().where(
        submission_document.c.document_id == document.c.id,
        submission.c.id == submission_document.c.submission_id,
        submission.c.state.not_in([state.value for state in ENDED]) | (submission.c.updated_at > moment),
    )
    return document.c.erased_at.is_(None) & (document.c.created_at <= moment) & ~needed


def outlived(connection: Connection, moment: datetime, limit: int = 500) -> list[str]:
    """Ids of the documents that nobody has needed since ``moment``, the oldest first."""
    query = select(document.c.id).where(_is_outlived(moment)).order_by(document.c.created_at).limit(limit)
    return list(connection.execute(query).scalars())


def lock_outlived(connection: Connection, document_id: str, moment: datetime) -> Row[Any] | None:
    """The document, locked, if nobody has needed it since ``moment`` even now."""
    query = select(document).where(document.c.id == document_id, _is_outlived(moment))
    return connection.execute(query.with_for_update(of=document)).one_or_none()


def is_last_with_bytes(connection: Connection, row: Row[Any]) -> bool:
    """Whether no other document that is kept has the same bytes."""
    others = select(document.c.id).where(
        document.c.sha256 == row.sha256, document.c.id != row.id, document.c.erased_at.is_(None)
    )
    return connection.execute(others.limit(1)).one_or_none() is None


def pictures_of(connection: Connection, sha256: str) -> list[str]:
    """SHA-256 of the pictures that were drawn of documents with these bytes."""
    picture = check.c.facts["picture"]["sha256"].astext
    rows = connection.execute(
        select(picture)
        .distinct()
        .join(submission_document, submission_document.c.submission_id == check.c.submission_id)
        .join(document, document.c.id == submission_document.c.document_id)
        .where(document.c.sha256 == sha256, check.c.subject == document.c.id, picture.is_not(None))
    )
    return list(rows.scalars())


def mark_erased(connection: Connection, document_id: str, now: datetime) -> None:
    connection.execute(update(document).where(document.c.id == document_id).values(erased_at=now))
