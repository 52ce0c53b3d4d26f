from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.matching.comparison import Agreement, ScoredLine
from credentialing.matching.fields import all_match, compare_claim
from credentialing.matching.titles import compare_body, compare_title
from credentialing.model.claim import Hours, Name
from tests.matching.certificates import LIES, TRUTHS, certificate, certified, compared


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(LIES), st.booleans())
def test_no_certificate_supports_a_false_claim(random: Random, lie: object, from_image: bool) -> None:
    truth = certified(random)
    lines = certificate(truth, random)
    claim = lie(truth, random)  # type: ignore[operator]  # one of LIES
    if claim != truth:
        assert not all_match(compared(lines, claim, from_image=from_image))


@settings(max_examples=300, deadline=None)
@given(st.randoms(use_true_random=False), st.sampled_from(TRUTHS))
def test_no_true_claim_is_contradicted(random: Random, telling: object) -> None:
    truth = certified(random)
    lines = certificate(truth, random)
    fields = compared(lines, telling(truth, random))  # type: ignore[operator]  # one of TRUTHS
    assert Agreement.DIFFERS not in {comparison.agreement for comparison in fields.values()}
    # Only a date of two readings may keep a true claim from being accepted.
    unsettled = [name for name, comparison in fields.items() if comparison.agreement is not Agreement.MATCH]
    assert unsettled in ([], ["date"])


def test_most_true_claims_are_accepted() -> None:
    random = Random(7)
    pairs = [(certified(random), random.choice(TRUTHS)) for _ in range(300)]
    accepted = [all_match(compared(certificate(truth, random), telling(truth, random))) for truth, telling in pairs]
    assert sum(accepted) >= 0.9 * len(accepted)


def test_every_line_index_points_at_the_words_seen() -> None:
    random = Random(11)
    truth = certified(random)
    lines = certificate(truth, random)
    for comparison in compared(lines, truth).values():
        assert comparison.line is not None
        assert comparison.seen.split()[0] in " ".join(lines[comparison.line :])


def test_a_difference_on_a_line_that_is_hard_to_read_is_unclear() -> None:
    def hours(confidence: float) -> Agreement:
        fields = compare_claim(
            [ScoredLine("Total hours: 32", confidence)],
            name=Name("A", "B"),
            completed_on=date(2026, 5, 16),
            hours=Hours(in_person=40),
            number="X1",
            from_image=True,
        )
        return fields["hours"].agreement

    assert hours(0.9) is Agreement.DIFFERS
    assert hours(0.3) is Agreement.UNCLEAR


def test_a_page_that_says_it_certifies_nothing_is_not_accepted() -> None:
    random = Random(13)
    truth = certified(random)
    lines = certificate(truth, random)
    for denial in ("VOID", "Specimen", "who has not completed the course", "nicht bestanden"):
        fields = compared([*lines, denial], truth)
        assert fields["standing"].line == len(lines)
        assert not all_match(fields)
    assert "standing" not in compared([*lines, "Not valid without the seal"], truth)


def test_fields_that_were_not_compared_do_not_match() -> None:
    assert not all_match({})


