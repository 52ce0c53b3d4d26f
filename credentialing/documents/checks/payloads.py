"""What the text of a code, or an address, leads to and holds: its host, the values in it, the names in it."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

_ENDS: Final = "".join(map(chr, range(33)))  # what browsers drop at both ends (WHATWG URL, 4.4)
_WEB: Final = re.compile(r"(?:https?:[/\\]{2}|www\.)", re.IGNORECASE)
_PRIVATE: Final = re.compile(r"(?:mailto|tel|sms|smsto|geo|wifi|matmsg):", re.IGNORECASE)
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*(?=://)", re.IGNORECASE)
# These act without "//" behind them; a text like "Name: Anna Holt" has the form of a scheme too.
_ACTING: Final = re.compile(
    r"(?:javascript|vbscript|data|file|blob|about|intent|view-source|search-ms|(?:ms|vnd|x)-[\w.+-]+)(?=:\S)",
    re.IGNORECASE,
)
_NAME_TABLE: Final = (
    "name fullname holder holdername recipient recipientname student studentname participant participantname awardee "
    "awardedto issuedto learner learnername candidate candidatename graduate trainee nombre nom naam navn namn"
)
_NAME_KEYS: Final = frozenset(_NAME_TABLE.split())
_SHORT_KEYS: Final = frozenset(["n", "to", "for", "person"])  # of a name only if there is one
_GIVEN_KEYS: Final = frozenset(["firstname", "givenname", "given", "first", "fname", "forename", "vorname", "prenom"])
_FAMILY_KEYS: Final = frozenset(["lastname", "familyname", "family", "last", "lname", "surname", "nachname"])
_OF_OTHERS: Final = re.compile(
    r"course|issuer|org|body|program|event|badge|achievement|school|provider|company|instructor|teacher|director|sign"
)
_LONGEST: Final = 4_096  # characters looked at
_DEEPEST: Final = 4  # objects within objects


@dataclass(frozen=True, slots=True)
class Payload:
    """``sent`` are the values that a server is sent (of a text that is no address: the text), ``kept`` those behind
    ``#``; ``fields`` what is said under a key. ``host`` is empty for what is no address of the web. ``trouble``: why
    nobody should follow it, as the end of a sentence.
    """

    text: str
    host: str = ""
    sent: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    trouble: str = ""


def host_of(address: str) -> str:
    """The host of an address of the web, in small letters; empty where it has none or cannot be read."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def opened(text: str) -> Payload:
    """``text`` taken apart; whatever it is, never followed."""
    text = text[:_LONGEST].strip(_ENDS)
    if _WEB.match(text):
        return _web(text)
    scheme = _ACTING.match(text) or _SCHEME.match(text)
    if scheme:
        return Payload(text, trouble=f"starts with “{scheme[0][:40]}:”, which is no address of the web")
    if _PRIVATE.match(text):
        return Payload(text)
    if text.upper().startswith(("BEGIN:VCARD", "MECARD:")):
        return Payload(text, fields=tuple(_card(text)))
    # The host of an address inside a text is no value, nor is its port.
    values = re.sub(r"https?://[^/\s?#]+", " ", text, flags=re.IGNORECASE)
    fields = _json(text) if text.startswith(("{", "[")) else _lines(text)
    return Payload(text, sent=(values,), fields=tuple(fields))


def _web(text: str) -> Payload:
    address = text if text[:4].lower() != "www." else f"https://{text}"
    try:
        parts = urlsplit(address.replace("\\", "/"))  # as browsers read it
        host, user = parts.hostname or "", parts.netloc.rpartition("@")[0]
    except ValueError:
        return Payload(text, trouble="is no address that can be read")
    query, (kept, kept_fields) = parse_qsl(parts.query, keep_blank_values=True), _fragment(parts.fragment)
    return Payload(
        text,
        _ascii(host),
        sent=(unquote(parts.path), *_values(query)),
        kept=kept,
        fields=(*query, *kept_fields),
        trouble=f"leads to {host}: “{user[:80]}” in front of the @ is no address" if user else "",
    )


def _fragment(fragment: str) -> tuple[tuple[str, ...], list[tuple[str, str]]]:
    """Programs that run in the browser keep a path and a query of their own behind ``#``."""
    path, mark, query = fragment.partition("?")
    if not mark and "=" in path:
        path, query = "", path
    fields = parse_qsl(query, keep_blank_values=True)
    return (unquote(path), *_values(fields)), fields


def _values(query: list[tuple[str, str]]) -> list[str]:
    return [value or key for key, value in query]


def _ascii(host: str) -> str:
    """``host``, and beside letters of other scripts, which may look like Latin ones, what is looked up for them."""
    if host.isascii():
        return host
    try:
        return f"{host} ({host.encode('idna').decode()})"
    except UnicodeError:
        return host


def _json(text: str) -> Iterator[tuple[str, str]]:
    try:
        yield from _members(json.loads(text), _DEEPEST)
    except (ValueError, RecursionError):
        return


def _members(value: Any, deep: int) -> Iterator[tuple[str, str]]:
    if isinstance(value, list) and deep:
        for item in value:
            yield from _members(item, deep - 1)
    for key, item in value.items() if isinstance(value, Mapping) else ():
        if isinstance(item, str):
            yield key, item
        elif deep and not _OF_OTHERS.search(key.lower()):
            yield from _members(item, deep - 1)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        key, mark, value = line.partition(":")
        if mark:
            yield key, value


def _card(text: str) -> Iterator[tuple[str, str]]:
    """The name on a card (RFC 6350, 6.2.1), unless it is the card of somebody at work: the body's or a teacher's."""
    is_short = text.upper().startswith("MECARD:")
    entries = [part.partition(":") for part in (text[7:].split(";") if is_short else text.splitlines())]
    names = {key.upper().partition(";")[0]: value for key, _, value in entries}
    if not names.keys() & {"ORG", "TITLE", "ROLE"}:
        yield "name", names.get("FN") or " ".join(reversed(re.split(r"[;,]", names.get("N", ""))[:2]))


def names_in(payload: Payload) -> list[str]:
    """The names that a payload says under a key that asks for one; given and family name put together."""
    keyed = [(re.sub(r"[^a-z]", "", key.lower()), _words(value)) for key, value in payload.fields]
    given = next((value for key, value in keyed if key in _GIVEN_KEYS), "")
    family = next((value for key, value in keyed if key in _FAMILY_KEYS), "")
    names = [value for key, value in keyed if key in _NAME_KEYS or (key in _SHORT_KEYS and " " in value)]
    return [name for name in (*names, f"{given} {family}" if given and family else "") if name.strip()]


def _words(value: str) -> str:
    """``oscar_whitcombe`` in words."""
    value = value.strip()
    return value if " " in value else re.sub(r"[_.+-]+", " ", value)
