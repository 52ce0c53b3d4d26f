"""The keys badges are signed with, and the two ways of signing: Data Integrity and JOSE share the Ed25519 below."""

from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from credentialing.badges.multibase import encode_key

JWK_SUFFIX: Final = "-jwk"


@dataclass(frozen=True, slots=True)
class PublicKey:
    """``id`` is the DID URL of the Multikey, ``jwk_id`` that of the same key as JsonWebKey; ``raw`` is 32 bytes."""

    id: str
    raw: bytes

    @property
    def jwk_id(self) -> str:
        return self.id + JWK_SUFFIX


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 private key: ``seed`` is its 32 secret bytes, ``id`` the DID URL under which readers find it."""

    seed: bytes = field(repr=False)
    id: str

    @classmethod
    def of(cls, seed: bytes, did: str) -> "SigningKey":
        """The key under the name that it gives itself: ``did:web:example#z6Mk...``. ``ValueError`` if not 32 bytes."""
        raw = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
        return cls(seed, f"{did}#{encode_key(raw)}")

    @property
    def public(self) -> PublicKey:
        return PublicKey(self.id, Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        """The 64-byte signature of ``message`` (RFC 8032, pure Ed25519)."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(message)


def is_signature(public: bytes, signature: bytes, message: bytes) -> bool:
    """Whether ``signature`` is that of ``message`` under the 32-byte key ``public``; malformed ones are not."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
