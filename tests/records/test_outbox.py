"""The outbox: one row for one piece of work, rung for ever more slowly, and given up on."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, text

from credentialing.bell import Ring
from credentialing.records import outbox

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
PATIENCE = timedelta(seconds=15)


def test_the_same_work_wanted_twice_is_one_row_with_a_new_ring(engine: Engine) -> None:
    with engine.begin() as connection:
        first = outbox.insert(connection, "checks", "decide", ("sub_1", "1"), NOW, NOW)
        second = outbox.insert(connection, "checks", "decide", ("sub_1", "1"), NOW, NOW)
        other = outbox.insert(connection, "checks", "decide", ("sub_1", "2"), NOW, NOW)
        assert (second.id, second.times) == (first.id, 2)
        assert other.id != first.id
        outbox.remove(connection, "decide", ("sub_1", "1"))
        assert outbox.take_due(connection, NOW) == [other]


def test_waits_double_to_ten_minutes_and_end(engine: Engine) -> None:
    now = NOW
    with engine.begin() as connection:
        ring = outbox.insert(connection, "checks", "decide", ("sub_1",), now, now)
        waits = []
        for times in range(2, outbox.GIVE_UP_AFTER + 2):
            (again,) = outbox.count_rings(connection, outbox.take_due(connection, now), now, PATIENCE)
            assert again == Ring(ring.id, times, "checks", "decide", ("sub_1",))
            due = connection.execute(text("SELECT ring_at FROM outbox")).scalar_one()
            waits.append((due - now).total_seconds())
            now = due
        assert waits == [15, 30, 60, 120, 240, 480, 600, 600, 600, 600, 600, 600]
        assert outbox.count_rings(connection, outbox.take_due(connection, now), now, PATIENCE) == []
        (dead,) = outbox.dead_rows(connection)
        assert dead["id"] == ring.id
        assert outbox.take_due(connection, now + timedelta(days=1)) == []
        assert outbox.standing(connection, "decide") == frozenset()
        assert outbox.revive(connection, ring.id, now)
        assert not outbox.revive(connection, ring.id, now)
        assert len(outbox.take_due(connection, now)) == 1


def test_two_sweepers_never_take_the_same_row(engine: Engine) -> None:
    with engine.begin() as connection:
        for number in range(20):
            outbox.insert(connection, "checks", "decide", (str(number),), NOW, NOW)
    with engine.connect() as one, engine.connect() as other, one.begin(), other.begin():
        first, second = outbox.take_due(one, NOW, limit=12), outbox.take_due(other, NOW, limit=12)
    assert len(first) == 12
    assert len(second) == 8
    assert not {ring.id for ring in first} & {ring.id for ring in second}
