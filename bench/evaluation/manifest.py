"""``manifest.jsonl``: one labelled (document, claim) pair a line."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

NAME: Final = "manifest.jsonl"


class Kind(StrEnum):
    PDF = "pdf"
    SCAN = "scan"
    PHOTO = "photo"


class Verdict(StrEnum):
    """What a pair deserves (its label) or got (the decision)."""

    ACCEPT = "accept"
    REVIEW = "review"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """The claim of one pair. ``hours`` is one total; ``former`` are whole names once borne.

    ``issued`` is the day of issue, should the document tell it from that of completion; ``completed`` claims
    the latter.
    """

    given: str
    family: str
    number: str
    issued: date
    hours: float
    course: str = ""
    body: str = ""
    expires: date | None = None
    former: tuple[str, ...] = ()
    completed: date | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A document and a claim about it. ``file`` is relative to the corpus; ``perturb`` names what was done."""

    id: str
    file: str
    kind: Kind
    label: Verdict
    perturb: str
    claim: ClaimRow


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of a manifest that is no pair, and why."""

    number: int
    why: str


def read_manifest(corpus: Path) -> tuple[list[Pair], list[BadLine]]:
    """The pairs of ``corpus`` and the lines that are none. Unknown fields are ignored.

    A line is bad if it is not JSON, lacks a field, holds a value of the wrong kind, names a file that is not there or
    lies outside the corpus, or repeats an id. Raises ``FileNotFoundError`` without a manifest.
    """
    pairs: dict[str, Pair] = {}
    bad: list[BadLine] = []
    text = (corpus / NAME).read_text("utf-8-sig")
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            pair = _pair(json.loads(line))
            _must_be_inside(corpus, pair.file)
            _must_be_new(pair.id, pairs)
        except json.JSONDecodeError as error:
            bad.append(BadLine(number, f"not JSON: {error.msg} at column {error.colno}"))
        except ValueError as error:
            bad.append(BadLine(number, str(error)))
        else:
            pairs[pair.id] = pair
    return list(pairs.values()), bad


def _must_be_inside(corpus: Path, file: str) -> None:
    path = (corpus / file).resolve()
    if not path.is_relative_to(corpus.resolve()):
        raise ValueError(f"the file {file!r} lies outside the corpus")
    if not path.is_file():
        raise ValueError(f"there is no file {file!r}")


def _must_be_new(id_: str, pairs: Mapping[str, Pair]) -> None:
    if id_ in pairs:
        raise ValueError(f"the id {id_} was used before")


def _pair(row: object) -> Pair:
    if not isinstance(row, dict):
        raise ValueError("not an object")  # noqa: TRY004 - every bad line is told the same way
    claim = row.get("claim")
    if not isinstance(claim, dict):
        raise ValueError("claim is missing or no object")  # noqa: TRY004
    file = _text(row, "file")
    return Pair(
        id=file if row.get("id") is None else str(row["id"]),
        file=file,
        kind=Kind(_one_of(row, "kind", Kind)),
        label=Verdict(_one_of(row, "label", Verdict)),
        perturb=_text(row, "perturb", "unnamed"),
        claim=_claim(claim),
    )


def _claim(row: Mapping[str, Any]) -> ClaimRow:
    given = _text(row, "given", "")
    former = row.get("former") or ()
    if not isinstance(former, (list, tuple)) or not all(isinstance(each, str) for each in former):
        raise ValueError("claim.former is no list of names")
    return ClaimRow(
        given=given,
        # A mononym may stand under either key.
        family=_text(row, "family", "") if given else _text(row, "family"),
        number=_text(row, "number"),
        issued=_day(row, "issued"),
        hours=_hours(row.get("hours")),
        course=_text(row, "course", ""),
        body=_text(row, "body", ""),
        expires=_day(row, "expires") if row.get("expires") else None,
        former=tuple(former),
        completed=_day(row, "completed") if row.get("completed") else None,
    )


def _text(row: Mapping[str, Any], key: str, default: str | None = None) -> str:
    value = row.get(key)
    if value is None and default is not None:
        return default
    if not isinstance(value, str) or (default is None and not value.strip()):
        raise ValueError(f"{key} is missing or no text")
    return value


def _one_of(row: Mapping[str, Any], key: str, allowed: Iterable[StrEnum]) -> str:
    value, names = row.get(key), [each.value for each in allowed]
    if value not in names:
        raise ValueError(f"{key} is {value!r}, not one of {', '.join(names)}")
    return str(value)


def _day(row: Mapping[str, Any], key: str) -> date:
    try:
        return date.fromisoformat(row[key])
    except (KeyError, TypeError, ValueError):
        raise ValueError(f"{key} is {row.get(key)!r}, not a date like 2025-03-31") from None


def _hours(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"hours is {value!r}, not a number")  # noqa: TRY004
    return float(value)


def write_manifest(corpus: Path, rows: Iterable[Mapping[str, object]]) -> None:
    """Write ``rows`` in their order, one JSON object a line."""
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (corpus / NAME).write_text(text, "utf-8")
