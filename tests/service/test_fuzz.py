"""A few hundred requests drawn from our own OpenAPI document, and then spoilt: none of them may break us."""

import json
import random
import re
import uuid
from typing import Any, Final

import pytest

from credentialing.model.claim import Profession
from tests.service.practice import Practice

NASTY: Final[tuple[Any, ...]] = (
    None,
    True,
    -1,
    0,
    1e308,
    2**63,
    10**400,
    "",
    " ",
    "\x00",
    "a\x00b",
    "\ud800",
    "\u202eabc",
    "é" * 300,
    "𐍈",
    "🦴" * 50,
    "2026-02-30",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
    "%",
    "_",
    "' OR 1=1 --",
    "../../etc/passwd",
    "a" * 100_000,
    [],
    {},
    [[]],
    {"": ""},
    {"\x00": 1},
)
PATHS: Final = (
    "%00",
    "%ff%fe",
    "..",
    "a" * 3000,
    "%F0%9F%A6%B4",
    "'",
    "0",
    "-1",
    "9" * 40,
    ".json",
    "x.json",
    "%ED%A0%80",
)
BODIES: Final = (
    b"",
    b"{",
    b"null",
    b"[]",
    b'"x"',
    b"\xff\xfe",
    b"\xef\xbb\xbf{}",
    b"NaN",
    b'{"a": NaN}',
    b'{"a": 1, "a": 2}',
    b'{"\\ud800": 1}',
    b'{"reason": "\\ud800"}',
    b"[" * 100_000,
    b'{"a":' * 3000 + b"1" + b"}" * 3000,
    b'{"a": ' + b"9" * 5000 + b"}",
    b"{" + b",".join(b'"k%d": 1' % number for number in range(5000)) + b"}",
)


HEADERS: Final = {
    "If-Match": ('"', "*", 'W/"x', "\xff"),
    "If-None-Match": ('"', "*", 'W/"x', "\xff"),
    "Accept": ("text/html", "x", ";;;", "*/*;q=nan", "application/ld+json"),
    "Range": ("bytes=0-,-1", "x"),
    "X-Request-Id": ("x" * 9999, "\xff", "good-request-id"),
}


