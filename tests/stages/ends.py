"""What must hold of a submission once nothing is left to do, however it got there."""

import itertools
from collections import Counter

from credentialing.model.states import SUBMISSION_MOVES
from credentialing.model.states import SubmissionState as S
from tests.stages.house import House

REPRESENTATIONS = {"page", "view", "schema_org", "json", "jwt", "png", "svg"}
WITH_US = {S.RECEIVED, S.CHECKING, S.APPROVED}
WITH_A_REVIEWER = {S.IN_REVIEW, S.AWAITING_SECOND_APPROVAL}


def assert_told_once(house: House, sub: str) -> None:
    """Its events are one path through the table of moves, and nothing is told twice."""
    told = house.rows("SELECT * FROM event WHERE submission_id = :id ORDER BY at, object_version", id=sub)
    path = [row for row in told if row.object_id == sub]
    assert [row.object_version for row in path] == list(range(1, len(path) + 1))
    for one, other in itertools.pairwise(path):
        assert one.after == other.before
        assert S(other.after) in SUBMISSION_MOVES[S(other.before)]
    assert path[-1].after == house.state(sub).value
    twice = Counter((row.type, row.object_id, row.object_version) for row in told)
    assert twice.total() == len(twice), twice
    decided = house.rows(
        "SELECT round, count(*) AS times FROM decision WHERE submission_id = :id AND decided_by = 'rules' GROUP BY 1",
        id=sub,
    )
    assert {row.times for row in decided} <= {1}


def assert_ended(house: House, sub: str, state: S) -> None:
    """It ended in ``state``, once, with all that belongs to it and nothing left to do."""
    assert house.state(sub) is state
    assert_told_once(house, sub)
    assert (
        house.rows("SELECT id FROM \"check\" WHERE status NOT IN ('done', 'dead') AND submission_id = :id", id=sub)
        == []
    )
    cases = house.rows("SELECT state FROM review_case WHERE submission_id = :id", id=sub)
    assert sum(case.state != "closed" for case in cases) == (state in WITH_A_REVIEWER)
    assert house.rows("SELECT * FROM outbox WHERE args ->> 0 = :id", id=sub) == []
    badges = house.rows("SELECT * FROM badge WHERE submission_id = :id", id=sub)
    assert len(badges) == (state is S.ISSUED)
    for badge in badges:
        assert badge.credential is not None
        assert house.events(sub).count("badge.issued") == 1
        published = house.rows("SELECT key FROM published_document WHERE badge_id = :id", id=badge.id)
        assert {row.key.rpartition("/")[2] for row in published} == REPRESENTATIONS


def assert_seats_are_counted(house: House) -> None:
    """A seat is taken for each badge, and none for a badge that never was."""
    counted = house.rows(
        "SELECT seats_taken, (SELECT count(*) FROM badge WHERE status_list = status_list.id) AS sat FROM status_list"
    )
    assert all(row.seats_taken == row.sat for row in counted)
