"""What a stranger's verifier believes, and all that it does not."""

import copy
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.badges.compose import Issuer, compose
from credentialing.badges.did import did_document
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.multibase import decode64, encode64
from credentialing.badges.proof import sign
from credentialing.badges.signing import PublicKey, SigningKey
from credentialing.badges.statuslist import suspension_entry
from credentialing.badges.verify import Conclusion, Result, Verdict, verify
from tests.badges.badgework import BASE, DAY, FACTS, ISSUED, ISSUER, KEY, NOW, OTHER_KEY, badge, signed_list, world

BADGE = badge()
UNSIGNED = compose(FACTS, ISSUER)
TOKEN = sign_jwt(UNSIGNED, KEY)
VALID, INVALID, UNKNOWN = Conclusion.VALID, Conclusion.INVALID, Conclusion.UNVERIFIABLE


def conclude(given: Any, now: datetime = NOW, **changes: Any) -> Verdict:
    return verify(given, world(**changes), now)


def failed(verdict: Verdict) -> list[str]:
    return [step.id for step in verdict.steps if step.result is Result.FAILED]


def resigned(**changes: Any) -> dict[str, Any]:
    """A badge altered by the issuer itself: genuine, and still not to be accepted."""
    return sign({**copy.deepcopy(UNSIGNED), **changes}, KEY, ISSUED)


def token(header: dict[str, Any] | None = None, **claims: Any) -> str:
    """A JWT with altered header or payload, properly signed."""
    head, body, _ = TOKEN.split(".")

    head = encode64(json.dumps({**json.loads(decode64(head)), **(header or {})}).encode())
    payload = {name: value for name, value in {**json.loads(decode64(body)), **claims}.items() if value is not ...}
    body = encode64(json.dumps(payload).encode())
    return f"{head}.{body}.{encode64(KEY.sign(f'{head}.{body}'.encode()))}"


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


