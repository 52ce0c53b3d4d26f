"""Honest claims: how the office of a training body types what its certificate says, and how certificates set names."""

from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, plain
from bench.evaluation.corpus.dev.spent_sixth.said import LEGAL_FORMS, LETTERS, TITLES
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict

_NO_BREAK: Final = "\u00a0"  # what a web page or a word processor puts between words that belong together


def language(it: Truth) -> str:
    """The language of the place, in two letters."""
    return it.locale.code[:2]


def country(it: Truth) -> str:
    """The language and the country of the place."""
    return it.locale.code[:5]


def _bare(number: str) -> str:
    return "".join(ch for ch in number if ch.isalnum())


def _all_capitals(it: Truth, _: Random) -> Case:
    """The list of the course is kept in capitals: names, title and body."""
    return claimed(
        it, given=it.given.upper(), family=it.family.upper(), course=it.course.upper(), body=it.body.upper()
    )  # fmt: skip


def _without_accents(it: Truth, _: Random) -> Case | None:
    """A keyboard or a database that has no accents, for any of the words."""
    if plain(it.name) == it.name:
        return None
    return claimed(it, given=plain(it.given), family=plain(it.family), course=plain(it.course), body=plain(it.body))


def _title_and_letters(it: Truth, chance: Random) -> Case | None:
    """A title before the given name, letters behind the family name, or either, typed into the fields of the name."""
    titles, letters = TITLES.get(language(it), ()), LETTERS.get(country(it), ())
    title = chance.choice(titles) if titles else ""
    behind = chance.choice(letters) if letters and (not title or chance.random() < 0.6) else ""
    if behind and chance.random() < 0.4:
        title = ""
    if not it.given or not title + behind:
        return None
    joint = chance.choice((", ", ", ", " "))
    return claimed(
        it, given=f"{title} {it.given}".strip(), family=f"{it.family}{joint}{behind}" if behind else it.family
    )  # fmt: skip


def _fields_crossed(it: Truth, _: Random) -> Case | None:
    """The family name in capitals in the field of the given name, and the given name in the other."""
    return claimed(it, given=it.family.upper(), family=it.given) if it.given else None


def _family_comma(it: Truth, _: Random) -> Case | None:
    """The whole name as in an index, in one field."""
    return claimed(it, given="", family=f"{it.family}, {it.given}") if it.given else None


def _odd_spaces(it: Truth, chance: Random) -> Case:
    """Pasted out of a table: spaces before and behind, doubled, and some that do not break."""

    def pasted(text: str) -> str:
        return chance.choice(("", " ")) + text.replace(" ", chance.choice(("  ", _NO_BREAK, " "))) + chance.choice(
            (" ", "  ", _NO_BREAK)
        )  # fmt: skip

    return claimed(
        it, given=pasted(it.given), family=pasted(it.family), number=pasted(it.number), course=pasted(it.course),
        body=pasted(it.body).strip(),
    )  # fmt: skip


def _hyphens_as_spaces(it: Truth, chance: Random) -> Case | None:
    """Hyphens of the name typed as spaces, and the number's too on every second claim."""
    if "-" not in it.name:
        return None
    number = it.number.replace("-", " ") if chance.random() < 0.5 else it.number
    return claimed(it, given=it.given.replace("-", " "), family=it.family.replace("-", " "), number=number)


def _number_bare(it: Truth, _: Random) -> Case | None:
    """The number without its signs and in small letters."""
    other = _bare(it.number).lower()
    return claimed(it, number=other) if other != it.number else None


def _number_in_groups(it: Truth, chance: Random) -> Case | None:
    """The number in groups of three or four, as one reads it out."""
    bare, size = _bare(it.number), chance.choice((3, 4))
    other = chance.choice((" ", "-")).join(bare[at : at + size] for at in range(0, len(bare), size))
    return claimed(it, number=other) if other not in (it.number, bare) else None


