"""Mutated documents by the thousand: each must end in a verdict, with the warm parent alive.

``python -m tests.documents.fuzz 10000 [seed]`` is the long run (``make fuzz``), ``... 300 1 pictures`` reads the pages
too; the tests make a short one. Seeds are the hostile files of ``hostile/`` and, where they are, the shared samples.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from credentialing.documents.sandbox.reader import Reader
from tests.documents.hostile import FAMILIES, assemble, honest, objects, stream

SAMPLES: Final = Path(__file__).parents[3] / "shared" / "samples"
NOW: Final = datetime(2026, 11, 23, tzinfo=UTC)
SECONDS: Final = 20.0
PICTURE_SECONDS: Final = 110.0  # with the pages read: what the allowance gives
_SEED_BYTES: Final = 120_000
_OF_PARTS: Final = 0.35  # of the mutants
_OF_SAME_LENGTH: Final = 0.75  # with those before
_TOKENS: Final = (
    b"obj", b"endobj", b"stream", b"endstream", b"<<", b">>", b"[", b"]", b"/Length", b"/Filter", b"/FlateDecode",
    b"/Kids", b"/Count", b"/Parent", b"/Prev", b"/Size", b"/Root", b"/Contents", b"/Resources", b"/XObject", b"/Font",
    b"/ToUnicode", b"/MediaBox", b"/UserUnit", b"/Rotate", b"/ByteRange", b"1 0 R", b"3 0 R", b"5 0 R", b"-1", b"0",
    b"2147483648", b"99999999999", b"Do", b"Tj", b"BT", b"ET", b"cm", b"\xff\xd8", b"\xff\xda", b"\xff\xd9", b"IDAT",
    b"startxref", b"%%EOF", b"trailer", b"xref",
)  # fmt: skip
FORM: Final = stream(b"BT /F1 9 Tf (x) Tj ET", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << >>")


def seeds() -> list[tuple[str, bytes]]:
    """(name, bytes) of documents to begin with: small ones, that a mutation may reach something vital."""
    made = [("honest.pdf", honest())]
    made += [(case.name, case.data) for family in FAMILIES if family.__name__ != "bombs" for case in family()]
    for folder in ("good", "bad"):
        made += [(path.name, path.read_bytes()) for path in sorted((SAMPLES / folder).glob("*.*"))]
    return [(name, data) for name, data in made if 0 < len(data) < _SEED_BYTES]


def _flip(chance: random.Random, data: bytearray) -> None:
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        data[chance.randrange(len(data))] = chance.randrange(256)


def _insert_token(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(len(data))
    data[at:at] = b" " + chance.choice(_TOKENS) + b" "


def _overwrite_token(chance: random.Random, data: bytearray) -> None:
    token, at = chance.choice(_TOKENS), chance.randrange(len(data))
    data[at : at + len(token)] = token


def _cut_out(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(len(data))
    del data[at : at + chance.choice((1, 7, 100, 4000))]


def _repeat(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(len(data))
    piece = bytes(data[at : at + chance.choice((8, 100, 2000))])
    data[at:at] = piece * chance.choice((1, 3, 50))


def _change_number(chance: random.Random, data: bytearray) -> None:
    digits = [at for at, byte in enumerate(data[:20_000]) if 0x30 <= byte <= 0x39]
    if digits:
        data[chance.choice(digits)] = chance.choice(b"0123456789-.")


_Mutation = Callable[[random.Random, bytearray], None]
_ANY: Final[tuple[_Mutation, ...]] = (_flip, _insert_token, _overwrite_token, _cut_out, _repeat, _change_number)
_SAME_LENGTH: Final[tuple[_Mutation, ...]] = (_flip, _overwrite_token, _change_number)


def _mutant_of_parts(chance: random.Random) -> tuple[str, bytes]:
    """Objects mangled one by one under a true cross-reference table: what gets past the outer bounds."""
    parts = {
        number: bytearray(body)
        for number, body in objects(_6=FORM, _7=b"<< /S /URI /URI (https://x.example) >>").items()
    }
    for _step in range(chance.choice((1, 2, 4))):
        chance.choice(_ANY)(chance, parts[chance.choice(list(parts))])
        if not all(parts.values()):
            break
    return "parts.pdf", assemble({number: bytes(body) for number, body in parts.items()})


def mutants(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """``count`` documents, the same for the same seed and seeds."""
    chance = random.Random(seed)
    stock = seeds()
    for _ in range(count):
        kind = chance.random()
        if kind < _OF_PARTS:
            yield _mutant_of_parts(chance)
            continue
        name, original = chance.choice(stock)
        data = bytearray(original)
        for _step in range(chance.choice((1, 1, 2, 4))):
            if data:  # offsets in a PDF are true as long as its length is: such mutants reach deeper
                chance.choice(_SAME_LENGTH if kind < _OF_SAME_LENGTH else _ANY)(chance, data)
        yield name, bytes(data)


def run(
    count: int,
    seed: int,
    told: Callable[[int, Counter[str]], None] = lambda _done, _codes: None,
    *,
    pictures: bool = False,
) -> Counter[str]:
    """Read ``count`` mutants, their pages too where ``pictures``; how many ended in which verdict (``"-"``: no defect).

    Raises ``AssertionError``, naming the mutant, for one that took too long or cost the warm parent its life.
    """
    verdicts: Counter[str] = Counter()
    seconds = PICTURE_SECONDS if pictures else SECONDS
    with Reader(run_without_sandbox=False, ocr=pictures) as reader:
        warm = reader.warm_pid
        for number, (name, data) in enumerate(mutants(count, seed)):
            started = time.monotonic()
            reading = reader.read(data, name, now=NOW)
            assert time.monotonic() - started < seconds, f"mutant {number} of seed {seed} ({name}) took too long"
            assert reader.warm_pid == warm, f"mutant {number} of seed {seed} ({name}) killed the warm parent"
            verdicts.update({defect.code for defect in reading.defects} or {"-"})
            told(number + 1, verdicts)
    return verdicts


def main(arguments: list[str]) -> None:
    count = int(arguments[0]) if arguments else 10_000
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    pictures = "pictures" in arguments[2:]
    started = time.monotonic()

    def tell(done: int, verdicts: Counter[str]) -> None:
        if done % (50 if pictures else 500) == 0 or done == count:
            sys.stdout.write(f"{done:6} of {count} in {time.monotonic() - started:5.0f} s: {dict(verdicts)}\n")
            sys.stdout.flush()

    run(count, seed, tell, pictures=pictures)


if __name__ == "__main__":
    main(sys.argv[1:])
