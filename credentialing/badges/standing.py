"""Whether a badge has been withdrawn: its entry in the issuer's own status list, read as a stranger reads it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from credentialing.badges.authority import Unauthorised, issuer_key, moment
from credentialing.badges.reading import LARGEST_LIST, Secured, Unreadable, read
from credentialing.badges.signatures import Refused, Undecided, check_signatures, claimed_methods, meaning
from credentialing.badges.statuslist import BadList, decode_bits, is_set

Resolve = Callable[[str], bytes | str | Mapping[str, Any] | None]
_REMEMBERED: Final = 8  # lists; each may be large
_WORD: Final = {"revocation": "revoked", "suspension": "suspended"}


def check_entry(
    entry: object, issuer: str, document: Mapping[str, Any] | None, resolve: Resolve, now: datetime
) -> None:
    """One status entry of a badge of ``issuer``, whose DID document is ``document``.

    1. The entry is a BitstringStatusListEntry of one bit; purposes that withdraw nothing are passed over.
    2. The list is fetched, is itself a credential of the same issuer and of that address, and is signed by it.
    3. The list is neither expired nor not yet valid: an old copy would resurrect the withdrawn.
    4. It has the entry's purpose and is well-formed; the bit is not set.

    Raises ``Refused`` when the badge is withdrawn or the list is not to be believed, ``Undecided`` without a list.
    """
    purpose, url, seat = _entry(entry)  # 1
    if purpose not in _WORD:
        return
    answer = resolve(url)
    if answer is None:
        raise Undecided("The issuer's list of withdrawn badges cannot be read now, so it may have been withdrawn.")
    try:
        withdrawn = is_set(_bits(answer, url, purpose, issuer, document, now), seat)
    except (Unreadable, Unauthorised, Refused, BadList) as error:
        raise Refused(_about_list(str(error))) from error
    if withdrawn:
        raise Refused(f"The issuer has {_WORD[purpose]} this badge.")


def _bits(
    answer: bytes | str | Mapping[str, Any],
    url: str,
    purpose: str,
    issuer: str,
    document: Mapping[str, Any] | None,
    now: datetime,
) -> bytes:
    secured = _read_before(answer) if isinstance(answer, bytes) else read(answer, LARGEST_LIST)
    methods = _check_list(secured, url, issuer, now)  # 2
    keys = tuple(issuer_key(document, issuer, method, now) for method in methods)
    if isinstance(answer, bytes):
        _check_before(answer, keys)
    else:
        check_signatures(secured, meaning(secured), keys)
    _check_window(secured.document, now)  # 3
    subject = secured.document["credentialSubject"]
    if subject["statusPurpose"] != purpose:  # 4
        raise Refused("The list of withdrawn badges is for another purpose.")
    return decode_bits(subject["encodedList"])


# One list stands for a hundred thousand badges, so a reader of many meets the same bytes again and again. What is
# remembered follows from those very bytes (and keys) alone: their reading, and that the signature over them holds.
# Everything that depends on the badge, the issuer's document or the time is looked at anew. Failures are not kept.


@lru_cache(maxsize=_REMEMBERED)
def _read_before(answer: bytes) -> Secured:
    return read(answer, LARGEST_LIST)


@lru_cache(maxsize=_REMEMBERED)
def _check_before(answer: bytes, keys: tuple[bytes, ...]) -> None:
    secured = _read_before(answer)
    check_signatures(secured, meaning(secured), keys)


def _about_list(sentence: str) -> str:
    return (
        sentence if "list" in sentence else f"The issuer's list of withdrawn badges is not to be believed: {sentence}"
    )


def _entry(entry: object) -> tuple[str, str, int]:
    if not isinstance(entry, dict):
        raise Refused("It says in a malformed way where to ask whether it has been withdrawn.")
    if entry.get("type") != "BitstringStatusListEntry":
        raise Undecided("It says where to ask whether it has been withdrawn in a way that is not known here.")
    purpose, url, seat = (entry.get(name) for name in ("statusPurpose", "statusListCredential", "statusListIndex"))
    if not isinstance(purpose, str) or not isinstance(url, str) or not isinstance(seat, str):
        raise Refused("It says in a malformed way where to ask whether it has been withdrawn.")
    if not (seat.isascii() and seat.isdigit() and len(seat) <= 9) or str(entry.get("statusSize", 1)) != "1":
        raise Refused("It names a seat in the list of withdrawn badges that is none.")
    if not url.startswith(("https://", "http://")):
        raise Refused("Its list of withdrawn badges is not at a web address.")
    return purpose, url, int(seat)


def _check_list(secured: Secured, url: str, issuer: str, now: datetime) -> list[str]:
    """The keys the list claims to be signed with."""
    listing = secured.document
    types, subject, by = listing.get("type"), listing.get("credentialSubject"), listing.get("issuer")
    if not isinstance(types, list) or not {"VerifiableCredential", "BitstringStatusListCredential"} <= {
        *map(str, types)
    }:
        raise Refused("The list of withdrawn badges is something else.")
    if not isinstance(subject, dict) or subject.get("type") != "BitstringStatusList":
        raise Refused("The list of withdrawn badges is something else.")
    if not isinstance(subject.get("statusPurpose"), str) or not isinstance(subject.get("encodedList"), str):
        raise Refused("The list of withdrawn badges is malformed.")
    if listing.get("id") != url:
        raise Refused("The list of withdrawn badges is another one than the badge names.")
    if (by.get("id") if isinstance(by, dict) else by) != issuer:
        raise Refused("The list of withdrawn badges was issued by somebody else.")
    return claimed_methods(secured, now)


def _check_window(listing: Mapping[str, Any], now: datetime) -> None:
    try:
        early = "validFrom" in listing and now < moment(listing["validFrom"])
        late = "validUntil" in listing and now >= moment(listing["validUntil"])
    except ValueError as error:
        raise Refused("The list of withdrawn badges carries a date that is none.") from error
    if early or late:
        raise Refused("The list of withdrawn badges is out of date; the issuer must sign it again.")
