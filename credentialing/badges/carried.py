"""A token's signature under the key that it carries in its own header (Open Badges 3.0, 8.2: ``jwk``).

That key is whoever's made the token. If the signature does not fit it, the token was changed; if it fits, nothing is
known yet of who made it.
"""

from collections.abc import Mapping
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePublicKey,
    EllipticCurvePublicNumbers,
)
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey, RSAPublicNumbers
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from credentialing.badges.multibase import decode64
from credentialing.badges.reading import Token

LEAST_RSA: Final = 2048  # bits (RFC 7518, 3.3)
_MOST_RSA: Final = 8192  # bits; what is longer costs more than it proves
_HALF: Final = 32  # bytes of each half of an ES256 signature (RFC 7518, 3.4)


class NoKey(ValueError):
    """The header carries no key that can be used for its algorithm."""


def fits_own_key(token: Token) -> bool:
    """Whether an RS256 or ES256 ``token`` was signed with the key in its header. Raises ``NoKey``."""
    key = _key(token.header)
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(token.signature, token.signed, PKCS1v15(), SHA256())
        else:
            halves = (token.signature[:_HALF], token.signature[_HALF:])
            if len(halves[1]) != _HALF:
                return False
            pair = encode_dss_signature(*(int.from_bytes(half) for half in halves))
            key.verify(pair, token.signed, ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


def _key(header: Mapping[str, Any]) -> RSAPublicKey | EllipticCurvePublicKey:
    jwk = header.get("jwk")
    kind = (header.get("alg"), jwk.get("kty"), jwk.get("crv")) if isinstance(jwk, dict) else None
    try:
        if kind == ("RS256", "RSA", None):
            modulus = _number(jwk, "n")
            if not LEAST_RSA <= modulus.bit_length() <= _MOST_RSA:
                raise NoKey
            return RSAPublicNumbers(_number(jwk, "e"), modulus).public_key()
        if kind == ("ES256", "EC", "P-256"):
            return EllipticCurvePublicNumbers(_number(jwk, "x"), _number(jwk, "y"), SECP256R1()).public_key()
    except ValueError as error:
        raise NoKey from error
    raise NoKey


def _number(jwk: Any, name: str) -> int:
    return int.from_bytes(decode64(str(jwk.get(name))))
