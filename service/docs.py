"""``/docs``: the OpenAPI document as a page to read. Rendered here, so that it needs no script from anywhere."""

from functools import cache
from typing import Any, Final

from flask import Blueprint, Response, current_app

from service.styled import styled

blueprint: Final = Blueprint("docs", __name__)

_METHODS: Final = ("get", "post", "patch", "put", "delete")


@blueprint.route("/docs", methods=["GET"])
def docs() -> Response:
    """The page."""
    html, policy = _page()
    response = Response(html, mimetype="text/html", headers={"Cache-Control": "public, max-age=300"})
    response.headers["Content-Security-Policy"] = policy
    return response


@blueprint.route("/", methods=["GET"])
def front() -> Response:
    """Who comes to the bare address is shown what there is."""
    return docs()


@cache
def _page() -> tuple[str, str]:
    """The page and its Content-Security-Policy; both only change with the software."""
    spec: dict[str, Any] = current_app.extensions["flask-smorest"]["apis"][""]["ext_obj"].spec.to_dict()
    return styled("docs.html", "docs.css", spec=spec, groups=_groups(spec))


def _groups(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """The operations by tag, each with its parameters, body and answers resolved one step."""
    found: dict[str, list[dict[str, Any]]] = {tag["name"]: [] for tag in spec["tags"]}
    for path, item in spec["paths"].items():
        for method in _METHODS:
            if method in item:
                found[item[method]["tags"][0]].append(_operation(spec, path, method, item))
    says = {tag["name"]: tag.get("description", "") for tag in spec["tags"]}
    return [{"name": name, "says": says[name], "operations": rows} for name, rows in found.items() if rows]


def _operation(spec: dict[str, Any], path: str, method: str, item: dict[str, Any]) -> dict[str, Any]:
    told = item[method]
    body = told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
    answers = [
        (code, _fields(spec, answer.get("content", {}).get("application/json", {}).get("schema")))
        for code, answer in sorted(told.get("responses", {}).items())
        if code.startswith("2")
    ]
    return {
        "anchor": f"{method}-{path}".replace("/", "-").replace("{", "").replace("}", ""),
        "method": method.upper(),
        "path": path,
        "title": told.get("summary") or told.get("description", ""),
        "text": told.get("description", ""),
        "parameters": [*item.get("parameters", []), *told.get("parameters", [])],
        "body": _fields(spec, body),
        "answers": answers,
    }


def _fields(spec: dict[str, Any], schema: dict[str, Any] | None, depth: int = 0) -> list[dict[str, Any]]:
    """A schema's fields as rows, nested ones indented; three levels are enough to read."""
    if schema is None or depth > 3:
        return []
    schema = _resolved(spec, schema)
    if schema.get("type") == "array":
        return _fields(spec, schema["items"], depth)
    rows: list[dict[str, Any]] = []
    required = schema.get("required", [])
    for name, field in schema.get("properties", {}).items():
        inner = _resolved(spec, field)
        element = _resolved(spec, inner.get("items", {})) if inner.get("type") == "array" else inner
        kind = inner.get("type", "object")
        rows.append(
            {
                "name": name,
                "depth": depth,
                "kind": "/".join(kind) if isinstance(kind, list) else kind,
                "required": name in required,
                "says": field.get("description") or inner.get("description", ""),
                "choices": element.get("enum", []),
            }
        )
        if element.get("properties"):
            rows += _fields(spec, element, depth + 1)
    return rows


def _resolved(spec: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    for wrapper in ("allOf", "anyOf", "oneOf"):
        if wrapper in schema:
            schema = next((part for part in schema[wrapper] if "$ref" in part), schema)
    reference = schema.get("$ref", "")
    return spec["components"]["schemas"][reference.rpartition("/")[2]] if reference else schema
