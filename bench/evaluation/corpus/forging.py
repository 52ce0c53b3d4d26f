"""Lies that are told after a page is drawn: in fonts, layers, incremental updates, annotations."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from bench.evaluation.corpus.noting import NOTED, saved
from bench.evaluation.corpus.page import Page
from bench.evaluation.corpus.pictures import rendered
from bench.evaluation.corpus.refiled import REFILED
from bench.evaluation.corpus.reworked import REWORKED
from bench.evaluation.corpus.tricks import Forgery, Run, Trick, said_of
from examples.certificates.layouts import SANS
from examples.certificates.printed import Forgery as Overlay
from examples.certificates.tampering import alter

_OBJECT: Final = re.compile(rb"(\d+) 0 obj\b.*?\bendobj", re.DOTALL)
_SIZE: Final = re.compile(rb"/Size (\d+)")
_PAGE: Final = re.compile(rb"(\d+) 0 obj\s<<\s(?:(?!endobj).)*?/Type /Page\s(?:(?!endobj).)*?endobj", re.DOTALL)
_CONTENTS: Final = re.compile(rb"/Contents (\d+) 0 R")
_TRAILER: Final = re.compile(rb"trailer\s<<(.*?)>>\sstartxref\s(\d+)\s", re.DOTALL)
_DIGITS: Final = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_GLYPHS: Final = {
    " ": "space", "-": "hyphen", "'": "quotesingle", ".": "period", ",": "comma", ":": "colon", "/": "slash",
    **dict(zip("0123456789", _DIGITS, strict=True)),
}  # fmt: skip


def finish(data: bytes, page: Page, forgery: Forgery) -> bytes | None:
    """``data`` with the part of the forgery that drawing could not do; ``None`` where it cannot be done to it."""
    run = page.runs.get(forgery.field)
    if run is None:
        return None
    said = said_of(run, forgery)
    if forgery.trick is Trick.PLAIN_UPDATE:
        high = run.size * 1.2
        covers = (run.x - 1, run.y - 0.3 * run.size, run.x + max(run.width, 7.0 * len(said)) + 2, run.y + high)
        return alter(data, Overlay(covers, said)) if said.isascii() else None
    if forgery.trick is Trick.LAYER_OFF:
        return _with_layer(data)
    if forgery.trick is Trick.OCR_LAYER:
        return _with_ocr_layer(data, page, run, said)
    if forgery.trick is Trick.OCR_ADDS:
        return _with_ocr_layer(data, page, run, run.text, added=said)
    if forgery.trick is Trick.UNDER_PICTURE:
        return _with_ocr_layer(data, page, run, said, painted=True)
    later = _LATER.get(forgery.trick)
    return data if later is None else later(data, run, said)


def rewritten(honest: bytes, lying: bytes) -> bytes:
    """``honest`` with an incremental update that replaces each object which differs in ``lying``.

    Both must be drawn alike, so that equal numbers mean equal things.
    """
    before = {found[1]: found[0] for found in _OBJECT.finditer(honest)}
    after = {found[1]: found[0] for found in _OBJECT.finditer(lying)}
    trailer = _TRAILER.search(honest)
    assert trailer is not None, "ReportLab writes a trailer"
    assert before.keys() == after.keys(), "both were drawn alike"
    written = {int(number): after[number] for number in after if after[number] != before[number]}
    return _updated(honest, written, trailer[1], int(trailer[2]))


def recontented(honest: bytes, lying: bytes) -> bytes:
    """``honest`` with an incremental update whose page takes its content from a new stream, that of ``lying``.

    The true stream stays in the file and nothing refers to it any more. Both must be drawn alike, in standard fonts.
    """
    page, trailer = _PAGE.search(honest), _TRAILER.search(honest)
    lying_page = _PAGE.search(lying)
    assert page is not None, "ReportLab writes a page"
    assert lying_page is not None, "ReportLab writes a page"
    assert trailer is not None, "ReportLab writes a trailer"
    size = _SIZE.search(trailer[1])
    contents = _CONTENTS.search(lying_page[0])
    assert size is not None, "a trailer has a size"
    assert contents is not None, "a page has contents"
    added = int(size[1])
    stream = next(found[0] for found in _OBJECT.finditer(lying) if found[1] == contents[1])
    written = {
        int(page[1]): _CONTENTS.sub(b"/Contents %d 0 R" % added, page[0]),
        added: b"%d" % added + stream[len(contents[1]) :],
    }
    entries = trailer[1].replace(size[0], b"/Size %d" % (added + 1))
    return _updated(honest, written, entries, int(trailer[2]))


def _updated(data: bytes, written: Mapping[int, bytes], entries: bytes, before: int) -> bytes:
    """``data`` and an incremental update of the objects ``written`` (ISO 32000-2, 7.5.6)."""
    update, table = BytesIO(), b"xref\n"
    update.write(data if data.endswith(b"\n") else data + b"\n")
    for number, text in sorted(written.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, update.tell())
        update.write(text + b"\n")
    start = update.tell()
    update.write(table + b"trailer\n<<" + entries + b"/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (before, start))
    return update.getvalue()


def _with_lying_font(data: bytes, run: Run, said: str) -> bytes | None:
    """Glyphs of one text whose ToUnicode map says another."""
    names = [_GLYPHS.get(ch, ch) for ch in run.text]
    if not run.text.isascii() or not all(len(name) > 1 or name.isalpha() for name in names):
        return None
    count = len(names)
    shares = [said[at : at + 1] for at in range(count)]
    shares[-1] += said[count:]
    rows = "".join(
        f"<{at + 1:02x}> <{(share or chr(0x200B)).encode('utf-16-be').hex()}>\n" for at, share in enumerate(shares)
    )
    with pikepdf.open(BytesIO(data)) as document:
        page = document.pages[0]
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name("/Times-Bold"),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, *(Name(f"/{name}") for name in names)])),
            ToUnicode=document.make_stream(_cmap(rows, count)),
        )
        page.Resources.Font["/Lying"] = document.make_indirect(font)
        codes = bytes(range(1, count + 1)).hex()
        _draw(document, f"q 0 g BT /Lying {run.size:.2f} Tf {run.x:.2f} {run.y:.2f} Td <{codes}> Tj ET Q")
        return saved(document)


def _draw(document: pikepdf.Pdf, operators: str) -> None:
    document.pages[0].contents_add(operators.encode("latin-1"), prepend=False)


def _with_unpainted(data: bytes, run: Run, said: str) -> bytes | None:
    """The other words filled with a pattern that has nothing on it."""
    with pikepdf.open(BytesIO(data)) as document:
        tile = document.make_stream(b" ")
        tile.stream_dict.update(
            Dictionary(
                Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1, BBox=[0, 0, 8, 8], XStep=8, YStep=8,
                Resources=Dictionary(),
            )
        )  # fmt: skip
        document.pages[0].Resources.Pattern = Dictionary(Nothing=tile)
        return _with_more_words(document, run, said, "/Pattern cs /Nothing scn")


def _with_masked(data: bytes, run: Run, said: str) -> bytes | None:
    """The other words below a soft mask that lets nothing through (ISO 32000-2, 11.5)."""
    with pikepdf.open(BytesIO(data)) as document:
        black = document.make_stream(b"0 g 0 0 2000 2000 re f")
        black.stream_dict.update(
            Dictionary(
                Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 2000, 2000], Resources=Dictionary(),
                Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray),
            )
        )  # fmt: skip
        mask = Dictionary(Type=Name.ExtGState, SMask=Dictionary(Type=Name.Mask, S=Name.Luminosity, G=black))
        resources = document.pages[0].Resources
        if "/ExtGState" not in resources:
            resources.ExtGState = Dictionary()
        resources.ExtGState["/Masked"] = mask
        return _with_more_words(document, run, said, "/Masked gs")


def _with_more_words(document: pikepdf.Pdf, run: Run, said: str, before: str) -> bytes | None:
    """``said`` set where ``run`` stands, after the operators ``before``."""
    try:
        words = said.encode("cp1252").hex()
    except UnicodeEncodeError:
        return None
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    document.pages[0].Resources.Font["/More"] = document.make_indirect(font)
    _draw(document, f"q {before} BT /More {run.size:.2f} Tf {run.x:.2f} {run.y:.2f} Td <{words}> Tj ET Q")
    return saved(document)


def _edited_online(data: bytes, run: Run, said: str) -> bytes | None:
    """A white box and other words on it, in a stream of their own behind the page's: an editor on the web."""
    wide = max(run.width, 0.62 * run.size * len(said)) + 4
    white = f"1 g {run.x - 2:.2f} {run.y - 0.3 * run.size:.2f} {wide:.2f} {1.3 * run.size:.2f} re f 0.1 g"
    with pikepdf.open(BytesIO(data)) as document:
        return _with_more_words(document, run, said, white)