def _on_a_phone(it: Truth, _: Random) -> Case:
    """Typed with a thumb: no capitals in the name, curly apostrophes, a space behind each word it completes."""
    given, family = (part.lower().replace("'", "’") + " " for part in (it.given, it.family))
    return claimed(it, given=given if it.given else "", family=family, number=f"{it.number.lower()} ")


def _course_restyled(it: Truth, _: Random) -> Case | None:
    """The title of the course with other signs between its parts and without its capitals."""
    other = it.course.replace(" : ", " - ").replace(": ", " - ") if ":" in it.course else it.course.replace(" - ", ": ")
    if other == it.course:
        other = it.course.replace(" (", " - ").replace(")", "")
    return claimed(it, course=other.lower()) if other.lower() != it.course else None


def _legal_form(it: Truth, chance: Random) -> Case | None:
    """The body with its legal form, which the certificate leaves out."""
    forms = LEGAL_FORMS.get(country(it))
    if forms is None or any(
        it.body.endswith(each) for each in (".", *(form for all_ in LEGAL_FORMS.values() for form in all_))
    ):
        return None
    return claimed(it, body=f"{it.body}{chance.choice((' ', ', '))}{chance.choice(forms)}")


def _set_title_capitals(it: Truth, chance: Random) -> Case | None:
    """On the page: a title, the given name, the family name in capitals."""
    titles = TITLES.get(language(it))
    if not it.given or titles is None or "ß" in it.name:
        return None
    return replace(claimed(it), printed=f"{chance.choice(titles)} {it.given} {it.family.upper()}")


def _set_capitals_letters(it: Truth, chance: Random) -> Case | None:
    """On the page: all in capitals with letters behind."""
    letters = LETTERS.get(country(it))
    if letters is None or "ß" in it.name:
        return None
    return replace(claimed(it), printed=f"{it.name.upper()}, {chance.choice(letters)}")


def _set_family_first(it: Truth, chance: Random) -> Case | None:
    """On the page: the family name first, as lists of participants have it."""
    if not it.given:
        return None
    return replace(claimed(it), printed=f"{it.family}{chance.choice((', ', ', ', ' '))}{it.given}")


def _set_bare_capitals(it: Truth, _: Random) -> Case | None:
    """On the page: in capitals, on which accents are left out; the claim has them."""
    return replace(claimed(it), printed=plain(it.name).upper()) if plain(it.name) != it.name else None


FAMILIES: Final = (
    Family("entered_in_capitals", Verdict.ACCEPT, _all_capitals, weight=2),
    Family("entered_without_accents", Verdict.ACCEPT, _without_accents, weight=2),
    Family("entered_title_and_letters", Verdict.ACCEPT, _title_and_letters, weight=2),
    Family("entered_fields_crossed", Verdict.ACCEPT, _fields_crossed, weight=2),
    Family("entered_family_comma", Verdict.ACCEPT, _family_comma),
    Family("entered_odd_spaces", Verdict.ACCEPT, _odd_spaces, weight=2),
    Family("entered_hyphens_as_spaces", Verdict.ACCEPT, _hyphens_as_spaces),
    Family("entered_number_bare", Verdict.ACCEPT, _number_bare, weight=2),
    Family("entered_number_in_groups", Verdict.ACCEPT, _number_in_groups),
    Family("entered_on_a_phone", Verdict.ACCEPT, _on_a_phone, weight=2),
    Family("entered_course_restyled", Verdict.ACCEPT, _course_restyled),
    Family("entered_legal_form", Verdict.ACCEPT, _legal_form),
    Family("set_title_capitals", Verdict.ACCEPT, _set_title_capitals, weight=2),
    Family("set_capitals_letters", Verdict.ACCEPT, _set_capitals_letters),
    Family("set_family_first", Verdict.ACCEPT, _set_family_first),
    Family("set_bare_capitals", Verdict.ACCEPT, _set_bare_capitals),
)
