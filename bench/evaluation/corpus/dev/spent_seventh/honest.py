"""Honest claims: what offices make of what a certificate says on its way into a form, and how platforms set names."""

import re
from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import EXACT, Case, Family, claimed
from bench.evaluation.corpus.dev.spent_seventh.said import (
    FORMS_SPELT,
    IN_WORDS,
    LETTERS,
    NICKNAMES,
    PRONOUNS,
    THOUSANDS,
)
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict

COUNTED: Final = re.compile(r"(?<=[ ,])(II|I|1|2)(?=$|\.)|(?<=[ ,])(1|2)(?=\. szint)")  # which part a course is
_SHORT: Final = 5  # digits, below which nobody parts thousands
_INFLECTED: Final = ("fi", "hr", "pl", "sk")  # where the name of a month in a date is not the one in a list


def language(it: Truth) -> str:
    """The language of the place, in two letters."""
    return it.locale.code[:2]


def country(it: Truth) -> str:
    """The language and the country of the place."""
    return it.locale.code[:5]


def _family_in_capitals(it: Truth, _: Random) -> Case | None:
    """The field of the family name in capitals, as many forms ask for it."""
    return claimed(it, family=it.family.upper()) if it.given and "ß" not in it.family else None


def _proper_case(it: Truth, _: Random) -> Case | None:
    """What the function of a spreadsheet makes of a row: a capital behind all that is no letter, else none."""
    row = {"given": it.given.title(), "family": it.family.title(), "course": it.course.title(), "body": it.body.title()}
    return claimed(it, **row) if (row["family"], row["course"]) != (it.family, it.course) else None


def _number_with_its_label(it: Truth, chance: Random) -> Case:
    """Copied off the page together with what stands before it."""
    return claimed(it, number=f"{it.locale.wording.number}{chance.choice((': ', ' ', ': '))}{it.number}")


def _number_slashed(it: Truth, _: Random) -> Case | None:
    """Slashes typed for hyphens, or hyphens for slashes."""
    if ("-" in it.number) == ("/" in it.number):
        return None
    return claimed(it, number=it.number.translate(str.maketrans("-/", "/-")))


def _number_as_text(it: Truth, _: Random) -> Case:
    """With the apostrophe that tells a spreadsheet not to take it for a number."""
    return claimed(it, number=f"'{it.number}")


def _number_in_thousands(it: Truth, _: Random) -> Case | None:
    """Taken for a number by a spreadsheet, which parts its thousands."""
    mark = THOUSANDS.get(language(it))
    if mark is None or not it.number.isdecimal() or len(it.number) < _SHORT or it.number.startswith("0"):
        return None
    return claimed(it, number=f"{int(it.number):,}".replace(",", mark))


def _pasted_cells(it: Truth, chance: Random) -> Case:
    """Pasted out of a table with the tabs and ends of line between its cells."""
    ends = ("\t", "\n", "\r\n", "")
    row = {"given": it.given, "family": it.family, "number": it.number, "course": it.course, "body": it.body}
    return claimed(it, **{field: f"{text}{chance.choice(ends)}" if text else "" for field, text in row.items()})


def _course_numeral(it: Truth, chance: Random) -> Case | None:
    """Level I typed as Level 1, or the other way, or in English in a word."""
    numbers = {"1": "I", "2": "II", "I": "1", "II": "2"}
    if language(it) == "en" and chance.random() < 0.4:
        numbers = dict(IN_WORDS)
    other = COUNTED.sub(lambda found: numbers[found[0]], it.course)
    return claimed(it, course=other) if other != it.course else None


def _course_with_cohort(it: Truth, _: Random) -> Case | None:
    """The title as the office's list of courses has it: with month and year."""
    if it.started is not None or language(it) in _INFLECTED:
        return None
    return claimed(it, course=f"{it.course} ({it.locale.months[it.issued.month - 1]} {it.issued.year})")


