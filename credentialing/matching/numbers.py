"""Certificate numbers: the same but for spaces, hyphens and case, or not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.confusion import one_misread_digit
from credentialing.matching.dates import find_dates
from credentialing.matching.page import folded, texts
from credentialing.matching.spelling import visible

_BETWEEN: Final = r"[\s\-‐‑‒–—._/]*"
_NOT_OF_NUMBER: Final = re.compile(r"[\W_]+")
_NUMERO: Final = re.compile(
    r"^\W*(?:n[°ºo]|num|nr|#|№)(?:[.:]\s*|\s+|(?<=[°º#№])\s*)(?=\S*\d|[A-Za-z]{1,5}[\s\d-])", re.IGNORECASE
)
_VALUE: Final = re.compile(r"[^\W_](?:[\w\-‐‑‒–—./]*[^\W_])?(?:[ ][-–/]?[ ]?\d[\w-]*(?![\w-]|[./]\d))*")
# Shorter numbers stand on a page by chance (a postcode, a year): only a label makes them the certificate's.
_SHORTEST_UNLABELLED: Final = 6
_SHORTEST_OTHER: Final = 4  # characters; what is shorter under the label is a day, hours or the number of a house
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_MONTH_AND_DAY: Final = re.compile(r"[^\W\d_]{3,}\.? \d{1,2}")  # the head of "September 7, 2021"
# The register may be that of the body's certificates or of the profession: on a page that calls no number the
# certificate's and has no other it is the former.
_OF_A_REGISTER: Final = re.compile(
    r"\W*(?:reg(?:istr(?:ation|y))?\.? ?(?:no|nr|number)|regi?str(?:y|o|um)? ?n\.?[or]?|inschrijfnummer|"
    r"registratienummer|diarien(?:umme)?r|"
    r"n\.?(?:[or]|um(?:ero)?)?\.? d[ieo] (?:protocol|regist)\w+|protocollo n\.?o?|reg\.? ?n\.?o?)[\s.:–-]*"
)
_SECOND_LANGUAGE: Final = re.compile(r"\s?/ [^:/\d]{2,40}(?=:)")  # "Zertifikatsnummer / Certificate ID:"
_EDGES: Final = " \t.:：#*–—-_·|"
_CELL_ENDS: Final = re.compile(r"\s[•·|;]\s")
# Few words and, at the end, letters and at least three digits in one word or two: "Registration K 55194".
_RIVAL: Final = re.compile(
    r"(?:[^\W\d]\S*\s*){0,6}?[:.#–—-]*\s*((?=(?:\D*\d){3})(?:[A-Z]{1,4}[ -])?(?=\S*\d)[^\W_][\w./-]*(?: \d{2,}){0,2})"
)
_COUNT: Final = re.compile(r"(?:19|20)\d\d|\d+[.,]\d{1,2}|[FMT] \d{6,}")  # a year, hours; a telephone
_CLAIMED_CAPTION: Final = re.compile(r"cert(?:ificate)?\b[.:#]*\s+")
_PARTS: Final = re.compile(r"\d+|[^\W\d_]+")
_LOOK_LIKE_DIGITS: Final = {"O": "0", "I": "1", "L": "1"}
# "Brisbane QLD 4000", "Portland, OR 97201": at the end of an address.
_POSTCODE: Final = re.compile(r"\b(?:NSW|VIC|QLD|TAS|ACT|NT|WA|SA) \d{4}$|, ?[A-Z]{2},? \d{5}(?:-\d{4})?$")
_SENTENCE_ENDS: Final = re.compile(r"[^\W\d_]{5,}[.] ")  # no abbreviation
_CELLS: Final = 3  # lines between the two of a caption and its value where cells stand side by side


@dataclass(frozen=True, slots=True)
class NumberSeen:
    """A value standing where a certificate number is labelled."""

    line: int
    start: int
    text: str


def normalised(number: str) -> str:
    """Upper case, without spaces, hyphens, dots and slashes, and without a "No." in front."""
    return _NOT_OF_NUMBER.sub("", _NUMERO.sub("", number)).upper()


def find_numbers(lines: Sequence[str | ScoredLine]) -> list[NumberSeen]:
    """The values labelled as certificate number, on the label's line or, under a label that stands alone, the next."""
    shown = texts(lines)
    return list(_labelled(shown, [folded(text) for text in shown]))


