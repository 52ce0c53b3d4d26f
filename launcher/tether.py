"""Becomes another program that does not outlive its starter. Run as a file, never imported: it starts in 15 ms.

    python -I -S tether.py STARTER_PID SIGNAL USER_ID GROUP_ID PROGRAM [ARGUMENT...]

The kernel sends SIGNAL to PROGRAM when the starter dies, by kill -9 too. Setting that up needs code between fork and
exec; ``preexec_fn`` is not safe in a process with threads, so that code has a process of its own.
USER_ID and GROUP_ID are ``-`` to stay who we are. The order matters: changing user clears the death signal.
Only Linux has a death signal; elsewhere the warden alone cleans up.
"""

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1


def main() -> None:
    starter, signal, user, group, *command = sys.argv[1:]
    if user != "-":
        os.setgroups([])
        os.setgid(int(group))
        os.setuid(int(user))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal), 0, 0, 0)
        if os.getppid() != int(starter):
            return  # the starter died before the kernel knew whom to tell
    try:
        os.execvp(command[0], command)  # noqa: S606 - replacing ourselves is the purpose
    except OSError as error:
        sys.exit(f"{command[0]}: {error.strerror}")


main()
