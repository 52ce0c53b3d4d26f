"""Claims that a person has to look at: a slip of the pen or another holder, or a page that does not say all."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed
from bench.evaluation.corpus.dev.spent_fifth.honest import language, one_day
from bench.evaluation.corpus.dev.spent_fifth.said import TERMS
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict

# Layouts that have a label before each value, and no sentence or list of topics that would say it in another way.
_LABELLED: Final = ("corners", "parchment", "congress", "emblem", "postcard", "gutter", "logbook", "printout")
_BLANK: Final = "_" * 12
# What a given name is in another language: often one person, not always.
_TRANSLATED: Final[Mapping[str, str]] = {
    "Petrus S.": "Peter S.", "Hendrik J.": "Henry J.", "Gerhardus": "Gerard", "Étienne": "Stephen",
    "Henri-Louis": "Henry Louis", "Sebastiano": "Sebastian", "Agata": "Agatha", "Domingo": "Dominic",
    "Ramón Antonio": "Raymond Anthony", "Rodrigo": "Roderick", "Dafydd": "David", "Siôn": "John",
    "Huw Arwel": "Hugh Arwel", "Gwilym": "William", "Jan-Anders": "John Anders", "Carlos Alberto": "Charles Albert",
    "Ratu Josefa": "Ratu Joseph", "Viliame": "William", "Jone": "John", "Salote": "Charlotte", "Mereoni": "Marion",
    "Grégoire": "Gregory", "Jean-Marc": "John Mark", "Vincenzo Maria": "Vincent Maria", "Gaetano": "Cajetan",
    "Annatjie": "Annie", "Euclides": "Euclid", "Honoré": "Honorius",
    "Edna Maria": "Edna Mary", "Clara Luz": "Clara Lucia",
}  # fmt: skip
# Given names that are written in two ways: often one person, not always.
_SPELT: Final[Mapping[str, str]] = {
    "Philippa": "Phillipa", "Cheryl": "Sheryl", "Sherry-Ann": "Cherry-Ann", "Bernadette": "Bernardette",
    "Rashida": "Rasheeda", "Jamal": "Jamaal", "Tanvir": "Tanveer", "Nusrat Jahan": "Nusrath Jahan",
    "Shahriar": "Shahriyar", "Sharmin": "Sharmeen", "Tahmina": "Tahmeena", "Zahid Hasan": "Zahid Hassan",
    "Md. Rezaul": "Md. Rejaul", "Md. Imran": "Md. Emran", "Harriet": "Harriett", "Tatiana": "Tatyana",
    "Byron": "Bayron", "Freddy": "Fredy", "Jenny Paulina": "Yenny Paulina", "Yahaira": "Yajaira", "Junior": "Yunior",
    "Hélder": "Elder", "Kaj": "Kai", "Christer": "Krister", "Monika": "Monica", "Carola": "Karola", "Detlef": "Detlev",
    "Clotilde": "Clothilde", "Sylvette": "Silvette", "Mariam": "Maryam", "Souleymane": "Suleymane",
    "Rhiannon": "Rhianon", "Elmarie": "Elmari", "Marjorie": "Marjory", "Vinod": "Binod",
    "Marlize": "Marelise", "Anna-Sofia": "Anna-Sophia", "Ricardo A.": "Rikardo A.",
}  # fmt: skip


def _letter_extra(it: Truth, chance: Random) -> Case | None:
    """A letter too many inside the family name."""
    places = [at for at in range(2, len(it.family)) if it.family[at - 1 : at + 1].isalpha() and it.family[at].islower()]
    if len(it.family) < 5 or not places:
        return None
    at = chance.choice(places)
    letter = chance.choice([ch for ch in "aehilnorstu" if ch not in it.family[at - 1 : at + 1].lower()])
    return claimed(it, family=it.family[:at] + letter + it.family[at:])


def _initial_other(it: Truth, chance: Random) -> Case | None:
    """The middle initial is another."""
    first, _, initial = it.given.partition(" ")
    if len(initial) != 2 or not initial.endswith("."):
        return None
    other = chance.choice([ch for ch in "ABCDEGKLMNPRST" if ch != initial[0]])
    return claimed(it, given=f"{first} {other}.")


def _given_translated(it: Truth, _: Random) -> Case | None:
    return claimed(it, given=_TRANSLATED[it.given]) if it.given in _TRANSLATED else None


def _given_spelt(it: Truth, _: Random) -> Case | None:
    return claimed(it, given=_SPELT[it.given]) if it.given in _SPELT else None


def _cut_off(it: Truth, chance: Random) -> Case | None:
    """The template had room for so many letters of the name."""
    start = len(it.given) + 1
    if not it.given or len(it.family) < 8:
        return None
    cut = it.name[: start + chance.randint(3, len(it.family) - 4)].rstrip(" -'")
    return replace(claimed(it), printed=f"{cut}…")


def _blank(it: Truth, chance: Random) -> Case:
    """A form that was handed out before the hours or the day were filled in."""
    if chance.random() < 0.5:
        return replace(claimed(replace(one_day(it), form=_BLANK)), layouts=_LABELLED)
    say = replace(it.locale.wording, hours_value=_BLANK, hours_of=_BLANK)
    told = replace(it, locale=replace(it.locale, wording=say), points=None)
    return replace(claimed(told), layouts=_LABELLED)


def _last_digits(it: Truth, chance: Random) -> Case | None:
    """The page shows the end of the number only, as one does with numbers that are to be kept secret."""
    if len(it.number) < 8:
        return None
    hidden = chance.choice(("****", "xxxxx", "••••"))
    say = replace(it.locale.wording, number_value=f"{hidden}{it.number[-3:]}")
    return claimed(replace(it, locale=replace(it.locale, wording=say)))


def _semester_only(it: Truth, _: Random) -> Case | None:
    """The page names half a year without month or day, as universities do."""
    terms = TERMS.get(language(it))
    if terms is None:
        return None
    months = (terms[0],) * 6 + (terms[1],) * 6
    form = "{month} de {y}" if language(it) in ("es", "pt") else "{month} {y}"
    told = replace(one_day(it), form=form, locale=replace(it.locale, months=months))
    return replace(claimed(told), layouts=_LABELLED)


def _year_missing(it: Truth, _: Random) -> Case | None:
    """The day and the month are there and no year is, in the number neither."""
    if "month}" not in it.form or str(it.issued.year) in it.number:
        return None
    form = it.form
    for year in (" del {y}", " de {y}", ", {y}", " {y}"):
        form = form.replace(year, "")
    return claimed(replace(one_day(it), form=form))


FAMILIES: Final = (
    Family("letter_extra", Verdict.REVIEW, _letter_extra),
    Family("initial_other", Verdict.REVIEW, _initial_other),
    Family("given_translated", Verdict.REVIEW, _given_translated),
    Family("given_spelt_otherwise", Verdict.REVIEW, _given_spelt),
    Family("printed_cut_off", Verdict.REVIEW, _cut_off, own_page=True),
    Family("hours_or_day_blank", Verdict.REVIEW, _blank, own_page=True),
    Family("number_last_digits", Verdict.REVIEW, _last_digits, own_page=True),
    Family("semester_only", Verdict.REVIEW, _semester_only, own_page=True),
    Family("year_missing", Verdict.REVIEW, _year_missing, own_page=True),
)
