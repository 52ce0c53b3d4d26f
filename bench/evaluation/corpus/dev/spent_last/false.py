"""False claims about an honest page, and claims that a forged file supports."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, Maker, claimed, far, forgeries, other_hours, two_digits
from bench.evaluation.corpus.facts import Truth, person
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict

_THRESHOLDS: Final = (40, 46, 50, 54, 60, 80, 100, 134, 150)  # hours that rules of jurisdictions ask for
# What is taught, in the words of the courses' titles, and what else such bodies teach.
_TECHNIQUES: Final[Mapping[str, tuple[str, ...]]] = {
    "Dry Needling": ("Cupping Therapy", "Kinesiology Taping", "Spinal Manipulation"),
    "Dry needling": ("Kinesiotaping", "Cupping"), "Aiguilles sèches": ("Ventouses",),
    "Punción seca": ("Vendaje neuromuscular", "Terapia manual"), "punción seca": ("vendaje neuromuscular",),
    "Agopuntura a secco": ("Taping",), "Punção seca": ("Terapia manual",), "Sausās adatas terapija": ("Teipošana",),
    "Þurrnálun": ("Nudd", "Teipun"), "gjilpërë të thatë": ("taping", "masazh"), "Gjilpëra e thatë": ("Masazhi",),
}  # fmt: skip
# The proper name in a body's name, and that of another body which would be called alike.
_PROPER: Final[Mapping[str, str]] = {
    "Volta": "Pra", "Ankobra": "Tano", "Caroni": "Oropouche", "Scarlet Ibis": "Cocrico", "Grand Harbour": "Golden Bay",
    "Xlendi": "Marsalforn",
    "Kinabalu": "Tahan", "Rafflesia": "Hibiscus", "Mahaweli": "Kelani",
    "Sinharaja": "Horton Plains",
    "Indus": "Chenab", "Margalla": "Khewra", "Okavango": "Limpopo", "Chobe": "Makgadikgadi",
    "Casamance": "Saloum", "Baobab": "Fromager", "Carthage": "Utique", "Jasmin": "Olivier", "Dolomiten": "Ortler",
    "Etschtal": "Pustertal", "Hohes Venn": "Eifel", "Weserthal": "Göhltal", "Vilcanota": "Urubamba",
    "Pachacútec": "Túpac Yupanqui", "Solís": "Zabala", "Cabo Polonio": "Punta Ballena", "Irazú": "Poás",
    "Guanacaste": "Talamanca", "Titano": "Montale", "Montegiardino": "Serravalle", "Zambeze": "Rovuma",
    "Limpopo": "Incomáti",
    "Coppename": "Saramacca", "Marowijne": "Suriname", "Gaujas": "Ventas", "Daugavas": "Lielupes",
    "Hekla": "Katla", "Snæfells": "Esju", "Fisterra": "Ortegal", "Breogán": "Pondal", "Butrinti": "Apolonia",
    "Korabi": "Tomorri",
}  # fmt: skip
_SAYING_WHAT_WAS_DONE: Final = (
    "university", "coursework", "badge", "waves", "wordart", "spine", "ministry", "statement", "declaration",
)  # fmt: skip
_OTHER_NUMBERS: Final = ("DNT-{}-{}", "{}{}", "CE{}/{}", "{}.{}.A")


def _is_swapped(it: Truth, day: date) -> bool:
    """Whether ``day`` is the true one with day and month swapped: a numeric date could be read as saying it."""
    return (day.year, day.month, day.day) == (it.issued.year, it.issued.day, it.issued.month)


def _is_on_the_page(it: Truth, day: date) -> bool:
    """Whether the page says ``day`` of something else, or a course that lasts several days was going on."""
    others = (it.started, it.awarded, it.printed, it.expires, it.born)
    return _is_swapped(it, day) or day in others or (it.started is not None and it.started <= day <= it.issued)


def _stranger(it: Truth, chance: Random) -> Case | None:
    """Somebody else from the same place, of whom the page says nothing. For what forged files say."""
    given, family = person(it.locale, chance)
    is_other = far(given, it.given) and far(family, it.family) and f"{given} {family}" not in (it.director, it.second)
    return claimed(it, given=given, family=family) if is_other else None


def _same_initials(it: Truth, chance: Random) -> Case | None:
    """Somebody else, both of whose names begin with the holder's letters."""
    pairs = [
        (given, family)
        for given in it.locale.given
        for family in it.locale.family
        if it.given and given[0] == it.given[0] and family[0] == it.family[0]
        if given[:3] != it.given[:3] and family[:3] != it.family[:3]
    ]
    if not pairs:
        return None
    given, family = chance.choice(pairs)
    return claimed(it, given=given, family=family)


def _parts(it: Truth, name: str) -> tuple[str, str] | None:
    """The given name and the family name of somebody who signed."""
    return next(((one, name[len(one) + 1 :]) for one in it.locale.given if name.startswith(f"{one} ")), None)


def _signatory_given(it: Truth, _: Random) -> Case | None:
    """The director's given name with the holder's family name: all of it stands on the page."""
    pair = _parts(it, it.director)
    return claimed(it, given=pair[0]) if pair and it.given and far(pair[0], it.given) else None


def _signatories_mixed(it: Truth, _: Random) -> Case | None:
    """The director's given name with the family name of whoever signs beside him or her."""
    one, two = _parts(it, it.director), _parts(it, it.second)
    if one is None or two is None or not far(one[0], it.given) or not far(two[1], it.family):
        return None
    return claimed(it, given=one[0], family=two[1])


