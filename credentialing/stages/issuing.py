"""Issuing: a seat is taken and the intent written, then the badge is composed, signed, verified, kept and published."""

from typing import Final

import orjson

from credentialing.badges.compose import compose
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.proof import sign
from credentialing.badges.statuslist import BITS
from credentialing.matching.spelling import ascii_spellings
from credentialing.matching.words import name_words
from credentialing.model.badge import BadgeFacts
from credentialing.model.ids import RANDOM_BYTES, make_id
from credentialing.model.states import BadgeState, Mode, SubmissionState
from credentialing.records import badges, checks, decisions, organisations, submissions
from credentialing.records.submissions import Submission
from credentialing.rules.validity import badge_dates
from credentialing.stages.moving import move
from credentialing.stages.office import Office, Transaction
from credentialing.stages.publishing import publish_in
from credentialing.stages.signing import publish_did, publish_list, require_valid, signer_of

LETTERS: Final = "DN"
# Random seats are found at once while a list is at most half full, and an emptier list tells less about who sits in it.
CAPACITY: Final = BITS // 2
_LIST_ID_BYTES: Final = 8


def issue(office: Office, submission_id: str) -> str | None:
    """Issues the badge of an approved submission and returns its id; ``None`` if there is nothing to issue.

    1. The intent: a random seat in a status list and the badge's facts, in one transaction.
    2. Composed and signed, outside any transaction.
    3. Verified by our own stranger's verifier, from the bytes.
    4. Kept, published, and the submission ``issued``, in one transaction: what is said to be issued can be read.

    Running it twice is harmless: the intent is unique for its submission, and what was kept first stays.
    """
    facts = _intend(office, submission_id)  # 1
    if facts is None:
        return None
    # If we die here the intent stands and the next run signs the very same facts.
    signer = signer_of(office)
    credential = compose(facts, signer.issuer)  # 2
    signed = orjson.dumps(sign(credential, signer.key, facts.issued_at))
    jwt = sign_jwt(credential, signer.key)
    with office.reading() as connection:  # 3
        require_valid(connection, signer, (signed, jwt.encode()), office.clock())
    with office.transaction() as tx:  # 4
        submission = submissions.lock(tx.connection, submission_id)
        if badges.keep_credential(tx.connection, facts.id, signed, jwt) and (
            submission.state is SubmissionState.APPROVED
        ):
            move(tx, submission, SubmissionState.ISSUED, data={"badge": facts.id})
            tx.happened(
                "badge.issued",
                facts.id,
                tenant=submission.organisation,
                mode=submission.mode,
                submission=submission_id,
                after=facts.state.value,
                data={"valid_until": facts.valid_until.isoformat(), "status_list": facts.status_list},
            )
            publish_in(tx, facts.id)
        tx.done("issue", submission_id)
    return facts.id


def _intend(office: Office, submission_id: str) -> BadgeFacts | None:
    with office.transaction() as tx:
        submission = submissions.lock(tx.connection, submission_id)
        standing = badges.of_submission(tx.connection, submission_id)
        if submission.state is not SubmissionState.APPROVED or (standing is not None and standing.credential):
            tx.done("issue", submission_id)
            return None
        if standing is not None:
            return badges.to_facts(standing)
        list_id, seat = _take_seat(tx, submission.mode)
        facts = _facts(tx, submission, list_id, seat)
        badges.add_intent(
            tx.connection,
            facts,
            submission_id=submission_id,
            organisation_id=submission.organisation,
            search_name=search_words(facts.name),
            latitude=submission.claim.locality.latitude,
            longitude=submission.claim.locality.longitude,
        )
        return facts


def search_words(name: str) -> str:
    """The ASCII spellings of a name's words, each after a space, so that a search finds beginnings of words."""
    spellings = sorted({spelling for word in name_words(name) for spelling in ascii_spellings(word)})
    return "".join(f" {spelling}" for spelling in spellings)


def _take_seat(tx: Transaction, mode: Mode) -> tuple[str, int]:
    """A random free seat: numbers that grow would tell readers who was issued when."""
    row = badges.list_with_room(tx.connection, mode, "revocation", CAPACITY)
    if row is None:
        list_id = f"{mode.value}-{tx.office.randomness(_LIST_ID_BYTES).hex()}"
        badges.add_list(tx.connection, list_id, mode, "revocation", tx.now)
        signer = signer_of(tx.office)
        publish_did(tx, signer)
        publish_list(tx, signer, list_id)
    else:
        list_id = row.id
    while True:
        seat = int.from_bytes(tx.office.randomness(8), "big") % BITS
        if badges.take_seat(tx.connection, list_id, seat):
            return list_id, seat


def _facts(tx: Transaction, submission: Submission, list_id: str, seat: int) -> BadgeFacts:
    claim, certification = submission.claim, submission.claim.certification
    findings = [checks.to_finding(row) for row in checks.of_submission(tx.connection, submission.id, submission.round)]
    made = decisions.of_submission(tx.connection, submission.id)[0]
    body = organisations.by_id(tx.connection, submission.organisation)
    programme = organisations.programme_by_id(tx.connection, certification.programme)
    now = tx.now.replace(microsecond=0)
    verified_at, fresh_until, valid_until = badge_dates(claim, findings, now)
    return BadgeFacts(
        id=make_id("badge", tx.office.randomness(RANDOM_BYTES)),
        mode=submission.mode,
        name=claim.name.full,
        profession=claim.profession.value,
        letters=LETTERS,
        jurisdiction=claim.jurisdiction,
        city=claim.locality.city,
        region=claim.locality.region,
        country=claim.locality.country or claim.jurisdiction[:2],
        languages=claim.languages,
        registrations=tuple(dict.fromkeys((entry.registry, entry.number) for entry in claim.registrations)),
        programme_id=certification.programme,
        programme_name=programme.name if programme is not None else certification.programme,
        level=certification.level,
        training_body_id=submission.organisation,
        training_body_name=body.name if body is not None else submission.organisation,
        completed_on=certification.completed_on.isoformat(),
        hours_total=certification.hours.total,
        hours_in_person=certification.hours.in_person,
        regions=certification.regions,
        rule_pack=made.pack,
        rule_pack_version=made.pack_version,
        issued_at=now,
        verified_at=verified_at,
        fresh_until=fresh_until,
        valid_until=valid_until,
        status_list=list_id,
        seat=seat,
        state=BadgeState.ACTIVE,
        state_changed_at=now,
        state_reason="",
        object_version=1,
    )
