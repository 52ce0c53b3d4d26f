"""The whole service on real processes, while its workers are killed -9 and its queue is wiped."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis

from launcher.house import ROOT
from launcher.valkey import free_port
from tests.stages.papers import certificate

PATIENCE = 90.0
ENDED = {"issued", "rejected", "in_review", "needs_information"}


@dataclass
class Service:
    """A launcher of its own directory and ports."""

    home: Path
    environ: dict[str, str]
    keys: dict[str, str] = field(default_factory=dict)

    def start(self) -> subprocess.Popen[bytes]:
        with (self.home / "output").open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "launcher", "run"],
                cwd=ROOT,
                env=self.environ,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        until = time.monotonic() + PATIENCE
        while "ready:" not in self.said():
            assert process.poll() is None, self.said()
            assert time.monotonic() < until, self.said()
            time.sleep(0.05)
        return process

    def said(self) -> str:
        return (self.home / "output").read_text(errors="replace")

    def flask(self, *words: str) -> str:
        """What the last line of ``flask --app service WORDS`` says."""
        return self.python("-m", "flask", "--app", "service", *words)

    def python(self, *words: str) -> str:
        """The last line of a Python program in this installation's environment."""
        done = subprocess.run(
            [sys.executable, "-m", "launcher", "exec", sys.executable, *words],
            cwd=ROOT,
            env=self.environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip().splitlines()[-1]

    def pids(self, *words: str) -> list[int]:
        """Processes of this installation whose command has all ``words``."""
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal():
                with contextlib.suppress(OSError):
                    ours = os.fsencode(self.environ["VAR_DIR"])
                    command = (entry / "cmdline").read_bytes().split(b"\0")
                    is_ours = ours in (entry / "environ").read_bytes() or any(ours in part for part in command)
                    if is_ours and all(word.encode() in command for word in words):
                        found.append(int(entry.name))
        return found

    def everything(self) -> list[int]:
        return [pid for pid in self.pids() if pid != os.getpid()]

    def kill(self, *words: str) -> None:
        """As power failing for it: SIGKILL, by process id, once it runs."""
        until = time.monotonic() + PATIENCE
        while not (found := self.pids(*words)):
            assert time.monotonic() < until, words
            time.sleep(0.02)
        for pid in found:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    # -- as a training body

    def client(self) -> httpx.Client:
        return httpx.Client(base_url=f"http://127.0.0.1:{self.environ['PORT']}", timeout=30, trust_env=False)

    def post(self, client: httpx.Client, path: str, key: str, **content: Any) -> Any:
        headers = {"Authorization": f"Bearer {self.keys['body']}", "Idempotency-Key": key}
        answer = client.post(path, headers=headers, **content)
        assert answer.status_code < 300, answer.text
        return answer.json()

    def get(self, client: httpx.Client, path: str) -> Any:
        return client.get(path, headers={"Authorization": f"Bearer {self.keys['body']}"}).json()


@pytest.fixture
def service() -> Iterator[Service]:
    if not Path("/proc/self").exists():
        pytest.skip("needs /proc to find the processes to kill")
    home = Path(tempfile.mkdtemp(prefix="postnominal-flow-")).resolve()
    home.chmod(0o755)
    keep = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
    made = Service(
        home,
        {
            **keep,
            "VAR_DIR": str(home / "var"),
            "PORT": str(free_port()),
            "SANDBOX_REGISTER_URL": f"http://127.0.0.1:{free_port()}",
            "LEASE_SECONDS": "5",
            "TEST_CHECK_DEADLINE_SECONDS": "120",
        },
    )
    process = made.start()
    try:
        yield made
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(40)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    until = time.monotonic() + 20
    while made.everything() and time.monotonic() < until:
        time.sleep(0.05)
    left = made.everything()
    shutil.rmtree(home, ignore_errors=True)
    assert left == []


RECORDS = (
    [("OK", "issued")] * 7
    + [("NOTFOUND", "rejected")] * 2
    + [("CONDITIONS", "in_review")] * 2
    + [("TIMEOUT-2", "issued")]
)


def submitted(service: Service, client: httpx.Client) -> dict[str, str]:
    """The ids of the records, and how each is to end."""
    ends = {}
    programme = service.post(
        client,
        "/v1/programmes",
        "programme",
        json={"name": "Dry Needling Level 1", "hours": {"theory": 16, "in_person": 24}},
    )["id"]
    for place, (magic, end) in enumerate(RECORDS):
        given, number = f"Zofia {chr(65 + place)}na", f"DN2026-{3000 + place}"
        file = ("certificate.pdf", certificate(f"{given} Müller", number))
        document = service.post(client, "/v1/documents", f"document-{place}", files={"file": file})["id"]
        record = {
            "external_id": f"record-{place}",
            "practitioner": {
                "given_name": given,
                "family_name": "Müller",
                "profession": "physiotherapist",
                "jurisdiction": "AU-VIC",
                "registrations": [{"registry": "sandbox", "number": f"{magic}-{place}"}],
                "consent": {"publish": True},
            },
            "certification": {
                "programme": programme,
                "completed_on": "2026-05-16",
                "certificate_number": number,
                "hours": {"theory": 16, "in_person": 24},
            },
            "documents": [document],
        }
        ends[service.post(client, "/v1/submissions", f"submission-{place}", json=record)["id"]] = end
    return ends


def test_every_record_ends_once_though_workers_are_killed_and_the_queue_is_wiped(
    service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    college = service.flask("organisations", "create", "College", "--kind", "training_body", "--accredited")
    service.keys["body"] = service.flask("keys", "create", college, "--role", "training_body")
    queue_url = service.python("-c", "import os; print(os.environ['REDIS_URL'])")
    with service.client() as client:
        ends = submitted(service, client)
        started = time.monotonic()
        service.kill("workers", "documents")  # in mid-job: the queue is full
        time.sleep(1.0)
        service.kill("workers", "registers")
        service.kill("workers", "badges")
        with redis.Redis.from_url(queue_url) as queue:
            queue.flushall()
        for pid in service.pids():
            if b"valkey" in Path(f"/proc/{pid}/cmdline").read_bytes():
                os.kill(pid, signal.SIGKILL)
        time.sleep(2.0)
        service.kill("workers", "checks")
        found: dict[str, Any] = {}
        while time.monotonic() < started + PATIENCE:
            found = {each: service.get(client, f"/v1/submissions/{each}") for each in ends}
            if all(one["state"] in ENDED for one in found.values()):
                break
            time.sleep(0.25)
        recovered = time.monotonic() - started
        assert {each: one["state"] for each, one in found.items()} == ends, _why(found, service)
        for each, one in found.items():
            told = service.get(client, f"/v1/submissions/{each}/timeline")["items"]
            moves = [entry["type"] for entry in told if entry["type"].startswith("submission.")]
            assert len(moves) == len(set(moves)), moves
            assert (one["badge"] is not None) == (one["state"] == "issued")
            assert sum(entry["type"] == "badge.issued" for entry in told) == (one["state"] == "issued")
        pages = [one["badge"]["page"] for one in found.values() if one["badge"]]
        assert len(set(pages)) == sum(end == "issued" for end in ends.values())
        until = time.monotonic() + 40
        while not all(client.get(page + ".json").status_code == 200 for page in pages):
            assert time.monotonic() < until
            time.sleep(0.2)
    time.sleep(1.5)  # the schedule seals once a second
    assert service.flask("audit", "verify").startswith("sound:")
    with capsys.disabled():
        sys.stdout.write(f" [recovered in {recovered:.1f} s] ")


def _why(found: dict[str, Any], service: Service) -> str:
    return json.dumps([(one["state"], one["reasons"]) for one in found.values()]) + service.said()[-4000:]
