"""``python -m examples.demo [--once]``: the examples go through the public API of a running service.

Keys and address are read from ``var/keys.env``, which ``make demo`` writes. A second run finds what the first created.
"""

import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx
from rich.console import Console

from examples.client import Client, Refused
from examples.records import DOCUMENTS, Example, read_examples, read_expected, read_programmes
from examples.showing import Progress, show, show_differences

KEY_OF: Final[Mapping[str, str]] = {
    "Southern Needling Institute": "TRAINING_BODY_KEY",
    "Front Range Myofascial School": "TRAINING_BODY_2_KEY",
}
SETTLED: Final = frozenset(
    {"issued", "rejected", "in_review", "needs_information", "awaiting_second_approval", "withdrawn", "lapsed"}
)
PATIENCE: Final = 120.0  # seconds in which nothing is settled; a register that never answers takes some 20
_GLANCE: Final = 0.4


@dataclass(slots=True)
class Sent:
    """An example that has been submitted, and the submission as it was last seen."""

    example: Example
    client: Client
    submission: dict[str, Any]

    @property
    def is_settled(self) -> bool:
        return self.submission["state"] in SETTLED


class TooLong(Exception):
    """Nothing has been settled for a while; the message names what is still under way."""


def main(base_url: str, keys: Mapping[str, str], *, once: bool, patience: float = PATIENCE) -> int:
    """Submit all examples, wait until each is settled, show the table.

    With ``once``: 0 only if every record ended as ``expected.csv`` says, else 1 with each difference printed.
    Without: 0 whenever the table could be shown.
    """
    console = Console(highlight=False)
    with ExitStack() as opened:
        clients = {body: opened.enter_context(Client(base_url, keys[name])) for body, name in KEY_OF.items()}
        try:
            sent = run(clients, read_examples(), console, patience)
        except (Refused, TooLong) as error:
            console.print(f"The demo stopped: {error}", style="red", markup=False)
            return 1
        except httpx.TransportError as error:
            console.print(f"The service at {base_url} did not answer: {error}", style="red", markup=False)
            return 1
    submissions = {each.example.external_id: each.submission for each in sent}
    show(console, [each.example for each in sent], submissions, base_url)
    differences = show_differences(console, read_expected(), submissions)
    return 1 if once and differences else 0


def run(clients: Mapping[str, Client], examples: tuple[Example, ...], console: Console, patience: float) -> list[Sent]:
    """All examples, submitted and settled, in their order. Raises ``Refused``, ``TooLong`` or ``TransportError``."""
    programmes = {each.key: clients[each.training_body].programme(each.form) for each in read_programmes()}
    sent: dict[str, Sent] = {}
    with Progress(console, len(examples)) as progress:
        waiting, until, before = list(examples), time.monotonic() + patience, -1
        while waiting or not all(each.is_settled for each in sent.values()):
            ready = [each for each in waiting if not each.after or _is_settled(sent, each.after)]
            for example in ready:
                sent[example.external_id] = _submit(clients[example.training_body], example, programmes)
                progress.tell(submitted=len(sent), settled=_settled(sent))
            waiting = [each for each in waiting if each not in ready]
            _glance(sent, lambda: progress.tell(submitted=len(sent), settled=_settled(sent)))
            if _settled(sent) > before:
                before, until = _settled(sent), time.monotonic() + patience
            elif time.monotonic() > until:
                raise TooLong(_late(sent, waiting, patience))
    return [sent[example.external_id] for example in examples]


def _submit(client: Client, example: Example, programmes: Mapping[str, str]) -> Sent:
    certification = dict(example.record["certification"])
    # A programme that was never described keeps its made-up name, and the API does not know it.
    certification["programme"] = programmes.get(certification["programme"], certification["programme"])
    documents = [client.upload(DOCUMENTS / example.document)] if example.document else []
    record = {**example.record, "certification": certification, "documents": documents}
    # The answer to a repeated request is the first one's: what has become of it since, the next glance shows.
    return Sent(example, client, client.submit(record))


def _glance(sent: Mapping[str, Sent], tell: Callable[[], None]) -> None:
    """Look once at everything that is under way."""
    time.sleep(_GLANCE)
    for each in sent.values():
        if not each.is_settled:
            each.submission = each.client.submission(each.submission["id"])
            tell()


def _is_settled(sent: Mapping[str, Sent], external_id: str) -> bool:
    return external_id in sent and sent[external_id].is_settled


def _settled(sent: Mapping[str, Sent]) -> int:
    return sum(each.is_settled for each in sent.values())


def _late(sent: Mapping[str, Sent], waiting: list[Example], patience: float) -> str:
    late = [f"{each.example.external_id} ({each.submission['state']})" for each in sent.values() if not each.is_settled]
    late += [f"{each.external_id} (waiting for {each.after})" for each in waiting]
    return f"nothing was settled for {patience:.0f} s; under way are {', '.join(late)}. Do the workers run?"


def read_keys(path: Path) -> dict[str, str]:
    """``NAME=value`` lines of a file such as ``var/keys.env``."""
    lines = path.read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


if __name__ == "__main__":
    _file = Path(os.environ.get("VAR_DIR") or "var") / "keys.env"
    try:
        _keys = read_keys(_file)
    except OSError as error:
        sys.exit(f"cannot read {_file}: {error.strerror}; start the service with: make demo")
    sys.exit(main(_keys["BASE_URL"], _keys, once="--once" in sys.argv[1:]))
