"""Pages drawn for the tests: PDFs, pictures of them, and the one OCR engine of the process."""

import functools
import hashlib
import io

import numpy as np
import pikepdf
import pypdfium2
from numpy.typing import NDArray

from credentialing.documents.reading.model import Line, Shown
from credentialing.documents.reading.ocr import OcrEngine, load
from credentialing.documents.reading.pdfium import PdfDocument
from credentialing.documents.reading.text import lines_of
from credentialing.documents.reading.view import PdfView

WIDTH, HEIGHT = 595, 420
NAME_AT = (60, 250)


@functools.cache
def engine() -> OcrEngine:
    return load()


_READ: dict[tuple[bytes, tuple[int, ...]], tuple[Line, ...]] = {}


def lines_read(page: NDArray[np.uint8]) -> tuple[Line, ...]:
    """What is read on a page, once a process: reading one costs seconds, and several tests look at the same."""
    key = hashlib.sha256(page.tobytes()).digest(), page.shape
    if key not in _READ:
        _READ[key] = engine().read(page, 0)
    return _READ[key]


def put(text: str, x: int, y: int, size: int = 20, before: str = "", font: str = "F1") -> str:
    """Operators that write ``text``; ``before`` goes between the font and the words."""
    code = text.encode("cp1252").hex()
    return f"q BT /{font} {size} Tf {before} {x} {y} Td <{code}> Tj ET Q\n"


def certificate(name: str = "Anna Novak", issued: str = "16 May 2026", before: str = "", after: str = "") -> str:
    return (
        before
        + put("Certificate of Completion", 60, 340, 28)
        + put(name, *NAME_AT)
        + put("Certificate No.: DN2026-267459", 60, 180, 12)
        + put(f"Date of issue: {issued}", 60, 150, 12)
        + put("Contact hours: 40", 60, 120, 12)
        + after
    )


def to_unicode(**changes: str) -> bytes:
    """A ToUnicode map that calls each key something else."""
    rows = "\n".join(f"<{ord(drawn):02x}> <{ord(said):04x}>" for drawn, said in changes.items())
    same = f"1 begincodespacerange\n<00> <ff>\nendcodespacerange\n{len(changes)} beginbfchar\n{rows}\nendbfchar\n"
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"{same}endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode()


def pdf(
    content: str,
    *,
    lie: bytes | None = None,
    picture: NDArray[np.uint8] | None = None,
    hidden: bool = False,
    turned: int = 0,
) -> bytes:
    """One page of ``content``. Fonts F1 (Helvetica), F2 (Times), F3 (Helvetica with ``lie`` as its ToUnicode map),
    picture /Im, optional content /Oc, switched off where ``hidden``."""
    document = pikepdf.new()
    document.add_blank_page(page_size=(WIDTH, HEIGHT))
    page = document.pages[0]
    name = pikepdf.Name

    def font(base: str) -> pikepdf.Dictionary:
        return pikepdf.Dictionary(
            Type=name.Font, Subtype=name.Type1, BaseFont=name(base), Encoding=name.WinAnsiEncoding
        )

    fonts = {"/F1": font("/Helvetica"), "/F2": font("/Times-Roman")}
    if lie is not None:
        fonts["/F3"] = font("/Helvetica")
        fonts["/F3"].ToUnicode = document.make_stream(lie)
    group = document.make_indirect(pikepdf.Dictionary(Type=name.OCG, Name="layer"))
    off = pikepdf.Array([group]) if hidden else pikepdf.Array()
    document.Root.OCProperties = pikepdf.Dictionary(
        OCGs=pikepdf.Array([group]), D=pikepdf.Dictionary(ON=pikepdf.Array(), OFF=off, Order=pikepdf.Array([group]))
    )
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(fonts), Properties=pikepdf.Dictionary(Oc=group))
    if picture is not None:
        high, wide = picture.shape[:2]
        image = document.make_stream(
            picture.tobytes(), Type=name.XObject, Subtype=name.Image, Width=wide, Height=high,
            ColorSpace=name.DeviceRGB, BitsPerComponent=8,
        )  # fmt: skip
        page.Resources.XObject = pikepdf.Dictionary(Im=image)
    page.Contents = document.make_stream(content.encode("latin-1"))
    if turned:
        page.Rotate = turned
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def picture_of(data: bytes, dpi: int = 150) -> NDArray[np.uint8]:
    document = pypdfium2.PdfDocument(data)
    try:
        return np.array(document[0].render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=False).to_numpy()[:, :, :3])
    finally:
        document.close()


def opened(data: bytes) -> tuple[tuple[Line, ...], PdfView]:
    document = PdfDocument(data)
    return lines_of(document), PdfView(document)


def shown(lines: tuple[Line, ...], words: str) -> Shown:
    """How the one line with ``words`` was judged."""
    (line,) = [line for line in lines if words in line.text]
    return line.shown
