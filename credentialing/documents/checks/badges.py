"""Whether an Open Badge in the file says something other than the claim. It never counts in favour of one.

Anybody can sign a badge with a key of their own and type in a training body's name, so a signature that fits proves
nothing about the body; a reviewer is told so.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from credentialing.documents.checks.codes import is_on
from credentialing.documents.checks.payloads import host_of
from credentialing.documents.reading.model import BadgeSeen, Reading
from credentialing.matching.comparison import Agreement, ScoredLine
from credentialing.matching.names import compare_printed
from credentialing.matching.page import folded
from credentialing.matching.spelling import ascii_spellings
from credentialing.matching.titles import ROMAN, compare_title
from credentialing.model.claim import Claim, Name
from credentialing.model.finding import Reason

_SHOWN: Final = 300  # characters of each value a reviewer is shown
_HASHES: Final = ("md5", "sha1", "sha256", "sha384", "sha512")
_LEVEL: Final = re.compile(r"\b(?:[1-9]|I{1,3}|IV|V)\b")
_TITLE_TABLE: Final = (
    "and for the with der die das und les des del course training workshop programme program level module part "
    "certificate certification certified diploma badge credential completion achievement practitioner foundation "
    "introduction introductory basic advanced intermediate professional"
)
_OF_ANY_TITLE: Final = frozenset(_TITLE_TABLE.split())
_SHORTEST: Final = 3  # letters of a word that tells a title


def check_badges(reading: Reading, claim: Claim, training_body_name: str, programme_name: str) -> tuple[Reason, ...]:
    """A reason for each badge that cannot be relied on, or was awarded to another person, by another body, for another
    course. One that merely cannot be settled here is no reason: a reviewer finds it among the facts.
    """
    told = [why for badge in reading.badges for why in _against(badge, claim.name, training_body_name, programme_name)]
    return tuple(Reason("document.badge_disagrees", why) for why in dict.fromkeys(told))


def facts_of(reading: Reading, site: str) -> list[dict[str, object]]:
    """What a reviewer is told of each badge. ``site`` is the host registered for the training body, or empty."""
    return [
        {
            "version": badge.version,
            "verified": badge.verified,
            "issuer": badge.issuer[:_SHOWN],
            "issuer_name": badge.issuer_name[:_SHOWN],
            "recipient_name": badge.recipient_name[:_SHOWN],
            "achievement": badge.achievement[:_SHOWN],
            "detail": f"{badge.detail} {_whose(badge, site)}"[: 3 * _SHOWN].strip(),
        }
        for badge in reading.badges
    ]


def _whose(badge: BadgeSeen, site: str) -> str:
    """How far it is known that the issuer is the training body."""
    if not badge.version or badge.verified is False:
        return ""
    host = _host(badge.issuer)
    if host and site and is_on(site, host):
        return f"Its issuer's address is on the training body's registered site, {site}; nobody has asked it."
    if host and site:
        return f"Its issuer's address, {host}, is not on the training body's registered site, {site}."
    return "It is not proved that its issuer is the training body: anybody can make such a key and type in a name."


def _host(issuer: str) -> str:
    if issuer.startswith("did:web:"):
        return unquote(issuer.removeprefix("did:web:").partition(":")[0]).partition(":")[0].lower()
    return host_of(issuer)


def _against(badge: BadgeSeen, claimed: Name, body: str, course: str) -> Iterator[str]:
    if badge.verified is False:
        yield f"The Open Badge in the file cannot be relied on. {badge.detail}"
    if badge.recipient_name:
        if compare_printed(claimed, badge.recipient_name, accents_expected=False).agreement is not Agreement.MATCH:
            yield f"The Open Badge in the file was awarded to “{badge.recipient_name}”."
    elif _is_hash_of_other(badge, claimed):
        yield f"The Open Badge in the file was awarded to a name it does not tell, which is not “{claimed.full}”."
    if badge.issuer_name and body:
        found = compare_title(body, [ScoredLine(badge.issuer_name)], "its issuer")
        if found.agreement is not Agreement.MATCH:
            yield f"The Open Badge in the file was issued by “{badge.issuer_name}”, not by {body}."
    if _is_other_course(badge.achievement, course, body):
        yield f"The Open Badge in the file was awarded for “{badge.achievement}”, not for {course}."


def _is_hash_of_other(badge: BadgeSeen, claimed: Name) -> bool:
    """Whether the hash of the recipient's name (Open Badges 2.0, IdentityHash) is that of no claimed spelling."""
    algorithm, mark, digest = badge.recipient_hash.lower().partition("$")
    if not mark or algorithm not in _HASHES:
        return False
    return all(
        hashlib.new(algorithm, f"{name}{badge.salt}".encode(), usedforsecurity=False).hexdigest() != digest
        for name in _spellings(claimed)
    )


def _spellings(claimed: Name) -> Iterator[str]:
    whole = [claimed.full, f"{claimed.family}, {claimed.given}", f"{claimed.family} {claimed.given}", *claimed.former]
    first = claimed.given.split()[:1]
    whole += [f"{first[0]} {claimed.family}"] if first else []
    for name in whole:
        bare = "".join(ch for ch in unicodedata.normalize("NFD", name) if not unicodedata.combining(ch))
        for spelt in (name, unicodedata.normalize("NFD", name), bare, *ascii_spellings(name)):
            yield from (spelt, spelt.lower(), spelt.upper(), spelt.title())


def _is_other_course(achievement: str, course: str, body: str) -> bool:
    """Whether a badge is plainly for another course: of another level, or with no telling word in common.

    Badges have titles of their own ("Certified Dry Needling Practitioner"), which leave a course open.
    """
    if not achievement or not course or "://" in achievement:
        return False
    pairs = ((course, achievement), (achievement, course))
    if any(compare_title(one, [ScoredLine(two)], "the course").agreement is Agreement.MATCH for one, two in pairs):
        return False
    levels = _levels(course), _levels(achievement)
    if all(levels) and not levels[0] & levels[1]:
        return True
    told = _telling(achievement) - _telling(body)
    return bool(told) and not told & _telling(course)


def _levels(title: str) -> set[str]:
    return {ROMAN.get(level, level) for level in _LEVEL.findall(title)}


def _telling(title: str) -> set[str]:
    """Its words without those of any title; a title of one abbreviation ("DN") tells nothing."""
    words = re.findall(r"[^\W\d_]+", title)
    if len(words) == 1 and words[0].isupper():
        return set()
    return {word for word in map(folded, words) if len(word) >= _SHORTEST} - _OF_ANY_TITLE
