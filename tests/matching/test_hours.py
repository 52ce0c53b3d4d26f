import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.matching.comparison import Agreement
from credentialing.matching.hours import compare_hours, find_hours, is_hours_value
from credentialing.model.claim import Hours

MATCH, UNCLEAR, DIFFERS, MISSING = Agreement.MATCH, Agreement.UNCLEAR, Agreement.DIFFERS, Agreement.MISSING


@pytest.mark.parametrize(
    "text",
    [
        "40 hours", "40 contact hours", "40 hrs.", "40 CPD hours", "40-hour course", "40 (forty) hours", "40 h",
        "Total hours: 40", "Hours completed: 40", "Contact hours 40", "Duration: 40 hours", "Umfang: 40 Stunden",
        "40 Std.", "40 Zeitstunden", "Durée : 40 heures", "40 horas lectivas", "40 ore", "Aantal uren: 40", "40 uur",
        "Liczba godzin: 40", "40 godzin", "40 hodin", "40 sati", "Thời lượng: 40 giờ", "40 timmar", "40 timer",
        "40 saat", "40 tuntia", "40 óra", "40時間", "40 小时", "40,0 Stunden", "40.0 hours",
    ],
)  # fmt: skip
def test_hours_are_read_as_many_languages_write_them(text: str) -> None:
    assert [seen.value for seen in find_hours([text])] == [40]


@pytest.mark.parametrize(
    "text",
    ["40 UE", "Umfang: 40 Unterrichtseinheiten", "from 9:40 h", "valid for 24 hours", "40 participants", "hours", "40"],
)
def test_what_is_no_number_of_hours_is_not_read_as_one(text: str) -> None:
    assert find_hours([text]) == []


def test_a_number_under_its_label_counts() -> None:
    assert [seen.value for seen in find_hours(["Contact hours", "40"])] == [40]
    assert find_hours(["Participants", "40"]) == []


@pytest.mark.parametrize(
    "text",
    [
        "12 hours theory, 28 hours practical",
        "Theory: 12 hours; Practical: 28 hours",
        "12 theory hours and 28 practical hours",
        "12 h online and 28 h in person",
        "12 Stunden Theorie und 28 Stunden Praxis",
        "12 heures de théorie et 28 heures de pratique",
        "Hours: 12 theory, 28 practical",
    ],
)
def test_kinds_of_hours_are_told_apart(text: str) -> None:
    assert [(seen.kind, seen.value) for seen in find_hours([text])] == [("theory", 12), ("in_person", 28)]


def compared(hours: Hours, *lines: str, from_image: bool = False) -> Agreement:
    return compare_hours(hours, lines, from_image=from_image).agreement


def test_the_total_or_all_kinds_must_be_as_claimed() -> None:
    parted = Hours(theory=12, in_person=28)
    assert compared(parted, "Total hours: 40") is MATCH
    assert compared(parted, "12 hours theory, 28 hours practical") is MATCH
    assert compared(parted, "12 hours theory, 28 hours practical", "Total hours: 40") is MATCH
    assert compared(parted, "28 hours theory, 12 hours practical") is UNCLEAR
    assert compared(parted, "28 hours theory, 12 hours practical", "Total hours: 40") is UNCLEAR
    assert compared(parted, "12 hours theory, 16 hours practical") is DIFFERS
    assert compared(parted, "Total hours: 32") is DIFFERS
    assert compared(parted, "no hours") is MISSING


def test_two_numbers_of_hours_go_to_a_person() -> None:
    forty = Hours(in_person=40)
    assert compared(forty, "40 hours", "10 hours") is UNCLEAR
    assert compared(forty, "24 hours", "16 hours") is UNCLEAR
    assert compared(forty, "24 hours", "8 hours") is DIFFERS
    assert compared(forty, "40 hours", "40 contact hours") is MATCH
    assert compared(forty, "Total hours: 40", "of these 8 hours of anatomy") is MATCH


def test_a_picture_may_blur_one_digit() -> None:
    assert compared(Hours(in_person=60), "80 hours", from_image=True) is UNCLEAR
    assert compared(Hours(in_person=60), "80 hours") is DIFFERS
    assert compared(Hours(in_person=60), "32 hours", from_image=True) is DIFFERS


