"""Figures of a run and the bars they have to clear."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bench.evaluation.judging import Judged
from bench.evaluation.manifest import Kind, Verdict

MOST_WRONGLY_REJECTED: Final = 0.005
LEAST_ACCEPTED: Final[Mapping[str, float]] = {"PDFs": 0.85, "scans and photos": 0.70}
LEAST_NEGATIVES: Final = 3_000
_GROUP: Final = {Kind.PDF: "PDFs", Kind.SCAN: "scans and photos", Kind.PHOTO: "scans and photos"}


@dataclass(frozen=True, slots=True)
class Row:
    """How the pairs of one label fared. ``decided`` counts each verdict."""

    name: str
    label: Verdict
    decided: Mapping[Verdict, int]

    @property
    def total(self) -> int:
        return sum(self.decided.values())


@dataclass(frozen=True, slots=True)
class Bar:
    """One thing that is asked for. ``met`` is ``None`` where the corpus cannot show it."""

    what: str
    asked: str
    seen: str
    met: bool | None


@dataclass(frozen=True, slots=True)
class Figures:
    judged: tuple[Judged, ...]

    @property
    def false_accepts(self) -> list[Judged]:
        return [one for one in self.judged if one.is_false_accept]

    @property
    def wrongly_rejected(self) -> list[Judged]:
        return [one for one in self.judged if one.is_wrongly_rejected]

    @property
    def negatives(self) -> int:
        return sum(one.pair.label is not Verdict.ACCEPT for one in self.judged)

    def by_kind(self) -> list[Row]:
        return _rows(self.judged, lambda one: one.pair.kind.value)

    def by_perturbation(self) -> list[Row]:
        return _rows(self.judged, lambda one: one.pair.perturb)

    def seconds(self, kind: Kind) -> tuple[float, float]:
        """The median and the 95th percentile of the seconds a document of ``kind`` took; zeros without any."""
        ordered = sorted(self._by_document(kind))
        return _quantile(ordered, 0.5), _quantile(ordered, 0.95)

    def documents(self, kind: Kind) -> int:
        return len(self._by_document(kind))

    def _by_document(self, kind: Kind) -> list[float]:
        """Seconds of each document of ``kind``, whatever the number of claims about it."""
        return list({one.pair.file: one.seconds for one in self.judged if one.pair.kind is kind}.values())

    def accepted(self, kinds: Iterable[Kind]) -> tuple[int, int]:
        """(accepted, of how many) pairs of ``kinds`` whose document supports the claim."""
        wanted = set(kinds)
        ours = [one for one in self.judged if one.pair.kind in wanted and one.pair.label is Verdict.ACCEPT]
        return sum(one.decided is Verdict.ACCEPT for one in ours), len(ours)

    def bars(self) -> list[Bar]:
        """What is asked of the check, in the order of what failing it costs."""
        positives = sum(one.pair.label is Verdict.ACCEPT for one in self.judged)
        told = [
            _at_most("false accepts", "0", 0.0, len(self.false_accepts), self.negatives),
            _at_most(
                "wrongly rejected",
                f"at most {MOST_WRONGLY_REJECTED:.1%}",
                MOST_WRONGLY_REJECTED,
                len(self.wrongly_rejected),
                positives,
            ),
        ]
        for group, least in LEAST_ACCEPTED.items():
            accepted, of = self.accepted(kind for kind, name in _GROUP.items() if name == group)
            seen = _share(accepted, of)
            told.append(
                Bar(f"accepted at once, {group}", f"at least {least:.0%}", seen, accepted >= least * of if of else None)
            )
        return told


def _at_most(what: str, asked: str, most: float, count: int, of: int) -> Bar:
    return Bar(what, asked, _share(count, of), count <= most * of if of else None)


def _share(count: int, of: int) -> str:
    return f"{count:,} of {of:,} ({count / of:.2%})" if of else "none to judge"


def _rows(judged: Sequence[Judged], name: Callable[[Judged], str]) -> list[Row]:
    """A row for each (name, label), accepts first, then in the order of their names."""
    counts: dict[tuple[str, Verdict], Counter[Verdict]] = {}
    for one in judged:
        counts.setdefault((name(one), one.pair.label), Counter())[one.decided] += 1
    order = list(Verdict)
    keys = sorted(counts, key=lambda key: (order.index(key[1]), key[0]))
    return [Row(key[0], key[1], {verdict: counts[key][verdict] for verdict in Verdict}) for key in keys]


def _quantile(ordered: Sequence[float], share: float) -> float:
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)] if ordered else 0.0
