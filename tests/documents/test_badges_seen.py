"""Badges as evidence: OB 2.0 and 3.0, baked and bare, proved only by what is at hand."""

import base64
import json
import struct
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.badges.bake import bake_png, bake_svg
from credentialing.badges.did import did_document
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.proof import sign
from credentialing.badges.signing import SigningKey
from credentialing.documents.reading.badges_seen import read_badges

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


def jws(payload: Mapping[str, object], key: RSAPrivateKey) -> str:
    parts = [json.dumps({"alg": "RS256"}).encode(), json.dumps(payload).encode()]
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
