"""Honest claims: what people write differently and mean the same."""

import unicodedata
from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import EXACT, Case, Family, claimed, plain
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict


def _title(it: Truth, chance: Random) -> Case | None:
    return claimed(it, given=f"{chance.choice(('Dr', 'Ms', 'Mr', 'Prof.', 'Mrs'))} {it.given}") if it.given else None


def _ascii(it: Truth, _: Random) -> Case | None:
    bare = claimed(it, given=plain(it.given), family=plain(it.family))
    return bare if not it.name.isascii() and f"{bare.claim.given}{bare.claim.family}".isascii() else None


def _swap(it: Truth, _: Random) -> Case | None:
    return claimed(it, given=it.family, family=it.given) if it.given else None


def _printed_upper(it: Truth, _: Random) -> Case:
    return replace(claimed(it), printed=it.name.upper())


def _number_plain(it: Truth, _: Random) -> Case | None:
    plain = "".join(ch for ch in it.number if ch.isalnum())
    return claimed(it, number=plain) if plain != it.number else None


def _upper(it: Truth, _: Random) -> Case:
    return claimed(it, family=it.family.upper())


def _lower(it: Truth, _: Random) -> Case:
    return claimed(it, given=it.given.lower(), family=it.family.lower())


def _decomposed(it: Truth, _: Random) -> Case | None:
    given, family = (unicodedata.normalize("NFD", part) for part in (it.given, it.family))
    return claimed(it, given=given, family=family) if (given, family) != (it.given, it.family) else None


def _hyphen_space(it: Truth, _: Random) -> Case | None:
    given, family = it.given.replace("-", " "), it.family.replace("-", " ")
    return claimed(it, given=given, family=family) if "-" in it.name else None


def _apostrophe(it: Truth, _: Random) -> Case | None:
    return claimed(it, family=it.family.replace("'", "’")) if "'" in it.family else None


def _printed_family_first(it: Truth, _: Random) -> Case | None:
    return replace(claimed(it), printed=f"{it.family}, {it.given}") if it.given else None


def _printed_letters(it: Truth, chance: Random) -> Case:
    letters = chance.choice((", PT, DPT", ", BPhty", " MSc", ", MCSP", ", DC"))
    return replace(claimed(it), printed=f"{it.name}{letters}")


def _printed_title(it: Truth, chance: Random) -> Case | None:
    return replace(claimed(it), printed=f"{chance.choice(('Dr', 'Dr.', 'Mr', 'Ms'))} {it.name}") if it.given else None


FAMILIES: Final = (
    EXACT,
    Family("title", Verdict.ACCEPT, _title),
    Family("ascii", Verdict.ACCEPT, _ascii),
    Family("swap", Verdict.ACCEPT, _swap),
    Family("printed_upper", Verdict.ACCEPT, _printed_upper),
    Family("number_plain", Verdict.ACCEPT, _number_plain),
    Family("upper", Verdict.ACCEPT, _upper),
    Family("lower", Verdict.ACCEPT, _lower),
    Family("decomposed", Verdict.ACCEPT, _decomposed),
    Family("hyphen_space", Verdict.ACCEPT, _hyphen_space),
    Family("apostrophe", Verdict.ACCEPT, _apostrophe),
    Family("printed_family_first", Verdict.ACCEPT, _printed_family_first),
    Family("printed_letters", Verdict.ACCEPT, _printed_letters),
    Family("printed_title", Verdict.ACCEPT, _printed_title),
)
