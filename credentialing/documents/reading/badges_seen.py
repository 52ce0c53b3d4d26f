"""Open Badges found in or as a file, as evidence: who issued what to whom, and whether that is proved.

Open Badges 3.0 (Data Integrity proof or VC-JWT) go through our own stranger's verifier, Open Badges 2.0 through
``badges_of_2``; what would need the network stays ``verified=None``. Nothing is fetched: issuers' keys come from
``resolve``, which knows the documents that the caller already holds.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from credentialing.badges.reading import Secured, Unreadable, read
from credentialing.badges.signatures import is_anybodys
from credentialing.badges.verify import Conclusion, Result, Verdict, verify
from credentialing.documents.reading.badges_of_2 import HOSTED, Documents, is_past, object_of, proof_of_2
from credentialing.documents.reading.baked import JWT, MOST_BADGES, texts
from credentialing.documents.reading.model import BadgeSeen

__all__ = ["MOST_BADGES", "read_badges"]

_DATA_MODEL_1: Final = "https://www.w3.org/2018/credentials/v1"
_PROVED: Final = {Conclusion.VALID: True, Conclusion.INVALID: False, Conclusion.UNVERIFIABLE: None}


def no_documents(_: str) -> None:
    """The ``resolve`` of someone who holds no issuer's documents."""


def read_badges(data: bytes, now: datetime, resolve: Documents = no_documents) -> tuple[BadgeSeen, ...]:
    """Badges baked into a PNG or SVG, or the one that ``data`` is (JSON or compact JWT); empty where there is none.

    ``resolve(address)`` gives an issuer's DID document, key or status list as the caller holds it, or ``None``; it must
    not fetch. ``now`` is aware. One more than ``MOST_BADGES`` where there are more. Nothing in ``data`` makes it raise.
    """
    return tuple(badge for text in texts(data) if (badge := _seen(text, now, resolve)) is not None)


def _seen(text: str, now: datetime, resolve: Documents) -> BadgeSeen | None:
    if re.fullmatch(r"https?://\S{1,2000}", text):
        return BadgeSeen("2.0", None, text, "", "", "", HOSTED)
    try:
        secured = read(text)
    except Unreadable as reason:
        looks = text.startswith("{") or JWT.fullmatch(text) is not None
        unread = BadgeSeen("", None, "", "", "", "", f"It cannot be read: {reason}")
        return replace(unread, verified=False) if looks else None
    said = secured.document
    inner = object_of(said.get("vc"))  # VC data model 1.1, 6.3.1: the credential under a claim of its own
    if secured.token is not None and _is_of_type(inner, "VerifiableCredential"):
        return _open_badges_3({"issuer": said.get("iss"), **inner}, _proof_of_older(secured, inner, now))
    if _is_of_type(said, "VerifiableCredential"):
        return _open_badges_3(said, _proof_of_3(text, secured, now, resolve))
    return _open_badges_2(secured, now, resolve) if _is_of_type(said, "Assertion") else None


def _is_of_type(said: Mapping[str, Any], name: str) -> bool:
    types = said.get("type")
    return name in types if isinstance(types, list) else types == name


def _proof_of_3(text: str, secured: Secured, now: datetime, resolve: Documents) -> tuple[bool | None, str]:
    contexts = secured.document.get("@context")
    if isinstance(contexts, list) and _DATA_MODEL_1 in contexts[:1]:
        return _proof_of_older(secured, secured.document, now)
    verdict = verify(text, resolve, now)
    proved, until = _PROVED[verdict.conclusion], secured.document.get("validUntil")
    if proved is None and is_past(until, now):  # the verifier looks at dates once the signature is settled
        return False, f"It says that it expired on {str(until)[:10]}. {_sentence(verdict)}"
    return proved, _sentence(verdict)


def _proof_of_older(secured: Secured, said: Mapping[str, Any], now: datetime) -> tuple[bool | None, str]:
    """A credential of data model 1.1, which this verifier does not know: unsettled unless it can prove nothing."""
    algorithm = secured.token.header.get("alg") if secured.token is not None else "its proof"
    if is_anybodys(algorithm):
        return False, f"It names {algorithm!r:.40} as its kind of signature, which proves nothing about who made it."
    if secured.token is None and not said.get("proof"):
        return False, "It is not signed."
    if is_past(said.get("expirationDate"), now):
        return False, f"It says that it expired on {str(said.get('expirationDate'))[:10]}."
    return None, "It is of the older data model 1.1, whose signatures are not checked here."


def _sentence(verdict: Verdict) -> str:
    """What is known of the signature; that its key is that of whoever the badge names, a signature cannot prove."""
    against = [step.sentence for step in verdict.steps if step.result in (Result.FAILED, Result.UNKNOWN)]
    signed = [f"Its signature fits a key of {verdict.issuer:.200}."] if verdict.issuer is not None else []
    if not against:
        signed.append("It is within its dates and not known to be withdrawn.")
    return " ".join(signed + against)


def _open_badges_3(said: Mapping[str, Any], proof: tuple[bool | None, str]) -> BadgeSeen:
    subject = said.get("credentialSubject")
    subject = object_of(subject[0] if isinstance(subject, list) and subject else subject)
    issuer, issuer_name = _named(said.get("issuer"))
    name, digest, salt = _identity_of_3(subject.get("identifier"))
    return BadgeSeen(
        version="3.0",
        verified=proof[0],
        issuer=issuer,
        issuer_name=issuer_name,
        recipient_name=_words(subject.get("name")) or name,
        achievement=_words(object_of(subject.get("achievement")).get("name")),
        detail=proof[1],
        recipient_hash=digest,
        salt=salt,
    )


def _open_badges_2(secured: Secured, now: datetime, resolve: Documents) -> BadgeSeen:
    """Open Badges 2.0: the assertion may hold its class and issuer, or only their addresses."""
    said = secured.document
    badge = said.get("badge")
    issuer, issuer_name = _named(object_of(badge).get("issuer"))
    recipient = object_of(said.get("recipient"))
    identity = _words(recipient.get("identity")) if recipient.get("type") == "name" else ""
    plain, digest = ("", identity) if recipient.get("hashed") else (identity, "")
    profile = object_of(said.get("extensions:recipientProfile"))
    proved, detail = proof_of_2(secured, issuer, now, resolve)
    return BadgeSeen(
        version="2.0",
        verified=proved,
        issuer=issuer or _words(said.get("id")),
        issuer_name=issuer_name,
        recipient_name=plain or _words(profile.get("name")),
        achievement=_words(object_of(badge).get("name")) or _words(badge),
        detail=detail,
        recipient_hash=digest,
        salt=_words(recipient.get("salt")) if digest else "",
    )


def _named(profile: object) -> tuple[str, str]:
    if isinstance(profile, str):
        return profile[:2000], ""
    return _words(object_of(profile).get("id")), _words(object_of(profile).get("name"))


def _identity_of_3(identifiers: object) -> tuple[str, str, str]:
    """The first name among the identifiers (Open Badges 3.0, B.1.9), or its hash and the salt."""
    for item in identifiers if isinstance(identifiers, list) else [identifiers]:
        identity = object_of(item)
        if identity.get("identityType") == "name":
            value = _words(identity.get("identityHash"))
            return ("", value, _words(identity.get("salt"))) if identity.get("hashed") else (value, "", "")
    return "", "", ""


def _words(value: object, most: int = 500) -> str:
    return value[:most] if isinstance(value, str) else ""
