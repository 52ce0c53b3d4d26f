"""Data Integrity proofs with the cryptosuite eddsa-rdfc-2022 (W3C vc-di-eddsa, 3.2)."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from credentialing.badges.canonical import PINNED, Contexts
from credentialing.badges.multibase import encode58
from credentialing.badges.signing import SigningKey

CRYPTOSUITE: Final = "eddsa-rdfc-2022"


def timestamp(moment: datetime) -> str:
    """``2026-11-23T10:00:00Z``: a full date-time with its zone, in whole seconds. ``moment`` must be aware."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be signed")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def hash_data(document: Mapping[str, Any], options: Mapping[str, Any], contexts: Contexts = PINNED) -> bytes:
    """The 64 bytes that are signed: SHA-256 of the canonical options, then of the canonical document (3.2.4, 3.3.4).

    ``document`` has no ``proof``, ``options`` no ``proofValue``; the options are read in the document's contexts
    (3.2.5). Raises ``NotCanonical``.
    """
    config = {**options, "@context": document["@context"]}
    parts = (contexts.canonise(config), contexts.canonise(document))
    return b"".join(hashlib.sha256(part.encode()).digest() for part in parts)


def sign(credential: Mapping[str, Any], key: SigningKey, created: datetime) -> dict[str, Any]:
    """``credential`` with a ``proof`` array of one eddsa-rdfc-2022 proof (the Open Badges schema wants an array).

    Raises ``NotCanonical`` when part of the credential would stay unsigned, and ``ValueError`` when it is signed.
    """
    if "proof" in credential:
        raise ValueError("the credential has a proof already")
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": CRYPTOSUITE,
        "created": timestamp(created),
        "verificationMethod": key.id,
        "proofPurpose": "assertionMethod",
    }
    signature = key.sign(hash_data(credential, options))
    return {**credential, "proof": [{**options, "proofValue": encode58(signature)}]}
