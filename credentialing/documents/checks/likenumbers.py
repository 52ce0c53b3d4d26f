"""Another number built like the claimed one, among the values of a code or an address."""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from credentialing.matching.numbers import normalised

_WORD: Final = re.compile(r"[\w-]+")
_ATOM: Final = re.compile(r"[^\W_]+")
_SHORTEST: Final = 4  # characters: "v2" and "12" stand in addresses for other reasons
_SHORTEST_APART: Final = 6  # characters of a number whose parts stand apart, as in a path
_TELLING: Final = 4  # digits of a number with letters that is no other kind of thing by chance
# "DN2024-002668", "KMT-24-47818", "CERT/20240113": capitals, then nothing but digits. Tokens mix the two.
_CERTIFICATES: Final = re.compile(
    r"(?<![\w-])[A-Z]{2,6}(?=[\d/_-]*\d[\d/_-]*\d)(?:[-/_]?\d+){0,3}?[-/_]?\d{4,}(?![\w-])"
)
_YEAR: Final = re.compile(r"(?:19[5-9]|20\d)\d")
_DAYS: Final = ("%Y%m%d", "%d%m%Y", "%m%d%Y", "%Y%m")


def holds(claimed: str, values: Iterable[str]) -> bool:
    """Whether one of ``values`` is the claimed number, or has it as a whole word or a row of them."""
    wanted = normalised(claimed)
    return any(
        normalised(word) == wanted for value in values for word in (value, *_words(value), *_rows(value, claimed))
    )


def other(claimed: str, values: Iterable[str]) -> str:
    """The first number in ``values`` of the claimed one's shape that is another, and no year or day; empty if none."""
    wanted = normalised(claimed)
    for value in values:
        for word in (*_words(value), *_rows(value, claimed)):
            if normalised(word) != wanted and _is_alike(word, claimed):
                return word
    return ""


def of_another_make(claimed: str, values: Iterable[str]) -> str:
    """The first certificate's number in ``values``, by its make, where none has the claimed one's shape; or empty."""
    wanted = normalised(claimed)
    made = (found[0] for value in values for found in _CERTIFICATES.finditer(value))
    return next((number for number in made if normalised(number) != wanted), "")


def is_telling(claimed: str) -> bool:
    """Whether the claimed number's shape alone says that another of it is meant as one of its kind: letters, digits."""
    digits = sum(map(str.isdigit, claimed))
    return any(map(str.isalpha, normalised(claimed))) and digits >= _TELLING


def _words(value: str) -> Iterator[str]:
    yield from _WORD.findall(value)


def _rows(value: str, claimed: str) -> Iterator[str]:
    """Runs of as many words as the claimed number has: ``/DN/2026/267450`` for ``DN/2026/267459``."""
    parts = [_shape(part) for part in _ATOM.findall(claimed)]
    atoms = list(_ATOM.finditer(value)) if len(parts) > 1 else []
    for first, last in zip(atoms, atoms[len(parts) - 1 :], strict=False):
        row = value[first.start() : last.end()]
        if len(normalised(row)) >= _SHORTEST_APART and [_shape(part) for part in _ATOM.findall(row)] == parts:
            yield row


def _is_alike(word: str, claimed: str) -> bool:
    plain = normalised(word)
    if len(plain) < _SHORTEST or not any(map(str.isdigit, plain)) or _shape(plain) != _shape(normalised(claimed)):
        return False
    if not plain.isdigit():
        return True
    years = [[_YEAR.fullmatch(atom) is not None for atom in _ATOM.findall(text)] for text in (word, claimed)]
    is_path = len(years[0]) == len(years[1]) > 1 and years[0] != years[1]  # "/uploads/2026/12" for "4711-12"
    return not (is_path or _YEAR.fullmatch(plain) or _is_day(plain))


def _is_day(digits: str) -> bool:
    for form, length in zip(_DAYS, (8, 8, 8, 6), strict=True):
        try:
            if len(digits) == length and _YEAR.fullmatch(str(datetime.strptime(digits, form).year)):  # noqa: DTZ007
                return True
        except ValueError:
            continue
    return False


def _shape(text: str) -> str:
    return re.sub("[^\\W\\d_]", "A", re.sub(r"\d", "0", text))


def distance(one: str, two: str) -> int:
    """How many characters differ between two numbers of one shape."""
    return sum(a != b for a, b in zip(normalised(one), normalised(two), strict=False))
