"""Every write of the route broken twice: once lost, once kept but reported lost (sunlight's ``TestSequenceErrors``).

A broken write is one that a database gone for a moment reports (``Unavailable``), or one at which the process dies.
After each, the bell and the sweeper do what they always do, and the record ends as it should, once.
"""

import pytest

from credentialing.model.claim import Claim
from credentialing.model.errors import Conflict, PostnominalError, Unavailable
from credentialing.model.states import SubmissionState as S
from credentialing.stages import sealing
from tests.stages.ends import assert_ended, assert_seats_are_counted
from tests.stages.faults import Fault, breaking_commits, breaking_statements
from tests.stages.house import Died, House

MOST_WRITES = 400


def submitted(house: House, claim: Claim) -> str:
    """As a careful training body does it: what was not answered is sent again under the same ``external_id``."""
    for _ in range(2):
        try:
            return house.submit(claim, external_id=claim.certification.certificate_number)
        except Conflict:
            break  # the one before was kept after all
        except (Unavailable, Died):
            continue
    rows = house.rows("SELECT id FROM submission WHERE organisation_id = :id", id=house.college.organisation)
    return str(rows[0].id)


def sealed(house: House) -> None:
    """As the schedule does it: what broke is done at the next turn."""
    for _ in range(3):
        try:
            while sealing.seal(house.office):
                pass
        except (PostnominalError, Died):
            continue


ROUTES = [("OK", S.ISSUED), ("CONDITIONS", S.IN_REVIEW), ("NOTFOUND", S.REJECTED)]
# Quick: the whole route lost and kept, and what is special about the others. ``make chaos`` runs all.
QUICK = {("OK", False, Unavailable), ("OK", True, Died), ("CONDITIONS", True, Unavailable), ("NOTFOUND", False, Died)}
CASES = [
    pytest.param(
        number,
        ends,
        kept,
        error,
        id=f"{number}-{'kept' if kept else 'lost'}-{error.__name__}",
        marks=() if (number, kept, error) in QUICK else pytest.mark.slow,
    )
    for number, ends in ROUTES
    for kept in (False, True)
    for error in (Unavailable, Died)
]


@pytest.mark.parametrize(("number", "ends", "kept", "error"), CASES)
def test_a_record_survives_the_breaking_of_each_commit(
    house: House, number: str, ends: S, kept: bool, error: type[BaseException]
) -> None:
    for at in range(1, MOST_WRITES):
        here = house.another()
        with breaking_commits(here, Fault(at, error, kept)) as fault:
            sub = submitted(here, here.claim(number))
            here.work()
            sealed(here)
        assert_ended(here, sub, ends)
        if not fault.happened:
            break
    house.verified()
    assert_seats_are_counted(house)
    assert at > 12


@pytest.mark.parametrize("every", [7, pytest.param(1, marks=pytest.mark.slow)])
def test_a_record_survives_the_breaking_of_each_statement(house: House, every: int) -> None:
    """Quick: every seventh; ``make chaos`` breaks them all."""
    for at in range(1, MOST_WRITES, every):
        here = house.another()
        with breaking_statements(here, Fault(at, Unavailable)) as fault:
            sub = submitted(here, here.claim())
            here.work()
            sealed(here)
        assert_ended(here, sub, S.ISSUED)
        if not fault.happened:
            break
    house.verified()
    assert_seats_are_counted(house)
    assert at > 40
