"""What the sandbox costs: a born-digital PDF through ``Reader`` beside bare pypdfium2 + pikepdf, in the same run.

``python -m bench.reading [FILE.pdf] [rounds]``. Bare: pikepdf opens the file and touches each object, pdfium gives
the text of each page. ``Reader`` does that, walks and bounds everything, compares revisions, forks, confines and
carries bytes and JSON to and fro. Pages as pictures are another measurement (``ocr=False`` here).
"""

import io
import resource
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from credentialing.documents.sandbox.reader import Reader

NOW = datetime(2026, 11, 23, tzinfo=UTC)
WARM_UP = 5


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


def cpu_of(pid: int) -> float:
    """CPU seconds of a process that is not a child of ours alone: its own, and those of children it waited for."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(int(ticks) for ticks in fields[11:15]) / 100


def timed(work: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median wall and mean CPU of this process, in milliseconds."""
    walls = []
    cpu = own_cpu()
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        walls.append(time.perf_counter() - started)
    return 1000 * statistics.median(walls), 1000 * (own_cpu() - cpu) / rounds


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


def main(arguments: list[str]) -> None:
    data = document(arguments[:1])
    rounds = int(arguments[1]) if len(arguments) > 1 else 100
    with Reader(run_without_sandbox=False, ocr=False) as reader:

        def confined() -> object:
            return reader.read(data, "bench.pdf", now=NOW)

        timed(confined, WARM_UP)
        timed(lambda: bare(data), WARM_UP)
        bare_wall, bare_cpu = timed(lambda: bare(data), rounds)
        before = cpu_of(reader.warm_pid)
        wall, cpu = timed(confined, rounds)
        cpu += 1000 * (cpu_of(reader.warm_pid) - before) / rounds
        memory = reader.last_cost[1]
    print(f"one PDF of {len(data):,} bytes, {rounds} rounds, median wall and mean CPU")
    print(f"  bare pypdfium2 + pikepdf {bare_wall:6.1f} ms wall {bare_cpu:6.1f} ms CPU")
    print(f"  sandboxed Reader         {wall:6.1f} ms wall {cpu:6.1f} ms CPU, {memory >> 20} MiB at its peak")
    more, more_cpu = wall - bare_wall, cpu - bare_cpu
    print(f"  overhead                 {more:6.1f} ms wall {more_cpu:6.1f} ms CPU ({wall / bare_wall:.1f} x)")


if __name__ == "__main__":
    main(sys.argv[1:])
