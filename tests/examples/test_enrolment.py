"""The demo's organisations and keys, in a real database."""

from collections.abc import Iterator

import pytest

from credentialing.model.states import Mode
from credentialing.records import organisations
from credentialing.settings import Settings
from credentialing.stages import enrolling
from credentialing.stages.office import Office
from credentialing.stages.opening import open_office
from examples.demo import KEY_OF
from examples.enrolment import KEYS, ORGANISATIONS, enrol


@pytest.fixture
def office(settings: Settings) -> Iterator[Office]:
    opened = open_office(settings)
    yield opened
    opened.engine.dispose()


def test_every_key_opens_its_own_door_in_test_mode(office: Office) -> None:
    keys = enrol(office)
    assert set(keys) == {name for name, _, _ in KEYS} >= set(KEY_OF.values())
    with office.transaction() as tx:
        for name, owner, role in KEYS:
            caller = enrolling.authenticate(tx.connection, keys[name], office.keys.pepper, tx.now)
            organisation = enrolling.organisation(tx.connection, caller.organisation)
            assert (organisation.name, caller.role, caller.mode) == (owner, role, Mode.TEST)


def test_training_bodies_are_accredited_and_nobody_else(office: Office) -> None:
    enrol(office)
    with office.reading() as connection:
        for name, kind, _ in ORGANISATIONS:
            row = organisations.by_name(connection, name)
            assert row is not None
            assert (row.accredited_at is not None) is (kind == "training_body")


def test_a_second_start_enrols_nobody_twice_and_keeps_keys_that_still_serve(office: Office) -> None:
    first = enrol(office)
    assert enrol(office, first) == first
    with office.reading() as connection:
        assert len(organisations.page(connection, "", 100)) == len(ORGANISATIONS)


def test_a_key_that_no_longer_serves_is_made_anew(office: Office) -> None:
    first = enrol(office)
    swapped = {**first, "ADMIN_KEY": first["DIRECTORY_KEY"], "REVIEWER_KEY": "pn_test_unknown"}
    second = enrol(office, swapped)
    assert second["ADMIN_KEY"] not in first.values()
    assert second["REVIEWER_KEY"] not in first.values()
    assert second["TRAINING_BODY_KEY"] == first["TRAINING_BODY_KEY"]
