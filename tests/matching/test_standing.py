"""Papers of other kinds that have a name, a day, hours and a number too, and certify nothing."""

from datetime import date

import pytest

from credentialing.matching.comparison import Agreement, Place, ScoredLine
from credentialing.matching.fields import all_match, compare_claim
from credentialing.matching.standing import compare_standing
from credentialing.model.claim import Hours, Name

ANNA = Name("Anna", "Holt")
FACTS = ("Anna Holt", "Dry Needling 1", "3 May 2025", "40 hours", "No. DN-2025-118")


def certifies(*lines: str) -> bool:
    return compare_standing(lines, ANNA, None) is None


@pytest.mark.parametrize(
    "heading",
    [
        "INVOICE", "Tax invoice", "Receipt", "Quotation", "Timetable", "Enrolment form", "Assessment report",
        "Booking confirmation", "Letter of acceptance", "Membership card", "Attendance sheet", "INVOICE No. 118",
        "Rechnung", "Anmeldebestätigung", "Quittung", "Stundenplan", "Facture", "Devis", "Convocation à la formation",
        "Factura", "Justificante de matrícula", "Presupuesto", "Fattura", "Ricevuta", "Conferma d'iscrizione", "Fatura",
        "Comprovativo de inscrição", "Factuur", "Bevestiging van inschrijving", "Kvitto", "Anmälan", "Kvittering",
        "Faktura", "Rachunek", "Potwierdzenie zgłoszenia", "Přihláška", "Účtenka", "Számla", "Factură", "Makbuz",
        "Τιμολόγιο", "Lasku", "Квитанция", "Račun", "Arve", "Rēķins", "Sąskaita", "請求書", "영수증", "发票",
    ],
)  # fmt: skip
def test_a_paper_of_another_kind_goes_to_a_person(heading: str) -> None:
    assert not certifies(heading, *FACTS, "Certificate course")
    found = compare_claim(
        ["Northfield", heading, *FACTS], name=ANNA, completed_on=date(2025, 5, 3), hours=Hours(in_person=40),
        number="DN-2025-118", from_image=False,
    )  # fmt: skip
    assert found["standing"].agreement is Agreement.UNCLEAR
    assert not all_match(found)


@pytest.mark.parametrize(
    "line",
    [
        "Certificate of Attendance", "Kurs Dry Needling", "Order of Physiotherapists", "Office of Registration",
        "Invoice: 118", "Offre de formation", "Workshop on Dry Needling", "The course was held in a ticket hall",
    ],
)  # fmt: skip
def test_what_only_sounds_like_one_does_not(line: str) -> None:
    assert certifies("Certificate of Completion", line, *FACTS)


def test_a_number_of_a_receipt_further_down_is_where_the_fee_was_paid() -> None:
    assert certifies("Northfield", "Certificate of Completion", *FACTS, "Receipt No. 118")
    assert not certifies("Receipt No. 118", "Certificate course", *FACTS)
    assert not certifies("Northfield", "Certificate course", *FACTS, "Receipt")


def test_a_page_without_a_word_for_certifying_goes_to_a_person() -> None:
    assert not certifies("Northfield", *FACTS)
    for word in ("Certificate", "has completed the course", "This is to certify that", "Completed on", "Urkunde"):
        assert certifies("Northfield", word, *FACTS)


@pytest.mark.parametrize(
    "said",
    [
        "Result: Fail",
        "Outcome: not yet competent",
        "Ergebnis: nicht bestanden",
        "Esito: negativo",
        "Resultado: no apto",
    ],
)
def test_a_result_that_is_none_goes_to_a_person(said: str) -> None:
    assert not certifies("Certificate", *FACTS, said)


def test_the_holders_own_name_says_nothing() -> None:
    page = ["Certificate", "Anna Ticket", "3 May 2025"]
    assert compare_standing(page, Name("Anna", "Ticket"), 1) is None


@pytest.mark.parametrize(
    "line",
    [
        "Dieses Zertifikat ersetzt nicht die Berufszulassung.", "This certificate is not a licence to practise.",
        "This certificate does not confer a licence.", "Ce certificat ne remplace pas le diplôme.",
    ],
)  # fmt: skip
def test_what_says_that_it_is_no_licence_may_be_a_certificate(line: str) -> None:
    assert certifies("Certificate of Completion", *FACTS, line)


@pytest.mark.parametrize(
    "line",
    [
        "This certificate does not confer competence in dry needling.", "Diese Bestätigung ersetzt nicht die Prüfung.",
        "This certificate does not certify competence.", "Endast närvaro. Slutprovet har inte genomförts.",
        "Nur Anwesenheit, ohne Prüfung", "Présence seule, sans évaluation", "Attendance only",
        "No competence is certified",
    ],
)  # fmt: skip
def test_attendance_alone_goes_to_a_person(line: str) -> None:
    assert not certifies("Certificate of Attendance", *FACTS, line)


@pytest.mark.parametrize(
    "lines",
    [
        ("Certificado de docencia", "Agradecemos a", "Anna Holt", "su labor como docente del curso"),
        ("Certificate of appreciation", "Anna Holt", "for completing"), ("Speaker's certificate", "Anna Holt"),
        ("Certificate", "This certifies that Anna Holt", "has completed a term as an instructor of the course"),
        ("Attestation d'intervention", "Anna Holt"), ("Attestato di docenza", "Anna Holt"),
        ("Aviso de lista de espera", "Anna Holt", "figura en la lista de espera del curso"),
        ("Dichiarazione di uditore", "Anna Holt ha assistito solo come uditore al corso e non lo ha completato"),
        ("Zertifikat", "Anna Holt", "hat als Dozentin den Kurs abgeschlossen"),
    ],
)  # fmt: skip
def test_who_taught_or_watched_a_course_did_not_complete_it(lines: tuple[str, ...]) -> None:
    found = compare_claim(
        [*lines, *FACTS[1:]], name=ANNA, completed_on=date(2025, 5, 3), hours=Hours(in_person=40),
        number="DN-2025-118", from_image=False,
    )  # fmt: skip
    assert not all_match(found)


@pytest.mark.parametrize("heading", ["Course outline", "Timetable", "INVOICE"])
def test_what_lies_behind_a_certificate_may_be_a_paper_of_another_kind(heading: str) -> None:
    def standing(*, page: int, hours_on: int) -> Agreement | None:
        words = [(text, 0) for text in ("Certificate", "Anna Holt", "No. DN-2025-118", "3 May 2025")]
        lines = [
            ScoredLine(text, 1.0, Place(on, 0.1, 0.1 * at, 0.5, 0.1 * at + 0.05))
            for at, (text, on) in enumerate([(heading, page), *words, ("40 hours", hours_on)])
        ]
        found = compare_claim(
            lines, name=ANNA, completed_on=date(2025, 5, 3), hours=Hours(in_person=40), number="DN-2025-118",
            from_image=False,
        )  # fmt: skip
        return found["standing"].agreement if "standing" in found else None

    assert standing(page=1, hours_on=0) is None
    assert standing(page=1, hours_on=1) is Agreement.UNCLEAR
    assert standing(page=0, hours_on=0) is Agreement.UNCLEAR
