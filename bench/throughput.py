"""How many records a second go through the whole house, and where the time goes.

``python -m bench.throughput [--submissions 1000]`` starts everything on this machine in a directory of its own, posts
valid records with one-page PDFs through the API from four clients, and measures from the first post to the last badge.
CPU is read from the processes themselves and given for each submission, beside the CPU of the bare work it rests on.
"""

import argparse
import io
import os
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import httpx
import pikepdf
import psutil
import psycopg
import pypdfium2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from redis import Redis
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rq import Worker

from bench.people import BODY, COURSE, Person, certificate, person
from credentialing.bell import QUEUES
from credentialing.model.states import Mode
from credentialing.settings import read_settings
from credentialing.stages import enrolling
from credentialing.stages.opening import open_office
from launcher.house import ROOT, House
from launcher.ready import await_ready
from launcher.valkey import free_port
from launcher.voice import Voice

CLIENTS: Final = 4
_SERVERS: Final = ("postgres", "valkey")


@contextmanager
def running_house(directory: Path) -> Iterator[House]:
    """Everything, in ``directory`` and on free ports, ticked by a thread of its own."""
    environ = {
        **os.environ,
        "VAR_DIR": str(directory),
        "PORT": str(free_port()),
        "SANDBOX_REGISTER_URL": f"http://127.0.0.1:{free_port()}",
        "LOG_LEVEL": "warning",
        "WRITE_RATE_LIMIT": "1000000/minute",
    }
    voice = Voice([], stream=sys.stderr, coloured=False)
    with House(environ, procfile=ROOT / "Procfile", voice=voice, logs_to_files=True) as house:
        stop = threading.Event()
        ticker = threading.Thread(target=_tick, args=(house, stop), daemon=True)
        ticker.start()
        try:
            if not await_ready(int(house.env["PORT"])) or not _all_listening(house.env["REDIS_URL"]):
                raise SystemExit("the service did not become ready; run `make run` to see why")
            yield house
        finally:
            stop.set()
            ticker.join()


def _tick(house: House, stop: threading.Event) -> None:
    while not stop.is_set():
        house.supervisor.tick()


def _all_listening(redis_url: str, patience: float = 60.0) -> bool:
    """Whether a worker listens at every queue: how long they take to start is not what is measured."""
    until = time.monotonic() + patience
    with Redis.from_url(redis_url) as redis:
        while Worker.count(connection=redis) < len(QUEUES):
            if time.monotonic() > until:
                return False
            time.sleep(0.1)
    return True


def enrol(house: House) -> tuple[str, str]:
    """A training body's key and its programme's id."""
    office = open_office(read_settings(house.env))
    with office.transaction() as tx:
        body = enrolling.enrol(tx, kind="training_body", name=BODY, accredited=True)
        key = enrolling.issue_key(tx, body.id, mode=Mode.TEST, role="training_body")
    with httpx.Client(base_url=house.env["BASE_URL"], headers=_headers(key.token)) as client:
        answer = client.post(
            "/v1/programmes", json={"name": COURSE, "course_title": COURSE, "hours": {"theory": 16, "in_person": 24}}
        )
    answer.raise_for_status()
    return key.token, answer.json()["id"]


def _headers(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}", "Idempotency-Key": str(uuid.uuid4())}


