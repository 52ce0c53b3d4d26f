"""Sweeping: what stands undone in the outbox is rung for again; what a passed date made untrue is published anew."""

from datetime import timedelta
from typing import Final

from credentialing.records import badges, idempotency, outbox
from credentialing.stages.office import Office

PATIENCE: Final = timedelta(seconds=15)
SIGN_AHEAD: Final = timedelta(hours=12)  # a status list is signed anew when less than this is left of its window


def sweep(office: Office) -> int:
    """Rings for every due outbox row and returns how many rings were heard.

    A row whose last ring still stands in its queue is only looked at again later: a slow queue is not a lost one,
    and ringing twice would make it slower. Running it in two processes is harmless: rows are locked while rung.
    """
    with office.transaction() as tx:
        due = outbox.take_due(tx.connection, tx.now)
        waiting = office.bell.still_waiting(due)
        outbox.wait_longer(tx.connection, [ring.id for ring in due if ring.id in waiting], tx.now, PATIENCE)
        again = [outbox.count_ring(tx.connection, ring, tx.now, PATIENCE) for ring in due if ring.id not in waiting]
        tx.rings.extend(ring for ring in again if ring is not None)
        return len(tx.rings)


def refresh(office: Office) -> int:
    """Rings for what time alone has changed: status lists about to run out, and pages that no longer hold."""
    with office.transaction() as tx:
        lists = badges.lists_to_sign(tx.connection, tx.now + SIGN_AHEAD)
        outlived = badges.outlived(tx.connection, tx.now)
        for list_id in lists:
            tx.ring("badges", "publish_list", list_id)
        for badge_id in outlived:
            tx.ring("badges", "publish", badge_id)
        return len(lists) + len(outlived)


def tidy(office: Office) -> int:
    """Forgets answers to requests that are too old to be repeated."""
    with office.transaction() as tx:
        return idempotency.forget_old(tx.connection, tx.now)
