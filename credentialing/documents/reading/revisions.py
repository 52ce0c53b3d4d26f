"""Earlier revisions of a PDF that was added to: did an addition change what the pages say?

Every incremental update leaves the earlier file whole as a prefix that ends in its own ``%%EOF`` (ISO 32000-2, 7.5.6).
Reading each prefix gives each revision's text. An addition that was signed when it was made is vouched for by that
signature, which is judged elsewhere; one that was not and changes visible text is an alteration.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final

from credentialing.documents.reading.limits import MAX_REVISIONS
from credentialing.documents.reading.model import Defect, Line
from credentialing.documents.reading.pdfium import PdfDocument, PdfiumError
from credentialing.documents.reading.text import lines_of

_END: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF[ \t]*(?:\r\n|\r|\n)?")
_BYTE_RANGE: Final = re.compile(rb"/ByteRange\s*\[\s*0\s+\d+\s+(\d+)\s+(\d+)\s*\]")
_SHOWN_CHANGES: Final = 6


@dataclass(frozen=True, slots=True)
class Change:
    """Lines that one addition took away and brought in."""

    removed: tuple[str, ...]
    added: tuple[str, ...]


def ends_of(data: bytes) -> tuple[int, ...]:
    """Where each revision ends, first to last. A linearised file's first part (``startxref 0``) is no revision."""
    return tuple(found.end() for found in _END.finditer(data) if int(found.group(1)) > 0)


def signed_ends_of(data: bytes) -> frozenset[int]:
    """Where the byte ranges end that the file's signatures claim to cover."""
    return frozenset(int(found.group(1)) + int(found.group(2)) for found in _BYTE_RANGE.finditer(data))


def judge(data: bytes, final: Sequence[Line], signed: frozenset[int]) -> tuple[Defect | None, tuple[str, ...]]:
    """``document.tampered`` if an unsigned addition changed what the pages say, and notes.

    ``final``: the lines of the whole file; ``signed``: the ends of revisions that a signature covers, as far as the
    signatures are judged too (nothing is excused on the word of a byte range alone).
    """
    ends = ends_of(data)
    if len(ends) < 2:
        return None, ()
    if len(ends) > MAX_REVISIONS:
        return Defect("document.tampered", f"The PDF was added to {len(ends) - 1} times since it was made."), ()
    notes = (f"The PDF has {len(ends)} revisions.",)
    before = _text_of(data[: ends[0]])
    for end in ends[1:]:
        after = [line.text for line in final] if end == ends[-1] else _text_of(data[:end])
        if before is None or after is None:
            before = after if before is None else before
            continue  # not a revision that stood on its own: a comment, or bytes inside a stream
        change = _difference(before, after)
        if change is not None and not _is_signed(end, len(data), signed):
            return Defect("document.tampered", _sentence(change)), notes
        before = after
    return None, notes


def _is_signed(end: int, size: int, signed: frozenset[int]) -> bool:
    # The line end after %%EOF may or may not be inside the signed range.
    return any(end - 2 <= each <= end for each in signed) or (end == size and size in signed)


def _text_of(revision: bytes) -> list[str] | None:
    """The lines of one revision; ``None`` if these bytes are no document."""
    try:
        document: Any = PdfDocument(revision)
    except PdfiumError:
        return None
    try:
        return [line.text for line in lines_of(document)]
    except PdfiumError:
        return None
    finally:
        document.close()


def _difference(before: list[str], after: list[str]) -> Change | None:
    removed: list[str] = []
    added: list[str] = []
    for tag, a0, a1, b0, b1 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            removed += before[a0:a1]
            added += after[b0:b1]
    return Change(tuple(removed), tuple(added)) if removed or added else None


def _sentence(change: Change) -> str:
    parts = []
    if change.removed:
        parts.append(f"took away {_quoted(change.removed)}")
    if change.added:
        parts.append(f"brought in {_quoted(change.added)}")
    return f"An addition after the certificate was made {' and '.join(parts)}."


def _quoted(lines: tuple[str, ...]) -> str:
    return ", ".join(f"“{line[:100]}”" for line in lines[:_SHOWN_CHANGES])
