"""What a stranger's verifier believes of a badge and its keys, and what it does not."""

import copy
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.badges.compose import Issuer, compose
from credentialing.badges.did import did_document
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.proof import sign
from credentialing.badges.signing import SigningKey
from credentialing.badges.verify import Result, verify
from tests.badges.badgework import BASE, DAY, FACTS, ISSUED, ISSUER, KEY, NOW, OTHER_KEY, signed_list, world
from tests.badges.verdicts import (
    BADGE,
    INVALID,
    PATHS,
    TOKEN,
    UNKNOWN,
    UNSIGNED,
    at,
    conclude,
    failed,
    resigned,
    token,
)

# -- what is accepted


@pytest.mark.parametrize("given", [BADGE, json.dumps(BADGE), json.dumps(BADGE).encode(), TOKEN, TOKEN.encode()])
def test_a_published_badge_is_valid_in_every_form(given: Any) -> None:
    verdict = conclude(given)
    assert verdict.is_valid
    assert [step.result for step in verdict.steps] == [Result.PASSED] * 7
    assert [step.number for step in verdict.steps] == [1, 2, 3, 4, 5, 6, 7]
    assert verdict.issuer == ISSUER.did
    assert verdict.credential is not None
    assert verdict.credential["credentialSubject"]["name"] == FACTS.name


def test_it_is_valid_the_second_it_is_issued_even_if_the_verifiers_clock_is_a_little_behind() -> None:
    lists = signed_list(start=ISSUED - DAY, end=ISSUED + DAY)
    assert conclude(BADGE, ISSUED, revocation=lists).is_valid
    assert conclude(BADGE, ISSUED - timedelta(seconds=59), revocation=lists).is_valid


def test_a_retired_key_still_verifies_what_it_signed() -> None:
    lists = signed_list(key=OTHER_KEY)
    assert conclude(BADGE, did=did_document(ISSUER.did, [OTHER_KEY.public], [KEY.public]), revocation=lists).is_valid
    assert not conclude(BADGE, did=did_document(ISSUER.did, [OTHER_KEY.public]), revocation=lists).is_valid


def test_a_did_document_with_relative_ids_is_understood() -> None:
    text = json.dumps(did_document(ISSUER.did, [KEY.public])).replace(f'"{ISSUER.did}#', '"#')
    assert conclude(BADGE, did=text).is_valid
    assert conclude(token({"kid": KEY.public.jwk_id.removeprefix(ISSUER.did)}), did=text).is_valid


def test_a_badge_of_a_did_key_needs_nobody_to_be_asked_for_its_key() -> None:
    name = KEY.id.partition("#")[2]
    me = Issuer("Me", BASE, f"did:key:{name}")
    key = replace(KEY, id=f"{me.did}#{name}")
    mine = sign({k: v for k, v in compose(FACTS, me).items() if k != "credentialStatus"}, key, ISSUED)
    resolve = world()
    verdict = verify(mine, resolve, NOW)
    assert verdict.is_valid
    assert verdict.steps[6].result is Result.SKIPPED
    assert resolve.asked == []


def test_two_proofs_that_both_fit_are_accepted() -> None:
    second = sign(UNSIGNED, OTHER_KEY, ISSUED)["proof"]
    both = {**BADGE, "proof": BADGE["proof"] + second}
    assert conclude(both, did=did_document(ISSUER.did, [KEY.public, OTHER_KEY.public])).is_valid


def test_a_proof_may_stand_alone_instead_of_in_an_array() -> None:
    assert conclude({**BADGE, "proof": BADGE["proof"][0]}).is_valid


# -- what is not


@pytest.mark.parametrize("path", PATHS, ids=lambda path: "/".join(map(str, path)))
def test_every_value_is_protected_against_change_and_removal(path: tuple[str | int, ...]) -> None:
    text = at(BADGE, path)[0][path[-1]]
    for other in (text + "x", text[:-1], text.swapcase(), text[:-1] + chr(ord(text[-1]) ^ 1)):
        altered = copy.deepcopy(BADGE)
        holder, name = at(altered, path)
        holder[name] = other
        assert conclude(altered).is_valid is (other == text), other
    removed = copy.deepcopy(BADGE)
    holder, name = at(removed, path)
    del holder[name]
    assert not conclude(removed).is_valid


