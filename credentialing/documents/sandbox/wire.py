"""Frames through the pipe between the reader and a confined child: a length, a JSON header, then the bytes it names.

Request: header ``{"filename", "pictures", "now", "sizes": [document, roots..., crls...], "roots": n}``, then the blobs.
Answer: ``{"stage": "parsed", "reading": {...}}`` and, when told to go on, ``{"stage": "done", "reading": {...}}``; or
the latter at once. Behind the last one comes a frame of letter shapes the child learnt, usually empty. With ``marks``
in the request the answer is one frame: the pages drawn with them, as PNG, or nothing.
"""

import os
import socket
import time
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import orjson

from credentialing.documents.reading.marked import Mark
from credentialing.documents.reading.model import Box

ANSWER_LIMIT: Final = 8 * 1024 * 1024
_LENGTH: Final = 4
_CHUNK: Final = 1 << 20
GO: Final = b"go"
NOT_CONFINED: Final = 2  # exit status of a child that could not lock itself up and so read nothing
MESSAGE_LIMIT: Final = 120_000  # of one message on the control socket; the kernel takes 200 KB by default
LESSON: Final = b"lesson:"
LESSON_STEP: Final = 584  # bytes of one letter shape: a lesson is cut between shapes


@dataclass(frozen=True, slots=True)
class Request:
    """One document to read. ``pictures``: whether rendered pages are to be read too; roots and CRLs are DER or PEM.

    With ``marks`` it is not read but drawn.
    """

    data: bytes
    filename: str
    pictures: bool
    now: datetime
    trust_roots: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()
    marks: tuple[Mark, ...] | None = None


def pack(request: Request) -> bytes:
    blobs = (request.data, *request.trust_roots, *request.crls)
    header = orjson.dumps({
        "filename": request.filename,
        "pictures": request.pictures,
        "now": request.now.isoformat(),
        "sizes": [len(blob) for blob in blobs],
        "roots": len(request.trust_roots),
        "marks": request.marks,
    })  # fmt: skip
    return b"".join((len(header).to_bytes(_LENGTH), header, *blobs))


def frame(payload: bytes) -> bytes:
    return len(payload).to_bytes(_LENGTH) + payload


def receive_request(pipe: int) -> Request:
    """Read one request, in the child. The sender is trusted; a short pipe raises ``EOFError``."""
    header = orjson.loads(_read_exactly(pipe, int.from_bytes(_read_exactly(pipe, _LENGTH))))
    blobs = [_read_exactly(pipe, size) for size in header["sizes"]]
    roots = 1 + header["roots"]
    now = datetime.fromisoformat(header["now"])
    given = header["marks"]
    marks = None if given is None else tuple(Mark(Box(**mark["box"]), mark["label"], mark["tone"]) for mark in given)
    trust = tuple(blobs[1:roots]), tuple(blobs[roots:])
    return Request(blobs[0], header["filename"], header["pictures"], now, *trust, marks)


def _read_exactly(pipe: int, size: int) -> bytes:
    parts: list[bytes] = []
    while size:
        part = os.read(pipe, min(size, _CHUNK))
        if not part:
            raise EOFError("the pipe closed")
        parts.append(part)
        size -= len(part)
    return b"".join(parts)  # of one part: itself, not a copy


def write_all(pipe: int, payload: bytes) -> None:
    view = memoryview(payload)
    while view:
        view = view[os.write(pipe, view) :]


def lessons_of(taught: bytes) -> list[bytes]:
    """What a child learnt as control messages, each cut between two shapes."""
    step = (MESSAGE_LIMIT - len(LESSON)) // LESSON_STEP * LESSON_STEP
    return [LESSON + taught[start : start + step] for start in range(0, len(taught), step)]


def receive_answer(pipe: socket.socket, deadline: float) -> bytes:
    """Read one frame from a child that may be hostile, until ``deadline`` (monotonic).

    Raises ``EOFError`` when it ends early, ``TimeoutError``, and ``ValueError`` for an answer above ``ANSWER_LIMIT``.
    """
    size = int.from_bytes(_receive_exactly(pipe, _LENGTH, deadline))
    if size > ANSWER_LIMIT:
        raise ValueError("the answer is too long")
    return _receive_exactly(pipe, size, deadline)


def _receive_exactly(pipe: socket.socket, size: int, deadline: float) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        pipe.settimeout(left)
        part = pipe.recv(min(size - len(parts), _CHUNK))
        if not part:
            raise EOFError("the child ended")
        parts += part
    return bytes(parts)
