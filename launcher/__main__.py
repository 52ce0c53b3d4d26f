"""Everything on one machine.

python -m launcher run               the service, until Ctrl-C
python -m launcher demo [--once]     the same, and the examples submitted to it
python -m launcher exec COMMAND...   a command with the environment of the service that runs
"""

import argparse
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from credentialing.model.errors import Misconfigured
from launcher.child import spawn
from launcher.environment import web_port
from launcher.errors import CannotStart
from launcher.house import ROOT, House
from launcher.procfile import read_procfile
from launcher.ready import PATIENCE, await_ready
from launcher.voice import Voice, complain, wants_colour

REFUSED: Final = 2
INTERRUPTED: Final = 130


class _Signals:
    """Counts requests to stop: the first asks, the second hurries."""

    def __init__(self) -> None:
        self.count = 0
        for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(name, self._count)

    def _count(self, number: int, frame: object) -> None:
        del number, frame
        self.count += 1


def run(procfile: Path) -> int:
    """The service with its logs on the terminal, until asked to stop."""
    signals = _Signals()
    names = [program.name for program in read_procfile(procfile)]
    voice = Voice(names, stream=sys.stdout, coloured=wants_colour(sys.stdout, os.environ.get("NO_COLOR", "")))
    with House(os.environ, procfile=procfile, voice=voice, logs_to_files=False) as house:
        threading.Thread(target=_herald, args=(house.env, voice), daemon=True).start()
        _watch(house, signals)
        voice.say("stopping: workers finish what they have in hand (Ctrl-C again: at once)")
        _let_hurry(house, signals)
    voice.say("stopped")
    return 0


def demo(procfile: Path, *, once: bool) -> int:
    """The service with its logs in files, and the examples submitted to it.

    The exit code is the demo's; when it could not end, 0, for that is how one leaves it, or with ``once`` 130.
    """
    signals = _Signals()
    voice = Voice([], stream=sys.stderr, coloured=False)
    with House(os.environ, procfile=procfile, voice=voice, logs_to_files=True) as house:
        arguments = [str(house.ground.keys), str(house.ground.log("web").parent), *(["--once"] if once else [])]
        showing = spawn(
            [sys.executable, "-m", "launcher.showing", *arguments],
            cwd=ROOT,
            env=house.env,
            output=None,
            own_session=False,  # Ctrl-C in the terminal ends its progress bar as well
        )
        _watch(house, signals, until=showing)
        code = None if signals.count else showing.poll()
        if code is not None and not once:
            voice.say(f"up at {house.env['BASE_URL']}, logs in {house.ground.log('web').parent}; Ctrl-C stops it")
            _watch(house, signals)
        if showing.poll() is None:
            showing.terminate()
            showing.wait()
        _let_hurry(house, signals)
    return INTERRUPTED if code is None and once else code or 0


def execute(command: Sequence[str]) -> int:
    """Become ``command``, in the environment the service was last started with."""
    path = Path(os.environ.get("VAR_DIR") or ROOT / "var") / "service.env"
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise CannotStart(f"cannot read {path}: {error.strerror}; is the service running?") from error
    os.environ.update(dict(line.split("=", 1) for line in lines))
    try:
        os.execvp(command[0], list(command))  # noqa: S606 - replacing ourselves is the purpose
    except OSError as error:
        raise CannotStart(f"{command[0]}: {error.strerror}") from error


def _watch(house: House, signals: _Signals, *, until: subprocess.Popen[bytes] | None = None) -> None:
    while not signals.count and (until is None or until.poll() is None):
        house.supervisor.tick()


def _let_hurry(house: House, signals: _Signals) -> None:
    """From now on one more signal than there have been makes the house stop at once."""
    so_far = max(signals.count, 1)
    house.hurry = lambda: signals.count > so_far


def _herald(env: dict[str, str], voice: Voice) -> None:
    if await_ready(web_port(env)):
        voice.say(f"ready: {env['BASE_URL']} (the API's pages: {env['BASE_URL']}/docs)")
    else:
        voice.say(f"not ready after {PATIENCE:.0f} s; see above why")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m launcher", description="Postnominal on one machine.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="the service, until Ctrl-C")
    commands.add_parser("demo", help="the service and its examples").add_argument(
        "--once", action="store_true", help="stop after the table; exit 0 only if all ended as expected"
    )
    for name in ("run", "demo"):
        commands.choices[name].add_argument("--procfile", type=Path, default=ROOT / "Procfile", help="other programs")
    commands.add_parser("exec", help="run a command in the service's environment").add_argument(
        "argv", nargs=argparse.REMAINDER, metavar="COMMAND"
    )
    chosen = parser.parse_args()
    try:
        if chosen.command == "exec":
            return execute(chosen.argv) if chosen.argv else parser.error("exec needs a command")
        return demo(chosen.procfile, once=chosen.once) if chosen.command == "demo" else run(chosen.procfile)
    except CannotStart as error:
        complain(str(error))
    except Misconfigured as error:
        complain(error.detail)
    return REFUSED


if __name__ == "__main__":
    sys.exit(main())
