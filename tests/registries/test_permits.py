import threading
import time
from collections.abc import Iterator

import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from credentialing.model.errors import Unavailable
from credentialing.registries.permits import Slots, Unlimited


@pytest.fixture
def server(valkey_url: str) -> Iterator[redis.Redis]:
    with redis.Redis.from_url(valkey_url) as connection:
        yield connection


def test_no_more_ask_at_once_than_the_register_allows(server: redis.Redis) -> None:
    slots = Slots(server, wait=5)
    lock = threading.Lock()
    asking = 0
    seen = []

    def ask() -> None:
        nonlocal asking
        with slots.hold("us_nppes", 3):
            with lock:
                asking += 1
                seen.append(asking)
            time.sleep(0.02)
            with lock:
                asking -= 1

    threads = [threading.Thread(target=ask) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 12
    assert max(seen) == 3


def test_who_gets_no_permit_in_time_is_told_to_come_back(server: redis.Redis) -> None:
    slots = Slots(server, wait=0.1)
    with slots.hold("a", 1), pytest.raises(Unavailable) as caught, slots.hold("a", 1):
        pass
    assert not caught.value.permanent


def test_registers_do_not_stand_in_each_others_way(server: redis.Redis) -> None:
    slots = Slots(server, wait=0)
    with slots.hold("a", 1), slots.hold("b", 1):
        pass


def test_a_permit_comes_back_when_asking_fails(server: redis.Redis) -> None:
    slots = Slots(server, wait=0)
    with pytest.raises(LookupError), slots.hold("a", 1):
        raise LookupError
    with slots.hold("a", 1):
        pass


def test_a_permit_of_a_killed_holder_ends_by_itself(server: redis.Redis) -> None:
    abandoned = Slots(server, lease=0.2, wait=0).hold("a", 1)
    abandoned.__enter__()
    slots = Slots(server, wait=0)
    with pytest.raises(Unavailable), slots.hold("a", 1):
        pass
    time.sleep(0.25)
    with slots.hold("a", 1):
        pass
    assert server.zcard("registries:asking:a") == 0


def test_wiping_the_server_harms_nobody_who_holds_a_permit(server: redis.Redis) -> None:
    slots = Slots(server, wait=0)
    with slots.hold("a", 1):
        server.flushdb()
    with slots.hold("a", 1):
        pass


def test_nobody_asks_when_nobody_counts() -> None:
    gone = redis.Redis(host="127.0.0.1", port=1, retry=Retry(NoBackoff(), 0))
    with pytest.raises(Unavailable) as caught, Slots(gone).hold("a", 1):
        pass
    assert not caught.value.permanent


def test_one_process_alone_needs_no_permits() -> None:
    with Unlimited().hold("a", 1), Unlimited().hold("a", 1):
        pass