def changes_of(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from changes_of(item, (*path, name))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from changes_of(item, (*path, place))
    else:
        yield path


def at(document: Any, path: tuple[str | int, ...]) -> tuple[Any, str | int]:
    for part in path[:-1]:
        document = document[part]
    return document, path[-1]


PATHS = list(changes_of(BADGE))


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


def test_contexts_in_another_order_or_unknown_are_refused() -> None:
    assert conclude({**BADGE, "@context": BADGE["@context"][::-1]}).conclusion is INVALID
    assert failed(conclude({**BADGE, "@context": [*BADGE["@context"], "https://evil.example/v1"]})) == ["meaning"]


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


def test_a_key_embedded_in_assertion_method_is_found_there() -> None:
    (key, _) = methods()
    assert conclude(BADGE, did=document(verificationMethod=[], assertionMethod=[key])).is_valid


@pytest.mark.parametrize("did", ["did:key:z6MkX", "did:key:zzzz"])
def test_a_did_key_that_is_no_key_is_refused(did: str) -> None:
    me = Issuer("Me", BASE, did)
    for fragment in (did.removeprefix("did:key:"), "other"):
        mine = sign(compose(FACTS, me), SigningKey(KEY.seed, f"{did}#{fragment}"), ISSUED)
        assert failed(conclude(mine)) == ["authorship"]


# -- dates and standing


@pytest.mark.parametrize(
    ("now", "good"),
    [
        (FACTS.valid_until, False),
        (FACTS.valid_until - timedelta(seconds=1), True),
        (ISSUED - timedelta(minutes=2), False),
    ],
)
def test_it_is_valid_within_its_dates_only(now: datetime, good: bool) -> None:
    verdict = conclude(BADGE, now, revocation=signed_list(start=now - DAY, end=now + DAY))
    assert verdict.is_valid is good
    assert failed(verdict) == ([] if good else ["dates"])


@pytest.mark.parametrize(
    "date", ["tomorrow", "2026-11-01", "9999-12-31T23:59:59-23:00", "2026-11-01T00:00:00", "2026-11-01 00:00:00Z"]
)
def test_dates_without_a_time_and_zone_are_refused(date: str) -> None:
    assert failed(conclude(resigned(validFrom=date))) == ["dates"]


def test_a_badge_without_an_end_is_within_its_dates() -> None:
    endless = sign({name: value for name, value in UNSIGNED.items() if name != "validUntil"}, KEY, ISSUED)
    assert conclude(endless).is_valid


def test_a_revoked_badge_is_invalid_and_still_known_to_be_genuine() -> None:
    verdict = conclude(BADGE, revocation=signed_list(seats=[FACTS.seat]))
    assert failed(verdict) == ["standing"]
    assert "revoked" in verdict.sentence
    assert verdict.credential is not None
    assert conclude(BADGE, revocation=signed_list(seats=[FACTS.seat - 1, FACTS.seat + 1])).is_valid


def test_a_suspended_badge_is_invalid_for_whoever_knows_where_to_look() -> None:
    entry = suspension_entry(FACTS, ISSUER)
    on_hold = world(suspension=signed_list("suspension", [FACTS.seat], list_id="lst_7-suspension"))
    assert verify(BADGE, on_hold, NOW).is_valid
    assert "suspended" in verify(BADGE, on_hold, NOW, extra_status=[entry]).sentence
    assert verify(BADGE, world(), NOW, extra_status=[entry]).is_valid


EVIL = Issuer("Evil", BASE, "did:web:evil.example")


@pytest.mark.parametrize(
    "revocation",
    [
        signed_list(start=NOW - 2 * DAY, end=NOW - DAY),
        signed_list(end=NOW),
        signed_list(start=NOW + timedelta(hours=1)),
        signed_list("suspension"),
        signed_list(list_id="lst_8"),
        signed_list(issuer=EVIL),
        signed_list(issuer=EVIL, key=SigningKey.of(b"\x09" * 32, EVIL.did)),
        signed_list(key=OTHER_KEY),
        signed_list(key=SigningKey(OTHER_KEY.seed, KEY.id)),
        {**signed_list(), "proof": []},
        {**signed_list(), "type": ["VerifiableCredential"]},
        {**signed_list(), "type": "x"},
        {**signed_list(), "credentialSubject": "x"},
        {**signed_list(), "credentialSubject": {"type": "BitstringStatusList"}},
        {**signed_list(), "validUntil": "soon"},
        BADGE,
        b"",
        b"{",
        b"\x89PNG",
    ],
)
def test_a_status_list_that_is_not_to_be_believed_fails_the_badge(revocation: Any) -> None:
    assert failed(conclude(BADGE, revocation=revocation)) == ["standing"]
    assert failed(conclude(TOKEN, revocation=revocation)) == ["standing"]


def test_a_status_list_may_itself_be_a_token() -> None:
    unsigned = {name: value for name, value in signed_list().items() if name != "proof"}
    assert conclude(BADGE, revocation=sign_jwt(unsigned, KEY)).is_valid
    assert not conclude(BADGE, revocation=sign_jwt(unsigned, SigningKey(OTHER_KEY.seed, KEY.id))).is_valid


@pytest.mark.parametrize("missing", ["did", "revocation"])
def test_what_cannot_be_looked_at_counts_neither_for_nor_against(missing: str) -> None:
    for given_form in (BADGE, TOKEN):
        verdict = verify(given_form, world(**{missing: None}), NOW)
        assert verdict.conclusion is UNKNOWN
        assert not verdict.is_valid
        assert failed(verdict) == []
        assert verdict.sentence.startswith("Do not rely on this badge yet.")


ENTRY = UNSIGNED["credentialStatus"]


@pytest.mark.parametrize(
    ("entry", "conclusion"),
    [
        ({**ENTRY, "statusPurpose": "message"}, VALID),
        ([ENTRY, {**ENTRY, "id": f"{BASE}/x", "statusPurpose": "refresh"}], VALID),
        ({"id": f"{BASE}/x", "type": "1EdTechRevocationList"}, UNKNOWN),
        ({**ENTRY, "statusListIndex": "-1"}, INVALID),
        ({**ENTRY, "statusListIndex": "999999"}, INVALID),
        ({**ENTRY, "statusListIndex": "٣"}, INVALID),
        ({**ENTRY, "statusListIndex": 7}, INVALID),
        ({**ENTRY, "statusSize": 2}, INVALID),
        ({**ENTRY, "statusPurpose": ["revocation"]}, INVALID),
        ({**ENTRY, "statusListCredential": "urn:uuid:106d3e49-abe0-5b1e-b9f4-2368d827d345"}, INVALID),
        (f"{BASE}/status", INVALID),
    ],
)
def test_status_entries_of_every_kind_have_an_answer(entry: Any, conclusion: Conclusion) -> None:
    assert conclude(resigned(credentialStatus=entry)).conclusion is conclusion


# -- proofs and tokens that are made wrongly


@pytest.mark.parametrize(
    ("change", "conclusion"),
    [
        ({"proofPurpose": "authentication"}, INVALID),
        ({"cryptosuite": "ecdsa-rdfc-2019"}, UNKNOWN),
        ({"type": "Ed25519Signature2020"}, UNKNOWN),
        ({"previousProof": "urn:uuid:106d3e49-abe0-5b1e-b9f4-2368d827d345"}, UNKNOWN),
        ({"created": "yesterday"}, INVALID),
        ({"expires": "2026-11-02T00:00:00Z"}, INVALID),
        ({"expires": "2030-11-02T00:00:00Z"}, INVALID),
        ({"proofValue": "u" + "A" * 86}, INVALID),
        ({"proofValue": "z" + "0" * 80}, INVALID),
        ({"proofValue": "z" * 5000}, INVALID),
        ({"proofValue": 5}, INVALID),
        ({"verificationMethod": None}, INVALID),
        ({"domain": "x"}, INVALID),
        ({"nonsense": "x"}, INVALID),
        ({"https://w3id.org/security#domain": "x"}, INVALID),
        ({"cryptosuite": "eddsa-jcs-2022"}, INVALID),
    ],
)
def test_a_proof_with_other_options_is_not_the_issuers(change: dict[str, Any], conclusion: Conclusion) -> None:
    assert conclude({**BADGE, "proof": [{**BADGE["proof"][0], **change}]}).conclusion is conclusion


def test_one_proof_that_does_not_fit_is_enough_to_refuse() -> None:
    good = BADGE["proof"][0]
    wrong = {**good, "created": "2026-11-02T00:00:00Z"}
    assert failed(conclude({**BADGE, "proof": [good, wrong]})) == ["signature"]
    assert failed(conclude({**BADGE, "proof": [wrong, good]})) == ["signature"]
    assert failed(conclude({**BADGE, "proof": [good] * 5})) == ["authorship"]
    for proofs in ([], None, ["x"], "x"):
        assert conclude({**BADGE, "proof": proofs}).conclusion is INVALID


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "none"},
        {"alg": "RS256"},
        {"alg": "HS256"},
        {"alg": ["EdDSA"]},
        {"crit": ["exp"]},
        {"b64": False},
        {"typ": "at+jwt"},
        {"kid": None},
        {"kid": "x"},
    ],
)
def test_a_token_with_another_header_is_refused(header: dict[str, Any]) -> None:
    assert failed(conclude(token(header))) == ["authorship"]


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "did:web:evil.example"},
        {"sub": "x"},
        {"jti": "x"},
        {"nbf": 1},
        {"exp": 1},
        {"exp": True},
        {"exp": "x"},
        {"validUntil": "x"},
        {"vc": {}},
        {"proof": []},
    ],
)
def test_a_token_whose_claims_contradict_it_is_refused(claims: dict[str, Any]) -> None:
    assert conclude(token(**claims)).conclusion is INVALID


