"""The document describes everything, and the page shows it."""

from typing import Any

from jsonschema import Draft202012Validator

from tests.service.practice import Practice


def test_every_operation_is_described(practice: Practice) -> None:
    document = practice.contract.document
    assert document["openapi"].startswith("3.1")
    for path, item in document["paths"].items():
        for parameter in item.get("parameters", []):
            assert parameter["description"], path
        for method in ("get", "post", "patch"):
            if method in item:
                operation = item[method]
                assert operation["summary"], (method, path)
                assert operation["security"] is not None
                assert any(code.startswith("2") for code in operation["responses"]), (method, path)
                told = set(operation["responses"])
                assert "default" in told
                assert not operation["security"] or told >= {"401", "403"}
                assert not operation["security"] or method == "get" or told >= {"400", "409", "429"}
                assert all(parameter["description"] for parameter in operation["parameters"]), (method, path)


def test_every_field_is_described_and_every_schema_is_one(practice: Practice) -> None:
    schemas: dict[str, Any] = practice.contract.document["components"]["schemas"]
    for name, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
        for field, described in schema.get("properties", {}).items():
            assert described.get("description"), f"{name}.{field}"


def test_every_reference_leads_somewhere(practice: Practice) -> None:
    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if "$ref" in value:
                found: Any = practice.contract.document
                for step in value["$ref"].removeprefix("#/").split("/"):
                    found = found[step]
            for entry in value.values():
                walk(entry)
        elif isinstance(value, list):
            for entry in value:
                walk(entry)

    walk(practice.contract.document)


def test_the_page_shows_every_operation_without_a_script(practice: Practice) -> None:
    answer = practice.public.get("/docs")
    for path in practice.contract.document["paths"]:
        assert path in answer.text
    assert "<script" not in answer.text
    assert "sha256-" in answer.headers["Content-Security-Policy"]
    assert practice.public.get("/").data == answer.data
