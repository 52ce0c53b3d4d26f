"""A stranger's verifier: any Open Badges 3.0 credential, checked in numbered steps, without trusting who made it.

Issuing calls it on the very bytes it is about to publish, and ``POST /verify`` on whatever people paste.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from credentialing.badges.authority import Unauthorised, issuer_key, moment
from credentialing.badges.contexts import CREDENTIALS_V2
from credentialing.badges.reading import Secured, Unreadable, read
from credentialing.badges.signatures import Refused, Undecided, check_signatures, claimed_methods, meaning
from credentialing.badges.standing import Resolve, check_entry
from credentialing.badges.wording import day

_OPEN_BADGES: Final = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0."
_CLOCKS_DIFFER: Final = timedelta(seconds=60)  # a badge issued this second on another machine is not from the future


class Result(StrEnum):
    """``unknown``: could not be looked at now. ``skipped``: not looked at, as an earlier step failed or none is due."""

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"


class Conclusion(StrEnum):
    """``unverifiable``: nothing speaks against it, but something could not be looked at; it is not to be relied on."""

    VALID = "valid"
    INVALID = "invalid"
    UNVERIFIABLE = "unverifiable"


@dataclass(frozen=True, slots=True)
class Step:
    number: int
    id: str
    title: str
    result: Result
    sentence: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """``credential`` and ``issuer`` are what the badge says, and ``None`` unless its signature holds."""

    conclusion: Conclusion
    sentence: str
    steps: tuple[Step, ...]
    form: str = ""
    issuer: str | None = None
    credential: Mapping[str, Any] | None = None

    @property
    def is_valid(self) -> bool:
        return self.conclusion is Conclusion.VALID


@dataclass(slots=True)
class _Case:
    """One badge on its way through the steps; each step is a method that returns its sentence or raises."""

    badge: str | bytes | Mapping[str, Any]
    resolve: Resolve
    now: datetime
    expected_issuer: str | None
    extra_status: Sequence[Mapping[str, Any]]
    secured: Secured = field(default_factory=lambda: Secured("", {}, None))
    issuer: str = ""
    authority: Mapping[str, Any] | None = None
    statements: str = ""
    keys: list[bytes] = field(default_factory=list)
    genuine: bool = False

    @property
    def document(self) -> Mapping[str, Any]:
        return self.secured.document

    def reading(self) -> str:
        self.secured = read(self.badge)
        return f"It is {self.secured.form}."

    def shape(self) -> str:
        document = self.document
        contexts, types = document.get("@context"), document.get("type")
        if not isinstance(contexts, list) or len(contexts) < 2 or contexts[0] != CREDENTIALS_V2:
            raise Refused("It is not a credential of W3C data model 2.0.")
        if not isinstance(contexts[1], str) or not contexts[1].startswith(_OPEN_BADGES):
            raise Refused("It is not an Open Badge of version 3.0.")
        if not isinstance(types, list) or "VerifiableCredential" not in types:
            raise Refused("It is not a verifiable credential.")
        if "OpenBadgeCredential" not in types and "AchievementCredential" not in types:
            raise Refused("It is a credential, but not an Open Badge.")
        issuer = document.get("issuer")
        name = issuer.get("id") if isinstance(issuer, dict) else issuer
        if not isinstance(name, str) or not name:
            raise Refused("It does not say who issued it.")
        subject = document.get("credentialSubject")
        achievement = subject.get("achievement") if isinstance(subject, dict) else None
        if not isinstance(achievement, dict) or not isinstance(achievement.get("name"), str):
            raise Refused("It does not say what was achieved.")
        self.issuer = name
        _check_claims(self.secured, name)
        _check_unique(document)
        return f"It is an Open Badges 3.0 credential: {achievement['name']:.200}."

    def meaning(self) -> str:
        self.statements = meaning(self.secured)
        return "Everything it says is defined and covered by its signature."

    def authorship(self) -> str:
        if self.expected_issuer is not None and self.issuer != self.expected_issuer:
            raise Refused(f"It says it was issued by {self.issuer:.200}, which is not who should have issued it.")
        methods = claimed_methods(self.secured, self.now)
        if self.secured.token is not None and methods[0].startswith("#"):
            methods = [self.issuer + methods[0]]
        for method in methods:
            if method.partition("#")[0] != self.issuer:  # before asking anybody for an address the badge chose
                raise Refused("The key it was signed with is not one of the issuer's.")
        if not self.issuer.startswith("did:key:"):
            self.authority = self._authority()
        self.keys = [issuer_key(self.authority, self.issuer, method, self.now) for method in methods]
        return f"The key belongs to {self.issuer:.200}."

    def _authority(self) -> Mapping[str, Any]:
        answer = self.resolve(self.issuer)
        if answer is None:
            raise Undecided("The issuer's keys cannot be read now, so nobody can say whether the issuer signed it.")
        try:
            return read(answer).document
        except Unreadable as error:
            raise Refused("The document that should list the issuer's keys cannot be read.") from error

    def signature(self) -> str:
        check_signatures(self.secured, self.statements, self.keys)
        self.genuine = True
        return "The issuer signed exactly this; not a character has changed since."

    def dates(self) -> str:
        try:
            start = moment(self.document.get("validFrom"))
            end = moment(self.document["validUntil"]) if "validUntil" in self.document else None
        except ValueError as error:
            raise Refused("It carries a date that is none.") from error
        if self.now + _CLOCKS_DIFFER < start:
            raise Refused(f"It is not valid before {day(start)}.")
        if end is not None and self.now >= end:
            raise Refused(f"It expired on {day(end)}.")
        return f"It is within its dates, until {day(end)}." if end else "It is within its dates and has no end."

    def standing(self) -> str | None:
        given = self.document.get("credentialStatus")
        entries = [*(given if isinstance(given, list) else [] if given is None else [given]), *self.extra_status]
        for entry in entries:
            check_entry(entry, self.issuer, self.authority, self.resolve, self.now)
        return "The issuer has not withdrawn it." if entries else None


# What each step says for itself, and whether the steps after it make sense when it fails.
_STEPS: Final[tuple[tuple[str, str, Callable[[_Case], str | None], bool], ...]] = (
    ("reading", "It can be read", _Case.reading, True),
    ("shape", "It is an Open Badge", _Case.shape, True),
    ("meaning", "Everything in it is signed", _Case.meaning, True),
    ("authorship", "The key is the issuer's", _Case.authorship, True),
    ("signature", "The signature fits", _Case.signature, True),
    ("dates", "It is within its dates", _Case.dates, False),
    ("standing", "It has not been withdrawn", _Case.standing, False),
)


def verify(
    badge: str | bytes | Mapping[str, Any],
    resolve: Resolve,
    now: datetime,
    *,
    expected_issuer: str | None = None,
    extra_status: Sequence[Mapping[str, Any]] = (),
) -> Verdict:
    """What a stranger can say about ``badge``: OB3 JSON with proofs, a VC-JWT, or a PNG or SVG with one baked in.

    1. reading: strict JSON, nothing that two readers would read differently.
    2. shape: an Open Badges 3.0 credential; in a JWT, the claims repeat what the credential says.
    3. meaning: every term is defined by a pinned context and spelled as such, so that all of it is signed.
    4. authorship: each key is one of the issuer's (of ``expected_issuer``, if given) and may sign badges.
    5. signature: each signature fits; one that does not is enough to refuse.
    6. dates: ``now`` lies in the badge's window.
    7. standing: no status list of the same issuer, itself genuine and current, has its bit set.

    ``resolve(address)`` gives the document of an issuer (asked by its DID or address, never for did:key) or a status
    list (by URL) as bytes, text or parsed JSON, and ``None`` when it cannot be had; what it raises passes through.
    ``extra_status``: entries known from elsewhere, such as suspension (docs/decisions/0003).
    Nothing in ``badge`` makes this raise: whatever it is, there is a verdict.
    """
    case = _Case(badge, resolve, now, expected_issuer, extra_status)
    steps: list[Step] = []
    stopped = False
    for number, (name, title, run, stops) in enumerate(_STEPS, start=1):
        result, sentence = (Result.SKIPPED, "Not looked at: an earlier step did not pass.")
        if not stopped:
            result, sentence = _take(run, case)
        stopped = stopped or (stops and result is not Result.PASSED)
        steps.append(Step(number, name, title, result, sentence))
    return _conclude(case, tuple(steps))


def _take(run: Callable[[_Case], str | None], case: _Case) -> tuple[Result, str]:
    try:
        sentence = run(case)
    except Undecided as reason:
        return Result.UNKNOWN, str(reason)
    except (Refused, Unreadable, Unauthorised) as reason:
        return Result.FAILED, str(reason)
    if sentence is None:
        return Result.SKIPPED, "It names no list of withdrawn badges, so its issuer has no way to withdraw it."
    return Result.PASSED, sentence


def _conclude(case: _Case, steps: tuple[Step, ...]) -> Verdict:
    issuer = case.issuer if case.genuine else None
    credential = case.document if case.genuine else None
    for result, conclusion, opening in (
        (Result.FAILED, Conclusion.INVALID, "Do not rely on this badge."),
        (Result.UNKNOWN, Conclusion.UNVERIFIABLE, "Do not rely on this badge yet."),
    ):
        reasons = [step.sentence for step in steps if step.result is result]
        if reasons:
            return Verdict(conclusion, " ".join((opening, *reasons)), steps, case.secured.form, issuer, credential)
    sentence = f"This badge is genuine and valid; it was issued by {issuer:.200}."
    return Verdict(Conclusion.VALID, sentence, steps, case.secured.form, issuer, credential)


def _check_claims(secured: Secured, issuer: str) -> None:
    """A JWT's claims must repeat the credential (VC-JOSE-COSE 3.3.1): readers of either must read the same."""
    if secured.token is None:
        return
    document = secured.document
    if "vc" in document:
        raise Refused("It is a token of the older data model 1.1, with the credential under vc.")
    same = {"iss": issuer, "sub": document["credentialSubject"].get("id"), "jti": document.get("id")}
    for claim, said in same.items():
        if claim in document and document[claim] != said:
            raise Refused(f"Its claim {claim} contradicts the badge.")
    for claim, name in (("nbf", "validFrom"), ("exp", "validUntil")):
        if claim in document and not _same_second(document[claim], document.get(name)):
            raise Refused(f"Its claim {claim} contradicts the badge.")


def _same_second(seconds: object, text: object) -> bool:
    try:
        return type(seconds) in (int, float) and seconds == int(moment(text).timestamp())
    except ValueError:
        return False


def _check_unique(document: Mapping[str, Any]) -> None:
    """RDF merges nodes of one id, so what is said of one could be moved to another without breaking the signature."""
    decisive = [document, document["credentialSubject"], document.get("issuer")]
    decisive += status if isinstance(status := document.get("credentialStatus"), list) else [status]
    names = [part["id"] for part in decisive if isinstance(part, dict | Mapping) and isinstance(part.get("id"), str)]
    everywhere = list(_names(document))
    if any(everywhere.count(name) != 1 for name in names):
        raise Refused("Two parts of it have the same id, so that one can be mistaken for the other.")


def _names(value: object) -> "list[str]":
    if isinstance(value, Mapping):
        own = [value["id"]] if isinstance(value.get("id"), str) and len(value) > 1 else []
        return own + [name for item in value.values() for name in _names(item)]
    if isinstance(value, list):
        return [name for item in value for name in _names(item)]
    return []
