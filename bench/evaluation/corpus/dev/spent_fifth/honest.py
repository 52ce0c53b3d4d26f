"""Honest claims: what people type and what providers print differently and mean the same."""

from dataclasses import replace
from datetime import date
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, claimed
from bench.evaluation.corpus.dev.spent_fifth.said import BORN, HOURS_IN_WORDS, WEEKDAYS, WHERE_FROM
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.manifest import Verdict

_CLINICS: Final = {
    "en": ("Riverside Physiotherapy", "Spine & Sport Clinic", "District Hospital"), "fr": ("Cabinet des Tilleuls",),
    "de": ("Praxis am Markt", "Klinik Nord"), "es": ("Clínica San Rafael",), "it": ("Studio Salus",),
    "pt": ("Clínica Central",), "nl": ("Praktijk De Brug",), "sv": ("Rehabcentrum",),
}  # fmt: skip
_SINGLE_DAY: Final = ("started", "awarded", "printed", "expires", "born")  # other days a page may have


def language(it: Truth) -> str:
    """The language of the place, in two letters."""
    return it.locale.code[:2]


def one_day(it: Truth) -> Truth:
    """``it`` with a single day on the page: so its form can be made for that day."""
    return replace(it, ranged=False, **dict.fromkeys(_SINGLE_DAY))  # type: ignore[arg-type]  # all may be absent


def _hash(it: Truth, _: Random) -> Case:
    return claimed(it, number=f"#{it.number}")


def _dotted(it: Truth, _: Random) -> Case | None:
    """Full stops typed for the strokes or hyphens of the number."""
    other = it.number.translate(str.maketrans("-/", ".."))
    return claimed(it, number=other) if other != it.number else None


def _strokes_spaced(it: Truth, _: Random) -> Case | None:
    other = it.number.replace("/", " / ")
    return claimed(it, number=other) if other != it.number else None


def _name_long_dash(it: Truth, _: Random) -> Case | None:
    """What a word processor makes of a hyphen."""
    return claimed(it, family=it.family.replace("-", "–")) if "-" in it.family else None


def _initials_unstopped(it: Truth, _: Random) -> Case | None:
    """Without the full stop behind an initial or a shortened name that the page has."""
    return claimed(it, given=it.given.replace(".", "")) if "." in it.given else None


def _saint_stop(it: Truth, _: Random) -> Case | None:
    """St Hill for St. Hill."""
    return claimed(it, family=it.family.replace("St.", "St")) if it.family.startswith("St. ") else None


def _mac_space(it: Truth, _: Random) -> Case | None:
    """Mc Phee for McPhee."""
    return claimed(it, family=f"Mc {it.family[2:]}") if it.family.startswith("Mc") else None


def _printed_letterspaced(it: Truth, _: Random) -> Case | None:
    """The name in spaced capitals, as templates set it."""
    spaced = "   ".join(" ".join(part) for part in it.name.upper().split())
    return replace(claimed(it), printed=spaced) if len(it.name) < 26 and "ß" not in it.name else None


def _printed_workplace(it: Truth, chance: Random) -> Case | None:
    """Where the holder works stands behind the name."""
    clinics = _CLINICS.get(language(it))
    return replace(claimed(it), printed=f"{it.name}, {chance.choice(clinics)}") if clinics else None


def _printed_home_town(it: Truth, _: Random) -> Case | None:
    form, town = WHERE_FROM.get(language(it)), it.place.rpartition(", ")[2]
    return replace(claimed(it), printed=f"{it.name}, {form.format(town)}") if form else None


def _printed_birth_behind(it: Truth, chance: Random) -> Case | None:
    """The day of birth stands behind the name."""
    form = BORN.get(language(it))
    if form is None:
        return None
    day = it.locale.day(date(chance.randint(1962, 1996), chance.randint(1, 12), chance.randint(1, 28)), it.form)
    return replace(claimed(replace(it, born=None)), printed=f"{it.name}, {form.format(day)}")


def _printed_weekday(it: Truth, _: Random) -> Case | None:
    """Saturday, 3 May 2025."""
    days = WEEKDAYS.get(language(it))
    if days is None or "month}" not in it.form or it.form.startswith("{month"):
        return None
    joint = " " if language(it) in ("fr", "it", "nl") else ", "
    return claimed(replace(one_day(it), form=f"{days[it.issued.weekday()]}{joint}{it.form}"))


