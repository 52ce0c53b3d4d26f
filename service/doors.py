"""What every view passes through: the key, the scope, one transaction, and the Idempotency-Key."""

from collections.abc import Callable
from copy import deepcopy
from functools import wraps
from hashlib import sha256
from typing import Any, Final, TypeVar, cast

from flask import Response, current_app, g, make_response, request
from sqlalchemy import Connection
from werkzeug.exceptions import BadRequest, PreconditionFailed

from credentialing.model.caller import Caller
from credentialing.model.errors import Conflict, FieldError, IdempotencyKeyMissing, Invalid, NotAuthenticated
from credentialing.records import idempotency
from credentialing.stages import enrolling
from credentialing.stages.office import Office, Transaction

View = TypeVar("View", bound=Callable[..., Any])
_KEPT_HEADERS: Final = ("Content-Type", "Location", "ETag")
_LONGEST_KEY: Final = 255


def office() -> Office:
    """The office of this process."""
    means: Office = current_app.extensions["office"]
    return means


def tx() -> Transaction:
    """The transaction of the view being served; only inside ``writes``."""
    transaction: Transaction = g.tx
    return transaction


def connection() -> Connection:
    """The connection of the view being served; inside ``reads`` or ``writes``."""
    current: Connection = g.connection
    return current


def caller() -> Caller:
    who: Caller = g.caller
    return who


def _authenticate(through: Connection) -> Caller:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotAuthenticated("Send your API key as: Authorization: Bearer pn_...")
    means = office()
    who = enrolling.authenticate(through, token.strip(), means.keys.pepper, means.clock())
    g.caller = who
    return who


def reads(*scopes: str) -> Callable[[View], View]:
    """A view that changes nothing; any one of ``scopes`` suffices."""

    def wrap(view: View) -> View:
        @wraps(view)
        def door(*args: Any, **kwargs: Any) -> Any:
            with office().reading() as opened:
                g.connection = opened
                _require(_authenticate(opened), scopes)
                return view(*args, **kwargs)

        return cast("View", _told(door, scopes))

    return wrap


def writes(
    *scopes: str, creates: bool = False, versioned: bool = False, keeps_answer: bool = True
) -> Callable[[View], View]:
    """A view in one transaction, with the answer to its Idempotency-Key stored in that same transaction.

    ``creates``: the key is required. The same key with other content is 422, with the same content while the first
    is still being answered 409, afterwards the stored answer; keys belong to the organisation and mode.
    ``versioned``: the view honours If-Match. ``keeps_answer``: ``False`` for an answer with a secret in it; the
    request is still carried out once, and repeating it is 409.
    """

    def wrap(view: View) -> View:
        @wraps(view)
        def door(*args: Any, **kwargs: Any) -> Response:
            means = office().for_request(g.request_id)
            with means.reading() as opened:
                who = _authenticate(opened)
            _require(who, scopes)
            key = _idempotency_key(required=creates)
            with means.transaction(who.actor) as transaction:
                g.tx, g.connection = transaction, transaction.connection
                if key is None:
                    return make_response(view(*args, **kwargs))
                tenant, fingerprint = f"{who.organisation}:{who.mode.value}", _fingerprint()
                if not idempotency.claim(transaction.connection, tenant, key):
                    raise Conflict("The same request is being answered right now.", code="idempotency.in_flight")
                given = _answer_given(transaction.connection, tenant, key, fingerprint)
                if given is not None:
                    return given
                response = make_response(view(*args, **kwargs))
                idempotency.keep(
                    transaction.connection,
                    tenant,
                    key,
                    fingerprint=fingerprint,
                    status=response.status_code,
                    body=response.get_data() if keeps_answer else b"",
                    headers={name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers},
                    now=transaction.now,
                )
                return response

        return cast(
            "View",
            _told(door, scopes, **{"x-idempotency": "required" if creates else "honoured", "x-versioned": versioned}),
        )

    return wrap


def _told(door: Any, scopes: tuple[str, ...], **more: object) -> Any:
    """The door with a note for the OpenAPI document (``service.openapi``): any one of the scopes opens it."""
    notes = deepcopy(getattr(door, "_apidoc", {}))
    notes.setdefault("manual_doc", {}).update({"security": [{"key": [scope]} for scope in scopes], **more})
    door._apidoc = notes  # noqa: SLF001 - where flask-smorest's own decorators keep theirs
    return door


def _require(who: Caller, scopes: tuple[str, ...]) -> None:
    if not who.scopes.intersection(scopes):
        who.require(scopes[0])


def _idempotency_key(*, required: bool) -> str | None:
    key = request.headers.get("Idempotency-Key", "").strip()
    if not key:
        if required:
            raise IdempotencyKeyMissing("Send an Idempotency-Key header, a fresh UUID for each new thing you create.")
        return None
    if len(key) > _LONGEST_KEY or not key.isprintable():
        raise BadRequest(f"The Idempotency-Key must be printable and at most {_LONGEST_KEY} characters.")
    return key


def _fingerprint() -> str:
    """What makes two requests the same. A form's boundary is new each time it is sent, so its parts are hashed."""
    digest = sha256(f"{request.method} {request.full_path}\n".encode())
    if request.mimetype == "multipart/form-data":
        for name in sorted(request.form):
            digest.update(f"{name}={request.form.getlist(name)!r}\n".encode())
        for name in sorted(request.files):
            for part in request.files.getlist(name):
                digest.update(f"{name}:{part.filename}\n".encode())
                digest.update(sha256(part.stream.read()).digest())
                part.stream.seek(0)
    else:
        digest.update(request.get_data())
    return digest.hexdigest()


def _answer_given(through: Connection, tenant: str, key: str, fingerprint: str) -> Response | None:
    row = idempotency.answer_to(through, tenant, key)
    if row is None:
        return None
    if row.fingerprint != fingerprint:
        raise Invalid(
            "This Idempotency-Key was used for another request; make a fresh one for each new thing.",
            code="idempotency.key_reused",
        )
    if not row.body:
        raise Conflict(
            "This was done before, and its answer held a secret that is not kept. Revoke what was made, make another.",
            code="idempotency.answer_not_kept",
        )
    response = Response(bytes(row.body), row.status, headers=dict(row.headers))
    response.headers["Idempotency-Replayed"] = "true"
    return response


def require_match(version: int) -> None:
    """Honours ``If-Match``: raises 412 if the caller has read another version."""
    wanted = request.if_match
    if wanted and not wanted.contains_weak(str(version)) and not wanted.star_tag:
        raise PreconditionFailed("It changed since you read it; read it again and repeat.")


def refuse(pointer: str, code: str, detail: str) -> Invalid:
    """A 422 about one field."""
    return Invalid(detail, errors=[FieldError(pointer, code, detail)])
