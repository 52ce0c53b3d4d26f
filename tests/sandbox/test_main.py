"""``python -m sandbox`` as an operator meets it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def start(url: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "SANDBOX_REGISTER_URL": url}
    command = [sys.executable, "-m", "sandbox"]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def test_it_serves_where_it_is_told_and_stops_when_it_is_told() -> None:
    url = f"http://127.0.0.1:{free_port()}"
    process = start(url)
    assert process.stderr is not None
    try:
        assert url in process.stderr.readline()
        with urllib.request.urlopen(f"{url}/healthz", timeout=5) as response:
            assert response.status == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(5) == 0
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def test_what_keeps_it_from_starting_is_one_clear_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        urls = (
            "https://x",
            "http://",
            "nonsense",
            "http://127.0.0.1:99999",
            f"http://127.0.0.1:{listener.getsockname()[1]}",
        )
        for url in urls:
            started = time.monotonic()
            process = start(url)
            _, said = process.communicate(timeout=5)
            assert process.returncode == 1
            assert len(said.splitlines()) == 1
            assert time.monotonic() - started < 5