def _with_layer(data: bytes) -> bytes:
    """The layer that ``Page`` drew words in, switched off."""
    with pikepdf.open(BytesIO(data)) as document:
        layer = document.make_indirect(Dictionary(Type=Name.OCG, Name="notes"))
        state = Dictionary(ON=Array(), OFF=Array([layer]), Order=Array([layer]))
        document.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=state)
        document.pages[0].Resources.Properties = Dictionary(Hidden=layer)
        return saved(document)


def _with_blank_font(data: bytes, run: Run, said: str) -> bytes:
    """The lie in a Type 3 font whose glyphs draw nothing at all; the true words stand where they stood."""
    codes = {ch: code for code, ch in enumerate(dict.fromkeys(said), start=1)}
    rows = "".join(f"<{code:02x}> <{ch.encode('utf-16-be').hex()}>\n" for ch, code in codes.items())
    names = [Name(f"/g{code}") for code in codes.values()]
    with pikepdf.open(BytesIO(data)) as document:
        nothing = document.make_stream(b"500 0 d0")
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=[0, 0, 1000, 1000],
            FontMatrix=[0.001, 0, 0, 0.001, 0, 0],
            FirstChar=1,
            LastChar=len(codes),
            Widths=[500] * len(codes),
            Resources=Dictionary(),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, *names])),
            CharProcs=Dictionary({str(name): nothing for name in names}),
            ToUnicode=document.make_stream(_cmap(rows, len(codes))),
        )
        document.pages[0].Resources.Font["/Blank"] = document.make_indirect(font)
        shown = bytes(codes[ch] for ch in said).hex()
        _draw(document, f"q BT /Blank {run.size:.2f} Tf {run.x:.2f} {run.y:.2f} Td <{shown}> Tj ET Q")
        return saved(document)


