"""Wrong proofs, wrong tokens and plain rubbish: there is always a verdict, and it is never "valid"."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.badges.multibase import encode64
from credentialing.badges.signing import PublicKey
from credentialing.badges.verify import Conclusion, Result, verify
from tests.badges.badgework import KEY, NOW, world
from tests.badges.verdicts import (
    BADGE,
    INVALID,
    PATHS,
    TOKEN,
    UNKNOWN,
    at,
    conclude,
    failed,
    resigned,
    token,
)

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
        {"alg": "NoNe"},
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
        *(5, None, {"a": {1, 2}}, {"a": float("nan")}, {5: ...}),
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


def test_equal_parts_without_names_are_no_reason_to_refuse() -> None:
    part = {"type": ["Evidence"], "alignment": [{"type": ["Alignment"], "targetName": "x"}]}
    twins = resigned(evidence=[copy.deepcopy(part), copy.deepcopy(part)])
    assert conclude(twins).is_valid


def test_a_payload_that_is_too_large_or_no_object_is_refused() -> None:
    head = TOKEN.split(".")[0]
    for payload in (b"[]", b"5", b'{"a": "' + b"x" * 300_000 + b'"}'):
        assert failed(conclude(f"{head}.{encode64(payload)}.{encode64(bytes(64))}")) == ["reading"]
