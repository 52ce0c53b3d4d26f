"""Reading what strangers send: JSON that means one thing only, and nothing the form does not know."""

import json
from typing import Any, Final, NoReturn

import flask_smorest
import orjson
from flask import Request
from webargs import core
from webargs.flaskparser import FlaskParser
from werkzeug.exceptions import BadRequest

from credentialing.model.errors import Unsupported

_MALFORMED: Final = "The body is not valid JSON."


class MalformedJson(BadRequest):
    """A body that is not JSON, or is JSON that two readers would read differently."""


def parse_json(data: bytes) -> Any:
    """Strict JSON (RFC 8259): UTF-8, no NaN, no lone surrogates, bounded depth, and no name twice in an object.

    A name given twice is refused because readers disagree about which of the two counts (RFC 8259 section 4).
    Raises ``MalformedJson``.
    """
    try:
        orjson.loads(data)  # stricter than the standard library, which alone tells us of names given twice
        return json.loads(data, object_pairs_hook=_object)
    except (ValueError, RecursionError) as error:
        raise MalformedJson(_MALFORMED) from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MalformedJson("The body has an object in which a name stands twice.")
    return found


class StrictParser(FlaskParser):
    """As webargs, but a query is held to its form like a body, and a body has to say that it is JSON."""

    DEFAULT_UNKNOWN_BY_LOCATION = {  # noqa: RUF012 - declared so by webargs
        **FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION,
        "query": None,
    }

    def load_json(self, req: Request, schema: object) -> Any:  # noqa: ARG002 - webargs' signature
        data = req.get_data(cache=True)
        if not data:
            return core.missing
        if not req.is_json:
            raise Unsupported("Send the body as application/json.")
        return parse_json(data)

    def load_querystring(self, req: Request, schema: Any) -> Any:
        for name in req.args:
            if len(req.args.getlist(name)) > 1:
                _refuse_twice(name)
        return super().load_querystring(req, schema)


def _refuse_twice(name: str) -> NoReturn:
    error = BadRequest("A parameter is given twice.")
    error.data = {"messages": {"query": {name: ["Give it once."]}}}  # type: ignore[attr-defined]  # as webargs does
    raise error


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]  # flask-smorest has no types
    """flask-smorest's, with our reader."""

    ARGUMENTS_PARSER = StrictParser()