def _beside_the_crop_box(data: bytes, run: Run, said: str) -> bytes | None:
    """The lie on a part of the sheet that the crop box leaves out."""
    try:
        words = said.encode("cp1252").hex()
    except UnicodeEncodeError:
        return None
    with pikepdf.open(BytesIO(data)) as document:
        page = document.pages[0]
        left, low, right, high = (float(edge) for edge in page.mediabox)
        page.CropBox = Array([left, low, right, high])
        page.MediaBox = Array([left, low, right, high + 90])
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
        page.Resources.Font["/Beside"] = document.make_indirect(font)
        _draw(document, f"q 0 g BT /Beside {run.size:.2f} Tf {run.x:.2f} {high + 40:.2f} Td <{words}> Tj ET Q")
        return saved(document)


def _with_ocr_layer(
    data: bytes, page: Page, lying: Run, said: str, added: str = "", *, painted: bool = False
) -> bytes:  # fmt: skip
    """What an office scanner makes: a picture of the page, the words it read unseen behind it. One line lies.

    A line ``added`` lies besides a true one. ``painted``: the words are set in ink and the picture covers them.
    """
    target = BytesIO()
    canvas: Any = Canvas(target, pagesize=(page.width, page.height), invariant=1, pageCompression=1)
    picture = BytesIO()
    Image.fromarray(rendered(data, 150)).save(picture, "JPEG", quality=80)
    if not painted:
        canvas.drawImage(ImageReader(picture), 0, 0, page.width, page.height)
    for run in (*page.lines, *([replace(lying, text=added)] if added else [])):
        words = canvas.beginText(run.x, run.y)
        words.setFont(SANS, run.size)
        words.setTextRenderMode(0 if painted else 3)
        words.textOut(said if run is lying else run.text)
        canvas.drawText(words)
    if painted:
        canvas.drawImage(ImageReader(picture), 0, 0, page.width, page.height)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _cmap(rows: str, count: int) -> bytes:
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /L def /CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <ff>\nendcodespacerange\n{count} beginbfchar\n{rows}endbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")


_LATER: Final[Mapping[Trick, Callable[[bytes, Run, str], bytes | None]]] = {
    **NOTED,
    **REWORKED,
    **REFILED,
    Trick.LYING_FONT: _with_lying_font,
    Trick.BLANK_FONT: _with_blank_font,
    Trick.OFF_CROP: _beside_the_crop_box,
    Trick.EMPTY_PATTERN: _with_unpainted,
    Trick.MASKED: _with_masked,
    Trick.EDITED_ONLINE: _edited_online,
}
