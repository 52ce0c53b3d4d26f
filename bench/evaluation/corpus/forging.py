"""Lies that are told after a page is drawn: in fonts, annotations, layers and incremental updates."""

import re
from io import BytesIO
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name

from bench.evaluation.corpus.page import Forgery, Page, Run, Trick, said_of
from examples.certificates.printed import Forgery as Overlay
from examples.certificates.tampering import alter

_OBJECT: Final = re.compile(rb"(\d+) 0 obj\b.*?\bendobj", re.DOTALL)
_SIZE: Final = re.compile(rb"/Size (\d+)")
_TRAILER: Final = re.compile(rb"trailer\s<<(.*?)>>\sstartxref\s(\d+)\s", re.DOTALL)
_GLYPHS: Final = {
    " ": "space", "-": "hyphen", "'": "quotesingle", ".": "period", ",": "comma", ":": "colon", "/": "slash",
    **dict(zip("0123456789", "zero one two three four five six seven eight nine".split(), strict=True)),
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
    if forgery.trick is Trick.LYING_FONT:
        return _with_lying_font(data, run, said)
    if forgery.trick is Trick.ANNOTATION:
        return _with_annotation(data, run, said)
    return _with_layer(data) if forgery.trick is Trick.LAYER_OFF else data


def rewritten(honest: bytes, lying: bytes) -> bytes:
    """``honest`` with an incremental update that replaces each object which differs in ``lying``.

    Both must be drawn alike, so that equal numbers mean equal things.
    """
    before = {found[1]: found[0] for found in _OBJECT.finditer(honest)}
    after = {found[1]: found[0] for found in _OBJECT.finditer(lying)}
    trailer = _TRAILER.search(honest)
    assert trailer is not None, "ReportLab writes a trailer"
    assert before.keys() == after.keys(), "both were drawn alike"
    update, table = BytesIO(), b"xref\n"
    update.write(honest if honest.endswith(b"\n") else honest + b"\n")
    for number in sorted(after, key=int):
        if after[number] != before[number]:
            table += b"%d 1\n%010d 00000 n \n" % (int(number), update.tell())
            update.write(after[number] + b"\n")
    start = update.tell()
    entries = trailer[1] + b"/Prev %d\n" % int(trailer[2])
    update.write(table + b"trailer\n<<" + entries + b">>\nstartxref\n%d\n%%%%EOF\n" % start)
    return update.getvalue()


def _saved(document: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    document.save(out, deterministic_id=True)
    return out.getvalue()


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
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /L def /CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <ff>\nendcodespacerange\n{count} beginbfchar\n{rows}endbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    with pikepdf.open(BytesIO(data)) as document:
        page = document.pages[0]
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name("/Times-Bold"),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, *(Name(f"/{name}") for name in names)])),
            ToUnicode=document.make_stream(cmap.encode("ascii")),
        )
        page.Resources.Font["/Lying"] = document.make_indirect(font)
        codes = bytes(range(1, count + 1)).hex()
        _draw(document, f"q 0 g BT /Lying {run.size:.2f} Tf {run.x:.2f} {run.y:.2f} Td <{codes}> Tj ET Q")
        return _saved(document)


def _draw(document: pikepdf.Pdf, operators: str) -> None:
    document.pages[0].contents_add(operators.encode("latin-1"), prepend=False)


def _with_annotation(data: bytes, run: Run, said: str) -> bytes | None:
    """A free-text note, white and opaque, laid over the line."""
    try:
        words = said.encode("cp1252").hex()
    except UnicodeEncodeError:
        return None
    box = [run.x - 3, run.y - 0.35 * run.size, run.x + max(run.width, 0.62 * run.size * len(said)), run.y + run.size]
    with pikepdf.open(BytesIO(data)) as document:
        look: Any = document.make_stream(
            f"1 g {box[0]} {box[1]} {box[2] - box[0]} {box[3] - box[1]} re f "
            f"BT 0 g /H {run.size:.2f} Tf {run.x:.2f} {run.y:.2f} Td <{words}> Tj ET".encode("ascii")
        )
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
        look.stream_dict.update(
            Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=Dictionary(Font=Dictionary(H=font)))
        )
        note = Dictionary(
            Type=Name.Annot, Subtype=Name.FreeText, Rect=box, F=4, Contents=said, DA="/H 12 Tf 0 g",
            AP=Dictionary(N=look),
        )  # fmt: skip
        document.pages[0].Annots = Array([document.make_indirect(note)])
        return _saved(document)


def _with_layer(data: bytes) -> bytes:
    """The layer that ``Page`` drew words in, switched off."""
    with pikepdf.open(BytesIO(data)) as document:
        layer = document.make_indirect(Dictionary(Type=Name.OCG, Name="notes"))
        state = Dictionary(ON=Array(), OFF=Array([layer]), Order=Array([layer]))
        document.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=state)
        document.pages[0].Resources.Properties = Dictionary(Hidden=layer)
        return _saved(document)
