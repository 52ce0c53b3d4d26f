"""All pairs judged on all cores: one reader, with its warm parent and its models, to each process."""

import contextlib
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from datetime import datetime
from multiprocessing.util import Finalize
from pathlib import Path
from typing import Final, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from bench.evaluation.judging import Judged, judge
from bench.evaluation.kept import Kept
from bench.evaluation.manifest import Kind, Pair
from credentialing.documents.reading.model import Reading
from credentialing.documents.sandbox.reader import Reader
from credentialing.model.errors import Unavailable

Given = TypeVar("Given")
Made = TypeVar("Made")

_TRIES: Final = 3
_OPENED: list[Reader] = []  # this process's one reader; it ends when the process does


def cores() -> int:
    """The cores this process may use."""
    return len(os.sched_getaffinity(0))


def run(
    corpus: Path, pairs: Sequence[Pair], now: datetime, console: Console, kept: Kept, *, again: bool = False
) -> list[Judged]:
    """Every pair judged, in the order of ``pairs``, with a progress bar on ``console``; each file is read once.

    Readings are ``kept``; with ``again`` only those not kept yet are made.
    Raises ``Misconfigured`` where the kernel cannot confine a process (and it is not allowed to go without).
    """
    by_file: dict[str, list[int]] = {}
    for at, pair in enumerate(pairs):
        by_file.setdefault(pair.file, []).append(at)
    # Pictures take ten times as long as text: begun first, they do not leave one core working at the end.
    groups = sorted(by_file.values(), key=lambda group: pairs[group[0]].kind is Kind.PDF)
    judged: dict[int, Judged] = {}
    with _pool(min(cores(), len(groups))) as pool, bar(console) as progress:
        task = progress.add_task("judging", total=len(pairs))
        waiting = {
            pool.submit(_judge, corpus, [pairs[at] for at in group], now, kept, again): group for group in groups
        }
        for done in as_completed(waiting):
            judged.update(zip(waiting[done], done.result(), strict=True))
            progress.advance(task, len(waiting[done]))
    return [judged[at] for at in range(len(pairs))]


def spread(work: Callable[[Given], Made], given: Sequence[Given], saying: str, console: Console) -> Iterator[Made]:
    """``work`` done on each of ``given`` on all cores; the results in order, with a progress bar."""
    with _pool(min(cores(), max(len(given), 1))) as pool, bar(console) as progress:
        task = progress.add_task(saying, total=len(given))
        for made in pool.map(work, given, chunksize=8):
            progress.advance(task)
            yield made


def bar(console: Console) -> Progress:
    """The progress bar; on something that is not a terminal rich draws it once, at the end."""
    return Progress(
        TextColumn("{task.description:>10}"),
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        console=console,
    )


def _pool(workers: int) -> ProcessPoolExecutor:
    # Spawned, not forked: a reader's processes must not inherit what this one has open.
    return ProcessPoolExecutor(max(workers, 1), multiprocessing.get_context("spawn"))


def _opened() -> Reader:
    if not _OPENED:
        allowed = os.environ.get("DANGEROUS_RUN_WITHOUT_SANDBOX", "") == "1"
        reader = Reader(run_without_sandbox=allowed)
        _OPENED.append(reader)
        # Worker processes skip ``atexit``; this is run when the pool ends, so that the warm parent ends in order.
        Finalize(None, reader.close, exitpriority=10)
    return _OPENED[0]


def _read(reader: Reader, data: bytes, filename: str, now: datetime) -> Reading:
    """As the service does, a document that a busy machine kept from being read is tried again, here at once."""
    for _ in range(_TRIES - 1):
        with contextlib.suppress(Unavailable):
            return reader.read(data, filename, now=now)
    return reader.read(data, filename, now=now)


def _judge(corpus: Path, pairs: Sequence[Pair], now: datetime, kept: Kept, again: bool) -> list[Judged]:  # noqa: FBT001
    def read(data: bytes, filename: str) -> tuple[Reading, float]:
        known = kept.get(data, filename) if again else None
        if known is None:
            reader = _opened()
            started = time.perf_counter()
            reading = _read(reader, data, filename, now)
            known = reading, time.perf_counter() - started
            kept.put(data, filename, *known)
        return known

    return judge(read, corpus, pairs, now)
