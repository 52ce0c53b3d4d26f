"""The order of day and month is learnt from certificates with which records of the programme were issued."""

from dataclasses import replace
from datetime import date

import pytest

from credentialing.model.claim import Claim, Hours, Name
from credentialing.model.states import Mode
from credentialing.model.states import SubmissionState as S
from credentialing.stages import enrolling
from tests.stages.house import House
from tests.stages.papers import certificate

DAY_FIRST, MONTH_FIRST, IN_WORDS, TWO_WAYS = "16/05/2026", "05/16/2026", "16 May 2026", "03/04/2025"
GIVEN = ("Ada", "Berta", "Clara", "Doris", "Edda", "Frieda")


def send(house: House, number: int, printed: str, day: date = date(2026, 5, 16), *, real: str = "OK") -> str:
    """A submission whose certificate prints ``printed`` for ``day``; the ``number``-th of the house."""
    claim = house.claim(real, name=Name(GIVEN[number], "Holt"), serial=str(1001 + number))
    claim = replace(claim, certification=replace(claim.certification, completed_on=day))
    return house.submit(claim, ("certificate.pdf", paper(claim, printed)))


def paper(claim: Claim, printed: str) -> bytes:
    return certificate(claim.name.full, claim.certification.certificate_number, date=printed)


def taught(house: House, *printed: str) -> None:
    """Records issued on certificates that print the sixteenth of May so."""
    subs = [send(house, number, how) for number, how in enumerate(printed)]
    house.work()
    assert [house.state(sub) for sub in subs] == [S.ISSUED] * len(subs)


def asked(house: House, day: date = date(2025, 4, 3)) -> S:
    """What becomes of a certificate whose date reads two ways, claimed for ``day``."""
    sub = send(house, len(GIVEN) - 1, TWO_WAYS, day)
    house.work()
    return house.state(sub)


def test_three_certificates_that_put_the_day_first_settle_a_date_that_reads_two_ways(house: House) -> None:
    taught(house, DAY_FIRST, DAY_FIRST, IN_WORDS, DAY_FIRST)
    assert asked(house) is S.ISSUED
    facts = house.rows(
        "SELECT facts FROM \"check\" WHERE kind = 'document.content' AND facts -> 'day_first_assumed' = 'true' "
        "AND submission_id IN (SELECT id FROM submission WHERE programme_id = :id)",
        id=house.programme,
    )
    assert [row.facts.get("day_first") for row in facts] == [None]  # what was assumed is not shown, and teaches nothing


def test_they_hold_against_the_other_reading_too(house: House) -> None:
    taught(house, DAY_FIRST, DAY_FIRST, DAY_FIRST)
    assert asked(house, date(2025, 3, 4)) is S.REJECTED


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param((DAY_FIRST, DAY_FIRST), id="two"),
        pytest.param((DAY_FIRST, DAY_FIRST, IN_WORDS), id="two_and_one_in_words"),
        pytest.param((DAY_FIRST, DAY_FIRST, DAY_FIRST, MONTH_FIRST), id="contradicted"),
    ],
)
def test_fewer_or_contradicting_ones_settle_nothing(house: House, printed: tuple[str, ...]) -> None:
    taught(house, *printed)
    assert asked(house) is S.IN_REVIEW


def test_what_was_not_issued_teaches_nothing(house: House) -> None:
    taught(house, DAY_FIRST, DAY_FIRST)
    unregistered = send(house, 3, DAY_FIRST, real="NOTFOUND")
    another_day = send(house, 4, "17/05/2026")
    house.work()
    assert S.ISSUED not in {house.state(unregistered), house.state(another_day)}
    assert asked(house) is S.IN_REVIEW


def test_a_certificate_sent_in_several_files_is_one(house: House) -> None:
    taught(house, DAY_FIRST)
    claim = house.claim(name=Name("Berta", "Holt"), serial="1002")
    files = [(f"{copy}.pdf", paper(claim, DAY_FIRST) + b"\n" * copy) for copy in range(3)]
    sub = house.submit(claim, *files)
    house.work()
    assert house.state(sub) is S.ISSUED
    assert asked(house) is S.IN_REVIEW


def test_the_certificates_of_another_programme_teach_nothing(house: House) -> None:
    taught(house, DAY_FIRST, DAY_FIRST, DAY_FIRST)
    assert asked(house.another()) is S.IN_REVIEW


def test_what_the_programme_says_of_itself_is_not_unlearnt(house: House) -> None:
    with house.office.transaction() as tx:
        told = enrolling.describe_programme(
            tx, house.college.organisation, Mode.TEST, name="Dry Needling Level 2", level="foundation",
            hours=Hours(theory=16, in_person=24), date_order="month_first",
        ).id  # fmt: skip
    other = replace(house, programme=told)
    taught(other, DAY_FIRST, DAY_FIRST, DAY_FIRST)
    assert asked(other, date(2025, 3, 4)) is S.ISSUED
