"""Sweeping: what stands undone in the outbox is rung for again; what a passed date made untrue is published anew."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from credentialing.records import badges, idempotency, outbox
from credentialing.stages import looking_up, reading
from credentialing.stages.office import Office

PATIENCE: Final = timedelta(seconds=15)
SIGN_AHEAD: Final = timedelta(hours=12)  # a status list is signed anew when less than this is left of its window


def sweep(office: Office) -> int:
    """Rings for every due outbox row and returns how many were rung for.

    A row whose last ring still stands in its queue is only looked at again later: a slow queue is not a lost one,
    and ringing twice would make it slower. Running it in two processes is harmless: rows are locked while rung.
    """
    with office.transaction() as tx:
        due = outbox.take_due(tx.connection, tx.now)
        waiting = office.bell.still_waiting(due) if due else frozenset()
        outbox.wait_longer(tx.connection, [ring.id for ring in due if ring.id in waiting], tx.now, PATIENCE)
        unheard = [ring for ring in due if ring.id not in waiting]
        tx.rings.extend(outbox.count_rings(tx.connection, unheard, tx.now, PATIENCE))
        return len(tx.rings)


# What is done about a job that was given up on: a person is asked what we could not find out. The others stay among
# the dead jobs of the queues until an operator has mended what broke them and requeues them.
_REFERRED: Final[Mapping[str, Callable[[Office, str, str, str], None]]] = {
    reading.JOB: reading.give_up,
    looking_up.JOB: looking_up.give_up,
}


def refer(office: Office) -> int:
    """Refers to a person what jobs that were given up on should have found out; returns how many there were.

    Doing it twice is harmless: the first time removes the job.
    """
    with office.reading() as connection:
        dead = [row for row in outbox.dead_rows(connection) if row["job"] in _REFERRED]
    for row in dead:
        _REFERRED[row["job"]](office, *row["args"])
    return len(dead)


def refresh(office: Office) -> int:
    """Rings for what time alone has changed: status lists about to run out, and pages that no longer hold.

    What was rung for and not done yet is not rung for again: the sweeper does that.
    """
    with office.transaction() as tx:
        due = [("publish_list", list_id) for list_id in badges.lists_to_sign(tx.connection, tx.now + SIGN_AHEAD)]
        due += [("publish", badge_id) for badge_id in badges.outlived(tx.connection, tx.now)]
        standing = {job: outbox.standing(tx.connection, job) for job, _ in due}
        fresh = [(job, object_id) for job, object_id in due if (object_id,) not in standing[job]]
        for job, object_id in fresh:
            tx.ring("badges", job, object_id)
        return len(fresh)


def tidy(office: Office) -> int:
    """Forgets answers to requests that are too old to be repeated."""
    with office.transaction() as tx:
        return idempotency.forget_old(tx.connection, tx.now)
