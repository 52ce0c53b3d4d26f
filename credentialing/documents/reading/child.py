"""What a confined child does with one request, and what its parent loads beforehand so that it need not."""

import contextlib
import importlib
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import numpy as np
import orjson
import pikepdf
from PIL import Image

from credentialing.documents.reading import api, codec, marked
from credentialing.documents.reading.model import Box, Defect, FileKind, Reading
from credentialing.documents.sandbox import wire

if TYPE_CHECKING:  # loaded by ``prepare`` where it is wanted
    from credentialing.documents.reading.look import Eyes

# What libraries import only when a document calls for it: signatures, XMP, text in old encodings. After locking up,
# a child can import nothing. ``test_reading_samples`` compares confined with unconfined readings to keep this whole.
_IMPORTED_LATE: Final = (
    "cryptography.hazmat.backends.openssl.backend",
    "encodings.cp1252",
    "encodings.idna",
    "encodings.latin_1",
    "encodings.mac_roman",
    "encodings.punycode",
    "encodings.utf_16",
    "encodings.utf_16_be",
    "encodings.utf_16_le",
    "encodings.utf_32",
    "encodings.utf_8_sig",
    "gzip",
    "lxml._elementpath",
    "lxml.etree",
    "pyhanko.pdf_utils.crypt.pdfmac",
    "pyhanko.pdf_utils.filters",
    "pyhanko.pdf_utils.metadata.xmp_xml",
)
_REHEARSALS: Final = 12  # of a certificate: more than the calls after which Python 3.11 specialises a function
_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


def prepare(*, pictures: bool) -> "Office":
    """Load everything, read a document of each kind once so that nothing is imported later, and return the office.

    After locking up, a child can import nothing; whatever it needs must already be in memory here.
    """
    for name in _IMPORTED_LATE:
        importlib.import_module(name)
    Image.init()  # a JPEG may turn out to be one of Pillow's rarer kinds
    eyes: Eyes | None = importlib.import_module("credentialing.documents.reading.look").Eyes() if pictures else None
    trying = None if eyes is None else eyes.without_experience()  # nobody has proved the specimens' letters
    for data, filename in _specimens():
        _rehearse(data, filename, trying)
        marked.draw(data, filename, (marked.Mark(Box(0, 0.1, 0.1, 0.9, 0.2), "specimen", "match"),))
    certificate = _certificate()
    for _ in range(_REHEARSALS):
        _rehearse(certificate, "specimen.pdf", trying)
    return Office(eyes)


def _rehearse(data: bytes, filename: str, eyes: "Eyes | None") -> None:
    """What a child will do, so that its code is loaded, specialised (Python does so after some calls) and its caches
    are full before the fork: a child does not do it again, nor write to the pages it would be done on.
    """
    reading, opened = api.read_untrusted(data, filename, now=_LONG_AGO)
    if eyes is not None and opened is not None:
        reading = eyes.look_at_pages(reading, opened)
    _message("done", reading)


class Office:
    """Answers requests in children; in the parent it keeps the letter shapes that children proved."""

    def __init__(self, eyes: "Eyes | None") -> None:
        self._eyes = eyes
        self._opened: object = None

    def answer(self, request: wire.Request, tell: Callable[[bytes], None], may_go_on: Callable[[], bool]) -> None:
        """One document, in a confined child: tell its structure, wait for leave, tell what its pages show; or draw."""
        if request.marks is not None:
            tell(_drawn(request.data, request.filename, request.marks))
            return
        reading, opened = _guarded(request)
        self._opened = reading, opened, request  # kept: the process ends with them, so closing them is lost work
        if opened is None or self._eyes is None or not request.pictures:
            tell(_message("done", reading))
            tell(b"")
            return
        tell(_message("parsed", reading))
        if may_go_on():
            tell(_message("done", _looked_at(reading, opened, self._eyes)))
            tell(self._eyes.glyphs.taught())

    def absorb(self, lesson: bytes) -> None:
        """Keep what a child learnt, in the parent. It is data of fixed size and checked form; anything else is dropped.

        A child taken over by its document could teach false shapes. It could as well lie about its own document, so
        this gives it nothing new while it lives; the table dies with the worker.
        """
        if self._eyes is not None:
            with contextlib.suppress(ValueError):
                self._eyes.glyphs.absorb(lesson)


