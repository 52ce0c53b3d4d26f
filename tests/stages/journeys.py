"""A submission in each of its states, reached by the route itself and never by writing the state."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from credentialing.model.claim import Name
from credentialing.model.states import SubmissionState as S
from credentialing.stages import lapsing, receiving, reviewing
from tests.stages.house import House

REASON: Final = "I have read the certificate and asked the college."


def received(house: House) -> str:
    submission_id = house.submit(house.claim())
    house.bell.rings.clear()
    return submission_id


def checking(house: House) -> str:
    """Every check is done, the decision is not."""
    submission_id = house.submit(house.claim())
    _until(house, "decide")
    return submission_id


def needs_information(house: House) -> str:
    submission_id = house.post(house.claim(), [])
    house.work()
    return submission_id


def in_review(house: House) -> str:
    submission_id = house.submit(house.claim("CONDITIONS"))
    house.work()
    return submission_id


def awaiting_second_approval(house: House) -> str:
    """Two people under one certificate number: too risky for one reviewer."""
    earlier = house.claim(name=Name("Jane", "Sample"))
    house.submit(earlier)
    submission_id = house.submit(house.claim())
    house.work()
    with house.office.transaction(house.reviewer.actor) as tx:
        reviewing.approve(tx, house.reviewer, case_of(house, submission_id), REASON)
    return submission_id


def approved(house: House) -> str:
    submission_id = house.submit(house.claim())
    _until(house, "issue")
    return submission_id


def issued(house: House) -> str:
    submission_id = house.submit(house.claim())
    house.work()
    return submission_id


def rejected(house: House) -> str:
    submission_id = house.submit(house.claim("NOTFOUND"))
    house.work()
    return submission_id


def withdrawn(house: House) -> str:
    submission_id = received(house)
    with house.office.transaction(house.college.actor) as tx:
        receiving.withdraw(tx, house.college, submission_id)
    house.work()
    return submission_id


def lapsed(house: House) -> str:
    submission_id = needs_information(house)
    house.clock.move(timedelta(days=31))
    lapsing.lapse(house.office)
    return submission_id


def case_of(house: House, submission_id: str) -> str:
    """The record's newest case; an id that no case has where there is none."""
    query = "SELECT id FROM review_case WHERE submission_id = :id ORDER BY opened_at DESC"
    rows = house.rows(query, id=submission_id)
    return rows[0].id if rows else "cas_00000000000000000000000000"


def _until(house: House, job: str) -> None:
    """Works until the next ring is for ``job``, and leaves that one unheard."""
    while house.bell.rings[0].job != job:
        house.run(house.bell.rings.popleft())
    house.bell.rings.clear()


TO: Final[Mapping[S, Callable[[House], str]]] = {
    S.RECEIVED: received,
    S.CHECKING: checking,
    S.NEEDS_INFORMATION: needs_information,
    S.IN_REVIEW: in_review,
    S.AWAITING_SECOND_APPROVAL: awaiting_second_approval,
    S.APPROVED: approved,
    S.ISSUED: issued,
    S.REJECTED: rejected,
    S.WITHDRAWN: withdrawn,
    S.LAPSED: lapsed,
}