def test_a_token_may_leave_the_claims_to_the_credential() -> None:
    assert conclude(token(iss=..., sub=..., jti=..., nbf=..., exp=...)).is_valid
    assert conclude(token({"alg": "Ed25519"})).is_valid


def test_an_unsigned_token_is_refused() -> None:
    head, body, _ = TOKEN.split(".")
    assert not conclude(f"{head}.{body}.").is_valid
    none = encode64(b'{"alg":"none"}')
    assert not conclude(f"{none}.{body}.").is_valid


# -- shape and rubbish


@pytest.mark.parametrize(
    "change",
    [
        {"@context": "https://www.w3.org/ns/credentials/v2"},
        {
            "@context": [
                "https://www.w3.org/2018/credentials/v1",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ]
        },
        {"@context": ["https://www.w3.org/ns/credentials/v2", "https://w3id.org/security/multikey/v1"]},
        {"type": "OpenBadgeCredential"},
        {"type": ["OpenBadgeCredential"]},
        {"type": ["VerifiableCredential"]},
        {"issuer": {}},
        {"issuer": 5},
        {"credentialSubject": []},
        {"credentialSubject": {"id": "urn:x:y"}},
        {"credentialSubject": {"achievement": {"name": 5}}},
    ],
)
def test_what_is_no_open_badge_is_called_so(change: dict[str, Any]) -> None:
    assert failed(conclude({**BADGE, **change})) == ["shape"]


