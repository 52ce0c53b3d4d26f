"""The example records, the programmes they name, and how each is to end. Read from the files beside this one."""

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
DOCUMENTS: Final = HERE / "documents"


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme to describe to the API; records name it by ``key``, since its identifier is not known yet."""

    key: str
    training_body: str
    form: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Example:
    """One record as its training body would send it.

    ``record`` is the body of ``POST /v1/submissions`` without documents, its programme a ``Programme.key``.
    ``after`` names the example that has to be settled before this one is sent.
    """

    shows: str
    training_body: str
    record: Mapping[str, Any]
    document: str = ""
    after: str = ""

    @property
    def external_id(self) -> str:
        return str(self.record["external_id"])

    @property
    def name(self) -> str:
        practitioner = self.record["practitioner"]
        return f"{practitioner['given_name']} {practitioner['family_name']}".strip()

    @property
    def place(self) -> str:
        return str(self.record["practitioner"]["jurisdiction"])


@dataclass(frozen=True, slots=True)
class Expected:
    """The state a record ends in, and reason codes that must be among those it ends with."""

    outcome: str
    reasons: tuple[str, ...]
    document: str


def read_examples() -> tuple[Example, ...]:
    return tuple(Example(**row) for row in json.loads((HERE / "records.json").read_text("utf-8")))


def read_programmes() -> tuple[Programme, ...]:
    rows = json.loads((HERE / "programmes.json").read_text("utf-8"))
    return tuple(Programme(row["key"], row["training_body"], row["programme"]) for row in rows)


def read_expected() -> Mapping[str, Expected]:
    """What ``expected.csv`` says, by external identifier."""
    with (HERE / "expected.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["external_id"]: Expected(row["outcome"], tuple(row["reasons"].split()), row["document"])
            for row in csv.DictReader(file)
        }
