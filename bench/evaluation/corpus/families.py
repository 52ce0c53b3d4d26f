"""The families of perturbations: what is done to a true claim, or to the document, and what the pair then deserves.

A maker returns ``None`` for people it does not fit (nobody can change the accent of a name without one); another
person is then drawn. ``dev`` and ``heldout`` share ``exact`` only, the absence of any perturbation.
"""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Final

from bench.evaluation.corpus.facts import HOURS, Truth, person
from bench.evaluation.corpus.page import Forgery, Trick
from bench.evaluation.manifest import ClaimRow, Verdict


@dataclass(frozen=True, slots=True)
class Case:
    """A true certificate, the claim about it, and what the page does. ``printed`` is the name as it is set."""

    truth: Truth
    claim: ClaimRow
    printed: str = ""
    completed: str = ""
    stamp: str = ""
    forgery: Forgery | None = None


Maker = Callable[[Truth, Random], Case | None]


@dataclass(frozen=True, slots=True)
class Family:
    """``on_paper``: whether a scan or photograph can carry it (what a text layer hides, none can).

    ``own_page``: the page itself is made for it; else it is a claim about a page that carries another claim too.
    """

    name: str
    label: Verdict
    make: Maker
    on_paper: bool = True
    own_page: bool = False


def claim_of(it: Truth) -> ClaimRow:
    """The claim that the certificate of ``it`` supports."""
    return ClaimRow(
        it.given, it.family, it.number, it.issued, float(it.hours), it.course, it.body, it.expires,
    )  # fmt: skip


def _plain(text: str) -> str:
    """``text`` as a keyboard without accents writes it."""
    stroked = text.translate(str.maketrans("øØłŁđĐıİæÆœŒ", "oOlLdDiIaAoO")).replace("ß", "ss")
    return "".join(ch for ch in unicodedata.normalize("NFD", stroked) if not unicodedata.combining(ch))


def _claimed(it: Truth, **changes: object) -> Case:
    return Case(it, replace(claim_of(it), **changes))  # type: ignore[arg-type]  # fields of ClaimRow, by name


def _exact(it: Truth, _: Random) -> Case:
    return _claimed(it)


# -- honest claims -----------------------------------------------------------------------------------------------------


def _title(it: Truth, chance: Random) -> Case | None:
    return _claimed(it, given=f"{chance.choice(('Dr', 'Ms', 'Mr', 'Prof.', 'Mrs'))} {it.given}") if it.given else None


def _ascii(it: Truth, _: Random) -> Case | None:
    bare = _claimed(it, given=_plain(it.given), family=_plain(it.family))
    return bare if not it.name.isascii() and f"{bare.claim.given}{bare.claim.family}".isascii() else None


def _swap(it: Truth, _: Random) -> Case | None:
    return _claimed(it, given=it.family, family=it.given) if it.given else None


def _printed_upper(it: Truth, _: Random) -> Case:
    return replace(_claimed(it), printed=it.name.upper())


def _number_plain(it: Truth, _: Random) -> Case | None:
    plain = "".join(ch for ch in it.number if ch.isalnum())
    return _claimed(it, number=plain) if plain != it.number else None


def _upper(it: Truth, _: Random) -> Case:
    return _claimed(it, family=it.family.upper())


def _lower(it: Truth, _: Random) -> Case:
    return _claimed(it, given=it.given.lower(), family=it.family.lower())


def _decomposed(it: Truth, _: Random) -> Case | None:
    given, family = (unicodedata.normalize("NFD", part) for part in (it.given, it.family))
    return _claimed(it, given=given, family=family) if (given, family) != (it.given, it.family) else None


def _hyphen_space(it: Truth, _: Random) -> Case | None:
    given, family = it.given.replace("-", " "), it.family.replace("-", " ")
    return _claimed(it, given=given, family=family) if "-" in it.name else None


def _apostrophe(it: Truth, _: Random) -> Case | None:
    return _claimed(it, family=it.family.replace("'", "’")) if "'" in it.family else None


