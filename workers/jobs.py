"""Every job there is. A job reads ids, calls one stage, and may run twice: each stage says why that is harmless.

The process that works a queue gives its means once, with ``use``, before the first job.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Final

from credentialing.documents.sandbox.reader import Reader
from credentialing.model.errors import Misconfigured, Superseded, Unavailable
from credentialing.stages import checking, deciding, issuing, looking_up, publishing, reading
from credentialing.stages.office import Office

# A restart of PostgreSQL takes a fraction of a second, and a deadlock is over at once: asking again here is quicker
# than failing and waiting for the sweeper, which is for everything longer.
WAITS: Final = (0.2, 1.0, 3.0)


@dataclass(slots=True)
class _Means:
    office: Office | None = None
    reader: Reader | None = None
    waits: Sequence[float] = ()


_means = _Means()


def use(office: Office, reader: Reader | None = None, *, waits: Sequence[float] = WAITS) -> None:
    """Gives the jobs of this process their office and, for documents, their reader.

    ``waits``: seconds before each new try of a job that something we depend on did not answer.
    """
    _means.office, _means.reader, _means.waits = office, reader, waits


@contextmanager
def on_behalf_of(origin: str) -> Iterator[None]:
    """What the job inside this rings for is rung for on behalf of the request it began with."""
    before = _means.office
    if before is not None:
        _means.office = before.for_request(origin)
    try:
        yield
    finally:
        _means.office = before


def _patient(job: Callable[..., None]) -> Callable[..., None]:
    """Tries a job again, from its beginning, while trying again can help; then it is the sweeper's."""

    @wraps(job)
    def run(*ids: str) -> None:
        for wait in _means.waits:
            try:
                return job(*ids)
            except Unavailable as error:
                if error.permanent:
                    raise
                time.sleep(wait)
        return job(*ids)

    return run


def _office() -> Office:
    if _means.office is None:
        raise Misconfigured("Jobs run inside `python -m workers QUEUE` only.")
    return _means.office


@_patient
def check_submission(submission_id: str, round_: str) -> None:
    with _office().transaction() as tx:
        checking.plan(tx, submission_id, int(round_))


@_patient
def read_document(submission_id: str, round_: str, document_id: str) -> None:
    if _means.reader is None:
        raise Misconfigured("This worker has no sandbox to read documents in.")
    try:
        reading.read(_office(), _means.reader, submission_id, round_, document_id)
    except Superseded:
        return  # a later runner has written, or will


@_patient
def look_up(submission_id: str, round_: str, subject: str) -> None:
    try:
        looking_up.look_up(_office(), submission_id, round_, subject)
    except Superseded:
        return  # as above


@_patient
def decide(submission_id: str, round_: str) -> None:
    with _office().transaction() as tx:
        deciding.decide(tx, submission_id, int(round_))


@_patient
def issue(submission_id: str) -> None:
    issuing.issue(_office(), submission_id)


@_patient
def publish(badge_id: str) -> None:
    publishing.publish(_office(), badge_id)


@_patient
def publish_withheld(badge_id: str) -> None:
    publishing.publish_withheld(_office(), badge_id)


@_patient
def publish_list(list_id: str) -> None:
    publishing.sign_list(_office(), list_id)
