"""The bell on a real Valkey: what stands in a queue is known, exactly and cheaply."""

import time
from dataclasses import replace

import pytest
from redis import Redis
from rq import Queue
from rq.job import Job
from rq.serializers import JSONSerializer

from credentialing.bell import RedisBell, Ring
from credentialing.settings import Settings
from credentialing.stages.opening import open_office
from launcher.valkey import free_port


@pytest.fixture
def redis(valkey_url: str) -> Redis:
    return Redis.from_url(valkey_url)


def rings(count: int) -> list[Ring]:
    return [Ring(number, 1, "checks", "decide", (f"sub_{number}", "1")) for number in range(count)]


def test_a_backlog_of_two_thousand_is_told_from_lost_rings_at_once(redis: Redis) -> None:
    bell = RedisBell(redis)
    backlog = rings(2000)
    assert bell.ring(backlog) == 2000
    lost = [replace(ring, times=2) for ring in backlog[:500]]
    started = time.perf_counter()
    assert bell.still_waiting(backlog[:500]) == frozenset(range(500))
    assert bell.still_waiting(lost) == frozenset()
    assert time.perf_counter() - started < 0.5
    redis.close()


def test_a_job_taken_by_a_worker_that_died_at_once_does_not_stand_in_its_queue(redis: Redis) -> None:
    bell, (ring,) = RedisBell(redis), rings(1)
    bell.ring([ring])
    queue = Queue("checks", connection=redis, serializer=JSONSerializer)
    redis.lmove(queue.key, queue.intermediate_queue_key, "LEFT", "RIGHT")
    job = Job.fetch(ring.job_id, connection=redis, serializer=JSONSerializer)
    assert job.get_status() == "queued"  # which is why the status is not asked
    assert bell.still_waiting([ring]) == frozenset()
    redis.close()


def test_a_job_waits_however_long_the_queue_is(redis: Redis) -> None:
    bell, (ring,) = RedisBell(redis), rings(1)
    bell.ring([ring])
    job = Job.fetch(ring.job_id, connection=redis, serializer=JSONSerializer)
    assert redis.ttl(job.key) == -1
    redis.close()


def test_a_bell_without_a_server_hears_nothing_raises_nothing_and_is_quick_about_it(settings: Settings) -> None:
    """As an office has it: a request waits for its ring."""
    office = open_office(replace(settings, redis_url=f"redis://127.0.0.1:{free_port()}/0"))
    started = time.perf_counter()
    assert not office.bell.is_heard()
    assert office.bell.ring(rings(3)) == 0
    assert office.bell.still_waiting(rings(3)) == frozenset()
    assert time.perf_counter() - started < 1
    office.engine.dispose()
