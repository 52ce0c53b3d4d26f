"""Claims for a person: a name that lost something on its way, a page that does not say or show all."""

from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, Maker, claimed
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.corpus.heldout.honest import language
from bench.evaluation.corpus.heldout.papers_pending import OWN_WORD
from bench.evaluation.corpus.heldout.said import HONORIFICS, UNOFFICIAL, UP_TO
from bench.evaluation.corpus.tricks import Forgery, Trick
from bench.evaluation.manifest import Verdict

# Layouts that have a label for each value, and no sentence that would say it in another way.
LABELLED: Final = (
    "worddoc", "chevrons", "thinline", "slide", "sealed", "hero", "pillar", "monogram", "mergetable", "extract",
    "hubcard", "college", "penned",
)  # fmt: skip
_LEAST: Final = 5  # letters of a name in which two are turned round
_LONG: Final = 12  # digits, from which on spreadsheets write powers of ten


def _question_marks(it: Truth, _: Random) -> Case | None:
    """Every letter that a plain text file could not hold has become a question mark."""
    given, family = ("".join(ch if ch.isascii() else "?" for ch in name) for name in (it.given, it.family))
    return claimed(it, given=given, family=family) if (given, family) != (it.given, it.family) else None


def _power_of_ten(it: Truth, _: Random) -> Case | None:
    """A long number as a spreadsheet shows it, with the first digits only."""
    if not it.number.isdecimal() or len(it.number) < _LONG:
        return None
    return claimed(it, number=f"{int(it.number):.5E}")


def _page_misspelt(it: Truth, chance: Random) -> Case | None:
    """The office has typed the name wrong on the page; the claim has it right."""
    name = it.family
    places = [
        at for at in range(1, len(name) - 1)
        if name[at : at + 2].isalpha() and name[at : at + 2].islower() and name[at] != name[at + 1]
    ]  # fmt: skip
    if len(name) < _LEAST or not places or not it.given:
        return None
    at = chance.choice(places)
    turned = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return replace(claimed(it), printed=f"{it.given} {turned}")


def _family_only(it: Truth, chance: Random) -> Case | None:
    """The page has no given name."""
    if not it.given:
        return None
    return replace(claimed(it), printed=f"{chance.choice(HONORIFICS[language(it)])} {it.family}")


def _up_to(it: Truth, _: Random) -> Case:
    """The page has the hours that one could get at most."""
    say = replace(it.locale.wording, hours_value=UP_TO[language(it)])
    return replace(claimed(replace(it, locale=replace(it.locale, wording=say))), layouts=LABELLED)


def _unofficial(it: Truth, _: Random) -> Case:
    """Printed by the holder out of a record, which says across the page that it is not official."""
    return replace(claimed(it), stamp=UNOFFICIAL[language(it)], layouts=LABELLED)


def _own_word(it: Truth, _: Random) -> Case:
    """What the holder writes of what was attended."""
    paper, say = OWN_WORD[language(it)], it.locale.wording
    say = replace(
        say, heading=paper.heading, certify=paper.certify, completed=paper.completed, date=paper.day,
        last_day=paper.day, sentence=paper.sentence, director=say.name,
    )  # fmt: skip
    told = replace(
        it, locale=replace(it.locale, wording=say), expires=None, points=None, awarded=None, started=None, printed=None,
        ranged=False, born=None, director=it.name,
    )  # fmt: skip
    return replace(claimed(told), layouts=("docsletter", "mergetable", "extract", "penned"))


def _unread(trick: Trick, fields: tuple[str, ...]) -> Maker:
    """A value that nobody can read; the claim is true of the rest."""

    def make(it: Truth, chance: Random) -> Case | None:
        field = chance.choice(fields)
        values = {
            "name": it.name, "date": it.locale.day(it.issued, it.form), "hours": str(it.hours), "number": it.number,
        }  # fmt: skip
        shown = values[field]
        # Marks that no value has: from the first on which the two differ, the value is covered.
        forgery = Forgery(trick, field, shown, "?" * len(shown))
        return replace(claimed(replace(it, ranged=False, started=None)), forgery=forgery, layouts=LABELLED)

    return make


_SMALL: Final = ("number", "date", "hours")


def _covered(trick: Trick, fields: tuple[str, ...]) -> Family:
    return Family(trick.value, Verdict.REVIEW, _unread(trick, fields), own_page=True, in_file=False)


FAMILIES: Final = (
    Family("claim_question_marks", Verdict.REVIEW, _question_marks, weight=2),
    Family("number_power_of_ten", Verdict.REVIEW, _power_of_ten),
    Family("page_misspelt", Verdict.REVIEW, _page_misspelt, own_page=True, weight=3),
    Family("page_family_only", Verdict.REVIEW, _family_only, own_page=True, weight=2),
    Family("hours_up_to", Verdict.REVIEW, _up_to, own_page=True, weight=2),
    Family("unofficial_across", Verdict.REVIEW, _unofficial, own_page=True),
    Family("own_word", Verdict.REVIEW, _own_word, own_page=True),
    _covered(Trick.BLURRED, _SMALL),
    _covered(Trick.CARD, _SMALL),
    _covered(Trick.HIGHLIGHTED, ("name", *_SMALL)),
    _covered(Trick.STREAK, _SMALL),
)  # fmt: skip
