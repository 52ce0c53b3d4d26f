"""A heap whose holes are filled: a matter of speed that must never be one of content."""

import subprocess
import sys
from pathlib import Path

# In a process of its own: what is taken is never given back.
_PROGRAM = """
import ctypes
from credentialing.documents.sandbox import holes

libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)
holes.fill()
pieces = [libc.malloc(3000) for _ in range(2000)]
for piece in pieces:
    ctypes.memset(piece, 7, 3000)
for piece in pieces[::2]:
    libc.free(piece)
filled, again = holes.fill(), holes.fill()
kept = all(ctypes.string_at(piece, 3000) == bytes([7]) * 3000 for piece in pieces[1::2])
print(filled, again, kept, *[libc.malloc(2900) > max(pieces) for _ in range(3)])
"""


def test_holes_are_taken_once_and_new_memory_lies_behind_them() -> None:
    told = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    ).stdout.split()
    filled, again = int(told[0]), int(told[1])

    assert filled > 2_000_000
    assert again < filled / 50
    assert told[2:] == ["True", "True", "True", "True"]
