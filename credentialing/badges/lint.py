"""What a credential must satisfy before we sign it; each rule is there because verifiers trip over its absence."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from credentialing.badges.contexts import CREDENTIALS_V2
from credentialing.model.errors import FieldError, Invalid

# Explicit bidirectional embeddings, overrides and isolates: they make a name read as another one. The marks that
# Arabic, Hebrew and Persian spelling needs (LRM, RLM, ZWNJ, ZWJ) are not among them.
_REORDERING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_URL: Final = re.compile(r"[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_URN: Final = re.compile(r"urn:[a-z0-9][a-z0-9-]{1,30}:[A-Za-z0-9._~:/@!$&'()*+,;=%-]+")
_DID: Final = re.compile(r"did:[a-z0-9]+:[A-Za-z0-9._:%-]+(#[A-Za-z0-9._~-]+)?")
_ADDRESSED: Final = frozenset({"id", "url", "statusListCredential"})


def text_problem(text: str) -> str | None:
    """Why ``text`` may not be signed, or ``None``.

    PyLD does not escape control characters as RDFC-1.0 demands, so a signature over one fails elsewhere.
    """
    for character in text:
        category = unicodedata.category(character)
        if category == "Cc":
            return f"contains the control character U+{ord(character):04X}"
        if category == "Cs":
            return "contains half of a surrogate pair"
        if character in _REORDERING:
            return f"contains the text-reordering character U+{ord(character):04X}"
    return None


def address_problem(text: str) -> str | None:
    """Why ``text`` may not stand where an address stands, or ``None``: http(s), urn: or did:, in plain ASCII."""
    if _URN.fullmatch(text) or _DID.fullmatch(text):
        return None
    if not _URL.fullmatch(text):
        return "contains a character that must be percent-encoded in an address"
    try:
        parts = urlsplit(text)
        well_formed = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        well_formed = False
    return None if well_formed and "@" not in parts.netloc else "is not an absolute http(s), urn: or did: address"


def lint(credential: Mapping[str, Any]) -> None:
    """Refuses a credential that others could not verify or that would be partly unsigned.

    Raises ``Invalid`` with one error for each: control characters, malformed addresses, numbers and nulls (their
    canonical forms differ between processors), ids used twice (RDF merges the nodes). Terms that no context defines
    are refused by ``Contexts.canonise``, which signing cannot do without.
    """
    errors = [*_walk(credential, ""), *_repeated_ids(credential)]
    if credential.get("@context", [None])[0] != CREDENTIALS_V2:
        errors.append(FieldError("/@context/0", "context", "the first context must be credentials/v2"))
    if errors:
        raise Invalid("The credential cannot be signed as it is.", code="credential_unsignable", errors=errors)


def _walk(value: Any, pointer: str, key: str = "") -> Iterator[FieldError]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _walk(item, f"{pointer}/{name}", name)
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _walk(item, f"{pointer}/{place}", key)
    elif isinstance(value, str):
        problem = text_problem(value) or (address_problem(value) if key in _ADDRESSED else None)
        if problem:
            yield FieldError(pointer, "text", problem)
        elif not value.strip():
            yield FieldError(pointer, "empty", "is empty")
    else:
        yield FieldError(pointer, "type", "only text can be signed the same way everywhere")


def _nodes(value: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        yield value
        for item in value.values():
            yield from _nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from _nodes(item)


def _repeated_ids(credential: Mapping[str, Any]) -> Iterator[FieldError]:
    seen: set[str] = set()
    for node in _nodes(credential):
        name = node.get("id")
        if isinstance(name, str) and name in seen:
            yield FieldError("", "repeated_id", f"the id {name} is used twice")
        elif isinstance(name, str):
            seen.add(name)