def _labelled(shown: list[str], plain: list[str]) -> Iterator[NumberSeen]:
    labels = [(at, label) for at, line in enumerate(plain) if (label := _label(line)) is not None]
    # "Ref. 7/24" or "No. 12" is the certificate's only where nothing is called the certificate's number outright.
    told = [(at, label) for at, label in labels if label.re is not vocabulary.GENERIC_NUMBER_LABEL]
    for at, label in told or labels:
        if _is_of_another_kind(label, plain[at]):
            continue
        second = _SECOND_LANGUAGE.match(shown[at], label.end())
        start = second.end() if second else label.end()
        rest = shown[at][start:]
        value = _value_at_start(rest)
        if value:
            yield NumberSeen(at, start + rest.index(value), value)
        elif not rest.strip(" :.#°") and at + 1 < len(shown):
            below = _value_at_start(shown[at + 1])
            if below:
                yield NumberSeen(at + 1, shown[at + 1].index(below), below)


def _names_other(plain: str) -> bool:
    """Whether the last label in a folded text is one of another kind of number than a certificate's."""
    other = [found.end() for found in vocabulary.OTHER_NUMBER_LABEL.finditer(plain)]
    own = [found.end() for found in vocabulary.NUMBER_LABEL.finditer(plain)]
    return bool(other) and max(other) >= max(own, default=0)


def _is_of_another_kind(label: re.Match[str], plain: str) -> bool:
    """Whether the caption speaks of an approval or the like before it comes to a number: "Accreditation reference:"."""
    since = max(plain.rfind(mark, 0, label.start()) for mark in ";|") + 1
    others = vocabulary.OTHER_NUMBER_LABEL.finditer(plain, since, label.end())
    return any(
        found.start() < label.start() and _SENTENCE_ENDS.search(plain, found.end(), label.start()) is None
        for found in others
    )


def _is_captioned_otherwise(at: int, plain: Sequence[str], before: str) -> bool:
    """Whether a number alone on line ``at`` has the caption of another kind of number above or below it."""
    if before.strip(_EDGES):
        return False
    around = [plain[n] for n in (at - 1, at + 1) if 0 <= n < len(plain)]
    return any(_names_other(text) for text in around if not any(map(str.isdigit, text)) and ":" not in text)


def _label(plain: str) -> re.Match[str] | None:
    return vocabulary.NUMBER_LABEL.search(plain) or vocabulary.GENERIC_NUMBER_LABEL.search(plain)


def _value_at_start(text: str) -> str:
    found = _VALUE.match(_NUMERO.sub("", text.lstrip(" \t:.#°º№-–—)")))
    value = found[0] if found else ""
    return value if any(ch.isdigit() for ch in value) else ""


def compare_number(claimed: str, lines: Sequence[str | ScoredLine], *, from_image: bool = False) -> Comparison:
    """Compare the claimed certificate number with the page; only the whole number counts, never a part of one.

    Captions and values of a table are easily paired wrongly. So a number that the page prints somewhere never
    ``differs``, and one that it does not print ``differs`` only from what looks like a number of a certificate.
    """
    shown = texts(lines)
    labelled = find_numbers(lines)
    wanted = _wanted(claimed, shown, labelled)
    if not wanted:
        return Comparison(Agreement.MISSING, "No certificate number was claimed.")
    same = [seen for seen in labelled if _is(wanted, seen.text)]
    others = [seen for seen in labelled if not _is(wanted, seen.text)]
    if same and others:
        return _told(Agreement.UNCLEAR, others[0].text, others[0].line, "beside the claimed number")
    if same:
        return _told(Agreement.MATCH, same[0].text, same[0].line, "as claimed")
    if not others:
        return _unlabelled(wanted, claimed, shown)
    alike = [seen for seen in others if _looks_like_number(seen, wanted, shown)]
    printed = _printed(wanted, shown)
    if printed:
        return _misplaced(wanted, printed, shown, others, alone=not alike)
    return _other(wanted, claimed, alike, others[0], from_image=from_image)


