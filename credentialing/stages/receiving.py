"""Receiving: documents are stored by their hash, a record becomes a submission, and checking is rung for."""

import hashlib
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Row

from credentialing.model.caller import Caller
from credentialing.model.claim import Claim
from credentialing.model.errors import Conflict, FieldError, Invalid, NotFound, TooLarge, Unsupported
from credentialing.model.ids import RANDOM_BYTES, make_id
from credentialing.model.states import SubmissionState
from credentialing.records import checks, decisions, documents, submissions
from credentialing.records.submissions import Submission
from credentialing.stages.moving import move
from credentialing.stages.office import Transaction

MAX_DOCUMENTS: Final = 5
# By ending; what a file really is, is found out inside the sandbox and not believed here.
MEDIA_TYPES: Final = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "svg": "image/svg+xml",
    "json": "application/json",
    "jwt": "application/jwt",
}


def store_document(tx: Transaction, caller: Caller, *, filename: str, data: bytes) -> Row[Any]:
    """Keeps an upload. Nothing is opened here: a hostile file is met in the sandbox, where it ends as a finding.

    Raises ``TooLarge``, or ``Unsupported`` for a name without a known ending.
    """
    limit = tx.office.settings.max_document_bytes
    if len(data) > limit:
        raise TooLarge(f"The file has {len(data)} bytes; at most {limit} are accepted.", code="document.too_large")
    media_type = MEDIA_TYPES.get(filename.rpartition(".")[2].lower())
    if media_type is None:
        raise Unsupported(
            f"Send a file whose name ends in one of {', '.join(MEDIA_TYPES)}.", code="document.wrong_type"
        )
    documents.lock_bytes(tx.connection, hashlib.sha256(data).hexdigest())  # they may be being erased just now
    sha256 = tx.office.objects.put(data)
    # If we die here the bytes stay without a row; they are found by their hash when they are sent again.
    document_id = make_id("document", tx.office.randomness(RANDOM_BYTES))
    documents.add(
        tx.connection,
        {
            "id": document_id,
            "organisation_id": caller.organisation,
            "mode": caller.mode.value,
            "sha256": sha256,
            "size": len(data),
            "media_type": media_type,
            "filename": filename[-200:],
            "created_at": tx.now,
        },
    )
    tx.happened("document.stored", document_id, tenant=caller.organisation, mode=caller.mode, data={"size": len(data)})
    row = documents.get(tx.connection, document_id)
    if row is None:
        raise NotFound("There is no such document.")
    return row


def receive(
    tx: Transaction, caller: Caller, claim: Claim, *, external_id: str | None, document_ids: Sequence[str]
) -> Submission:
    """A new submission in ``received``, to be checked.

    Raises ``Invalid`` for documents that are not the caller's, ``Conflict`` if ``external_id`` is in use by a
    submission that is neither withdrawn, rejected nor lapsed.
    """
    _require_documents(tx, caller, document_ids)
    if external_id:
        standing = [
            earlier
            for earlier in submissions.page(tx.connection, caller, external_id=external_id, limit=20)
            if earlier.organisation == caller.organisation and earlier.state not in submissions.NO_LONGER_COUNTS
        ]
        if standing:
            raise Conflict(
                f"The record {standing[0].id} carries this external_id; read that one, or withdraw it first.",
                code="submission.external_id_taken",
                errors=[FieldError("/external_id", "taken", f"In use by {standing[0].id}.")],
            )
    new = Submission(
        id=make_id("submission", tx.office.randomness(RANDOM_BYTES)),
        organisation=caller.organisation,
        mode=caller.mode,
        external_id=external_id,
        state=SubmissionState.RECEIVED,
        round=1,
        version=1,
        claim=claim,
        reasons=(),
        request=None,
        created_at=tx.now,
        updated_at=tx.now,
    )
    submissions.add(tx.connection, new, tuple(dict.fromkeys(document_ids)))
    tx.happened(
        "submission.received",
        new.id,
        tenant=new.organisation,
        mode=new.mode,
        submission=new.id,
        after=new.state.value,
        data={"documents": len(document_ids)},
    )
    tx.ring("checks", "check_submission", new.id, "1")
    return new


def provide_information(
    tx: Transaction,
    caller: Caller,
    submission_id: str,
    *,
    claim: Claim | None,
    document_ids: Sequence[str],
    message: str,
) -> Submission:
    """The training body's answer: the record is amended as given and checked again from the start.

    Raises ``NotFound``, ``Conflict`` unless information was asked for, ``Invalid`` for foreign documents.
    """
    submission = submissions.seen_by(tx.connection, submission_id, caller, locked=True)
    if submission.state is not SubmissionState.NEEDS_INFORMATION:
        # Not left to the table of moves: a record just received becomes ``checking`` too, by another stage.
        raise Conflict(
            f"A submission that is {submission.state.value} does not wait for information.",
            code="submission.illegal_move",
        )
    _require_documents(tx, caller, document_ids)
    attached = [row.id for row in submissions.documents_of(tx.connection, submission_id)]
    fresh = [document_id for document_id in dict.fromkeys(document_ids) if document_id not in attached]
    if len(attached) + len(fresh) > MAX_DOCUMENTS:
        raise TooLarge(f"A submission carries at most {MAX_DOCUMENTS} documents.")
    moved = move(
        tx,
        submission,
        SubmissionState.CHECKING,
        reasons=(),
        next_round=True,
        data={"amended": claim is not None, "documents": len(fresh), "message": bool(message)},
    )
    submissions.attach(tx.connection, submission_id, fresh, first=len(attached))
    if claim is not None:
        submissions.change_claim(tx.connection, submission_id, claim)
    tx.ring("checks", "check_submission", submission_id, str(moved.round))
    return submissions.get(tx.connection, submission_id)


def withdraw(tx: Transaction, caller: Caller, submission_id: str) -> Submission:
    """Ends a submission at the training body's wish. Raises ``NotFound``, or ``Conflict`` once it is decided."""
    submission = submissions.seen_by(tx.connection, submission_id, caller, locked=True)
    moved = move(tx, submission, SubmissionState.WITHDRAWN)
    checks.abandon(tx.connection, submission_id)
    decisions.close_cases_of(tx.connection, submission_id, "withdrawn", tx.now)
    return moved


def _require_documents(tx: Transaction, caller: Caller, document_ids: Sequence[str]) -> None:
    if len(set(document_ids)) > MAX_DOCUMENTS:
        raise TooLarge(f"A submission carries at most {MAX_DOCUMENTS} documents.")
    usable = documents.usable_by(tx.connection, document_ids, caller) if document_ids else frozenset()
    errors = [
        FieldError(f"/documents/{place}", "document.missing", "There is no such document; upload it first.")
        for place, document_id in enumerate(document_ids)
        if document_id not in usable
    ]
    if errors:
        raise Invalid("A document that the record names was not found.", errors=errors)