def _weeks(it: Truth, chance: Random) -> Case | None:
    """One week or two earlier or later."""
    day = it.issued + timedelta(days=chance.choice((-14, -7, 7, 14)))
    return None if _is_on_the_page(it, day) else claimed(it, issued=day)


def _three_months(it: Truth, chance: Random) -> Case | None:
    months = it.issued.year * 12 + it.issued.month - 1 + chance.choice((-3, 3))
    day = date(months // 12, months % 12 + 1, min(it.issued.day, 28))
    return None if _is_on_the_page(it, day) else claimed(it, issued=day)


def _expiry_later(it: Truth, chance: Random) -> Case | None:
    """The certificate is claimed to hold for years longer than the page says."""
    if it.expires is None:
        return None
    return claimed(it, expires=it.expires.replace(year=it.expires.year + chance.choice((1, 2, 3))))


def _padded(it: Truth, chance: Random) -> Case | None:
    """A few hours more."""
    other = it.hours + chance.choice((2, 3, 4, 5))
    return claimed(it, hours=float(other)) if other not in (it.points, *it.parts) else None


def _threshold(it: Truth, _: Random) -> Case | None:
    """As many hours as the next rule asks for."""
    higher = [each for each in _THRESHOLDS if each > it.hours and each != it.points]
    return claimed(it, hours=float(higher[0])) if higher else None


def _hundred_more(it: Truth, _: Random) -> Case | None:
    return claimed(it, hours=float(it.hours + 100)) if it.hours < 100 else None


def _number_other(it: Truth, chance: Random) -> Case:
    """A number of quite another form."""
    form = chance.choice(_OTHER_NUMBERS)
    return claimed(it, number=form.format(chance.randrange(1000, 9999), chance.randrange(100, 999)))


def _number_reversed(it: Truth, _: Random) -> Case | None:
    """All digits in reverse."""
    digits = [ch for ch in it.number if ch.isdigit()]
    turned = iter(digits[::-1])
    other = "".join(next(turned) if ch.isdigit() else ch for ch in it.number)
    return claimed(it, number=other) if other != it.number else None


def _number_prefix(it: Truth, chance: Random) -> Case | None:
    """Another prefix, that of another kind of certificate."""
    prefix = next((each for each in ("HP", "PTA", "CEU", "CPD") if it.number.startswith(each)), "")
    others = [each for each in ("MT", "ACU", "CST", "OTA") if len(each) == len(prefix)]
    return claimed(it, number=chance.choice(others) + it.number[len(prefix) :]) if prefix else None


def _technique(it: Truth, chance: Random) -> Case | None:
    """A course of the same form on another technique."""
    for mine, others in _TECHNIQUES.items():
        if mine in it.course:
            return claimed(it, course=it.course.replace(mine, chance.choice(others)))
    return None


def _renamed_body(it: Truth, _: Random) -> Case | None:
    """Another body of the same kind: the proper name in its name is another."""
    for mine, other in _PROPER.items():
        if mine in it.body:
            return claimed(it, body=it.body.replace(mine, other))
    return None


def _attended_in_part(it: Truth, _: Random) -> Case | None:
    """The page says that only a part of the course was attended."""
    say = it.locale.wording
    if say.unfinished is None:
        return None
    heading, completed, day, sentence = say.unfinished
    other = replace(say, heading=heading, completed=completed, date=day, last_day=day, sentence=sentence)
    told = replace(it, locale=replace(it.locale, wording=other), expires=None, points=None, awarded=None, ranged=False)
    return replace(claimed(told), layouts=_SAYING_WHAT_WAS_DONE)


def _another_day(it: Truth, chance: Random) -> Case | None:
    """For what forged files say. Where the days of the course stand in one value, none of them is changed."""
    day = it.issued - timedelta(days=chance.randint(95, 500))
    return None if it.ranged or _is_on_the_page(it, day) else claimed(it, issued=day)


LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _stranger, "date": _another_day, "hours": other_hours, "number": two_digits,
}  # fmt: skip
FAMILIES: Final = (
    Family("same_initials", Verdict.REJECT, _same_initials),
    Family("signatory_given", Verdict.REJECT, _signatory_given),
    Family("signatories_mixed", Verdict.REJECT, _signatories_mixed),
    Family("weeks_off", Verdict.REJECT, _weeks),
    Family("three_months_off", Verdict.REJECT, _three_months),
    Family("expiry_later", Verdict.REJECT, _expiry_later),
    Family("hours_padded", Verdict.REJECT, _padded),
    Family("hours_threshold", Verdict.REJECT, _threshold),
    Family("hours_hundred_more", Verdict.REJECT, _hundred_more),
    Family("number_other", Verdict.REJECT, _number_other),
    Family("number_reversed", Verdict.REJECT, _number_reversed),
    Family("number_prefix", Verdict.REJECT, _number_prefix),
    Family("course_other_technique", Verdict.REJECT, _technique),
    Family("body_renamed", Verdict.REJECT, _renamed_body),
    Family("attended_in_part", Verdict.REJECT, _attended_in_part, own_page=True),
)
FORGERIES: Final = (
    *forgeries(
        (
            Trick.BLENDED, Trick.MASKED, Trick.EMPTY_PATTERN, Trick.EXPANSION, Trick.BOOKMARK,
            Trick.ATTACHED, Trick.REDACTION, Trick.LINK,
        ),
        LIES_OF,
    ),
    *forgeries((Trick.LABEL, Trick.SCRAPED), LIES_OF, on_paper=True),
)  # fmt: skip
