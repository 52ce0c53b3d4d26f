"""Signing: who we are as an issuer, and what we sign, checked as a stranger would before anyone sees it."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

import orjson
from sqlalchemy import Connection

from credentialing.badges.addresses import list_url, suspension_list_id
from credentialing.badges.compose import Issuer
from credentialing.badges.did import did_document, did_web, jwks
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.proof import sign
from credentialing.badges.signing import SigningKey
from credentialing.badges.statuslist import compose_status_list, suspension_entry
from credentialing.badges.verify import Verdict, verify
from credentialing.model.errors import Misconfigured, Unavailable
from credentialing.model.states import BadgeState
from credentialing.records import badges
from credentialing.stages.office import Office, Transaction

ISSUER_NAME: Final = "Postnominal"
LIST_WINDOW: Final = timedelta(days=2)  # an unsigned-for list makes every badge fail, so a signer may be away this long
LIST_TTL: Final = timedelta(minutes=5)  # how long a reader may keep a copy: a revocation reaches everyone within it
VC_JWT: Final = "application/vc+jwt"
JSON_LD: Final = "application/vc+ld+json"


@dataclass(frozen=True, slots=True)
class Signer:
    """The issuer and its key."""

    issuer: Issuer
    key: SigningKey


def issuer_of(office: Office) -> Issuer:
    return Issuer(ISSUER_NAME, office.settings.base_url, did_web(office.settings.base_url))


def signer_of(office: Office) -> Signer:
    """Raises ``Misconfigured`` in a process that was not given the badge key."""
    seed = office.keys.badge
    if seed is None:
        raise Misconfigured("BADGE_KEY (or BADGE_KEY_FILE) is not set; this process cannot sign badges.")
    issuer = issuer_of(office)
    return Signer(issuer, SigningKey.of(seed, issuer.did))


def etag_of(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()[:32]


def publish_did(tx: Transaction, signer: Signer) -> None:
    """Puts our keys where readers find them, as a DID document and as a JWK set; doing it again changes nothing."""
    keys = [signer.key.public]
    for name, media_type, value in (
        ("did.json", "application/did+json", did_document(signer.issuer.did, keys)),
        ("jwks.json", "application/jwk-set+json", jwks(keys)),
    ):
        _publish(tx, name, media_type, orjson.dumps(value), None)


def publish_list(tx: Transaction, signer: Signer, list_id: str) -> None:
    """Signs both lists of ``list_id`` (who is revoked, who is suspended) as they stand and publishes them.

    The list's row is locked first: of two signers the second sees what the first's transaction changed.
    """
    badges.lock_list(tx.connection, list_id)
    until = tx.now + LIST_WINDOW
    for name, purpose, state in (
        (list_id, "revocation", BadgeState.REVOKED),
        (suspension_list_id(list_id), "suspension", BadgeState.SUSPENDED),
    ):
        unsigned = compose_status_list(
            name,
            purpose,
            badges.seats_in_state(tx.connection, list_id, state),
            signer.issuer,
            tx.now,
            until,
            int(LIST_TTL.total_seconds() * 1000),
        )
        # Some verifiers believe only lists that are tokens, others only lists with a proof inside.
        _publish(tx, f"status/{name}.jwt", VC_JWT, sign_jwt(unsigned, signer.key).encode(), until)
        body = orjson.dumps(sign(unsigned, signer.key, tx.now))
        _publish(tx, f"status/{name}", JSON_LD, body, until)
    badges.list_signed(tx.connection, list_id, until)


def require_valid(connection: Connection, signer: Signer, forms: Sequence[bytes], now: datetime) -> None:
    """Our own verifier, as a stranger runs it on each signed form of a badge: from the bytes, the published DID
    document and the published list, each fetched once.

    Raises ``Unavailable`` (permanent): a badge that does not verify is never published, and a person must look.
    """
    resolve = cache(resolver(connection, signer.issuer))
    for form in forms:
        verdict = verify(form, resolve, now, expected_issuer=signer.issuer.did)
        if not verdict.is_valid:
            raise Unavailable(f"The badge just signed does not verify: {verdict.sentence}", permanent=True)


def examine(connection: Connection, issuer: Issuer, badge: bytes, now: datetime) -> Verdict:
    """The verdict on any badge. One of ours is also held against the suspension list, which it does not name."""
    resolve = resolver(connection, issuer)
    verdict = verify(badge, resolve, now)
    address = str((verdict.credential or {}).get("id", ""))
    if verdict.issuer != issuer.did or not address:
        return verdict
    row = badges.get(connection, address.rpartition("/")[2])
    if row is None:
        return verdict
    return verify(badge, resolve, now, extra_status=[suspension_entry(badges.to_facts(row), issuer)])


def resolver(connection: Connection, issuer: Issuer) -> Callable[[str], bytes | Mapping[str, Any] | None]:
    """Finds our own published documents by their public addresses, and nobody else's."""
    prefix = list_url(issuer.base_url, "")

    def resolve(address: str) -> bytes | None:
        if address == issuer.did:
            key = "did.json"
        elif address.startswith(prefix):
            key = "status/" + address.removeprefix(prefix)
        else:
            return None
        row = badges.published(connection, key)
        return bytes(row.body) if row is not None else None

    return resolve


def _publish(tx: Transaction, key: str, media_type: str, body: bytes, holds_until: datetime | None) -> None:
    badges.publish(
        tx.connection,
        key,
        badge_id=None,
        media_type=media_type,
        body=body,
        etag=etag_of(body),
        holds_until=holds_until,
        now=tx.now,
    )
