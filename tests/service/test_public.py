"""What everyone may see: the page, the signed forms, the lists, the keys, the verdict."""

import base64
import hashlib
import json
import re

import pytest

from tests.service.practice import Practice, Someone

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


def test_the_page_tells_who_what_and_how_fresh_and_its_policy_fits_it(practice: Practice, body: Someone) -> None:
    badge = practice.issued(body)
    answer = practice.public.get(f"/badges/{badge}", headers=BROWSER)
    assert answer.mimetype == "text/html"
    for words in ("Zofia Wiśniewska", "Clinical Needling College", "Dry Needling Level 1"):
        assert words in answer.text
    policy = answer.headers["Content-Security-Policy"]
    (style,) = re.findall(r"<style>(.*?)</style>", answer.text, re.DOTALL)
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in policy
    assert "default-src 'none'" in policy
    assert "<script" not in answer.text.replace('<script type="application/ld+json"', "")
    assert "max-age=60" in answer.headers["Cache-Control"]


@pytest.mark.parametrize(
    ("suffix", "media_type", "magic"),
    [
        ("", "text/html", b"<!doctype html>"),
        (".json", "application/vc+ld+json", b"{"),
        (".jwt", "application/vc+jwt", b"ey"),
        (".png", "image/png", b"\x89PNG"),
        (".svg", "image/svg+xml", b"<"),
    ],
)
def test_every_form_is_served_with_an_etag_that_spares_the_second_time(
    practice: Practice, body: Someone, suffix: str, media_type: str, magic: bytes
) -> None:
    path = f"/badges/{practice.issued(body)}{suffix}"
    answer = practice.public.get(path)
    assert (answer.status_code, answer.mimetype) == (200, media_type)
    assert answer.data.lower().startswith(magic.lower())
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    again = practice.public.get(path, headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert practice.public.head(path).status_code == 200


def test_each_form_verifies_and_a_changed_one_does_not(practice: Practice, body: Someone) -> None:
    badge = practice.issued(body)
    for suffix in ("json", "jwt", "png", "svg"):
        data = practice.public.get(f"/badges/{badge}.{suffix}").data
        verdict = practice.public.post("/verify", data=data).json
        assert verdict is not None
        assert verdict["verdict"] in ("valid", "test"), (suffix, verdict)
        assert [step["number"] for step in verdict["steps"]] == sorted(step["number"] for step in verdict["steps"])
    credential = practice.public.get(f"/badges/{badge}.json").data
    practice.contract.hold("POST", "/verify", practice.public.post("/verify", data=credential))
    spoilt = practice.public.post("/verify", data=credential.replace(b"Zofia", b"Sofia")).json
    assert spoilt is not None
    assert spoilt["verdict"] not in ("valid", "test")


@pytest.mark.parametrize("data", [b"x", b"{}", b"\x00\xff" * 100, b"[" * 9999, b"ey.ey.ey", b"\x89PNG\r\n\x1a\n"])
def test_garbage_gets_a_verdict_and_no_more(practice: Practice, data: bytes) -> None:
    answer = practice.public.post("/verify", data=data)
    assert answer.status_code == 200
    assert answer.json["verdict"] not in ("valid", "test")  # type: ignore[index]


def test_nothing_and_too_much_are_not_verified(practice: Practice) -> None:
    assert practice.public.post("/verify", data=b" ").status_code == 422
    assert practice.public.post("/verify", data=b"x" * 1_000_001).status_code == 413


def test_our_keys_are_published(practice: Practice, body: Someone) -> None:
    credential = json.loads(practice.public.get(f"/badges/{practice.issued(body)}.json").data)
    did = json.loads(practice.public.get("/.well-known/did.json").data)
    assert credential["issuer"]["id"] == did["id"]
    (proof,) = credential["proof"]
    assert proof["verificationMethod"] in [method["id"] for method in did["verificationMethod"]]
    assert json.loads(practice.public.get("/.well-known/jwks.json").data)["keys"]


@pytest.mark.parametrize(
    "path", ["/badges/bdg_unknown", "/badges/bdg_unknown.json", "/status/none", "/nowhere", "/%00"]
)
def test_a_patient_who_is_led_astray_reads_words_and_a_program_a_problem(practice: Practice, path: str) -> None:
    page = practice.public.get(path, headers=BROWSER)
    assert (page.status_code, page.mimetype) == (404, "text/html")
    assert page.headers["X-Request-Id"] in page.text
    assert "sha256-" in page.headers["Content-Security-Policy"]
    problem = practice.public.get(path)
    assert (problem.status_code, problem.mimetype) == (404, "application/problem+json")
    api = practice.public.get("/v1/badges", headers=BROWSER)
    assert api.mimetype == "application/problem+json"
