"""A seccomp filter that leaves a process the calls of a computation: memory, time, and the pipe it already holds.

Everything not in the table fails with EPERM, so that a library probing for a file carries on as if there were none;
calls of a foreign architecture kill. Opening, creating descriptors, signalling, forking and executing are not in it.
"""

import ctypes
import os
import platform
from functools import cache
from typing import Final, NamedTuple

# fmt: off
# call: (x86_64, aarch64); None where the architecture lacks it.
_ALLOWED: Final[dict[str, tuple[int | None, int | None]]] = {
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "close": (3, 57),
    "fstat": (5, 80), "lseek": (8, 62),
    "munmap": (11, 215), "mremap": (25, 216), "brk": (12, 214), "madvise": (28, 233),
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "sigaltstack": (131, 132),
    "exit": (60, 93), "exit_group": (231, 94), "restart_syscall": (219, 128),
    "futex": (202, 98), "set_robust_list": (273, 99), "rseq": (334, 293), "membarrier": (324, 283),
    "sched_yield": (24, 124), "sched_getaffinity": (204, 123), "getcpu": (309, 168),
    "clock_gettime": (228, 113), "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "nanosleep": (35, 101),
    "gettimeofday": (96, 169), "time": (201, None), "times": (100, 153), "getrusage": (98, 165),
    "getpid": (39, 172), "gettid": (186, 178), "getuid": (102, 174), "geteuid": (107, 175), "getgid": (104, 176),
    "getegid": (108, 177), "uname": (63, 160), "sysinfo": (99, 179), "getrandom": (318, 278),
}
_MAPPING: Final = {"mmap": (9, 222), "mprotect": (10, 226)}  # allowed unless they ask for executable memory
_PRLIMIT: Final = (302, 261)  # allowed to ask, not to set
_ARCHITECTURES: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_SECCOMP_CALL: Final = (317, 277)
# fmt: on

_X32_BIT: Final = 0x40000000
_PROT_EXEC: Final = 4

_LD_W_ABS, _JEQ, _JGE, _JSET, _RET = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _EPERM, _KILL = 0x7FFF0000, 0x00050000 | 1, 0x80000000
_NR, _ARCH, _ARGS = 0, 4, 16  # offsets in struct seccomp_data
_SET_MODE_FILTER: Final = 1
_GET_ACTION_AVAIL: Final = 2

_libc = ctypes.CDLL(None, use_errno=True)


class _Instruction(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("jt", ctypes.c_uint8), ("jf", ctypes.c_uint8), ("k", ctypes.c_uint32))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(_Instruction)))


class Step(NamedTuple):
    """One BPF instruction: operation, jump if true, jump if false, operand."""

    code: int
    jt: int
    jf: int
    k: int


def _argument(index: int, *, high: bool = False) -> int:
    """Offset of half of a call's 64-bit argument (both architectures are little-endian)."""
    return _ARGS + 8 * index + (4 if high else 0)


def filter_for(machine: str) -> tuple[Step, ...]:
    """The filter as BPF for ``x86_64`` or ``aarch64``. Raises ``OSError`` for another machine."""
    if machine not in _ARCHITECTURES:
        raise OSError(f"no seccomp table for the architecture {machine}")
    column, audit_arch = _ARCHITECTURES[machine]
    steps = [Step(_LD_W_ABS, 0, 0, _ARCH), Step(_JEQ, 1, 0, audit_arch), Step(_RET, 0, 0, _KILL)]
    steps += [Step(_LD_W_ABS, 0, 0, _NR), Step(_JGE, 0, 1, _X32_BIT), Step(_RET, 0, 0, _KILL)]
    for numbers in _ALLOWED.values():
        number = numbers[column]
        if number is not None:
            steps += [Step(_JEQ, 0, 1, number), Step(_RET, 0, 0, _ALLOW)]
    for numbers in _MAPPING.values():
        steps += [Step(_JEQ, 0, 4, numbers[column]), Step(_LD_W_ABS, 0, 0, _argument(2))]
        steps += [Step(_JSET, 0, 1, _PROT_EXEC), Step(_RET, 0, 0, _EPERM), Step(_RET, 0, 0, _ALLOW)]
    steps += [Step(_JEQ, 0, 5, _PRLIMIT[column]), Step(_LD_W_ABS, 0, 0, _argument(2)), Step(_JEQ, 0, 3, 0)]
    steps += [Step(_LD_W_ABS, 0, 0, _argument(2, high=True)), Step(_JEQ, 0, 1, 0), Step(_RET, 0, 0, _ALLOW)]
    return (*steps, Step(_RET, 0, 0, _EPERM))


def _call(operation: int, argument: object) -> int:
    return int(_libc.syscall(_number(), operation, 0, argument))


@cache
def _number() -> int:
    return _SECCOMP_CALL[_ARCHITECTURES[platform.machine()][0]]


def available() -> bool:
    """Whether this machine can install the filter."""
    if platform.machine() not in _ARCHITECTURES:
        return False
    _program()
    action = ctypes.c_uint32(_EPERM & 0xFFFF0000)
    return _call(_GET_ACTION_AVAIL, ctypes.byref(action)) == 0


@cache
def _program() -> _Program:
    """The filter as the kernel takes it; made in the warm parent (``available``), so that children find it made."""
    steps = filter_for(platform.machine())
    return _Program(len(steps), (_Instruction * len(steps))(*(_Instruction(*step) for step in steps)))


def install() -> None:
    """Confine this thread, and with it a process of one thread, for good. Needs no-new-privs. Raises ``OSError``."""
    if _call(_SET_MODE_FILTER, ctypes.byref(_program())) != 0:
        raise OSError(ctypes.get_errno(), f"seccomp: {os.strerror(ctypes.get_errno())}")
