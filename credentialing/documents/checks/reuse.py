"""Whether the same file, certificate number or content was submitted for someone else before."""

from dataclasses import dataclass

from credentialing.documents.checks.structure import worst
from credentialing.model.finding import Evidence, Finding, Reason


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the records know, as submission ids of *other* people: the caller decides who is another person.

    ``same_number``: the same training body's certificate number; ``same_fields``: the same name, date, hours and
    programme read from another file.
    """

    same_bytes: tuple[str, ...] = ()
    same_number: tuple[str, ...] = ()
    same_fields: tuple[str, ...] = ()


def check_reuse(earlier: Earlier, subject: str, evidence: Evidence) -> Finding:
    """Refer what was used for another person before. Never a rejection: the earlier record may be the false one."""
    told = (
        (earlier.same_bytes, "The very same file was submitted for another person."),
        (earlier.same_number, "The certificate number was submitted for another person."),
        (earlier.same_fields, "A certificate with the same particulars was submitted for another person."),
    )
    reasons = tuple(Reason("document.reused_other_person", detail) for uses, detail in told if uses)
    facts: dict[str, object] = {
        "same_bytes": list(earlier.same_bytes),
        "same_number": list(earlier.same_number),
        "same_fields": list(earlier.same_fields),
    }
    return Finding("document.reuse", subject, worst(reasons), reasons, evidence, facts)