def _printed_family_first(it: Truth, _: Random) -> Case | None:
    return replace(_claimed(it), printed=f"{it.family}, {it.given}") if it.given else None


def _printed_letters(it: Truth, chance: Random) -> Case:
    letters = chance.choice((", PT, DPT", ", BPhty", " MSc", ", MCSP", ", DC"))
    return replace(_claimed(it), printed=f"{it.name}{letters}")


def _printed_title(it: Truth, chance: Random) -> Case | None:
    return replace(_claimed(it), printed=f"{chance.choice(('Dr', 'Dr.', 'Mr', 'Ms'))} {it.name}") if it.given else None


# -- claims a person has to look at ------------------------------------------------------------------------------------


def _initial(it: Truth, _: Random) -> Case | None:
    return _claimed(it, given=f"{it.given[0]}.") if it.given else None


def _married(it: Truth, chance: Random) -> Case | None:
    other = chance.choice(it.locale.family)
    return _claimed(it, family=other) if it.given and _far(other, it.family) else None


def _middle_dropped(it: Truth, chance: Random) -> Case | None:
    if not it.given or " " in it.given:
        return None
    middle = chance.choice(it.locale.given)
    return None if middle in it.name else replace(_claimed(it), printed=f"{it.given} {middle} {it.family}")


def _middle_added(it: Truth, chance: Random) -> Case | None:
    middle = chance.choice(it.locale.given)
    return _claimed(it, given=f"{it.given} {middle}") if it.given and middle not in it.name else None


def _former(it: Truth, chance: Random) -> Case | None:
    other = chance.choice(it.locale.family)
    return _claimed(it, family=other, former=(it.name,)) if it.given and _far(other, it.family) else None


def _accent(it: Truth, chance: Random) -> Case | None:
    """One accented letter gets another accent: another name as often as not."""
    swaps = dict(zip("éèöüáàóçšñřłńęąåøőűığşćčžý", "èéóúàáöcsnrlńeaaoöuigšçcžy", strict=False))
    places = [at for at, ch in enumerate(it.family) if ch in swaps and swaps[ch] != ch and not swaps[ch].isascii()]
    if not places:
        return None
    at = chance.choice(places)
    return _claimed(it, family=it.family[:at] + swaps[it.family[at]] + it.family[at + 1 :])


def _letter(it: Truth, chance: Random) -> Case | None:
    """One letter inside the family name is another one."""
    places = [at for at in range(1, len(it.family)) if it.family[at].isalpha() and it.family[at].islower()]
    at = chance.choice(places)
    other = chance.choice([ch for ch in "abdefgiklmnoprstu" if ch not in _plain(it.family[at])])
    return _claimed(it, family=it.family[:at] + other + it.family[at + 1 :])


def _specimen(it: Truth, chance: Random) -> Case:
    return replace(_claimed(it), stamp=chance.choice(("SPECIMEN", "VOID", "SAMPLE", "DRAFT")))


# -- false claims ------------------------------------------------------------------------------------------------------


def _far(one: str, two: str) -> bool:
    return one != two and one[:2].lower() != two[:2].lower()


def _other_person(it: Truth, chance: Random) -> Case | None:
    given, family = person(it.locale, chance)
    return _claimed(it, given=given, family=family) if _far(given, it.given) and _far(family, it.family) else None


def _sibling(it: Truth, chance: Random) -> Case | None:
    given = chance.choice(it.locale.given)
    return _claimed(it, given=given) if it.given and _far(given, it.given) else None


def _near_given(it: Truth, chance: Random) -> Case | None:
    """A given name one letter away, as of twins: Marina and Marita."""
    if len(it.given) < 4 or not it.given.isalpha():
        return None
    at = chance.randrange(1, len(it.given))
    other = chance.choice([ch for ch in "aeilmnorst" if ch not in _plain(it.given[at]).lower()])
    return _claimed(it, given=it.given[:at] + other + it.given[at + 1 :])


