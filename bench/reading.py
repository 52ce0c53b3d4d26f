"""What reading documents costs: a table of the sandboxed ``Reader`` beside the bare libraries, in the same run.

``python -m bench.reading [rounds] [FILE.pdf ...]``. The rows take turns, so that a busy machine is unfair to none.
Without files each round has a certificate of its own person: nothing is warm but what different documents share. CPU is
of all processes that took part; figures are medians.

Bare: pikepdf opens the file and touches each object, pdfium gives the text of each page; rapidocr (its own pipeline,
same models and threads) reads a page at 200 dpi. ``Reader`` does that, walks and bounds everything, compares revisions,
settles whether the page shows its text, forks, confines, carries bytes and JSON.
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
WARM_UP = 12  # documents before the first round: after these most letters of the type are known
GIVEN = ("Anna", "Bruno", "Chiara", "David", "Elena", "Felix", "Greta", "Hugo", "Irene", "Jonas", "Klara")
FAMILY = ("Novak", "Okafor", "Petersen", "Quirk", "Rossi", "Schmid", "Torres", "Ullmann", "Vance", "Weber")
SCANS = 6  # pages read as pictures, in turn
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


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

    def __init__(self, name: str, work: Callable[[int], object], reader: Reader | None = None) -> None:
        self.name, self._work, self.reader = name, work, reader
        self._walls: list[float] = []
        self._cpus: list[float] = []
        self._children: list[float] = []
        self._before = self.cpu = 0.0

    def warm_up(self, rounds: int) -> None:
        for number in range(rounds):
            self._work(number)
        self._before = self._warm_cpu()

    def round(self, number: int) -> None:
        cpu, started = own_cpu(), time.perf_counter()
        self._work(number)
        self._walls.append(time.perf_counter() - started)
        if self.reader is not None:
            self._children.append(self.reader.last_cost.cpu)  # waits till the child has ended; wall time need not
            time.sleep(0.01)  # the next child is forked meanwhile; back to back it would be waited for
        self._cpus.append(own_cpu() - cpu)

    @property
    def wall(self) -> float:
        """Median milliseconds."""
        return 1000 * statistics.median(self._walls)

    def settle(self) -> None:
        """Add up, before another row uses the same reader: medians, and the warm parent's own share in ticks (mean)."""
        self.cpu = 1000 * (statistics.median(self._cpus) + (self._warm_cpu() - self._before) / len(self._walls))
        if self._children:
            self.cpu += 1000 * statistics.median(self._children)

    def _warm_cpu(self) -> float:
        """CPU seconds of the warm parent without its children."""
        if self.reader is None:
            return 0.0
        fields = Path(f"/proc/{self.reader.warm_pid}/stat").read_text().rpartition(")")[2].split()
        return sum(int(ticks) for ticks in fields[11:13]) / os.sysconf("SC_CLK_TCK")

    def __str__(self) -> str:
        memory = ""
        if self.reader is not None:
            memory = f"{resident(self.reader.warm_pid):8} {self.reader.last_cost.memory >> 20:8}"
        return f"  {self.name:44}{self.wall:9.1f}{self.cpu:9.1f}{memory}"


def bare_ocr() -> Callable[[NDArray[np.uint8]], object]:
    """What rapidocr is as it comes, on one thread, with the models we use."""
    one = {"EngineConfig.onnxruntime.intra_op_num_threads": 1, "EngineConfig.onnxruntime.inter_op_num_threads": 1}
    logging.getLogger("RapidOCR").setLevel(logging.ERROR)
    return RapidOCR(params={**one, "Global.log_level": "error"})


def certificate(number: int) -> bytes:
    """A certificate of one page that no other round has: another person, number, date and count of hours."""
    first, last = GIVEN[number % len(GIVEN)], FAMILY[number // len(GIVEN) % len(FAMILY)]
    lines = (
        "CERTIFICATE OF COMPLETION",
        "This is to certify that",
        f"{first} {last}",
        "has taken part in the course and passed its examination:",
        f"Safe Work with Electrical Equipment, module {number % 7 + 1}",
        f"Hours of instruction: {8 + number % 33}",
        f"Date of issue: {1 + number % 28:02} {MONTHS[number % 12]} {2019 + number % 7}",
        f"Certificate number: EW-{48213 + 7919 * number % 50000:06}",
        "Issued by the Institute for Workplace Training",
        f"Valid for {2 + number % 4} years from the date of issue",
    )
    pdf, out = pikepdf.new(), io.BytesIO()
    page = pdf.add_blank_page(page_size=(595, 842))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    drawn = "".join(f"1 0 0 1 72 {740 - 48 * place} Tm ({line}) Tj " for place, line in enumerate(lines))
    page.Contents = pdf.make_stream(f"BT /F1 14 Tf {drawn}ET".encode())
    pdf.docinfo["/Producer"] = f"bench {number}"
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
    rounds = int(arguments[0]) if arguments else 60
    files = [Path(name).read_bytes() for name in arguments[1:]]
    documents = files or [certificate(number) for number in range(WARM_UP + rounds)]
    scans = [page_of(data) for data in documents[:SCANS]]
    of: Callable[[int], bytes] = lambda number: documents[number % len(documents)]  # noqa: E731
    with (
        Reader(run_without_sandbox=False, ocr=False) as blind,
        Reader(run_without_sandbox=False) as seeing,
    ):
        ocr = bare_ocr()
        plain = Row("PDF: bare pypdfium2 + pikepdf", lambda n: bare(of(n)))
        parsed = Row("PDF: Reader, text layer only", lambda n: blind.read(of(n), "b.pdf", now=NOW), blind)
        judged = Row(
            "PDF: Reader, page compared (letters known)", lambda n: seeing.read(of(n), "b.pdf", now=NOW), seeing
        )
        measure([plain, parsed, judged], rounds)
        theirs = Row("scan: bare rapidocr", lambda n: ocr(scans[n % len(scans)][1]))
        ours = Row("scan: Reader", lambda n: seeing.read(scans[n % len(scans)][0], "b.png", now=NOW), seeing)
        size = sum(map(len, documents)) // len(documents)
        table = (
            f"{len(documents)} PDFs of {size:,} bytes, {rounds} rounds; pages as scans, {max(rounds // 8, 3)} rounds\n"
        )
        table += f"  {'':44}{'ms wall':>9}{'ms CPU':>9}{'MiB warm':>9}{'MiB child':>10}\n"
        table += "\n".join(str(row) for row in (plain, parsed, judged)) + "\n"
        measure([theirs, ours], max(rounds // 8, 3), warm_up=1)
        print(table + "\n".join(str(row) for row in (theirs, ours)))
    for name, row in (("text layer only", parsed), ("page compared", judged)):
        clock, cpu = row.wall - plain.wall, row.cpu - plain.cpu
        times = f"{row.cpu / plain.cpu:.1f} times bare"
        print(f"  overhead, {name}: {clock:.1f} ms by the clock, {cpu:.1f} ms of CPU ({times})")
    print(f"  pages a second of rapidocr's: {theirs.wall / ours.wall:.2f} (CPU: {theirs.cpu / ours.cpu:.2f})")


def measure(rows: list[Row], rounds: int, warm_up: int = WARM_UP) -> None:
    for row in rows:
        row.warm_up(warm_up)
    for number in range(warm_up, warm_up + rounds):
        for row in rows:
            row.round(number)
    for row in rows:
        row.settle()


if __name__ == "__main__":
    main(sys.argv[1:])
