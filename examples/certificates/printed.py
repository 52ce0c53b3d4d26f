"""What stands on each example certificate, read from ``certificates.json``."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent.parent
DOCUMENTS: Final = HERE / "documents"


@dataclass(frozen=True, slots=True)
class Forgery:
    """An alteration after issue: a white box over ``covers`` (points from the lower left), and ``writes`` on it."""

    covers: tuple[float, float, float, float]
    writes: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """One document. All text is printed as it stands here, so dates and numbers are written as their country does.

    ``language`` is the first language of a bilingual certificate; ``modules`` are the rows of a transcript.
    """

    file: str
    layout: str
    body: str
    name: str
    course: str
    date: str
    hours: str
    number: str
    signatory: str
    place: str = ""
    unit: str = ""
    language: str = ""
    modules: tuple[tuple[str, str], ...] = ()
    forged: Forgery | None = None
    scanned: bool = False


def read_certificates(path: Path = HERE / "certificates.json") -> tuple[Certificate, ...]:
    """The table of certificates, in its order."""
    return tuple(_certificate(row) for row in json.loads(path.read_text("utf-8")))


def _certificate(row: Mapping[str, object]) -> Certificate:
    values: dict[str, object] = dict(row)
    modules = values.pop("modules", [])
    forged = values.pop("forged", None)
    assert isinstance(modules, list)
    assert forged is None or isinstance(forged, dict)
    return Certificate(
        **values,  # type: ignore[arg-type]  # a wrong name or a missing one is a TypeError, which is what we want
        modules=tuple((str(name), str(hours)) for name, hours in modules),
        forged=None if forged is None else Forgery(tuple(forged["covers"]), str(forged["writes"])),
    )
