"""Honest claims: what people type and what providers print differently and mean the same."""

import re
from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, far
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict

_WITH_ADDRESS: Final = ("university", "wordart", "spine", "ministry", "voucher", "declaration")


def _grouped(it: Truth, _: Random) -> Case | None:
    """A long run of digits typed in groups: 4821 7736."""
    other = re.sub(r"(?<!\d)\d{8}(?!\d)", lambda run: f"{run[0][:4]} {run[0][4:]}", it.number)
    return claimed(it, number=other) if other != it.number else None


def _underscored(it: Truth, _: Random) -> Case | None:
    """As in the name of a file, where a stroke may not stand."""
    other = it.number.replace(" / ", "_").translate(str.maketrans("-/.", "___"))
    return claimed(it, number=other) if other != it.number else None


def _full_stop(it: Truth, _: Random) -> Case:
    """Copied with the end of a sentence."""
    return claimed(it, number=f"{it.number}.")


def _bracketed(it: Truth, chance: Random) -> Case:
    left, right = chance.choice(("()", "[]"))
    return claimed(it, number=f"{left}{it.number}{right}")


def _particle(it: Truth, _: Random) -> Case | None:
    """De la Cruz for de la Cruz, Van Der Berg for van der Berg."""
    first, _space, rest = it.family.partition(" ")
    if not rest:
        return None
    if first.islower():
        family = " ".join(part[0].upper() + part[1:] for part in it.family.split())
    elif first in ("De", "Van", "Ben", "St"):
        family = f"{first.lower()} {rest}"
    else:
        return None
    return claimed(it, family=family)


def _inner_capital(it: Truth, _: Random) -> Case | None:
    """Mcintosh for McIntosh, Owusu-ansah for Owusu-Ansah: what a form makes that capitalises by itself."""
    other = " ".join(part.capitalize() for part in it.family.split())
    return claimed(it, family=other) if other != it.family and it.family[0].isupper() else None


def _printed_apostrophe(it: Truth, chance: Random) -> Case | None:
    """A word processor's apostrophe, or an accent typed for one."""
    return replace(claimed(it), printed=it.name.replace("'", chance.choice("’’´"))) if "'" in it.name else None


def _printed_profession(it: Truth, chance: Random) -> Case | None:
    """The page says behind the name what the holder is."""
    professions = it.locale.wording.professions
    return replace(claimed(it), printed=f"{it.name}, {chance.choice(professions)}") if professions else None


def _printed_register(it: Truth, chance: Random) -> Case | None:
    """A number of the holder's own behind the name, of an identity card or a register."""
    form = {
        "en-MY": "(IC {two}0{one}1{one}-0{one}-{four})", "en-MT": "(ID {four}{one}M)", "en-LK": "(SLMC {four})",
        "en-PK": "(CNIC 3{four}-{four}{two}{one}-{one})", "es-PE": "(DNI {four}{four})", "it-SM": "(ISS {two}{four})",
        "es-UY": "(C.I. {four}{two}{one}-{one})",
    }.get(it.locale.code)  # fmt: skip
    if form is None:
        return None
    number = form.format(one=chance.randrange(1, 9), two=chance.randrange(60, 99), four=chance.randrange(1000, 9999))
    return replace(claimed(it), printed=f"{it.name} {number}")


def _printed_ornament(it: Truth, chance: Random) -> Case:
    """Dashes or stars beside the name, or quotation marks as the place has them."""
    quotes = {"fr": ("« ", " »"), "it": ("«", "»"), "de": ("„", "“"), "lv": ("„", "”")}
    quoted = quotes.get(it.locale.code[:2], ("“", "”"))
    left, right = chance.choice((("– ", " –"), ("* ", " *"), quoted))
    return replace(claimed(it), printed=f"{left}{it.name}{right}")


def _printed_both_titles(it: Truth, _: Random) -> Case | None:
    """A template's Mr./Ms. of which nobody struck one."""
    titles = it.locale.wording.both_titles
    return replace(claimed(it), printed=f"{titles} {it.name}") if titles and it.given else None


def _course_dash(it: Truth, chance: Random) -> Case | None:
    """A long dash or a colon in the course's title for its hyphen."""
    return (
        claimed(it, course=it.course.replace(" - ", chance.choice((" – ", " — ", ": "))))
        if " - " in it.course
        else None
    )


def _town(it: Truth) -> str:
    """The town of the body's address."""
    return it.place.rpartition(", ")[2]


def _body_town(it: Truth, _: Random) -> Case | None:
    """The town, which the page has in the address, is named with the body."""
    if not it.second:
        return None
    return replace(claimed(it, body=f"{it.body}, {_town(it)}"), layouts=_WITH_ADDRESS)


def _body_capitals(it: Truth, chance: Random) -> Case:
    return claimed(it, body=chance.choice((it.body.upper(), it.body.lower())))


def _former_besides(it: Truth, chance: Random) -> Case | None:
    """Today's name is the printed one; that another was borne once changes nothing."""
    other = chance.choice(it.locale.family)
    return claimed(it, former=(f"{it.given} {other}",)) if it.given and far(other, it.family) else None


def _no_expiry(it: Truth, _: Random) -> Case | None:
    """The page has a day of expiry, and nothing is claimed of one."""
    return claimed(it, expires=None) if it.expires else None


FAMILIES: Final = (
    Family("number_grouped", Verdict.ACCEPT, _grouped),
    Family("number_underscored", Verdict.ACCEPT, _underscored),
    Family("number_full_stop", Verdict.ACCEPT, _full_stop),
    Family("number_bracketed", Verdict.ACCEPT, _bracketed),
    Family("particle_capitals", Verdict.ACCEPT, _particle),
    Family("inner_capital_lost", Verdict.ACCEPT, _inner_capital),
    Family("printed_apostrophe", Verdict.ACCEPT, _printed_apostrophe),
    Family("printed_profession", Verdict.ACCEPT, _printed_profession),
    Family("printed_register_number", Verdict.ACCEPT, _printed_register),
    Family("printed_ornament", Verdict.ACCEPT, _printed_ornament),
    Family("printed_both_titles", Verdict.ACCEPT, _printed_both_titles),
    Family("course_dash", Verdict.ACCEPT, _course_dash),
    Family("body_with_town", Verdict.ACCEPT, _body_town),
    Family("body_letter_case", Verdict.ACCEPT, _body_capitals),
    Family("former_name_besides", Verdict.ACCEPT, _former_besides),
    Family("expiry_not_claimed", Verdict.ACCEPT, _no_expiry),
)
