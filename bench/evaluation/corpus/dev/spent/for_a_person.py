"""Claims that a person has to look at: who is named may be who is meant, or the page itself raises a question."""

from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, far, forgeries
from bench.evaluation.corpus.dev.spent.false import LIES_OF
from bench.evaluation.corpus.dev.spent.names import OTHERWISE, SHORT
from bench.evaluation.corpus.facts import Truth, person
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict


def _short_form(it: Truth, _: Random) -> Case | None:
    return claimed(it, given=SHORT[it.given]) if it.given in SHORT else None


def _otherwise(it: Truth, _: Random) -> Case | None:
    given, family = OTHERWISE.get(it.given, it.given), OTHERWISE.get(it.family, it.family)
    return claimed(it, given=given, family=family) if (given, family) != (it.given, it.family) else None


def _one_of_two(it: Truth, chance: Random) -> Case | None:
    """One of two family names is left out; a particle is no name."""
    parts = it.family.replace("-", " ").split()
    if not it.given or len(parts) != 2 or not all(part[0].isupper() and len(part) > 3 for part in parts):
        return None
    return claimed(it, family=chance.choice(parts))


def _both_initials(it: Truth, _: Random) -> Case | None:
    return claimed(it, given=f"{it.given[0]}.", family=f"{it.family[0]}.") if it.given else None


def _joined(it: Truth, chance: Random) -> Case | None:
    """A second family name is joined to the printed one, as after a marriage."""
    other = chance.choice(it.locale.family)
    is_plain = it.given and "-" not in f"{it.family}{other}" and " " not in f"{it.family}{other}"
    return claimed(it, family=f"{it.family}-{other}") if is_plain and far(other, it.family) else None


def _printed_initial(it: Truth, _: Random) -> Case | None:
    """The page has an initial where the claim has a given name."""
    return replace(claimed(it), printed=f"{it.given[0]}. {it.family}") if it.given else None


def _printed_middle_initial(it: Truth, chance: Random) -> Case | None:
    if not it.given or " " in it.given:
        return None
    return replace(claimed(it), printed=f"{it.given} {chance.choice('ABCDEGHJLMPRST')}. {it.family}")


def _generation(it: Truth, chance: Random) -> Case | None:
    """The page says which of two people of one name, and the claim does not."""
    if not it.given:
        return None
    endings = {"en": (" Jr.", " Sr.", " III"), "es": (" hijo",), "pt": (" Filho", " Neto", " Júnior"), "fr": (" fils",)}
    ending = endings.get(it.locale.code[:2])
    return replace(claimed(it), printed=f"{it.name}{chance.choice(ending)}") if ending else None


def _two_holders(it: Truth, chance: Random) -> Case | None:
    given, family = person(it.locale, chance)
    if not it.given or not far(given, it.given) or not far(family, it.family):
        return None
    pair = [it.name, f"{given} {family}"]
    chance.shuffle(pair)
    return replace(claimed(it), printed=chance.choice((" & ", " / ")).join(pair))


def _void(it: Truth, chance: Random) -> Case | None:
    """A word across the page that makes it no final certificate, in the place's language."""
    words = it.locale.wording.void
    return replace(claimed(it), stamp=chance.choice(words)) if words else None


FAMILIES: Final = (
    Family("short_form", Verdict.REVIEW, _short_form),
    Family("transliterated", Verdict.REVIEW, _otherwise),
    Family("one_of_two_names", Verdict.REVIEW, _one_of_two),
    Family("both_initials", Verdict.REVIEW, _both_initials),
    Family("joined_name", Verdict.REVIEW, _joined),
    Family("printed_initial", Verdict.REVIEW, _printed_initial, own_page=True),
    Family("printed_middle_initial", Verdict.REVIEW, _printed_middle_initial, own_page=True),
    Family("generation", Verdict.REVIEW, _generation, own_page=True),
    Family("two_holders", Verdict.REVIEW, _two_holders, own_page=True),
    Family("void_word", Verdict.REVIEW, _void, own_page=True),
    *forgeries((Trick.CROSSED_OUT,), LIES_OF, label=Verdict.REVIEW, on_paper=True),
)
