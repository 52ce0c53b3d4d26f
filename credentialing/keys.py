"""Keys: the signing keys of this process, and API keys as they are shown once and stored as a MAC."""

import hmac
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from credentialing.model.errors import NotAuthenticated
from credentialing.model.states import Mode

_BASE62: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_RANDOM_DIGITS: Final = 30  # 178 bits
_CHECK_DIGITS: Final = 6
TOKEN_RANDOM_BYTES: Final = 32


def _base62(number: int, digits: int) -> str:
    out = []
    for _ in range(digits):
        number, rest = divmod(number, 62)
        out.append(_BASE62[rest])
    return "".join(reversed(out))


def make_token(mode: Mode, randomness: bytes) -> str:
    """A new API key, ``pn_live_`` or ``pn_test_`` + 30 random characters + 6 of CRC-32.

    The check digits let a secret scanner or a client tell a mistyped key without asking us.
    ``randomness`` is 32 bytes from a cryptographic source.
    """
    body = f"pn_{mode.value}_{_base62(int.from_bytes(randomness, 'big'), _RANDOM_DIGITS)}"
    return body + _base62(zlib.crc32(body.encode()), _CHECK_DIGITS)


def token_mac(token: str, pepper: bytes) -> bytes:
    """What is stored of a token. Raises ``NotAuthenticated`` for a string that cannot be one of ours."""
    body, check = token[:-_CHECK_DIGITS], token[-_CHECK_DIGITS:]
    if (
        not token.isascii()
        or not body.startswith(("pn_live_", "pn_test_"))
        or len(body) != len("pn_live_") + _RANDOM_DIGITS
        or _base62(zlib.crc32(body.encode()), _CHECK_DIGITS) != check
    ):
        raise NotAuthenticated("This is not an API key of ours; check that it was copied whole.")
    return hmac.digest(pepper, token.encode(), sha256)


def fingerprint(parts: Sequence[str], pepper: bytes) -> bytes:
    """What stands for ``parts`` where they are to be recognised and not kept: a MAC, so that it cannot be guessed at.

    Under a key of its own, derived from ``pepper``, so that it can never equal what is stored of an API key.
    """
    key = hmac.digest(pepper, b"postnominal fingerprint", sha256)
    return hmac.digest(key, b"".join(len(part.encode()).to_bytes(4) + part.encode() for part in parts), sha256)


@dataclass(frozen=True, slots=True)
class Keys:
    """Ed25519 seeds (32 bytes) this process may use; ``None`` where it must not sign."""

    pepper: bytes
    badge: bytes | None = None
    log: bytes | None = None
