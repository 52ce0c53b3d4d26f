"""The catalogue of reason codes: every "no" and every "not yet" we ever say, with who can mend it and how.

``severity`` steers the decision and nothing else does: ``reject`` ends a submission, ``refer`` sends it to a
person, ``ask`` sends it back to the training body, ``note`` is information only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Severity(StrEnum):
    REJECT = "reject"
    REFER = "refer"
    ASK = "ask"
    NOTE = "note"


class Fixer(StrEnum):
    """Who can do something about it."""

    TRAINING_BODY = "training_body"
    PRACTITIONER = "practitioner"
    REVIEWER = "reviewer"
    POSTNOMINAL = "postnominal"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class ReasonCode:
    code: str
    severity: Severity
    who_can_fix: Fixer
    title: str
    remedy: str


_J, _R, _A, _N = Severity.REJECT, Severity.REFER, Severity.ASK, Severity.NOTE
_BODY, _PERSON, _REVIEWER = Fixer.TRAINING_BODY, Fixer.PRACTITIONER, Fixer.REVIEWER
_US, _NOBODY = Fixer.POSTNOMINAL, Fixer.NOBODY

# fmt: off
_ROWS: Final = (
    # -- documents
    ReasonCode("document.unreadable", _R, _BODY, "The document could not be read",
               "Send the original PDF as issued, not a scan or photo; or wait for a reviewer to read it."),
    ReasonCode("document.wrong_type", _J, _BODY, "This is not an accepted kind of document",
               "Send a PDF, PNG or JPEG whose name ends accordingly."),
    ReasonCode("document.tampered", _J, _BODY, "The document was altered after it was made",
               "Send the certificate exactly as it was issued."),
    ReasonCode("document.too_large", _J, _BODY, "The document is larger than is accepted",
               "Send at most 10 MiB, 20 pages, and pages of ordinary paper size."),
    ReasonCode("document.encrypted", _J, _BODY, "The document is encrypted",
               "Send it without a password."),
    ReasonCode("document.active_content", _J, _BODY, "The document contains scripts, actions or embedded files",
               "Export or print the certificate to a plain PDF and send that."),
    ReasonCode("document.hostile", _J, _BODY, "Reading the document exceeded the limits of time or memory",
               "Send a plain PDF of ordinary size, as your certificate software makes it."),
    ReasonCode("document.reused_other_person", _R, _BODY, "This document or certificate number was used for someone else",
               "Check whom the certificate belongs to; a reviewer will compare both submissions."),
    ReasonCode("document.missing", _A, _BODY, "No document was sent",
               "Upload the certificate and attach it with provide-information."),
    ReasonCode("document.name_not_found", _R, _BODY, "The certificate does not show the claimed name",
               "Correct the name to the one printed, or give the former name the certificate was issued under."),
    ReasonCode("document.date_mismatch", _J, _BODY, "The certificate shows another date",
               "Correct completed_on to the date printed on the certificate."),
    ReasonCode("document.hours_mismatch", _J, _BODY, "The certificate shows other hours",
               "Correct the hours to those printed on the certificate."),
    ReasonCode("document.number_mismatch", _J, _BODY, "The certificate shows another number",
               "Correct certificate_number to the one printed on the certificate."),
    ReasonCode("document.other_person", _J, _BODY, "The certificate names someone else",
               "Send this practitioner's own certificate."),
    ReasonCode("document.unclear", _R, _REVIEWER, "The certificate does not settle a claimed field",
               "A reviewer compares the certificate with the claim; a clearer copy speeds it up."),
    ReasonCode("document.hidden_text", _J, _BODY, "The text inside the file is not what the page shows",
               "Send the certificate exactly as it was issued."),
    ReasonCode("document.signature_invalid", _J, _BODY, "The digital signature on the document does not hold",
               "Send the signed certificate unchanged, signed with a certificate that is in force."),
    ReasonCode("document.signature_unknown", _R, _REVIEWER, "The digital signature could not be settled",
               "Sign with a certificate for documents under your registered trust root; include revocation information."),
    ReasonCode("document.badge_disagrees", _R, _BODY, "A code, link or badge inside the document says something else",
               "Send the certificate whose codes, links and text agree."),
    # -- identity
    ReasonCode("identity.name_mismatch", _J, _BODY, "The register knows this number under another name",
               "Check the registration number and the name; give former names if they changed."),
    ReasonCode("identity.name_variant", _R, _REVIEWER, "The register writes the name differently",
               "A reviewer settles whether both names are one person; former names help."),
    ReasonCode("identity.former_name", _N, _NOBODY, "The register lists the name as another name of this person",
               "None; the name was found among those the register lists."),
    ReasonCode("identity.multiple_candidates", _R, _REVIEWER, "More than one person fits",
               "Add a registration number that belongs to one person only."),
    # -- registration
    ReasonCode("registration.not_found", _J, _BODY, "The register does not know this number",
               "Check the number and the register, then submit again."),
    ReasonCode("registration.expired", _J, _PERSON, "The registration has lapsed",
               "Renew the registration, then submit again."),
    ReasonCode("registration.inactive", _J, _PERSON, "The registration is not in service",
               "Restore the registration to practising, then submit again."),
    ReasonCode("registration.suspended", _J, _PERSON, "The registration is suspended",
               "Submit again once the register shows it restored."),
    ReasonCode("registration.restricted", _R, _REVIEWER, "The registration is restricted",
               "A reviewer reads the restriction and decides whether it touches needling."),
    ReasonCode("registration.conditions", _R, _REVIEWER, "The registration carries conditions",
               "A reviewer reads the conditions and decides whether they touch needling."),
    ReasonCode("registration.wrong_profession", _J, _BODY, "The number belongs to another profession",
               "Give the registration of the claimed profession, or correct the profession."),
    ReasonCode("registration.profession_unclear", _R, _REVIEWER, "The register does not settle the profession",
               "A reviewer looks at what the register says of the profession."),
    ReasonCode("registration.number_format", _A, _BODY, "The number cannot be right",
               "Correct the number; its form or check digit does not fit this register."),
    ReasonCode("registration.missing", _A, _BODY, "No registration was given that this place requires",
               "Add a registration with one of the registers named."),
    ReasonCode("registration.not_primary_source", _R, _REVIEWER, "No register that grants the licence has confirmed it",
               "Add the licence number at the licensing board; a reviewer can also look it up there."),
    ReasonCode("registration.other_jurisdiction", _R, _REVIEWER, "The registration is for another place",
               "Give the registration or compact privilege that covers this jurisdiction."),
    # -- registers
    ReasonCode("registry.unavailable", _R, _REVIEWER, "The register could not be asked",
               "Nothing to do: a reviewer looks, or the check is repeated when the register answers."),
    ReasonCode("registry.timeout", _R, _REVIEWER, "The register did not answer in time",
               "Nothing to do: a reviewer looks, or the check is repeated when the register answers."),
    ReasonCode("registry.assisted", _R, _REVIEWER, "This register has no machine interface",
               "Nothing to do: a reviewer looks at the public register and records what it shows."),
    ReasonCode("registry.unknown", _A, _BODY, "We do not know this register",
               "Use one of the registers named in the documentation."),
    ReasonCode("registry.format_changed", _R, _US, "The register's answer has a form we do not know",
               "Nothing to do: we adapt; a reviewer looks meanwhile."),
    ReasonCode("registry.stale_source", _R, _US, "Our copy of the register is too old",
               "Nothing to do: we refresh the copy and check again."),
    ReasonCode("registry.anomaly_hold", _R, _REVIEWER, "The register changed too much at once",
               "Nothing to do: a person confirms the register first."),
    # -- programmes and issuers
    ReasonCode("programme.unknown", _J, _BODY, "We do not know this programme",
               "Register the programme first, or use its identifier."),
    ReasonCode("programme.not_recognised_on_date", _J, _BODY, "The programme was not recognised on that date",
               "Check completed_on and the programme."),
    ReasonCode("programme.hours_insufficient", _J, _BODY, "Too few hours for this place",
               "Submit again once the missing hours are completed and certified."),
    ReasonCode("programme.in_person_hours_insufficient", _J, _BODY, "Too few hours in person for this place",
               "Submit again once the missing hours in person are completed and certified."),
    ReasonCode("programme.hours_differ", _R, _BODY, "The hours differ from the programme's own",
               "Correct the hours or the programme's description."),
    ReasonCode("programme.not_for_profession", _R, _BODY, "The programme is not for this profession",
               "Check the programme and the profession."),
    ReasonCode("issuer.not_accredited", _R, _REVIEWER, "The training body is not accredited here",
               "Ask an administrator to accredit the training body."),
    ReasonCode("issuer.suspended", _R, _REVIEWER, "The training body is suspended",
               "Nothing can be issued until the suspension is lifted."),
    # -- exclusions and duplicates
    ReasonCode("exclusion.listed", _J, _NOBODY, "The person is on an exclusion list",
               "Submit again once the list no longer names the person."),
    ReasonCode("exclusion.possible_match", _R, _REVIEWER, "Someone of this name is on an exclusion list",
               "A reviewer settles whether it is the same person."),
    ReasonCode("duplicate.submission", _R, _BODY, "This was submitted before",
               "Use the earlier submission, or withdraw one of them."),
    ReasonCode("duplicate.practitioner", _R, _BODY, "The practitioner already has such a badge",
               "Renew the existing badge instead of asking for another."),
    ReasonCode("duplicate.certificate_number", _R, _BODY, "This certificate number was used before",
               "Correct the number, or explain to the reviewer why two records share it."),
    # -- places, consent, review
    ReasonCode("jurisdiction.not_permitted", _J, _NOBODY, "This profession may not needle in this place",
               "None while the law stands; choose the jurisdiction in which the person practises."),
    ReasonCode("jurisdiction.conditions_unmet", _J, _BODY, "A condition of this place is not met",
               "See the clauses of the decision for what is missing."),
    ReasonCode("jurisdiction.conditions_unverified", _R, _REVIEWER, "A condition of this place could not be verified",
               "See the clauses of the decision; evidence can be added with provide-information."),
    ReasonCode("jurisdiction.rules_pending", _R, _REVIEWER, "The law permits it, its rules are not in force yet",
               "Wait for the rules; a reviewer watches them."),
    ReasonCode("jurisdiction.rule_unknown", _R, _REVIEWER, "We know no rule for this profession in this place",
               "A reviewer looks for the rule."),
    ReasonCode("consent.missing", _A, _PERSON, "The practitioner has not agreed to publication",
               "Obtain consent and send it with provide-information."),
    ReasonCode("consent.withdrawn", _J, _PERSON, "The practitioner withdrew consent to publication",
               "Submit again if the practitioner agrees anew."),
    ReasonCode("review.overridden", _N, _NOBODY, "A reviewer decided otherwise than the check",
               "None; the original outcome is kept beside it."),
    ReasonCode("review.rejected", _J, _BODY, "A reviewer rejected the record",
               "See the reviewer's reason; dispute it if you disagree."),
    ReasonCode("review.information_requested", _A, _BODY, "A reviewer asks for information",
               "Answer with provide-information."),
    ReasonCode("review.information_not_provided", _J, _BODY, "No answer came in time",
               "Submit again with the information asked for."),
)
# fmt: on
REASONS: Final[Mapping[str, ReasonCode]] = {row.code: row for row in _ROWS}
