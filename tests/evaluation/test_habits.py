"""A body's order of day and month is learnt from the documents that were accepted, whatever their labels say."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bench.evaluation.habits import A_HABIT, with_habits
from bench.evaluation.judging import Judged, claim_of, judge
from bench.evaluation.manifest import ClaimRow, Kind, Pair, Verdict
from credentialing.documents.reading.model import Reading
from credentialing.documents.sandbox.reader import Reader
from credentialing.stages import reading as stage
from tests.stages.papers import certificate

ACCEPT, REVIEW, REJECT = Verdict.ACCEPT, Verdict.REVIEW, Verdict.REJECT
CLAIM = ClaimRow("Anna", "Holt", "DN-117165", date(2025, 4, 3), 40.0, body="Clinical Needling College")
NOW = datetime(2026, 11, 23, tzinfo=UTC)


def pair(number: int, *, label: Verdict = ACCEPT, body: str = CLAIM.body, file: str = "") -> Pair:
    name = file or f"{number}.pdf"
    return Pair(f"p{number}", name, Kind.PDF, label, "exact", replace(CLAIM, body=body))


def accepted(
    *orders: bool | None, label: Verdict = ACCEPT, body: str = CLAIM.body, decided: Verdict = ACCEPT, file: str = ""
) -> list[Judged]:
    """Decided pairs about documents that show these orders of day and month."""
    return [
        Judged(pair(number, label=label, body=body, file=file), decided, (), 0.1, day_first=order)
        for number, order in enumerate(orders)
    ]


def two_ways(body: str = CLAIM.body) -> Judged:
    """A pair that goes to a person; it is accepted if the day is known to come first, and rejected if it is not."""
    one = Judged(pair(99, body=body), REVIEW, (), 0.1)
    return replace(one, otherwise=(replace(one, decided=ACCEPT), replace(one, decided=REJECT)))


def decided(judged: Sequence[Judged], asked: Judged | None = None) -> Verdict:
    asked = asked or two_ways()
    *others, last = with_habits([*judged, asked])
    assert others == list(judged)
    assert last.pair == asked.pair
    assert last.otherwise is None
    return last.decided


def test_as_many_documents_make_a_habit_as_in_the_service() -> None:
    assert A_HABIT == stage._A_HABIT


@pytest.mark.parametrize(("order", "verdict"), [(True, ACCEPT), (False, REJECT)])
def test_accepted_documents_teach_how_their_body_writes_a_date(order: bool, verdict: Verdict) -> None:
    assert decided(accepted(order, order, order)) is verdict
    assert decided(accepted(order, None, order, order, None)) is verdict


def test_the_labels_of_what_teaches_are_not_looked_at() -> None:
    for label in Verdict:
        assert decided(accepted(True, True, True, label=label)) is ACCEPT


@pytest.mark.parametrize("judged", [[], accepted(True, True), accepted(True, True, None)], ids=["none", "two", "told"])
def test_fewer_than_a_habit_teach_nothing(judged: list[Judged]) -> None:
    assert decided(judged) is REVIEW


def test_documents_that_contradict_each_other_teach_nothing() -> None:
    assert decided(accepted(True, True, True, False)) is REVIEW


def test_what_was_not_accepted_teaches_nothing() -> None:
    for verdict in (REVIEW, REJECT):
        assert decided(accepted(True, True, True, decided=verdict)) is REVIEW
    assert decided(accepted(True, True) + accepted(True, True, decided=REJECT)) is REVIEW


def test_several_claims_about_one_document_are_one_document() -> None:
    assert decided(accepted(True, True, True, file="same.pdf")) is REVIEW


def test_another_body_teaches_nothing_and_no_body_has_a_habit() -> None:
    assert decided(accepted(True, True, True, body="Rowan Institute")) is REVIEW
    assert decided(accepted(True, True, True, body=""), two_ways(body="")) is REVIEW


def test_what_needs_no_habit_stays_as_it_was_decided() -> None:
    for verdict in Verdict:
        (one,) = accepted(None, decided=verdict)
        assert with_habits([*accepted(True, True, True), one])[-1] == one


def test_a_claim_is_of_the_day_of_issue_unless_it_says_when_the_course_was_completed() -> None:
    assert claim_of(CLAIM).certification.completed_on == date(2025, 4, 3)
    completed = replace(CLAIM, completed=date(2025, 4, 1))
    assert claim_of(completed).certification.completed_on == date(2025, 4, 1)


def test_a_document_whose_date_reads_two_ways_is_judged_for_both(tmp_path: Path) -> None:
    """Through the real reader and the real checks; the body is printed on the page, the course is not claimed."""
    for name, printed in (("0.pdf", "03/04/2025"), ("1.pdf", "31/03/2025")):
        (tmp_path / name).write_bytes(certificate("Anna Holt", CLAIM.number, date=printed))
    other = replace(pair(1), claim=replace(CLAIM, issued=date(2025, 3, 31)))
    with Reader(run_without_sandbox=False) as reader:

        def read(data: bytes, filename: str) -> tuple[Reading, float]:
            return reader.read(data, filename, now=NOW), 0.0

        (two,) = judge(read, tmp_path, [pair(0)], NOW)
        one, wrong = judge(read, tmp_path, [other, pair(1)], NOW)
    assert (two.decided, two.day_first) == (REVIEW, None)
    assert two.otherwise is not None
    assert [each.decided for each in two.otherwise] == [ACCEPT, REJECT]
    assert (one.decided, one.day_first, one.otherwise) == (ACCEPT, True, None)
    assert (wrong.decided, wrong.otherwise) == (REJECT, None)
