"""The OpenAPI document as a promise: every answer a test gets is held against it."""

import re
from functools import cached_property
from typing import Any, Final

from flask import Flask
from jsonschema import Draft202012Validator
from werkzeug.test import TestResponse

PROBLEM: Final = "application/problem+json"


class Contract:
    """``/openapi.json`` of an application, and whether an answer keeps it."""

    def __init__(self, app: Flask) -> None:
        self._app = app

    @cached_property
    def document(self) -> dict[str, Any]:
        answer = self._app.test_client().get("/openapi.json")
        assert answer.status_code == 200
        document = answer.json
        assert isinstance(document, dict)
        return document

    @cached_property
    def _paths(self) -> list[tuple[re.Pattern[str], dict[str, Any]]]:
        templates = sorted(self.document["paths"].items(), key=lambda item: item[0].count("{"))
        return [(re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), item) for path, item in templates]

    def operation(self, method: str, path: str) -> dict[str, Any] | None:
        for pattern, item in self._paths:
            if pattern.fullmatch(path.partition("?")[0]):
                found: dict[str, Any] | None = item.get(method.lower())
                return found
        return None

    def hold(self, method: str, path: str, answer: TestResponse) -> None:
        """Asserts that the document foresees this status with this content type and this body."""
        assert answer.headers["X-Request-Id"]
        if answer.status_code >= 400:
            self._hold_problem(answer)
        operation = self.operation(method, path)
        if operation is None:
            return
        responses = operation["responses"]
        told = responses.get(str(answer.status_code)) or responses.get("default")
        assert told is not None, f"{method} {path} answers {answer.status_code}, which is not documented"
        told = self._resolved(told)
        if answer.status_code in (204, 304):
            return
        assert answer.mimetype in told["content"], f"{method} {path}: {answer.mimetype} is not documented"
        schema = told["content"][answer.mimetype].get("schema")
        if schema is not None and answer.is_json:
            self.conform(answer.json, schema, f"{method} {path}")

    def _hold_problem(self, answer: TestResponse) -> None:
        assert answer.mimetype == PROBLEM, answer.text
        body = answer.json
        assert body is not None
        assert body["status"] == answer.status_code
        assert body["code"]
        assert body["title"]
        assert body["detail"]
        assert body["request_id"] == answer.headers["X-Request-Id"]
        for error in body.get("errors", []):
            assert error["pointer"] == "" or error["pointer"].startswith("/")
            assert error["code"]
            assert error["detail"]

    def conform(self, value: Any, schema: dict[str, Any], where: str) -> None:
        """Asserts that ``value`` fits ``schema`` and has no field the document does not know."""
        whole = {**schema, "components": self.document["components"]}
        problems = [f"{error.json_path}: {error.message}" for error in Draft202012Validator(whole).iter_errors(value)]
        assert not problems, f"{where}: {problems}"
        self._known(value, schema, where)

    def _known(self, value: Any, schema: dict[str, Any], where: str) -> None:
        schema = self._resolved(schema)
        if isinstance(value, list):
            for entry in value:
                self._known(entry, schema.get("items", {}), where)
        elif isinstance(value, dict) and "properties" in schema:
            assert set(value) <= set(schema["properties"]), f"{where}: {set(value) - set(schema['properties'])}"
            for name, entry in value.items():
                self._known(entry, schema["properties"][name], f"{where} {name}")

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        for wrapper in ("allOf", "anyOf", "oneOf"):
            schema = next((part for part in schema.get(wrapper, []) if "$ref" in part), schema)
        if "$ref" in schema:
            found: Any = self.document
            for step in schema["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            resolved: dict[str, Any] = found
            return resolved
        return schema
