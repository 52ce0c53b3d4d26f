"""What happens when the bell, the document store, a register or a training body does not answer."""

from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from credentialing.bell import Ring
from credentialing.model.errors import Unavailable
from credentialing.model.states import BadgeState
from credentialing.model.states import SubmissionState as S
from credentialing.records import outbox
from credentialing.stages import finding_out, lapsing, reading, receiving, sweeping, withholding
from credentialing.stages.checking import DOCUMENT_KINDS
from tests.stages import journeys
from tests.stages.ends import assert_ended
from tests.stages.house import House


@pytest.mark.parametrize("times", [0, 2], ids=["lost", "doubled"])
def test_a_bell_that_loses_or_doubles_every_ring_changes_nothing(house: House, times: int) -> None:
    """Lost: only the sweeper's ring of the same job is heard."""
    house.bell.hears = lambda ring: times if ring.times == 1 else 1
    sub = house.submit(house.claim())
    house.work()
    assert house.broke == []
    assert_ended(house, sub, S.ISSUED)
    house.verified()


def stored(house: House) -> Path:
    return Path(urlsplit(house.office.settings.objects_url).path)


def test_a_document_that_is_gone_is_referred_and_never_rejected(house: House) -> None:
    sub = house.submit(house.claim())
    stored(house).rename(stored(house).with_name("elsewhere"))
    house.work()
    assert_ended(house, sub, S.IN_REVIEW)
    assert {reason["code"] for reason in house.submission(sub).reasons} >= {"document.unreadable"}


def test_a_store_that_is_silent_is_asked_again_until_the_deadline(house: House) -> None:
    sub = house.submit(house.claim())
    house.run(house.bell.rings.popleft())
    document = next(ring.args[2] for ring in house.bell.rings if ring.job == reading.JOB)
    args = (sub, "1", document)
    silent = Unavailable("The document store did not answer.")
    tries = 0
    while house.state(sub) is S.CHECKING and tries < 50:
        taken = finding_out.take(house.office, reading.JOB, args, DOCUMENT_KINDS)
        if taken is None:
            break
        tries += 1
        findings = reading.unavailable(document, silent)
        finding_out.put_off(house.office, reading.JOB, args, taken, silent, findings)
        house.clock.move(timedelta(seconds=6))
    assert 2 < tries < 20
    house.work()
    assert_ended(house, sub, S.IN_REVIEW)


def test_a_register_that_never_answers_is_referred_after_its_deadline(house: House) -> None:
    sub = house.submit(house.claim("DOWN"))
    house.work()
    assert_ended(house, sub, S.IN_REVIEW)
    assert {reason["code"] for reason in house.submission(sub).reasons} & {"registry.unavailable", "registry.timeout"}


def test_a_register_that_answers_the_third_time_counts(house: House) -> None:
    sub = house.submit(house.claim("TIMEOUT-2"))
    house.work()
    assert_ended(house, sub, S.ISSUED)


def test_a_job_nobody_finishes_is_given_up_on_and_a_person_is_asked(house: House) -> None:
    sub = house.submit(house.claim())
    house.run(house.bell.rings.popleft())
    house.bell.rings.clear()
    for _ in range(outbox.GIVE_UP_AFTER + 1):
        house.clock.move(timedelta(minutes=11))
        house.sweep()
        house.bell.rings.clear()  # every worker that takes it dies
    assert house.state(sub) is S.CHECKING
    assert sweeping.refer(house.office) == 2
    assert sweeping.refer(house.office) == 0
    house.work()
    assert_ended(house, sub, S.IN_REVIEW)
    house.verified()


def test_an_issue_that_nobody_finishes_stays_among_the_dead_jobs_until_it_is_requeued(house: House) -> None:
    sub = journeys.approved(house)
    for _ in range(outbox.GIVE_UP_AFTER + 1):
        house.clock.move(timedelta(minutes=11))
        house.sweep()
        house.bell.rings.clear()
    assert sweeping.refer(house.office) == 0
    with house.office.transaction() as tx:
        (dead,) = outbox.dead_rows(tx.connection)
        assert (dead["job"], dead["args"]) == ("issue", [sub])
        assert outbox.revive(tx.connection, dead["id"], tx.now)
    house.work()
    assert_ended(house, sub, S.ISSUED)


def test_withdrawing_ends_the_checks_and_their_jobs(house: House) -> None:
    sub = house.submit(house.claim())
    house.run(house.bell.rings.popleft())
    with house.office.transaction(house.college.actor) as tx:
        receiving.withdraw(tx, house.college, sub)
    house.work()
    assert house.broke == []
    assert_ended(house, sub, S.WITHDRAWN)


def test_a_question_lapses_after_its_days_and_not_before(house: House) -> None:
    sub = journeys.needs_information(house)
    house.clock.move(timedelta(days=29))
    assert lapsing.lapse(house.office) == 0
    house.clock.move(timedelta(days=2))
    assert lapsing.lapse(house.office) == 1
    assert lapsing.lapse(house.office) == 0
    assert_ended(house, sub, S.LAPSED)
    assert [reason["code"] for reason in house.submission(sub).reasons] == ["review.information_not_provided"]


def test_a_ring_that_still_stands_in_its_queue_is_not_rung_again(house: House) -> None:
    house.submit(house.claim())
    (standing,) = house.bell.rings
    for _ in range(5):
        house.clock.move(timedelta(minutes=1))
        assert sweeping.sweep(house.office) == 0
    assert list(house.bell.rings) == [standing]
    house.bell.rings.clear()
    house.clock.move(timedelta(minutes=1))
    assert sweeping.sweep(house.office) == 1
    assert house.bell.rings[0] == Ring(standing.id, 2, standing.queue, standing.job, standing.args)


def tags(house: House, sub: str) -> dict[str, str]:
    query = "SELECT key, etag FROM published_document WHERE badge_id = :id"
    return {row.key: row.etag for row in house.rows(query, id=house.badge(sub).id)}


def test_what_time_makes_untrue_is_published_anew_once(house: House) -> None:
    sub = journeys.issued(house)
    lists = "SELECT key, published_at FROM published_document WHERE key LIKE 'status/%'"
    signed = {row.key: row.published_at for row in house.rows(lists)}
    house.clock.move(timedelta(days=1, hours=13))  # less than half a day of the lists' window is left
    assert sweeping.refresh(house.office) == 1
    assert sweeping.refresh(house.office) == 0  # it is wanted already
    house.work()
    assert all(row.published_at > signed[row.key] for row in house.rows(lists))
    before = tags(house, sub)
    house.clock.move(timedelta(days=30))  # the evidence is stale: the page must say so
    assert sweeping.refresh(house.office) == 2
    house.work()
    after = tags(house, sub)
    changed = {key.rpartition("/")[2] for key in after if after[key] != before[key]}
    assert "page" in changed
    assert not changed & {"json", "jwt"}
    assert sweeping.refresh(house.office) == 0


def test_a_revoked_badge_is_on_its_list_after_the_work_and_its_page_at_once(house: House) -> None:
    badge = house.badge(journeys.issued(house)).id
    with house.office.transaction(house.admin.actor) as tx:
        withholding.withhold(tx, house.admin, badge, BadgeState.REVOKED, "The certificate was forged.")
    page = house.rows("SELECT body FROM published_document WHERE key = :key", key=f"badges/{badge}/view")
    assert b"revoked" in bytes(page[0].body)
    with house.office.reading() as connection:
        assert not withholding.is_on_list(connection, badge)
    house.work()
    with house.office.reading() as connection:
        assert withholding.is_on_list(connection, badge)
