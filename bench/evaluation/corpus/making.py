"""Making the corpus: a plan of how many pairs of each kind and family, and each pair from a seed of its own."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Final

from rich.console import Console

from bench.evaluation import manifest
from bench.evaluation.corpus import families, layouts_dev, layouts_heldout, locales_dev, locales_heldout
from bench.evaluation.corpus.facts import Truth, sheet, truth
from bench.evaluation.corpus.families import Case, Family
from bench.evaluation.corpus.forging import finish, rewritten
from bench.evaluation.corpus.layout import Layout, draw
from bench.evaluation.corpus.locales import Locale
from bench.evaluation.corpus.page import Forgery, Trick, faces_for
from bench.evaluation.corpus.pictures import photograph, scan
from bench.evaluation.manifest import Kind, Verdict
from bench.evaluation.running import spread

SEED: Final = 20261124
_RECIPE: Final = 1  # raise it when the same seed makes other files than before, so that no old corpus is taken for new
_STAMP: Final = "made.json"
_ATTEMPTS: Final = 400


@dataclass(frozen=True, slots=True)
class Half:
    """Everything a half is made of."""

    name: str
    locales: tuple[Locale, ...]
    layouts: Mapping[str, tuple[Layout, tuple[float, float]]]
    faces: tuple[str, ...]
    families: tuple[Family, ...]
    numbers: tuple[str, ...]


# A number's form: letters stand, 0 is a digit, Y the year of issue.
HALVES: Final[Mapping[str, Half]] = {
    "dev": Half(
        "dev", locales_dev.LOCALES, layouts_dev.LAYOUTS, layouts_dev.FACES, families.DEV,
        ("CN-Y-00000", "Y/00000", "KT0000000", "N 00-0000-C"),
    ),
    "heldout": Half(
        "heldout", locales_heldout.LOCALES, layouts_heldout.LAYOUTS, layouts_heldout.FACES, families.HELDOUT,
        ("FDN000000", "A-00000-00", "0000-0000", "BM.Y.0000", "Q0R-000000"),
    ),
}  # fmt: skip

# (pairs that deserve acceptance, pairs that do not) of each kind.
Plan = Mapping[Kind, tuple[int, int]]
PLANS: Final[Mapping[str, Mapping[str, Plan]]] = {
    "full": {
        "dev": {Kind.PDF: (280, 480), Kind.SCAN: (60, 40), Kind.PHOTO: (60, 40)},
        "heldout": {Kind.PDF: (900, 2850), Kind.SCAN: (160, 100), Kind.PHOTO: (140, 80)},
    },
    "small": {
        "dev": {Kind.PDF: (16, 28), Kind.SCAN: (3, 2), Kind.PHOTO: (2, 1)},
        "heldout": {Kind.PDF: (20, 44), Kind.SCAN: (3, 1), Kind.PHOTO: (3, 1)},
    },
}


@dataclass(frozen=True, slots=True)
class Order:
    """One pair to make."""

    half: str
    number: int
    kind: Kind
    family: int
    seed: int

    @property
    def id(self) -> str:
        return f"{self.half}-{self.number:05}"


def orders(half: str, scale: str, seed: int) -> list[Order]:
    """What to make: the families of each label in turn, so that each is there as often as the others."""
    found: list[Order] = []
    for kind, (positives, negatives) in PLANS[scale][half].items():
        rows = list(enumerate(HALVES[half].families))
        fit = [(at, family) for at, family in rows if kind is Kind.PDF or family.on_paper]
        for count, wanted in ((positives, True), (negatives, False)):
            ours = [at for at, family in fit if (family.label is Verdict.ACCEPT) is wanted]
            found += [Order(half, 0, kind, ours[turn % len(ours)], seed) for turn in range(count)]
    return [replace(order, number=number) for number, order in enumerate(found)]


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
    rows = list(spread(partial(_made, corpus), orders(half, scale, seed), f"making {half}", console))
    manifest.write_manifest(corpus, rows)
    (corpus / _STAMP).write_text(json.dumps(stamp) + "\n", "utf-8")
    return corpus


def _is_made(corpus: Path, stamp: Mapping[str, object]) -> bool:
    try:
        return bool(json.loads((corpus / _STAMP).read_text("utf-8")) == stamp)
    except (OSError, ValueError):
        return False


def _made(corpus: Path, order: Order) -> dict[str, object]:
    data, ending, row = make(order)
    file = f"{order.id}.{ending}"
    (corpus / file).write_bytes(data)
    return {**row, "file": file, "sha256": hashlib.sha256(data).hexdigest()}


def make(order: Order) -> tuple[bytes, str, dict[str, object]]:
    """(file, its ending, manifest row without ``file``) of one pair; the same order gives the same."""
    half, family = HALVES[order.half], HALVES[order.half].families[order.family]
    chance = Random(f"{order.seed}/{order.id}/{order.kind}/{family.name}")  # noqa: S311
    for case, layout in _cases(half, family, chance):
        data = _drawn(half, layout, case, f"{order.seed}/{order.id}", chance)
        if data is None:
            continue
        ending, level = "pdf", None
        if order.kind is not Kind.PDF:
            data, ending, level = (scan if order.kind is Kind.SCAN else photograph)(data, chance)
        return data, ending, _row(order, family, case, layout, level)
    raise AssertionError(f"nobody in {half.name} fits {family.name}")


def _cases(half: Half, family: Family, chance: Random) -> Iterator[tuple[Case, str]]:
    weights = [locale.weight for locale in half.locales]
    for _ in range(_ATTEMPTS):
        (locale,) = chance.choices(half.locales, weights)
        it = truth(locale, chance, "")
        form = chance.choice(half.numbers)
        digits = (chance.choice("0123456789" if at else "123456789") if ch == "0" else ch for at, ch in enumerate(form))
        number = "".join(digits).replace("Y", str(it.issued.year))
        case = family.make(replace(it, number=number), chance)
        if case is not None:
            yield case, chance.choice(sorted(half.layouts))


def _drawn(half: Half, layout: str, case: Case, seed: str, chance: Random) -> bytes | None:
    words = sheet(case.truth, name=case.printed, completed=case.completed, stamp=case.stamp)
    setter, size = half.layouts[layout]
    forgery = case.forgery
    wanted = half.faces if forgery is None or forgery.trick is not Trick.REWRITTEN else half.faces[1:]
    faces = faces_for(words.texts, wanted)
    if not faces or (forgery is None and case.completed and layout == "prose"):
        return None
    face = chance.choice(faces)
    data, page = draw(setter, size, face, words, seed, forgery)
    if forgery is None:
        return data
    if forgery.trick is Trick.REWRITTEN and forgery.field in page.runs:
        lying = sheet(_as_claimed(case, forgery))
        return rewritten(data, draw(setter, size, face, lying, seed)[0])
    return finish(data, page, forgery)


def _as_claimed(case: Case, forgery: Forgery) -> Truth:
    claim, it = case.claim, case.truth
    if forgery.field == "name":
        return replace(it, given=claim.given, family=claim.family)
    return replace(it, issued=claim.issued, hours=int(claim.hours), number=claim.number)


def _row(order: Order, family: Family, case: Case, layout: str, level: int | None) -> dict[str, object]:
    claim: dict[str, object] = asdict(case.claim)
    claim["issued"] = case.claim.issued.isoformat()
    claim["expires"] = case.claim.expires.isoformat() if case.claim.expires else None
    claim["former"] = list(case.claim.former)
    return {
        "id": order.id,
        "file": "",
        "kind": order.kind.value,
        "level": level,
        "label": family.label.value,
        "perturb": family.name,
        "layout": layout,
        "locale": case.truth.locale.code,
        "claim": claim,
    }


def people(rows: Sequence[Mapping[str, str]]) -> frozenset[tuple[str, str]]:
    """The (given, family) names claimed in manifest rows' claims."""
    return frozenset((row["given"], row["family"]) for row in rows)
