"""The review queue: what could not be settled automatically waits here for a person."""

from collections.abc import Callable
from typing import Any, Final

from credentialing.model.caller import Caller
from credentialing.records import decisions, submissions
from credentialing.records.submissions import Submission
from credentialing.stages import reviewing
from credentialing.stages.office import Transaction
from schemas.reviews import CasePage, CaseQuery, ReasonForm
from schemas.submissions import SubmissionView
from service import evidence, paging, pictures
from service.doors import caller, connection, office, reads, tx, writes
from service.forms import Blueprint

blueprint: Final = Blueprint("reviews", __name__, description="The review queue, for reviewers")


@blueprint.route("/v1/reviews", methods=["GET"])
@reads("reviews:write")
@blueprint.arguments(CaseQuery, location="query")
@blueprint.response(200, CasePage)
def listing(query: dict[str, Any]) -> Any:
    """Cases, the longest waiting first."""
    rows = decisions.cases(
        connection(),
        caller(),
        state=query["state"],
        after=paging.moment_and_id(query["cursor"], "case"),
        limit=query["limit"] + 1,
    )
    page = paging.page(rows, query["limit"], lambda last: paging.cursor_of(last.opened_at, last.id))
    page["items"] = [pictures.case(row) for row in page["items"]]
    return page


@blueprint.route("/v1/reviews/<case_id>/evidence", methods=["GET"])
@reads("reviews:write")
@blueprint.response(200, {"type": "string"}, content_type="text/html")
def show_evidence(case_id: str) -> Any:
    """What a case is settled by, as one page: claim beside certificate, boxes on its pages, registers, look-alikes."""
    return evidence.page(connection(), office().objects, decisions.get_case(connection(), case_id, caller()))


@blueprint.route("/v1/reviews/<case_id>/claim", methods=["POST"])
@writes("reviews:write")
@blueprint.response(200, SubmissionView)
def claim(case_id: str) -> Any:
    """Take a case, so that nobody else works on it; answers with the record to settle."""
    return _of_case(reviewing.claim_case(tx(), caller(), case_id).submission_id)


@blueprint.route("/v1/reviews/<case_id>/release", methods=["POST"])
@writes("reviews:write")
@blueprint.response(200, SubmissionView)
def release(case_id: str) -> Any:
    """Give a case back to the queue."""
    return _of_case(reviewing.release_case(tx(), caller(), case_id).submission_id)


@blueprint.route("/v1/reviews/<case_id>/approve", methods=["POST"])
@writes("reviews:write")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, SubmissionView)
def approve(form: dict[str, Any], case_id: str) -> Any:
    """Approve the record; a risky one then waits for a second reviewer."""
    return _settled(reviewing.approve, case_id, form)


@blueprint.route("/v1/reviews/<case_id>/second-approve", methods=["POST"])
@writes("reviews:write")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, SubmissionView)
def second_approve(form: dict[str, Any], case_id: str) -> Any:
    """Approve as the second of two reviewers."""
    return _settled(reviewing.second_approve, case_id, form)


@blueprint.route("/v1/reviews/<case_id>/reject", methods=["POST"])
@writes("reviews:write")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, SubmissionView)
def reject(form: dict[str, Any], case_id: str) -> Any:
    """Reject the record; the training body reads the reason."""
    return _settled(reviewing.reject, case_id, form)


@blueprint.route("/v1/reviews/<case_id>/request-information", methods=["POST"])
@writes("reviews:write")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, SubmissionView)
def request_information(form: dict[str, Any], case_id: str) -> Any:
    """Ask the training body; its answer starts a new round of checks."""
    return _settled(reviewing.request_information, case_id, form)


def _settled(
    stage: Callable[[Transaction, Caller, str, str], Submission], case_id: str, form: dict[str, Any]
) -> dict[str, Any]:
    settled = stage(tx(), caller(), case_id, form["reason"])
    return pictures.submission(connection(), settled, office().settings.base_url, caller())


def _of_case(submission_id: str) -> dict[str, Any]:
    return pictures.submission(
        connection(), submissions.get(connection(), submission_id), office().settings.base_url, caller()
    )
