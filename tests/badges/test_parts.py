"""The small parts: contexts, keys, did:web, status lists, spellings of bytes."""

import gzip
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.badges.canonical import PINNED, Contexts, NotCanonical
from credentialing.badges.compose import compose
from credentialing.badges.contexts import checked, load_pinned
from credentialing.badges.did import did_document, did_web, did_web_url, jwks
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.lint import lint
from credentialing.badges.multibase import decode58, decode64, decode_key, encode58, encode64, encode_key
from credentialing.badges.proof import sign, timestamp
from credentialing.badges.signing import SigningKey, is_signature
from credentialing.badges.statuslist import BITS, BadList, compose_status_list, decode_bits, encode_bits, is_set
from credentialing.model.errors import Invalid, Misconfigured
from tests.badges.badgework import BASE, DAY, FACTS, ISSUED, ISSUER, KEY, NOW, OTHER_KEY, badge

# -- contexts and canonical form


def test_text_in_a_named_language_is_signed_with_its_language() -> None:
    named = {**compose(FACTS, ISSUER), "name": {"@value": "Nadelung", "@language": "de"}}
    assert '"Nadelung"@de' in PINNED.canonise(named)


def test_what_is_remembered_of_contexts_is_bounded_and_forgetting_changes_nothing() -> None:
    contexts = Contexts(load_pinned())
    contexts._processed.update({("filler", number): ({}, None) for number in range(2000)})
    unsigned = compose(FACTS, ISSUER)
    assert contexts.canonise(unsigned) == PINNED.canonise(unsigned)
    assert len(contexts._processed) < 1024


def test_a_changed_context_stops_the_process() -> None:
    with pytest.raises(Misconfigured):
        checked("x.json", b"{}", "00" * 32)
    assert len(load_pinned()) == 7


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"mayOperate": "yes"}, "mayOperate"),
        ({"type": ["VerifiableCredential", "Surgeon"]}, "Surgeon"),
        ({"issuer": "somebody"}, "somebody"),
        ({"issuer": "//somebody.example/x"}, "somebody"),
        ({"issuer": "../x"}, "absolute"),
        ({"issuer": ""}, "absolute"),
        ({"image": "has a space"}, "has a space"),
        ({"issuer": {"id": "https://a.example/<b>"}}, "<b>"),
        ({"issuer": {"id": "_:b0"}}, "_:b0"),
        ({"@context": ["https://evil.example/v1"]}, "evil.example"),
        ({"@context": [5]}, "JSON-LD"),
        ({"type": [5]}, "JSON-LD"),
    ],
)
def test_what_would_stay_unsigned_is_refused(change: dict[str, Any], says: str) -> None:
    with pytest.raises(NotCanonical, match=says):
        PINNED.canonise({**compose(FACTS, ISSUER), **change})


def test_canonising_changes_nothing_and_gives_the_same_twice() -> None:
    unsigned = compose(FACTS, ISSUER)
    first = PINNED.canonise(unsigned)
    assert unsigned == compose(FACTS, ISSUER)
    assert PINNED.canonise(unsigned) == first
    least = {"@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:x:y", "type": "VerifiableCredential"}
    assert PINNED.canonise(least).startswith("<urn:x:y> ")


# -- signing


def test_a_key_names_itself_and_signs_the_same_each_time() -> None:
    assert KEY.id == f"{ISSUER.did}#{encode_key(KEY.public.raw)}"
    assert is_signature(KEY.public.raw, KEY.sign(b"x"), b"x")
    assert not is_signature(KEY.public.raw, KEY.sign(b"x"), b"y")
    assert not is_signature(OTHER_KEY.public.raw, KEY.sign(b"x"), b"x")
    assert not is_signature(b"short", KEY.sign(b"x"), b"x")
    assert badge() == badge()
    with pytest.raises(ValueError, match="32"):
        SigningKey.of(b"short", ISSUER.did)


def test_what_is_signed_already_is_not_signed_again() -> None:
    with pytest.raises(ValueError, match="already"):
        sign(badge(), KEY, ISSUED)
    with pytest.raises(ValueError, match="JWT"):
        sign_jwt(badge(), KEY)


def test_a_moment_without_a_zone_is_not_signed() -> None:
    with pytest.raises(ValueError, match="zone"):
        timestamp(datetime(2026, 1, 1))  # noqa: DTZ001


# -- did:web


@pytest.mark.parametrize(
    ("url", "did", "document"),
    [
        ("https://badges.example", "did:web:badges.example", "https://badges.example/.well-known/did.json"),
        ("http://127.0.0.1:8000", "did:web:127.0.0.1%3A8000", "https://127.0.0.1:8000/.well-known/did.json"),
        ("https://a.example/dn/live/", "did:web:a.example:dn:live", "https://a.example/dn/live/did.json"),
    ],
)
def test_did_web_is_derived_from_the_base_url_and_resolved_back(url: str, did: str, document: str) -> None:
    assert did_web(url) == did
    assert did_web_url(did) == document


