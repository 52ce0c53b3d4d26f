"""Labels as certificates of each language print them, in ``labels/<code>.txt``, are understood as what they are."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from credentialing.matching.captions import Kind, caption_of
from credentialing.matching.dates import DateRole, find_dates
from credentialing.matching.holder import find_holders, names_a_role
from credentialing.matching.hours import find_hours
from credentialing.matching.numbers import find_numbers
from credentialing.matching.page import folded
from credentialing.matching.vocabulary import NOT_CERTIFIED, OTHER_NUMBER_LABEL

_LISTS = sorted((Path(__file__).parent / "labels").glob("*.txt"))


def _is_day(role: DateRole) -> Callable[[str], bool]:
    return lambda label: [seen.role for seen in find_dates([f"{label}: 12 May 2025"])] == [role]


def _is_number(label: str) -> bool:
    return [seen.text for seen in find_numbers([f"{label}: AB-2024-1177"])] == ["AB-2024-1177"]


def _is_other_number(label: str) -> bool:
    return not find_numbers([f"{label}: AB-2024-1177"]) and OTHER_NUMBER_LABEL.search(folded(label)) is not None


def _counts(line: str, *values: float) -> Callable[[str], bool]:
    return lambda label: [seen.value for seen in find_hours([line.format(label)])] == [*values]


def _is_kind(kind: str) -> Callable[[str], bool]:
    return lambda label: [seen.kind for seen in find_hours([f"{label}: 40 h"])] == [kind]


def _names_holder(*lines: str) -> Callable[[str], bool]:
    def names(label: str) -> bool:
        found = find_holders([line.format(label) for line in lines])
        return [holder.text for holder in found][:1] == ["Anna Holt"]

    return names


_UNDERSTOOD: Mapping[str, Callable[[str], bool]] = {
    "completed": _is_day(DateRole.COMPLETED),
    "issued": _is_day(DateRole.ISSUED),
    "expires": _is_day(DateRole.EXPIRES),
    "started": _is_day(DateRole.OTHER),
    "other_day": _is_day(DateRole.OTHER),
    "born": _is_day(DateRole.BORN),
    "date": _is_day(DateRole.VAGUE),
    "number": _is_number,
    "other_number": _is_other_number,
    "hours": _counts("{}: 40", 40),
    "hour_unit": _counts("40 {}", 40),
    "other_unit": _counts("40 {}"),
    "theory": _is_kind("theory"),
    "in_person": _is_kind("in_person"),
    "total": _is_kind("total"),
    "holder_label": _names_holder("{}: Anna Holt"),
    "announces": _names_holder("{}", "Anna Holt"),
    "did": _names_holder("Anna Holt {} Needling"),
    "role": lambda label: names_a_role([label], 0),
    "not_certified": lambda label: NOT_CERTIFIED.search(folded(label)) is not None,
}


def _labels(path: Path) -> list[tuple[str, str]]:
    """(section, label) of a list: sections in brackets, a label a line."""
    section, found = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line:
            found.append((section, line))
    return found


@pytest.mark.parametrize("path", _LISTS, ids=lambda path: path.stem)
def test_labels_are_understood_as_what_they_are(path: Path) -> None:
    labels = _labels(path)
    assert labels
    assert [(section, label) for section, label in labels if not _UNDERSTOOD[section](label)] == []


@pytest.mark.parametrize(
    ("caption", "kind"),
    [
        ("Ukończono dnia", Kind.DATE),
        ("Date d’obtention", Kind.DATE),
        ("結業日期", Kind.DATE),
        ("Nr zaświadczenia", Kind.NUMBER),
        ("Liczba godzin", Kind.HOURS),
        ("Jméno a příjmení", Kind.NAME),
    ],
)
def test_labels_may_stand_alone(caption: str, kind: Kind) -> None:
    assert caption_of(folded(caption)) is kind


def test_a_caption_without_its_spaces_is_known() -> None:
    (seen,) = find_dates(["Dateofcompletion: 12 May 2025"])
    assert seen.role is DateRole.COMPLETED
