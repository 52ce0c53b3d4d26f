"""Base58btc, base64url and the multicodec prefix of Ed25519 keys: the three spellings of bytes that badges use."""

import base64
import binascii
from typing import Final

_ALPHABET: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_DIGITS: Final = {letter: value for value, letter in enumerate(_ALPHABET)}
_ED25519: Final = b"\xed\x01"
_LONGEST: Final = 128  # characters; a key needs 48 and a signature 88, and the conversion is quadratic


def encode58(data: bytes) -> str:
    """Multibase ``z``: base58btc."""
    number, digits = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        digits = _ALPHABET[digit] + digits
    zeros = len(data) - len(data.lstrip(b"\0"))
    return "z" + "1" * zeros + digits


def decode58(text: str) -> bytes:
    """The bytes of a multibase ``z`` string. Raises ``ValueError`` for anything else."""
    if not text.startswith("z") or len(text) > _LONGEST:
        raise ValueError("not a short base58btc multibase string")
    number, digits = 0, text[1:]
    for letter in digits:
        if letter not in _DIGITS:
            raise ValueError("not base58btc")
        number = number * 58 + _DIGITS[letter]
    zeros = len(digits) - len(digits.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def encode64(data: bytes) -> str:
    """Base64url without padding (RFC 7515, 2)."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode64(text: str) -> bytes:
    """Strict base64url without padding: one spelling for each value. Raises ``ValueError`` for anything else."""
    try:
        data = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("not base64url") from error
    if encode64(data) != text:
        raise ValueError("not canonical base64url")
    return data


def encode_key(public: bytes) -> str:
    """The Multikey spelling of an Ed25519 public key: ``z6Mk...``."""
    return encode58(_ED25519 + public)


def decode_key(text: str) -> bytes:
    """The 32 bytes of a Multikey Ed25519 public key. Raises ``ValueError`` for other kinds and lengths."""
    data = decode58(text)
    if data[:2] != _ED25519 or len(data) != 34:
        raise ValueError("not an Ed25519 public key")
    return data[2:]
