"""Honest claims: what people and printers write differently and mean the same."""

import unicodedata
from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, plain
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict


def _long_dash(it: Truth, chance: Random) -> Case | None:
    """A dash or a hyphen that does not break, as word processors put it for a hyphen."""
    return claimed(it, number=it.number.replace("-", chance.choice("–\u2011"))) if "-" in it.number else None


def _one_field(it: Truth, _: Random) -> Case | None:
    """The whole name in one box of the form."""
    return claimed(it, given="", family=it.name) if it.given else None


def _boundary(it: Truth, _: Random) -> Case | None:
    """The second given name stands with the family name, or the first family name with the given one."""
    first, _space, second = it.given.partition(" ")
    if second:
        return claimed(it, given=first, family=f"{second} {it.family}")
    first, _space, second = it.family.partition(" ")
    return claimed(it, given=f"{it.given} {first}", family=second) if it.given and second else None


def _punctuation(it: Truth, chance: Random) -> Case | None:
    return claimed(it, family=f"{it.family}{chance.choice((',', '.', ';'))}") if it.given else None


def _letters(it: Truth, chance: Random) -> Case:
    return claimed(it, family=f"{it.family}{chance.choice((' PT', ', DPT', ', MSc', ' BSc'))}")


def _unseen(it: Truth, chance: Random) -> Case:
    """Characters without width, pasted from a web page."""
    mark = chance.choice("\u200b\u00ad\ufeff")
    return claimed(it, family=f"{it.family[:2]}{mark}{it.family[2:]}", number=f"{mark}{it.number}")


def _no_apostrophe(it: Truth, _: Random) -> Case | None:
    return claimed(it, family=it.family.replace("'", "")) if "'" in it.family else None


def _syllables(it: Truth, _: Random) -> Case | None:
    """Waiman for Wai Man, MaryAnne for Mary-Anne."""
    first, joint, second = it.given.partition("-" if "-" in it.given else " ")
    return claimed(it, given=f"{first}{second.lower()}") if joint and it.locale.code == "en-HK" else None


def _accent_behind(it: Truth, _: Random) -> Case | None:
    """Nicolo' for Nicolò, as Italian keyboards without accents have it."""
    given, family = (_behind(part) for part in (it.given, it.family))
    is_other = it.locale.code == "it-CH" and (given, family) != (it.given, it.family)
    return claimed(it, given=given, family=family) if is_other else None


def _behind(name: str) -> str:
    last = unicodedata.normalize("NFD", name[-1:])
    return f"{name[:-1]}{last[0]}'" if len(last) == 2 else name


def _printed_small(it: Truth, _: Random) -> Case:
    return replace(claimed(it), printed=it.name.lower())


def _printed_plain(it: Truth, _: Random) -> Case | None:
    """The page has no accents where the claim has them."""
    bare = plain(it.name)
    is_bare = not it.name.isascii() and bare.isascii() and not it.locale.code.startswith("de")
    return replace(claimed(it), printed=bare) if is_bare else None


def _printed_title_capitals(it: Truth, chance: Random) -> Case | None:
    titles = it.locale.wording.honorifics
    return replace(claimed(it), printed=f"{chance.choice(titles)} {it.name}".upper()) if it.given and titles else None


def _printed_reversed(it: Truth, _: Random) -> Case | None:
    return replace(claimed(it), printed=f"{it.family}, {it.given}".upper()) if it.given else None


def _course_quoted(it: Truth, chance: Random) -> Case:
    left, right = chance.choice((('"', '"'), ("“", "”"), ("«", "»")))
    return claimed(it, course=f"{left}{it.course}{right}")


FAMILIES: Final = (
    Family("number_long_dash", Verdict.ACCEPT, _long_dash),
    Family("one_field", Verdict.ACCEPT, _one_field),
    Family("boundary_moved", Verdict.ACCEPT, _boundary),
    Family("stray_punctuation", Verdict.ACCEPT, _punctuation),
    Family("letters_claimed", Verdict.ACCEPT, _letters),
    Family("pasted_unseen", Verdict.ACCEPT, _unseen),
    Family("apostrophe_dropped", Verdict.ACCEPT, _no_apostrophe),
    Family("syllables_joined", Verdict.ACCEPT, _syllables),
    Family("accent_behind", Verdict.ACCEPT, _accent_behind),
    Family("printed_small_letters", Verdict.ACCEPT, _printed_small),
    Family("printed_plain", Verdict.ACCEPT, _printed_plain),
    Family("printed_title_capitals", Verdict.ACCEPT, _printed_title_capitals),
    Family("printed_reversed_capitals", Verdict.ACCEPT, _printed_reversed),
    Family("course_quoted", Verdict.ACCEPT, _course_quoted),
)
