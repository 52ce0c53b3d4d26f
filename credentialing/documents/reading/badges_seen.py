"""Open Badges found in or as a file, as evidence: who issued what to whom, and whether that is proved.

Open Badges 3.0 (Data Integrity proof or VC-JWT) go through our own stranger's verifier. Open Badges 2.0 are proved by
their issuer's web server (hosted) or by a JWS (signed); what would need the network stays ``verified=None``. Nothing is
fetched: issuers' keys come from ``resolve``, which knows the documents that the caller already holds. SVG is searched
as text and never parsed, so it has no entities and no external references.
"""

import itertools
import re
import struct
import zlib
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from credentialing.badges.reading import Secured, Unreadable, parse, read
from credentialing.badges.verify import Conclusion, verify
from credentialing.documents.reading.model import BadgeSeen

Documents = Callable[[str], bytes | str | Mapping[str, Any] | None]

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_KEYWORDS: Final = (b"openbadges", b"openbadgecredential")
_MOST: Final = 4
_LARGEST: Final = 262_144  # characters of one badge
_SVG_BADGE: Final = re.compile(r"<openbadges:(?:assertion|credential)\b([^<>]*)>")
_CDATA: Final = "<![CDATA["
_VERIFY: Final = re.compile(r"\bverify\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_NAMED: Final = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_JWT: Final = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
_LEAST_RSA: Final = 2048


def no_documents(_: str) -> None:
    """The ``resolve`` of someone who holds no issuer's documents."""


def read_badges(data: bytes, now: datetime, resolve: Documents = no_documents) -> tuple[BadgeSeen, ...]:
    """Badges baked into a PNG or SVG, or the one that ``data`` is (JSON or compact JWT); empty where there is none.

    ``resolve(address)`` gives an issuer's DID document, key or status list as the caller holds it, or ``None``; it must
    not fetch. ``now`` is aware. Never raises on account of ``data``.
    """
    return tuple(badge for text in _texts(data) if (badge := _seen(text, now, resolve)) is not None)


def _seen(text: str, now: datetime, resolve: Documents) -> BadgeSeen | None:
    if re.fullmatch(r"https?://\S{1,2000}", text):
        return BadgeSeen("2.0", None, text, "", "", "", "A hosted badge: only its issuer's web server can confirm it.")
    try:
        secured = read(text)
    except Unreadable as reason:
        looks = text.startswith("{") or _JWT.fullmatch(text) is not None
        return _unreadable(reason) if looks else None
    said = secured.document
    types = said.get("type")
    if isinstance(types, list) and "VerifiableCredential" in types:
        return _open_badges_3(text, said, now, resolve)
    if types == "Assertion" or (isinstance(types, list) and "Assertion" in types):
        return _open_badges_2(secured, now, resolve)
    return None


def _unreadable(reason: Unreadable) -> BadgeSeen:
    return BadgeSeen(
        version="",
        verified=False,
        issuer="",
        issuer_name="",
        recipient_name="",
        achievement="",
        detail=f"The badge cannot be read: {reason}",
    )


def _open_badges_3(text: str, said: Mapping[str, Any], now: datetime, resolve: Documents) -> BadgeSeen:
    verdict = verify(text, resolve, now)
    proved = {Conclusion.VALID: True, Conclusion.INVALID: False, Conclusion.UNVERIFIABLE: None}[verdict.conclusion]
    subject = _object(said.get("credentialSubject"))
    issuer, issuer_name = _named(said.get("issuer"))
    return BadgeSeen(
        version="3.0",
        verified=proved,
        issuer=issuer,
        issuer_name=issuer_name,
        recipient_name=_words(subject.get("name")) or _plain_identity(subject.get("identifier")),
        achievement=_words(_object(subject.get("achievement")).get("name")),
        detail=verdict.sentence,
    )


def _open_badges_2(secured: Secured, now: datetime, resolve: Documents) -> BadgeSeen:
    """Open Badges 2.0: the assertion may hold its class and issuer, or only their addresses."""
    said = secured.document
    badge = said.get("badge")
    issuer, issuer_name = _named(_object(badge).get("issuer"))
    recipient = _object(said.get("recipient"))
    is_name = recipient.get("type") == "name" and not recipient.get("hashed")
    profile = _object(_object(said.get("extensions:recipientProfile")))
    proved, detail = _proof_of_2(secured, now, resolve)
    return BadgeSeen(
        version="2.0",
        verified=proved,
        issuer=issuer or _words(said.get("id")),
        issuer_name=issuer_name,
        recipient_name=_words(recipient.get("identity")) if is_name else _words(profile.get("name")),
        achievement=_words(_object(badge).get("name")) or _words(badge),
        detail=detail,
    )


def _proof_of_2(secured: Secured, now: datetime, resolve: Documents) -> tuple[bool | None, str]:
    said = secured.document
    expires = said.get("expires")
    if isinstance(expires, str) and _is_past(expires, now):
        return False, f"The badge expired on {expires[:10]}."
    verification = _object(said.get("verification")) or _object(said.get("verify"))
    if secured.token is None:
        if verification.get("type") in ("signed", "SignedBadge"):
            return False, "The badge says it is signed, and is not."
        return None, "A hosted badge: only its issuer's web server can confirm it."
    creator = verification.get("creator") or verification.get("url")
    held = resolve(creator) if isinstance(creator, str) else None
    if held is None:
        return None, "A signed badge, whose issuer's key is not at hand."
    if secured.token.header.get("alg") != "RS256":
        return None, "The badge is signed in a way that is not checked here."
    try:
        document = held if isinstance(held, Mapping) else parse(held.decode() if isinstance(held, bytes) else held)
        key = load_pem_public_key(_words(document.get("publicKeyPem"), 10_000).encode())
    except (Unreadable, ValueError, UnsupportedAlgorithm):
        return None, "The issuer's key cannot be read."
    if not isinstance(key, RSAPublicKey) or key.key_size < _LEAST_RSA:
        return None, "The issuer's key is of a kind that is not relied on here."
    try:
        key.verify(secured.token.signature, secured.token.signed, PKCS1v15(), SHA256())
    except InvalidSignature:
        return False, "The badge's signature does not fit."
    return True, "The badge's signature fits its issuer's key; whether it was withdrawn is known to the issuer only."


def _is_past(moment: str, now: datetime) -> bool:
    try:
        then = datetime.fromisoformat(moment)
    except ValueError:
        return False
    return then.tzinfo is not None and then <= now


def _named(profile: object) -> tuple[str, str]:
    if isinstance(profile, str):
        return profile[:2000], ""
    return _words(_object(profile).get("id")), _words(_object(profile).get("name"))


def _plain_identity(identifiers: object) -> str:
    """The name among a subject's identifiers, if it is there unhashed (Open Badges 3.0, IdentityObject)."""
    for item in identifiers if isinstance(identifiers, list) else [identifiers]:
        identity = _object(item)
        if identity.get("identityType") == "name" and identity.get("hashed") is False:
            return _words(identity.get("identityHash"))
    return ""


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _words(value: object, most: int = 500) -> str:
    return value[:most] if isinstance(value, str) else ""


def _texts(data: bytes) -> Iterator[str]:
    """The text of each badge in a file, unread."""
    if data.startswith(_PNG):
        yield from _of_png(data)
        return
    if len(data) > 4 * _LARGEST:
        return
    text = data.decode("utf-8-sig", "replace").strip()
    if text.startswith("<"):
        yield from _of_svg(text)
    elif text.startswith("{") or _JWT.fullmatch(text[:_LARGEST]):
        yield text[:_LARGEST]


def _of_png(data: bytes) -> Iterator[str]:
    at, found = len(_PNG), 0
    while at + 12 <= len(data) and found < _MOST:
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        at += 12 + length
        keyword, zero, rest = body.partition(b"\0")
        if kind in (b"iTXt", b"tEXt", b"zTXt") and zero and keyword in _KEYWORDS:
            found += 1
            yield _chunk_text(kind, rest)


def _chunk_text(kind: bytes, rest: bytes) -> str:
    """PNG 1.2, 4.2.3: iTXt has two flags, a language and a translated keyword before its text; zTXt one flag."""
    if kind == b"tEXt":
        return rest.decode("latin-1")[:_LARGEST].strip()
    squeezed = kind == b"zTXt" or rest[:1] == b"\1"
    body = rest[1:] if kind == b"zTXt" else rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    if squeezed:
        try:
            body = zlib.decompressobj().decompress(body, _LARGEST)
        except zlib.error:
            return "{"
    return body.decode("utf-8", "replace")[:_LARGEST].strip()


def _of_svg(text: str) -> Iterator[str]:
    for tag in itertools.islice(_SVG_BADGE.finditer(text), _MOST):
        start = text.find(_CDATA, tag.end(), tag.end() + 200)
        end = text.find("]]>", start)
        if start >= 0 and end >= 0 and not text[tag.end() : start].strip():
            yield text[start + len(_CDATA) : end][:_LARGEST].strip()
        elif attribute := _VERIFY.search(tag[1]):
            plain = attribute[1] or attribute[2] or ""
            for entity, letter in _NAMED:
                plain = plain.replace(entity, letter)
            yield plain[:_LARGEST].strip()
