"""Readings kept from an earlier run, so that a change of the matching is judged on a whole corpus within a minute.

A reading is used again only for the same bytes under the same name, and only if nothing that readings come from has
changed since: the code below, the pinned libraries. What could not be read to its end is not kept: on a busy machine an
honest picture runs out of time, and would have to the next time too.
"""

import hashlib
from pathlib import Path
from typing import Final

import orjson

from credentialing.documents.reading import codec
from credentialing.documents.reading.model import Reading

_ROOT: Final = Path(__file__).parents[2]
_READ_BY: Final = ("credentialing/documents/reading", "credentialing/documents/sandbox", "credentialing/badges",
                   "credentialing/model", "requirements.txt")  # fmt: skip
_PATTERNS: Final = ("*.py", "*.json", "*.txt")
_STOPPED: Final = frozenset({"document.unreadable", "document.hostile"})


def reading_code() -> str:
    """A digest (hex) of all that readings come from; another one makes every kept reading worthless."""
    digest = hashlib.sha256()
    for part in _READ_BY:
        at = _ROOT / part
        files = [at] if at.is_file() else sorted(file for pattern in _PATTERNS for file in at.rglob(pattern))
        for file in files:
            digest.update(file.relative_to(_ROOT).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


class Kept:
    """The readings made by ``code`` under ``directory``, one JSON file each, with the seconds that reading took."""

    def __init__(self, directory: Path, code: str) -> None:
        self._directory = directory / code[:16]

    def get(self, data: bytes, filename: str) -> tuple[Reading, float] | None:
        """The reading of ``data`` and its seconds, if it was kept and would be the same today."""
        try:
            body = orjson.loads(self._path(data, filename).read_bytes())
        except (FileNotFoundError, orjson.JSONDecodeError):  # a run that was cut short leaves half a file
            return None
        return codec.from_plain(body["reading"]), float(body["seconds"])

    def put(self, data: bytes, filename: str, reading: Reading, seconds: float) -> None:
        """Keep it. What was read by other code goes when the directory does (``make clean``)."""
        if any(defect.code in _STOPPED for defect in reading.defects):
            return
        path = self._path(data, filename)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(orjson.dumps({"seconds": seconds, "reading": reading}))

    def _path(self, data: bytes, filename: str) -> Path:
        digest = hashlib.sha256(filename.encode() + b"\0" + data).hexdigest()
        return self._directory / f"{digest}.json"
