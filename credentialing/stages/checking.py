"""Checking: a check for each document and kind and each registration; at once those that need no look outside."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection

from credentialing.matching.names import Agreement, compare_person
from credentialing.model.checks import CHECK_KINDS
from credentialing.model.claim import Programme
from credentialing.model.finding import Finding, Reason
from credentialing.model.ids import RANDOM_BYTES, make_id
from credentialing.model.states import CheckStatus, Mode, Outcome, SubmissionState
from credentialing.records import badges, checks, organisations, submissions
from credentialing.records.submissions import Submission
from credentialing.rules.scope import Answer, scope
from credentialing.stages.moving import move
from credentialing.stages.office import Transaction

DOCUMENT_KINDS: Final = tuple(kind for kind, row in CHECK_KINDS.items() if row.per == "document")
REGISTRATION_KINDS: Final = tuple(kind for kind, row in CHECK_KINDS.items() if row.per == "registration")
_CONTENT: Final = "document.content"
NO_DOCUMENT: Final = "-"  # the subject of the finding that says that no document was sent


def plan(tx: Transaction, submission_id: str, round_: int) -> None:
    """Plans the round's checks and settles those that only need the database; rings for the others.

    Running it twice is harmless: the second time the round has its checks and nothing is added.
    """
    submission = submissions.lock(tx.connection, submission_id)
    if submission.state is SubmissionState.RECEIVED:
        submission = move(tx, submission, SubmissionState.CHECKING)
    is_due = submission.state is SubmissionState.CHECKING and submission.round == round_
    if is_due and not checks.of_submission(tx.connection, submission_id, round_):
        _write_plan(tx, submission)
    tx.done("check_submission", submission_id, str(round_))


def _write_plan(tx: Transaction, submission: Submission) -> None:
    settings = tx.office.settings
    seconds = settings.check_deadline if submission.mode is Mode.LIVE else settings.test_check_deadline
    deadline = tx.now + timedelta(seconds=seconds)
    documents, registrations = _outside(tx.connection, submission)
    queued = [
        checks.row_of(_new_id(tx), submission.id, submission.round, kind, subject, tx.now, deadline)
        for kind, subject in _wanted(documents, registrations)
    ]
    settled = [
        {
            **checks.row_of(
                _new_id(tx), submission.id, submission.round, finding.kind, finding.subject, tx.now, deadline
            ),
            **checks.finding_values(finding),
            "status": CheckStatus.DONE.value,
            "attempts": 1,
            "finished_at": tx.now,
        }
        for finding in _at_once(tx, submission, has_documents=bool(documents))
    ]
    checks.add(tx.connection, [*queued, *settled])
    for document_id in documents:
        tx.ring("documents", "read_document", submission.id, str(submission.round), document_id)
    for subject in registrations:
        tx.ring("registers", "look_up", submission.id, str(submission.round), subject)
    if not queued:
        tx.ring("checks", "decide", submission.id, str(submission.round))


def planned(connection: Connection, submission: Submission) -> list[tuple[str, str]]:
    """Every check that needs a look outside, as ``(kind, subject)``; from the record itself, not from the checks
    that stand, so that a decision can tell when one of them is missing.
    """
    return _wanted(*_outside(connection, submission))


def _wanted(documents: Sequence[str], registrations: Sequence[str]) -> list[tuple[str, str]]:
    wanted = [(kind, document_id) for document_id in documents for kind in DOCUMENT_KINDS]
    return wanted + [(kind, subject) for subject in registrations for kind in REGISTRATION_KINDS]


def _outside(connection: Connection, submission: Submission) -> tuple[list[str], list[str]]:
    """What is looked at: the documents' ids, and the registrations as ``registry:number``, each once."""
    documents = [row.id for row in submissions.documents_of(connection, submission.id)]
    numbers = [f"{entry.registry}:{entry.number}" for entry in submission.claim.registrations]
    return documents, list(dict.fromkeys(numbers))


def _new_id(tx: Transaction) -> str:
    return make_id("check", tx.office.randomness(RANDOM_BYTES))


def _at_once(tx: Transaction, submission: Submission, *, has_documents: bool) -> Sequence[Finding]:
    """The findings that follow from what we already hold."""
    row = organisations.programme_by_id(tx.connection, submission.claim.certification.programme)
    known = row is not None and row.mode == submission.mode.value and row.organisation_id == submission.organisation
    programme = organisations.to_programme(row) if row is not None and known else None
    findings = [
        _programme_recognised(submission, programme),
        _programme_hours(submission, programme),
        _issuer(tx, submission),
        _certificate_number(tx, submission),
        _duplicate_practitioner(tx, submission),
        _consent(submission),
        _scope(submission, tx.now.date()),
    ]
    if not has_documents:
        findings += [Finding(kind, NO_DOCUMENT, Outcome.NOT_APPLICABLE) for kind in DOCUMENT_KINDS if kind != _CONTENT]
        reason = Reason("document.missing", "The record came without a certificate.")
        findings.append(Finding(_CONTENT, NO_DOCUMENT, Outcome.INCONCLUSIVE, (reason,)))
    return findings


