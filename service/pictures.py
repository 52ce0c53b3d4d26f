"""Rows as the forms' values: what a submission, a case or an event looks like from outside."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row

from credentialing.model.caller import Caller
from credentialing.model.event import Event
from credentialing.model.reasons import REASONS
from credentialing.model.states import NEXT_MOVE, SubmissionState
from credentialing.records import badges, checks, claims, decisions, submissions
from credentialing.records.submissions import Submission
from schemas.claims import from_claim

NEXT_STEP: Mapping[SubmissionState, str] = {
    SubmissionState.RECEIVED: "The checks are being planned.",
    SubmissionState.CHECKING: "Documents are read and registers asked; the rules decide when all have answered.",
    SubmissionState.NEEDS_INFORMATION: "Answer with provide-information; the record is then checked again.",
    SubmissionState.IN_REVIEW: "A reviewer settles what could not be settled automatically.",
    SubmissionState.AWAITING_SECOND_APPROVAL: "A second reviewer confirms the first one's approval.",
    SubmissionState.APPROVED: "The badge is being signed.",
    SubmissionState.ISSUED: "Nothing; the badge is published and watched.",
    SubmissionState.REJECTED: "Nothing; mend what the reasons name and submit again.",
    SubmissionState.WITHDRAWN: "Nothing.",
    SubmissionState.LAPSED: "Nothing; submit again with the information that was asked for.",
}


def reasons(stored: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """Reason codes with what the catalogue says about them."""
    return [
        {
            "code": entry["code"],
            "severity": REASONS[entry["code"]].severity.value,
            "who_can_fix": REASONS[entry["code"]].who_can_fix.value,
            "title": REASONS[entry["code"]].title,
            "detail": entry["detail"],
            "remedy": REASONS[entry["code"]].remedy,
        }
        for entry in stored
    ]


def check(row: Row[Any], *, to_training_body: bool) -> dict[str, Any]:
    """One check. What a register says of a number may be about a stranger, and a document may be like one of another
    body's: both are for reviewers only.
    """
    is_private = to_training_body and row.kind in ("registry.registration", "document.reuse")
    return {
        "id": row.id,
        "kind": row.kind,
        "subject": row.subject,
        "round": row.round,
        "status": row.status,
        "outcome": row.outcome,
        "reasons": reasons(row.reasons),
        "evidence": row.evidence,
        "facts": {} if is_private else row.facts,
        "attempts": row.attempts,
        "finished_at": row.finished_at,
        "overridden_by": (row.overridden or {}).get("by"),
    }


def decision(row: Row[Any]) -> dict[str, Any]:
    return {
        "state": row.state,
        "pack": row.pack,
        "pack_version": row.pack_version,
        "clauses": row.clauses,
        "inputs_sha256": row.inputs_sha256,
        "decided_by": row.decided_by,
        "comment": row.comment,
        "created_at": row.created_at,
    }


def submission_row(found: Submission) -> dict[str, Any]:
    """A submission in a list."""
    return {
        "id": found.id,
        "external_id": found.external_id,
        "organisation": found.organisation,
        "mode": found.mode.value,
        "state": found.state.value,
        "next_move": NEXT_MOVE[found.state],
        "round": found.round,
        "version": found.version,
        "reasons": reasons(found.reasons),
        "request": found.request,
        "created_at": found.created_at,
        "updated_at": found.updated_at,
    }


def submission(connection: Connection, found: Submission, base_url: str, caller: Caller) -> dict[str, Any]:
    """A submission whole: documents, the present round's checks, the latest decision, the badge."""
    made = decisions.of_submission(connection, found.id)
    issued = badges.of_submission(connection, found.id)
    is_published = issued is not None and issued.credential is not None
    path = f"{base_url}/v1/submissions/{found.id}"
    return {
        **submission_row(found),
        **from_claim(found.claim),
        "documents": submissions.documents_of(connection, found.id),
        "checks": [
            check(row, to_training_body=not caller.sees_all_tenants)
            for row in checks.of_submission(connection, found.id, found.round)
        ],
        "decision": decision(made[0]) if made else None,
        "badge": {"id": issued.id, "page": f"{base_url}/badges/{issued.id}"} if issued and is_published else None,
        "links": {"self": path, "timeline": f"{path}/timeline"},
    }


def case(row: Row[Any]) -> dict[str, Any]:
    """A review case in a list."""
    claim = claims.from_json(row.claim)
    return {
        "id": row.id,
        "submission": row.submission_id,
        "external_id": row.external_id,
        "organisation": row.organisation_id,
        "organisation_name": row.organisation_name,
        "practitioner_name": claim.name.full,
        "profession": claim.profession.value,
        "jurisdiction": claim.jurisdiction,
        "state": row.state,
        "reasons": reasons(row.reasons),
        "claimed_by": row.claimed_by,
        "first_approver": row.first_approver,
        "outcome": row.outcome,
        "opened_at": row.opened_at,
        "closed_at": row.closed_at,
    }


def event(told: Event, seq: int | None) -> dict[str, Any]:
    return {
        "id": told.id,
        "seq": seq,
        "type": told.type,
        "object": told.object_id,
        "actor": told.actor.id,
        "actor_organisation": told.actor.organisation,
        "tenant": told.tenant,
        "mode": told.mode.value,
        "at": told.at,
        "created_at": told.at,
        "before": told.before,
        "after": told.after,
        "object_version": told.object_version,
        "data": told.data,
    }
