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
# Looked for behind a picture: programs only at once behind it, for two bytes stand anywhere in what phones append.
_PROGRAMS: Final = (b"MZ", b"\x7fELF", b"#!")
_OTHER_FORMATS: Final = (b"PK\x03\x04", b"%PDF-", b"Rar!", b"7z\xbc\xaf")
_JWT: Final = re.compile(rb"\s*[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\s*\Z")
_HEAD: Final = 1024  # readers of HTML sniff no further
_BEHIND: Final = 65_557  # bytes behind a picture that are searched for the first bytes of another format
_ZIP_END: Final = 22  # bytes of a ZIP's directory end, without its comment
_WHITE: Final = b"\0\t\n\f\r "
_BOM: Final = b"\xef\xbb\xbf"  # what Windows puts before text
_TAIL: Final = 1024  # where readers look for the end of a PDF
# ISO 32000-2, 7.5.5. Some producers write the last line twice.
_PDF_END: Final = re.compile(rb"startxref[\0\t\n\f\r ]+(\d{1,12})[\0\t\n\f\r ]+%%EOF(?:[\0\t\n\f\r ]+%%EOF)*")


def kind_by_magic(data: bytes) -> FileKind:
    """What the bytes are, judged at byte 0 only: a signature further in is how polyglots are made."""
    if data.startswith(b"%PDF-"):
        return FileKind.PDF
    if data.startswith(_PNG):
        return FileKind.PNG
    if data.startswith(_JPEG):
        return FileKind.JPEG
    text = data.removeprefix(_BOM)
    head = text[:_HEAD].lstrip()
    if head.startswith(b"{"):
        return FileKind.BADGE
    if head.startswith((b"<svg", b"<?xml")) and b"<svg" in text[: 4 * _HEAD]:
        return FileKind.SVG_BADGE
    return FileKind.BADGE if _JWT.match(text) else FileKind.UNKNOWN


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
        return kind, _judge_pdf(data) or _judge_zip(data, kind)
    if kind is FileKind.PNG:
        return kind, _judge_tail(data, _end_of_png(data), always=True) or _judge_zip(data, kind)
    if kind is FileKind.JPEG:
        return kind, _judge_tail(data, end_of_jpeg(data), always=False) or _judge_zip(data, kind)
    return kind, None


def _wrong(detail: str) -> Defect:
    return Defect("document.wrong_type", detail)


def _judge_pdf(data: bytes) -> Defect | None:
    """The last thing in a PDF is its end (7.5.5): where the cross-references are, and a mark. The mark alone is easily
    put behind whatever was added; so is the whole end once more, which then names the same place.
    """
    tail = data.rstrip(_WHITE)[-_TAIL:]
    last = next((found for found in _PDF_END.finditer(tail) if found.end() == len(tail)), None)
    places = [found[1] for found in _PDF_END.finditer(data)]
    if last is None:
        if places or (b"%%EOF" in data and not tail.endswith(b"%%EOF")):
            return _wrong("Other data follow the end of the PDF.")
        return Defect("document.unreadable", "The PDF is cut short: its end is missing.")
    if places.count(last[1]) > 1:
        return _wrong("Other data follow the end of the PDF.")
    if _MARKUP.search(data[:_HEAD].split(b" obj", 1)[0]):
        return _wrong("The file is a PDF and a web page at once.")
    return None


def _judge_zip(data: bytes, kind: FileKind) -> Defect | None:
    if _holds_zip(data):
        return _wrong(f"The file is {_SAYS[kind]} and a ZIP archive at once.")
    return None


def _holds_zip(data: bytes) -> bool:
    """Whether a program would list files in ``data`` (APPNOTE 4.3.16: the end names the directory, some way before it).

    Programs differ in how far from the end of the file they look, whether the comment must reach it, and what they
    count the directory's place from. Any place counts here that any of them takes. Looked for in the whole file.
    """
    for found in re.finditer(rb"PK\x05\x06", data):
        at = found.start()
        end = data[at : at + _ZIP_END]
        if len(end) < _ZIP_END:
            continue
        count, size = int.from_bytes(end[10:12], "little"), int.from_bytes(end[12:16], "little")
        start, comment = int.from_bytes(end[16:20], "little"), int.from_bytes(end[20:22], "little")
        if at + _ZIP_END + comment == len(data):
            return True
        if data[max(at - 20, 0) : at].startswith(b"PK\x06\x07"):  # 4.3.15: the numbers stand elsewhere, in 64 bits
            return True
        places = (at - size, start)
        if count and any(place >= 0 and data[place : place + 4] == b"PK\x01\x02" for place in places):
            return True
    return False


def _judge_tail(data: bytes, end: int | None, *, always: bool) -> Defect | None:
    """Phones append to JPEGs (a second picture, a film) and re-encoding drops it; another format is a polyglot."""
    if end is None:
        return Defect("document.unreadable", "The picture is cut short: its end is missing.")
    rest = data[end:].strip(_WHITE)
    is_other = (
        rest.startswith(_PROGRAMS)
        or _MARKUP.search(rest[:_HEAD])
        or any(mark in rest[:_BEHIND] for mark in _OTHER_FORMATS)
    )
    return _wrong("Other data follow the end of the picture.") if rest and (always or is_other) else None


def _end_of_png(data: bytes) -> int | None:
    """The offset behind the IEND chunk; ``None`` where the chunks do not lead there."""
    at = len(_PNG)
    while at + 12 <= len(data):
        size, name = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        at += 12 + size
        if name == b"IEND":
            return at if at <= len(data) else None
    return None


def end_of_jpeg(data: bytes) -> int | None:
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