def post_all(base_url: str, token: str, programme: str, holders: Sequence[tuple[Person, bytes]]) -> None:
    """Posts every document and record; ``CLIENTS`` at once. Raises ``httpx.HTTPStatusError`` on the first refusal."""

    def client_of(part: Sequence[tuple[Person, bytes]]) -> None:
        with httpx.Client(base_url=base_url, timeout=60) as client:
            for holder, pdf in part:
                file = {"file": (f"{holder.certificate}.pdf", pdf)}
                document = client.post("/v1/documents", headers=_headers(token), files=file)
                document.raise_for_status()
                record = _record(holder, programme, document.json()["id"])
                client.post("/v1/submissions", headers=_headers(token), json=record).raise_for_status()

    threads = [threading.Thread(target=client_of, args=(holders[start::CLIENTS],)) for start in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _record(holder: Person, programme: str, document: str) -> dict[str, Any]:
    return {
        "external_id": holder.certificate,
        "practitioner": {
            "given_name": holder.given,
            "family_name": holder.family,
            "profession": "physiotherapist",
            "jurisdiction": "AU-VIC",
            "registrations": [{"registry": "sandbox", "number": holder.registration}],
            "consent": {"publish": True},
        },
        "certification": {
            "programme": programme,
            "completed_on": holder.completed_on.isoformat(),
            "certificate_number": holder.certificate,
            "hours": {"theory": 16, "in_person": 24},
        },
        "documents": [document],
    }


def await_badges(database: str, count: int, patience: float) -> None:
    """Returns when ``count`` badge pages are published, with a progress bar; ends the program when one never will be.

    ``patience``: seconds without any new badge after which it gives up.
    """
    with psycopg.connect(database, autocommit=True) as connection, Progress(transient=True) as progress:
        task = progress.add_task("badges published", total=count)
        last, moved_at = 0, time.monotonic()
        while (done := _published(connection)) < count:
            progress.update(task, completed=done)
            if astray := _gone_astray(connection):
                raise SystemExit(f"a valid record was not issued: {astray}")
            if done > last:
                last, moved_at = done, time.monotonic()
            if time.monotonic() - moved_at > patience:
                raise SystemExit(f"{done} of {count} badges, and no other for {patience:.0f} s")
            time.sleep(0.2)


def _gone_astray(connection: psycopg.Connection[Any]) -> str:
    """One record that ended elsewhere than a record that is valid should, with its reasons."""
    row = connection.execute(
        "SELECT external_id, state, reasons FROM submission"
        " WHERE state NOT IN ('received', 'checking', 'approved', 'issued') LIMIT 1"
    ).fetchone()
    if row is None:
        return ""
    reasons = "; ".join(f"{reason['code']}: {reason['detail']}" for reason in row[2])
    return f"{row[0]} is {row[1]} ({reasons or 'no reason given'})"


def _published(connection: psycopg.Connection[Any]) -> int:
    row = connection.execute("SELECT count(*) FROM published_document WHERE key LIKE 'badges/%/page'").fetchone()
    return int(row[0]) if row else 0


def cpu_of(pids: Mapping[str, int]) -> dict[str, float]:
    """CPU seconds used so far by each program with all its descendants, the ended ones included."""
    return {name: _tree(psutil.Process(pid)) for name, pid in pids.items()}


def _tree(process: psutil.Process) -> float:
    total = 0.0
    for each in (process, *process.children(recursive=True)):
        try:
            times = each.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total


def pids_of(house: House) -> dict[str, int]:
    found = dict(house.supervisor.pids())
    for child in psutil.Process().children():
        name = child.name()
        for server in _SERVERS:
            if name.startswith(server):
                found[server] = child.pid
    return found


def bare_work(pdfs: Sequence[bytes], database: str) -> dict[str, float]:
    """CPU milliseconds for each record of the work that nothing could leave out."""
    seed = Ed25519PrivateKey.generate()
    return {
        "text and structure of the PDF (pypdfium2, pikepdf)": _cpu(_read, pdfs),
        "two Ed25519 signatures": _cpu(lambda _: (seed.sign(b"x" * 64), seed.sign(b"y" * 64)), pdfs),
        "the same rows in one transaction (client's part)": _bare_sql(database, len(pdfs)),
    }


def _cpu(work: Callable[[bytes], object], inputs: Sequence[bytes]) -> float:
    before = time.process_time()
    for each in inputs:
        work(each)
    return (time.process_time() - before) * 1000 / len(inputs)


def _read(pdf: bytes) -> str:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        len(opened.objects)
    document = pypdfium2.PdfDocument(pdf)
    try:
        return str(document[0].get_textpage().get_text_bounded())
    finally:
        document.close()


def _bare_sql(database: str, count: int) -> float:
    """Copies what one record left in each table into temporary twins, once for each record, in a transaction each."""
    tables = ("document", "submission", "check", "decision", "badge", "event", "audit_leaf", "published_document")
    with psycopg.connect(database) as connection:
        share = {}
        for table in tables:
            row = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
            share[table] = max(1, round((row[0] if row else 0) / count))
            connection.execute(f'CREATE TEMP TABLE "bare_{table}" (LIKE "{table}")')
        connection.commit()
        samples = {
            table: connection.execute(f'SELECT * FROM "{table}" LIMIT {share[table]}').fetchall() for table in tables
        }
        before = time.process_time()
        for _ in range(count):
            for table in tables:
                connection.execute(f'INSERT INTO "bare_{table}" SELECT * FROM "{table}" LIMIT {share[table]}')
            connection.commit()
        del samples
        return (time.process_time() - before) * 1000 / count


def report(console: Console, seconds: float, count: int, spent: Mapping[str, float], bare: Mapping[str, float]) -> None:
    table = Table(title=f"{count} records in {seconds:.1f} s: {count / seconds:.1f} a second")
    table.add_column("process")
    table.add_column("CPU ms a record", justify="right")
    table.add_column("share", justify="right")
    total = sum(spent.values())
    for name, value in sorted(spent.items(), key=lambda item: -item[1]):
        table.add_row(name, f"{value * 1000 / count:.1f}", f"{value / total:.0%}")
    table.add_row("all", f"{total * 1000 / count:.1f}", f"{total / seconds:.2f} cores busy")
    console.print(table)
    under = Table(title="The bare work beside it")
    under.add_column("work")
    under.add_column("CPU ms a record", justify="right")
    for name, value in bare.items():
        under.add_row(name, f"{value:.2f}")
    console.print(under)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--submissions", type=int, default=1000)
    count = parser.parse_args().submissions
    holders = [(holder := person(number), certificate(holder)) for number in range(count)]
    with tempfile.TemporaryDirectory(prefix="postnominal-bench-") as directory:
        Path(directory).chmod(0o755)  # PostgreSQL runs as another user when we are root
        with running_house(Path(directory)) as house:
            token, programme = enrol(house)
            pids = pids_of(house)
            before, started = cpu_of(pids), time.monotonic()
            posting = threading.Thread(target=post_all, args=(house.env["BASE_URL"], token, programme, holders))
            posting.start()
            await_badges(house.env["DATABASE_URL"], count, patience=60)
            posting.join()
            seconds = time.monotonic() - started
            after = cpu_of(pids)
            spent = {name: after[name] - before[name] for name in before}
            bare = bare_work([pdf for _, pdf in holders], house.env["DATABASE_URL"])
    report(Console(width=100), seconds, count, spent, bare)
    return 0


if __name__ == "__main__":
    sys.exit(main())
