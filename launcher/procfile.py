"""The Procfile: which programs make the service. One ``name: command`` a line; no shell reads the command."""

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from launcher.errors import CannotStart

_LINE: Final = re.compile(r"([A-Za-z0-9_-]+):\s*(\S.*)")


@dataclass(frozen=True, slots=True)
class Program:
    """One line: ``name`` is unique, ``command`` is found on PATH and has its arguments split."""

    name: str
    command: tuple[str, ...]


def read_procfile(path: Path) -> Sequence[Program]:
    """The programs in the file's order. Raises CannotStart naming the line that is wrong."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise CannotStart(f"cannot read {path}: {error.strerror}") from error
    programs: dict[str, Program] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        match = _LINE.fullmatch(line.strip())
        if match is None or match[1] in programs:
            raise CannotStart(f"{path}, line {number}: expected 'name: command', each name once")
        try:
            programs[match[1]] = Program(match[1], tuple(shlex.split(match[2])))
        except ValueError as error:
            raise CannotStart(f"{path}, line {number}: {error}") from error
    return list(programs.values())
