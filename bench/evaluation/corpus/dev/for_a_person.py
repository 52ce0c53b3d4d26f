"""Claims that a person has to look at: who is named may or may not be who is meant."""

from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, far, plain
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict


def _initial(it: Truth, _: Random) -> Case | None:
    return claimed(it, given=f"{it.given[0]}.") if it.given else None


def _married(it: Truth, chance: Random) -> Case | None:
    other = chance.choice(it.locale.family)
    return claimed(it, family=other) if it.given and far(other, it.family) else None


def _middle_dropped(it: Truth, chance: Random) -> Case | None:
    if not it.given or " " in it.given:
        return None
    middle = chance.choice(it.locale.given)
    return None if middle in it.name else replace(claimed(it), printed=f"{it.given} {middle} {it.family}")


def _middle_added(it: Truth, chance: Random) -> Case | None:
    middle = chance.choice(it.locale.given)
    return claimed(it, given=f"{it.given} {middle}") if it.given and middle not in it.name else None


def _former(it: Truth, chance: Random) -> Case | None:
    other = chance.choice(it.locale.family)
    return claimed(it, family=other, former=(it.name,)) if it.given and far(other, it.family) else None


def _accent(it: Truth, chance: Random) -> Case | None:
    """One accented letter gets another accent: another name as often as not."""
    swaps = dict(zip("éèöüáàóçšñřłńęąåøőűığşćčžý", "èéóúàáöcsnrlńeaaoöuigšçcžy", strict=False))
    places = [at for at, ch in enumerate(it.family) if ch in swaps and swaps[ch] != ch and not swaps[ch].isascii()]
    if not places:
        return None
    at = chance.choice(places)
    return claimed(it, family=it.family[:at] + swaps[it.family[at]] + it.family[at + 1 :])


def _letter(it: Truth, chance: Random) -> Case | None:
    """One letter inside the family name is another one."""
    places = [at for at in range(1, len(it.family)) if it.family[at].isalpha() and it.family[at].islower()]
    at = chance.choice(places)
    other = chance.choice([ch for ch in "abdefgiklmnoprstu" if ch not in plain(it.family[at])])
    return claimed(it, family=it.family[:at] + other + it.family[at + 1 :])


def _specimen(it: Truth, chance: Random) -> Case:
    return replace(claimed(it), stamp=chance.choice(("SPECIMEN", "VOID", "SAMPLE", "DRAFT")))


FAMILIES: Final = (
    Family("initial_only", Verdict.REVIEW, _initial),
    Family("married", Verdict.REVIEW, _married),
    Family("middle_dropped", Verdict.REVIEW, _middle_dropped, own_page=True),
    Family("middle_added", Verdict.REVIEW, _middle_added),
    Family("former_name", Verdict.REVIEW, _former),
    Family("accent", Verdict.REVIEW, _accent),
    Family("letter", Verdict.REVIEW, _letter),
    Family("specimen", Verdict.REVIEW, _specimen, own_page=True),
)
