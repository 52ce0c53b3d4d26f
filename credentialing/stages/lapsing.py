"""Lapsing: a question that the training body does not answer in time ends its record."""

from datetime import timedelta

from credentialing.model.finding import Reason
from credentialing.model.states import SubmissionState
from credentialing.records import submissions
from credentialing.stages.moving import move
from credentialing.stages.office import Office


def lapse(office: Office) -> int:
    """Ends every submission that has needed information for longer than ``answer_days``; returns how many.

    Each in a transaction of its own, so that one that is being answered right now holds up no other. Doing it twice is
    harmless: under its lock each is looked at again.
    """
    with office.reading() as connection:
        late = submissions.unanswered_since(connection, office.clock() - timedelta(days=office.settings.answer_days))
    done = 0
    for submission_id in late:
        with office.transaction() as tx:
            submission = submissions.lock(tx.connection, submission_id)
            waits = submission.state is SubmissionState.NEEDS_INFORMATION
            if waits and submission.updated_at <= tx.now - timedelta(days=office.settings.answer_days):
                days = office.settings.answer_days
                reason = Reason("review.information_not_provided", f"There was no answer within {days} days.")
                move(tx, submission, SubmissionState.LAPSED, reasons=(reason,))
                done += 1
    return done
