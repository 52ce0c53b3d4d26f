"""What happens to certificates after they were issued: somebody alters one, an office scans another."""

import re
import time
from io import BytesIO
from typing import Final

import pypdfium2
from PIL import Image

from examples.certificates.printed import Forgery

_SCAN_DPI: Final = 150
_MOMENT: Final = time.gmtime(946_684_800)  # the first of January 2000, as ReportLab writes it when it is invariant
_PAGE: Final = re.compile(rb"(\d+) 0 obj\s<<\s(?:(?!endobj).)*?/Type /Page\s(?:(?!endobj).)*?endobj", re.DOTALL)
_CONTENTS: Final = re.compile(rb"/Contents (\d+) 0 R")
_TRAILER: Final = re.compile(rb"trailer\s<<(.*?)>>\sstartxref\s(\d+)\s", re.DOTALL)
_SIZE: Final = re.compile(rb"/Size (\d+)")


def alter(data: bytes, forgery: Forgery) -> bytes:
    """``data`` with an incremental update (ISO 32000-2, 7.5.6): a white box, other words on it, all else untouched.

    This is what many editors do on "save": the issued file stays whole in front, which is how it is found out.
    """
    page, trailer = _PAGE.search(data), _TRAILER.search(data)
    assert page is not None, "the generator writes its page as plain text"
    assert trailer is not None, "the generator writes a trailer"
    size = _SIZE.search(trailer[1])
    assert size is not None, "a trailer has a size"
    added, left, low, right, high = int(size[1]), *forgery.covers
    drawing = (
        f"q 1 g {left} {low} {right - left} {high - low} re f Q\n"
        f"q BT 0 g /F1 12 Tf {left + 1} {low + 5} Td ({forgery.writes}) Tj ET Q\n"
    ).encode("ascii")
    numbered = {
        int(page[1]): _CONTENTS.sub(rb"/Contents [ \1 0 R %d 0 R ]" % added, page[0]),
        added: b"%d 0 obj\n<< /Length %d >>\nstream\n%sendstream\nendobj" % (added, len(drawing), drawing),
    }
    update, table = BytesIO(), b"xref\n"
    update.write(data if data.endswith(b"\n") else data + b"\n")
    for number, written in numbered.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, update.tell())
        update.write(written + b"\n")
    start = update.tell()
    entries = trailer[1].replace(size[0], b"/Size %d /Prev %d" % (added + 1, int(trailer[2])))
    update.write(table + b"trailer\n<<" + entries + b">>\nstartxref\n%d\n%%%%EOF\n" % start)
    return update.getvalue()


def scan(data: bytes) -> bytes:
    """A PDF that holds nothing but a grey picture of the first page, slightly askew as it lay on the glass."""
    document = pypdfium2.PdfDocument(data)
    try:
        picture = document[0].render(scale=_SCAN_DPI / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()
    askew = picture.rotate(0.6, resample=Image.Resampling.BICUBIC, fillcolor=250)
    target = BytesIO()
    # Fixed times: Pillow would write the present moment into the file.
    askew.save(target, "PDF", resolution=_SCAN_DPI, quality=55, creationDate=_MOMENT, modDate=_MOMENT)
    return target.getvalue()
