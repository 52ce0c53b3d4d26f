"""Whose key is it: from a verification method to the 32 bytes that the issuer's own document vouches for."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from credentialing.badges.multibase import decode64, decode_key

ED25519_JWK = {"kty": "OKP", "crv": "Ed25519"}


class Unauthorised(ValueError):
    """The issuer's document does not vouch for that key; the message is a sentence. Stays inside this room."""


def moment(text: object) -> datetime:
    """The moment of an RFC 3339 date-time with a zone, in UTC. Raises ``ValueError`` for anything else."""
    if not isinstance(text, str) or len(text) < 20 or text[10] not in "Tt":
        raise ValueError("not a date-time")
    parsed = datetime.fromisoformat(text)
    if parsed.tzinfo is None:
        raise ValueError("a date-time without a zone")
    try:
        return parsed.astimezone(UTC)
    except OverflowError as error:  # the last hours of the year 9999 in another zone
        raise ValueError("a date-time beyond the calendar") from error


def issuer_key(document: Mapping[str, Any] | None, issuer: str, method_id: str, now: datetime) -> bytes:
    """The public key ``method_id`` of ``issuer``, taken from the issuer's document (W3C Controlled Identifiers, 3.3).

    1. The method belongs to the issuer itself, not to anybody else who can sign.
    2. The document is about the issuer and lists the method exactly once, controlled by the issuer.
    3. The method may make assertions, and is neither revoked nor expired.
    4. It is an Ed25519 key.

    ``document`` is ignored for did:key, which carries its key in its name. Raises ``Unauthorised``.
    """
    if method_id.partition("#")[0] != issuer:  # 1
        raise Unauthorised("The key it was signed with is not one of the issuer's.")
    if issuer.startswith("did:key:"):
        return _did_key(issuer, method_id)
    if document is None or document.get("id") != issuer:  # 2
        raise Unauthorised("The document that should list the issuer's keys is about somebody else.")
    listed = document.get("verificationMethod")
    methods = [item for item in _items(listed) if isinstance(item, dict) and _absolute(item, issuer) == method_id]
    allowed = [_absolute(item, issuer) for item in _items(document.get("assertionMethod"))]
    methods += [
        item
        for item in _items(document.get("assertionMethod"))
        if isinstance(item, dict) and _absolute(item, issuer) == method_id
    ]
    if len(methods) != 1 or methods[0].get("controller") != issuer:
        raise Unauthorised("The issuer does not list the key it was signed with.")
    if method_id not in allowed:  # 3
        raise Unauthorised("The issuer lists that key, but not for signing badges.")
    for ending in ("revoked", "expires"):
        if ending in methods[0]:
            _still_good(methods[0][ending], now)
    try:
        return _public_key(methods[0])  # 4
    except ValueError as error:
        raise Unauthorised("The issuer's key is not an Ed25519 key.") from error


def _items(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _absolute(item: object, issuer: str) -> object:
    name = item.get("id") if isinstance(item, dict) else item
    return issuer + name if isinstance(name, str) and name.startswith("#") else name


def _did_key(issuer: str, method_id: str) -> bytes:
    name = issuer.removeprefix("did:key:")
    if method_id != f"{issuer}#{name}":
        raise Unauthorised("The key's name does not fit its issuer.")
    try:
        return decode_key(name)
    except ValueError as error:
        raise Unauthorised("The issuer's key is not an Ed25519 key.") from error


def _still_good(ending: object, now: datetime) -> None:
    try:
        over = moment(ending) <= now
    except ValueError:
        over = True
    if over:
        raise Unauthorised("The issuer has withdrawn the key it was signed with.")


def _public_key(method: Mapping[str, Any]) -> bytes:
    if isinstance(method.get("publicKeyMultibase"), str):
        return decode_key(method["publicKeyMultibase"])
    jwk = method.get("publicKeyJwk")
    if not isinstance(jwk, dict) or any(jwk.get(name) != value for name, value in ED25519_JWK.items()) or "d" in jwk:
        raise ValueError("not an Ed25519 JWK")
    raw = decode64(str(jwk.get("x")))
    if len(raw) != 32:
        raise ValueError("not 32 bytes")
    return raw
