"""The demo's own process: waits for the service, gets keys for it, submits the examples. A client like any other.

    python -m launcher.showing KEYS_FILE LOG_DIRECTORY [--once]

Exit code: the demo's, 1 when the service did not become ready, 130 when interrupted.
"""

import importlib
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from launcher.errors import CannotStart
from launcher.ground import write_private
from launcher.ready import PATIENCE, await_ready
from launcher.voice import complain

ENROLMENT: Final = "examples.enrolment"
KEY_NAMES: Final = ("ADMIN_KEY", "TRAINING_BODY_KEY", "TRAINING_BODY_2_KEY", "DIRECTORY_KEY", "REVIEWER_KEY")
_LINE: Final = re.compile(r"([A-Z][A-Z0-9_]*)=(\S+)")


def demo_keys(keys_file: Path) -> Mapping[str, str]:
    """API keys for the demo: the one place that knows where they come from.

    The enrolment makes the demo's organisations if they are not there yet and prints ``NAME=key`` lines: those of
    ``keys_file`` that still serve, and new ones. Raises CannotStart when a key is missing.
    """
    command = [sys.executable, "-m", ENROLMENT, str(keys_file)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    keys = {match[1]: match[2] for line in done.stdout.splitlines() if (match := _LINE.fullmatch(line.strip()))}
    missing = [name for name in KEY_NAMES if name not in keys]
    if done.returncode != 0 or missing:
        raise CannotStart(f"`python -m {ENROLMENT}` gave no {', '.join(missing)} (exit code {done.returncode})")
    return keys


def main(keys_file: Path, logs: Path, *, once: bool) -> int:
    if not await_ready(int(os.environ["PORT"])):
        complain(f"the service was not ready after {PATIENCE:.0f} s; its logs are in {logs}")
        return 1
    base_url = os.environ["BASE_URL"]
    try:
        keys = {**demo_keys(keys_file), "BASE_URL": base_url}
    except CannotStart as error:
        complain(str(error))
        return 1
    write_private(keys_file, "".join(f"{name}={value}\n" for name, value in keys.items()))
    demo = importlib.import_module("examples.demo")
    return int(demo.main(base_url, keys, once=once))


if __name__ == "__main__":
    try:
        sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), once="--once" in sys.argv[3:]))
    except KeyboardInterrupt:
        sys.exit(130)
