"""Everything a child gives up before it looks at the first byte of a stranger's file."""

import ctypes
import math
import os
import resource
import signal
from dataclasses import dataclass
from typing import Final

from credentialing.documents.reading.limits import MAX_PAGES
from credentialing.documents.sandbox import landlock, seccomp

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_NO_NEW_PRIVS: Final = 38
_CAPABILITY_VERSION_3: Final = 0x20080522
_FORGOTTEN_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD)

_libc = ctypes.CDLL(None, use_errno=True)
# Looked up and made here, in the warm parent, so that no child has to.
_prctl, _capset = _libc.prctl, _libc.capset
_capability_header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
_no_capabilities = (ctypes.c_uint32 * 6)()


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one document may cost. ``cpu``: seconds for the structure and one page; ``cpu_total``: for as many pages as
    are read; ``memory``: bytes of address space, shared libraries and models included; ``wall`` and ``wall_total``:
    seconds, likewise.
    """

    cpu: int
    cpu_total: int
    memory: int
    wall: float
    wall_total: float

    def for_pages(self, pages: int) -> tuple[int, float]:
        """CPU and wall-clock seconds in all for a document of ``pages``: one page has no more than ``cpu``."""
        share = min(max(pages - 1, 0), MAX_PAGES - 1) / (MAX_PAGES - 1)
        more_cpu, more_wall = share * (self.cpu_total - self.cpu), share * (self.wall_total - self.wall)
        return math.ceil(self.cpu + more_cpu), self.wall + more_wall


def missing_features() -> tuple[str, ...]:
    """The kernel features the sandbox needs and this machine lacks; empty where documents can be read safely."""
    missing = []
    if landlock.abi_version() < 1:
        missing.append("Landlock")
    if not seccomp.available():
        missing.append("seccomp filters")
    return tuple(missing)


def close_all_but(pipe: int) -> None:
    """Close every descriptor except ``pipe``: the standard streams too, for even a log is a way out."""
    os.closerange(0, pipe)
    os.closerange(pipe + 1, max(resource.getrlimit(resource.RLIMIT_NOFILE)[0], pipe + 2))


def limit(allowance: Allowance) -> None:
    """Set the kernel's limits for good; the soft CPU limit can be raised from outside only, up to ``cpu_total``."""
    for kind, soft, hard in (
        (resource.RLIMIT_AS, allowance.memory, allowance.memory),
        (resource.RLIMIT_CPU, allowance.cpu, allowance.cpu_total + 1),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NPROC, 0, 0),
        (resource.RLIMIT_NOFILE, 0, 0),
    ):
        ceiling = resource.getrlimit(kind)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)  # noqa: PLW2901  a stricter limit of the host stands
        resource.setrlimit(kind, (soft, hard))


def _set(option: int, value: int) -> None:
    if _prctl(option, value, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), f"prctl {option} failed")


def _drop_capabilities() -> None:
    if _capset(_capability_header, _no_capabilities) != 0:
        raise OSError(ctypes.get_errno(), "capset failed")


def lock_up(pipe: int, allowance: Allowance, *, without_sandbox: bool = False) -> None:
    """Leave this single-threaded process with ``pipe``, its memory and some CPU. There is no way back.

    ``without_sandbox`` keeps the limits and skips Landlock and seccomp, for kernels that have neither.
    Raises ``OSError`` where a step fails: the caller must then end without reading anything.
    """
    # 1. Die with the warm parent; leave no core, no ptrace, no way to gain privileges.
    _set(_PR_SET_PDEATHSIG, signal.SIGKILL)
    _set(_PR_SET_DUMPABLE, 0)
    _set(_PR_SET_NO_NEW_PRIVS, 1)
    for number in _FORGOTTEN_SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    # 2. Nothing inherited but the pipe.
    close_all_but(pipe)
    if without_sandbox:
        limit(allowance)
        return
    # 3. No files and ports. Before the limits: it needs one descriptor for a moment.
    landlock.forbid_files_and_ports()
    limit(allowance)
    # 4. Root without capabilities is nobody.
    _drop_capabilities()
    # 5. Last, because it forbids the calls made above.
    seccomp.install()
