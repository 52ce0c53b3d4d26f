"""Records of certification and their documents, for training bodies."""

from typing import Any, Final

from flask import Response, g, request

from credentialing.model.errors import Invalid, NotFound, Unsupported
from credentialing.model.states import NEXT_MOVE
from credentialing.records import checks, events, submissions
from credentialing.stages import disputing, receiving
from schemas.claims import from_claim, to_claim
from schemas.reviews import ReasonForm
from schemas.submissions import (
    DocumentView,
    InformationForm,
    SubmissionForm,
    SubmissionPage,
    SubmissionQuery,
    SubmissionView,
    TimelineView,
)
from service import evidence as evidence_page
from service import paging, pictures
from service.doors import caller, connection, office, reads, refuse, require_match, tx, writes
from service.forms import Blueprint

blueprint: Final = Blueprint("submissions", __name__, description="Documents and records, for training bodies")


_UPLOAD: Final = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": {
            "type": "string",
            "contentMediaType": "application/octet-stream",
            "description": "A PDF, PNG, JPEG, or a badge as SVG, PNG, JSON or JWT.",
        }
    },
}


@blueprint.route("/v1/documents", methods=["POST"])
@writes("submissions:write", creates=True)
@blueprint.response(201, DocumentView)
@blueprint.doc(requestBody={"required": True, "content": {"multipart/form-data": {"schema": _UPLOAD}}})
def upload() -> Any:
    """Upload one document as multipart/form-data in the field ``file``.

    It is stored by its hash and opened only inside the sandbox; what is wrong with it shows as a finding of the
    submission that carries it.
    """
    if request.mimetype != "multipart/form-data":
        raise Unsupported("Send the document as multipart/form-data in the field named file.")
    part = request.files.get("file")
    if part is None:
        raise refuse("/file", "required", "Send the document as multipart/form-data in the field named file.")
    limit = office().settings.max_document_bytes
    data = part.stream.read(limit + 1)
    return receiving.store_document(tx(), caller(), filename=part.filename or "", data=data)


@blueprint.route("/v1/submissions", methods=["POST"])
@writes("submissions:write", creates=True)
@blueprint.arguments(SubmissionForm)
@blueprint.response(202, SubmissionView)
def submit(form: dict[str, Any]) -> Any:
    """Submit a record. It is checked in the background; read it again, or its timeline, to follow it."""
    claim = to_claim(form["practitioner"], form["certification"])
    found = receiving.receive(tx(), caller(), claim, external_id=form["external_id"], document_ids=form["documents"])
    return _shown(found)


@blueprint.route("/v1/submissions", methods=["GET"])
@reads("submissions:read", "reviews:write")
@blueprint.arguments(SubmissionQuery, location="query")
@blueprint.response(200, SubmissionPage)
def listing(query: dict[str, Any]) -> Any:
    """The organisation's submissions, newest first."""
    found = submissions.page(
        connection(),
        caller(),
        state=query["state"],
        external_id=query["external_id"],
        before=paging.moment_and_id(query["cursor"], "submission"),
        limit=query["limit"] + 1,
    )
    page = paging.page(found, query["limit"], lambda last: paging.cursor_of(last.created_at, last.id))
    page["items"] = [pictures.submission_row(entry) for entry in page["items"]]
    return page


@blueprint.route("/v1/submissions/<submission_id>", methods=["GET"])
@reads("submissions:read", "reviews:write")
@blueprint.response(200, SubmissionView)
def show(submission_id: str) -> Any:
    """One submission with its checks, reasons and remedies."""
    return _shown(submissions.seen_by(connection(), submission_id, caller()))


@blueprint.route("/v1/submissions/<submission_id>/withdraw", methods=["POST"])
@writes("submissions:write", versioned=True)
@blueprint.response(200, SubmissionView)
def withdraw(submission_id: str) -> Any:
    """Take a record back before it is decided."""
    require_match(submissions.seen_by(connection(), submission_id, caller()).version)
    return _shown(receiving.withdraw(tx(), caller(), submission_id))


@blueprint.route("/v1/submissions/<submission_id>/dispute", methods=["POST"])
@writes("submissions:write", versioned=True)
@blueprint.arguments(ReasonForm)
@blueprint.response(200, SubmissionView)
def dispute(form: dict[str, Any], submission_id: str) -> Any:
    """Have a person look again at a rejected record."""
    require_match(submissions.seen_by(connection(), submission_id, caller()).version)
    return _shown(disputing.dispute(tx(), caller(), submission_id, form["reason"]))


@blueprint.route("/v1/submissions/<submission_id>/provide-information", methods=["POST"])
@writes("submissions:write", versioned=True)
@blueprint.arguments(InformationForm)
@blueprint.response(200, SubmissionView)
def provide_information(form: dict[str, Any], submission_id: str) -> Any:
    """Answer a request for information; the record is checked again from the start."""
    found = submissions.seen_by(connection(), submission_id, caller())
    require_match(found.version)
    claim = None
    if form["practitioner"] or form["certification"]:
        stands = from_claim(found.claim)
        claim = to_claim(
            form["practitioner"] or stands["practitioner"], form["certification"] or stands["certification"]
        )
    if claim is None and not form["documents"] and not form["message"]:
        raise Invalid("Send what was asked for: practitioner, certification, documents or a message.")
    changed = receiving.provide_information(
        tx(), caller(), submission_id, claim=claim, document_ids=form["documents"], message=form["message"]
    )
    return _shown(changed)


@blueprint.route("/v1/submissions/<submission_id>/timeline", methods=["GET"])
@reads("submissions:read", "reviews:write")
@blueprint.response(200, TimelineView)
def timeline(submission_id: str) -> Any:
    """Who did what when, and what happens next."""
    found = submissions.seen_by(connection(), submission_id, caller())
    rows = checks.of_submission(connection(), submission_id, found.round)
    open_until = [row.deadline for row in rows if row.status in checks.OPEN]
    return {
        "items": [
            pictures.event(events.to_event(row), row.seq) for row in events.timeline(connection(), submission_id)
        ],
        "next_move": NEXT_MOVE[found.state],
        "next_step": pictures.NEXT_STEP[found.state],
        "eta": max(open_until, default=None),
    }


@blueprint.route("/v1/submissions/<submission_id>/checks/<check_id>/evidence.png", methods=["GET"])
@reads("submissions:read", "reviews:write")
@blueprint.response(200, {"type": "string", "contentMediaType": "image/png"}, content_type="image/png")
def evidence(submission_id: str, check_id: str) -> Any:
    """The page a document's check looked at, its fields boxed by whether they agree with the claim.

    There is one for documents of which something is a person's to settle, until the document is erased.
    """
    found = submissions.seen_by(connection(), submission_id, caller())
    rows = checks.of_submission(connection(), found.id)
    row = next((row for row in rows if row.id == check_id), None)
    if row is None:
        raise NotFound("There is no such check.")
    response = Response(evidence_page.picture_of(office().objects, row), mimetype="image/png")
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _shown(found: submissions.Submission) -> Any:
    g.etag = str(found.version)
    return pictures.submission(connection(), found, office().settings.base_url, caller())
