"""Waits until the service says it is ready."""

import time
import urllib.error
import urllib.request
from typing import Final

PATIENCE: Final = 60.0


def await_ready(port: int, *, patience: float = PATIENCE) -> bool:
    """Ask ``/readyz`` on this machine until it answers 200; False after ``patience`` seconds without."""
    deadline = time.monotonic() + patience
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a proxy has no business between us
    while time.monotonic() < deadline:
        try:
            with opener.open(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    return False
