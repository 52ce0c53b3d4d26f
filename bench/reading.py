"""What reading documents costs: a table of the sandboxed ``Reader`` beside the bare libraries, in the same run.

``python -m bench.reading [FILE.pdf] [rounds]``. The rows take turns, so that a busy machine is unfair to none; CPU is
of all processes that took part. Bare: pikepdf opens the file and touches each object, pdfium gives the text of each
page; rapidocr (its own pipeline, same models and threads) reads a page at 200 dpi. ``Reader`` does that, walks and
bounds everything, compares revisions, settles whether the page shows its text, forks, confines, carries bytes and JSON.
"""

import io
import logging
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pypdfium2
from numpy.typing import NDArray
from rapidocr import RapidOCR

from credentialing.documents.sandbox.reader import Reader

NOW = datetime(2026, 11, 23, tzinfo=UTC)
WARM_UP = 3


def bare(data: bytes) -> str:
    """The same questions, asked without caution: the objects of the file and the text of its pages."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for each in pdf.objects:
            _ = type(each)
    document: Any = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def own_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def resident(pid: int) -> int:
    """MiB of a process in memory; what it shares with its children counts here."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize() >> 20


class Row:
    """One way of reading, measured round by round. ``warm`` is the process that pays for it beside this one."""

    def __init__(self, name: str, work: Callable[[], object], reader: Reader | None = None) -> None:
        self.name, self._work, self.reader = name, work, reader
        self._walls: list[float] = []
        self._cpus: list[float] = []
        self._before = self.cpu = 0.0

    def warm_up(self) -> None:
        for _ in range(WARM_UP):
            self._work()
        self._before = self._warm_cpu()

    def round(self) -> None:
        cpu, started = own_cpu(), time.perf_counter()
        self._work()
        self._walls.append(time.perf_counter() - started)
        if self.reader is not None:
            _ = self.reader.last_cost  # hears how the child ended, which the wall time need not include
            time.sleep(0.01)  # the next child is forked meanwhile; back to back it would be waited for
        self._cpus.append(own_cpu() - cpu)

    @property
    def wall(self) -> float:
        """Median milliseconds."""
        return 1000 * statistics.median(self._walls)

    def settle(self) -> None:
        """Add up, before another row uses the same reader: own CPU (median) and, in ticks, the sandbox's (mean)."""
        self.cpu = 1000 * (statistics.median(self._cpus) + (self._warm_cpu() - self._before) / len(self._walls))

    def _warm_cpu(self) -> float:
        """CPU seconds of the warm parent and of the children it has waited for."""
        if self.reader is None:
            return 0.0
        fields = Path(f"/proc/{self.reader.warm_pid}/stat").read_text().rpartition(")")[2].split()
        return sum(int(ticks) for ticks in fields[11:15]) / os.sysconf("SC_CLK_TCK")

    def __str__(self) -> str:
        memory = "" if self.reader is None else f"{resident(self.reader.warm_pid):8} {self.reader.last_cost[1] >> 20:8}"
        return f"  {self.name:44}{self.wall:9.1f}{self.cpu:9.1f}{memory}"


def bare_ocr() -> Callable[[NDArray[np.uint8]], object]:
    """What rapidocr is as it comes, on one thread, with the models we use."""
    one = {"EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1}
    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    return RapidOCR(params={**one, "Global.log_level": "error"})


def document(arguments: list[str]) -> bytes:
    """The named file, or a certificate of our own with one embedded font's worth of text."""
    if arguments:
        return Path(arguments[0]).read_bytes()
    sample = Path(__file__).parents[2] / "shared" / "samples" / "good" / "cert.pdf"
    if sample.is_file():
        return sample.read_bytes()
    pdf, out = pikepdf.new(), io.BytesIO()
    page = pdf.add_blank_page(page_size=(595, 842))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    lines = b"".join(b"1 0 0 1 72 %d Tm (Line %d of a certificate) Tj " % (800 - 30 * each, each) for each in range(12))
    page.Contents = pdf.make_stream(b"BT /F1 12 Tf " + lines + b"ET")
    pdf.save(out)
    return out.getvalue()


def page_of(data: bytes) -> tuple[bytes, NDArray[np.uint8]]:
    """The first page as a scan: PNG, and its pixels as rapidocr takes them (BGR)."""
    opened: Any = pypdfium2.PdfDocument(data)
    try:
        picture = opened[0].render(scale=200 / 72).to_pil().convert("RGB")
    finally:
        opened.close()
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue(), np.ascontiguousarray(np.asarray(picture)[:, :, ::-1])


def main(arguments: list[str]) -> None:
    data = document(arguments[:1])
    rounds = int(arguments[1]) if len(arguments) > 1 else 60
    png, pixels = page_of(data)
    with (
        Reader(run_without_sandbox=False, ocr=False) as blind,
        Reader(run_without_sandbox=False) as seeing,
    ):
        ocr = bare_ocr()
        plain = Row("PDF: bare pypdfium2 + pikepdf", lambda: bare(data))
        parsed = Row("PDF: Reader, text layer only", lambda: blind.read(data, "b.pdf", now=NOW), blind)
        judged = Row("PDF: Reader, page compared (letters known)", lambda: seeing.read(data, "b.pdf", now=NOW), seeing)
        measure([plain, parsed, judged], rounds)
        theirs = Row("scan: bare rapidocr", lambda: ocr(pixels))
        ours = Row("scan: Reader", lambda: seeing.read(png, "b.png", now=NOW), seeing)
        table = f"one PDF of {len(data):,} bytes, {rounds} rounds; its page as a scan, {max(rounds // 8, 3)} rounds\n"
        table += f"  {'':44}{'ms wall':>9}{'ms CPU':>9}{'MiB warm':>9}{'MiB child':>10}\n"
        table += "\n".join(str(row) for row in (plain, parsed, judged)) + "\n"
        measure([theirs, ours], max(rounds // 8, 3))
        print(table + "\n".join(str(row) for row in (theirs, ours)))
    clock, cpu = parsed.wall - plain.wall, parsed.cpu - plain.cpu
    print(f"  overhead, text layer only: {clock:.1f} ms by the clock, {cpu:.1f} ms of CPU")
    print(f"  pages a second of rapidocr's: {theirs.wall / ours.wall:.2f} (CPU: {theirs.cpu / ours.cpu:.2f})")


def measure(rows: list[Row], rounds: int) -> None:
    for row in rows:
        row.warm_up()
    for _ in range(rounds):
        for row in rows:
            row.round()
    for row in rows:
        row.settle()


if __name__ == "__main__":
    main(sys.argv[1:])
