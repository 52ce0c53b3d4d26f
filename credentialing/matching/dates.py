"""Dates as certificates print them, and what they are the dates of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.calendar_words import MONTHS
from credentialing.matching.comparison import ScoredLine
from credentialing.matching.page import folded, texts


class DateRole(StrEnum):
    """What a printed date is the date of."""

    COMPLETED = "completed"
    ISSUED = "issued"
    VAGUE = "vague"  # called a date and nothing more
    UNNAMED = "unnamed"  # labelled, in words that are not known here
    EXPIRES = "expires"
    BORN = "born"
    OTHER = "other"
    UNLABELLED = "unlabelled"


@dataclass(frozen=True, slots=True)
class DateSeen:
    """One printed date. ``readings`` holds every day it can mean; ``separator`` only of all-numeric dates.

    ``is_sure``: every word of its caption is understood, so that none of them can turn what it says; ``is_end``: it is
    the last day of a range; ``first_days``: of the month, before it ("10, 11 and 12 May 2025").
    """

    line: int
    start: int
    end: int
    text: str
    readings: frozenset[date]
    separator: str = ""
    role: DateRole = DateRole.UNLABELLED
    is_sure: bool = False
    is_end: bool = False
    first_days: frozenset[int] = frozenset()


_MONTH: Final = "(?P<month>" + "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True)) + r")(?![^\W\d_])"
_NTH: Final = r"(?:st|nd|rd|th|er|ere|eme|e|o|a|º|ª|°|\.)?"
_DAYS: Final = r"(?:\s+day|\s+dias?(?:\s+d[eo]l?\s+mes)?)?"  # "4th day", "a los 4 dias del mes"
_OF: Final = _DAYS + r"\s*(?:,|(?<!\s)[-/](?!\s)|(?<![^\W\d_])(?:(?:of|de|den|di|do|del)(?![^\W\d_])|d'))?\s*"
_ENDS: Final = r"(?![\d/]|-\d|\.\d)"
_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        r"(?<!\d)(?P<year>\d{4})\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]",
        r"(?P<era>令和|平成)\s*(?P<eyear>\d{1,2})\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日",
        r"(?<!\d)(?P<day>\d{1,2})\s*thang\s*(?P<m>\d{1,2})\s*,?\s*nam\s*(?P<year>\d{4})" + _ENDS,
        r"(?<![\w./-])(?P<year>\d{4})(?P<sep>[-/.])\s?(?P<m>\d{1,2})(?P=sep)\s?(?P<day>\d{1,2})(?!\d|-\d|/\d|[a-z])",
        r"(?<![\w/])(?<![a-z]-)(?<!\d\.)(?P<one>\d{1,2})\s?(?P<sep>[./-])\s?(?P<two>\d{1,2})\s?(?P=sep)\s?(?P<year>\d{4}|\d{2})(?![\w/]|-\d|\.\d)",
        r"(?<!\d)(?<!\b\d\s)(?P<day>\d{1,2})" + _NTH + _OF + _MONTH + r"\.?" + _OF + r"(?P<year>\d{4})" + _ENDS,
        r"(?<![^\W\d_])" + _MONTH + r"\.?\s*(?:the\s+)?(?:(?P<from>\d{1,2})\s*[-–]\s*)?(?P<day>\d{1,2})"
        + _NTH + r",?\s*(?P<year>\d{4})" + _ENDS,
        r"(?<!\d)(?P<year>\d{4})\.?\s*gada\s+(?P<day>\d{1,2})\.?\s*" + _MONTH + r"(?!\d)",
        r"(?<!\d)(?P<year>\d{4})\.?\s*(?:m\.?\s*)?" + _MONTH + r"\.?\s*(?P<day>\d{1,2})(?!\d)",
    )
)  # fmt: skip
_UNREAD: Final = re.compile(
    r"(?<![\w./-])(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?\s+(?:d[aei]\s+)?[^\W\d_]{3,12}\.?,?\s+(?:d[aei]l?\s+)?"
    r"(?P<year>(?:19|20)\d\d)(?!\d)"
)
# "10 - 12 May 2025", "10, 11 and 12 May 2025", "28 April - 2 May 2025", "June 10-12, 2025": the days before the last.
_FIRST_DAYS: Final = re.compile(
    r"(?:\b\d{1,2}(?:st|nd|rd|th|\.)?(?:\s[^\W\d_]+\.?)?\s*(?:[-–—&+,/]|and|to|und|bis|et|au|y|al?|e|i|do|en|tot|og|och)\s*)+$"
)
_FROM: Final = re.compile(r"\b(?:from|du|del?|dal|da|vom|van|od|fra|fran|den)\s*:?\s*$")
_LONGEST_LABEL: Final = 6  # words
_LONGEST_CAPTION: Final = 3  # words beside those for a date; more are a sentence
_ERAS: Final = {"令和": 2018, "平成": 1988}
_BUDDHIST: Final = range(2440, 2643)  # Thai years, 543 ahead: no certificate of ours is from the 25th century


def _day(year: int, month: int, day: int) -> Iterator[date]:
    if year in _BUDDHIST:
        year -= 543
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _readings(found: re.Match[str]) -> frozenset[date]:
    part = {key: value for key, value in found.groupdict().items() if value is not None}
    if "era" in part:
        return frozenset(_day(_ERAS[part["era"]] + int(part["eyear"]), int(part["m"]), int(part["day"])))
    year = int(part["year"]) + (2000 if len(part["year"]) == 2 else 0)  # "26" is 2026
    if "one" in part:
        one, two = int(part["one"]), int(part["two"])
        day_first = set(_day(year, two, one))
        # Nobody who writes the month first parts with dots.
        return frozenset(day_first if part["sep"] == "." else day_first | set(_day(year, one, two)))
    months = MONTHS[part["month"]] if "month" in part else {int(part["m"])}
    return frozenset(day for month in months for day in _day(year, month, int(part["day"])))


def find_dates(lines: Sequence[str | ScoredLine]) -> list[DateSeen]:
    """Every date printed on the page in reading order, each with what it is the date of."""
    shown = texts(lines)
    plain = [folded(text) for text in shown]
    rows = [_dates_of(at, text, shown[at]) for at, text in enumerate(plain)]
    found = [seen for at, row in enumerate(rows) for seen in _with_roles(at, row, plain, rows)]
    # Two cells with nothing but a date, one after the other: the captions stand in a row too, and which is whose?
    alone = {seen.line for seen in found if len(plain[seen.line].strip(" .")) <= seen.end - seen.start + 1}
    beside = {at for at in alone if at - 1 in alone or at + 1 in alone}
    return [replace(seen, role=DateRole.UNLABELLED) if seen.line in beside else seen for seen in found]


def dates_in(plain: str) -> list[DateSeen]:
    """The dates in one folded line, without roles."""
    return _dates_of(0, plain, plain)


def _first_day(plain: str, since: int, start: int) -> int:
    """Where the first day of a course begins ("10 - 12 May 2025") whose last begins at ``start``."""
    first = _FIRST_DAYS.search(plain, since, start)
    return first.start() if first else start


def spans_of_dates(plain: str) -> list[tuple[int, int]]:
    """(start, end) of each date in a folded line, with the first days of a course before it ("10 - 12 May 2025")."""
    spans: list[tuple[int, int]] = []
    for seen in dates_in(plain):
        since = spans[-1][1] if spans else 0
        spans.append((_first_day(plain, since, seen.start), seen.end))
    return spans


def looks_like_date(plain: str) -> bool:
    """Whether a folded line is a date with a month of a language that is not known here."""
    return _UNREAD.fullmatch(plain.strip(" .")) is not None


def is_date_caption(plain: str) -> bool:
    """Whether a folded line names what a date is the date of, or is nothing but a word for one ("Datum")."""
    return any(words.search(plain) for _, words in _ROLES) or vocabulary.DATE_ONLY.fullmatch(plain) is not None


def _dates_of(at: int, plain: str, shown: str) -> list[DateSeen]:
    found: list[DateSeen] = []
    for form in _FORMS:
        for match in form.finditer(plain):
            taken = any(match.start() < seen.end and seen.start < match.end() for seen in found)
            readings = _readings(match)
            if not taken and readings:
                separator = (match.groupdict().get("sep") or "") if "one" in form.groupindex else ""
                start, end = match.span()
                found.append(DateSeen(at, start, end, shown[start:end], readings, separator))
    return sorted(found, key=lambda seen: seen.start)


_LETTERS: Final = re.compile(r"[^\W\d_]{3,}")
# "Köln, den", "À Lyon, le", "En Valencia, a", "Warszawa, dnia", "Göteborg den".
_PLACE: Final = re.compile(
    r"\s*(?:(?:fait|en|a|given at|dated at|dado en|in|te|i)\s+)?(?:[^\W\d]+(?:[ '’-][^\W\d]+){0,3},\s*"
    r"(?:den|le|a|el|il|on|the|em|de|dnia|dne|dana|op|li|i|am|ngay)?"
    r"|(?:v |ve |w |we )?[^\W\d]+ (?:den|le|dnia|dne))\s*"
)
_YEAR_WORDS: Final = frozenset(["", "r", "г", "р", "godine", "god", "d"])  # "dnia 12 maja 2025 r."
_UNTIL: Final = re.compile(r"\W*(?:until|till|through|to)\W*")
_RANGE: Final = re.compile(
    r"\s*(?:\.?\s*[-–—]|until|till|through|to|bis|au|al?|ate|tot(?: en met)?|t/m|do|til|till|tot|iki|pana la)\s*:?\s*"
)
_CLAIMED: Final = frozenset({DateRole.COMPLETED, DateRole.ISSUED})
_MAY_BE_RANGES: Final = frozenset({DateRole.COMPLETED, DateRole.VAGUE, DateRole.UNNAMED})
_ROLES: Final = (
    (DateRole.EXPIRES, vocabulary.EXPIRES),
    (DateRole.BORN, vocabulary.BORN),
    (DateRole.OTHER, vocabulary.STARTS),
    (DateRole.COMPLETED, vocabulary.COMPLETED),
    (DateRole.ISSUED, vocabulary.ISSUED),
)

# In a caption these say what the day is of, whatever else stands there: "End of validity", "Completed by birth".
_STRONGEST: Final = (DateRole.EXPIRES, DateRole.BORN)
_TIGHT: Final = tuple((role, re.compile(words.pattern.replace(" ", ""))) for role, words in _ROLES)


def _labels(plain: str) -> list[DateRole]:
    """The roles named in a stretch of text in order; a longer label hides those inside it."""
    hits = [(match.start(), match.end(), role) for role, words in _ROLES for match in words.finditer(plain)]
    outer = [
        hit
        for hit in hits
        if not any(o[0] <= hit[0] and hit[1] <= o[1] and o[1] - o[0] > hit[1] - hit[0] for o in hits)
    ]
    if not outer and vocabulary.DATE_ONLY.search(plain):
        rest = vocabulary.DATE_ONLY.sub(" ", plain)
        is_caption = len(rest.split()) <= _LONGEST_CAPTION and not any(ch.isdigit() for ch in rest)
        return [DateRole.UNNAMED if is_caption and _LETTERS.search(rest) else DateRole.VAGUE]
    roles = [role for _, _, role in sorted(outer, key=lambda hit: hit[1])]
    return _of_caption(roles) if _is_caption(plain) else roles


def _is_caption(plain: str) -> bool:
    """Whether a stretch of text is but the caption of one date: few words and a colon."""
    return plain.rstrip().endswith(":") and len(plain.split()) <= _LONGEST_LABEL and not any(map(str.isdigit, plain))


def _of_caption(roles: list[DateRole]) -> list[DateRole]:
    """What a caption with several words for days says: when it lapses, if one of them is for that; else nothing known.

    "Issue" and "completion" may stand together: the certificate of completion was issued.
    """
    strongest: DateRole | None = next((role for role in _STRONGEST if role in roles), None)
    if strongest is not None:
        return [strongest]
    if DateRole.OTHER in roles and len(set(roles)) > 1:
        return [DateRole.OTHER if roles[-1] is DateRole.OTHER else DateRole.UNNAMED]
    return roles


def _is_understood(label: str) -> bool:
    """Whether each word of a caption is known, but for short ones; of one whose spaces were lost, the whole."""
    tight = label.strip(" :")
    if any(words.fullmatch(tight) for _, words in _TIGHT):
        return True
    rest = label
    for words in (*(each for _, each in _ROLES), vocabulary.DATE_ONLY, vocabulary.FILLER):
        rest = words.sub(" ", rest)
    return _LETTERS.search(rest) is None


def _with_roles(at: int, row: list[DateSeen], plain: list[str], rows: list[list[DateSeen]]) -> Iterable[DateSeen]:
    above = _labels(plain[at - 1]) if at and not rows[at - 1] else []
    below = _labels(plain[at + 1]) if at + 1 < len(plain) and not rows[at + 1] and _is_label(plain[at + 1]) else []
    previous = 0
    for number, seen in enumerate(row):
        until = row[number + 1].start if number + 1 < len(row) else len(plain[at])
        first = _first_day(plain[at], previous, seen.start)
        label = plain[at][previous:first]
        goes_on = number + 1 < len(row) and _RANGE.fullmatch(plain[at][seen.end : until]) is not None
        is_period = goes_on and _is_of_a_course(label)
        if goes_on or first < seen.start:  # "attended from 3 to 5 May": "from" tells the first day from the last
            label = _FROM.sub("", label) if _LETTERS.search(_FROM.sub("", label)) else label
        signed = [DateRole.VAGUE] if is_period and not _labels(label) else _at_a_place(label, plain[at][seen.end :])
        before, after = signed or _labels(label) or _unknown(label), _labels(plain[at][seen.end : until])
        if before == [DateRole.VAGUE] and after[:1] == [DateRole.COMPLETED] and not signed:
            before = after[:1]  # "on 3 May 2025 successfully completed"
        is_range = number > 0 and _UNTIL.fullmatch(plain[at][previous : seen.start]) is not None
        caption_counts = len(above) == len(row) and vocabulary.DATE_PARTICLE.match(plain[at][previous : seen.start])
        previous = seen.end
        is_sure = _is_caption(label) and _is_understood(label)
        if is_range and row[number - 1].role is not DateRole.EXPIRES:
            role = row[number - 1].role  # "from 3 May until 5 June": no day of expiry but the end of the course
            is_sure = row[number - 1].is_sure
        elif before and not caption_counts:
            role = before[-1]
        elif after and number + 1 == len(row) == 1:
            role = after[0]
        elif len(above) == len(row):
            role = above[number]
        elif len(row) == 1 and len(set(above or below)) == 1:
            role = (above or below)[0]
        else:
            # "12 May 2026 - 14 May 2026": the second date of a range is labelled by what stands before the first.
            role = row[number - 1].role if number else DateRole.UNLABELLED
            is_sure = row[number - 1].is_sure if number else is_sure
        if role in _CLAIMED and _is_caption(label) and not is_sure:
            role = DateRole.UNNAMED  # "Date of expected completion": one word that is not known may turn the others
        days = frozenset(map(int, re.findall(r"\d{1,2}", plain[at][first : seen.start])))
        row[number] = replace(seen, role=role, is_sure=is_sure, first_days=days)
    return _without_first_days(row, plain[at])


def _is_of_a_course(label: str) -> bool:
    """Whether a range behind ``label`` is that of a course: "from", alone or behind "training" and the like."""
    rest = _FROM.sub("", label)
    return rest != label and (not _LETTERS.search(rest) or vocabulary.FILLER.search(rest) is not None)


def _at_a_place(label: str, rest: str) -> list[DateRole]:
    """The role of a date behind a place and a comma, alone on its line, where it was signed: a date and no more."""
    return [DateRole.VAGUE] if _PLACE.fullmatch(label) and rest.strip(" .") in _YEAR_WORDS else []


def _unknown(label: str) -> list[DateRole]:
    """The role of a date behind a caption without its spaces, or behind one, with a colon, that is not known here.

    A sentence is no caption.
    """
    tight = "".join(label.split())  # a reader of pictures loses spaces
    known = [role for role, words in _TIGHT if words.search(tight)]
    if known:
        return known
    words = label.strip().rstrip(":").split()
    is_caption = label.rstrip().endswith(":") and 0 < len(words) <= _LONGEST_LABEL
    return [DateRole.UNNAMED] if is_caption and _LETTERS.search(label) else []


def _without_first_days(row: list[DateSeen], plain: str) -> Iterator[DateSeen]:
    """The dates of a row; the first of two that a dash or "to" parts is when something began."""
    is_end = False
    for seen, after in zip_longest(row, row[1:]):
        begins = after is not None and _RANGE.fullmatch(plain[seen.end : after.start]) is not None
        ends_a_course = begins and seen.role in _MAY_BE_RANGES
        # "Dates: 3 May 2025 to 5 May 2025" are those of the course.
        role = DateRole.COMPLETED if is_end and seen.role is DateRole.VAGUE else seen.role
        yield replace(seen, role=DateRole.OTHER if ends_a_course else role, is_end=is_end)
        is_end = begins


def _is_label(plain: str) -> bool:
    return len(plain.split()) <= 4 and not any(ch.isdigit() for ch in plain)  # a caption, not a sentence


def unread_dates(lines: Sequence[str | ScoredLine], found: Sequence[DateSeen]) -> list[tuple[int, re.Match[str]]]:
    """What has the shape of a date with a month of a language that is not known here, with the index of its line."""
    shown = [folded(text) for text in texts(lines)]
    return [
        (at, match)
        for at, text in enumerate(shown)
        for match in _UNREAD.finditer(text)
        if not any(seen.line == at and seen.start < match.end() and match.start() < seen.end for seen in found)
    ]
