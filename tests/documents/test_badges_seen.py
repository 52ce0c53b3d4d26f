"""Badges as evidence: OB 2.0 and 3.0, baked and bare, proved only by what is at hand."""

import base64
import io
import json
import struct
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from credentialing.badges.bake import bake_png, bake_svg
from credentialing.badges.did import did_document
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.proof import sign
from credentialing.badges.signing import SigningKey
from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.badges_seen import read_badges
from credentialing.documents.reading.model import FileKind

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "good"
NOW = datetime(2026, 11, 23, tzinfo=UTC)
NOT_SIGNED = "e30.e30.e30"
HOSTED = {
    "@context": "https://w3id.org/openbadges/v2",
    "type": "Assertion",
    "id": "https://badges.example/a/1",
    "recipient": {"type": "name", "hashed": False, "identity": "Anna Novak"},
    "badge": {
        "type": "BadgeClass",
        "name": "Dry Needling Level 1",
        "issuer": {"id": "https://badges.example/i", "type": "Profile", "name": "Clinical Needling College"},
    },
    "verification": {"type": "hosted"},
    "issuedOn": "2026-05-16T00:00:00Z",
}


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


PICTURE = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + chunk(b"IEND", b"")


def baked(kind: bytes, body: bytes) -> bytes:
    return PICTURE[:33] + chunk(kind, body) + PICTURE[33:]


@pytest.fixture(scope="module")
def rsa() -> RSAPrivateKey:
    return generate_private_key(65537, 2048)


def jws(payload: Mapping[str, object], key: RSAPrivateKey, algorithm: str | None = "RS256") -> str:
    parts = [json.dumps({"alg": algorithm}).encode(), json.dumps(payload).encode()]
    signed = ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)
    signature = key.sign(signed.encode(), PKCS1v15(), SHA256())
    return f"{signed}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"


def key_of(key: RSAPrivateKey) -> Callable[[str], dict[str, str] | None]:
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    return lambda address: {"publicKeyPem": pem} if address == "https://badges.example/key" else None


SIGNED = HOSTED | {"verification": {"type": "signed", "creator": "https://badges.example/key"}}


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        pytest.param(b"iTXt", b"openbadges\0\0\0\0\0" + json.dumps(HOSTED).encode(), id="iTXt"),
        pytest.param(b"iTXt", b"openbadges\0\1\0\0\0" + zlib.compress(json.dumps(HOSTED).encode()), id="compressed"),
        pytest.param(b"tEXt", b"openbadges\0" + json.dumps(HOSTED).encode(), id="tEXt"),
        pytest.param(b"zTXt", b"openbadges\0\0" + zlib.compress(json.dumps(HOSTED).encode()), id="zTXt"),
    ],
)
def test_a_hosted_badge_is_read_out_of_its_picture_and_stays_unproved(kind: bytes, body: bytes) -> None:
    (badge,) = read_badges(baked(kind, body), NOW)

    assert (badge.version, badge.verified) == ("2.0", None)
    assert badge.issuer_name == "Clinical Needling College"
    assert badge.recipient_name == "Anna Novak"
    assert badge.achievement == "Dry Needling Level 1"


def test_an_address_in_a_picture_is_a_hosted_badge() -> None:
    (badge,) = read_badges(baked(b"tEXt", b"openbadges\0https://badges.example/a/1"), NOW)

    assert (badge.verified, badge.issuer) == (None, "https://badges.example/a/1")


def test_a_signed_badge_is_proved_by_a_key_at_hand_only(rsa: RSAPrivateKey) -> None:
    token = jws(SIGNED, rsa).encode()

    assert read_badges(token, NOW)[0].verified is None
    assert read_badges(token, NOW, key_of(rsa))[0].verified is True
    assert read_badges(token[:-6] + b"AAAAAA", NOW, key_of(rsa))[0].verified is False


def test_a_key_that_cannot_be_used_proves_nothing(rsa: RSAPrivateKey) -> None:
    token = jws(SIGNED, rsa).encode()

    for held in ({}, {"publicKeyPem": "x"}, b"\xff", "no json"):
        assert read_badges(token, NOW, lambda _, held=held: held)[0].verified is None  # type: ignore[misc]


def test_a_badge_that_says_it_is_signed_and_is_not_is_refused() -> None:
    (badge,) = read_badges(json.dumps(SIGNED).encode(), NOW)

    assert badge.verified is False


