"""From untrusted bytes to a ``Reading``, in two steps. It runs inside the sandbox and does not rely on it.

``read_untrusted``: 1. acceptance: first bytes, last bytes, name; 2. structure of a PDF, or full decoding of a picture;
3. text layer, signatures, revisions, badges. Now the file is known to be sound. Step 4, its pages as pixels, is in
``look``: it has a larger allowance, and a reader of text layers alone need not load what it takes.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from credentialing.documents.reading import accept, pictures, revisions, structure
from credentialing.documents.reading.badges_seen import MOST_BADGES, read_badges
from credentialing.documents.reading.model import Defect, FileKind, Line, Reading, SignatureVerdict
from credentialing.documents.reading.pdfium import PdfDocument, PdfiumError
from credentialing.documents.reading.render import Pixels, render
from credentialing.documents.reading.signatures import read_signatures
from credentialing.documents.reading.text import TooMuchText, lines_of


@dataclass(frozen=True, slots=True)
class _Trust:
    """What a training body's signatures are judged by."""

    roots: tuple[bytes, ...]
    crls: tuple[bytes, ...]
    now: datetime


@dataclass(slots=True)
class Opened:
    """A sound file, open for its pixels: a pypdfium2 document, or the one picture that the file is."""

    document: Any = None
    picture: Pixels | None = None

    def pixels(self, page: int, dpi: int) -> Pixels:
        return self.picture if self.picture is not None else render(self.document, page, dpi)


def read_untrusted(
    data: bytes,
    filename: str,
    *,
    trust_roots: tuple[bytes, ...] = (),
    crls: tuple[bytes, ...] = (),
    now: datetime,
) -> tuple[Reading, Opened | None]:
    """Steps 1 to 3, and the file opened for step 4; ``None`` where it is not to be looked at any further.

    A file that cannot be read is a ``Reading`` with defects. ``MemoryError`` and crashes are for the sandbox to turn
    into ``document.hostile``.
    """
    kind, defect = accept.judge(data, filename)
    reading = blank(data, kind)
    if defect is not None:
        return _refused(reading, defect), None
    if kind is FileKind.PDF:
        return _read_pdf(data, reading, _Trust(trust_roots, crls, now))
    if kind in (FileKind.PNG, FileKind.JPEG):
        return _read_picture(data, reading, now)
    reading = _with_badges(data, reading, now)
    if not any(badge.version for badge in reading.badges):  # a badge without a version could not be parsed
        return _refused(reading, Defect("document.wrong_type", "The file holds no badge that can be read.")), None
    return reading, None


def blank(data: bytes, kind: FileKind) -> Reading:
    """What is known of a file without opening it."""
    return Reading(kind, hashlib.sha256(data).hexdigest(), len(data), 0)


def _refused(reading: Reading, *defects: Defect) -> Reading:
    return replace(reading, defects=(*reading.defects, *defects))


def _read_pdf(data: bytes, reading: Reading, trust: _Trust) -> tuple[Reading, Opened | None]:
    found = structure.inspect(data)
    reading = replace(
        reading,
        pages=found.pages,
        notes=tuple(found.notes),
        defects=tuple(found.defects),
        links=found.links,
        left_out=found.left_out,
    )
    if found.defects:
        return reading, None
    try:
        document: Any = PdfDocument(data)
        lines: tuple[Line, ...] = lines_of(document)
    except PdfiumError:
        return _refused(reading, Defect("document.unreadable", "The PDF's pages cannot be opened.")), None
    except TooMuchText:
        return _refused(reading, Defect("document.too_large", "The PDF has more text than a certificate.")), None
    if len(document) != reading.pages:
        return _refused(reading, Defect("document.unreadable", "Two readers count the PDF's pages differently.")), None
    signatures = read_signatures(data, trust.roots, trust.crls, trust.now, looks_signed=found.signed)
    # Anybody can sign what he added, with a key made at home: only who is known to be the body's vouches for it.
    vouched = max((seen.covers for seen in signatures if seen.verdict is SignatureVerdict.VALID), default=0)
    tampered, notes = revisions.judge(data, lines, vouched)
    reading = replace(reading, lines=lines, signatures=signatures, notes=(*reading.notes, *notes))
    return (reading if tampered is None else _refused(reading, tampered)), Opened(document=document)


def _read_picture(data: bytes, reading: Reading, now: datetime) -> tuple[Reading, Opened | None]:
    pixels = pictures.pixels_of(data, reading.kind)
    if isinstance(pixels, Defect):
        return _refused(reading, pixels), None
    return replace(_with_badges(data, reading, now), pages=1), Opened(picture=pixels)


def _with_badges(data: bytes, reading: Reading, now: datetime) -> Reading:
    badges = read_badges(data, now)
    more = f"The file holds more than {MOST_BADGES} Open Badges; the others were not read."
    return replace(reading, badges=badges[:MOST_BADGES], left_out=(more,) if len(badges) > MOST_BADGES else ())
