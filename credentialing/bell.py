"""The queue as a bell: it says that there is work, the database says what. Losing every ring loses nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from redis import Redis
from redis.exceptions import RedisError
from rq import Queue
from rq.serializers import JSONSerializer

QUEUES: Final = ("checks", "documents", "registers", "badges")
JOB_TIMEOUT: Final = 180  # seconds; more than any job may take, so that only a stuck one meets it


@dataclass(frozen=True, slots=True)
class Ring:
    """One pull of the bell: which outbox row (``id``), for the how-manieth time, and what to call with which ids.

    ``origin``: the request that all this began with, for the logs; empty where there was none.
    """

    id: int
    times: int
    queue: str
    job: str
    args: tuple[str, ...]
    origin: str = ""

    @property
    def job_id(self) -> str:
        return f"o{self.id}-{self.times}"


class Bell(Protocol):
    """``ring`` never raises: a bell that fails is rung again by the sweeper. Returns how many rings were heard."""

    def ring(self, rings: Sequence[Ring]) -> int: ...

    def still_waiting(self, rings: Sequence[Ring]) -> frozenset[int]: ...

    def is_heard(self) -> bool: ...


class RedisBell:
    """Rings through RQ, by the job's name, with JSON and never pickle."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis
        self._queues = {
            name: Queue(name, connection=redis, serializer=JSONSerializer, default_timeout=JOB_TIMEOUT)
            for name in QUEUES
        }

    def ring(self, rings: Sequence[Ring]) -> int:
        heard = 0
        by_queue: dict[str, list[Ring]] = {}
        for ring in rings:
            by_queue.setdefault(ring.queue, []).append(ring)
        for name, group in by_queue.items():
            calls = [
                Queue.prepare_data(
                    f"workers.jobs.{ring.job}",
                    args=ring.args,
                    job_id=ring.job_id,
                    timeout=JOB_TIMEOUT,
                    result_ttl=0,
                    failure_ttl=3600,
                    meta={"origin": ring.origin},
                )
                for ring in group
            ]
            try:
                self._queues[name].enqueue_many(calls)
            except RedisError:
                continue
            heard += len(group)
        return heard

    def still_waiting(self, rings: Sequence[Ring]) -> frozenset[int]:
        """The outbox ids whose last ring still stands in its queue, unheard: ringing again would only double it.

        The queues themselves are read, in one round trip: a job's own record says "queued" also when a worker died
        in the moment after taking it. When Redis is silent nothing stands, as far as anyone knows.
        """
        names = sorted({ring.queue for ring in rings})
        try:
            with self._redis.pipeline(transaction=False) as pipeline:
                for name in names:
                    pipeline.lrange(self._queues[name].key, 0, -1)
                queued = dict(zip(names, map(frozenset, pipeline.execute()), strict=True))
        except RedisError:
            return frozenset()
        return frozenset(ring.id for ring in rings if ring.job_id.encode() in queued[ring.queue])

    def is_heard(self) -> bool:
        """Whether the queue's server answers."""
        try:
            return bool(self._redis.ping())
        except RedisError:
            return False
