"""Every refusal is a problem (RFC 9457) with a code, and pointers to what is wrong."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from service import create_app
from tests.service.practice import Practice, Someone


def pointers(answer: Any) -> dict[str, str]:
    assert answer.status_code == 422, answer.text
    return {error["pointer"]: error["code"] for error in answer.json["errors"]}


def test_pointers_lead_to_each_wrong_field(practice: Practice, body: Someone) -> None:
    record = practice.record(body, documents=[])
    record["practitioner"] |= {"jurisdiction": "AU\n", "languages": ["en", "e n"], "professsion": "x"}
    del record["practitioner"]["family_name"]
    record["certification"]["hours"]["theory"] = "many"
    record["documents"] = ["a\x00b"]
    assert pointers(body.post("/v1/submissions", record)) == {
        "/practitioner/jurisdiction": "invalid",
        "/practitioner/languages/1": "invalid",
        "/practitioner/professsion": "unknown_field",
        "/practitioner/family_name": "required",
        "/certification/hours/theory": "invalid",
        "/documents/0": "invalid",
    }


@pytest.mark.parametrize("name", ["Ann\u0000", "Ann\u202eeB", "Ann\u200b", "\ue000"])
def test_invisible_characters_in_names_are_refused(practice: Practice, body: Someone, name: str) -> None:
    record = practice.record(body, documents=[])
    record["practitioner"]["given_name"] = name
    assert pointers(body.post("/v1/submissions", record)) == {"/practitioner/given_name": "invalid"}


@pytest.mark.parametrize("data", [b"{", b'{"a":1,"a":2}', b"NaN", b"[" * 5000, b"\xff"])
def test_what_is_not_json_is_malformed(practice: Practice, body: Someone, data: bytes) -> None:
    answer = body.post("/v1/programmes", data=data, content_type="application/json")
    assert (answer.status_code, answer.json["code"]) == (400, "malformed_json")  # type: ignore[index]


def test_the_wrong_media_type_is_said_to_be(practice: Practice, body: Someone) -> None:
    assert body.post("/v1/programmes", data=b"a=1", content_type="text/plain").status_code == 415
    assert body.post("/v1/documents", data=b"%PDF", content_type="application/pdf").status_code == 415
    odd = body.post("/v1/documents", data={"file": (BytesIO(b"MZ"), "virus.exe")})
    assert (odd.status_code, odd.json["code"]) == (415, "document.wrong_type")  # type: ignore[index]
    assert pointers(body.post("/v1/documents", data={"other": (BytesIO(b"x"), "a.pdf")})) == {"/file": "required"}


def test_a_document_over_the_limit_is_too_large(practice: Practice, body: Someone) -> None:
    practice.app.extensions["office"] = replace(
        practice.door, settings=replace(practice.settings, max_document_bytes=1000)
    )
    over = body.post("/v1/documents", data={"file": (BytesIO(b"x" * 1001), "a.pdf")})
    assert (over.status_code, over.json["code"]) == (413, "document.too_large")  # type: ignore[index]
    assert body.post("/v1/documents", data={"file": (BytesIO(b"x" * 1000), "a.pdf")}).status_code == 201
    practice.app.config["MAX_CONTENT_LENGTH"] = 1000
    assert body.post("/v1/documents", data={"file": (BytesIO(b"x" * 2000), "a.pdf")}).status_code == 413


def test_unknown_places_methods_and_parameters_are_refused(practice: Practice, body: Someone) -> None:
    assert body.get("/v1/nothing").json["code"] == "not_found"  # type: ignore[index]
    wrong = body.send("DELETE", "/v1/submissions")
    assert (wrong.status_code, wrong.json["code"]) == (405, "method_not_allowed")  # type: ignore[index]
    assert "GET" in wrong.headers["Allow"]
    assert pointers(body.get("/v1/submissions?stat=issued")) == {"/stat": "unknown_field"}
    assert pointers(body.get("/v1/submissions?limit=1&limit=2")) == {"/limit": "invalid"}
    assert pointers(body.get("/v1/submissions?limit=0")) == {"/limit": "invalid"}


def test_too_many_writes_are_slowed_down_and_reads_are_not(practice: Practice, body: Someone) -> None:
    app = create_app(replace(practice.settings, write_rate_limit="2/minute"), practice.door)
    hasty = replace(body, client=app.test_client())
    answers = [hasty.post("/v1/programmes", {}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [422, 422, 429]
    assert answers[-1].json["code"] == "rate_limited"  # type: ignore[index]
    assert int(answers[-1].headers["Retry-After"]) <= 60
    assert hasty.get("/v1/submissions").status_code == 200
