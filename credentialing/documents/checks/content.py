"""Whether the page says what is claimed: name, date, hours and number, each shown, none contradicted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from credentialing.documents.checks import badges, codes
from credentialing.documents.checks.sources import Seen, compare_sources
from credentialing.documents.checks.structure import worst
from credentialing.documents.reading.model import Box, Line, Look, Reading, Shown
from credentialing.matching.comparison import Agreement
from credentialing.matching.fields import AS_SUBMITTED, REQUIRED, Meant
from credentialing.matching.page import folded
from credentialing.matching.settling import day_comes_first
from credentialing.matching.vocabulary import NOT_CERTIFIED
from credentialing.model.claim import Claim
from credentialing.model.finding import Evidence, Finding, Reason
from credentialing.model.states import Outcome

_STAMP: Final = 3  # letters of a word set across the page; fewer are specks to a reader of pictures
_OF_SEALS: Final = frozenset(
    ["certified", "certificate", "official", "seal", "zertifiziert", "certifie", "certificado"]
)
_BELOW: Final = 3.0  # heights of a signature between it and the name in print
_CLOSE: Final = 0.5  # heights between a value and what was written over beside it
_PRINT: Final = 0.88  # confidence above which a reader of pictures has print before it, not handwriting
_ALONE: Final = (
    "The file is an Open Badge alone, which does not show the certificate, its hours and its number. "
    "Send the certificate itself, as a PDF, scan or photo."
)
_DIFFERS: Final[Mapping[str, str]] = {
    "name": "document.other_person",
    "date": "document.date_mismatch",
    "hours": "document.hours_mismatch",
    "number": "document.number_mismatch",
    "expiry": "document.date_mismatch",
}


def check_content(
    reading: Reading,
    claim: Claim,
    *,
    subject: str,
    evidence: Evidence,
    training_body_name: str,
    programme_name: str,
    body_is_printed: bool,
    require_shown: bool,
    day_first: bool | None = None,
    meant: Meant = AS_SUBMITTED,
    registered_site: str = "",
) -> Finding:
    """Compare the claim with every line of the document, and with the codes, links and badges in it.

    ``pass`` only if all required fields match on lines that the rendered page shows. ``facts["fields"]`` tells a
    reviewer for each field the agreement, the explanation, the words, their page and box; ``day_first`` whether its
    numeric dates have the day first, where they tell, and ``day_first_assumed`` what was taken for known before;
    ``codes`` and ``badges`` what these say and whose they are. ``registered_site``: the training body's host.
    """
    if reading.defects:
        # What the file is refused for is told by the integrity and type checks; what it says does not matter then.
        return Finding("document.content", subject, Outcome.NOT_APPLICABLE, (), evidence, {"fields": {}})
    if not (reading.lines or reading.badges):
        unreadable = (Reason("document.unreadable", "No text could be read on any page."),)
        return Finding("document.content", subject, worst(unreadable), unreadable, evidence, {"fields": {}})
    beside = _carried(reading, claim, training_body_name, programme_name)
    facts: dict[str, object] = {"fields": {}, **_facts_carried(reading, registered_site)}
    if not reading.lines:
        alone = (Reason("document.unclear", _ALONE), *beside)
        return Finding("document.content", subject, worst(alone), alone, evidence, facts)
    fields = compare_sources(
        reading,
        claim,
        training_body_name=training_body_name if body_is_printed else "",
        programme_name=programme_name,
        not_after=evidence.retrieved_at.date(),
        day_first=day_first,
        meant=meant,
    )
    reasons = tuple(_reasons(fields, require_shown=require_shown)) or tuple(_besides(reading, fields))
    reasons += beside
    facts["fields"] = {name: _fact(seen) for name, seen in fields.items()}
    shown = day_comes_first([line.text for line in reading.lines])
    if shown is not None:
        facts["day_first"] = shown
    if day_first is not None:
        facts["day_first_assumed"] = day_first
    return Finding("document.content", subject, worst(reasons), reasons, evidence, facts)


def _carried(reading: Reading, claim: Claim, body: str, course: str) -> tuple[Reason, ...]:
    """What codes, links and badges in the file say against the claim, and that some were left out."""
    return (
        *codes.check_codes(reading, claim, body, course),
        *badges.check_badges(reading, claim, body, course),
        *(Reason("document.unclear", why) for why in reading.left_out),
    )


def _facts_carried(reading: Reading, site: str) -> dict[str, object]:
    told = {"codes": codes.facts_of(reading, site), "badges": badges.facts_of(reading, site)}
    return {name: facts for name, facts in told.items() if facts}


def _reasons(fields: Mapping[str, Seen], *, require_shown: bool) -> list[Reason]:
    reasons = [reason for name, seen in fields.items() if (reason := _reason(name, seen))]
    used = [fields[name] for name in REQUIRED if fields[name].comparison.agreement is Agreement.MATCH]
    hidden = [seen for seen in used if seen.shown is Shown.NOT_SHOWN]
    unsettled = [seen for seen in used if seen.shown is Shown.NOT_SETTLED]
    if hidden:
        words = ", ".join(f"“{seen.comparison.seen.strip()}”" for seen in hidden)
        reasons.append(Reason("document.hidden_text", f"The file contains {words}, but the page does not show it."))
    if unsettled and require_shown:
        reasons.append(Reason("document.unclear", "It could not be settled that the page shows the text in the file."))
    return reasons


def _besides(reading: Reading, fields: Mapping[str, Seen]) -> Iterator[Reason]:
    """What on the pages leaves a doubt although all that is claimed was found: the first of each kind, for a person.

    Words in the file that the page shows nowhere could be the caption of what it shows; words set across the page are
    stamps and watermarks, in any language; what is crossed out was corrected by somebody, and what stands on a patch of
    paper may be stuck on. Ink over print counts beside a value too: what is struck out may stand below its correction.
    """
    doubts: dict[str, str] = {}
    upright = frozenset(word for line in reading.lines if line.look is not Look.ASKEW for word in _words(line))
    used = {fields[name].box for name in REQUIRED}
    values = [line for line in reading.lines if line.box in used]
    for line in reading.lines:
        if line.shown is Shown.NOT_SHOWN:
            doubts.setdefault("The file contains “{}”, but the page does not show it.", line.text)
        # A watermark may repeat the heading ("CERTIFICATE") or the body's name, a seal says that the page certifies.
        is_own = _words(line) <= upright | _OF_SEALS and NOT_CERTIFIED.search(folded(line.text)) is None
        if line.look is Look.ASKEW and sum(map(str.isalpha, line.text)) >= _STAMP and not is_own:
            doubts.setdefault("“{}” is set across the page.", line.text)
        # A signature is read as a struck "7" or "2~", if unsurely.
        is_word = sum(map(str.isalnum, line.text)) >= _STAMP
        is_print = line.confidence > _PRINT and is_word
        is_signature = line.box not in used and _is_signature(line, reading.lines)
        if line.look is Look.STRUCK and is_print and not is_signature:
            doubts.setdefault("“{}” is crossed out.", line.text)
        if line.look is Look.PATCH and any(_is_on(box, line.box) for box in used if box is not None):
            doubts.setdefault("“{}” stands on a patch of its own.", line.text)
        # A logo's ring is read as an "O".
        if line.look is Look.INKED and is_word and any(_is_close(line, value) for value in values):
            doubts.setdefault("Something is written over “{}”.", line.text)
    yield from (Reason("document.unclear", why.format(text[:80])) for why, text in doubts.items())


def _is_on(box: Box, patch: Box) -> bool:
    """Whether a value's middle lies on a patch: one source may read it, the other see what it stands on."""
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    return box.page == patch.page and patch.x0 <= x <= patch.x1 and patch.y0 <= y <= patch.y1


