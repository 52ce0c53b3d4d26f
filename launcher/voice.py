"""What the launcher and its children say, and where: prefixed and coloured on a terminal, or each into its own log."""

import sys
import time
from typing import Final, TextIO

_COLOURS: Final = (36, 33, 32, 35, 34, 96, 93, 92, 95, 94)
US: Final = "postnominal"


class Voice:
    """Writes lines, each told apart by the name of who said it."""

    def __init__(self, names: list[str], *, stream: TextIO, coloured: bool) -> None:
        self._stream = stream
        self._width = max(map(len, [*names, US]))
        self._colours = {name: _COLOURS[at % len(_COLOURS)] for at, name in enumerate(names)} if coloured else {}

    def line(self, name: str, text: str) -> None:
        """One line by ``name``. A terminal that has gone away is no reason to stop serving."""
        prefix = f"{time.strftime('%H:%M:%S')} {name:<{self._width}} |"
        if name in self._colours:
            prefix = f"\033[{self._colours[name]}m{prefix}\033[0m"
        try:
            self._stream.write(f"{prefix} {text}\n")
            self._stream.flush()
        except (OSError, ValueError):
            return

    def say(self, text: str) -> None:
        """One line of our own."""
        self.line(US, text)


def wants_colour(stream: TextIO, no_color: str) -> bool:
    """Whether to colour: on a terminal, unless https://no-color.org is set."""
    return stream.isatty() and not no_color


def complain(text: str) -> None:
    """Why we did not start, a line for each reason."""
    for line in text.splitlines():
        sys.stderr.write(f"{US}: {line}\n")