def _instructor(it: Truth, _: Random) -> Case | None:
    given, _space, family = it.director.partition(" ")
    return _claimed(it, given=given, family=family) if it.director != it.name else None


def _homoglyph(it: Truth, chance: Random) -> Case | None:
    alike = dict(zip("aeopcxyAEOPCTHKM", "аеорсхуАЕОРСТНКМ", strict=True))
    places = [at for at, ch in enumerate(it.family) if ch in alike]
    if not places:
        return None
    at = chance.choice(places)
    return _claimed(it, family=it.family[:at] + alike[it.family[at]] + it.family[at + 1 :])


def _date_year(it: Truth, chance: Random) -> Case | None:
    year = it.issued.year + chance.choice((-1, 1))
    return _claimed(it, issued=date(year, it.issued.month, min(it.issued.day, 28)))


def _date_day(it: Truth, chance: Random) -> Case:
    return _claimed(it, issued=it.issued + timedelta(days=chance.choice((-9, -3, -2, -1, 1, 2, 3, 9))))


def _month_swap(it: Truth, _: Random) -> Case | None:
    """Day and month change places; only where the page cannot be read that way, or else nobody could tell."""
    day = it.issued
    if day.day > 12 or day.day == day.month or "month" not in it.form and "mon" not in it.form:
        return None
    return _claimed(it, issued=date(day.year, day.day, day.month))


def _expiry(it: Truth, _: Random) -> Case | None:
    return _claimed(it, issued=it.expires) if it.expires else None


def _start(it: Truth, _: Random) -> Case | None:
    return _claimed(it, issued=it.started) if it.started else None


def _hours(it: Truth, chance: Random) -> Case:
    return _claimed(it, hours=float(chance.choice([each for each in HOURS if each != it.hours])))


def _hours_digit(it: Truth, chance: Random) -> Case:
    """One digit more, less or other: 40 becomes 400, 4, 46 or 90."""
    text = str(it.hours)
    at = chance.randrange(len(text))
    other = chance.choice([ch for ch in "123456789" if ch != text[at]])
    return _claimed(it, hours=float(chance.choice((text + "0", text[:at] + other + text[at + 1 :]))))


def _number_digit(it: Truth, chance: Random) -> Case:
    at = chance.choice([at for at, ch in enumerate(it.number) if ch.isdigit()])
    other = chance.choice([ch for ch in "0123456789" if ch != it.number[at]])
    return _claimed(it, number=it.number[:at] + other + it.number[at + 1 :])


def _number_swap(it: Truth, chance: Random) -> Case | None:
    """Two neighbouring digits change places."""
    number = it.number
    places = [
        at
        for at in range(len(number) - 1)
        if number[at].isdigit() and number[at + 1].isdigit() and number[at] != number[at + 1]
    ]
    if not places:
        return None
    at = chance.choice(places)
    return _claimed(it, number=number[:at] + number[at + 1] + number[at] + number[at + 2 :])


def _number_cut(it: Truth, chance: Random) -> Case:
    """The number's beginning or end is left out."""
    return _claimed(it, number=chance.choice((it.number[:-1], it.number[1:], it.number[:-2], it.number[2:])))


def _course(it: Truth, chance: Random) -> Case | None:
    other = chance.choice(it.locale.courses)
    return _claimed(it, course=other) if other != it.course else None


def _body(it: Truth, chance: Random) -> Case | None:
    other = chance.choice(it.locale.bodies)
    return _claimed(it, body=other) if other != it.body else None


def _not_completed(it: Truth, chance: Random) -> Case | None:
    if not it.locale.code.startswith("en"):
        return None
    said = ("did not complete", "has not completed", "attended but failed the assessment of")
    return replace(_claimed(it), completed=chance.choice(said))


# -- lies in the file --------------------------------------------------------------------------------------------------


