"""``python -m sandbox``: serves at the host and port of ``SANDBOX_REGISTER_URL`` until it is told to stop."""

import logging
import os
import signal
import sys
import threading
from urllib.parse import urlsplit

from sandbox.server import SandboxServer

log = logging.getLogger("sandbox")
_DEFAULT = "http://127.0.0.1:8090"


def _address(url: str) -> tuple[str, int]:
    """Host and port of ``url``. Raises ``ValueError``."""
    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname or parts.path not in {"", "/"}:
        raise ValueError(f"SANDBOX_REGISTER_URL must look like {_DEFAULT}; a proxy in front of it may speak https")
    return parts.hostname, parts.port or 80


def main() -> int:
    """The exit status: 0 after SIGTERM or SIGINT, 1 with one clear line if it cannot start."""
    logging.basicConfig(level=logging.INFO, format="%(name)s: %(message)s", stream=sys.stderr)
    try:
        address = _address(os.environ.get("SANDBOX_REGISTER_URL", "").strip() or _DEFAULT)
        server = SandboxServer(address)
    except (ValueError, OSError) as error:
        log.error("cannot start: %s", error)  # noqa: TRY400 - one line for whoever set the address, no traceback
        return 1
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    log.info("the sandbox register answers at http://%s:%d", *address)
    stop.wait()
    server.shutdown()
    server.server_close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
