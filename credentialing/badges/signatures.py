"""The signatures of a credential as a stranger sees them: which keys they claim, and whether those keys made them.

Written apart from ``proof.py`` and ``jwt.py``: everything that signing computed is computed again from what arrived.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import rfc8785

from credentialing.badges.authority import moment
from credentialing.badges.canonical import PINNED, NotCanonical
from credentialing.badges.carried import NoKey, fits_own_key
from credentialing.badges.multibase import decode58
from credentialing.badges.reading import Secured, Token
from credentialing.badges.signing import is_signature

RDFC: Final = "eddsa-rdfc-2022"
JCS: Final = "eddsa-jcs-2022"
_ALGORITHMS: Final = ("EdDSA", "Ed25519")  # RFC 8037; RFC 9864 gives the same signature its fully specified name
_NO_SIGNATURE: Final = re.compile(r"none|HS\d+", re.IGNORECASE)  # RFC 7518, 3.1
_TYPES: Final = (None, "JWT", "vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt")
_MOST_PROOFS: Final = 4


class Refused(ValueError):
    """A step of the verification fails; the message is its sentence. Stays inside this room."""


class Undecided(Exception):
    """A step could not be carried out, which counts neither for nor against; the message is its sentence."""


def claimed_methods(secured: Secured, now: datetime) -> list[str]:
    """The address of each key the credential says it was signed with. Raises ``Refused`` and ``Undecided``."""
    if secured.token is not None:
        return [_token_method(secured.token, secured.document)]
    proofs = _proofs(secured.document)
    for proof in proofs:
        _check_options(proof, now)
    return [proof["verificationMethod"] for proof in proofs]


def _proofs(document: Mapping[str, Any]) -> list[dict[str, Any]]:
    given = document.get("proof")
    proofs = given if isinstance(given, list) else [] if given is None else [given]
    if not proofs:
        raise Refused("It is not signed.")
    if len(proofs) > _MOST_PROOFS or not all(isinstance(proof, dict) for proof in proofs):
        raise Refused("Its signatures are malformed.")
    return proofs


def _check_options(proof: Mapping[str, Any], now: datetime) -> None:
    if proof.get("type") != "DataIntegrityProof" or proof.get("cryptosuite") not in (RDFC, JCS):
        raise Undecided("It carries a kind of signature that cannot be checked here.")
    if "previousProof" in proof:
        raise Undecided("It carries a chain of signatures, which cannot be checked here.")
    if proof.get("proofPurpose") != "assertionMethod":
        raise Refused("It was signed for another purpose than issuing badges.")
    if not isinstance(proof.get("verificationMethod"), str) or not isinstance(proof.get("proofValue"), str):
        raise Refused("Its signature is malformed.")
    try:
        if "created" in proof:
            moment(proof["created"])
        expired = "expires" in proof and moment(proof["expires"]) <= now
    except ValueError as error:
        raise Refused("Its signature carries a date that is none.") from error
    if expired:
        raise Refused("Its signature has expired.")


def _token_method(token: Token, document: Mapping[str, Any]) -> str:
    header, algorithm = token.header, token.header.get("alg")
    if is_anybodys(algorithm):
        raise Refused(f"It names {algorithm!r:.40} as its kind of signature, which proves nothing about who made it.")
    if "crit" in header or "b64" in header or header.get("typ") not in _TYPES:
        raise Refused("Its header asks for something that is not accepted.")
    if "proof" in document:
        raise Refused("It carries two kinds of signature at once.")
    if algorithm not in _ALGORITHMS:
        raise _undecided(token)
    kid = header.get("kid")
    if not isinstance(kid, str) or not kid:
        raise Refused("It does not say which key it was signed with.")
    return kid


def is_anybodys(algorithm: object) -> bool:
    """Whether ``alg`` of a JWT's header is no signature: ``none``, or with a secret that its readers have to share."""
    return not isinstance(algorithm, str) or _NO_SIGNATURE.fullmatch(algorithm.strip()) is not None