def _finding(kind: str, subject: str, *reasons: Reason, fail: bool = True) -> Finding:
    if not reasons:
        return Finding(kind, subject, Outcome.PASS)
    return Finding(kind, subject, Outcome.FAIL if fail else Outcome.INCONCLUSIVE, reasons)


def _programme_recognised(submission: Submission, programme: Programme | None) -> Finding:
    kind, claim = "programme.recognised", submission.claim
    if programme is None:
        detail = f"You have no programme {claim.certification.programme}."
        return _finding(kind, claim.certification.programme, Reason("programme.unknown", detail))
    done = claim.certification.completed_on
    starts, ends = programme.recognised_from, programme.recognised_until
    if (starts and done < starts) or (ends and done > ends):
        detail = f"{programme.name} was recognised from {starts or 'the start'} to {ends or 'today'}, not on {done}."
        return _finding(kind, programme.id, Reason("programme.not_recognised_on_date", detail))
    if programme.professions and claim.profession not in programme.professions:
        detail = f"{programme.name} is not described as open to the profession {claim.profession.value}."
        return _finding(kind, programme.id, Reason("programme.not_for_profession", detail), fail=False)
    return _finding(kind, programme.id)


def _programme_hours(submission: Submission, programme: Programme | None) -> Finding:
    """A claim of other hours than the programme carries is somebody's mistake, not a fraud: a person looks."""
    kind, claimed = "programme.hours", submission.claim.certification.hours
    if programme is None or not programme.hours.total:
        return Finding(kind, submission.claim.certification.programme, Outcome.NOT_APPLICABLE)
    if claimed.total != programme.hours.total or claimed.in_person > programme.hours.in_person:
        detail = (
            f"Claimed are {claimed.total:g} hours, {claimed.in_person:g} of them in person; {programme.name} has"
            f" {programme.hours.total:g}, {programme.hours.in_person:g} of them in person."
        )
        return _finding(kind, programme.id, Reason("programme.hours_differ", detail), fail=False)
    return _finding(kind, programme.id)


def _issuer(tx: Transaction, submission: Submission) -> Finding:
    kind, row = "issuer.accredited", organisations.by_id(tx.connection, submission.organisation)
    if row is None or row.accredited_at is None:
        reason = Reason("issuer.not_accredited", "No administrator has accredited this training body yet.")
        return _finding(kind, submission.organisation, reason, fail=False)
    if row.status != "active":
        return _finding(kind, submission.organisation, Reason("issuer.suspended"), fail=False)
    return _finding(kind, submission.organisation)


def _certificate_number(tx: Transaction, submission: Submission) -> Finding:
    """One number belongs to one certificate of one person, who may claim it once for each registration."""
    kind, number = "certificate.number", submission.claim.certification.certificate_number
    registrations = frozenset(submission.claim.registrations)
    for earlier in submissions.with_same_number(tx.connection, submission):
        if not is_same_person(submission, earlier):
            detail = "An earlier record of yours carries this certificate number for another person."
            return _finding(kind, number, Reason("duplicate.certificate_number", detail), fail=False)
        same_place = registrations.intersection(earlier.claim.registrations) or not registrations
        if same_place and earlier.created_at <= submission.created_at:
            detail = f"The record {earlier.id} is about the same certificate and registration."
            return _finding(kind, number, Reason("duplicate.submission", detail), fail=False)
    return _finding(kind, number)


def is_same_person(one: Submission, other: Submission) -> bool:
    """Whether two claims name one person, beyond doubt."""
    name = one.claim.name
    listed = [(other.claim.name.given, other.claim.name.family)]
    return compare_person(name, listed).agreement is Agreement.MATCH


def _duplicate_practitioner(tx: Transaction, submission: Submission) -> Finding:
    kind, claim = "practitioner.duplicate", submission.claim
    registrations = [(registration.registry, registration.number) for registration in claim.registrations]
    held = badges.held_by(tx.connection, submission.mode, registrations, claim.certification.level, submission.id)
    if held:
        detail = f"The badge {held[0].id} of the level {claim.certification.level} is held under this registration."
        return _finding(kind, held[0].id, Reason("duplicate.practitioner", detail), fail=False)
    return _finding(kind, submission.id)


def _consent(submission: Submission) -> Finding:
    if not submission.claim.consent_to_publish:
        return _finding("consent", submission.id, Reason("consent.missing"), fail=False)
    return _finding("consent", submission.id)


def _scope(submission: Submission, today: date) -> Finding:
    """Whether we know that the place permits it. The rules themselves give the reasons where it does not."""
    claim = submission.claim
    told = scope(claim.profession, claim.jurisdiction, today)
    permits = told.answer in (Answer.PERMITTED, Answer.PERMITTED_WITH_CONDITIONS)
    return Finding(
        "jurisdiction.scope",
        claim.jurisdiction,
        Outcome.PASS if permits else Outcome.NOT_APPLICABLE,
        facts={"answer": told.answer.value, "rule": told.rule, "citation": told.citation, "as_of": told.as_of},
    )
