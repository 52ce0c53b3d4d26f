"""Tokens that carry their own key: a signature that does not fit is known to be wrong, one that fits proves nobody."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1
from cryptography.hazmat.primitives.asymmetric.ec import generate_private_key as ec_key
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key as rsa_key
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from credentialing.badges.multibase import encode64
from tests.badges.verdicts import INVALID, UNKNOWN, UNSIGNED, conclude

RSA, SHORT, EC = rsa_key(65537, 2048), rsa_key(65537, 1024), ec_key(SECP256R1())


def number(value: int) -> str:
    return encode64(value.to_bytes((value.bit_length() + 7) // 8 or 1))


def rsa_jwk(key: Any) -> dict[str, str]:
    public = key.public_key().public_numbers()
    return {"kty": "RSA", "n": number(public.n), "e": number(public.e)}


def ec_jwk() -> dict[str, str]:
    public = EC.public_key().public_numbers()
    return {"kty": "EC", "crv": "P-256", "x": encode64(public.x.to_bytes(32)), "y": encode64(public.y.to_bytes(32))}


def by_rsa(message: bytes) -> bytes:
    return RSA.sign(message, PKCS1v15(), SHA256())


def by_ec(message: bytes) -> bytes:
    return b"".join(half.to_bytes(32) for half in decode_dss_signature(EC.sign(message, ECDSA(SHA256()))))


def carrying(algorithm: str, jwk: object, made_by: Callable[[bytes], bytes]) -> str:
    signed = ".".join(
        encode64(json.dumps(part).encode()) for part in ({"alg": algorithm, "typ": "vc+jwt", "jwk": jwk}, UNSIGNED)
    )
    return f"{signed}.{encode64(made_by(signed.encode()))}"


@pytest.mark.parametrize(
    "token",
    [
        pytest.param(carrying("RS256", rsa_jwk(RSA), by_rsa), id="RS256"),
        pytest.param(carrying("ES256", ec_jwk(), by_ec), id="ES256"),
    ],
)
def test_a_signature_that_fits_its_own_key_stays_open_and_another_is_refused(token: str) -> None:
    verdict = conclude(token)
    assert verdict.conclusion is UNKNOWN
    assert "fits the key it carries itself" in verdict.sentence
    head, body, signature = token.split(".")
    for other in (f"{head}.{body}.{encode64(b'x' * 64)}", f"{head}.{body}.{signature[:8]}"):
        refused = conclude(other)
        assert refused.conclusion is INVALID
        assert "does not fit" in refused.sentence


@pytest.mark.parametrize(
    ("algorithm", "jwk"),
    [
        ("RS256", None),
        ("RS256", "x"),
        ("RS256", rsa_jwk(SHORT)),
        ("RS256", rsa_jwk(RSA) | {"n": "?"}),
        ("RS256", rsa_jwk(RSA) | {"n": number(1 << 9000)}),
        ("RS256", rsa_jwk(RSA) | {"e": number(2)}),
        ("ES256", ec_jwk() | {"x": number(1)}),
        ("ES256", rsa_jwk(RSA)),
        ("PS256", rsa_jwk(RSA)),
        ("ES384", ec_jwk()),
    ],
)
def test_a_key_or_algorithm_that_is_not_known_leaves_it_open(algorithm: str, jwk: object) -> None:
    verdict = conclude(carrying(algorithm, jwk, lambda _: b"x"))
    assert verdict.conclusion is UNKNOWN
    assert f"signed with {algorithm}, which cannot be checked here" in verdict.sentence
