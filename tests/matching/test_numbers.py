import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.matching.comparison import Agreement
from credentialing.matching.numbers import compare_number

MATCH, UNCLEAR, DIFFERS, MISSING = Agreement.MATCH, Agreement.UNCLEAR, Agreement.DIFFERS, Agreement.MISSING
NUMBER = "DN2026-117165"


def compared(*lines: str, claimed: str = NUMBER, from_image: bool = False) -> Agreement:
    return compare_number(claimed, lines, from_image=from_image).agreement


@pytest.mark.parametrize(
    "lines",
    [
        ("Certificate number: DN2026-117165",), ("Certificate No. dn2026 117165",), ("Cert. ID: DN2026–117165",),
        ("Zertifikatsnummer: DN2026-117165",), ("Certificat n° DN2026-117165",), ("N.º de certificado: DN2026-117165",),
        ("Numer certyfikatu: DN2026-117165",), ("Số chứng chỉ: DN2026-117165",), ("証書番号：DN2026-117165",),
        ("Certificate No.", "DN2026-117165"), ("No.: DN2026-117165",), ("DN2026-117165",), ("#DN2026-117165, issued",),
        ("Certificate No. DN2026-117165 16.05.2026",),
        ("Certificate No. DN2026-117165 2026-05-16",), ("Certificate number", "", "DN2026-117165"),
    ],
)  # fmt: skip
def test_the_number_matches_but_for_spaces_hyphens_and_case(lines: tuple[str, ...]) -> None:
    assert compared(*lines) is MATCH


@pytest.mark.parametrize(
    "printed",
    [
        "DN2026-117166",
        "DN2026-17165",
        "DN2026-1171650",
        "DN2026-117165-2",
        "DN2026-117165 7",
        "XDN2026-117165",
        "DN2O26-117165",
    ],
)
def test_another_number_in_its_place_differs_and_elsewhere_is_missing(printed: str) -> None:
    assert compared(f"Certificate number: {printed}") is DIFFERS
    assert compared("Certificate", f"{printed}") is MISSING


@pytest.mark.parametrize(
    "claimed", ["Cert. No. DN2026-117165", "Cert DN2026-117165", "Certificate number: DN2026-117165"]
)
def test_the_caption_may_be_claimed_with_the_number(claimed: str) -> None:
    assert compared(f"Certificate number: {NUMBER}", claimed=claimed) is MATCH
    assert compared("Certificate number: DN2026-117166", claimed=claimed) is DIFFERS


def test_a_caption_that_is_part_of_the_number_stays_with_it() -> None:
    assert compared("Certificate number: CERT 118/2026", claimed="Cert 118/2026") is MATCH


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("117165", NUMBER), ("DN2O26-117165", NUMBER), ("DN2026-II7I65", NUMBER), ("DN-2026-123", "DN-2026-00123"),
        ("457", "0457"),
    ],
)  # fmt: skip
def test_what_may_be_a_slip_or_a_part_of_the_number_goes_to_a_person(claimed: str, printed: str) -> None:
    assert compared(f"Certificate number: {printed}", claimed=claimed) is UNCLEAR


@pytest.mark.parametrize("claimed", ["165", "17165X", "DN2026", "DN2026-117156", "DN-2026-1230"])
def test_other_parts_and_other_digits_differ(claimed: str) -> None:
    assert compared("Certificate number: DN-2026-117165", claimed=claimed) is DIFFERS


def test_the_claimed_number_beside_another_goes_to_a_person_or_differs() -> None:
    assert compared(f"Certificate number: {NUMBER}", "Certificate number: DN2020-000001") is UNCLEAR
    assert compared(f"Course {NUMBER}", "Certificate number: DN2020-000001") is UNCLEAR
    assert compared("Course DN2026-117199", "Certificate number: DN2020-000001") is DIFFERS


def test_a_number_of_another_kind_is_not_the_certificates() -> None:
    assert compared(f"Licence no: {NUMBER}") is UNCLEAR
    assert compared("Melbourne 3000", claimed="3000") is UNCLEAR
    assert compared("Certificate no: 3000", claimed="3000") is MATCH
    assert compared("Certificate no: pending", "Melbourne") is MISSING
    assert compared("nothing", claimed=" - ") is MISSING