def _forged(trick: Trick) -> Maker:
    """The page shows the truth (or, pasted over, the lie) and the file says the other; the claim is the lie."""

    def make(it: Truth, chance: Random) -> Case | None:
        field = chance.choice(("name", "name", "name", "date", "hours", "number"))
        lie = _LIES_OF[field](it, chance)
        if lie is None:
            return None
        shown, said = _values(it, field), _said(it, lie.claim, field)
        if shown == said or (trick in _SIMPLE and not _is_simple(shown + said)):
            return None
        if trick is Trick.PLAIN_UPDATE and not said.isascii():
            return None
        return replace(lie, forgery=Forgery(trick, field, shown, said, as_picture=chance.random() < 0.5))

    return make


_LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _other_person,
    "date": _date_year,
    "hours": _hours,
    "number": _number_digit,
}
_SIMPLE: Final = frozenset({Trick.LYING_FONT, Trick.ANNOTATION, Trick.REWRITTEN})  # set in fonts of Windows-1252


def _is_simple(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _values(it: Truth, field: str) -> str:
    values = {
        "name": it.name,
        "date": it.locale.day(it.issued, it.form),
        "hours": str(it.hours),
        "number": it.number,
    }
    return values[field]


def _said(it: Truth, claim: ClaimRow, field: str) -> str:
    given = f"{claim.given} {claim.family}".strip()
    lying = replace(it, given="", family=given, issued=claim.issued, hours=int(claim.hours), number=claim.number)
    return _values(lying, field)


_A, _V, _R = Verdict.ACCEPT, Verdict.REVIEW, Verdict.REJECT
_EXACT: Final = Family("exact", _A, _exact)
DEV: Final = (
    _EXACT,
    Family("title", _A, _title),
    Family("ascii", _A, _ascii),
    Family("swap", _A, _swap),
    Family("printed_upper", _A, _printed_upper),
    Family("number_plain", _A, _number_plain),
    Family("initial_only", _V, _initial),
    Family("married", _V, _married),
    Family("middle_dropped", _V, _middle_dropped, own_page=True),
    Family("other_person", _R, _other_person),
    Family("sibling", _R, _sibling),
    Family("homoglyph", _R, _homoglyph),
    Family("date_year", _R, _date_year),
    Family("hours", _R, _hours),
    Family("number_digit", _R, _number_digit),
    Family("course", _R, _course),
    *(
        Family(trick.value, _R, _forged(trick), on_paper=False, own_page=True)
        for trick in (Trick.INVISIBLE, Trick.WHITE, Trick.ANNOTATION, Trick.PLAIN_UPDATE)
    ),
)
HELDOUT: Final = (
    _EXACT,
    Family("upper", _A, _upper),
    Family("lower", _A, _lower),
    Family("decomposed", _A, _decomposed),
    Family("hyphen_space", _A, _hyphen_space),
    Family("apostrophe", _A, _apostrophe),
    Family("printed_family_first", _A, _printed_family_first),
    Family("printed_letters", _A, _printed_letters),
    Family("printed_title", _A, _printed_title),
    Family("middle_added", _V, _middle_added),
    Family("former_name", _V, _former),
    Family("accent", _V, _accent),
    Family("letter", _V, _letter),
    Family("specimen", _V, _specimen, own_page=True),
    Family("near_given", _R, _near_given),
    Family("instructor", _R, _instructor),
    Family("date_day", _R, _date_day),
    Family("date_month_swap", _R, _month_swap),
    Family("expiry_as_completion", _R, _expiry),
    Family("start_as_completion", _R, _start),
    Family("hours_digit", _R, _hours_digit),
    Family("number_swap", _R, _number_swap),
    Family("number_cut", _R, _number_cut),
    Family("body", _R, _body),
    Family("not_completed", _R, _not_completed, own_page=True),
    *(
        Family(trick.value, _R, _forged(trick), on_paper=False, own_page=True)
        for trick in (
            Trick.COVERED,
            Trick.OFF_PAGE,
            Trick.TINY,
            Trick.CLIPPED,
            Trick.LAYER_OFF,
            Trick.PASTED,
            Trick.LYING_FONT,
            Trick.REWRITTEN,
        )
    ),
)