def test_a_training_body_is_found_without_its_legal_form_and_over_two_lines() -> None:
    name = "Northfield Myofascial Institute Pty Ltd"
    assert compare_body(name, ["NORTHFIELD MYOFASCIAL INSTITUTE"]).agreement is Agreement.MATCH
    assert compare_body(name, ["Northfield Myofascial", "Institute of Perth"]).agreement is Agreement.MATCH


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("NMI", "Northfield Myofascial Institute"), ("ADNP", "Academy of Dry Needling and Physiotherapy"),
        ("Northfield Myofascial Inst.", "Northfield Myofascial Institute"),
        ("The Northfield Myofascial Institute", "Northfield Myofascial Institute"),
        ("Akademie fuer Triggerpunkttherapie", "Akademie für Triggerpunkttherapie"),
    ],
)  # fmt: skip
def test_a_training_body_may_be_claimed_by_its_initials_or_an_abbreviation(claimed: str, printed: str) -> None:
    assert compare_body(claimed, [printed]).agreement is Agreement.MATCH


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("ADN", "Advanced Dry Needling"),
        ("NMI", "Northfield Needling Institute"), ("NMI", "northfield myofascial institute"),
        ("Northfield Neuro. Institute", "Northfield Myofascial Institute"), ("Northfield", "Northolt Institute"),
        ("Akademie fur Triggerpunkte", "Akademie für Triggerpunkttherapie"),
    ],
)  # fmt: skip
def test_other_initials_and_abbreviations_are_another_bodys(claimed: str, printed: str) -> None:
    assert compare_body(claimed, [printed]).agreement is not Agreement.MATCH


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("Dry Needling Level I: Foundation", "Dry Needling Level 1: Foundation"),
        ("Dry Needling Level 2", "Dry Needling Level II"),
        ("Igłoterapia sucha: moduł ii", "Igłoterapia sucha - moduł II"),
        ("igłoterapia sucha: moduł i", "Igłoterapia sucha - moduł I"),
        ("Dry Needling Foundation Course", "Dry Needling Foundation"),
        ("Dry Needling Foundation Course", "Dry Needling Foundation Course"),
    ],
)  # fmt: skip
def test_a_course_may_be_numbered_otherwise_and_called_a_course(claimed: str, printed: str) -> None:
    assert compare_title(claimed, [printed], "the course").agreement is Agreement.MATCH


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("Dry Needling", "Dry Needling Level 2"), ("Dry Needling", "Dry Needling Course Level II"),
        ("Dry Needling Course", "Dry Needling Part 2"), ("Dry Needling Level 1", "Dry Needling Level II"),
        ("Course", "Dry Needling"), ("Kurs i terapia", "Kurs 1 terapia"),
        ("Dry Needling Foundation", "Medical Acupuncture and Dry Needling - Foundation"),
    ],
)  # fmt: skip
def test_a_course_without_its_level_is_not_the_one_of_a_level(claimed: str, printed: str) -> None:
    assert compare_title(claimed, [printed], "the course").agreement is Agreement.MISSING


def test_another_training_body_goes_to_a_person_and_none_is_missing() -> None:
    assert compare_body("Rowan Physio", ["Harbour Dry Needling Academy"]).agreement is Agreement.UNCLEAR
    assert compare_body("Rowan Physio", ["Certificate"]).agreement is Agreement.MISSING
    assert compare_title("", ["Certificate"], "the course").agreement is Agreement.MISSING


def test_a_title_read_from_a_picture_may_be_a_letter_off() -> None:
    lines = ["Dry Needl1ng Refresher"]
    assert compare_title("Dry Needling Refresher", lines, "the course", from_image=True).agreement is Agreement.MATCH
    assert compare_title("Dry Needling Refresher", lines, "the course").agreement is Agreement.MISSING


def test_a_title_read_from_a_picture_may_have_lost_its_spaces() -> None:
    lines = ["Kurs: DryNeedling Level1:", "Foundation"]
    title = "Dry Needling Level 1: Foundation"
    assert compare_title(title, lines, "the course", from_image=True).agreement is Agreement.MATCH
    assert compare_title(title, lines, "the course").agreement is Agreement.MISSING


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("Dry Needling Level 1: Foundation", "Dry Needling Level 2: Foundation"),
        ("Dry Needling Level I", "Dry Needling Level II"),
        ("Dry Needling: Lower Quadrant", "Dry Needling: Upper Quadrant"),
        ("Dry Needling Course 1", "Dry Needling Course"),
        ("Dry Needling Course", "Dry Needling Course 2: Spine"),
        ("Dry Needling", "Dry Needling II"),
    ],
)
def test_a_picture_blurs_no_course_into_the_next_level(claimed: str, printed: str) -> None:
    assert compare_title(claimed, [printed], "the course", from_image=True).agreement is Agreement.MISSING