OBJECTS = sorted({path[:n] for path in PATHS for n in range(1, len(path))}, key=str)


@pytest.mark.parametrize("path", OBJECTS, ids=lambda path: "/".join(map(str, path)))
def test_every_part_is_protected_against_removal_and_addition(path: tuple[str | int, ...]) -> None:
    removed, extended, hidden = (copy.deepcopy(BADGE) for _ in range(3))
    holder, name = at(removed, path)
    part = holder[name]
    del holder[name]
    assert conclude(removed).conclusion is INVALID
    holder, name = at(extended, path)
    if isinstance(part, dict):
        holder[name]["name"] = "Somebody Else"
        assert conclude(extended).conclusion is INVALID
        holder, name = at(hidden, path)
        holder[name]["unheardOf"] = "something"
        assert conclude(hidden).conclusion is INVALID


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(TOKEN) - 1), st.sampled_from("Aa0-_.x"))
def test_every_character_of_a_token_is_protected(place: int, character: str) -> None:
    altered = TOKEN[:place] + character + TOKEN[place + 1 :]
    assert conclude(altered).is_valid is (altered == TOKEN)


def test_members_cannot_be_respelled_to_hide_them_from_readers() -> None:
    entry = BADGE["credentialStatus"]
    rest = {name: value for name, value in BADGE.items() if name != "credentialStatus"}
    for hidden in (
        {**rest, "https://www.w3.org/2018/credentials#credentialStatus": entry},
        {**rest, "@included": [{"id": BADGE["id"], "credentialStatus": entry}]},
        {**rest, "cred:credentialStatus": entry},
        {**BADGE, "@context": [*BADGE["@context"], {"state": "https://www.w3.org/2018/credentials#credentialStatus"}]},
        {**BADGE, "validUntil": {"@value": BADGE["validUntil"], "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}},
        {**BADGE, "name": None},
        {**BADGE, "evidence": [*BADGE["evidence"], "_:b0"]},
    ):
        assert failed(conclude(hidden)) == ["meaning"] or failed(conclude(hidden)) == ["shape"]


def test_a_term_that_no_context_defines_is_refused_even_if_the_issuer_signed_it() -> None:
    altered = {**BADGE, "mayOperate": "yes"}
    verdict = conclude(altered)
    assert failed(verdict) == ["meaning"]
    assert "mayOperate" in verdict.sentence


def test_two_parts_of_one_id_are_refused() -> None:
    evidence = [{**UNSIGNED["evidence"][0], "id": UNSIGNED["id"]}]
    assert failed(conclude(resigned(evidence=evidence))) == ["shape"]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_dropped_context_is_refused(number: int) -> None:
    contexts = [url for place, url in enumerate(BADGE["@context"]) if place != number]
    assert conclude({**BADGE, "@context": contexts}).conclusion is INVALID


def test_contexts_in_another_order_or_of_their_own_making_are_refused() -> None:
    assert conclude({**BADGE, "@context": BADGE["@context"][::-1]}).conclusion is INVALID
    assert failed(conclude({**BADGE, "@context": [*BADGE["@context"], {"a": "https://a.example"}]})) == ["meaning"]


def test_a_context_that_is_not_at_hand_leaves_it_open_and_hides_nothing_else() -> None:
    unknown = {**BADGE, "@context": [*BADGE["@context"], "https://college.example/v1"]}
    assert conclude(unknown).conclusion is UNKNOWN
    assert failed(conclude({**unknown, "cred:credentialStatus": "x"})) == ["meaning"]


def test_another_key_is_refused_however_it_calls_itself() -> None:
    forged = sign(UNSIGNED, SigningKey(OTHER_KEY.seed, KEY.id), ISSUED)
    assert failed(conclude(forged)) == ["signature"]
    assert failed(conclude(sign(UNSIGNED, OTHER_KEY, ISSUED))) == ["authorship"]
    assert failed(conclude(sign_jwt(UNSIGNED, SigningKey(OTHER_KEY.seed, KEY.id)))) == ["signature"]


def test_somebody_elses_key_is_refused_without_asking_them() -> None:
    resolve = world()
    evil = SigningKey.of(OTHER_KEY.seed, "did:web:evil.example")
    assert failed(verify(sign(UNSIGNED, evil, ISSUED), resolve, NOW)) == ["authorship"]
    assert resolve.asked == []


def test_only_the_expected_issuer_is_accepted_where_one_is_expected() -> None:
    assert verify(BADGE, world(), NOW, expected_issuer=ISSUER.did).is_valid
    verdict = verify(BADGE, world(), NOW, expected_issuer="did:web:other.example")
    assert failed(verdict) == ["authorship"]
    assert verdict.credential is None
    assert verdict.issuer is None


def document(**changes: Any) -> dict[str, Any]:
    return {**did_document(ISSUER.did, [KEY.public]), **changes}


def methods(**changes: Any) -> list[dict[str, Any]]:
    return [{**method, **changes} for method in document()["verificationMethod"]]


@pytest.mark.parametrize(
    "did",
    [
        document(assertionMethod=[]),
        document(assertionMethod="x"),
        document(authentication=[KEY.id], assertionMethod=[KEY.public.jwk_id]),
        document(id="did:web:other.example"),
        document(verificationMethod=[]),
        document(verificationMethod=methods(controller="did:web:other.example")),
        document(verificationMethod=methods() + methods()),
        document(verificationMethod=methods(revoked="2026-11-02T00:00:00Z")),
        document(verificationMethod=methods(expires="2026-11-02T00:00:00Z")),
        document(verificationMethod=methods(expires="soon")),
        document(verificationMethod=methods(publicKeyMultibase="z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc")),
        document(verificationMethod=[{"id": KEY.id, "type": "Multikey", "controller": ISSUER.did}]),
        b"not json",
        b"\xff\xfe",
        "[]",
        {},
    ],
)
def test_a_key_that_the_issuer_does_not_vouch_for_is_refused(did: Any) -> None:
    assert failed(conclude(BADGE, did=did)) == ["authorship"]


@pytest.mark.parametrize(
    "jwk",
    [
        {"kty": "RSA"},
        {"kty": "OKP", "crv": "Ed25519", "x": "AA"},
        {"kty": "OKP", "crv": "Ed25519", "x": "AA", "d": "AA"},
        "x",
    ],
)
def test_a_jwk_that_is_no_public_ed25519_key_is_refused(jwk: Any) -> None:
    named = {"id": KEY.public.jwk_id, "type": "JsonWebKey", "controller": ISSUER.did, "publicKeyJwk": jwk}
    assert failed(conclude(TOKEN, did=document(verificationMethod=[named]))) == ["authorship"]


def test_a_key_that_ends_later_still_vouches() -> None:
    assert conclude(BADGE, did=document(verificationMethod=methods(expires="2099-01-01T00:00:00Z"))).is_valid


def test_a_key_embedded_in_assertion_method_is_found_there() -> None:
    (key, _) = methods()
    assert conclude(BADGE, did=document(verificationMethod=[], assertionMethod=[key])).is_valid


@pytest.mark.parametrize("did", ["did:key:z6MkX", "did:key:zzzz"])
def test_a_did_key_that_is_no_key_is_refused(did: str) -> None:
    me = Issuer("Me", BASE, did)
    for fragment in (did.removeprefix("did:key:"), "other"):
        mine = sign(compose(FACTS, me), SigningKey(KEY.seed, f"{did}#{fragment}"), ISSUED)
        assert failed(conclude(mine)) == ["authorship"]