class Drawing:
    """Values that fit a schema of the document, and ones that do not."""

    def __init__(self, document: dict[str, Any], seed: int) -> None:
        self.document = document
        self.random = random.Random(seed)

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        for wrapper in ("allOf", "anyOf", "oneOf"):
            schema = next((part for part in schema.get(wrapper, []) if "$ref" in part), schema)
        if "$ref" in schema:
            return dict(self.document["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
        return schema

    def value(self, schema: dict[str, Any], spoil: float) -> Any:
        if self.random.random() < spoil:
            return self.random.choice(NASTY)
        schema = self.resolved(schema)
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        kind = schema.get("type", "string")
        if isinstance(kind, list):
            kind = self.random.choice(kind)
        match kind:
            case "object":
                names = schema.get("properties", {})
                wanted = {name for name in names if name in schema.get("required", ()) or self.random.random() < 0.6}
                drawn = {name: self.value(names[name], spoil) for name in wanted}
                if self.random.random() < spoil:
                    drawn["no_such_field"] = 1
                return drawn
            case "array":
                return [self.value(schema.get("items", {}), spoil) for _ in range(self.random.randrange(3))]
            case "integer":
                return self.random.choice((schema.get("minimum", 0), schema.get("maximum", 9), 3))
            case "number":
                return self.random.choice((schema.get("minimum", 0), schema.get("maximum", 9), 2.5))
            case "boolean":
                return self.random.random() < 0.5
            case "null":
                return None
        return self.text(schema)

    def text(self, schema: dict[str, Any]) -> str:
        if schema.get("format") == "date":
            return "2026-05-16"
        if schema.get("format") == "date-time":
            return "2026-05-16T10:00:00Z"
        if "pattern" in schema:
            return self.random.choice(("AU-VIC", "AU", "en"))
        return self.random.choice(("abc", "Nguyễn", Profession.PHYSIOTHERAPIST.value, "OK-1"))


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    return [
        (method, path, item, item[method])
        for path, item in document["paths"].items()
        for method in ("get", "post", "patch")
        if method in item
    ]


@pytest.mark.parametrize("seed", range(3))
def test_no_request_drawn_from_the_document_breaks_us(practice: Practice, seed: int) -> None:
    admin = practice.somebody("admin")
    badge = practice.issued(practice.somebody("training_body")) if seed == 0 else "bdg_" + "0" * 26
    drawing = Drawing(practice.contract.document, seed)
    broke = []
    for method, path, _item, operation in operations(practice.contract.document):
        for spoil in (0.0, 0.05, 0.3, 1.0):
            target = target_of(drawing, path, badge, spoil)
            options: dict[str, Any] = {"query_string": query_of(drawing, operation, spoil)}
            if "requestBody" in operation:
                content = operation["requestBody"]["content"]
                if "application/json" in content:
                    drawn = drawing.value(content["application/json"]["schema"], spoil)
                    options["data"] = body_of(drawn)
                    options["content_type"] = "application/json"
            headers = {"Authorization": f"Bearer {admin.token}", "Idempotency-Key": str(uuid.uuid4())}
            if spoil == 1.0:
                headers |= {name: drawing.random.choice(values) for name, values in HEADERS.items()}
            answer = admin.client.open(target, method=method.upper(), headers=headers, **options)
            answer.get_data()  # a stream that is never read is never closed
            if answer.status_code >= 500:
                broke.append((method, target, options))

    assert not broke, broke


def target_of(drawing: Drawing, path: str, badge: str, spoil: float) -> str:
    def value(found: re.Match[str]) -> str:
        if drawing.random.random() < spoil:
            return drawing.random.choice(PATHS)
        return badge if found[1] == "badge_id" else drawing.random.choice(("1", "org_" + "0" * 26))

    return re.sub(r"\{(\w+)\}", value, path)


def body_of(value: Any) -> bytes:
    return json.dumps(value).encode()


def query_of(drawing: Drawing, operation: dict[str, Any], spoil: float) -> dict[str, str]:
    query = {}
    for parameter in operation.get("parameters", []):
        if parameter["in"] == "query" and drawing.random.random() < 0.6:
            value = drawing.value(parameter["schema"], spoil)
            if value is not None:
                query[parameter["name"]] = str(value).encode("utf-8", "replace").decode()
    if drawing.random.random() < spoil:
        query["no_such_parameter"] = "1"
    return query


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.slow)])
def test_no_body_breaks_us(practice: Practice, every: int) -> None:
    """Every body as JSON; as another type every fifth, and all of them in ``make chaos``."""
    admin = practice.somebody("admin")
    for method, path, _item, operation in operations(practice.contract.document):
        if "requestBody" not in operation:
            continue
        target = path.replace("{", "").replace("}", "")
        for content_type in ("application/json", "multipart/form-data", "multipart/form-data; boundary=x", "x"):
            for data in BODIES if content_type == "application/json" else BODIES[::every]:
                answer = admin.send(
                    method.upper(),
                    target,
                    data=data,
                    content_type=content_type,
                    headers={"Idempotency-Key": str(uuid.uuid4())},
                )
                assert answer.status_code < 500, (method, target, data[:80], answer.text)


@pytest.mark.parametrize(
    "token", ["", "x", "pn_test_", "pn_live_" + "0" * 36, "\xff", "pn_test_" + "é" * 36, "a" * 9000]
)
def test_no_key_breaks_us(practice: Practice, token: str) -> None:
    answer = practice.public.get("/v1/submissions", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 401


@pytest.mark.parametrize("key", ["\xff", "x" * 256, "x" * 255, "é", " "])
def test_no_idempotency_key_breaks_us(practice: Practice, key: str) -> None:
    body = practice.somebody("training_body")
    answer = body.post("/v1/programmes", {"name": "X"}, headers={"Idempotency-Key": key})
    assert answer.status_code in (400, 422)
