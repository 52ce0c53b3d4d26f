"""The heap without holes: what a child allocates then lies side by side in fresh pages.

A heap that has loaded libraries is full of freed pieces. malloc hands these out first, and every one that a child gets
costs it a copy of the page it lies on. Only a matter of speed: without glibc (2.33 or later) nothing is done.
"""

import ctypes
from typing import Final

_LARGEST: Final = 1 << 25
_SMALLEST: Final = 24  # bytes: the least that malloc hands out
_EXACT: Final = 1024  # below, each size has a list of its own; above, a piece is filled by halves
_HEADER: Final = 8
_STEP: Final = 16
_MOST: Final = 100_000  # pieces: a bound in case this malloc is not as described

_libc = ctypes.CDLL(None)


class _Info(ctypes.Structure):
    """``struct mallinfo2`` (malloc.h); ``keepcost`` is what is free at the end of the heap."""

    _fields_ = (
        *((name, ctypes.c_size_t) for name in ("arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks")),
        *((name, ctypes.c_size_t) for name in ("uordblks", "fordblks", "keepcost")),
    )


def fill() -> int:
    """Take every freed piece below the end of the heap, for good, and end it there. How many bytes were taken."""
    try:
        state, end = _libc.mallinfo2, _libc.sbrk
    except AttributeError:
        return 0
    state.restype, end.restype, end.argtypes = _Info, ctypes.c_void_p, (ctypes.c_ssize_t,)
    take, give_back = _libc.malloc, _libc.free
    take.restype, take.argtypes, give_back.argtypes = ctypes.c_void_p, (ctypes.c_size_t,), (ctypes.c_void_p,)
    top = end(0) - state().keepcost
    filled = pieces = 0
    for size in _sizes():
        while pieces < _MOST:
            piece = take(size)
            if piece is None or piece >= top:  # no such hole is left: this one was cut from the end, or mapped
                give_back(piece)
                break
            filled += size
            pieces += 1
    _libc.malloc_trim(0)  # what is free at the end: new pages come empty, these would be copied
    return filled


def _sizes() -> list[int]:
    """From the largest to the smallest, so that no small request splits a large hole."""
    halves = [1 << bits for bits in range(_LARGEST.bit_length() - 1, _EXACT.bit_length() - 1, -1)]
    return [*(size - _HEADER for size in halves), *range(_EXACT - _HEADER, _SMALLEST - 1, -_STEP)]