def test_an_expired_badge_is_refused() -> None:
    (badge,) = read_badges(json.dumps(HOSTED | {"expires": "2026-01-01T00:00:00Z"}).encode(), NOW)

    assert badge.verified is False
    assert "2026-01-01" in badge.detail


@pytest.mark.parametrize(
    ("expires", "is_over"),
    [
        ("2026-11-22", True),
        ("2026-11-23", False),
        ("2026-11-22T23:59:59", True),
        ("2026-11-23T00:00:01", False),
        ("2026-11-23T01:00:00+02:00", True),
        ("9999-12-31", False),
        ("soon", False),
    ],
)
def test_an_expiry_without_a_zone_or_hour_counts_too(expires: str, is_over: bool) -> None:
    (badge,) = read_badges(json.dumps(HOSTED | {"expires": expires}).encode(), NOW)

    assert badge.verified is (False if is_over else None)


def test_a_badge_that_says_it_was_revoked_is_refused() -> None:
    (badge,) = read_badges(json.dumps(HOSTED | {"revoked": True, "revocationReason": "Fraud"}).encode(), NOW)

    assert (badge.verified, badge.detail) == (False, "It says that it was revoked: Fraud.")


@pytest.mark.parametrize(("algorithm", "verified"), [("none", False), ("HS256", False), (None, False), ("PS256", None)])
def test_what_is_no_signature_is_refused_before_anybody_asks_for_a_key(
    rsa: RSAPrivateKey, algorithm: str | None, verified: bool | None
) -> None:
    assert read_badges(jws(SIGNED, rsa, algorithm).encode(), NOW)[0].verified is verified


def test_a_key_counts_only_if_it_is_the_issuers(rsa: RSAPrivateKey) -> None:
    elsewhere = "https://other.example/key"
    token = jws(HOSTED | {"verification": {"type": "signed", "creator": elsewhere}}, rsa).encode()
    key = {**(key_of(rsa)("https://badges.example/key") or {})}

    def holding(profile: object, **more: str) -> bool | None:
        held = {elsewhere: key | more, "https://badges.example/i": profile}
        return read_badges(token, NOW, held.get)[0].verified  # type: ignore[arg-type]

    assert holding(None) is None
    assert holding(None, owner="https://badges.example/i") is None
    assert holding({"publicKey": "https://other.example/another"}) is None
    assert holding({"publicKey": elsewhere}) is True
    assert holding({"publicKey": [{"id": elsewhere}]}) is True
    assert holding({"publicKey": elsewhere}, owner="https://badges.example/other") is None


def test_a_name_hashed_is_handed_on_with_its_salt() -> None:
    recipient = {"type": "name", "hashed": True, "identity": "sha256$00", "salt": "s"}
    (badge,) = read_badges(json.dumps(HOSTED | {"recipient": recipient}).encode(), NOW)
    assert (badge.recipient_name, badge.recipient_hash, badge.salt) == ("", "sha256$00", "s")

    mail = {"recipient": {**recipient, "type": "email"}, "extensions:recipientProfile": {"name": "Anna Novak"}}
    (badge,) = read_badges(json.dumps(HOSTED | mail).encode(), NOW)
    assert (badge.recipient_name, badge.recipient_hash, badge.salt) == ("Anna Novak", "", "")


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt"])
def test_text_chunks_hold_utf_8_in_practice_and_latin_1_by_the_standard(kind: bytes) -> None:
    named = json.dumps(HOSTED | {"recipient": {"type": "name", "identity": "Zoë Wiśniewska"}}, ensure_ascii=False)
    plain = json.dumps(HOSTED | {"recipient": {"type": "name", "identity": "Zoë Novak"}}, ensure_ascii=False)

    for body, name in ((named.encode(), "Zoë Wiśniewska"), (plain.encode("latin-1"), "Zoë Novak")):
        packed = b"\0" + zlib.compress(body) if kind == b"zTXt" else body
        assert read_badges(baked(kind, b"OpenBadges\0" + packed), NOW)[0].recipient_name == name


def test_a_fifth_badge_is_told_of() -> None:
    bodies = chunk(b"tEXt", b"openbadges\0" + json.dumps(HOSTED).encode())
    for number, told in ((4, 0), (5, 1), (50, 1)):
        picture = io.BytesIO()
        Image.new("L", (40, 40), 255).save(picture, "PNG")
        data = picture.getvalue()[:33] + bodies * number + picture.getvalue()[33:]
        reading, _ = read_untrusted(data, "badge.png", now=NOW)
        assert (len(reading.badges), len(reading.left_out)) == (4, told)


