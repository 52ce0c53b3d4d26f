"""The credential says what the facts say, in a form that others accept."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from credentialing.badges.compose import CONTEXTS, compose
from credentialing.badges.lint import address_problem, lint, text_problem
from credentialing.model.errors import Invalid
from credentialing.model.states import Mode
from tests.badges.badgework import BASE, FACTS, ISSUED, ISSUER, KEY, badge

SCHEMA = Path(__file__).parents[3] / "shared" / "standards" / "ob_v3p0_achievementcredential_schema.json"


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from nodes(item)


def test_the_contexts_come_in_the_order_verifiers_expect() -> None:
    assert compose(FACTS, ISSUER)["@context"] == list(CONTEXTS)


def test_every_node_has_an_id_of_its_own() -> None:
    ids = [node["id"] for node in nodes(compose(FACTS, ISSUER))]
    assert len(ids) == len(set(ids)) == 11


def test_there_is_one_status_entry_and_its_seat_is_a_string() -> None:
    assert compose(FACTS, ISSUER)["credentialStatus"] == {
        "id": f"{BASE}/status/lst_7#4242",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation",
        "statusListIndex": "4242",
        "statusListCredential": f"{BASE}/status/lst_7",
    }


def test_it_says_who_was_certified_by_whom_and_under_which_rules() -> None:
    subject = compose(FACTS, ISSUER)["credentialSubject"]
    assert subject["name"] == "Amélie Nguyễn"
    assert subject["source"]["name"] == "Clinical Needling College"
    assert "rule pack au-physiotherapist, version 2026.1" in subject["achievement"]["criteria"]["narrative"]
    evidence = compose(FACTS, ISSUER)["evidence"][0]
    assert "28 hours, 16.5 of them in person" in evidence["narrative"]


def test_the_evidence_names_nobody() -> None:
    text = json.dumps(compose(FACTS, ISSUER)["evidence"], ensure_ascii=False)
    assert "Nguyễn" not in text
    assert "PHY0001234567" not in text


def test_the_same_terms_give_the_same_achievement_and_other_terms_another() -> None:
    def achievement(**changes: Any) -> str:
        return str(compose(replace(FACTS, **changes), ISSUER)["credentialSubject"]["achievement"]["id"])

    assert achievement(id="bdg_zzzz", name="Bo") == achievement()
    assert achievement(rule_pack_version="2026.2") != achievement()


def test_a_test_badge_says_so_wherever_it_is_read() -> None:
    credential = compose(replace(FACTS, mode=Mode.TEST), ISSUER)
    achievement = credential["credentialSubject"]["achievement"]
    for text in (
        credential["name"],
        credential["description"],
        achievement["description"],
        credential["image"]["caption"],
    ):
        assert text.upper().startswith("TEST")
    assert "TEST" not in json.dumps(compose(FACTS, ISSUER))


def test_a_holder_without_letters_or_registration_can_be_certified() -> None:
    credential = compose(replace(FACTS, letters="", registrations=()), ISSUER)
    assert credential["credentialSubject"]["narrative"] == "Physiotherapist in Victoria, Australia."


def test_it_refuses_a_badge_that_ends_before_it_starts() -> None:
    with pytest.raises(Invalid):
        compose(replace(FACTS, valid_until=ISSUED - timedelta(seconds=1)), ISSUER)


@pytest.mark.parametrize(
    "name", ["A\x00B", "A\x1fB", "A\x7fB", "A\nB", "A\x85B", "A\ud800B", "A\u202eB", "A\u2066B", " "]
)
def test_it_refuses_names_over_which_no_signature_is_reliable(name: str) -> None:
    with pytest.raises(Invalid) as refusal:
        compose(replace(FACTS, name=name), ISSUER)
    assert "/credentialSubject/name" in [error.pointer for error in refusal.value.errors]


@pytest.mark.parametrize("name", ["علي\u200eرضا", "می\u200cخواهم", "O'Brien-Šimić", "Ng", "𠮷野"])
def test_it_accepts_the_marks_that_spelling_needs(name: str) -> None:
    assert text_problem(name) is None
    assert compose(replace(FACTS, name=name), ISSUER)["credentialSubject"]["name"] == name


@pytest.mark.parametrize("mark", list('\\ {}<>|"`^\té'))
def test_it_refuses_addresses_that_break_verification(mark: str) -> None:
    assert address_problem(f"https://badges.example/a{mark}b")


@pytest.mark.parametrize(
    "url", ["//x.example/a", "https://", "https://u@x.example/", "ftp://x.example/", "https://[::1", "a"]
)
def test_it_refuses_addresses_that_are_none(url: str) -> None:
    assert address_problem(url)


@pytest.mark.parametrize(
    "url",
    ["urn:uuid:106d3e49-abe0-5b1e-b9f4-2368d827d345", ISSUER.did, KEY.id, f"{BASE}/a#b", "http://127.0.0.1:8000/x"],
)
def test_it_accepts_the_addresses_badges_use(url: str) -> None:
    assert address_problem(url) is None


@pytest.mark.parametrize(
    "change",
    [
        {"hours": 5},
        {"evidence": None},
        {"ok": True},
        {"@context": ["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]},
    ],
)
def test_lint_refuses_what_processors_disagree_about(change: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        lint({**compose(FACTS, ISSUER), **change})


def test_lint_refuses_two_nodes_of_one_id() -> None:
    credential = compose(FACTS, ISSUER)
    credential["credentialSubject"]["source"]["id"] = ISSUER.did
    with pytest.raises(Invalid) as refusal:
        lint(credential)
    assert [error.code for error in refusal.value.errors] == ["repeated_id"]


@pytest.mark.skipif(not SCHEMA.exists(), reason="the Open Badges JSON schema is not here (../shared/standards)")
@pytest.mark.parametrize("mode", list(Mode))
def test_the_signed_badge_fits_the_open_badges_schema(mode: Mode) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
    assert [error.message for error in validator.iter_errors(badge(mode=mode))] == []
