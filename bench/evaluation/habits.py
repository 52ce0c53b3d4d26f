"""In which order a training body writes day and month, learnt as the service learns it: from what was accepted.

The service knows it from the programme, or from the certificates with which records of the programme were issued. A
manifest says nothing of programmes, so a body's accepted documents stand for them. Labels are not looked at.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bench.evaluation.judging import Judged
from bench.evaluation.manifest import Verdict

A_HABIT: Final = 3  # documents, as in ``stages.reading``


def with_habits(judged: Sequence[Judged]) -> list[Judged]:
    """``judged``, each pair that goes to a person decided anew where its body's habit is known."""
    orders: dict[str, dict[str, bool]] = {}
    for one in judged:
        if one.decided is Verdict.ACCEPT and one.day_first is not None and one.pair.claim.body:
            orders.setdefault(one.pair.claim.body, {})[one.pair.file] = one.day_first
    habits = {
        body: next(iter(shown.values()))
        for body, shown in orders.items()
        if len(shown) >= A_HABIT and len(set(shown.values())) == 1
    }
    return [_decided(one, habits.get(one.pair.claim.body)) for one in judged]


def _decided(one: Judged, day_first: bool | None) -> Judged:  # noqa: FBT001
    if day_first is None or one.otherwise is None:
        return replace(one, otherwise=None)
    return one.otherwise[0 if day_first else 1]
