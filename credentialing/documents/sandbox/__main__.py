"""``python -m credentialing.documents.sandbox DESCRIPTOR FLAGS ALLOWANCE``: the warm parent, for ``Reader`` only."""

import json
import signal
import socket
import sys

from credentialing.documents.reading.child import prepare
from credentialing.documents.sandbox.confine import Allowance
from credentialing.documents.sandbox.warm import Warm


def main(arguments: list[str]) -> None:
    descriptor, flags = int(arguments[0]), set(arguments[1].split(","))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the worker's business: it closes the socket when done
    control = socket.socket(fileno=descriptor)
    allowance = Allowance(**json.loads(arguments[2]))
    Warm(control, prepare(pictures="pictures" in flags), allowance, without_sandbox="without-sandbox" in flags).serve()


if __name__ == "__main__":
    main(sys.argv[1:])