def _of_jane_sample(*more: str) -> dict[str, Agreement]:
    lines = ["Certificate", "Jane Sample", "Completed on 17 October 2025", "40 hours", "Certificate number DN-1", *more]
    fields = compare_claim(
        lines,
        name=Name("Jane", "Sample"),
        completed_on=date(2025, 10, 17),
        hours=Hours(in_person=40),
        number="DN-1",
        from_image=False,
    )
    return {field: comparison.agreement for field, comparison in fields.items()}


def test_a_person_called_sample_is_no_sample() -> None:
    assert set(_of_jane_sample().values()) == {Agreement.MATCH}


def test_a_sample_for_a_person_called_sample_is_one() -> None:
    assert _of_jane_sample("SAMPLE")["standing"] is Agreement.UNCLEAR


def test_a_word_spread_over_the_page_takes_back_what_it_says() -> None:
    claim = {"name": Name("Ann", "Holt"), "completed_on": date(2024, 1, 2), "hours": Hours(in_person=3), "number": "A1"}
    assert "standing" in compare_claim(["S P E C I M E N"], **claim, from_image=False)  # type: ignore[arg-type]
    assert "standing" not in compare_claim(["Certificate", "A B"], **claim, from_image=False)  # type: ignore[arg-type]


def test_a_title_may_stand_over_three_lines_and_no_more() -> None:
    title = "Dry Needling Level 1: Spine and Extremities"
    lines = ["Rowan", "Dry Needling", "Level 1: Spine", "and Extremities"]
    found = compare_title(title, lines, "the course")
    assert (found.agreement, found.line) == (Agreement.MATCH, 1)
    assert compare_title(title, [*lines[:3], "in Hull", lines[3]], "the course").agreement is Agreement.MISSING
    assert compare_title(title, ["Dry", "Needling", *lines[2:]], "the course").agreement is Agreement.MISSING
    assert (
        compare_title("Needling Spine", ["Dry", "Needling", "Spine", "II"], "the course").agreement is Agreement.MATCH
    )


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("Spine & Extremities", "Spine and Extremities"), ("Spine and Extremities", "SPINE & EXTREMITIES"),
        ("Spine & Extremities", "Spine&Extremities"), ("Dry Needling Level I & II", "Dry Needling Level I and II"),
    ],
)  # fmt: skip
def test_an_and_is_the_same_word_as_a_sign(claimed: str, printed: str) -> None:
    assert compare_title(claimed, [printed], "the course").agreement is Agreement.MATCH
    assert compare_title(claimed, [printed.replace("and", "or").replace("&", "/")], "the course").agreement is (
        Agreement.MISSING
    )
    assert compare_body("Kent & Sons Academy Ltd", ["Kent and Sons Academy"]).agreement is Agreement.MATCH


def course(claimed: str, *lines: str, from_image: bool = False) -> Agreement:
    fields = compare_claim(
        lines, name=Name("A", "B"), completed_on=date(2025, 10, 23), hours=Hours(in_person=54), number="X1",
        from_image=from_image, course=claimed,
    )  # fmt: skip
    return fields["course"].agreement


@pytest.mark.parametrize(
    "aside",
    [
        " (54 hours of CPD)", " (54 CPD hours)", " (October 2025)", " (octubre 2025)", ", October 2025", " - 54 hours",
        " (carga horária de 54 horas)",
    ],
)  # fmt: skip
def test_what_offices_add_to_a_course_to_tell_its_runs_is_no_part_of_its_title(aside: str) -> None:
    assert course(f"Dry Needling, Level 1{aside}", "Dry Needling, Level 1") is Agreement.MATCH
    assert course(f"Dry Needling, Level 1{aside}", f"Dry Needling, Level 1{aside}") is Agreement.MATCH