@given(st.integers(1, 400), st.integers(1, 400))
def test_other_hours_never_match(claimed: int, printed: int) -> None:
    expected = MATCH if claimed == printed else DIFFERS
    assert compared(Hours(in_person=claimed), f"Total hours: {printed}") is expected
    assert compared(Hours(in_person=claimed), f"for {printed} contact hours of training") is expected


@given(st.lists(st.text(max_size=60), max_size=5))
def test_no_text_breaks_the_search(lines: list[str]) -> None:
    find_hours(lines)


@pytest.mark.parametrize("caption", ["Umfang in Stunden", "Hours of learning", "Aantal uren"])
def test_a_short_caption_about_hours_labels_the_number_below_it(caption: str) -> None:
    assert compared(Hours(in_person=40), caption, "40") is Agreement.MATCH


@pytest.mark.parametrize("above", ["Duration in days", "We offered hours of fun to everybody", "Room 4, 9 hours"])
def test_other_lines_label_no_number_below_them(above: str) -> None:
    assert all(seen.line == 0 for seen in find_hours([above, "40"]))


def test_a_cell_alone_counts_as_the_hours_of_the_one_caption_near_it() -> None:
    page = ("Total hours", "Certificate No.", "36", "FDN640572")
    assert compare_hours(Hours(in_person=36), page).agreement is Agreement.MATCH
    assert compare_hours(Hours(in_person=37), page).agreement is Agreement.MISSING
    assert compare_hours(Hours(in_person=36), (*page, "7")).agreement is Agreement.MISSING
    assert compare_hours(Hours(in_person=36), (*page, "CPD points")).agreement is Agreement.MISSING
    assert compare_hours(Hours(in_person=36), ("Total hours", "a", "b", "c", "36")).agreement is Agreement.MISSING


def test_claimed_hours_printed_in_another_place_never_differ() -> None:
    page = ("40 hours of anatomy", "Total hours", "Certificate No.", "36")
    assert compare_hours(Hours(in_person=36), page).agreement is Agreement.UNCLEAR
    assert compare_hours(Hours(in_person=37), page).agreement is Agreement.DIFFERS


def test_the_name_of_a_street_is_no_caption_for_hours() -> None:
    assert compare_hours(Hours(in_person=27), ("Rua das Flores 88, 4050-262 Porto",)).agreement is Agreement.MISSING


def test_the_hours_of_parts_in_a_column_are_not_the_whole() -> None:
    modules = ["Module", "Anatomy", "Needling", "Total", "Hours"]
    assert compare_hours(Hours(in_person=16), [*modules, "8", "8", "16"]).agreement is MATCH
    assert compare_hours(Hours(in_person=8), [*modules, "8", "8", "16"]).agreement is not MATCH
    assert compare_hours(Hours(in_person=8), [*modules, "8", "8"]).agreement is MISSING
    assert compare_hours(Hours(in_person=16), [*modules, "8", "9"]).agreement is MISSING
    assert compare_hours(Hours(in_person=16), ["Hours", "8", "8", "16"]).agreement is MISSING


def test_a_total_under_a_table_counts_where_the_parts_make_it() -> None:
    table = ["Unit", "Hours", "Anatomy: 4", "Hygiene: 2", "Needling: 10"]
    assert compare_hours(Hours(in_person=16), [*table, "Total: 16"]).agreement is MATCH
    assert compare_hours(Hours(in_person=16), [*table, "Total 16 hours"]).agreement is MATCH
    assert compare_hours(Hours(in_person=10), [*table, "Total: 16"]).agreement is not MATCH
    assert compare_hours(Hours(in_person=18), [*table, "Total: 18"]).agreement is MISSING
    assert (
        compare_hours(Hours(in_person=16), [line for line in table if line != "Hours"] + ["Total: 16"]).agreement
        is MISSING
    )


def test_a_total_that_is_another_leaves_hours_unclear() -> None:
    assert compare_hours(Hours(in_person=6), ["Hours", "6", "Sum: 30"]).agreement is UNCLEAR
    assert compare_hours(Hours(in_person=30), ["Hours", "6", "Sum: 30"]).agreement is UNCLEAR
    assert compare_hours(Hours(in_person=7), ["Hours", "6", "Sum: 30"]).agreement is DIFFERS


