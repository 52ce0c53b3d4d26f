"""A signed statement of the tree's size and root: C2SP tlog-checkpoint, in a C2SP signed note with Ed25519.

::

    log.example/postnominal
    20852163
    CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

    — log.example/postnominal <base64 of key id and signature>
"""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from credentialing.audit.tree import HASH_BYTES

ED25519: Final = b"\x01"  # the signature type of signed-note
KEY_ID_BYTES: Final = 4
PUBLIC_KEY_BYTES: Final = 32
MAX_NOTE_BYTES: Final = 256 * 1024  # room for sixteen post-quantum cosignatures, none for a flood
_SIZE: Final = re.compile(r"0|[1-9][0-9]{0,18}")
_SIGNATURE: Final = re.compile(r"— (?P<name>[^\s+]+) (?P<signature>[A-Za-z0-9+/]+=*)")


class BadCheckpoint(ValueError):
    """The text is not a checkpoint of this log signed by this key; the message says in what."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What was signed. ``root`` is 32 bytes; ``extensions`` the lines after the root, which we never write."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()


def key_id(name: str, public_key: bytes) -> bytes:
    """SHA-256(name || 0x0A || 0x01 || public key), the first four bytes."""
    return hashlib.sha256(name.encode() + b"\n" + ED25519 + public_key).digest()[:KEY_ID_BYTES]


def verifier_key(name: str, public_key: bytes) -> str:
    """The one-line public key that note verifiers take: ``name+keyid+base64``. Raises ``ValueError`` for a bad name."""
    _check_name(name)
    return f"{name}+{key_id(name, public_key).hex()}+{base64.b64encode(ED25519 + public_key).decode()}"


def parse_verifier_key(vkey: str) -> tuple[str, bytes]:
    """(name, 32-byte public key). Raises ``ValueError`` for another algorithm or a key id that does not fit the key."""
    name, _, rest = vkey.partition("+")
    hexed, _, encoded = rest.partition("+")
    material = _unbase64(encoded)
    if material is None or len(material) != 1 + PUBLIC_KEY_BYTES or material[:1] != ED25519:
        raise ValueError("not the verifier key of an Ed25519 note signer")
    public_key = material[1:]
    if verifier_key(name, public_key) != vkey or hexed != key_id(name, public_key).hex():
        raise ValueError("the verifier key's id does not fit its name and key")
    return name, public_key


def sign_note(text: str, name: str, seed: bytes) -> str:
    """``text`` (ending in a newline) with one Ed25519 signature by ``name``; ``seed`` is RFC 8032's 32 secret bytes."""
    _check_name(name)
    if not text.endswith("\n") or _has_controls(text):
        raise ValueError("the text of a note ends in a newline and has no other control characters")
    key = Ed25519PrivateKey.from_private_bytes(seed)
    signature = key_id(name, key.public_key().public_bytes_raw()) + key.sign(text.encode())
    return f"{text}\n— {name} {base64.b64encode(signature).decode()}\n"


def open_note(note: str, name: str, public_key: bytes) -> str:
    """The text of a note signed by ``name`` with ``public_key``; other signers' lines are left aside unread.

    Raises ``BadCheckpoint`` when the note is malformed, or our key's signature is absent or does not verify.
    """
    if len(note.encode(errors="replace")) > MAX_NOTE_BYTES:
        raise BadCheckpoint(f"the note is longer than {MAX_NOTE_BYTES} bytes")
    if not note.endswith("\n") or _has_controls(note):
        raise BadCheckpoint("the note does not end in a newline, or holds characters a note may not hold")
    text, divider, signatures = note.rpartition("\n\n")
    if not divider or not text:
        raise BadCheckpoint("the note has no blank line between text and signatures")
    text += "\n"
    expected = key_id(name, public_key)
    verified = False
    for line in signatures.removesuffix("\n").split("\n"):
        match = _SIGNATURE.fullmatch(line)
        blob = None if match is None else _unbase64(match["signature"])
        if match is None or blob is None or len(blob) <= KEY_ID_BYTES:
            raise BadCheckpoint("a signature line of the note is malformed")
        if match["name"] == name and blob[:KEY_ID_BYTES] == expected:
            _verify(public_key, blob[KEY_ID_BYTES:], text)
            verified = True
    if not verified:
        raise BadCheckpoint(f"the note is not signed by {name} with key {expected.hex()}")
    return text


def sign_checkpoint(origin: str, size: int, root: bytes, seed: bytes) -> str:
    """The checkpoint of a tree, signed under the origin's name, which is also the key's.

    Raises ``ValueError`` for an origin that cannot name a key, a negative size, a root that is not 32 bytes.
    """
    if size < 0 or len(root) != HASH_BYTES:
        raise ValueError(f"a checkpoint needs a size of 0 or more and a root of {HASH_BYTES} bytes")
    return sign_note(f"{origin}\n{size}\n{base64.b64encode(root).decode()}\n", origin, seed)


def open_checkpoint(text: str, origin: str, public_key: bytes) -> Checkpoint:
    """The checkpoint in ``text``, once its signature by ``origin`` with ``public_key`` verified.

    Raises ``BadCheckpoint`` otherwise. That its root is the tree's is for the caller to check.
    """
    body = open_note(text, origin, public_key)
    lines = body.removesuffix("\n").split("\n")
    if len(lines) < 3 or not all(lines):
        raise BadCheckpoint("a checkpoint has an origin, a size and a root, each on its line")
    if lines[0] != origin:
        raise BadCheckpoint(f"the checkpoint is of {lines[0]}, not of {origin}")
    if _SIZE.fullmatch(lines[1]) is None:
        raise BadCheckpoint("the size of the checkpoint is not a decimal number")
    root = _unbase64(lines[2])
    if root is None or len(root) != HASH_BYTES:
        raise BadCheckpoint("the root of the checkpoint is not 32 bytes in base64")
    return Checkpoint(origin, int(lines[1]), root, tuple(lines[3:]))


def _verify(public_key: bytes, signature: bytes, text: str) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, text.encode())
    except InvalidSignature:
        raise BadCheckpoint("the signature does not verify: the text was changed, or another key signed it") from None


def _unbase64(text: str) -> bytes | None:
    """Strict: one spelling for each value, so that a changed character is never the same signature."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if base64.b64encode(data).decode() == text else None


def _has_controls(text: str) -> bool:
    # A lone surrogate cannot be UTF-8, which a note must be.
    return any((character < " " and character != "\n") or "\ud800" <= character <= "\udfff" for character in text)


def _check_name(name: str) -> None:
    if not name or "+" in name or any(character.isspace() for character in name) or _has_controls(name):
        raise ValueError("the name of a key is not empty and has no spaces and no plus sign")