def _words(line: Line) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", folded(line.text)))


def _is_signature(line: Line, lines: Sequence[Line]) -> bool:
    """Whether the words stand once more right below, as a signature's do, whose strokes cross the line it is put on.

    Nobody signs with a number: a struck one that is written anew below was corrected.
    """
    high = line.box.y1 - line.box.y0
    return not any(map(str.isdigit, line.text)) and any(
        _words(line) <= _words(other) and 0 < other.box.y0 - line.box.y0 < _BELOW * high
        for other in lines
        if other is not line and other.box.page == line.box.page and other.look is not Look.STRUCK
        and min(line.box.x1, other.box.x1) > max(line.box.x0, other.box.x0)
    )  # fmt: skip


def _is_close(line: Line, value: Line) -> bool:
    """Whether a line is the value's, or the next above or below it, on the sheet laid flat where that is known."""
    one, other = line.place or line.box, value.place or value.box
    high = max(one.y1 - one.y0, other.y1 - other.y0)
    apart = max(other.y0 - one.y1, one.y0 - other.y1)
    return line.box.page == value.box.page and apart < _CLOSE * high and min(one.x1, other.x1) > max(one.x0, other.x0)


def _reason(name: str, seen: Seen) -> Reason | None:
    agreement, explanation = seen.comparison.agreement, seen.comparison.explanation
    if agreement is Agreement.MATCH:
        return None
    if agreement is Agreement.DIFFERS and name in _DIFFERS:
        return Reason(_DIFFERS[name], explanation)
    if agreement is Agreement.MISSING and name == "name":
        return Reason("document.name_not_found", explanation)
    # An absent course or body is a person's too: it may be a shorter title or a logo, or another level's certificate.
    return Reason("document.unclear", explanation)


def _fact(seen: Seen) -> dict[str, object]:
    comparison = seen.comparison
    return {
        "agreement": comparison.agreement.value,
        "explanation": comparison.explanation,
        "seen": comparison.seen,
        "seen_page": seen.box.page if seen.box else None,
        "box": _corners(seen.box) if seen.box else None,
        "shown": seen.shown.value if seen.shown else None,
        "lookalike": comparison.lookalike,
    }


def _corners(box: Box) -> list[float]:
    return [box.x0, box.y0, box.x1, box.y1]