def test_no_year_is_a_number_of_hours_and_a_short_unit_needs_a_caption() -> None:
    assert compare_hours(Hours(in_person=40), ["12 May 2025 Hours of learning: 40"]).agreement is MATCH
    assert compare_hours(Hours(in_person=40), ["Kurstimer", "40 t"]).agreement is MATCH
    assert compare_hours(Hours(in_person=40), ["Kurstimer: 40 t"]).agreement is MATCH
    assert compare_hours(Hours(in_person=40), ["Gewicht 40 t"]).agreement is MISSING


def test_parts_with_their_unit_may_stand_beside_the_sum() -> None:
    parts = ["Anatomy: 8 hours", "Needling: 8 hours"]
    assert compare_hours(Hours(in_person=16), [*parts, "Course: 16 hours"]).agreement is MATCH
    assert compare_hours(Hours(in_person=8), [*parts, "Course: 16 hours"]).agreement is UNCLEAR
    assert compare_hours(Hours(in_person=16), ["Anatomy: 8 hours", "Course: 16 hours"]).agreement is UNCLEAR


def test_units_of_every_kind_may_stand_beside_their_total() -> None:
    units = ["Anatomy and safety: 12 h", "Hygiene and law: 8 h", "Practical needling: 30 h", "Assessment: 14 h"]
    assert compare_hours(Hours(in_person=64), [*units, "Duration: 64 h"], total_only=True).agreement is MATCH
    assert compare_hours(Hours(in_person=64), [*units[:3], "Duration: 64 h"], total_only=True).agreement is UNCLEAR
    assert compare_hours(Hours(in_person=30), [*units, "Duration: 64 h"], total_only=True).agreement is not MATCH


def test_a_letter_behind_a_number_s_hyphen_is_no_hour() -> None:
    assert compare_hours(Hours(in_person=50), ["Contact hours: 50 hours", "Cert. No.: 5369-H"]).agreement is MATCH
    assert compare_hours(Hours(in_person=40), ["a 40-hour course"]).agreement is MATCH


def test_units_whose_titles_sound_like_kinds_of_hours_are_no_kinds() -> None:
    units = ["Western theory: 120 h", "Anatomy: 100 h", "Supervised practice: 80 h", "Total hours: 300"]
    assert compare_hours(Hours(theory=100, in_person=200), units).agreement is MATCH
    kinds = ["Theory: 120 h", "Practice: 180 h", "Total hours: 300"]
    assert compare_hours(Hours(theory=100, in_person=200), kinds).agreement is UNCLEAR


def test_a_claim_of_a_total_says_nothing_of_kinds() -> None:
    forty, kinds = Hours(in_person=40), "12 hours theory, 28 hours practical"
    for page in ((kinds,), (kinds, "Total hours: 40")):
        assert compare_hours(forty, page, total_only=True).agreement is MATCH
        assert compare_hours(forty, page).agreement is UNCLEAR
        assert compare_hours(Hours(in_person=28), page, total_only=True).agreement is DIFFERS
    assert compare_hours(forty, ("24 hours", "40 hours"), total_only=True).agreement is UNCLEAR


@pytest.mark.parametrize(
    "line",
    [
        "Hours: 27 (21 in person, 6 online)",
        "Contact hours: 27 (21 in person, 6 online)",
        "27 h (21 in person, 6 online)",
    ],
)
def test_what_a_total_is_made_of_may_stand_in_brackets_behind_it(line: str) -> None:
    assert compared(Hours(theory=6, in_person=21), line) is MATCH
    assert compare_hours(Hours(in_person=27), [line], total_only=True).agreement is MATCH
    for other in (Hours(in_person=21), Hours(theory=6), Hours(in_person=28)):
        assert compared(other, line) is DIFFERS


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("27 (21 in person, 6 online)", True), ("27 hours (21 in person, 6 online)", True), ("27 h (3)", True),
        ("27 (in person)", False), ("27 (21 in person", False), ("units (21, 6)", False), ("", False),
    ],
)  # fmt: skip
def test_a_parted_total_is_a_number_of_hours(text: str, is_one: bool) -> None:
    assert is_hours_value(text) is is_one


def test_a_caption_in_two_languages_is_one_for_hours_if_either_is() -> None:
    for caption in ("Umfang / Duration", "Oyklenu / Duration", "Umfang / Zigtar"):
        assert compared(Hours(in_person=40), caption, "40") is MATCH
        assert compared(Hours(in_person=41), caption, "40") is DIFFERS
    assert compared(Hours(in_person=40), "Oyklenu / Zigtar", "40") is MISSING
