"""Whether a bar code or an Open Badge in the file says something other than the claim."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, unquote_plus, urlsplit

from credentialing.documents.reading.model import BadgeSeen, Reading
from credentialing.matching.comparison import Agreement, ScoredLine
from credentialing.matching.names import compare_printed
from credentialing.matching.numbers import normalised
from credentialing.matching.titles import compare_title
from credentialing.model.claim import Claim, Name
from credentialing.model.finding import Reason

_WORD: Final = re.compile(r"[\w-]+")
_NAME_KEYS: Final = frozenset({"name", "holder", "recipient", "student", "participant", "fullname"})


def check_codes(reading: Reading, claim: Claim, training_body_name: str) -> tuple[Reason, ...]:
    """A reason for each code or badge that disagrees. Nothing a code links to is ever fetched."""
    told = [*_from_codes(reading, claim)]
    told += [detail for badge in reading.badges for detail in _from_badge(badge, claim.name, training_body_name)]
    return tuple(Reason("document.badge_disagrees", detail) for detail in dict.fromkeys(told))


def _from_codes(reading: Reading, claim: Claim) -> Iterator[str]:
    number = claim.certification.certificate_number
    for code in reading.codes:
        payload = unquote_plus(code.text)
        if normalised(number) not in {normalised(word) for word in _WORD.findall(payload)}:
            other = next((word for word in _WORD.findall(payload) if _same_shape(word, number)), None)
            if other is not None:
                yield f"The {code.symbology} code holds the number {other}, not the claimed {number}."
        yield from (
            f"The {code.symbology} code names “{name}”." for name in _names(code.text) if _other(claim.name, name)
        )


def _same_shape(word: str, number: str) -> bool:
    """Whether ``word`` is built like the claimed number, so that it is plainly meant as one of its kind."""

    def shape(text: str) -> str:
        return re.sub("[A-Z]", "A", re.sub(r"\d", "0", normalised(text)))

    return any(ch.isdigit() for ch in word) and shape(word) == shape(number)


def _names(payload: str) -> list[str]:
    fields = parse_qsl(urlsplit(payload.strip()).query) if "?" in payload else []
    fields += [(key, value) for key, _, value in (line.partition(":") for line in payload.splitlines())]
    return [value.strip() for key, value in fields if key.strip().lower() in _NAME_KEYS and value.strip()]


def _other(claimed: Name, printed: str) -> bool:
    return compare_printed(claimed, printed, accents_expected=False).agreement is not Agreement.MATCH


def _from_badge(badge: BadgeSeen, claimed: Name, training_body_name: str) -> Iterator[str]:
    if badge.verified is False:
        yield f"The Open Badge in the file does not verify: {badge.detail}"
    if badge.recipient_name and _other(claimed, badge.recipient_name):
        yield f"The Open Badge in the file was awarded to “{badge.recipient_name}”."
    if badge.issuer_name and training_body_name:
        body = compare_title(training_body_name, [ScoredLine(badge.issuer_name)], "its issuer")
        if body.agreement is not Agreement.MATCH:
            yield f"The Open Badge in the file was issued by “{badge.issuer_name}”, not by {training_body_name}."
