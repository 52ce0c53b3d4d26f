"""Claims that a person has to look at: a slip of the pen or another holder, or a page that does not say all."""

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed, forgeries
from bench.evaluation.corpus.dev.spent_last.false import LIES_OF
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict

# Layouts that have a label before each value, and no sentence or list of modules that would say it in another way.
_LABELLED: Final = (
    "university", "coursework", "badge", "waves", "wordart", "spine", "ministry", "voucher", "slip",
)  # fmt: skip
_BLANK: Final = "_" * 16
# Names that are spoken alike and written in two ways: often one family, often two.
_SOUNDS: Final[Mapping[str, str]] = {
    "Phillip": "Philip", "Baptiste": "Batiste", "Ramdeen": "Ramdin", "Hosein": "Hossein", "Alleyne": "Alleyn",
    "Mohammed-Joseph": "Mohamed-Joseph", "Chaudhry": "Choudhry", "Siddiqui": "Siddiqi", "Bhatti": "Bhati",
    "Sheikh": "Shaikh", "Qazi": "Kazi", "Khattak": "Khatak", "Gillani": "Gilani", "Fonseka": "Fonseca",
    "Perera-Silva": "Pereira-Silva", "Jayawardena": "Jayawardene", "Wickramasinghe": "Wickremasinghe",
    "Gunasekara": "Gunasekera", "Rathnayake": "Ratnayake", "Thilakarathne": "Tilakaratne",
    "Krishnamoorthy": "Krishnamurthy", "Selvarajah": "Selvaraja", "Zainuddin": "Zainudin", "Yeoh": "Yeo",
    "Kamaruddin": "Kamarudin", "Zammit": "Zamit", "Camilleri": "Camileri", "Mensah": "Mensa", "Lamptey": "Lampty",
    "Trabelsi": "Trabelssi", "Ben Salah": "Ben Saleh", "Ferchichi": "Fershishi", "Mbodj": "Mbodji",
    "Schmitz": "Schmits", "Thönnes": "Tönnes", "Pichler": "Bichler", "Egger": "Ecker", "Plattner": "Platner",
    "Etcheverry": "Echeverry", "Bentancor": "Betancor", "Fagúndez": "Fagundes", "Esquivel": "Esquibel",
    "Gasperoni": "Gasparoni", "Machava": "Mashava", "Kartosoewito": "Kartosuwito", "de Vries": "de Fries",
}  # fmt: skip


def _letter_lost(it: Truth, chance: Random) -> Case | None:
    """A letter inside the family name is missing."""
    places = [at for at in range(2, len(it.family) - 1) if it.family[at].islower() and it.family[at - 1].islower()]
    places = [at for at in places if it.family[at] not in (it.family[at - 1], it.family[at + 1])]
    if len(it.family) < 6 or not places:
        return None
    at = chance.choice(places)
    return claimed(it, family=it.family[:at] + it.family[at + 1 :])


def _letters_turned(it: Truth, chance: Random) -> Case | None:
    """Two letters inside the family name change places."""
    name = it.family
    places = [at for at in range(1, len(name) - 1) if name[at : at + 2].islower() and name[at] != name[at + 1]]
    places = [at for at in places if name[at : at + 2].isalpha()]
    if len(name) < 5 or not places:
        return None
    at = chance.choice(places)
    return claimed(it, family=name[:at] + name[at + 1] + name[at] + name[at + 2 :])


def _sounds_alike(it: Truth, _: Random) -> Case | None:
    return claimed(it, family=_SOUNDS[it.family]) if it.family in _SOUNDS else None


def _initial_besides(it: Truth, chance: Random) -> Case | None:
    """A middle initial is claimed that the page does not have."""
    return claimed(it, given=f"{it.given} {chance.choice('ABDEHJKLMNPRST')}.") if it.given else None


def _generation_claimed(it: Truth, chance: Random) -> Case | None:
    """Which of two people of one name is claimed, and the page does not say which."""
    endings = {"en": ("Jr.", "Sr.", "III"), "es": ("hijo",), "pt": ("Filho", "Júnior"), "nl": ("jr.", "sr.")}
    ending = endings.get(it.locale.code[:2])
    return claimed(it, family=f"{it.family} {chance.choice(ending)}") if ending and it.given else None


def _issue_day(it: Truth, _: Random) -> Case | None:
    """The page tells the last day of the course from the day of issue, and the later one is claimed."""
    is_swapped = it.awarded and (it.awarded.day, it.awarded.month) == (it.issued.month, it.issued.day)
    return claimed(it, issued=it.awarded) if it.awarded and not is_swapped else None


def _provisional(it: Truth, _: Random) -> Case | None:
    """The page says that a test is still to come."""
    if not it.locale.wording.provisional:
        return None
    return replace(claimed(it), completed=it.locale.wording.provisional)


def _left_blank(it: Truth, chance: Random) -> Case:
    """A form that was handed out before name or number were filled in."""
    if chance.random() < 0.5:
        return replace(claimed(it), printed=_BLANK)
    say = replace(it.locale.wording, number_value=_BLANK)
    return Case(replace(it, locale=replace(it.locale, wording=say)), claimed(it).claim)


def _month_only(it: Truth, _: Random) -> Case | None:
    """The page names a month without a day."""
    if not it.second:
        return None
    form = "{y}. gada {month}" if it.locale.code == "lv" else "{month} {y}"
    if "de {month}" in it.form:
        form = "{month} de {y}"
    told = replace(it, form=form, started=None, awarded=None, ranged=False, printed=None, born=None)
    return replace(claimed(told), layouts=_LABELLED)


def _days_for_hours(it: Truth, _: Random) -> Case | None:
    """The page says how many days the course took, and nothing of hours."""
    if it.locale.wording.duration is None:
        return None
    label, days = it.locale.wording.duration
    said = days.format(n=max(2, round(it.hours / 8)))
    say = replace(it.locale.wording, hours=label, hours_value=said, hours_of=said)
    told = replace(it, locale=replace(it.locale, wording=say), points=None, started=None, ranged=False)
    return replace(claimed(told), layouts=_LABELLED)


FAMILIES: Final = (
    Family("letter_lost", Verdict.REVIEW, _letter_lost),
    Family("letters_turned", Verdict.REVIEW, _letters_turned),
    Family("sounds_alike", Verdict.REVIEW, _sounds_alike),
    Family("initial_besides", Verdict.REVIEW, _initial_besides),
    Family("generation_claimed", Verdict.REVIEW, _generation_claimed),
    Family("issue_day_claimed", Verdict.REVIEW, _issue_day),
    Family("provisional", Verdict.REVIEW, _provisional, own_page=True),
    Family("left_blank", Verdict.REVIEW, _left_blank, own_page=True),
    Family("month_only", Verdict.REVIEW, _month_only, own_page=True),
    Family("days_for_hours", Verdict.REVIEW, _days_for_hours, own_page=True),
    *forgeries((Trick.WRITTEN_OVER,), LIES_OF, label=Verdict.REVIEW, on_paper=True),
)
