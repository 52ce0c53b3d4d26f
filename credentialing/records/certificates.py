"""The particulars of certificates that were read, as fingerprints: enough to recognise them, nothing to read."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from credentialing.records.submissions import Submission, to_submission
from credentialing.records.tables import certificate_seen, submission


def keep(connection: Connection, submission_id: str, document_id: str, mac: bytes) -> None:
    """Keeping it again, after another reading, replaces it."""
    made = insert(certificate_seen).values(submission_id=submission_id, document_id=document_id, mac=mac)
    connection.execute(
        made.on_conflict_do_update(
            index_elements=[certificate_seen.c.submission_id, certificate_seen.c.document_id], set_={"mac": mac}
        )
    )


def with_same(connection: Connection, like: Submission, mac: bytes) -> list[Submission]:
    """Other submissions, of any tenant, with a certificate of these particulars (withdrawn ones do not count)."""
    rows = connection.execute(
        select(submission)
        .distinct()
        .join(certificate_seen, certificate_seen.c.submission_id == submission.c.id)
        .where(
            certificate_seen.c.mac == mac,
            submission.c.mode == like.mode.value,
            submission.c.id != like.id,
            submission.c.state != "withdrawn",
        )
        .limit(20)
    )
    return [to_submission(row) for row in rows]