@pytest.mark.parametrize(
    "url",
    [
        "",
        "badges.example",
        "ftp://a.example",
        "https://u:p@a.example",
        "https://a.example:x",
        "https://[::1]:80",
        "https://a.example?b",
    ],
)
def test_a_base_url_that_did_web_cannot_say_is_refused(url: str) -> None:
    with pytest.raises(Misconfigured):
        did_web(url)


@pytest.mark.parametrize(
    "did",
    ["did:key:z6Mk", "did:web:", "did:web:a%2Fb", "did:web:a:..", "did:web:a::b", "did:web:a:b%2Fc", "xdid:web:a"],
)
def test_a_did_that_would_leave_its_host_is_refused(did: str) -> None:
    with pytest.raises(ValueError, match="did:web"):
        did_web_url(did)


def test_every_key_is_published_twice_and_the_active_one_first() -> None:
    document = did_document(ISSUER.did, [KEY.public], [OTHER_KEY.public])
    names = [method["id"] for method in document["verificationMethod"]]
    assert names == [KEY.id, f"{KEY.id}-jwk", OTHER_KEY.id, f"{OTHER_KEY.id}-jwk"]
    assert document["assertionMethod"] == names
    assert document["@context"] == ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"]
    assert [key["kid"] for key in jwks([KEY.public], [OTHER_KEY.public])["keys"]] == [names[1], names[3]]


# -- status lists


@given(st.sets(st.integers(0, BITS - 1), max_size=50))
def test_exactly_the_seats_that_were_set_are_set(seats: set[int]) -> None:
    field = decode_bits(encode_bits(seats))
    assert {seat for seat in seats if is_set(field, seat)} == seats
    assert sum(byte.bit_count() for byte in field) == len(seats)


def test_the_most_significant_bit_comes_first() -> None:
    assert decode_bits(encode_bits([0]))[0] == 0b1000_0000
    assert decode_bits(encode_bits([9]))[1] == 0b0100_0000


def test_the_same_seats_give_the_same_text_in_any_order() -> None:
    assert encode_bits([5, 1, 5]) == encode_bits([1, 5])
    assert encode_bits([]).startswith("uH4sIAAAAAAAC")  # no time in the header


@pytest.mark.parametrize("seat", [-1, BITS])
def test_a_seat_outside_the_list_is_refused(seat: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        encode_bits([seat])
    with pytest.raises(BadList):
        is_set(decode_bits(encode_bits([])), seat)


@pytest.mark.parametrize(
    "encoded",
    [
        "H4sI",
        "u",
        "u!!!!",
        "uAAAA",
        encode_bits([1])[:-8],
        "u" + encode64(gzip.compress(bytes(100), mtime=0)),
        "u" + encode64(gzip.compress(bytes(2**22), mtime=0)),
        "u" + encode64(gzip.compress(bytes(BITS // 8), mtime=0) + b"more"),
    ],
)
def test_a_list_that_is_not_as_the_standard_says_is_refused(encoded: str) -> None:
    with pytest.raises(BadList):
        decode_bits(encoded)


@pytest.mark.parametrize(
    ("purpose", "end", "ttl"), [("message", DAY, 1), ("revocation", timedelta(0), 1), ("revocation", DAY, 0)]
)
def test_a_list_without_purpose_window_or_lifetime_is_refused(purpose: str, end: timedelta, ttl: int) -> None:
    with pytest.raises(ValueError, match="needs"):
        compose_status_list("lst_7", purpose, [], ISSUER, NOW, NOW + end, ttl)


def test_a_list_says_where_it_is_and_how_long_to_keep_it() -> None:
    listing = compose_status_list("lst_7", "revocation", [1], ISSUER, NOW, NOW + DAY, 300_000)
    assert listing["id"] == f"{BASE}/status/lst_7"
    assert listing["credentialSubject"]["ttl"] == 300_000


# -- spellings of bytes


@given(st.binary(max_size=64))
def test_bytes_come_back_from_either_spelling(data: bytes) -> None:
    assert decode58(encode58(data)) == data
    assert decode64(encode64(data)) == data


@pytest.mark.parametrize("text", ["", "x", "zl", "z0", "z" * 200])
def test_what_is_not_base58_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="base58"):
        decode58(text)


@pytest.mark.parametrize("text", ["a", "AB==", "AB+/", "AB\n", "QQ=", "QR", "é"])
def test_base64url_has_one_spelling_only(text: str) -> None:
    with pytest.raises(ValueError, match="base64url"):
        decode64(text)


def test_keys_of_other_kinds_are_refused() -> None:
    with pytest.raises(ValueError, match="Ed25519"):
        decode_key(encode58(b"\xec\x01" + bytes(32)))
    with pytest.raises(ValueError, match="Ed25519"):
        decode_key(encode58(b"\xed\x01" + bytes(31)))


def test_a_problem_inside_a_document_is_told_once_and_not_for_text() -> None:
    lint(compose(FACTS, ISSUER))
    with pytest.raises(Invalid) as refusal:
        lint({**compose(FACTS, ISSUER), "evidence": [{"id": 5, "name": "x"}]})
    assert [error.pointer for error in refusal.value.errors] == ["/evidence/0/id"]
