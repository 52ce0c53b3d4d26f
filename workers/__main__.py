"""``python -m workers QUEUE`` works one queue; ``python -m workers schedule`` sweeps, seals and refreshes."""

import os
import sys

from credentialing import logs
from credentialing.bell import QUEUES
from credentialing.model.errors import Misconfigured
from credentialing.settings import read_settings
from workers import queue, schedule


def main(arguments: list[str]) -> int:
    names = (*QUEUES, "schedule")
    if len(arguments) != 1 or arguments[0] not in names:
        sys.stderr.write(f"usage: python -m workers {{{','.join(names)}}}\n")
        return 2
    try:
        settings = read_settings(os.environ)
        logs.set_up(settings.log_level)
        if arguments[0] == "schedule":
            schedule.run(settings)
        else:
            queue.run(arguments[0], settings)
    except Misconfigured as error:
        sys.stderr.write(f"{error.detail}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