def _undecided(token: Token) -> Refused | Undecided:
    """What there is to say of a token whose issuer's keys are not looked up here, as they are no Ed25519 keys."""
    try:
        if not fits_own_key(token):
            return Refused("The signature does not fit: it was altered, or signed by somebody else.")
    except NoKey:
        return Undecided(f"It is signed with {token.header['alg']:.40}, which cannot be checked here.")
    return Undecided(
        "Its signature fits the key it carries itself; whether that is its issuer's key is not known here."
    )


def meaning(secured: Secured) -> str:
    """The canonical N-Quads of a JSON credential; for a JWT, whose very bytes are signed, the empty string.

    What is signed are statements, what people and programs read is JSON: each member must be spelled by the term its
    context defines, or the two could differ while the signature holds. Raises ``Refused``, and ``Undecided`` where it
    uses a vocabulary that is not at hand, as issuers may (Open Badges 3.0, 4).
    """
    if secured.token is not None:
        return ""
    unsigned = {name: value for name, value in secured.document.items() if name != "proof"}
    contexts = unsigned.get("@context")
    urls = contexts if isinstance(contexts, list) else [contexts]
    unknown = [url for url in urls if not isinstance(url, str) or url not in PINNED]
    if not all(isinstance(url, str) for url in unknown):  # terms of its own making: they could rename what is known
        raise Refused(f"It defines words of its own: {unknown!r:.120}")
    for problem in _respelled(unsigned, top=True):
        raise Refused(problem)
    if unknown:
        raise Undecided(f"It uses a vocabulary that is not known here, so it cannot be checked: {unknown[0]!r:.120}")
    try:
        return PINNED.canonise(unsigned)
    except NotCanonical as error:
        raise Refused(str(error)) from error


def _respelled(value: Any, *, top: bool = False) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            # a full address, a keyword, or the name of a class in place of a term
            if (":" in name or name[:1] in "@_" or name[:1].isupper()) and not (top and name == "@context"):
                yield f"It spells {name!r:.80} in a way that hides what is signed."
            yield from _respelled(item)
    elif isinstance(value, list):
        for item in value:
            yield from _respelled(item)
    elif value is None:
        yield "It contains an empty value, which no signature covers."
    elif isinstance(value, str) and value.startswith("_:"):
        yield "It names a part by a label that no signature covers."


def check_signatures(secured: Secured, statements: str, keys: Sequence[bytes]) -> None:
    """Every signature under its key (``claimed_methods`` in the same order). Raises ``Refused`` when one does not fit.

    ``statements`` is what ``meaning`` returned.
    """
    if secured.token is not None:
        if not is_signature(keys[0], secured.token.signature, secured.token.signed):
            raise Refused("The signature does not fit: it was altered, or signed by somebody else.")
        return
    for proof, key in zip(_proofs(secured.document), keys, strict=True):
        try:
            signature = decode58(proof["proofValue"])
            signed = _signed_bytes(secured.document, proof, statements)
        except (ValueError, NotCanonical) as error:
            raise Refused("Its signature is malformed.") from error
        if not is_signature(key, signature, signed):
            raise Refused("The signature does not fit: it was altered, or signed by somebody else.")


def _signed_bytes(document: Mapping[str, Any], proof: Mapping[str, Any], statements: str) -> bytes:
    """vc-di-eddsa 3.2.4 and 3.3.4: the hash of the options, then the hash of the document."""
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    if proof["cryptosuite"] == RDFC:
        for problem in _respelled({name: value for name, value in options.items() if name != "@context"}):
            raise Refused(problem)
        config = PINNED.canonise({**options, "@context": document["@context"]}).encode()
        body = statements.encode()
    else:
        unsigned = {name: value for name, value in document.items() if name != "proof"}
        if options.get("@context") != document.get("@context"):  # 3.3.2: or what was signed is another vocabulary
            raise Refused("Its signature was made in another vocabulary.")
        config, body = rfc8785.dumps(options), rfc8785.dumps(unsigned)
    return hashlib.sha256(config).digest() + hashlib.sha256(body).digest()
