"""The bridge from our errors to RFC 9457: one table. What is not in it says "internal" and nothing more."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import orjson
import structlog
from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException

from credentialing.model import errors
from credentialing.model.errors import FieldError, PostnominalError
from service.forms import MalformedJson
from service.styled import styled

_log = structlog.get_logger()

STATUS: Final[Mapping[type[PostnominalError], tuple[int, str]]] = {
    errors.IdempotencyKeyMissing: (400, "Idempotency-Key missing"),
    errors.NotAuthenticated: (401, "No valid API key"),
    errors.NotAllowed: (403, "Not allowed with this key"),
    errors.NotFound: (404, "Not found"),
    errors.Conflict: (409, "In conflict with the present state"),
    errors.TooLarge: (413, "Too large"),
    errors.Unsupported: (415, "Unsupported media type"),
    errors.Invalid: (422, "Not acceptable as it is"),
    errors.Unavailable: (503, "Not available just now"),
}
_HTTP_CODES: Final = {
    400: ("bad_request", "Not understood"),
    404: ("not_found", "Not found"),
    405: ("method_not_allowed", "Method not allowed"),
    406: ("not_acceptable", "No such representation"),
    408: ("request_timeout", "The request took too long"),
    412: ("precondition_failed", "Changed since you read it"),
    413: ("too_large", "Too large"),
    415: ("unsupported_media_type", "Unsupported media type"),
    422: ("invalid", "Not acceptable as it is"),
    429: ("rate_limited", "Too many requests"),
}
_JSON: Final = "application/problem+json"
_KINDS: Final = {"Missing data for required field.": "required", "Unknown field.": "unknown_field"}


def problem(status: int, code: str, title: str, detail: str, field_errors: Sequence[FieldError] = ()) -> Response:
    """An ``application/problem+json`` answer."""
    body: dict[str, object] = {
        "type": f"urn:postnominal:problem:{code}",
        "title": title,
        "status": status,
        "detail": detail,
        "code": code,
        "request_id": g.get("request_id", ""),
    }
    if field_errors:
        body["errors"] = [
            {"pointer": error.pointer, "code": error.code, "detail": error.detail} for error in field_errors
        ]
    response = _page(status, body) if _is_for_people() else Response(orjson.dumps(body), status, mimetype=_JSON)
    response.vary.add("Accept")
    response.headers["Cache-Control"] = "no-store"
    if status == 401:
        response.headers["WWW-Authenticate"] = 'Bearer realm="postnominal"'
    if status == 503:
        response.headers["Retry-After"] = "2"
    return response


def _is_for_people() -> bool:
    """Whether a browser asks for one of our pages; the API answers in JSON whoever asks."""
    offered = request.accept_mimetypes.best_match((_JSON, "application/json", "text/html"), default=_JSON)
    return offered == "text/html" and not request.path.startswith("/v1/")


def _page(status: int, body: dict[str, object]) -> Response:
    """The problem in words, for somebody who followed a link."""
    html, policy = styled("problem.html", "problem.css", is_badge=request.path.startswith("/badges/"), **body)
    headers = {"Content-Security-Policy": policy}
    return Response(html, status, content_type="text/html; charset=utf-8", headers=headers)


def pointers(messages: object, at: str = "") -> Iterator[FieldError]:
    """Marshmallow's nested messages as one ``FieldError`` for each; pointers are into what was sent."""
    if isinstance(messages, Mapping):
        for key, value in messages.items():
            step = "" if key == "_schema" else "/" + str(key).replace("~", "~0").replace("/", "~1")
            yield from pointers(value, at + step)
    elif isinstance(messages, list | tuple):
        for message in messages:
            yield from pointers(message, at)
    else:
        yield FieldError(at, _KINDS.get(str(messages), "invalid"), str(messages))


def _ours(error: PostnominalError) -> Response:
    for kind, (status, title) in STATUS.items():
        if isinstance(error, kind):
            return problem(status, error.code, title, error.detail, error.errors)
    return _unforeseen(error)


def _http(error: HTTPException) -> Response:
    """Errors of werkzeug and webargs: a form that does not fit is 422 with pointers, JSON that does not parse 400."""
    status = error.code or 500
    if isinstance(error, MalformedJson):
        return problem(400, "malformed_json", "Not understood", error.description or "")
    messages = getattr(error, "data", {}).get("messages")
    if messages:
        located = messages if isinstance(messages, Mapping) else {"": messages}
        found = [entry for part in located.values() for entry in pointers(part)]
        return problem(422, "invalid", "Not acceptable as it is", "Some fields need to be corrected.", found)
    code, title = _HTTP_CODES.get(status, ("http_error", error.name))
    answer = problem(status, code, title, error.description or title)
    for name, value in error.get_headers(request.environ):
        if name.lower() in ("allow", "retry-after"):
            answer.headers[name] = value
    return answer


def _unforeseen(error: Exception) -> Response:
    _log.error("unforeseen_error", kind=type(error).__name__, path=request.path, exc_info=error)
    return problem(
        500, "internal", "Something broke", "We have been told. Try again; quote the request_id if it lasts."
    )


def install(app: Flask) -> None:
    """Makes every error of ``app`` a problem."""
    app.register_error_handler(PostnominalError, _ours)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _unforeseen)
