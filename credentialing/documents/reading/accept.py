"""Is this a file we open at all? Decided on its first and last bytes and its name, before any parser sees it."""

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Final

from credentialing.documents.reading.model import Defect, FileKind

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_ENDINGS: Final[Mapping[str, FileKind]] = {
    ".pdf": FileKind.PDF,
    ".png": FileKind.PNG,
    ".jpg": FileKind.JPEG,
    ".jpeg": FileKind.JPEG,
    ".svg": FileKind.SVG_BADGE,
    ".json": FileKind.BADGE,
    ".jsonld": FileKind.BADGE,
    ".jwt": FileKind.BADGE,
}
_SAYS: Final[Mapping[FileKind, str]] = {
    FileKind.PDF: "a PDF",
    FileKind.PNG: "a PNG picture",
    FileKind.JPEG: "a JPEG picture",
    FileKind.SVG_BADGE: "an SVG",
    FileKind.BADGE: "an Open Badge",
    FileKind.UNKNOWN: "of no accepted kind",
}
_MARKUP: Final = re.compile(rb"<\s*(?:html|script|!doctype|svg|body|iframe|\?php|\?xml)", re.IGNORECASE)
_OTHER_FORMATS: Final = (b"PK\x03\x04", b"%PDF-", b"MZ", b"\x7fELF", b"Rar!", b"7z\xbc\xaf", b"#!")
_JWT: Final = re.compile(rb"\s*[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\s*\Z")
_HEAD: Final = 1024  # readers of HTML sniff no further
_ZIP_TAIL: Final = 22 + 65_535  # a ZIP's directory end and its longest comment
_WHITE: Final = b"\0\t\n\f\r "


def kind_by_magic(data: bytes) -> FileKind:
    """What the bytes are, judged at byte 0 only: a signature further in is how polyglots are made."""
    if data.startswith(b"%PDF-"):
        return FileKind.PDF
    if data.startswith(_PNG):
        return FileKind.PNG
    if data.startswith(_JPEG):
        return FileKind.JPEG
    head = data.removeprefix(b"\xef\xbb\xbf")[:_HEAD].lstrip()  # RFC 8259, 8.1: a reader may ignore the mark
    if head.startswith(b"{"):
        return FileKind.BADGE
    if head.startswith((b"<svg", b"<?xml")) and b"<svg" in data[: 4 * _HEAD]:
        return FileKind.SVG_BADGE
    return FileKind.BADGE if _JWT.match(data) else FileKind.UNKNOWN


def judge(data: bytes, filename: str) -> tuple[FileKind, Defect | None]:
    """The kind of file and, if it is not to be opened, why (``document.wrong_type`` or ``document.unreadable``)."""
    kind = kind_by_magic(data)
    named = _ENDINGS.get(PurePath(filename.lower()).suffix, FileKind.UNKNOWN)
    if not data:
        return kind, _wrong("The file is empty.")
    if kind is FileKind.UNKNOWN:
        return kind, _wrong("The file is not a PDF, PNG or JPEG: its first bytes are something else.")
    if named is not kind:
        return kind, _wrong(f"The file is {_SAYS[kind]} and its name says it is {_SAYS[named]}.")
    if kind is FileKind.PDF:
        return kind, _judge_pdf(data)
    if kind is FileKind.PNG:
        return kind, _judge_tail(data, _end_of_png(data), always=True)
    if kind is FileKind.JPEG:
        return kind, _judge_tail(data, _end_of_jpeg(data), always=False)
    return kind, None


def _wrong(detail: str) -> Defect:
    return Defect("document.wrong_type", detail)


def _judge_pdf(data: bytes) -> Defect | None:
    tail = data.rstrip(_WHITE)
    if not tail.endswith(b"%%EOF"):
        if b"%%EOF" in data:
            return _wrong("Other data follow the end of the PDF.")
        return Defect("document.unreadable", "The PDF is cut short: its end is missing.")
    if _MARKUP.search(data[:_HEAD].split(b" obj", 1)[0]):
        return _wrong("The file is a PDF and a web page at once.")
    ending = data[-_ZIP_TAIL:]
    for found in re.finditer(rb"PK\x05\x06", ending):
        comment = int.from_bytes(ending[found.start() + 20 : found.start() + 22], "little")
        if found.start() + 22 + comment == len(ending):
            return _wrong("The file is a PDF and a ZIP archive at once.")
    return None


def _judge_tail(data: bytes, end: int | None, *, always: bool) -> Defect | None:
    """Phones append to JPEGs (a second picture, a film) and re-encoding drops it; another format is a polyglot."""
    if end is None:
        return Defect("document.unreadable", "The picture is cut short: its end is missing.")
    rest = data[end:].strip(_WHITE)
    if rest and (always or _MARKUP.search(rest) or any(mark in rest[:_ZIP_TAIL] for mark in _OTHER_FORMATS)):
        return _wrong("Other data follow the end of the picture.")
    return None


def _end_of_png(data: bytes) -> int | None:
    """The offset behind the IEND chunk; ``None`` where the chunks do not lead there."""
    at = len(_PNG)
    while at + 12 <= len(data):
        size, name = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        at += 12 + size
        if name == b"IEND":
            return at if at <= len(data) else None
    return None


def _end_of_jpeg(data: bytes) -> int | None:
    """The offset behind the EOI marker that closes the first picture; ``None`` where there is none.

    Segments are stepped over by their length (a thumbnail inside one has an EOI of its own); between them,
    entropy-coded data are searched for the next real marker: FF followed by neither 00 (stuffing), FF (fill) nor a
    restart marker.
    """
    at = 2
    marker = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]", re.DOTALL)
    while found := marker.search(data, at):
        at = found.end()
        code = data[at - 1]
        if code == 0xD9:
            return at
        if code not in (0x01, 0xD8):
            at += int.from_bytes(data[at : at + 2])
    return None