def test_json_may_begin_with_a_byte_order_mark() -> None:
    reading, _ = read_untrusted(b"\xef\xbb\xbf" + json.dumps(HOSTED).encode(), "badge.json", now=NOW)

    assert (reading.kind, reading.defects, len(reading.badges)) == (FileKind.BADGE, (), 1)


def test_an_svg_is_searched_and_never_parsed() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    svg = f"""<?xml version="1.0"?>{bomb}<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="http://openbadges.org">
      <openbadges:assertion verify="https://badges.example/a/1"><![CDATA[{json.dumps(HOSTED)}]]></openbadges:assertion>
      <text>&b;</text></svg>"""

    (badge,) = read_badges(svg.encode(), NOW)

    assert badge.recipient_name == "Anna Novak"


def test_an_svg_may_carry_its_badge_in_an_attribute() -> None:
    svg = '<svg><openbadges:assertion verify="https://badges.example/a?x=1&amp;y=2"/></svg>'

    assert read_badges(svg.encode(), NOW)[0].issuer == "https://badges.example/a?x=1&y=2"


ISSUER = "did:web:college.example"
KEY = SigningKey.of(b"\x07" * 32, ISSUER)
MODERN = {
    "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
    "id": "https://college.example/b/1",
    "type": ["VerifiableCredential", "OpenBadgeCredential"],
    "issuer": {"id": ISSUER, "type": ["Profile"], "name": "Clinical Needling College"},
    "validFrom": "2026-05-16T00:00:00Z",
    "validUntil": "2029-05-16T00:00:00Z",
    "credentialSubject": {
        "id": "https://college.example/b/1#holder",
        "type": ["AchievementSubject"],
        "identifier": [
            {"type": "IdentityObject", "identityType": "name", "hashed": False, "identityHash": "Anna Novak"}
        ],
        "achievement": {
            "id": "urn:uuid:5b6e3f34-6a0c-4f6e-8f0e-0d3c2b1a0f00",
            "type": ["Achievement"],
            "name": "Dry Needling Level 1",
            "description": "Forty hours in person",
            "criteria": {"narrative": "An examination"},
        },
    },
}


def modern_forms() -> dict[str, bytes]:
    proved = json.dumps(sign(MODERN, KEY, datetime(2026, 5, 16, tzinfo=UTC)))
    token = sign_jwt(MODERN, KEY)
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>DN</text></svg>'
    return {
        "json": proved.encode(),
        "jwt": token.encode(),
        "json in png": bake_png(PICTURE, proved),
        "jwt in png": bake_png(PICTURE, token),
        "json in svg": bake_svg(svg, proved).encode(),
        "jwt in svg": bake_svg(svg, token).encode(),
        "json escaped in svg": bake_svg(svg, "{}").replace("<![CDATA[{}]]>", escape(proved)).encode(),
        "jwt in svg under another prefix": bake_svg(svg, token)
        .replace("openbadges:", "ob:")
        .encode()
        .replace(b"xmlns:openbadges", b"xmlns:ob"),
    }


FORMS = modern_forms()


@pytest.mark.parametrize("form", FORMS)
def test_a_modern_badge_is_proved_by_its_issuers_did_document(form: str) -> None:
    document = did_document(ISSUER, [KEY.public])

    (badge,) = read_badges(FORMS[form], NOW, lambda address: document if address == ISSUER else None)

    assert (badge.version, badge.verified, badge.issuer) == ("3.0", True, ISSUER)
    assert badge.recipient_name == "Anna Novak"
    assert badge.achievement == "Dry Needling Level 1"


@pytest.mark.parametrize("form", FORMS)
def test_without_the_document_it_stays_open_and_under_another_key_it_fails(form: str) -> None:
    other = did_document(ISSUER, [SigningKey.of(b"\x08" * 32, ISSUER).public])

    assert read_badges(FORMS[form], NOW)[0].verified is None
    assert read_badges(FORMS[form], NOW, lambda _: other)[0].verified is False


def verdict_on(data: bytes) -> tuple[bool | None, str]:
    (badge,) = read_badges(data, NOW)
    return badge.verified, badge.detail


OWN = SigningKey.of(b"\x09" * 32, "")
DID_KEY = f"did:key:{OWN.id.removeprefix('#')}"


