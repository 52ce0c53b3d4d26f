"""Public identifiers: a prefix that says what it is, and 128 random bits that cannot be guessed or counted."""

import re
from typing import Final

ALPHABET: Final = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford base 32: no i, l, o, u to misread
PREFIXES: Final = {
    "organisation": "org",
    "api_key": "key",
    "programme": "prg",
    "document": "doc",
    "submission": "sub",
    "check": "chk",
    "decision": "dec",
    "case": "cas",
    "badge": "bdg",
    "event": "evt",
    "trust_root": "trr",
}
RANDOM_BYTES: Final = 16
_SHAPE: Final = re.compile(r"[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}")


def make_id(noun: str, randomness: bytes) -> str:
    """The identifier of a new ``noun``: ``make_id("badge", token_bytes(16)) -> "bdg_0f...". (26 characters).

    ``randomness`` is 16 bytes from a cryptographic source; it is an argument so that pure code stays pure.
    Raises ``ValueError`` for another length and ``KeyError`` for a noun without a prefix.
    """
    if len(randomness) != RANDOM_BYTES:
        raise ValueError(f"an identifier needs {RANDOM_BYTES} random bytes, not {len(randomness)}")
    number = int.from_bytes(randomness, "big")
    digits = [ALPHABET[(number >> shift) & 31] for shift in range(125, -1, -5)]
    return f"{PREFIXES[noun]}_{''.join(digits)}"


def is_id(text: str, noun: str) -> bool:
    """Whether ``text`` has the shape of an identifier of ``noun``; says nothing about its existence."""
    return text.startswith(PREFIXES[noun] + "_") and _SHAPE.fullmatch(text) is not None
