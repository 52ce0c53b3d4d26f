"""Open Badges 2.0 as evidence: proved by their issuer's web server (hosted) or by a JWS (signed)."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from credentialing.badges.carried import LEAST_RSA
from credentialing.badges.reading import Secured, Token, Unreadable, parse
from credentialing.badges.signatures import is_anybodys

Documents = Callable[[str], bytes | str | Mapping[str, Any] | None]

HOSTED: Final = "A hosted badge: only its issuer's web server can confirm it, and nobody has asked it."
_DAY: Final = 10  # characters of "2026-06-01"


def proof_of_2(secured: Secured, issuer: str, now: datetime, resolve: Documents) -> tuple[bool | None, str]:
    """Whether an assertion of ``issuer`` (an address) is proved, ``None`` if that cannot be settled, in a sentence.

    1. It does not say itself that it was revoked (OB 2.0, Assertion) or has expired.
    2. A hosted one can be confirmed by its issuer's server alone.
    3. A signed one has a signature that only a holder of a private key can make.
    4. Its key is the issuer's: held on the issuer's own site, or named by the issuer's profile (OB 2.0, 5.2.2).
    5. The signature fits.
    """
    said = secured.document
    if said.get("revoked") is True:  # 1
        why = said.get("revocationReason")
        return False, f"It says that it was revoked{f': {why:.200}' if isinstance(why, str) and why else ''}."
    expires = said.get("expires")
    if is_past(expires, now):
        return False, f"It expired on {str(expires)[:_DAY]}."
    verification = object_of(said.get("verification")) or object_of(said.get("verify"))
    if secured.token is None:  # 2
        if verification.get("type") in ("signed", "SignedBadge"):
            return False, "It says that it is signed, and is not."
        return None, HOSTED
    return _proof_of_token(secured.token, verification, issuer, resolve)


def _proof_of_token(
    token: Token, verification: Mapping[str, Any], issuer: str, resolve: Documents
) -> tuple[bool | None, str]:
    algorithm = token.header.get("alg")
    if is_anybodys(algorithm):  # 3
        return False, f"It names {algorithm!r:.40} as its kind of signature, which proves nothing about who made it."
    if algorithm != "RS256":
        return None, f"It is signed with {algorithm:.40}, which is not checked here."
    creator = verification.get("creator") or verification.get("url")
    held = _document(creator, resolve)
    if held is None:
        return None, "It is signed, but its issuer's key is not at hand or cannot be read."
    if not _is_of(issuer, str(creator), held, resolve):  # 4
        return None, "It is signed with a key of which its issuer is not known to have said that it is theirs."
    try:
        key = load_pem_public_key(str(held.get("publicKeyPem"))[:10_000].encode())
    except (ValueError, UnsupportedAlgorithm):
        return None, "It is signed, but its issuer's key cannot be read."
    if not isinstance(key, RSAPublicKey) or key.key_size < LEAST_RSA:
        return None, "It is signed with a kind of key that is not relied on here."
    try:
        key.verify(token.signature, token.signed, PKCS1v15(), SHA256())  # 5
    except InvalidSignature:
        return False, "Its signature does not fit: it was altered, or signed by somebody else."
    return True, "Its signature fits its issuer's key; whether it was withdrawn is known to the issuer only."


def _document(address: object, resolve: Documents) -> Mapping[str, Any] | None:
    held = resolve(address) if isinstance(address, str) else None
    try:
        if held is None or isinstance(held, Mapping):
            return held
        return parse(held.decode() if isinstance(held, bytes) else held)
    except (Unreadable, ValueError):
        return None


def _is_of(issuer: str, creator: str, key: Mapping[str, Any], resolve: Documents) -> bool:
    """Whether a key is the issuer's. What it says of its owner is not enough: anybody can write that."""
    if key.get("owner", issuer) != issuer:
        return False
    if issuer and _origin(issuer) == _origin(creator) != ("", ""):
        return True
    named = object_of(_document(issuer, resolve)).get("publicKey")
    return creator in [
        one.get("id") if isinstance(one, Mapping) else one for one in (named if isinstance(named, list) else [named])
    ]


def _origin(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", ""
    return (parts.scheme, parts.netloc.lower()) if parts.scheme == "https" else ("", "")


def is_past(moment: object, now: datetime) -> bool:
    """Whether ISO 8601 ``moment`` is over; one without a zone is meant in UTC, and a day ends with its last hour."""
    try:
        if not isinstance(moment, str):
            return False
        if len(moment) == _DAY:
            return datetime.combine(date.fromisoformat(moment), datetime.min.time(), UTC) + timedelta(days=1) <= now
        then = datetime.fromisoformat(moment)
        return (then if then.tzinfo is not None else then.replace(tzinfo=UTC)) <= now
    except (ValueError, OverflowError):
        return False


def object_of(value: object) -> Mapping[str, Any]:
    """``value`` if it is a JSON object, else an empty one."""
    return value if isinstance(value, Mapping) else {}