def _wanted(claimed: str, shown: list[str], labelled: Sequence[NumberSeen]) -> str:
    """The claimed number normalised; without a caption that was claimed with it ("Cert. No. 118"), unless the page
    has it with those words as one.
    """
    whole, plain = normalised(claimed), folded(claimed)
    caption = vocabulary.NUMBER_LABEL.search(plain) or _CLAIMED_CAPTION.match(plain)
    bare = normalised(visible(claimed)[caption.end() :]) if caption else ""
    is_bare = any(_is(bare, seen.text) for seen in labelled) or not _printed(whole, shown)
    return bare if any(map(str.isdigit, bare)) and is_bare else whole


def _looks_like_number(seen: NumberSeen, wanted: str, shown: list[str]) -> bool:
    """Whether a labelled value may be a certificate's number at all: no date, no year, no word, no count."""
    text = normalised(seen.text)
    if any(day.start < seen.start + len(seen.text) and seen.start < day.end for day in find_dates([shown[seen.line]])):
        return False
    is_year = _YEAR.fullmatch(text) is not None and len(wanted) != len(text)
    month = _MONTH_AND_DAY.fullmatch(seen.text.strip())
    return len(text) >= min(_SHORTEST_OTHER, len(wanted)) and not is_year and month is None


def _printed(wanted: str, shown: list[str]) -> list[tuple[int, re.Match[str]]]:
    """Where the page prints the number whole, with the index of the line."""
    spaced = _spaced(wanted)
    return [(at, found) for at, text in enumerate(shown) for found in spaced.finditer(text)]


def _misplaced(
    wanted: str,
    printed: list[tuple[int, re.Match[str]]],
    shown: list[str],
    others: list[NumberSeen],
    *,
    alone: bool,
) -> Comparison:
    """The number stands elsewhere than at the label: a match only as the one such number, a cell or two from it."""
    at, found = printed[0]
    labels = [n for n, text in enumerate(shown) if vocabulary.NUMBER_LABEL.search(folded(text))]
    plain = [folded(text) for text in shown]
    before = plain[at][: found.start()]
    is_other_kind = _names_other(before) or _is_captioned_otherwise(at, plain, before)
    sure = alone and len(printed) == 1 and len(wanted) >= _SHORTEST_UNLABELLED and not is_other_kind
    if sure and any(abs(at - label) <= _CELLS for label in labels) and not _same_shape(wanted, shown):
        return _told(Agreement.MATCH, found[0], at, "as claimed")
    return _told(Agreement.UNCLEAR, found[0], at, f"but “{others[0].text.strip()}” in the place of the number")


def _same_shape(wanted: str, shown: list[str]) -> bool:
    """Whether the page prints another number of letters and digits in the same order."""
    values = {normalised(found[0]) for text in shown for found in _VALUE.finditer(text)}
    return any(_shape(value) == _shape(wanted) for value in values - {wanted})


def _shape(number: str) -> str:
    return "".join("0" if ch.isdigit() else "A" for ch in number)


def _is(wanted: str, printed: str) -> bool:
    """Whether ``printed`` is the number whole, but for words that follow it after a space on the same line."""
    if normalised(printed) in {wanted, f"NO{wanted}", f"NR{wanted}"}:  # "No2024-117": a reader lost the space
        return True
    head, _, tail = printed.partition(" ")
    return normalised(head) == wanted and bool(re.fullmatch(r"\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{4}", tail))


def _other(wanted: str, claimed: str, alike: list[NumberSeen], first: NumberSeen, *, from_image: bool) -> Comparison:
    if not alike:
        return _told(Agreement.UNCLEAR, first.text, first.line, f"which is no number of the kind of {claimed}")
    seen = alike[0]
    meant = next((other for other in alike if _may_be_meant(other.text, claimed)), None)
    if meant is not None:
        return _told(
            Agreement.UNCLEAR, meant.text, meant.line, f"of which the claimed {claimed} may be a part or a slip"
        )
    if from_image and any(_may_be_misread(normalised(other.text), wanted) for other in alike):
        return _told(Agreement.UNCLEAR, seen.text, seen.line, f"which the picture may blur from {claimed}")
    return _told(Agreement.DIFFERS, seen.text, seen.line, f"not the claimed {claimed}")


