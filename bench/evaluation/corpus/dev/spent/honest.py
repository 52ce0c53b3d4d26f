"""Honest claims: what people and printers write differently and mean the same."""

from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, plain
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict

TWO_LINES: Final = ("award", "platform", "lines", "sidebar", "cells", "signed", "units", "columns")
_WRITTEN_OUT: Final = str.maketrans({
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
    "ø": "oe", "å": "aa", "æ": "ae", "Ø": "Oe", "Å": "Aa", "Æ": "Ae",
})  # fmt: skip
_LEGAL_FORMS: Final = (
    " Inc.", " Limited", " DAC", " (Pty) Ltd", " Pvt. Ltd.", " Pte. Ltd.", " inc.", " SA", " ASBL", " GmbH", " AG",
    " A.C.", " S.R.L.", " Ltda.", " vzw", " BV", " AS", " s.r.o.", " OÜ", " SL",
)  # fmt: skip


def _number_spaced(it: Truth, _: Random) -> Case | None:
    """Spaces where the number has hyphens, strokes and dots."""
    spaced = it.number.translate(str.maketrans("-/.", "   "))
    return claimed(it, number=spaced) if spaced != it.number else None


def _number_hyphened(it: Truth, _: Random) -> Case | None:
    """Hyphens where the number has spaces, strokes or dots."""
    other = it.number.translate(str.maketrans(" /.", "---"))
    return claimed(it, number=other) if other != it.number else None


def _number_lower(it: Truth, _: Random) -> Case | None:
    lower = it.number.lower()
    return claimed(it, number=lower) if lower != it.number else None


def _number_prefixed(it: Truth, chance: Random) -> Case:
    return claimed(it, number=f"{chance.choice(('No. ', 'No ', '#', 'Nr. ', 'N° '))}{it.number}")


def _all_capitals(it: Truth, _: Random) -> Case:
    return claimed(it, given=it.given.upper(), family=it.family.upper())


def _spaces(it: Truth, chance: Random) -> Case:
    """What is pasted from somewhere: doubled, trailing and non-breaking spaces."""
    odd = chance.choice(("  ", "\u00a0", " \u00a0"))
    return claimed(
        it,
        given=it.given.replace(" ", odd) + (odd if it.given else ""),
        family=odd + it.family.replace(" ", odd),
        number=f"{it.number} ",
    )


def _written_out(it: Truth, _: Random) -> Case | None:
    """Mueller for Müller, as people write it who have to do without."""
    if not it.locale.code.startswith(("de", "nb")):
        return None
    given, family = (part.translate(_WRITTEN_OUT) for part in (it.given, it.family))
    is_other = (given, family) != (it.given, it.family) and f"{given}{family}".isascii()
    return claimed(it, given=given, family=family) if is_other else None


def _printed_bare(it: Truth, _: Random) -> Case | None:
    """Capitals without their accents, as typewriters and old systems print them."""
    bare = plain(it.name).upper()
    is_bare = not it.name.isascii() and bare.isascii() and not it.locale.code.startswith(("de", "nb"))
    return replace(claimed(it), printed=bare) if is_bare else None


def _printed_family_capitals(it: Truth, chance: Random) -> Case | None:
    """FAVRE Corinne, or Corinne FAVRE: the family name in capitals, first or last."""
    if not it.given:
        return None
    family = it.family.upper()
    return replace(claimed(it), printed=chance.choice((f"{family} {it.given}", f"{it.given} {family}")))


def _printed_honorific(it: Truth, chance: Random) -> Case | None:
    if not it.given or not it.locale.wording.honorifics:
        return None
    return replace(claimed(it), printed=f"{chance.choice(it.locale.wording.honorifics)} {it.name}")


def _claimed_honorific(it: Truth, chance: Random) -> Case | None:
    if not it.given or it.locale.code.startswith("en") or not it.locale.wording.honorifics:
        return None
    return claimed(it, given=f"{chance.choice(it.locale.wording.honorifics)} {it.given}")


def _printed_two_lines(it: Truth, _: Random) -> Case | None:
    """The family name on a line of its own below the given one."""
    return (
        replace(claimed(it), printed=f"{it.given}\n{it.family}", layouts=TWO_LINES) if it.given and it.second else None
    )


def _printed_joined(it: Truth, _: Random) -> Case | None:
    """A double name printed in capitals with a space for its hyphen, or the other way about."""
    if not it.given:
        return None
    given = it.given.replace("-", " ") if "-" in it.given else it.given.replace(" ", "-")
    family = it.family.replace("-", " ")
    is_other = (given, family) != (it.given, it.family)
    return replace(claimed(it), printed=f"{given} {family}".upper()) if is_other else None


def _course_case(it: Truth, chance: Random) -> Case:
    """The course in capitals, or with no full stop, colon or comma in it."""
    bare = " ".join(it.course.translate(str.maketrans(":,()", "    ")).split())
    return claimed(it, course=chance.choice((it.course.upper(), it.course.lower(), bare)))


def _body_without_form(it: Truth, _: Random) -> Case | None:
    """The body without its legal form: what people call it."""
    form = next((form for form in _LEGAL_FORMS if it.body.endswith(form)), "")
    return claimed(it, body=it.body.removesuffix(form)) if form else None


FAMILIES: Final = (
    Family("number_spaced", Verdict.ACCEPT, _number_spaced),
    Family("number_hyphened", Verdict.ACCEPT, _number_hyphened),
    Family("number_lower", Verdict.ACCEPT, _number_lower),
    Family("number_prefixed", Verdict.ACCEPT, _number_prefixed),
    Family("all_capitals", Verdict.ACCEPT, _all_capitals),
    Family("spaces", Verdict.ACCEPT, _spaces),
    Family("umlaut_written_out", Verdict.ACCEPT, _written_out),
    Family("printed_bare_capitals", Verdict.ACCEPT, _printed_bare),
    Family("printed_family_capitals", Verdict.ACCEPT, _printed_family_capitals),
    Family("printed_honorific", Verdict.ACCEPT, _printed_honorific),
    Family("claimed_honorific", Verdict.ACCEPT, _claimed_honorific),
    Family("printed_two_lines", Verdict.ACCEPT, _printed_two_lines),
    Family("printed_double_name", Verdict.ACCEPT, _printed_joined),
    Family("course_case", Verdict.ACCEPT, _course_case),
    Family("body_without_form", Verdict.ACCEPT, _body_without_form),
)
