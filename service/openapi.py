"""What the OpenAPI document says of every operation alike: keys and scopes, headers, and the problems there may be."""

from typing import Any, Final

from apispec import APISpec, BasePlugin

from schemas.base import Problem

PROBLEMS: Final = {
    "BadRequest": (400, "Not understood: malformed JSON, or a required header is missing"),
    "NotAuthenticated": (401, "No API key, or one that is unknown, expired or revoked"),
    "NotAllowed": (403, "The key lacks the scope"),
    "NotFound": (404, "There is no such thing, or it is another organisation's"),
    "Conflict": (409, "In conflict with the present state, or the same request is being answered right now"),
    "Changed": (412, "It changed since it was read: If-Match names another version"),
    "TooLarge": (413, "Too large"),
    "Unsupported": (415, "A media type that is not accepted"),
    "Invalid": (422, "Fields that need to be corrected, each with a JSON pointer"),
    "TooMany": (429, "Too many writes; Retry-After says when to go on"),
    "AnyProblem": (0, "Any other problem"),
}
_PARAMETERS: Final = {
    "badge_id": "The badge, bdg_...",
    "submission_id": "The submission, sub_...",
    "check_id": "The check, chk_...",
    "case_id": "The review case, cas_...",
    "organisation_id": "The organisation, org_...",
    "key_id": "The API key's identifier, key_...",
    "programme_id": "The programme, prg_...",
    "trust_root_id": "The root or revocation list, trr_...",
    "event_id": "The event, evt_...",
    "list_id": "The status list, as named in the badge.",
    "job": "The dead job's number, as in GET /v1/queues.",
    "path": "The tile's level and index, as C2SP tlog-tiles writes them.",
}
IDEMPOTENCY_KEY: Final = {
    "in": "header",
    "name": "Idempotency-Key",
    "description": "A fresh UUID for each new thing; a request repeated with the same key is answered alike, once.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
}
IF_MATCH: Final = {
    "in": "header",
    "name": "If-Match",
    "description": "The ETag of the version that was read; 412 if it has changed since.",
    "required": False,
    "schema": {"type": "string"},
}


class Promises(BasePlugin):
    """Adds to each operation what follows from how its view is guarded (``doors.reads``, ``doors.writes``)."""

    def init_spec(self, spec: APISpec) -> None:
        for name, (_status, description) in PROBLEMS.items():
            content = {"application/problem+json": {"schema": Problem}}
            spec.components.response(name, {"description": description, "content": content})

    def path_helper(
        self,
        path: str | None = None,  # noqa: ARG002 - apispec's signature
        operations: dict[str, Any] | None = None,  # noqa: ARG002
        parameters: list[dict[str, Any]] | None = None,
        **_kwargs: Any,
    ) -> None:
        for parameter in parameters or []:
            if parameter["in"] == "path":
                parameter["description"] = _PARAMETERS[parameter["name"]]

    def operation_helper(
        self, path: str | None = None, operations: dict[str, Any] | None = None, **_kwargs: Any
    ) -> None:
        for method, operation in (operations or {}).items():
            operation.setdefault("security", [])
            self._add_headers(operation)
            responses = operation.setdefault("responses", {})
            for name in _problems_of(method, path or "", operation):
                responses[str(PROBLEMS[name][0]) if PROBLEMS[name][0] else "default"] = name

    def _add_headers(self, operation: dict[str, Any]) -> None:
        """``x-idempotency`` and ``x-versioned`` are notes from the doors; the document says it in OpenAPI's words."""
        parameters = operation.setdefault("parameters", [])
        idempotency = operation.pop("x-idempotency", None)
        if idempotency is not None:
            parameters.append({**IDEMPOTENCY_KEY, "required": idempotency == "required"})
        if operation.get("x-versioned"):
            parameters.append(IF_MATCH)


def _problems_of(method: str, path: str, operation: dict[str, Any]) -> list[str]:
    names = ["AnyProblem"]
    has_body = "requestBody" in operation
    if operation["security"]:
        names += ["NotAuthenticated", "NotAllowed"]
    if "{" in path:
        names.append("NotFound")
    if has_body:
        names += ["BadRequest", "TooLarge", "Unsupported"]
    if has_body or any(parameter["in"] == "query" for parameter in operation["parameters"]):
        names.append("Invalid")
    if method != "get" and operation["security"]:
        names += ["BadRequest", "Conflict", "TooMany"]
    if operation.pop("x-versioned", False):
        names.append("Changed")
    return names
