"""How long a badge may say what it says."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from credentialing.model.claim import Claim
from credentialing.model.finding import Finding
from credentialing.model.states import Outcome
from credentialing.rules.registration import EVIDENCE_MAX_AGE, iso_date
from credentialing.rules.rule import Pack
from credentialing.rules.shelf import pack_for, shelf

FRESH_FOR: Final = timedelta(days=30)  # NCQA since 2025-07-01: expiry and exclusions are looked at monthly


def badge_dates(
    claim: Claim, findings: Sequence[Finding], issued_at: datetime, *, packs: Sequence[Pack] | None = None
) -> tuple[datetime, datetime, datetime]:
    """``(verified_at, fresh_until, valid_until)`` of a badge issued at ``issued_at``, all aware UTC.

    ``verified_at``: the oldest moment at which a register confirmed the registration we rest on; ``issued_at`` when
    none did (a person settled it then). ``valid_until``: the first of 120 days after that (NCQA), the end of the
    day on which a confirmed registration or the certificate runs out, and the end of the rule pack's review date.
    ``fresh_until``: 30 days after ``verified_at``, never later than ``valid_until``. The last days of a licence are
    taken in UTC: a register's own midnight is hours away and its next answer overrules us.
    """
    passed = [each for each in findings if each.kind == "registry.registration" and each.outcome is Outcome.PASS]
    asked = [each.evidence.retrieved_at for each in passed if each.evidence]
    verified_at = min(asked, default=issued_at).astimezone(UTC)
    pack = pack_for(shelf() if packs is None else packs, claim.jurisdiction)
    last_days = [iso_date(each.facts.get("expires_on")) for each in passed]
    last_days += [claim.certification.expires_on, pack.review_by if pack else None]
    ends = [_end_of(day) for day in last_days if day is not None]
    valid_until = min([verified_at + EVIDENCE_MAX_AGE, *ends])
    return verified_at, min(verified_at + FRESH_FOR, valid_until), valid_until


def _end_of(day: date) -> datetime:
    if day == date.max:
        return datetime.max.replace(tzinfo=UTC)
    return datetime.combine(day + timedelta(days=1), time.min, UTC)
