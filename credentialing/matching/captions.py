"""What is a caption of a certificate, and what can be its value."""

import re
from enum import StrEnum
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.dates import dates_in, is_date_caption, looks_like_date, spans_of_dates
from credentialing.matching.holder import could_be_name
from credentialing.matching.hours import is_hours_caption, is_hours_value
from credentialing.matching.titles import names_a_body

_LONGEST_CAPTION: Final = 6  # words
_IN_TWO_LANGUAGES: Final = " / "
_EDGES: Final = " \t.:：#*–—-_·|()[]"
_NUMBER: Final = re.compile(r"(?:(?:no|nr|n[°º]|#)[.:]?\s*)?[^\W_][\w./–—-]*(?: ?[-–/] ?\w+| \d[\w-]*)*\W*")
_HAS_CAPTION: Final = re.compile(r"[^\W\d][^:]*[:：]\s*\S")
_SMALL_NAME: Final = re.compile(r"[^\W\d]+(?:[ '’-][^\W\d]+){1,4}")  # as somebody typed it in
_PARTICLES: Final = re.compile(r"[^\W\d_]+")


class Kind(StrEnum):
    """What a caption asks for. ``HOLDER``: a name, on the same row only; ``ANY``: in words not known here."""

    NAME = "name"
    DATE = "date"
    HOURS = "hours"
    NUMBER = "number"
    HOLDER = "holder"
    ANY = "any"


def caption_of(plain: str) -> Kind | None:
    """What the caption ``plain`` (folded) asks for; ``None`` if it is no caption in words known here."""
    if _IN_TWO_LANGUAGES in plain:
        if _HAS_CAPTION.match(plain.strip()):
            return None  # its value stands on the same line
        return next((kind for part in plain.split(_IN_TWO_LANGUAGES) if (kind := caption_of(part))), None)
    text = plain.strip(_EDGES)
    if not might_caption(text):
        return None
    label = vocabulary.NUMBER_LABEL.search(text) or vocabulary.GENERIC_NUMBER_LABEL.match(text)
    if label is not None and not text[label.end() :].strip(_EDGES):
        return Kind.NUMBER
    if vocabulary.NAME_LABEL.match(text):
        return Kind.NAME
    if vocabulary.HOLDER_FOLLOWS.search(text):
        # "Awarded to" may be a caption; "This certificate is awarded to" is a sentence, and names no day.
        return Kind.HOLDER if vocabulary.HOLDER_FOLLOWS.fullmatch(text) else None
    if is_hours_caption(text):
        return Kind.HOURS
    return Kind.DATE if is_date_caption(text) else None


def might_caption(plain: str) -> bool:
    """Whether ``plain`` could be a caption, if in words not known here: few of them, no digits, no value behind it."""
    text = plain.strip(_EDGES)
    words = max(len(part.split()) for part in text.split(_IN_TWO_LANGUAGES))
    return 0 < words <= _LONGEST_CAPTION and not any(ch.isdigit() or ch in ":：" for ch in text)


def is_value_of(kind: Kind, plain: str, shown: str) -> bool:
    """Whether the line is nothing but a value that a caption of ``kind`` can have."""
    text = plain.strip()
    if kind in {Kind.NAME, Kind.HOLDER}:
        is_heading = vocabulary.CERTIFICATE_WORD.search(text) is not None
        return (
            not names_a_body(shown)
            and not is_heading
            and (could_be_name(shown) or _SMALL_NAME.fullmatch(shown.strip()) is not None)
        )
    if _HAS_CAPTION.match(text):
        return False
    is_date = _is_date(text)
    if kind is Kind.DATE:
        return is_date
    if is_date:
        return kind is Kind.ANY
    is_hours = is_hours_value(text)
    is_number = _NUMBER.fullmatch(text) is not None and any(ch.isdigit() for ch in text)
    return {Kind.HOURS: is_hours, Kind.NUMBER: is_number, Kind.ANY: is_hours or is_number}[kind]


def _is_date(plain: str) -> bool:
    """Whether a line is a date or several, with no more around them than words like "on" and "to"."""
    found = dates_in(plain)
    if not found:
        return looks_like_date(plain)
    rest = plain
    for start, end in reversed(spans_of_dates(plain)):
        rest = rest[:start] + " " + rest[end:]
    return not any(ch.isdigit() for ch in rest) and len(_PARTICLES.findall(rest)) <= 2 * len(found)
