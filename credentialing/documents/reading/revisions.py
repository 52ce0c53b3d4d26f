"""Earlier revisions of a PDF that was added to: did an addition change what the pages say?

Every incremental update leaves the earlier file whole as a prefix that ends in its own ``%%EOF`` (ISO 32000-2, 7.5.6).
Reading each prefix gives each revision's text. An addition under a valid signature, made with it or before it, is
vouched for; one that is not and changes visible text is an alteration, whoever else signed it.
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
_LINE_END: Final = 2  # bytes after %%EOF that may or may not be signed
_SHOWN_CHANGES: Final = 6
_MOST_CHANGES: Final = 40  # lines of difference reported


@dataclass(frozen=True, slots=True)
class Change:
    """Lines that one addition took away and brought in."""

    removed: tuple[str, ...]
    added: tuple[str, ...]


def ends_of(data: bytes) -> tuple[int, ...]:
    """Where each revision ends, first to last. A linearised file's first part (``startxref 0``) is no revision."""
    return tuple(found.end() for found in _END.finditer(data) if int(found.group(1)) > 0)


def judge(data: bytes, final: Sequence[Line], vouched: int) -> tuple[Defect | None, tuple[str, ...]]:
    """``document.tampered`` if an addition that nobody vouches for changed what the pages say, and notes.

    ``final``: the lines of the whole file; ``vouched``: how many bytes of it valid signatures cover. What an addition
    changed is told either way, in the defect or a note.
    """
    ends = ends_of(data)
    if len(ends) < 2:
        return None, ()
    if len(ends) > MAX_REVISIONS:
        return Defect("document.tampered", f"The PDF was added to {len(ends) - 1} times since it was made."), ()
    notes = [f"The PDF has {len(ends)} revisions."]
    before = _text_of(data[: ends[0]])
    for end in ends[1:]:
        after = [line.text for line in final] if end == ends[-1] else _text_of(data[:end])
        if before is None or after is None:
            before = after if before is None else before
            continue  # not a revision that stood on its own: a comment, or bytes inside a stream
        change = _difference(before, after)
        if change is not None and end - _LINE_END > vouched:
            return Defect("document.tampered", _sentence(change)), tuple(notes)
        if change is not None:
            notes.append(f"{_sentence(change)} A valid signature covers it.")
        before = after
    return None, tuple(notes)


def changes_since(data: bytes, end: int) -> tuple[str, ...]:
    """Lines that differ between the revision that ends at ``end`` and the file: ``- gone`` and ``+ new``."""
    if data[end:].strip() == b"":
        return ()
    before, after = _lines(data[:end]), _lines(data)
    changes: list[str] = []
    for tag, a0, a1, b0, b1 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            changes += [f"- {line}" for line in before[a0:a1]] + [f"+ {line}" for line in after[b0:b1]]
    return tuple(changes[:_MOST_CHANGES])


def _text_of(revision: bytes) -> list[str] | None:
    """The lines of one revision; ``None`` if these bytes are no document."""
    try:
        return _lines(revision)
    except PdfiumError:
        return None


def _lines(revision: bytes) -> list[str]:
    document: Any = PdfDocument(revision)
    try:
        return [line.text for line in lines_of(document)]
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
