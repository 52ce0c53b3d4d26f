"""What a reviewer is shown of one case: the claim beside the certificate, the pages, the registers, what is alike."""

import base64
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, Final

from flask import Response, url_for
from markupsafe import Markup, escape
from sqlalchemy import Connection, Row

from credentialing.model.errors import NotFound, Unavailable
from credentialing.objects import Objects
from credentialing.records import checks, organisations, submissions
from credentialing.records.submissions import Submission
from service import pictures
from service.styled import styled

_FIELDS: Final = {
    "name": "Name",
    "date": "Completed on",
    "hours": "Hours",
    "number": "Certificate number",
    "course": "Course",
    "body": "Issued by",
    "standing": "Standing",
}
_SAYS: Final = {"match": "agrees", "unclear": "unclear", "differs": "differs", "missing": "not found"}
_ALIKE: Final = {
    "same_bytes": "the very same file",
    "same_number": "the same certificate number",
    "same_fields": "a certificate with the same number, date and hours",
}
_ALIKE_ENOUGH: Final = 0.5
_OUTCOMES: Final = {
    "pass": "passed",
    "fail": "failed",
    "inconclusive": "a person's to settle",
    "unavailable": "could not be looked at",
    "not_applicable": "not applicable",
}


def page(connection: Connection, objects: Objects, case: Row[Any]) -> Response:
    """The evidence about a case as one page: no script, nothing fetched, pictures inside."""
    found = submissions.get(connection, case.submission_id)
    rows = checks.of_submission(connection, found.id, found.round)
    html, policy = styled(
        "evidence.html",
        "evidence.css",
        case=case,
        found=found,
        claimed=_claimed(connection, found),
        organisation=organisations.by_id(connection, found.organisation),
        reasons=pictures.reasons(found.reasons),
        documents=[_document(connection, objects, found, row, rows) for row in _documents(connection, found)],
        others=[_check(row) for row in rows if not row.kind.startswith("document.")],
        outcomes=_OUTCOMES,
    )
    response = Response(html, mimetype="text/html")
    response.headers["Content-Security-Policy"] = f"{policy}; img-src data:; form-action 'none'"
    response.headers["Cache-Control"] = "private, no-store"
    return response


def picture_of(objects: Objects, row: Row[Any]) -> bytes:
    """The picture drawn for a check. Raises ``NotFound`` if none was, or it is no longer kept."""
    fact = row.facts.get("picture")
    if not fact:
        raise NotFound("No picture was kept for this check: what it looked at raised no question, or has no pages.")
    return objects.get(fact["sha256"])


def _documents(connection: Connection, found: Submission) -> Sequence[Row[Any]]:
    return submissions.documents_of(connection, found.id)


def _document(
    connection: Connection, objects: Objects, found: Submission, document: Row[Any], rows: Sequence[Row[Any]]
) -> dict[str, Any]:
    about = {row.kind: row for row in rows if row.subject == document.id}
    content, reuse, signature, integrity = (
        about.get(f"document.{kind}") for kind in ("content", "reuse", "signature", "integrity")
    )
    claimed = _claimed(connection, found)
    return {
        "row": document,
        "fields": list(_compared(content.facts.get("fields", {}), claimed)) if content is not None else [],
        "leads": content.facts.get("codes", []) if content is not None else [],
        "badges": content.facts.get("badges", []) if content is not None else [],
        "checks": [_check(row) for row in about.values()],
        "picture": _data_uri(objects, content),
        "picture_url": None
        if content is None
        else url_for("submissions.evidence", submission_id=found.id, check_id=content.id),
        "signatures": signature.facts.get("signatures", []) if signature is not None else [],
        "notes": integrity.facts.get("notes", []) if integrity is not None else [],
        "alike": list(_alike(connection, reuse.facts)) if reuse is not None else [],
    }


def _claimed(connection: Connection, found: Submission) -> dict[str, str]:
    claim, certification = found.claim, found.claim.certification
    programme = organisations.programme_by_id(connection, certification.programme)
    body = organisations.by_id(connection, found.organisation)
    hours = certification.hours
    split = f" ({hours.theory:g} theory, {hours.in_person:g} in person)" if hours.in_person else ""
    return {
        "name": claim.name.full + "".join(f" (formerly {name})" for name in claim.name.former),
        "date": certification.completed_on.strftime("%d %B %Y").lstrip("0"),
        "hours": f"{hours.total:g}{split}",
        "number": certification.certificate_number,
        "course": programme.name if programme is not None else "",
        "body": (programme.issuer_name if programme is not None else "") or (body.name if body is not None else ""),
        "standing": "",
    }


def _compared(fields: Mapping[str, Any], claimed: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    for name in [*_FIELDS, *(name for name in fields if name not in _FIELDS)]:
        if name not in fields:
            continue
        fact, said = fields[name], claimed.get(name, "")
        is_words = name in ("name", "number", "course", "body") and said and fact["seen"]
        ours, theirs = _differences(said, fact["seen"]) if is_words else (said, fact["seen"])
        yield {
            **fact,
            "title": _FIELDS.get(name, name),
            "claimed": ours,
            "printed": theirs,
            "says": _SAYS.get(fact["agreement"], fact["agreement"]),
        }


def _differences(claimed: str, printed: str) -> tuple[Markup, Markup]:
    """Both, with what the other has not got marked letter by letter: it may be one letter or one accent.

    Where they have little in common, marks would only confuse.
    """
    ours: list[Markup] = []
    theirs: list[Markup] = []
    matcher = SequenceMatcher(None, claimed.casefold(), printed.casefold(), autojunk=False)
    if len(claimed.casefold()) != len(claimed) or len(printed.casefold()) != len(printed):
        matcher.set_seqs(claimed, printed)  # a letter that folds into two would shift every place behind it
    if matcher.ratio() < _ALIKE_ENOUGH:
        return escape(claimed), escape(printed)
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        ours.append(_marked(claimed[a0:a1], is_marked=tag != "equal"))
        theirs.append(_marked(printed[b0:b1], is_marked=tag != "equal"))
    return Markup("").join(ours), Markup("").join(theirs)


def _marked(text: str, *, is_marked: bool) -> Markup:
    return Markup("<mark>{}</mark>").format(text) if text and is_marked else escape(text)


def _check(row: Row[Any]) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "subject": row.subject,
        "outcome": row.outcome or row.status,
        "says": _OUTCOMES.get(row.outcome or "", "not finished"),
        "reasons": pictures.reasons(row.reasons),
        "evidence": row.evidence,
        "facts": row.facts if row.kind == "registry.registration" else {},
    }


def _alike(connection: Connection, facts: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The earlier records it resembles, each once, with everything they have in common."""
    common: dict[str, list[str]] = {}
    for name, says in _ALIKE.items():
        for submission_id in facts.get(name, []):
            common.setdefault(submission_id, []).append(says)
    for submission_id, told in common.items():
        earlier = submissions.get(connection, submission_id)
        body = organisations.by_id(connection, earlier.organisation)
        yield {"earlier": earlier, "body": body.name if body is not None else "", "says": " and ".join(told)}


def _data_uri(objects: Objects, content: Row[Any] | None) -> str:
    if content is None:
        return ""
    try:
        return "data:image/png;base64," + base64.b64encode(picture_of(objects, content)).decode()
    except (NotFound, Unavailable):
        return ""
