"""Erasing: documents go when nobody can need them any more; what was found in them stays, and the log stays sound."""

from datetime import timedelta
from typing import Any

import pytest

from credentialing.model.claim import Name
from credentialing.model.errors import Invalid, NotFound
from credentialing.stages import erasing, receiving, reviewing
from tests.stages import journeys
from tests.stages.house import House
from tests.stages.papers import certificate

KEPT = timedelta(days=365)
DAY = timedelta(days=1)


def documents_of(house: House, submission_id: str) -> list[Any]:
    query = (
        "SELECT document.* FROM document JOIN submission_document ON document_id = document.id"
        " WHERE submission_id = :id"
    )
    return list(house.rows(query, id=submission_id))


def picture_of(house: House, submission_id: str) -> str:
    query = (
        "SELECT facts->'picture'->>'sha256' AS sha256 FROM \"check\" WHERE submission_id = :id AND facts ? 'picture'"
    )
    found: str = house.rows(query, id=submission_id)[0].sha256
    return found


def is_kept(house: House, sha256: str) -> bool:
    try:
        house.office.objects.get(sha256)
    except NotFound:
        return False
    return True


@pytest.mark.parametrize("journey", [journeys.issued, journeys.rejected, journeys.withdrawn, journeys.lapsed])
def test_a_document_is_kept_for_its_time_after_the_end_and_then_erased(house: House, journey: Any) -> None:
    submission_id = journey(house)
    house.clock.move(KEPT - DAY)
    assert erasing.erase(house.office) == 0

    house.clock.move(2 * DAY)
    rows = documents_of(house, submission_id)

    assert erasing.erase(house.office) == len(rows)
    assert not any(is_kept(house, row.sha256) for row in rows)
    assert all(row.erased_at is not None for row in documents_of(house, submission_id))
    assert erasing.erase(house.office) == 0
    house.verified()


def test_the_hash_and_the_findings_stay_and_each_erasure_is_told(house: House) -> None:
    submission_id = journeys.issued(house)
    (row,) = documents_of(house, submission_id)
    findings = house.rows('SELECT kind, outcome, facts, evidence FROM "check" ORDER BY id')
    house.clock.move(KEPT + DAY)

    erasing.erase(house.office)

    assert house.rows('SELECT kind, outcome, facts, evidence FROM "check" ORDER BY id') == findings
    (told,) = house.rows("SELECT object_id, data FROM event WHERE type = 'document.erased'")
    assert (told.object_id, told.data) == (row.id, {"sha256": row.sha256})
    house.verified()


@pytest.mark.parametrize("journey", [journeys.in_review, journeys.awaiting_second_approval])
def test_an_open_record_keeps_its_documents_however_long_it_takes(house: House, journey: Any) -> None:
    submission_id = journey(house)
    house.clock.move(10 * KEPT)
    erasing.erase(house.office)

    assert all(is_kept(house, row.sha256) for row in documents_of(house, submission_id))


def unlike(house: House) -> str:
    """A record whose certificate prints another name, so that a picture is drawn."""
    claim = house.claim(name=Name("Zofia", "Müller"), serial="2001")
    submission_id = house.submit(claim, ("certificate.pdf", certificate("Zofia Møller-Nowak", "DN2026-2001")))
    house.work()
    return submission_id


def test_the_picture_goes_with_the_document(house: House) -> None:
    submission_id = unlike(house)
    picture = picture_of(house, submission_id)
    assert is_kept(house, picture)
    if house.rows("SELECT 1 FROM review_case WHERE state <> 'closed'"):
        with house.office.transaction(house.reviewer.actor) as tx:
            reviewing.reject(tx, house.reviewer, journeys.case_of(house, submission_id), journeys.REASON)
    house.clock.move(KEPT + DAY)

    assert erasing.erase(house.office) == 1
    assert not is_kept(house, picture)


def test_bytes_that_another_record_needs_stay_until_it_ends_too(house: House) -> None:
    first = journeys.issued(house)
    (row,) = documents_of(house, first)
    house.clock.move(KEPT / 2)
    second = house.submit(house.claim(serial="1001"))
    assert [other.sha256 for other in documents_of(house, second)] == [row.sha256]
    house.work()
    house.clock.move(KEPT / 2 + DAY)

    erasing.erase(house.office)

    assert documents_of(house, first)[0].erased_at is not None
    assert is_kept(house, row.sha256)


def test_an_upload_that_no_record_ever_carried_is_erased_too(house: House) -> None:
    with house.office.transaction(house.college.actor) as tx:
        receiving.store_document(tx, house.college, filename="forgotten.pdf", data=b"%PDF-forgotten")
    house.clock.move(KEPT + DAY)

    assert erasing.erase(house.office) == 1


def test_what_was_erased_can_be_sent_again_and_not_be_pointed_at(house: House) -> None:
    submission_id = journeys.issued(house)
    (row,) = documents_of(house, submission_id)
    house.clock.move(KEPT + DAY)
    erasing.erase(house.office)

    with pytest.raises(Invalid):
        house.post(house.claim(serial="1002"), [row.id])
    again = house.submit(house.claim(serial="1001"))
    assert is_kept(house, documents_of(house, again)[0].sha256)
