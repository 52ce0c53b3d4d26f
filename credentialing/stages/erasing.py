"""Erasing: documents and the pictures drawn of them are kept while somebody may need them, and no longer.

What stays is what was found in them: findings, hashes and the log, which never held their content.
"""

from datetime import timedelta

from credentialing.model.states import Mode
from credentialing.records import documents
from credentialing.stages.office import Office, Transaction


def erase(office: Office) -> int:
    """Erases every document whose records all ended ``document_retention_days`` ago; returns how many.

    Each in a transaction of its own. Doing it twice is harmless: under its lock each is looked at again.
    """
    kept = timedelta(days=office.settings.document_retention_days)
    with office.reading() as connection:
        due = documents.outlived(connection, office.clock() - kept)
    done = 0
    for document_id in due:
        with office.transaction() as tx:
            done += _erase(tx, document_id, kept)
    return done


def _erase(tx: Transaction, document_id: str, kept: timedelta) -> bool:
    row = documents.lock_outlived(tx.connection, document_id, tx.now - kept)
    if row is None:
        return False
    documents.lock_bytes(tx.connection, row.sha256)  # somebody may be storing the same bytes anew
    if documents.is_last_with_bytes(tx.connection, row):
        for sha256 in (*documents.pictures_of(tx.connection, row.sha256), row.sha256):
            tx.office.objects.delete(sha256)
    # If we die here the bytes are gone and the row does not say so yet: the next turn deletes nothing and says it.
    documents.mark_erased(tx.connection, document_id, tx.now)
    tx.happened(
        "document.erased",
        document_id,
        tenant=row.organisation_id,
        mode=Mode(row.mode),
        data={"sha256": row.sha256},
    )
    return True
