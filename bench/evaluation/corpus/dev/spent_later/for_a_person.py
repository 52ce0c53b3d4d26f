"""Claims that a person has to look at: who is named may be who is meant, or the page itself raises a question."""

from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, far
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.corpus.tricks import Forgery, Trick
from bench.evaluation.manifest import Verdict


def _halves(given: str) -> tuple[str, str] | None:
    first, joint, second = given.partition("-" if "-" in given else " ")
    return (first, second) if joint and len(second) > 2 else None


def _second_given(it: Truth, _: Random) -> Case | None:
    pair = _halves(it.given)
    return claimed(it, given=pair[1]) if pair else None


def _first_given(it: Truth, _: Random) -> Case | None:
    pair = _halves(it.given)
    return claimed(it, given=pair[0]) if pair else None


def _turned(it: Truth, _: Random) -> Case | None:
    """Two family names change places."""
    first, _space, second = it.family.partition(" ")
    return claimed(it, family=f"{second} {first}") if it.given and len(first) > 3 and second else None


def _doubled(it: Truth, chance: Random) -> Case | None:
    """A consonant is doubled, as in Phillip."""
    places = [at for at in range(1, len(it.family) - 1) if it.family[at] in "lmnrst"]
    places = [at for at in places if it.family[at] not in (it.family[at - 1], it.family[at + 1])]
    if not places:
        return None
    at = chance.choice(places)
    return claimed(it, family=it.family[:at] + it.family[at] + it.family[at:])


def _nee(it: Truth, chance: Random) -> Case | None:
    """The page has a name of today and the claimed one as the name at birth."""
    other = chance.choice(it.locale.family)
    is_fit = it.given and far(other, it.family)
    return replace(claimed(it), printed=f"{it.given} {other} (née {it.family})") if is_fit else None


def _called(it: Truth, chance: Random) -> Case | None:
    """The page has another given name, and the claimed one in brackets."""
    other = chance.choice(it.locale.given)
    return replace(claimed(it), printed=f"{other} ({it.given}) {it.family}") if far(other, it.given) else None


def _struck_initials(it: Truth, _: Random) -> Case | None:
    """The family name is cut to its first letter on the page."""
    return replace(claimed(it), printed=f"{it.given} {it.family[0]}.") if it.given else None


def _copy(it: Truth, chance: Random) -> Case | None:
    words = it.locale.wording.void
    return replace(claimed(it), stamp=chance.choice(words)) if words else None


def _blot(it: Truth, chance: Random) -> Case:
    """Spilt ink hides a value that the claim has right."""
    field = chance.choice(("date", "number"))
    value = it.number if field == "number" else it.locale.day(it.issued, it.form)
    return replace(claimed(it), forgery=Forgery(Trick.BLOT, field, value, value))


FAMILIES: Final = (
    Family("second_given_name", Verdict.REVIEW, _second_given),
    Family("first_given_name", Verdict.REVIEW, _first_given),
    Family("family_names_turned", Verdict.REVIEW, _turned),
    Family("doubled_letter", Verdict.REVIEW, _doubled),
    Family("name_at_birth", Verdict.REVIEW, _nee, own_page=True),
    Family("called", Verdict.REVIEW, _called, own_page=True),
    Family("family_initial_printed", Verdict.REVIEW, _struck_initials, own_page=True),
    Family("copy_word", Verdict.REVIEW, _copy, own_page=True),
    Family("blotted", Verdict.REVIEW, _blot, own_page=True),
)