def _guarded(request: wire.Request) -> tuple[Reading, api.Opened | None]:
    """Memory and recursion are the sandbox's business; any other surprise is a file we cannot read, told as such."""
    try:
        return api.read_untrusted(
            request.data, request.filename, trust_roots=request.trust_roots, crls=request.crls, now=request.now
        )
    except (MemoryError, RecursionError) as error:
        defect = Defect("document.hostile", f"Reading the file was stopped: {type(error).__name__}.")
    except Exception as error:  # noqa: BLE001  parsers of hostile bytes raise what nobody foresaw; a person looks
        defect = Defect("document.unreadable", f"The file could not be read ({type(error).__name__}).")
    return replace(api.blank(request.data, FileKind.UNKNOWN), defects=(defect,)), None


def _looked_at(reading: Reading, opened: api.Opened, eyes: "Eyes") -> Reading:
    """The file was sound; whatever its pixels do to us is a person's to look at."""
    try:
        return eyes.look_at_pages(reading, opened)
    except Exception as error:  # noqa: BLE001  as above
        detail = f"The pages could not be read as pictures ({type(error).__name__})."
        return replace(reading, defects=(*reading.defects, Defect("document.unreadable", detail)))


def _drawn(data: bytes, filename: str, marks: tuple[marked.Mark, ...]) -> bytes:
    """Nothing where the pages cannot be drawn: the reading has said why, or a person asks for the file."""
    try:
        return marked.draw(data, filename, marks)
    except Exception:  # noqa: BLE001  as above
        return b""


def _message(stage: str, reading: Reading) -> bytes:
    return orjson.dumps({"stage": stage, "reading": orjson.Fragment(codec.to_json(reading))})


def _certificate() -> bytes:
    """What honest documents look like inside: some lines of text, a link, a picture, who made it."""
    pdf, out = pikepdf.new(), io.BytesIO()
    page = pdf.add_blank_page(page_size=(595, 842))
    name = pikepdf.Name
    seal = pdf.make_stream(bytes(3 * 16 * 16), Type=name.XObject, Subtype=name.Image, Width=16, Height=16)
    seal.ColorSpace, seal.BitsPerComponent = name.DeviceRGB, 8
    page.Resources = pikepdf.Dictionary(
        Font=pikepdf.Dictionary(F1=_helvetica()), XObject=pikepdf.Dictionary(Seal=pdf.make_indirect(seal))
    )
    drawn = b"".join(
        b"1 0 0 1 72 %d Tm (Line %d of 12) Tj 160 0 Td (Hours: 8) Tj " % (780 - 30 * n, n) for n in range(12)
    )
    page.Contents = pdf.make_stream(b"q 40 0 0 40 72 72 cm /Seal Do Q BT /F1 12 Tf " + drawn + b"ET")
    link = pikepdf.Dictionary(S=name.URI, URI=pikepdf.String("https://example.org/"))
    note = pikepdf.Dictionary(Type=name.Annot, Subtype=name.Link, Rect=pikepdf.Array([72, 72, 112, 112]), A=link)
    page.Annots = pikepdf.Array([pdf.make_indirect(note)])
    pdf.docinfo["/Producer"] = "specimen"
    pdf.save(out)
    return out.getvalue()


def _helvetica() -> pikepdf.Dictionary:
    return pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)


def _specimens() -> list[tuple[bytes, str]]:
    """One small document of each kind, made here."""
    pdf, page = pikepdf.new(), io.BytesIO()
    pdf.add_blank_page(page_size=(200, 200))
    pdf.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=_helvetica()))
    pdf.pages[0].Contents = pdf.make_stream(b"BT /F1 12 Tf 20 100 Td (Specimen) Tj ET")
    pdf.save(page)
    locked = io.BytesIO()
    pdf.save(locked, encryption=pikepdf.Encryption(owner="owner", user=""))  # qpdf seeds its cipher from a file, once
    specimens = [(page.getvalue(), "specimen.pdf"), (locked.getvalue(), "locked.pdf")]
    picture = Image.fromarray(np.full((64, 64, 3), 255, np.uint8))
    for name, ending in (("PNG", "png"), ("JPEG", "jpg")):
        encoded = io.BytesIO()
        picture.save(encoded, name)
        specimens.append((encoded.getvalue(), f"specimen.{ending}"))
    return specimens
