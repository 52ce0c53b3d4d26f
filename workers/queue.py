"""Working one queue with RQ: in this process, without a fork for each job.

RQ forks a child for every job to survive what the job does. Ours are safe without: untrusted bytes are opened in the
sandbox's own child, and a worker that dies is rung again from the outbox. It saves 10 ms of CPU a job.
"""

from typing import Any

import structlog
from redis import Redis
from rq import Queue, SimpleWorker
from rq.executions import Execution
from rq.job import Job
from rq.serializers import JSONSerializer

from credentialing.documents.sandbox.reader import Reader
from credentialing.settings import Settings
from credentialing.stages.opening import open_office
from credentialing.stages.signing import publish_did, signer_of
from workers import jobs

_log = structlog.get_logger()


class Worker(SimpleWorker):
    """Says what it did in one structured line a job, and is back soon after Redis is."""

    max_connection_wait_time = 5.0

    def perform_job(self, job: Job, queue: Queue, execution: Execution) -> bool:
        origin = str(job.meta.get("origin", ""))
        structlog.contextvars.bind_contextvars(
            job=(job.func_name or "").rpartition(".")[2], args=list(job.args), request_id=origin or None
        )
        try:
            with jobs.on_behalf_of(origin):
                done = super().perform_job(job, queue, execution)
            _log.info("job_done" if done else "job_failed", queue=queue.name)
            return done
        finally:
            structlog.contextvars.clear_contextvars()

    def handle_exception(self, job: Job, *exc_info: Any) -> None:
        """The traceback goes to the log; the outbox row stands, so the sweeper rings for the job again."""
        _log.error("job_broke", job_id=job.id, exc_info=exc_info)


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
