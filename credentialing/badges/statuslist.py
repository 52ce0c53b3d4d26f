"""Bitstring Status Lists (W3C vc-bitstring-status-list 1.0): one bit per badge, in a list big enough to hide in."""

import gzip
import zlib
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from credentialing.badges.addresses import addresses, list_url
from credentialing.badges.compose import Issuer
from credentialing.badges.contexts import CREDENTIALS_V2
from credentialing.badges.lint import lint
from credentialing.badges.multibase import decode64, encode64
from credentialing.badges.proof import timestamp
from credentialing.model.badge import BadgeFacts

BITS: Final = 131_072  # the least a list may have (6.1), so that asking for it does not tell which badge is meant
PURPOSES: Final = ("revocation", "suspension")
_LARGEST: Final = 2**21  # bytes of a stranger's list after decompression: 16 million seats
_COMPRESSION: Final = 9


class BadList(ValueError):
    """A status list that cannot be read; the message is a sentence for the reader."""


def encode_bits(set_seats: Iterable[int], bits: int = BITS) -> str:
    """``u`` and the base64url of the gzipped bits, most significant bit first (4.1); the same seats, the same text.

    Raises ``ValueError`` for a seat outside the list.
    """
    field = bytearray(bits // 8)
    for seat in set_seats:
        if not 0 <= seat < bits:
            raise ValueError(f"seat {seat} is outside a list of {bits}")
        field[seat >> 3] |= 0x80 >> (seat & 7)
    return "u" + encode64(gzip.compress(bytes(field), _COMPRESSION, mtime=0))


def decode_bits(encoded: str) -> bytes:
    """The bits of a list, bounded against decompression bombs. Raises ``BadList``."""
    if not encoded.startswith("u"):
        raise BadList("The status list is not multibase base64url.")
    try:
        inflater = zlib.decompressobj(zlib.MAX_WBITS | 16)
        field = inflater.decompress(decode64(encoded[1:]), _LARGEST)
    except (ValueError, zlib.error) as error:
        raise BadList("The status list is not compressed as the standard says.") from error
    if not inflater.eof or inflater.unused_data:
        raise BadList("The status list is cut short, too long, or has something behind it.")
    if len(field) * 8 < BITS:
        raise BadList("The status list is shorter than the standard allows.")
    return field


def is_set(field: bytes, seat: int) -> bool:
    """Whether the bit of ``seat`` is set. Raises ``BadList`` when the list has no such seat."""
    if not 0 <= seat < len(field) * 8:
        raise BadList("The badge names a seat that the status list does not have.")
    return bool(field[seat >> 3] & (0x80 >> (seat & 7)))


def compose_status_list(
    list_id: str,
    purpose: str,
    set_seats: Iterable[int],
    issuer: Issuer,
    valid_from: datetime,
    valid_until: datetime,
    ttl_ms: int,
) -> dict[str, Any]:
    """The unsigned BitstringStatusListCredential of one list with one purpose; ``proof.sign`` or ``jwt.sign_jwt`` next.

    It must be signed again before ``valid_until``: an expired list makes every badge in it fail. ``ttl_ms`` is how
    long a reader may keep a copy, in milliseconds; a revocation reaches everyone within that time.
    Raises ``ValueError`` for an unknown purpose, an empty window, a seat outside the list.
    """
    if purpose not in PURPOSES or valid_from >= valid_until or ttl_ms <= 0:
        raise ValueError("a status list needs a known purpose, a window and a time to live")
    url = list_url(issuer.base_url, list_id)
    credential: dict[str, Any] = {
        "@context": [CREDENTIALS_V2],
        "id": url,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer.did,
        "validFrom": timestamp(valid_from),
        "validUntil": timestamp(valid_until),
        "credentialSubject": {
            "id": f"{url}#list",
            "type": "BitstringStatusList",
            "statusPurpose": purpose,
            "encodedList": encode_bits(set_seats),
        },
    }
    lint(credential)
    credential["credentialSubject"]["ttl"] = ttl_ms  # after lint: a whole number, the one that has a single form
    return credential


def suspension_entry(facts: BadgeFacts, issuer: Issuer) -> dict[str, str]:
    """Where to read whether a badge is suspended. It is not inside the badge, see docs/decisions/0003."""
    url = addresses(facts, issuer.base_url).suspension_list
    return {
        "id": f"{url}#{facts.seat}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": "suspension",
        "statusListIndex": str(facts.seat),
        "statusListCredential": url,
    }
