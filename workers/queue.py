"""Working one queue with RQ: in this process, without a fork for each job.

RQ forks a child for every job to survive what the job does. Ours are safe without: untrusted bytes are opened in the
sandbox's own child, and a worker that dies is rung again from the outbox. It saves 10 ms of CPU a job.

RQ also keeps books on every job: its state, executions, result, retries, dependents, in some 25 round trips. Here the
outbox and the checks' leases are those books, and nobody reads RQ's, so a ring that is heard leaves nothing behind.
It saves 4 ms of CPU a job, more than most jobs' own work (docs/performance.md).
"""

import time
from typing import Any, Final

import structlog
from redis import Redis
from redis.exceptions import RedisError
from rq import Queue, SimpleWorker
from rq.intermediate_queue import IntermediateQueue
from rq.job import Job
from rq.serializers import JSONSerializer
from rq.timeouts import JobTimeoutException
from rq.worker import WorkerStatus

from credentialing.bell import JOB_TIMEOUT
from credentialing.documents.sandbox.reader import Reader
from credentialing.settings import Settings
from credentialing.stages.opening import open_office
from credentialing.stages.signing import publish_did, signer_of
from workers import jobs

_log = structlog.get_logger()

_SEEN_EVERY: Final = 10.0  # seconds between two signs of life
_SEEN_FOR: Final = 2 * JOB_TIMEOUT  # seconds a sign of life lasts; longer than any job


class Worker(SimpleWorker):
    """Says what it did in one structured line a job, and is back soon after Redis is."""

    max_connection_wait_time = 5.0
    _seen_at = float("-inf")

    def execute_job(self, job: Job, queue: Queue) -> None:
        """Does one job. What breaks in it goes to the log; the outbox row stands, so the sweeper rings again."""
        self._state = WorkerStatus.BUSY  # from here on SIGTERM waits for the end of the job
        origin = str(job.meta.get("origin", ""))
        structlog.contextvars.bind_contextvars(
            job=(job.func_name or "").rpartition(".")[2], args=list(job.args), request_id=origin or None
        )
        try:
            self._forget(job, queue)
            # If we die from here on, the outbox row alone knows of the work: that is enough.
            with (
                jobs.on_behalf_of(origin),
                self.death_penalty_class(job.timeout or JOB_TIMEOUT, JobTimeoutException, job_id=job.id),
            ):
                job.perform()
            _log.info("job_done", queue=queue.name)
        except Exception:  # noqa: BLE001 - whatever it is, the next job has nothing to do with it
            _log.exception("job_broke", queue=queue.name, job_id=job.id)
        finally:
            structlog.contextvars.clear_contextvars()
            self._state = WorkerStatus.IDLE

    def _forget(self, job: Job, queue: Queue) -> None:
        """Takes the ring off the list of those taken and not begun, and drops its record, in one round trip.

        When Redis fails here the job is done all the same: what stays behind is swept up by RQ.
        """
        try:
            with self.connection.pipeline(transaction=False) as pipeline:
                pipeline.lrem(IntermediateQueue(queue.key, self.connection).key, 1, job.id)
                pipeline.delete(job.key)
                pipeline.execute()
        except RedisError:
            _log.warning("ring_not_forgotten", queue=queue.name, job_id=job.id)

    def set_state(self, state: str, pipeline: Any = None) -> None:
        """RQ tells Redis each time, also what it knows already."""
        if pipeline is not None or state != self._state:
            super().set_state(state, pipeline)

    def heartbeat(self, timeout: int | None = None, pipeline: Any = None) -> None:
        """RQ gives three signs of life a job; one every ten seconds is enough."""
        now = time.monotonic()
        if pipeline is not None or now - self._seen_at >= _SEEN_EVERY:
            super().heartbeat(max(timeout or 0, _SEEN_FOR), pipeline)
            self._seen_at = now


def run(name: str, settings: Settings) -> None:
    """Works ``name`` until SIGTERM, finishing the job in hand.

    One queue a process: RQ then moves a job to an intermediate list instead of popping it, so that a crash between
    taking and starting loses nothing. Raises ``Misconfigured``.
    """
    reader = Reader(run_without_sandbox=settings.run_without_sandbox) if name == "documents" else None
    try:
        office = open_office(settings, signs_badges=name == "badges", pool_size=2)
        if name == "badges":
            with office.transaction() as tx:
                publish_did(tx, signer_of(office))
        jobs.use(office, reader)
        redis = Redis.from_url(settings.redis_url)
        worker = Worker(
            [Queue(name, connection=redis, serializer=JSONSerializer)],
            connection=redis,
            serializer=JSONSerializer,
            worker_ttl=60,
            maintenance_interval=60,
            log_job_description=False,
        )
        worker.work(logging_level="WARNING")
    finally:
        if reader is not None:
            reader.close()