def _may_be_meant(seen: str, claimed: str) -> bool:
    """Whether somebody may have typed ``claimed`` for ``seen``: its last digits only, without the zeros that a
    spreadsheet drops, or with letters for the digits they look like.
    """
    one, two = normalised(seen), normalised(claimed)
    is_tail = len(two) >= _SHORTEST_OTHER and one.endswith(two) and two.isdigit()
    is_drawn_alike = len(one) == len(two) and all(
        a == b or _LOOK_LIKE_DIGITS.get(b) == a for a, b in zip(one, two, strict=True)
    )
    rest = one.removeprefix(two)  # a reader of pictures may lose the space before the next caption
    is_run_on = len(one) - len(rest) == len(two) and rest.isalpha() and len(rest) >= _SHORTEST_OTHER
    return is_tail or is_drawn_alike or is_run_on or _without_zeros(seen) == _without_zeros(claimed)


def _without_zeros(number: str) -> str:
    """The number without the zeros in front of each of its parts."""
    return "".join(part.lstrip("0") for part in _PARTS.findall(number.upper()))


def _may_be_misread(seen: str, wanted: str) -> bool:
    """Whether a reader of pictures may have taken ``wanted`` for ``seen``: a digit for another, or one missed."""
    is_cut = len(seen) + 1 == len(wanted) and any(wanted[:at] + wanted[at + 1 :] == seen for at in range(len(wanted)))
    return is_cut or one_misread_digit(seen, wanted)


def _spaced(wanted: str) -> re.Pattern[str]:
    """The number as a whole token, however it is parted."""
    return re.compile(
        rf"(?<![^\W_])(?<![^\W_][\-–._/]){_BETWEEN.join(map(re.escape, wanted))}(?![^\W_]|[\-–._/][^\W_]|\s\d)",
        re.IGNORECASE,
    )


def _unlabelled(wanted: str, claimed: str, shown: list[str]) -> Comparison:
    """The number where nothing is labelled as a certificate's: a match if the page has no other such number on it."""
    spaced = _spaced(wanted)
    for at, text in enumerate(shown):
        found = spaced.search(text)
        if found is None:
            continue
        before = folded(text[: found.start()])
        label = _label(before)
        is_other = _names_other(before) or (label is not None and _is_of_another_kind(label, before))
        is_other = is_other and not _OF_A_REGISTER.fullmatch(before)
        if is_other or _is_captioned_otherwise(at, [folded(each) for each in shown], before):
            return _told(Agreement.UNCLEAR, found[0], at, "but labels it as another kind of number")
        if len(wanted) < _SHORTEST_UNLABELLED:
            return _told(Agreement.UNCLEAR, found[0], at, "but does not say that it is the certificate's number")
        rival = next((value for value in _rivals(shown) if normalised(value) != wanted), None)
        if rival is not None and before.strip(_EDGES):
            why = f"beside “{rival}”, without saying which of them is the certificate's"
            return _told(Agreement.UNCLEAR, found[0], at, why)
        return _told(Agreement.MATCH, found[0], at, "as claimed")
    return Comparison(Agreement.MISSING, f"The number {claimed} was not found on the certificate.")


def _rivals(shown: list[str]) -> Iterator[str]:
    """What else stands at the end of a line or cell like the number of something: no date, no hours, no telephone."""
    for text in shown:
        for cell in _CELL_ENDS.split(text):
            found = _RIVAL.fullmatch(cell.strip(" ."))
            if found is None or find_dates([cell]) or vocabulary.OTHER_NUMBER_LABEL.search(folded(cell)):
                continue
            if _POSTCODE.search(cell.strip(" .")):
                continue
            if len(normalised(found[1])) >= _SHORTEST_OTHER and not _COUNT.fullmatch(found[1]):
                yield found[1]


def _told(agreement: Agreement, text: str, line: int, why: str) -> Comparison:
    return Comparison(agreement, f"The certificate shows the number “{text.strip()}”, {why}.", text, line)