@pytest.mark.parametrize("aside", [" (50 hours)", " (May 2025)", " (October 2024)", " (Sydney)", " (54)", ", Level 2"])
def test_what_else_is_added_is_part_of_it(aside: str) -> None:
    assert course(f"Dry Needling, Level 1{aside}", "Dry Needling, Level 1") is Agreement.MISSING


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("Skills Course Two", "Skills Course 2"), ("Needling, Level One", "Needling, Level I"),
        ("Kurs, Teil zwei", "Kurs, Teil 2"),
    ],
)  # fmt: skip
def test_the_number_of_a_level_may_be_a_word(claimed: str, printed: str) -> None:
    assert course(claimed, printed) is Agreement.MATCH
    assert course(printed, claimed) is Agreement.MATCH
    assert course(claimed, printed + "1") is Agreement.MISSING


def test_a_number_word_elsewhere_is_a_word() -> None:
    assert course("Two Days of Needling", "2 Days of Needling") is Agreement.MISSING
    assert course("Curso I punción seca", "Curso en punción seca") is Agreement.MISSING  # "en" is one in Danish


def test_the_strokes_of_a_level_may_be_misread_in_a_picture() -> None:
    assert course("Needling, Level II", "Needling, Level Il", from_image=True) is Agreement.MATCH
    assert course("Needling, Level II", "Needling, Level Il") is Agreement.MISSING
    assert course("Needling, Level II", "Needling, Level I", from_image=True) is Agreement.MISSING
    assert course("Needling, Level II", "Needling, Level 11", from_image=True) is Agreement.MISSING


def test_a_long_title_in_a_picture_may_have_lost_its_first_letter_and_its_last() -> None:
    title = "Centre toulousain de formation continue en kinésithérapie"
    assert course(title, title[1:-1], from_image=True) is Agreement.MATCH
    assert course(title, title[1:-1]) is Agreement.MISSING
    assert course("Needling Basics", "eedling Basic", from_image=True) is Agreement.MISSING


def test_spaces_that_a_reader_of_pictures_lost_are_put_back() -> None:
    lines = (
        "Certifico que Anna Holt", "concluiu o cursoAgulhamento a seco", "Fecha de finalización23/10/2025",
        "Duration: 54Cert no.: AB/2024/8723", "Número de registroAB/2024/8723",
    )  # fmt: skip
    fields = compare_claim(
        lines, name=Name("Anna", "Holt"), completed_on=date(2025, 10, 23), hours=Hours(in_person=54),
        number="AB/2024/8723", from_image=True, course="Agulhamento a seco",
    )  # fmt: skip
    assert {field: one.agreement for field, one in fields.items()} == dict.fromkeys(fields, Agreement.MATCH)


@pytest.mark.parametrize(
    "lines",
    [
        ("Harbour Academy", "Accredited by Rowan Physio"), ("Akkreditiert durch die", "Rowan Physio"),
        ("Harbour Academy", "Approved for CPD by: Rowan Physio, Perth"), ("Agréée par Rowan Physio",),
        ("Harbour Academy", "recognised by", "Rowan Physio"), ("Reconocido por Rowan Physio",),
    ],
)  # fmt: skip
def test_who_accredited_a_course_did_not_give_it(lines: tuple[str, ...]) -> None:
    assert compare_body("Rowan Physio", lines).agreement is Agreement.UNCLEAR
    assert compare_body("Rowan Physio", [*lines, "Rowan Physio"]).agreement is Agreement.MATCH


@pytest.mark.parametrize(
    "line",
    [
        "Rowan Physio, accredited by the Royal College", "Approved by the College. Given by Rowan Physio.",
        "An approved course of Rowan Physio",
    ],
)  # fmt: skip
def test_a_body_that_was_accredited_gave_the_course(line: str) -> None:
    assert compare_body("Rowan Physio", [line]).agreement is Agreement.MATCH
