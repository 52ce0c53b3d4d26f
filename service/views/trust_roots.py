"""Trust roots and revocation lists: uploaded by training bodies, decided by admins."""

from typing import Any, Final

from flask import request

from credentialing.documents.trust import LARGEST
from credentialing.model.errors import Unsupported
from credentialing.records import trust_roots
from credentialing.stages import trusting
from schemas.reviews import ReasonForm
from schemas.trust_roots import TrustRootPage, TrustRootQuery, TrustRootView
from service import paging
from service.doors import caller, connection, reads, refuse, tx, writes
from service.forms import Blueprint

blueprint: Final = Blueprint("trust_roots", __name__, description="What digital signatures are judged by")

_WANTED: Final = "Send the certificate or list as multipart/form-data in the field named file."
_UPLOAD: Final = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": {
            "type": "string",
            "contentMediaType": "application/octet-stream",
            "description": "One self-signed root certificate, or one revocation list (as PEM with the certificate of "
            "the authority that issued it behind it, unless the root itself did); PEM or DER, at most 64 KiB.",
        }
    },
}


@blueprint.route("/v1/trust-roots", methods=["POST"])
@writes("submissions:write", creates=True)
@blueprint.response(201, TrustRootView)
@blueprint.doc(requestBody={"required": True, "content": {"multipart/form-data": {"schema": _UPLOAD}}})
def upload() -> Any:
    """Upload a root certificate or a revocation list for the signatures on your certificates.

    A root counts once an administrator approved it; so does a list, unless an approved root vouches for it: then at
    once. Both count while they have not run out, so send each new list when it is issued.
    """
    if request.mimetype != "multipart/form-data":
        raise Unsupported(_WANTED)
    part = request.files.get("file")
    if part is None:
        raise refuse("/file", "required", _WANTED)
    return _shown(trusting.upload(tx(), caller(), part.stream.read(LARGEST + 1)))


@blueprint.route("/v1/trust-roots", methods=["GET"])
@reads("submissions:read", "organisations:admin")
@blueprint.arguments(TrustRootQuery, location="query")
@blueprint.response(200, TrustRootPage)
def listing(query: dict[str, Any]) -> Any:
    """Your roots and lists; everybody's for admins."""
    owner = query["organisation"] if caller().sees_all_tenants else caller().organisation
    after, limit = paging.identifier(query["cursor"], "trust_root"), query["limit"]
    rows = trust_roots.page(connection(), caller().mode, owner, query["state"], after, limit + 1)
    page = paging.page(rows, limit, lambda last: paging.cursor_of(last.id))
    page["items"] = [_shown(row) for row in page["items"]]
    return page


@blueprint.route("/v1/trust-roots/<trust_root_id>", methods=["GET"])
@reads("submissions:read", "organisations:admin")
@blueprint.response(200, TrustRootView)
def show(trust_root_id: str) -> Any:
    """One root or list."""
    return _shown(trusting.seen_by(connection(), caller(), trust_root_id))


@blueprint.route("/v1/trust-roots/<trust_root_id>/approve", methods=["POST"])
@writes("organisations:admin")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, TrustRootView)
def approve(form: dict[str, Any], trust_root_id: str) -> Any:
    """Approve one; a root's approval also approves the lists it vouches for."""
    return _decided(trust_root_id, trusting.APPROVED, form)


@blueprint.route("/v1/trust-roots/<trust_root_id>/reject", methods=["POST"])
@writes("organisations:admin")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, TrustRootView)
def reject(form: dict[str, Any], trust_root_id: str) -> Any:
    """Reject one that is pending."""
    return _decided(trust_root_id, trusting.REJECTED, form)


@blueprint.route("/v1/trust-roots/<trust_root_id>/revoke", methods=["POST"])
@writes("organisations:admin")
@blueprint.arguments(ReasonForm)
@blueprint.response(200, TrustRootView)
def revoke(form: dict[str, Any], trust_root_id: str) -> Any:
    """Take back an approval; documents read from now on are judged without it."""
    return _decided(trust_root_id, trusting.REVOKED, form)


def _decided(trust_root_id: str, state: str, form: dict[str, Any]) -> dict[str, Any]:
    return _shown(trusting.decide(tx(), caller(), trust_root_id, state, form["reason"]))


def _shown(row: Any) -> dict[str, Any]:
    return {**row._asdict(), "organisation": row.organisation_id}
