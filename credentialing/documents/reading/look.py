"""Step 4 of a reading, pages as pixels: whether they show what the text layer says, codes on them, words beyond the
text layer, and all the text of those without one.

Apart from ``api`` because of what it loads: OpenCV, onnxruntime and the models are half of a warm parent's memory.
"""

from collections.abc import Sequence
from dataclasses import replace

from credentialing.documents.reading.api import Opened
from credentialing.documents.reading.beyond import beyond
from credentialing.documents.reading.codes import MOST_CODES, read_codes
from credentialing.documents.reading.glyphs import GlyphTable
from credentialing.documents.reading.model import Box, Line, Look, Reading
from credentialing.documents.reading.ocr import OcrEngine, load
from credentialing.documents.reading.render import DPI
from credentialing.documents.reading.shown import judge
from credentialing.documents.reading.view import PdfView

_CODE_DPI = 100  # enough for a QR code half an inch wide, at a quarter of the cost of a page for OCR
_FEW_CHARACTERS = 60  # a page whose text layer has less is read as a picture too: a scan with a page number


class Eyes:
    """The OCR models, and the letter shapes proved so far (``glyphs``)."""

    def __init__(self, engine: OcrEngine | None = None) -> None:
        self._engine = engine if engine is not None else load()
        self.glyphs = GlyphTable()

    def without_experience(self) -> "Eyes":
        """The same models and no letter shapes."""
        return Eyes(self._engine)

    def look_at_pages(self, reading: Reading, opened: Opened) -> Reading:
        """Step 4: ``reading`` with what its pages show. Learns letter shapes."""
        view = PdfView(opened.document) if opened.document is not None else None
        lines = list(
            judge(reading.lines, view, self._engine, glyphs=self.glyphs) if view is not None else reading.lines
        )
        codes, left_out = list(reading.codes), list(reading.left_out)
        for page in range(reading.pages):
            layer = sum(len(line.text) for line in reading.lines if line.box.page == page)
            if view is None or layer < _FEW_CHARACTERS:
                pixels = opened.pixels(page, DPI)
                found = read_codes(pixels, page)
                typed = [line.box for line in reading.lines if line.box.page == page]
                lines += [_typed_over(line, typed) for line in self._engine.read(pixels, page)]
            else:  # after judge and codes: both say what of the page's ink is accounted for
                found = read_codes(view.grey(Box(page, 0.0, 0.0, 1.0, 1.0), _CODE_DPI), page)
                lines += beyond(lines, [*codes, *found], view, self._engine, page)
            codes += found[:MOST_CODES]
            if len(found) > MOST_CODES:
                left_out.append(f"Page {page + 1} shows more than {MOST_CODES} QR codes; the others were not compared.")
        return replace(reading, lines=tuple(lines), codes=tuple(codes), left_out=tuple(left_out))


def _typed_over(line: Line, typed: Sequence[Box]) -> Line:
    """``line`` of a page that is a picture, on a patch if it is one of the few words that were typed over the picture:
    whoever exports a page as a picture and sets another value on it leaves that in the text layer.
    """
    x, y = (line.box.x0 + line.box.x1) / 2, (line.box.y0 + line.box.y1) / 2
    is_typed = any(
        (box.x0 <= x <= box.x1 or line.box.x0 <= (box.x0 + box.x1) / 2 <= line.box.x1)
        and (box.y0 <= y <= box.y1 or line.box.y0 <= (box.y0 + box.y1) / 2 <= line.box.y1)
        for box in typed
    )
    return replace(line, look=Look.PATCH) if is_typed and line.look is Look.PLAIN else line
