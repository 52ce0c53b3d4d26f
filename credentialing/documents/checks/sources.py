"""The two sources of a document's words, its text layer and the pixels of its pages, compared with the claim as one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from credentialing.documents.reading.model import Box, Line, Look, Origin, Reading, Shown
from credentialing.matching.comparison import Agreement, Comparison, Place, ScoredLine
from credentialing.matching.fields import AS_SUBMITTED, REQUIRED, Meant, compare_claim
from credentialing.model.claim import Claim

_PAGE_OF_TEXT: Final = 60  # characters; a page with fewer is a picture with a number or a stamp set on it


@dataclass(frozen=True, slots=True)
class Seen:
    """One field's comparison and where it rests. ``shown`` is ``None`` if no line was used; pixels are always shown."""

    comparison: Comparison
    box: Box | None = None
    shown: Shown | None = None


def compare_sources(
    reading: Reading,
    claim: Claim,
    *,
    training_body_name: str,
    programme_name: str,
    not_after: date,
    day_first: bool | None = None,
    meant: Meant = AS_SUBMITTED,
) -> Mapping[str, Seen]:
    """Each claimed field compared with the text layer and with what was read from pixels, then settled between them."""

    def compared(origin: Origin) -> dict[str, Seen]:
        # Words set across the page belong to no row that they cross; ``content`` judges them.
        lines = [line for line in reading.lines if line.origin is origin and line.look is not Look.ASKEW]
        certification = claim.certification
        fields = compare_claim(
            [ScoredLine(line.text, line.confidence, _standing(line.place)) for line in lines],
            name=claim.name,
            completed_on=certification.completed_on,
            hours=certification.hours,
            number=certification.certificate_number,
            from_image=origin is Origin.OCR,
            body=training_body_name,
            course=programme_name,
            day_first=day_first,
            not_after=not_after,
            meant=meant,
            expires_on=certification.expires_on,
        )
        return {name: _placed(comparison, lines, origin) for name, comparison in fields.items()}

    layer, pixels = _without_silence(compared(Origin.TEXT_LAYER), compared(Origin.OCR))
    both_pages = {line.box.page for line in reading.lines if line.origin is Origin.OCR}
    settled = {name: _settle(layer[name], pixels[name], both_pages) for name in layer.keys() & pixels.keys()}
    texts = [line for line in reading.lines if line.origin is Origin.TEXT_LAYER]
    for name in REQUIRED:
        if layer[name].comparison.agreement is Agreement.MISSING:
            settled[name] = _pasted(pixels[name], texts)
    return {name: settled.get(name, seen) for name, seen in (pixels | layer).items()}


def _without_silence(one: dict[str, Seen], two: dict[str, Seen]) -> tuple[dict[str, Seen], dict[str, Seen]]:
    """Both without ``standing`` where one source only does not say that the page certifies, and the other does."""
    for mine, other in ((one, two), (two, one)):
        silent = mine.get("standing")
        if silent is not None and silent.comparison.agreement is Agreement.MISSING and "standing" not in other:
            del mine["standing"]
    return one, two


def _pasted(seen: Seen, layer: Sequence[Line]) -> Seen:
    """A required field that only a picture shows, on a page whose other words are text, may be pasted: a person looks.

    Which of the two is honest, words drawn as outlines or a name laid over another, cannot be told from the page.
    """
    box = seen.box
    if seen.comparison.agreement is not Agreement.MATCH or box is None:
        return seen
    if sum(len(line.text) for line in layer if line.box.page == box.page) < _PAGE_OF_TEXT:
        return seen
    why = f"Only a picture on a page of text shows “{seen.comparison.seen.strip()}”."
    return replace(seen, comparison=replace(seen.comparison, agreement=Agreement.UNCLEAR, explanation=why))


def _standing(place: Box | None) -> Place | None:
    return Place(place.page, place.x0, place.y0, place.x1, place.y1) if place is not None else None


def _placed(comparison: Comparison, lines: Sequence[Line], origin: Origin) -> Seen:
    if comparison.line is None:
        return Seen(comparison)
    line = lines[comparison.line]
    return Seen(comparison, line.box, Shown.SHOWN if origin is Origin.OCR else line.shown)


def _settle(layer: Seen, pixels: Seen, pages_of_pixels: set[int]) -> Seen:
    """One answer of two. A source that is silent leaves the answer to the other; a conflict is a person's.

    A line of the text layer that was seen on the rendered page has both sources' word already, so pixels that are
    merely unclear do not weaken it; one that was not must be confirmed by the pixels where its page was read.
    """
    mine, theirs = layer.comparison.agreement, pixels.comparison.agreement
    if Agreement.DIFFERS in {mine, theirs} and Agreement.MATCH in {mine, theirs}:
        why = "The text inside the file and the picture of its page say different things."
        return replace(layer, comparison=replace(layer.comparison, agreement=Agreement.UNCLEAR, explanation=why))
    if mine is Agreement.MISSING:
        return pixels
    if mine is not Agreement.MATCH or theirs is Agreement.MATCH or layer.shown is Shown.SHOWN:
        confirmed = mine is theirs is Agreement.MATCH and layer.shown is Shown.NOT_SETTLED
        return replace(layer, shown=Shown.SHOWN) if confirmed else layer
    if layer.box is not None and layer.box.page in pages_of_pixels:
        return replace(layer, comparison=replace(layer.comparison, agreement=Agreement.UNCLEAR))
    return layer
