"""Synthetic certificates as lines of text, and claims about them that are true or false by construction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from credentialing.matching.comparison import Comparison
from credentialing.matching.fields import compare_claim
from credentialing.matching.spelling import ascii_spellings
from credentialing.model.claim import Hours, Name

# Given and family names that belong together; every given name of a row is plainly another person's.
PEOPLE = (
    (("Janet", "Stacey", "Ella"), ("Slater", "Moore", "Kent")),
    (("Zofia", "Łukasz", "Małgorzata"), ("Wiśniewska-Müller", "Żółkiewski", "Dąbrowska")),
    (("Jürgen", "Käthe", "Björn"), ("Müller", "Weiß", "Groß-Schröder")),
    (("José María", "Ibán", "Lucía"), ("García López", "Núñez", "de la Cruz")),
    (("Élisabeth", "Noémi", "Hugues"), ("Lefèvre", "d'Aubigné", "Saint-Étienne")),
    (("Søren", "Åse", "Bjørn"), ("Kierkegård", "Østergaard", "Næss")),
    (("Seán", "Caoimhe", "Aoife"), ("O'Brien-Šimić", "Mac Giolla", "Ó Dálaigh")),
    (("Thị Amélie", "Văn Đức", "Minh"), ("Nguyễn", "Trần", "Đặng")),
    (("Gülşen", "İbrahim", "Işıl"), ("Yıldız", "Çelik", "Şahin")),
    (("Joost", "Anneke", "Wouter"), ("van der Berg", "de Vries", "ter Haar")),
    (("Sándor", "Ágnes", "Zsófia"), ("Nagy", "Kovács", "Szűcs")),
    (("Иван", "Ольга", "Наталья"), ("Чехов", "Сидорова", "Толстой")),
)
BODIES = ("Northfield Myofascial Institute", "Rowan Physio Education", "Harbour Dry Needling Academy")
COURSES = ("Dry Needling Level 1: Foundation", "Dry Needling Refresher", "Myofascial Trigger Point Dry Needling")
_MONTH_NAMES = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
}
_MONTHS = {language: names.split() for language, names in _MONTH_NAMES.items()}
_MONTHS["vi"] = [f"tháng {month}" for month in range(1, 13)]


@dataclass(frozen=True)
class Certified:
    """The truth about one certificate."""

    name: Name
    done: date
    expires: date
    hours: int
    number: str
    body: str
    course: str
    director: str


def certified(random: Random) -> Certified:
    given, family = random.choice(PEOPLE)
    done = date(2018, 1, 1) + timedelta(days=random.randrange(2800))
    return Certified(
        Name(random.choice(given), random.choice(family)),
        done,
        date(done.year + 3, done.month, min(done.day, 28)),
        random.choice((16, 24, 27, 28, 32, 40, 54, 60, 80)),
        f"DN{done.year}-{random.randrange(100000, 999999)}",
        random.choice(BODIES),
        random.choice(COURSES),
        random.choice(("Prof. Oscar Whitcombe", "Marta Ellingsen")),
    )


def _day(day: date, form: str) -> str:
    language = form if form in _MONTHS else "en"
    month = _MONTHS[language][day.month - 1]
    written = {
        "iso": day.isoformat(),
        "dots": f"{day:%d.%m.%Y}",
        "slashes": f"{day:%d/%m/%Y}",
        "us": f"{month} {day.day:02}, {day.year}",
        "nth": f"{day.day}th day of {month}, {day.year}",
        "en": f"{day.day} {month} {day.year}",
        "de": f"{day.day}. {month} {day.year}",
        "fr": f"le {day.day} {month} {day.year}",
        "es": f"{day.day} de {month} de {day.year}",
        "pl": f"{day.day} {month} {day.year} r.",
        "vi": f"Ngày {day.day:02} {month} năm {day.year}",
        "ja": f"{day.year}年{day.month}月{day.day}日",
    }
    return written[form]


FORMS = ("iso", "dots", "slashes", "us", "nth", "en", "de", "fr", "es", "pl", "vi", "ja")
_ENGLISH = ("iso", "dots", "slashes", "us", "nth", "en")


def certificate(truth: Certified, random: Random) -> list[str]:
    """The lines of a certificate in one of the layouts; each prints every fact once."""
    layout = random.choice((_plain, _sentence, _table, _captions, _german, _french, _spanish, _polish, _vietnamese))
    return layout(truth, random)


def _plain(truth: Certified, random: Random) -> list[str]:
    form = random.choice(_ENGLISH)
    name = random.choice((truth.name.full, f"Dr {truth.name.full}, PT, DPT", truth.name.full.upper()))
    return [
        truth.body, "CERTIFICATE", "Awarded to", name, "has successfully completed the course", truth.course,
        f"Certificate number: {truth.number}", f"Issued: {_day(truth.done, form)}", f"Total hours: {truth.hours}",
        f"Expiry date: {_day(truth.expires, form)}", truth.director, "Course director",
    ]  # fmt: skip


def _sentence(truth: Certified, random: Random) -> list[str]:
    form = random.choice(_ENGLISH)
    return [
        "Certificate of Completion", truth.body,
        f"This is to certify that {truth.name.full} has completed {truth.hours} contact hours of",
        truth.course, f"on {_day(truth.done, form)}.", f"Certificate No. {truth.number}",
        f"Valid until {_day(truth.expires, form)}", f"Signed: {truth.director}, President",
    ]  # fmt: skip


def _table(truth: Certified, random: Random) -> list[str]:
    form = random.choice(_ENGLISH)
    return [
        truth.body, f"Name: {truth.name.family}, {truth.name.given}", f"Course: {truth.course}",
        f"Date completed: {_day(truth.done, form)}", f"Duration: {truth.hours} hours ({truth.hours // 7} days)",
        f"Cert. ID: {truth.number}", f"Expires: {_day(truth.expires, form)}", f"Instructor: {truth.director}",
    ]  # fmt: skip


def _captions(truth: Certified, random: Random) -> list[str]:
    form = random.choice(_ENGLISH)
    return [
        "Statement of Attainment", "This certificate is presented to", truth.name.full, "for completing", truth.course,
        "Date of issue", _day(truth.done, form), "Contact hours", str(truth.hours), "Certificate No.", truth.number,
        "Valid until", _day(truth.expires, form), truth.director, "Instructor", truth.body,
    ]  # fmt: skip


def _german(truth: Certified, random: Random) -> list[str]:
    form = random.choice(("dots", "de"))
    return [
        truth.body, "Teilnahmebescheinigung", "Hiermit wird bescheinigt, dass", f"Frau {truth.name.full}",
        "erfolgreich am Kurs teilgenommen hat:", truth.course, f"Umfang: {truth.hours} Stunden",
        f"Ausgestellt am: {_day(truth.done, form)}", f"Zertifikatsnummer: {truth.number}",
        f"Gültig bis: {_day(truth.expires, form)}", truth.director, "Kursleitung",
    ]  # fmt: skip


def _french(truth: Certified, random: Random) -> list[str]:
    form = random.choice(("fr", "dots"))
    return [
        truth.body, "Attestation de formation", "Nous certifions que", truth.name.full,
        "a suivi avec succès la formation",
        truth.course, f"Durée : {truth.hours} heures", f"Délivré {_day(truth.done, form)}",
        f"Certificat n° {truth.number}", f"Valable jusqu'au {_day(truth.expires, form)}", truth.director, "Directrice",
    ]  # fmt: skip


def _spanish(truth: Certified, random: Random) -> list[str]:
    return [
        truth.body, "Se otorga el presente a", truth.name.full, "por haber completado el curso", truth.course,
        f"con una duración de {truth.hours} horas lectivas", f"Fecha de expedición: {_day(truth.done, 'es')}",
        f"N.º de certificado: {truth.number}", f"Válido hasta: {_day(truth.expires, 'es')}", truth.director, "Director",
    ]  # fmt: skip


def _polish(truth: Certified, random: Random) -> list[str]:
    return [
        truth.body, "Zaświadcza się, że", truth.name.full, "ukończyła kurs", truth.course,
        f"Liczba godzin: {truth.hours}", f"Wydano: {_day(truth.done, 'pl')}", f"Numer certyfikatu: {truth.number}",
        f"Ważne do: {_day(truth.expires, 'pl')}", truth.director, "Kierownik",
    ]  # fmt: skip


def _vietnamese(truth: Certified, random: Random) -> list[str]:
    return [
        truth.body, "Chứng nhận", truth.name.full, "đã hoàn thành khóa học", truth.course,
        f"Thời lượng: {truth.hours} giờ", f"Ngày cấp: {_day(truth.done, 'vi')}", f"Số chứng chỉ: {truth.number}",
        f"Có giá trị đến: {_day(truth.expires, 'vi')}", truth.director, "Giám đốc",
    ]  # fmt: skip


# -- claims that are false ---------------------------------------------------------------------------------------------


def _sibling(truth: Certified, random: Random) -> Certified:
    row = next(row for row in PEOPLE if truth.name.given in row[0])
    given = random.choice([given for given in row[0] if given != truth.name.given])
    return replace(truth, name=Name(given, truth.name.family))


def _stranger(truth: Certified, random: Random) -> Certified:
    row = random.choice([row for row in PEOPLE if truth.name.given not in row[0]])
    return replace(truth, name=Name(random.choice(row[0]), random.choice(row[1])))


def _director(truth: Certified, random: Random) -> Certified:
    *_, given, family = truth.director.split()
    return replace(truth, name=Name(given, family))


def _one_letter(truth: Certified, random: Random) -> Certified:
    given = truth.name.given
    at = random.randrange(len(given))
    # The plain letter for an accented one would be the name's own ASCII spelling: no lie.
    letter = random.choice([ch for ch in "abdgkmrtuxz" if ch not in ascii_spellings(given[at])])
    return replace(truth, name=Name((given[:at] + letter + given[at + 1 :]).capitalize(), truth.name.family))


def _other_accent(truth: Certified, random: Random) -> Certified:
    swaps = str.maketrans("éèüöäáíóúøåąęñçşăôêığ", "èéúôâàìòùöäęąńćšâøēíg")
    changed = truth.name.full.translate(swaps)
    if changed == truth.name.full or changed.isascii():
        return _sibling(truth, random)
    return replace(truth, name=Name(truth.name.given.translate(swaps), truth.name.family.translate(swaps)))


def _homoglyph(truth: Certified, random: Random) -> Certified:
    swaps = str.maketrans("aeopcxi", "аеорсхі")
    if any("а" <= ch <= "я" for ch in truth.name.full.lower()):
        swaps = str.maketrans("аеорсхі", "aeopcxi")
    changed = Name(truth.name.given.translate(swaps), truth.name.family)
    return replace(truth, name=changed) if changed != truth.name else _sibling(truth, random)


def _year(truth: Certified, random: Random) -> Certified:
    return replace(
        truth, done=truth.done.replace(year=truth.done.year + random.choice((-1, 1)), day=min(truth.done.day, 28))
    )


def _swapped_day(truth: Certified, random: Random) -> Certified:
    if truth.done.day > 12 or truth.done.day == truth.done.month:
        return replace(truth, done=truth.done + timedelta(days=random.choice((-10, -1, 1, 10, 30))))
    return replace(truth, done=date(truth.done.year, truth.done.day, truth.done.month))


def _expiry(truth: Certified, random: Random) -> Certified:
    return replace(truth, done=truth.expires)


def _number(truth: Certified, random: Random) -> Certified:
    at = random.randrange(2, len(truth.number))
    if truth.number[at] == "-":
        return replace(truth, number=truth.number[:-1])
    return replace(
        truth,
        number=truth.number[:at] + str((int(truth.number[at]) + random.randrange(1, 9)) % 10) + truth.number[at + 1 :],
    )


def _part_of_number(truth: Certified, random: Random) -> Certified:
    return replace(truth, number=random.choice((truth.number[:-2], truth.number[2:], truth.number + "0")))


def _hours(truth: Certified, random: Random) -> Certified:
    return replace(truth, hours=truth.hours + random.choice((-10, -1, 1, 8, 10, 20)))


LIES = (_sibling, _stranger, _director, _one_letter, _other_accent, _homoglyph, _year, _swapped_day, _expiry, _number,
        _part_of_number, _hours)  # fmt: skip


# -- claims that are true ----------------------------------------------------------------------------------------------


def _as_is(truth: Certified, random: Random) -> Certified:
    return truth


def _titled(truth: Certified, random: Random) -> Certified:
    return replace(truth, name=replace(truth.name, given=f"Ms {truth.name.given}"))


def _swapped(truth: Certified, random: Random) -> Certified:
    return replace(truth, name=Name(truth.name.family, truth.name.given))


def _capitals(truth: Certified, random: Random) -> Certified:
    return replace(truth, name=Name(truth.name.given, truth.name.family.upper()))


TRUTHS = (_as_is, _titled, _swapped, _capitals)


def compared(lines: Sequence[str], claim: Certified, *, from_image: bool = False) -> dict[str, Comparison]:
    return dict(
        compare_claim(
            lines,
            name=claim.name,
            completed_on=claim.done,
            hours=Hours(in_person=claim.hours),
            number=claim.number,
            from_image=from_image,
            body=claim.body,
            course=claim.course,
        )
    )
