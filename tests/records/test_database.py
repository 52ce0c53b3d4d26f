"""What a failing database looks like from outside the records."""

import threading
import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from credentialing.model.errors import Unavailable
from credentialing.model.states import Mode
from credentialing.records import badges, idempotency
from credentialing.records.database import connect
from launcher.valkey import free_port

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_a_server_that_is_not_there_is_unavailable() -> None:
    engine = connect(f"postgresql://nobody@127.0.0.1:{free_port()}/nothing")
    with pytest.raises(Unavailable), engine.connect():
        pass


def test_a_connection_that_is_cut_is_unavailable_and_the_next_one_works(engine: Engine) -> None:
    with engine.connect() as victim:
        pid = victim.execute(text("SELECT pg_backend_pid()")).scalar_one()
        with engine.begin() as other:
            other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
        with pytest.raises(Unavailable):
            victim.execute(text("SELECT 1"))
        victim.invalidate()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar_one() == 1


def test_a_deadlock_is_unavailable_to_one_and_nothing_to_the_other(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE thing AS SELECT n FROM generate_series(1, 2) AS n"))
    met = threading.Barrier(2, timeout=10)
    ends: list[str] = []

    def lock(first: int, second: int) -> None:
        try:
            with engine.begin() as connection:
                connection.execute(text("SELECT n FROM thing WHERE n = :n FOR UPDATE"), {"n": first})
                met.wait()
                connection.execute(text("SELECT n FROM thing WHERE n = :n FOR UPDATE"), {"n": second})
            ends.append("done")
        except Unavailable:
            ends.append("unavailable")

    threads = [threading.Thread(target=lock, args=order) for order in ((1, 2), (2, 1))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(ends) == ["done", "unavailable"]


def test_what_a_statement_was_given_is_in_no_error_message(engine: Engine) -> None:
    query = "INSERT INTO organisation (id, kind, status, created_at) VALUES ('a', :name, 'active', now())"
    with pytest.raises(IntegrityError) as refused, engine.begin() as connection:
        connection.execute(text(query), {"name": "Zofia Secret"})
    said = str(refused.value).partition("DETAIL")[0]
    assert "Zofia" not in said


def test_of_many_claims_of_one_key_one_holds_it_at_a_time(engine: Engine) -> None:
    holding, most, claimed = 0, 0, 0
    guard = threading.Lock()

    def claim() -> None:
        nonlocal holding, most, claimed
        with engine.begin() as connection:
            if idempotency.claim(connection, "org_1", "key"):
                with guard:
                    holding, claimed = holding + 1, claimed + 1
                    most = max(most, holding)
                time.sleep(0.01)
                with guard:
                    holding -= 1

    threads = [threading.Thread(target=claim) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
    assert claimed >= 1
    with engine.begin() as connection:
        assert idempotency.claim(connection, "org_1", "key")
        assert idempotency.claim(connection, "org_2", "key")  # keys are a tenant's own


def test_an_old_answer_is_forgotten_and_a_young_one_is_not(engine: Engine) -> None:
    with engine.begin() as connection:
        for key, age in (("old", idempotency.KEPT_FOR * 2), ("young", idempotency.KEPT_FOR / 2)):
            answer = {"fingerprint": "f", "status": 201, "body": b"{}", "headers": {}, "now": NOW - age}
            idempotency.keep(connection, "org_1", key, **answer)  # type: ignore[arg-type]  # one dict of all kinds
        assert idempotency.forget_old(connection, NOW) == 1
        assert idempotency.answer_to(connection, "org_1", "old") is None
        assert idempotency.answer_to(connection, "org_1", "young") is not None


def test_a_number_is_looked_up_without_what_people_vary() -> None:
    assert badges.number_key(" phy-000 1.234 ") == "PHY0001234"


def test_two_takers_of_one_list_wait_for_each_other(engine: Engine) -> None:
    with engine.begin() as connection:
        badges.add_list(connection, "test-1", Mode.TEST, "revocation", NOW)
    with engine.connect() as one, engine.connect() as other, one.begin(), other.begin():
        assert badges.list_with_room(one, Mode.TEST, "revocation", 10) is not None
        other.execute(text("SET LOCAL lock_timeout = '50ms'"))
        with pytest.raises(Unavailable):
            badges.list_with_room(other, Mode.TEST, "revocation", 10)
