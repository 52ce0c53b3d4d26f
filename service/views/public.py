"""What needs no key: badge pages and their signed forms, status lists, our keys, verifying, and the log."""

from typing import Any, Final

import orjson
from flask import Response, request

from credentialing.audit.paths import parse_tile_path
from credentialing.audit.tree import entry_bundle
from credentialing.badges.page import STYLE_HASH
from credentialing.badges.verify import Verdict
from credentialing.model.errors import Invalid, NotFound, TooLarge
from credentialing.records import log
from credentialing.stages import sealing, signing
from schemas.verdicts import VerdictView
from service.doors import office
from service.forms import Blueprint
from service.published import serve, serve_key

blueprint: Final = Blueprint("public", __name__, description="Badge pages and proofs, for everyone; no key needed")

TEXT: Final = {"type": "string"}
BYTES: Final = {"type": "string", "contentMediaType": "application/octet-stream"}
_UPLOAD: Final = {"type": "object", "properties": {"file": {**BYTES, "description": "The badge."}}}
VERIFY_BODY: Final = {
    "required": True,
    "content": {
        "application/json": {"schema": {"type": "object", "description": "An Open Badges 3.0 credential."}},
        "text/plain": {"schema": {"type": "string", "description": "A badge as JSON or as a token (VC-JWT)."}},
        "multipart/form-data": {"schema": _UPLOAD},
    },
}
SUFFIXES: Final = ("json", "jwt", "png", "svg")
# The page has no script; its one style sheet is named by its hash.
PAGE_POLICY: Final = (
    f"default-src 'none'; style-src {STYLE_HASH}; img-src 'self' data:; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
_LARGEST_BADGE: Final = 1_000_000  # bytes of a badge pasted or uploaded for verifying
_TILE_WIDTH: Final = 256


@blueprint.route("/badges/<badge_id>", methods=["GET"])
@blueprint.response(200, TEXT, content_type="text/html")
@blueprint.response(200, {"type": "object"}, content_type="application/vc+ld+json")
@blueprint.response(200, TEXT, content_type="application/vc+jwt")
@blueprint.response(200, BYTES, content_type="image/png")
@blueprint.response(200, TEXT, content_type="image/svg+xml")
@blueprint.response(304)
def page(badge_id: str) -> Any:
    """The verification page of a badge, or by suffix its signed forms: .json .jwt .png .svg."""
    stem, dot, suffix = badge_id.rpartition(".")
    if dot and suffix in SUFFIXES:
        return serve(stem, suffix)
    response = serve(badge_id, "page")
    response.headers["Content-Security-Policy"] = PAGE_POLICY
    return response


@blueprint.route("/status/<list_id>", methods=["GET"])
@blueprint.response(200, {"type": "object"}, content_type="application/vc+ld+json")
@blueprint.response(200, TEXT, content_type="application/vc+jwt")
@blueprint.response(304)
def status_list(list_id: str) -> Any:
    """A bitstring status list: who of its badges is revoked (or, with -suspension, suspended).

    With a proof inside, or as a token for those who ask for ``application/vc+jwt``.
    """
    wanted = request.accept_mimetypes.best_match((signing.JSON_LD, "application/json", signing.VC_JWT))
    key = f"status/{list_id}.jwt" if wanted == signing.VC_JWT else f"status/{list_id}"
    with office().reading() as connection:
        return serve_key(connection, key, "There is no such status list.")


@blueprint.route("/.well-known/did.json", methods=["GET"])
@blueprint.response(200, {"type": "object"}, content_type="application/did+ld+json")
@blueprint.response(304)
def did() -> Any:
    """Our DID document: the keys badges are signed with."""
    with office().reading() as connection:
        return serve_key(connection, "did.json", "No key has been published yet.")


@blueprint.route("/.well-known/jwks.json", methods=["GET"])
@blueprint.response(200, {"type": "object"}, content_type="application/jwk-set+json")
@blueprint.response(304)
def jwks() -> Any:
    """The same keys as a JWK set."""
    with office().reading() as connection:
        return serve_key(connection, "jwks.json", "No key has been published yet.")


@blueprint.route("/verify", methods=["POST"])
@blueprint.doc(requestBody=VERIFY_BODY)
@blueprint.response(200, VerdictView)
def verify_badge() -> Any:
    """Verify any badge, pasted as the body or uploaded in the field ``file``: numbered steps and one verdict."""
    part = request.files.get("file")
    data = part.stream.read(_LARGEST_BADGE + 1) if part is not None else request.stream.read(_LARGEST_BADGE + 1)
    if len(data) > _LARGEST_BADGE:
        raise TooLarge(f"A badge has at most {_LARGEST_BADGE} bytes.")
    if not data.strip():
        raise Invalid("Paste the badge as the body, or upload it in the field named file.")
    means = office()
    with means.reading() as connection:
        verdict = signing.examine(connection, signing.issuer_of(means), data, means.clock())
    return Response(orjson.dumps(_told(verdict)), mimetype="application/json", headers={"Cache-Control": "no-store"})


def _told(verdict: Verdict) -> dict[str, object]:
    return {
        "verdict": verdict.conclusion.value,
        "sentence": verdict.sentence,
        "form": verdict.form,
        "issuer": verdict.issuer,
        "steps": [
            {
                "number": step.number,
                "id": step.id,
                "title": step.title,
                "result": step.result.value,
                "sentence": step.sentence,
            }
            for step in verdict.steps
        ],
    }


@blueprint.route("/log/checkpoint", methods=["GET"])
@blueprint.response(200, TEXT, content_type="text/plain")
def checkpoint() -> Any:
    """The newest signed checkpoint of the audit log (C2SP tlog-checkpoint)."""
    with office().reading() as connection:
        row = log.last_checkpoint(connection)
    if row is None:
        raise NotFound("The log has no checkpoint yet.")
    return Response(row.note, mimetype="text/plain", headers={"Cache-Control": "no-cache"})


@blueprint.route("/log/vkey", methods=["GET"])
@blueprint.response(200, TEXT, content_type="text/plain")
def log_key() -> Any:
    """The key to verify checkpoints with, as a signed-note verifier key."""
    with office().reading() as connection:
        return serve_key(connection, sealing.LOG_KEY, "The log has no checkpoint yet.")


@blueprint.route("/log/tile/<path:path>", methods=["GET"])
@blueprint.response(200, BYTES, content_type="application/octet-stream")
def tile(path: str) -> Any:
    """A tile of the log's tree, or a bundle of its entries (C2SP tlog-tiles)."""
    try:
        name = parse_tile_path(f"tile/{path}")
    except ValueError as error:
        raise NotFound("There is no such tile.") from error
    with office().reading() as connection:
        if name.level is None:
            first = name.index * _TILE_WIDTH
            leaves = log.leaf_range(connection, first, name.width)
            data = entry_bundle(leaves) if len(leaves) == name.width else None
        else:
            data = log.tile(connection, name.level, name.index, name.width)
    if data is None:
        raise NotFound("There is no such tile.")
    cache = "public, max-age=31536000, immutable"
    return Response(data, mimetype="application/octet-stream", headers={"Cache-Control": cache})
