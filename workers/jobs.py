"""Every job there is. A job reads ids, calls one stage, and may run twice: each stage says why that is harmless.

The process that works a queue gives its means once, with ``use``, before the first job.
"""

from dataclasses import dataclass

from credentialing.documents.sandbox.reader import Reader
from credentialing.model.errors import Misconfigured, Superseded
from credentialing.stages import checking, deciding, issuing, looking_up, publishing, reading
from credentialing.stages.office import Office


@dataclass(slots=True)
class _Means:
    office: Office | None = None
    reader: Reader | None = None


_means = _Means()


def use(office: Office, reader: Reader | None = None) -> None:
    """Gives the jobs of this process their office and, for documents, their reader."""
    _means.office, _means.reader = office, reader


def _office() -> Office:
    if _means.office is None:
        raise Misconfigured("Jobs run inside `python -m workers QUEUE` only.")
    return _means.office


def check_submission(submission_id: str, round_: str) -> None:
    with _office().transaction() as tx:
        checking.plan(tx, submission_id, int(round_))


def read_document(submission_id: str, round_: str, document_id: str) -> None:
    if _means.reader is None:
        raise Misconfigured("This worker has no sandbox to read documents in.")
    try:
        reading.read(_office(), _means.reader, submission_id, round_, document_id)
    except Superseded:
        return  # a later runner has written, or will


def look_up(submission_id: str, round_: str, subject: str) -> None:
    try:
        looking_up.look_up(_office(), submission_id, round_, subject)
    except Superseded:
        return  # as above


def decide(submission_id: str, round_: str) -> None:
    with _office().transaction() as tx:
        deciding.decide(tx, submission_id, int(round_))


def issue(submission_id: str) -> None:
    issuing.issue(_office(), submission_id)


def publish(badge_id: str) -> None:
    publishing.publish(_office(), badge_id)


def publish_withheld(badge_id: str) -> None:
    publishing.publish_withheld(_office(), badge_id)


def publish_list(list_id: str) -> None:
    publishing.sign_list(_office(), list_id)
