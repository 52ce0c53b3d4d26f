"""What a confined child does with one request, and what its parent loads beforehand so that it need not."""

import gc
import importlib
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

import numpy as np
import orjson
import pikepdf
from PIL import Image

from credentialing.documents.reading import api, codec
from credentialing.documents.reading.model import Defect, FileKind, Reading
from credentialing.documents.reading.ocr import OcrEngine, load
from credentialing.documents.sandbox import wire
from credentialing.documents.sandbox.warm import Answer

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
_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


def prepare(*, pictures: bool) -> Answer:
    """Load everything, read a document of each kind once so that nothing is imported later, and return the answer.

    After locking up, a child can import nothing; whatever it needs must already be in memory here.
    """
    for name in _IMPORTED_LATE:
        importlib.import_module(name)
    Image.init()  # a JPEG may turn out to be one of Pillow's rarer kinds
    engine = load() if pictures else None
    answer = _answering(engine)
    for data, filename in _specimens():
        reading, opened = api.read_untrusted(data, filename, now=_LONG_AGO)
        if engine is not None and opened is not None:
            api.look_at_pages(reading, opened, engine)
        codec.from_json(codec.to_json(reading))
    return answer


def _answering(engine: OcrEngine | None) -> Answer:
    def answer(request: wire.Request, tell: Callable[[bytes], None], may_go_on: Callable[[], bool]) -> None:
        gc.disable()  # the process ends with the document
        reading, opened = _guarded(request)
        if opened is None or engine is None or not request.pictures:
            tell(_message("done", reading))
            return
        tell(_message("parsed", reading))
        if may_go_on():
            tell(_message("done", api.look_at_pages(reading, opened, engine)))

    return answer


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


def _message(stage: str, reading: Reading) -> bytes:
    return orjson.dumps({"stage": stage, "reading": orjson.Fragment(codec.to_json(reading))})


def _specimens() -> list[tuple[bytes, str]]:
    """One small document of each kind, made here."""
    pdf, page = pikepdf.new(), io.BytesIO()
    pdf.add_blank_page(page_size=(200, 200))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    pdf.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    pdf.pages[0].Contents = pdf.make_stream(b"BT /F1 12 Tf 20 100 Td (Specimen) Tj ET")
    pdf.save(page)
    specimens = [(page.getvalue(), "specimen.pdf")]
    picture = Image.fromarray(np.full((64, 64, 3), 255, np.uint8))
    for name, ending in (("PNG", "png"), ("JPEG", "jpg")):
        encoded = io.BytesIO()
        picture.save(encoded, name)
        specimens.append((encoded.getvalue(), f"specimen.{ending}"))
    return specimens