def _course_with_hours(it: Truth, chance: Random) -> Case:
    """The title as the catalogue has it: with its hours."""
    hours = it.locale.wording.hours_of.format(h=it.hours)
    return claimed(it, course=f"{it.course} ({hours})" if chance.random() < 0.5 else f"{it.course} - {hours}")


def _body_form_spelt(it: Truth, chance: Random) -> Case | None:
    """The legal form of the body written in another way."""
    for form, others in FORMS_SPELT.items():
        if it.body.endswith(form):
            return claimed(it, body=it.body.removesuffix(form) + chance.choice(others))
    return None


def _body_article(it: Truth, _: Random) -> Case | None:
    """The body with an article that it does not have on the page, or without the one that it has."""
    if language(it) != "en":
        return None
    if it.body.startswith("The "):
        return claimed(it, body=it.body.removeprefix("The "))
    is_one = any(word in it.body for word in ("Academy", "Institute", "School", "College"))
    return claimed(it, body=f"The {it.body}") if is_one else None


def _surnames_hyphened(it: Truth, _: Random) -> Case | None:
    """Two surnames joined with a hyphen, as Spaniards do abroad."""
    names = it.family.split(" ")
    if language(it) != "es" or len(names) != 2:
        return None
    return claimed(it, family="-".join(names))


def _given_hyphened(it: Truth, _: Random) -> Case | None:
    """Two given names joined with a hyphen."""
    names = it.given.split(" ")
    return claimed(it, given="-".join(names)) if len(names) == 2 and "." not in it.given else None


def _set_pronouns(it: Truth, chance: Random) -> Case | None:
    """On the page: how somebody wants to be spoken of stands behind the name, as platforms have it."""
    if language(it) != "en":
        return None
    return replace(claimed(it), printed=f"{it.name} {chance.choice(PRONOUNS)}")


def _set_quoted_nickname(it: Truth, _: Random) -> Case | None:
    """On the page: what everybody calls the holder, in quotation marks between the names."""
    if it.given not in NICKNAMES:
        return None
    return replace(claimed(it), printed=f"{it.given} “{NICKNAMES[it.given]}” {it.family}")


def _set_letters_below(it: Truth, chance: Random) -> Case | None:
    """On the page: letters on a line of their own below the name."""
    letters = LETTERS.get(country(it))
    return None if letters is None else replace(claimed(it), printed=f"{it.name}\n{chance.choice(letters)}")


FAMILIES: Final = (
    replace(EXACT, weight=14),
    Family("typed_family_capitals", Verdict.ACCEPT, _family_in_capitals, weight=2),
    Family("typed_proper_case", Verdict.ACCEPT, _proper_case, weight=2),
    Family("number_with_its_label", Verdict.ACCEPT, _number_with_its_label, weight=2),
    Family("number_slashed", Verdict.ACCEPT, _number_slashed),
    Family("number_as_text", Verdict.ACCEPT, _number_as_text),
    Family("number_in_thousands", Verdict.ACCEPT, _number_in_thousands),
    Family("pasted_cells", Verdict.ACCEPT, _pasted_cells),
    Family("course_numeral", Verdict.ACCEPT, _course_numeral, weight=2),
    Family("course_with_cohort", Verdict.ACCEPT, _course_with_cohort),
    Family("course_with_hours", Verdict.ACCEPT, _course_with_hours),
    Family("body_form_spelt", Verdict.ACCEPT, _body_form_spelt),
    Family("body_article", Verdict.ACCEPT, _body_article),
    Family("surnames_hyphened", Verdict.ACCEPT, _surnames_hyphened),
    Family("given_names_hyphened", Verdict.ACCEPT, _given_hyphened),
    Family("set_pronouns", Verdict.ACCEPT, _set_pronouns),
    Family("set_quoted_nickname", Verdict.ACCEPT, _set_quoted_nickname),
    Family("set_letters_below", Verdict.ACCEPT, _set_letters_below, weight=2),
)