def by_did_key(**changes: object) -> bytes:
    issuer = {**MODERN["issuer"], "id": DID_KEY}  # type: ignore[dict-item]
    key = SigningKey.of(b"\x09" * 32, DID_KEY)
    return json.dumps(sign({**MODERN, "issuer": issuer, **changes}, key, datetime(2026, 5, 16, tzinfo=UTC))).encode()


def test_a_key_that_anybody_can_make_proves_itself_only() -> None:
    fits = f"Its signature fits a key of {DID_KEY}."
    assert verdict_on(by_did_key()) == (True, f"{fits} It is within its dates and not known to be withdrawn.")
    assert verdict_on(by_did_key(validUntil="2026-06-01T00:00:00Z")) == (False, f"{fits} It expired on 1 June 2026.")


def test_what_cannot_be_checked_here_is_not_called_wrong() -> None:
    contexts = [*MODERN["@context"], "https://college.example/v1"]
    verified, detail = verdict_on(json.dumps({**MODERN, "@context": contexts, "proof": {}}).encode())
    assert (verified, "vocabulary that is not known here" in detail) == (None, True)
    over = {**MODERN, "@context": contexts, "proof": {}, "validUntil": "2026-06-01T00:00:00Z"}
    assert verdict_on(json.dumps(over).encode())[0] is False


def older(algorithm: str = "RS256", **changes: object) -> bytes:
    contexts = ["https://www.w3.org/2018/credentials/v1", *MODERN["@context"][1:]]  # type: ignore[index]
    inner = {**MODERN, "@context": contexts, **changes}
    parts = ({"alg": algorithm}, {"iss": ISSUER, "vc": {k: v for k, v in inner.items() if k != "issuer"}})
    return b".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=") for part in (*parts, "signed"))


def test_a_credential_of_the_older_data_model_is_seen_and_stays_open() -> None:
    (badge,) = read_badges(older(), NOW)

    assert (badge.version, badge.verified, badge.issuer, badge.recipient_name) == ("3.0", None, ISSUER, "Anna Novak")
    assert verdict_on(older("none"))[0] is False
    assert verdict_on(older(expirationDate="2026-06-01T00:00:00Z"))[0] is False
    plain = {**MODERN, "@context": ["https://www.w3.org/2018/credentials/v1"]}
    assert verdict_on(json.dumps(plain).encode()) == (False, "It is not signed.")
    assert verdict_on(json.dumps(plain | {"proof": {"type": "Ed25519Signature2020"}}).encode())[0] is None


def test_a_changed_name_is_found() -> None:
    document = did_document(ISSUER, [KEY.public])
    changed = FORMS["json"].replace(b"Anna Novak", b"Mary Novak")

    assert read_badges(changed, NOW, lambda _: document)[0].verified is False


@pytest.mark.parametrize("file", ["badge_ob2.png", "badge_ob3.png"])
def test_the_samples_are_read_and_cannot_be_proved_offline(file: str) -> None:
    if not SAMPLES.is_dir():
        pytest.skip("the shared samples are not here")

    (badge,) = read_badges((SAMPLES / file).read_bytes(), NOW)

    assert badge.verified is None
    if file == "badge_ob3.png":
        assert badge.issuer == "did:web:academy.example.org"
        assert badge.issuer_name == "Clinical Needling College"
        assert badge.achievement == "Dry Needling Level 1: Foundation"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[]", b"{}", b"x.y.z", b"<svg/>", b"\x89PNG\r\n\x1a\n", b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffiTXt",
        b'{"type": ["VerifiableCredential"]}', b'{"type": "Assertion", "badge": 3, "recipient": []}',
        baked(b"iTXt", b"openbadges\0"), baked(b"iTXt", b"openbadges\0\1\0\0\0xx"), NOT_SIGNED.encode(),
        b'{"type": ["VerifiableCredential"], "issuer": [], "credentialSubject": {"achievement": [], "identifier": 1}}',
        b'{"type": "Assertion", "expires": "soon", "verification": "hosted"}', b"[" * 100_000, b'{"a":' * 50_000,
    ],
)  # fmt: skip
def test_garbage_is_no_badge_or_a_refused_one(data: bytes) -> None:
    assert all(badge.verified is not True for badge in read_badges(data, NOW))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"{", b"<svg><openbadges:assertion ", PICTURE]))
def test_nothing_makes_it_raise(noise: bytes, start: bytes) -> None:
    for badge in read_badges(start + noise, NOW):
        assert badge.verified is not True