def test_a_picture_may_blur_one_character() -> None:
    assert compared("Certificate number: DN2026-117185", from_image=True) is UNCLEAR
    assert compared("Certificate number: DN2O26-117165", from_image=True) is UNCLEAR
    assert compared("Certificate number: DN2026-999165", from_image=True) is DIFFERS


digits = st.text("0123456789", min_size=6, max_size=6)


@given(digits, digits)
def test_other_digits_never_match(claimed: str, printed: str) -> None:
    expected = MATCH if claimed == printed else DIFFERS
    assert compared(f"Certificate number: DN2026-{printed}", claimed=f"DN2026-{claimed}") is expected


@given(st.text(max_size=20), st.lists(st.text(max_size=60), max_size=5))
def test_no_text_breaks_the_search(claimed: str, lines: list[str]) -> None:
    compare_number(claimed, lines)


def test_a_caption_paired_with_the_wrong_cell_never_holds_against_a_number_that_the_page_prints() -> None:
    row = ("15/07/2018", "24", "A-61552-90", "Date awarded", "Hours of learning", "Certificate reference", "15/07/2021")
    assert compare_number("A-61552-90", row).agreement is MATCH
    assert compare_number("A-61552-90", (*row, "B-11111-22")).agreement is UNCLEAR
    assert compare_number("A-61552-09", row).agreement is UNCLEAR


@pytest.mark.parametrize("value", ["15/07/2021", "September 7, 2021", "2021", "36"])
def test_what_is_no_number_of_a_certificate_is_no_other_number(value: str) -> None:
    assert compare_number("FDN640572", ("Certificate number", value)).agreement is UNCLEAR


def test_the_claimed_number_far_from_any_label_goes_to_a_person() -> None:
    page = ("Certificate number", "15/07/2021", "a", "b", "c", "d", "FDN640572")
    assert compare_number("FDN640572", page).agreement is UNCLEAR
    assert compare_number("FDN640572", (*page[:2], "Licence FDN640572")).agreement is UNCLEAR


def test_a_number_without_a_label_known_here_is_not_believed_beside_another() -> None:
    page = ("Oyklenu: K 55194", "Zigtar: NDL 879 120")
    assert compare_number("K 55194", page).agreement is UNCLEAR
    assert compare_number("NDL 879 120", page).agreement is UNCLEAR
    assert compare_number("NDL 879 120", ("Zigtar: NDL 879 120", "Oyklenu: 40", "Date: 12 May 2025")).agreement is MATCH
    assert (
        compare_number("NDL 879 120", ("NDL 879 120", "Oyklenu: K 55194")).agreement is MATCH
    )  # nothing in front of it


@pytest.mark.parametrize(
    "beside", ["Oyklenu 2025", "Oyklenu: 27.5", "F 90579455", "IBAN 51518263", "Oyklenu: 12 May 2025"]
)
def test_years_hours_telephones_and_accounts_are_no_rivals_of_a_number(beside: str) -> None:
    assert compare_number("NDL 879 120", ("Zigtar: NDL 879 120", beside)).agreement is MATCH


@pytest.mark.parametrize(
    "label",
    [
        "Getuigschrift nr.: nr.",
        "N.º de constancia:",
        "Certificat n°: No",
        "Registro n.º:",
        "Nr. der Bestätigung: Nr.",
        "Folio:",
    ],
)
def test_labels_of_a_word_for_a_certificate_and_one_for_a_number(label: str) -> None:
    page = (f"{label} NDL 879 120", "Oyklenu: K 55194")
    assert compare_number("NDL-879-120", page).agreement is MATCH
    assert compare_number("No. NDL 879 120", page).agreement is MATCH
    assert compare_number("K 55194", page).agreement is UNCLEAR


def test_the_number_of_a_letter_is_the_certificates_only_if_none_is_called_so() -> None:
    assert compare_number("IMS/2021/480", ("Ref. TR/7714", "Certificate no.: IMS/2021/480")).agreement is MATCH
    assert compare_number("TR/7714", ("Ref. TR/7714", "Certificate no.: IMS/2021/480")).agreement is UNCLEAR
    assert compare_number("TR/7714", ("Ref. TR/7714",)).agreement is MATCH
    assert compare_number("TR/7714", ("Provider certificate approval no.: TR/7714",)).agreement is UNCLEAR


