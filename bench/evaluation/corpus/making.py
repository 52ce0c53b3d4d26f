"""Making the corpus: a plan of how many pairs of each kind and family, and each pair from a seed of its own."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from rich.console import Console

from bench.evaluation import manifest
from bench.evaluation.corpus import dev, heldout
from bench.evaluation.corpus.cases import Case, Family
from bench.evaluation.corpus.facts import Truth, sheet, truth
from bench.evaluation.corpus.forging import finish, recontented, rewritten
from bench.evaluation.corpus.half import Half
from bench.evaluation.corpus.layout import draw
from bench.evaluation.corpus.page import STANDARD, faces_for
from bench.evaluation.corpus.pictures import photograph, scan
from bench.evaluation.corpus.refiled import spliced
from bench.evaluation.corpus.tricks import Forgery, Trick
from bench.evaluation.manifest import Kind, Verdict
from bench.evaluation.running import spread

SEED: Final = 20261124
_RECIPE: Final = 12  # raise it when the same seed makes other files than before, so that no old corpus is taken for new
_STAMP: Final = "made.json"
_ATTEMPTS: Final = 3_000
_CODE_LETTERS: Final = "ABCDEFGHJKLMNPQRTUVWXYZ"  # makers of codes leave out what looks like a digit
_UPDATES: Final = {Trick.REWRITTEN: rewritten, Trick.NEW_CONTENTS: recontented, Trick.SPLICED: spliced}


HALVES: Final[Mapping[str, Half]] = {half.name: half for half in (dev.HALF, heldout.HALF)}


@dataclass(frozen=True, slots=True)
class Share:
    """``honest`` documents with one true claim and ``lies`` false ones about each; ``own`` pages made for a lie."""

    honest: int
    lies: int
    own: int = 0


Plan = Mapping[Kind, Share]
PLANS: Final[Mapping[str, Mapping[str, Plan]]] = {
    "full": {
        "dev": {Kind.PDF: Share(560, 3, 380), Kind.SCAN: Share(90, 2), Kind.PHOTO: Share(80, 2)},
        "heldout": {Kind.PDF: Share(700, 4, 300), Kind.SCAN: Share(120, 2, 54), Kind.PHOTO: Share(100, 2, 50)},
    },
    "small": {
        "dev": {Kind.PDF: Share(14, 2, 10), Kind.SCAN: Share(3, 2), Kind.PHOTO: Share(2, 2)},
        "heldout": {Kind.PDF: Share(20, 4, 14), Kind.SCAN: Share(3, 2), Kind.PHOTO: Share(2, 2)},
    },
}


@dataclass(frozen=True, slots=True)
class Order:
    """One document to make: its family, and with how many false claims besides (of the families from ``turn`` on)."""

    half: str
    number: int
    kind: Kind
    family: int
    seed: int
    lies: int = 0
    turn: int = 0

    @property
    def id(self) -> str:
        return f"{self.half}-{self.number:05}"


def orders(half: str, scale: str, seed: int) -> list[Order]:
    """What to make: the families in turn, so that each is there about as often as its weight says."""
    found: list[Order] = []
    for kind, share in PLANS[scale][half].items():
        rows = _in_turn(
            (at, one)
            for at, one in enumerate(HALVES[half].families)
            if (one.in_file if kind is Kind.PDF else one.on_paper)
        )
        true = [at for at, family in rows if family.label is Verdict.ACCEPT]
        own = [at for at, family in rows if family.own_page]
        found += [
            Order(half, 0, kind, true[turn % len(true)], seed, share.lies, turn * share.lies)
            for turn in range(share.honest)
        ]
        found += [Order(half, 0, kind, own[turn % len(own)], seed) for turn in range(share.own)]
    return [replace(order, number=number) for number, order in enumerate(found)]


def _in_turn(rows: Iterable[tuple[int, Family]]) -> list[tuple[int, Family]]:
    """Each family as often as its weight says, the copies evenly among the others; with equal weights as they stand."""
    copies = [(row, (turn + 0.5) / row[1].weight) for row in rows for turn in range(row[1].weight)]
    return [row for row, _ in sorted(copies, key=lambda copy: copy[1])]


def make_half(root: Path, half: str, *, scale: str, seed: int, console: Console) -> Path:
    """The directory of one half with its manifest; taken as it is if it was made before by the same recipe.

    Other files in that directory are left alone, except those a former manifest of ours names.
    """
    corpus = root / half
    stamp = {"recipe": _RECIPE, "seed": seed, "scale": scale, "half": half}
    if _is_made(corpus, stamp):
        return corpus
    corpus.mkdir(parents=True, exist_ok=True)
    for old in corpus.glob(f"{half}-*.*"):
        old.unlink()
    made = spread(partial(_made, corpus), orders(half, scale, seed), f"making {half}", console)
    manifest.write_manifest(corpus, [row for rows in made for row in rows])
    (corpus / _STAMP).write_text(json.dumps(stamp) + "\n", "utf-8")
    return corpus


def _is_made(corpus: Path, stamp: Mapping[str, object]) -> bool:
    try:
        return bool(json.loads((corpus / _STAMP).read_text("utf-8")) == stamp)
    except (OSError, ValueError):
        return False


def _made(corpus: Path, order: Order) -> list[dict[str, object]]:
    data, ending, rows = make(order)
    file = f"{order.id}.{ending}"
    (corpus / file).write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    return [{**row, "file": file, "sha256": digest} for row in rows]


def make(order: Order) -> tuple[bytes, str, list[dict[str, object]]]:
    """(file, its ending, manifest rows without ``file``) of one document; the same order gives the same."""
    half, family = HALVES[order.half], HALVES[order.half].families[order.family]
    chance = Random(f"{order.seed}/{order.id}/{order.kind}/{family.name}")
    for case, layout in _cases(half, family, chance):
        data = _drawn(half, layout, case, f"{order.seed}/{order.id}", chance)
        if data is None:
            continue
        ending, level = "pdf", None
        if order.kind is not Kind.PDF:
            data, ending, level = (scan if order.kind is Kind.SCAN else photograph)(data, chance)
        told = [(family, case), *_lies(half, order, case, chance)]
        rows = [_row(order, at, family, case, layout, level) for at, (family, case) in enumerate(told)]
        return data, ending, rows
    raise AssertionError(f"nobody in {half.name} fits {family.name}")


def _lies(half: Half, order: Order, case: Case, chance: Random) -> Iterator[tuple[Family, Case]]:
    """False claims about the very page of ``case``, of as many families as the order wants."""
    rows = _in_turn(enumerate(half.families))
    ours = [one for _, one in rows if one.label is not Verdict.ACCEPT and not one.own_page]
    told: set[str] = set()
    for step in range(len(ours)):
        family = ours[(order.turn + step) % len(ours)]
        lie = family.make(case.truth, chance) if len(told) < order.lies and family.name not in told else None
        if lie is not None:
            told.add(family.name)
            yield family, lie


def _cases(half: Half, family: Family, chance: Random) -> Iterator[tuple[Case, str]]:
    weights = [locale.weight for locale in half.locales]
    for _ in range(_ATTEMPTS):
        (locale,) = chance.choices(half.locales, weights)
        it = truth(locale, chance, "")
        form = chance.choice(half.numbers)
        number = "".join(_written(ch, at, it, chance) for at, ch in enumerate(form))
        case = family.make(replace(it, number=number), chance)
        if case is not None:
            yield case, chance.choice(case.layouts or half.layouts_for(case.truth))


def _written(ch: str, at: int, it: Truth, chance: Random) -> str:
    """What stands for ``ch``, the character ``at`` a place in the form of a number."""
    if ch == "0":
        return chance.choice("0123456789" if at else "123456789")
    if ch == "*":
        return chance.choice(_CODE_LETTERS)
    return str(it.issued.year) if ch == "Y" else ch


def _drawn(half: Half, layout: str, case: Case, seed: str, chance: Random) -> bytes | None:
    words = sheet(case.truth, name=case.printed, completed=case.completed, stamp=case.stamp)
    setter, size = half.layouts[layout]
    forgery = case.forgery
    update = None if forgery is None else _UPDATES.get(forgery.trick)
    faces = faces_for(words.texts, half.faces if update is None else [face for face in half.faces if face in STANDARD])
    if not faces:
        return None
    face = chance.choice(faces)
    data, page = draw(setter, size, face, words, seed, forgery if update is None else None)
    if forgery is None:
        # Not every layout says what was completed.
        return data if not case.completed or case.completed in (run.text for run in page.lines) else None
    if update is not None:
        if forgery.field not in page.runs:
            return None
        lying = sheet(_as_claimed(case, forgery))
        return update(data, draw(setter, size, face, lying, seed)[0])
    return finish(data, page, forgery)


def _as_claimed(case: Case, forgery: Forgery) -> Truth:
    claim, it = case.claim, case.truth
    if forgery.field == "name":
        return replace(it, given=claim.given, family=claim.family)
    hours = int(claim.hours)
    parts = (
        (hours - len(it.parts) + 1, *(1 for _ in it.parts[1:])) if forgery.field == "hours" and it.parts else it.parts
    )
    return replace(it, issued=claim.issued, hours=hours, number=claim.number, parts=parts)


def _row(order: Order, at: int, family: Family, case: Case, layout: str, level: int | None) -> dict[str, object]:
    claim: dict[str, object] = asdict(case.claim)
    # What a training body submits, and these pairs are made for, is the day of completion.
    claim["issued"] = claim["completed"] = case.claim.issued.isoformat()
    claim["expires"] = case.claim.expires.isoformat() if case.claim.expires else None
    claim["former"] = list(case.claim.former)
    return {
        "id": f"{order.id}-{at}",
        "file": "",
        "kind": order.kind.value,
        "level": level,
        "label": family.label.value,
        "perturb": family.name,
        "layout": layout,
        "locale": case.truth.locale.code,
        "claim": claim,
    }
