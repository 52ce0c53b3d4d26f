"""Run as a program: loads everything, forks, locks the child up, has it read, and prints what the child said.

``python -m tests.documents.confined FILE.pdf PICTURE.png ROOTS.pem CRL...``: the child has no files, no sockets, no
threads and no clone; whatever a reader would like to open or start beyond its own memory fails.
"""

import io
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image

from credentialing.documents.reading import ocr
from credentialing.documents.reading.badges_seen import read_badges
from credentialing.documents.reading.codes import read_codes
from credentialing.documents.reading.shown import judge
from credentialing.documents.reading.signatures import read_signatures
from credentialing.documents.reading.text import lines_of
from credentialing.documents.reading.view import PdfView
from credentialing.documents.sandbox.confine import Allowance, lock_up


def work(engine: ocr.OcrEngine, files: list[bytes], now: datetime) -> dict[str, object]:
    data, picture, root, *crls = files
    pixels = np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))
    document = pypdfium2.PdfDocument(data)
    judged = judge(lines_of(document), PdfView(document), engine)
    return {
        "read": [line.text for line in engine.read(pixels, 0)],
        "codes": [code.text for code in read_codes(pixels, 0)],
        "shown": sorted({line.shown for line in judged}),
        "signatures": [seen.verdict for seen in read_signatures(data, (root,), tuple(crls), now)],
        "badges": [badge.verified for badge in read_badges(b'{"type": "Assertion"}', now)],
    }


def main() -> None:
    files = [Path(name).read_bytes() for name in sys.argv[1:]]
    engine, now = ocr.load(), datetime.now(UTC)
    work(engine, files, now)  # whatever is loaded late is loaded here, as the warm parent does with its specimens
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        lock_up(sending, Allowance(60, 60, 3 * 2**30, 60, 60))
        try:
            told = work(engine, files, now)
        except BaseException as error:  # noqa: BLE001  the test shows it
            told = {"error": repr(error)}
        os.write(sending, json.dumps(told).encode())
        os._exit(0)
    os.close(sending)
    with os.fdopen(receiving, "rb") as pipe:
        sys.stdout.write(pipe.read().decode())
    os.waitpid(child, 0)


if __name__ == "__main__":
    main()
