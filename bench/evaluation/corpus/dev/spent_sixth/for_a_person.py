"""Claims that a person has to look at: another form of the name, or a page that does not say or show all."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, far
from bench.evaluation.corpus.dev.spent_sixth.honest import language
from bench.evaluation.corpus.dev.spent_sixth.said import CREDITS, NICKNAMES, SEE_PROGRAMME, SPELLINGS, TO_FOLLOW
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.corpus.tricks import Forgery, Trick
from bench.evaluation.manifest import Verdict

# Layouts that have a label before each value, and no sentence or list of topics that would say it in another way.
_LABELLED: Final = ("bordered", "navy", "sashed", "elearning", "logos", "panel", "hoursheet", "cardpage", "formfields")
_KEYS: Final[Mapping[str, str]] = {  # the key beside, on keyboards of typewriter order
    "a": "s", "b": "v", "c": "x", "d": "f", "e": "r", "f": "g", "g": "h", "h": "j", "i": "o", "j": "k", "k": "l",
    "l": "k", "m": "n", "n": "m", "o": "p", "p": "o", "r": "t", "s": "d", "t": "r", "u": "i", "v": "b", "w": "e",
}  # fmt: skip


def _spouses_name(it: Truth, chance: Random) -> Case | None:
    """The name of a spouse stands behind the printed one, with a space or a hyphen."""
    other = chance.choice(it.locale.family)
    if not it.given or " " in f"{it.family}{other}" or "-" in f"{it.family}{other}" or not far(other, it.family):
        return None
    return claimed(it, family=chance.choice((f"{it.family} {other}", f"{it.family} {other}", f"{it.family}-{other}")))


def _nickname(it: Truth, _: Random) -> Case | None:
    return claimed(it, given=NICKNAMES[it.given]) if it.given in NICKNAMES else None


def _given_initials(it: Truth, _: Random) -> Case | None:
    """Initials without full stops for all given names."""
    if not it.given:
        return None
    return claimed(it, given=" ".join(part[0] for part in it.given.replace("-", " ").split()))


def _spelt_otherwise(it: Truth, _: Random) -> Case | None:
    given, family = SPELLINGS.get(it.given, it.given), SPELLINGS.get(it.family, it.family)
    return claimed(it, given=given, family=family) if (given, family) != (it.given, it.family) else None


def _surname_left_out(it: Truth, _: Random) -> Case | None:
    """One of two surnames is not claimed: the mother's in Spanish, which stands last, the first in Portuguese."""
    names = it.family.split(" ")
    if language(it) not in ("es", "pt") or len(names) < 2:
        return None
    return claimed(it, family=names[0] if language(it) == "es" else names[-1])


def _key_beside(it: Truth, chance: Random) -> Case | None:
    """One letter of the family name hit on the key beside it."""
    places = [at for at in range(1, len(it.family)) if it.family[at] in _KEYS]
    if not it.given or len(it.family) < 5 or not places:
        return None
    at = chance.choice(places)
    return claimed(it, family=it.family[:at] + _KEYS[it.family[at]] + it.family[at + 1 :])


def _saying(it: Truth, **changes: str) -> Case | None:
    if not it.second:  # the layouts are for places that say more
        return None
    say = replace(it.locale.wording, **changes)  # type: ignore[arg-type]  # fields of text
    told = replace(it, locale=replace(it.locale, wording=say), points=None)
    return replace(claimed(told), layouts=_LABELLED)


def _credits(it: Truth, _: Random) -> Case | None:
    """The page counts in credits and says nothing of hours: ten hours to a unit, or twenty-five to a credit."""
    words = CREDITS.get(language(it))
    if words is None:
        return None
    label, unit = words
    count = f"{it.hours / (10 if unit == 'CEU' else 25):.1f}"
    if language(it) != "en":
        count = count.replace(".", ",")
    return _saying(it, hours=label, hours_value=f"{count} {unit}", hours_of=f"{count} {unit}")


def _hours_elsewhere(it: Truth, _: Random) -> Case | None:
    """The page refers to the programme for the hours."""
    said = SEE_PROGRAMME.get(language(it))
    return None if said is None else _saying(it, hours_value=said, hours_of=said)


def _number_to_follow(it: Truth, _: Random) -> Case | None:
    """Printed before the certificate had its number."""
    said = TO_FOLLOW.get(language(it))
    return None if said is None else _saying(it, number_value=said)


def _worn(trick: Trick) -> Family:
    """A value, the name as often as two others, that nobody can read any more; the claim is true of the rest."""

    def make(it: Truth, chance: Random) -> Case | None:
        if not it.second:
            return None
        field = chance.choice(("name", "name", "date", "hours", "number"))
        values = {
            "name": it.name, "date": it.locale.day(it.issued, it.form), "hours": str(it.hours), "number": it.number,
        }  # fmt: skip
        shown = values[field]
        # Marks that no value has: from the first on which the two differ, the value is covered.
        forgery = Forgery(trick, field, shown, "?" * len(shown))
        return replace(claimed(replace(it, ranged=False, started=None)), forgery=forgery, layouts=_LABELLED)

    return Family(trick.value, Verdict.REVIEW, make, own_page=True, in_file=False)


FAMILIES: Final = (
    Family("spouses_name", Verdict.REVIEW, _spouses_name, weight=2),
    Family("nickname", Verdict.REVIEW, _nickname, weight=2),
    Family("given_as_initials", Verdict.REVIEW, _given_initials),
    Family("spelt_otherwise", Verdict.REVIEW, _spelt_otherwise, weight=2),
    Family("surname_left_out", Verdict.REVIEW, _surname_left_out, weight=2),
    Family("key_beside", Verdict.REVIEW, _key_beside, weight=2),
    Family("hours_as_credits", Verdict.REVIEW, _credits, own_page=True, weight=2),
    Family("hours_elsewhere", Verdict.REVIEW, _hours_elsewhere, own_page=True),
    Family("number_to_follow", Verdict.REVIEW, _number_to_follow, own_page=True),
    *(_worn(trick) for trick in (Trick.COFFEE, Trick.FOLD, Trick.GLARE, Trick.SMEARED)),
)