TEXT = json.dumps(BADGE)


@pytest.mark.parametrize(
    "rubbish",
    [
        *("", "x", "a.b.c", "..", "{", "[]", "null", "{}"),
        *(
            '{"a":1,"a":1}',
            '{"a":NaN}',
            '{"a":1e999}',
            '{"a":99999999999999999999}',
            '{"a":"\\u0000"}',
            '{"a":"\\ud800"}',
        ),
        *(
            "<svg",
            "<svg></svg>",
            "<html></html>",
            b"<svg>\xff</svg>",
            b"",
            b"\xff",
            b"\x89PNG\r\n\x1a\n",
            b"x" * 1_000_001,
        ),
        *("[" * 100_000, '{"a":' * 50 + "1" + "}" * 50, "x" * 300_000, '"' + "x" * 300_000),
        *(json.dumps({"a": ["x"] * 500}), json.dumps({str(n): [1] * 100 for n in range(100)})),
        *(5, None, {"a": {1, 2}}, {"a": float("nan")}, {5: object()}),
        TEXT.replace('"name":', '"name": "X", "name":', 1),
    ],
    ids=lambda rubbish: repr(rubbish)[:30],
)
def test_rubbish_gets_a_verdict(rubbish: Any) -> None:
    verdict = conclude(rubbish)
    assert verdict.conclusion is INVALID
    assert verdict.steps[0].result is Result.FAILED or verdict.steps[1].result is Result.FAILED
    assert all(step.sentence for step in verdict.steps)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted({path[:n] for path in PATHS for n in range(1, len(path) + 1)}, key=str)), JSON)
def test_whatever_stands_anywhere_there_is_a_verdict_and_it_is_not_valid(
    path: tuple[str | int, ...], value: Any
) -> None:
    altered = copy.deepcopy(BADGE)
    holder, name = at(altered, path)
    if holder[name] != value:
        holder[name] = value
        assert not conclude(altered).is_valid


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200))
def test_noise_gets_a_verdict(noise: bytes | str) -> None:
    assert not conclude(noise).is_valid


def test_a_poisoned_graph_is_refused_before_it_costs_anything() -> None:
    knot = {"type": ["Evidence"], "alignment": [{"type": ["Alignment"]}] * 11}
    poisoned = {**BADGE, "evidence": [copy.deepcopy(knot) for _ in range(3)]}
    verdict = conclude(poisoned)
    assert failed(verdict) == ["meaning"]


def test_nothing_is_fetched_before_the_badge_is_worth_it() -> None:
    for worthless in ("rubbish", {**BADGE, "type": []}, {**BADGE, "x": "y"}, {**BADGE, "proof": []}):
        resolve = world()
        verify(worthless, resolve, NOW)
        assert resolve.asked == []


def test_public_keys_do_not_print_secrets() -> None:
    assert "\\x07" not in repr(KEY)
    assert isinstance(KEY.public, PublicKey)