def _printed_month_capitals(it: Truth, _: Random) -> Case | None:
    if "month}" not in it.form:
        return None
    return claimed(replace(it, locale=replace(it.locale, months=tuple(month.upper() for month in it.locale.months))))


def _printed_day_of(it: Truth, chance: Random) -> Case | None:
    """The 3rd day of May 2025."""
    joint = chance.choice((" ", ", "))
    return claimed(replace(one_day(it), form=f"{{th}} day of {{month}}{joint}{{y}}")) if language(it) == "en" else None


def _printed_hours_words(it: Truth, chance: Random) -> Case | None:
    """Sixteen (16) hours."""
    word = HOURS_IN_WORDS.get(language(it), {}).get(it.hours)
    if word is None:
        return None
    unit = "hours" if language(it) == "en" else "horas"
    said = chance.choice((f"{word} ({{h}}) {unit}", f"{{h}} ({word}) {unit}"))
    return claimed(_saying(it, hours_value=said, hours_of=said))


def _printed_hours_minutes(it: Truth, chance: Random) -> Case:
    """16 h 00 min, as platforms count."""
    said = "{h} hrs 00 mins" if language(it) == "en" else "{h} h 00 min"
    said = chance.choice((said, said, "{h}:00 h"))
    return claimed(_saying(it, hours_value=said, hours_of=said))


def _saying(it: Truth, **changes: str) -> Truth:
    return replace(it, locale=replace(it.locale, wording=replace(it.locale.wording, **changes)))  # type: ignore[arg-type]


def _course_hyphen(it: Truth, _: Random) -> Case | None:
    """Dry-Needling typed without its hyphen, or with one it has not."""
    other = it.course.replace("Dry-Needling", "Dry Needling").replace("ry-needling", "ry needling")
    if other == it.course:
        other = it.course.replace("Dry Needling", "Dry-Needling").replace("ry needling", "ry-needling")
    return claimed(it, course=other) if other != it.course else None


def _course_ampersand(it: Truth, _: Random) -> Case | None:
    return claimed(it, course=it.course.replace(" and ", " & ")) if " and " in it.course else None


def _course_unbracketed(it: Truth, _: Random) -> Case | None:
    other = it.course.translate(str.maketrans("", "", "()"))
    return claimed(it, course=other) if other != it.course else None


def _body_initials(it: Truth, _: Random) -> Case | None:
    """The body's initials in brackets behind its name, of which the page has only the name."""
    initials = "".join(word[0] for word in it.body.split() if word[0].isupper() and word != "The")
    return claimed(it, body=f"{it.body} ({initials})") if len(initials) > 2 else None


def _body_ampersand(it: Truth, _: Random) -> Case | None:
    return claimed(it, body=it.body.replace(" and ", " & ")) if " and " in it.body else None


FAMILIES: Final = (
    Family("number_hash", Verdict.ACCEPT, _hash),
    Family("number_dotted", Verdict.ACCEPT, _dotted),
    Family("number_strokes_spaced", Verdict.ACCEPT, _strokes_spaced),
    Family("name_long_dash", Verdict.ACCEPT, _name_long_dash),
    Family("initials_unstopped", Verdict.ACCEPT, _initials_unstopped),
    Family("saint_unstopped", Verdict.ACCEPT, _saint_stop),
    Family("mac_spaced", Verdict.ACCEPT, _mac_space),
    Family("printed_letterspaced", Verdict.ACCEPT, _printed_letterspaced),
    Family("printed_workplace", Verdict.ACCEPT, _printed_workplace),
    Family("printed_home_town", Verdict.ACCEPT, _printed_home_town),
    Family("printed_birth_behind", Verdict.ACCEPT, _printed_birth_behind),
    Family("printed_weekday", Verdict.ACCEPT, _printed_weekday),
    Family("printed_month_capitals", Verdict.ACCEPT, _printed_month_capitals),
    Family("printed_day_of", Verdict.ACCEPT, _printed_day_of),
    Family("printed_hours_in_words", Verdict.ACCEPT, _printed_hours_words),
    Family("printed_hours_and_minutes", Verdict.ACCEPT, _printed_hours_minutes),
    Family("course_hyphen", Verdict.ACCEPT, _course_hyphen),
    Family("course_ampersand", Verdict.ACCEPT, _course_ampersand),
    Family("course_unbracketed", Verdict.ACCEPT, _course_unbracketed),
    Family("body_with_initials", Verdict.ACCEPT, _body_initials),
    Family("body_ampersand", Verdict.ACCEPT, _body_ampersand),
)
