"""Outlives the launcher to see that nothing else does. Run as a file, never imported.

    python -I -S warden.py MARK < pipe

The launcher holds the other end of the pipe, and lets the warden hold the lock of its directory too. The pipe ends with
``done`` when everything was stopped in order. When it just ends, the launcher was killed: the kernel has already told
its children (see tether.py), and they get a moment. Then whatever still carries MARK in its environment is killed: a
worker's children are in sessions of their own and may have outlived it. By ending, the warden lets go of the lock.
"""

import os
import signal
import sys
import time

PATIENCE = 10.0  # seconds; their database is stopping, so there is nothing for them to finish


def marked(mark: bytes) -> list[int]:
    """The processes, ourselves excepted, whose environment at their start had the variable ``mark``."""
    found = []
    for name in os.listdir("/proc") if os.path.isdir("/proc/self") else ():  # noqa: PTH112, PTH208 - pathlib starts slowly
        if name.isdecimal() and int(name) != os.getpid():
            try:
                with open(f"/proc/{name}/environ", "rb") as environ:  # noqa: PTH123 - as above
                    if mark in environ.read().split(b"\0"):
                        found.append(int(name))
            except OSError:
                continue  # gone, or another user's
    return found


def main() -> None:
    in_order = sys.stdin.buffer.read().endswith(b"done")
    mark = sys.argv[1].encode()
    deadline = time.monotonic() + (0 if in_order else PATIENCE)
    while left := marked(mark):
        if time.monotonic() >= deadline:
            for process in left:
                try:
                    os.kill(process, signal.SIGKILL)
                except ProcessLookupError:
                    continue
        time.sleep(0.05)


main()