@pytest.mark.parametrize("caption", ["Licence number", "Accreditation no.", "Course code", "Registration no."])
def test_a_number_under_or_over_the_caption_of_another_kind_goes_to_a_person(caption: str) -> None:
    """Where the page pairs nothing with "Certificate number", and where it pairs what is no such number."""
    for page in ((caption, NUMBER), (NUMBER, caption)):
        assert compared(*page) is UNCLEAR
        assert compared("Certificate number", "36", *page) is UNCLEAR
    assert compared("Certificate number", "36", NUMBER) is MATCH
    # A caption that has its value beside it is no caption of this one.
    assert compared(f"{caption}: A-7", "Location", NUMBER) is MATCH


def test_the_reference_of_an_accreditation_is_not_the_certificates_number() -> None:
    assert compared(f"Accreditation reference: {NUMBER}") is UNCLEAR
    assert compared("Accreditation reference: AB-99881") is MISSING
    for beside in ("Accreditation reference: AB-99881", "Accreditation reference AB-99881;"):
        assert compared(beside, f"Certificate number: {NUMBER}") is MATCH
        assert compared(f"{beside} | Certificate number: {NUMBER}") is MATCH
        assert compared(beside, "Certificate number: DN2026-000001") is DIFFERS


def test_the_code_of_an_approval_is_not_the_certificates_though_certificates_have_such_codes_too() -> None:
    assert compared(f"Verification code: {NUMBER}") is MATCH
    assert compared("Accreditation verification code: AB-99881") is MISSING
    assert compared("Accreditation verification code: AB-99881", f"Certificate number: {NUMBER}") is MATCH
    assert compared("Accreditation AB-99881 | Verification code: DN2026-000001") is DIFFERS


def test_a_picture_may_miss_a_character_but_not_invent_one() -> None:
    for read in ("DN2026-17165", "DN2026-11716", "N2026-117165"):
        assert compared(f"Certificate number: {read}", from_image=True) is UNCLEAR
        assert compared(f"Certificate number: {read}") is DIFFERS
    for other in ("DN2026-1165", "DN2026-1171655", "DN2026-71165X"):
        assert compared(f"Certificate number: {other}", from_image=True) is DIFFERS


def test_a_postcode_at_the_end_of_an_address_is_no_other_number() -> None:
    for address in ("Brisbane QLD 4000", "Portland, OR 97201"):
        assert compared(f"Ref. no.: {NUMBER}", "Certificate", address) is MATCH
    assert compared(f"Ref. no.: {NUMBER}", "Certificate", "Brisbane QX 4000") is not MATCH


def test_the_number_of_the_certificate_in_a_register_is_the_certificates() -> None:
    assert compared(f"Reg.-Nr. des Zertifikats: {NUMBER}") is MATCH
    assert compared(f"Diarienr: {NUMBER}") is MATCH
    assert compared(f"Diarienr: {NUMBER}", "Certificate no. DN2020-000001") is UNCLEAR


def test_words_of_an_earlier_sentence_are_no_caption_of_the_number() -> None:
    assert compared(f"completed the accredited course in Sheffield. Certificate no. {NUMBER}") is MATCH
    assert compared(f"Accreditation reference no. {NUMBER}") is not MATCH
    assert compared(f"Provider approval, certificate number {NUMBER}") is not MATCH


def test_a_caption_that_a_reader_of_pictures_ran_on_with_the_number_goes_to_a_person() -> None:
    assert compared(f"Certificate number: {NUMBER}Completed") is UNCLEAR
    assert compared(f"Certificate number: {NUMBER}B") is DIFFERS
    assert compared(f"Reg. no. of certificate {NUMBER}") is MATCH


def test_a_caption_that_was_claimed_too_is_no_part_of_the_number() -> None:
    assert compared("Certificate ID CPD-2019-25034", claimed="Certificate ID CPD-2019-25034") is MATCH
    assert compared("Certificate ID: CPD-2019-25034", claimed="Cert. No. CPD-2019-25034") is MATCH
    assert compared("Certificate no.: 9407/2019", claimed="Unique certificate no.: 9407/2019") is MATCH


def test_a_number_of_the_protocol_is_the_certificates_where_there_is_no_other() -> None:
    assert compared("N. di protocollo: CPD-2021-60597", claimed="CPD-2021-60597") is MATCH
    assert compared("N. di protocollo: CPD-2021-60597", "Attestato n. 118-22", claimed="CPD-2021-60597") is UNCLEAR
