"""Landlock: after ``forbid_files_and_ports`` no path can be opened, whatever its permissions (Linux >= 5.13).

Written against the kernel's ``include/uapi/linux/landlock.h``. Each ABI version added rights; we handle all those the
running kernel knows and allow none of them.
"""

import ctypes
import os
from functools import cache
from typing import Final

# The same numbers on every architecture (they were added after the tables were unified).
_CREATE_RULESET: Final = 444
_RESTRICT_SELF: Final = 446
_VERSION_FLAG: Final = 1

_FS_RIGHTS: Final = ((1, 13), (2, 14), (3, 15), (5, 16))  # (ABI version, number of file system rights it knows)
_NET_ABI: Final = 4  # TCP bind and connect
_SCOPE_ABI: Final = 6  # abstract UNIX sockets and signals to processes outside

_libc = ctypes.CDLL(None, use_errno=True)


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


@cache
def abi_version() -> int:
    """The kernel's Landlock ABI version; 0 where it has none or it is switched off."""
    return max(int(_libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION_FLAG))), 0)


def forbid_files_and_ports() -> None:
    """Deny this process every right Landlock knows, for good. Needs no-new-privs. Raises ``OSError``."""
    abi = abi_version()
    fs_bits = max((bits for version, bits in _FS_RIGHTS if version <= abi), default=0)
    ruleset = _Ruleset((1 << fs_bits) - 1, 0b11 if abi >= _NET_ABI else 0, 0b11 if abi >= _SCOPE_ABI else 0)
    # An older kernel refuses a structure longer than it knows only if the rest is not zero; ours is zero there.
    descriptor = _libc.syscall(_CREATE_RULESET, ctypes.byref(ruleset), ctypes.c_size_t(ctypes.sizeof(ruleset)), 0)
    if descriptor < 0:
        raise OSError(ctypes.get_errno(), "landlock_create_ruleset failed")
    try:
        if _libc.syscall(_RESTRICT_SELF, descriptor, 0) != 0:
            raise OSError(ctypes.get_errno(), "landlock_restrict_self failed")
    finally:
        os.close(descriptor)
