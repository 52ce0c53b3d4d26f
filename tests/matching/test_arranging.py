"""Captions are tied to the values a person would tie them to, or to none."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.matching.arranging import arranged
from credentialing.matching.captions import Kind, caption_of, is_value_of, might_caption
from credentialing.matching.cells import Row
from credentialing.matching.comparison import Agreement, Place, ScoredLine
from credentialing.matching.fields import compare_claim
from credentialing.matching.hours import compare_hours
from credentialing.model.claim import Hours, Name

HIGH = 0.012


def at(x: float, y: float, text: str, *, high: float = HIGH, page: int = 0, right: bool = False) -> ScoredLine:
    """A line whose letters are half as wide as high; ``right``: it ends at ``x`` instead of beginning there."""
    wide = 0.5 * high * len(text)
    left = x - wide if right else x
    return ScoredLine(text, 1.0, Place(page, left, y, left + wide, y + high))


def texts(*lines: ScoredLine) -> list[str]:
    return [row.text for row in arranged(lines)]


def test_values_above_their_captions() -> None:
    page = (
        at(0.1, 0.30, "12 May 2025"), at(0.4, 0.30, "40"), at(0.7, 0.30, "DN2025-117165"),
        at(0.1, 0.32, "Date of completion", high=0.008), at(0.4, 0.32, "Contact hours", high=0.008),
        at(0.7, 0.32, "Certificate number", high=0.008),
        at(0.1, 0.36, "11 May 2028"), at(0.1, 0.38, "Valid until", high=0.008),
    )  # fmt: skip
    assert texts(*page) == [
        "Date of completion: 12 May 2025", "Valid until: 11 May 2028", "Contact hours: 40",
        "Certificate number: DN2025-117165",
    ]  # fmt: skip


def test_captions_above_their_values_in_boxes() -> None:
    page = (
        at(0.1, 0.30, "Valid until", high=0.008), at(0.6, 0.30, "Date of completion", high=0.008),
        at(0.1, 0.32, "11 May 2028"), at(0.6, 0.32, "12 May 2025"),
        at(0.1, 0.37, "Certificate number", high=0.008), at(0.6, 0.37, "Total hours", high=0.008),
        at(0.1, 0.39, "DN2025-117165"), at(0.6, 0.39, "40 hours"),
    )  # fmt: skip
    assert set(texts(*page)) == {
        "Valid until: 11 May 2028", "Date of completion: 12 May 2025", "Certificate number: DN2025-117165",
        "Total hours: 40 hours",
    }  # fmt: skip


def test_a_heading_row_over_a_row_of_values() -> None:
    page = (
        at(0.1, 0.3, "Name"), at(0.4, 0.3, "Hours"), at(0.6, 0.3, "Completed"),
        at(0.1, 0.33, "Anna Holt"), at(0.4, 0.33, "40"), at(0.6, 0.33, "12 May 2025"),
    )  # fmt: skip
    assert set(texts(*page)) == {"Name: Anna Holt", "Hours: 40", "Completed: 12 May 2025"}


def test_captions_far_left_of_their_values() -> None:
    page = (
        at(0.1, 0.30, "Certificate No."), at(0.5, 0.30, "DN2025-117165"),
        at(0.1, 0.33, "Completed"), at(0.5, 0.33, "12 May 2025"),
        at(0.1, 0.36, "Expires"), at(0.5, 0.36, "12 May 2028"),
    )  # fmt: skip
    assert texts(*page) == ["Certificate No.: DN2025-117165", "Completed: 12 May 2025", "Expires: 12 May 2028"]


def test_a_panel_beside_the_text_is_read_by_itself() -> None:
    page = (
        at(0.65, 0.16, "Completed on", high=0.008), at(0.95, 0.18, "12 May 2025", right=True),
        at(0.07, 0.18, "This certificate is awarded to"), at(0.65, 0.21, "Total hours", high=0.008),
        at(0.07, 0.215, "Anna Holt", high=0.03), at(0.95, 0.23, "14", right=True),
        at(0.07, 0.27, "for the successful completion of"),
    )  # fmt: skip
    assert texts(*page) == [
        "Completed on: 12 May 2025", "Total hours: 14", "This certificate is awarded to", "Anna Holt",
        "for the successful completion of",
    ]  # fmt: skip


def test_a_caption_between_two_values_it_could_have_is_tied_to_neither() -> None:
    page = (at(0.1, 0.30, "12 May 2025"), at(0.1, 0.33, "Completed"), at(0.1, 0.36, "12 May 2028"))
    assert texts(*page) == ["12 May 2025", "Completed", "12 May 2028"]


def test_the_nearer_of_two_values_if_it_is_much_nearer() -> None:
    page = (at(0.1, 0.30, "12 May 2025"), at(0.1, 0.315, "Completed"), at(0.1, 0.35, "12 May 2028"))
    assert texts(*page) == ["Completed: 12 May 2025", "12 May 2028"]


def test_a_value_that_two_captions_want_is_given_to_neither() -> None:
    page = (at(0.1, 0.30, "Completed"), at(0.1, 0.33, "12 May 2025"), at(0.1, 0.36, "Expires"))
    assert texts(*page) == ["Completed", "12 May 2025", "Expires"]


def test_a_value_that_two_captions_want_goes_the_way_of_the_page() -> None:
    page = (
        at(0.1, 0.30, "Completed"), at(0.1, 0.33, "12 May 2025"), at(0.1, 0.36, "Expires"),
        at(0.5, 0.30, "Hours"), at(0.5, 0.33, "40"),
    )  # fmt: skip
    assert texts(*page) == ["Completed: 12 May 2025", "Expires", "Hours: 40"]


def test_awarded_to_is_a_caption_where_the_others_stand_beside_their_values() -> None:
    holder = (at(0.1, 0.24, "Otorgado a"), at(0.5, 0.24, "Anna Holt"))
    number = (at(0.1, 0.30, "Certificate No."), at(0.5, 0.30, "DN2025-117165"))
    assert texts(*holder, *number) == ["Otorgado a: Anna Holt", "Certificate No.: DN2025-117165"]
    assert "Otorgado a" in texts(*holder)


def test_a_heading_over_a_column_of_values_is_tied_to_none_of_them() -> None:
    page = (
        at(0.1, 0.30, "Module"), at(0.4, 0.30, "Hours"), at(0.6, 0.30, "Date"),
        at(0.1, 0.33, "Anatomy"), at(0.4, 0.33, "8"), at(0.6, 0.33, "3 May 2025"),
        at(0.1, 0.36, "Needling"), at(0.4, 0.36, "8"), at(0.6, 0.36, "12 May 2025"),
    )  # fmt: skip
    assert not any(text.startswith(("Hours:", "Date:")) for text in texts(*page))


def test_captions_of_an_unknown_language_are_tied_as_the_known_ones_are() -> None:
    page = (
        at(0.1, 0.30, "Completed"), at(0.4, 0.30, "Oyklenu"),
        at(0.1, 0.32, "12 May 2025"), at(0.4, 0.32, "12 May 2028"),
    )  # fmt: skip
    assert set(texts(*page)) == {"Completed: 12 May 2025", "Oyklenu: 12 May 2028"}
    assert texts(at(0.1, 0.3, "Oyklenu"), at(0.4, 0.3, "12 May 2028")) == ["Oyklenu: 12 May 2028"]
    shared = (at(0.1, 0.300, "Oyklenu"), at(0.1, 0.304, "Zigtar"), at(0.4, 0.302, "12 May 2028"))
    assert len(texts(*shared)) == 3


def test_a_sentence_goes_on_below() -> None:
    page = (
        at(0.1, 0.30, "This is to certify that Anna Holt completed 40 hours of Dry Needling Course 1:"),
        at(0.3, 0.32, "Spine and Extremities"),
        at(0.3, 0.34, "on 12 May 2025."),
        at(0.3, 0.36, "The Academy"),
    )
    rows = arranged(page)
    assert [row.text for row in rows] == [
        f"{page[0].text} Spine and Extremities on 12 May 2025.",
        "The Academy",
    ]
    assert rows[0].line_of("Anna Holt") == 0
    assert rows[0].line_of("12 May 2025") == 2
    assert rows[0].line_of("not there") == 2


@pytest.mark.parametrize(
    "below",
    ["1. Anatomy", "Certificate No.: 117165", "• Anatomy", "- Safety"],
)
def test_a_list_or_a_caption_is_no_part_of_the_sentence_above(below: str) -> None:
    page = (at(0.1, 0.30, "Anna Holt has completed the course Dry Needling"), at(0.1, 0.32, below))
    assert texts(*page) == [line.text for line in page]


def test_lines_of_other_sizes_or_far_below_are_no_part_of_a_sentence() -> None:
    said = at(0.1, 0.30, "Anna Holt has completed the course")
    for below in (at(0.1, 0.32, "Dry Needling", high=0.02), at(0.1, 0.36, "Dry Needling"), at(0.7, 0.32, "Needling")):
        assert len(texts(said, below)) == 2
    assert len(texts(at(0.1, 0.30, "Certificate of Attendance"), at(0.1, 0.32, "Dry Needling"))) == 2


def test_pages_are_read_one_after_the_other() -> None:
    page = (at(0.1, 0.3, "Expires", page=1), at(0.4, 0.3, "12 May 2028", page=1), at(0.4, 0.3, "12 May 2025"))
    assert texts(*page) == ["12 May 2025", "Expires: 12 May 2028"]


def test_lines_without_a_place_stay_as_they_are() -> None:
    assert arranged(["b", ScoredLine("a", 0.7)]) == [Row("b", 1.0, ((0, 0),)), Row("a", 0.7, ((0, 1),))]


def test_a_page_with_more_lines_than_a_certificate_has_is_taken_as_it_comes() -> None:
    page = [at(0.1, n / 400, f"line {n}") for n in range(300)]
    assert texts(*reversed(page)) == [line.text for line in reversed(page)]


FACTS = {
    "Date of completion": "12 May 2025", "Valid until": "12 May 2028", "Start date": "2 May 2025",
    "Contact hours": "40", "Certificate number": "DN2025-117165", "Oyklenu": "3 May 2025",
}  # fmt: skip


@settings(deadline=None)
@given(
    st.permutations(list(FACTS)),
    st.integers(2, len(FACTS)),
    st.integers(1, 3),
    st.sampled_from(["right", "below", "above"]),
    st.floats(0.1, 1.0),
    st.floats(1.6, 4.0),
    st.floats(0.6, 1.0),
)
def test_a_form_that_keeps_to_one_way_is_never_tied_wrongly(
    order: list[str], facts: int, columns: int, way: str, near: float, apart: float, small: float
) -> None:
    """``near``: heights between a caption and its value; ``apart``: times as much between two such pairs."""
    page = []
    for number, caption in enumerate(order[:facts]):
        x, row = 0.05 + 0.32 * (number % columns), number // columns
        y = 0.1 + row * HIGH * (1 + small + near + near * apart)
        if way == "right":
            page += [at(0.05, 0.1 + number * HIGH * 1.5, caption), at(0.5, 0.1 + number * HIGH * 1.5, FACTS[caption])]
        elif way == "below":
            page += [at(x, y, caption, high=small * HIGH), at(x, y + HIGH * (small + near), FACTS[caption])]
        else:
            page += [at(x, y, FACTS[caption]), at(x, y + HIGH * (1 + near), caption, high=small * HIGH)]
    rows = texts(*page)
    for told in rows:
        caption, colon, value = told.partition(": ")
        assert not colon or FACTS[caption] == value
    assert way != "right" or len(rows) == facts


lines = st.builds(
    lambda text, x, y, high, page: at(x, y, text, high=high, page=page),
    st.sampled_from(
        [
            "Completed",
            "12 May 2025",
            "40",
            "Hours",
            "DN-117165",
            "Name",
            "Anna Holt",
            "x y z has completed the",
            "Zyx",
            "",
        ]
    ),
    st.floats(0, 0.9),
    st.floats(0, 0.9),
    st.floats(0.001, 0.1),
    st.integers(0, 1),
)


@settings(deadline=None)
@given(st.lists(lines, max_size=14))
def test_every_line_is_in_one_row_and_said_there(page: list[ScoredLine]) -> None:
    rows = arranged(page)
    parts = [(row, start, line) for row in rows for start, line in row.parts]
    assert sorted(line for _, _, line in parts) == list(range(len(page)))
    for row, start, line in parts:
        assert row.text[start:].startswith(page[line].text.strip().rstrip(":："))


def test_a_claim_is_compared_with_what_the_captions_stand_at() -> None:
    page = (
        at(0.1, 0.2, "This certificate is awarded to"), at(0.1, 0.22, "Anna Holt"),
        at(0.1, 0.30, "12 May 2025"), at(0.4, 0.30, "40"), at(0.7, 0.30, "DN2025-117165"),
        at(0.1, 0.32, "Date of completion"), at(0.4, 0.32, "Contact hours"), at(0.7, 0.32, "Certificate number"),
        at(0.1, 0.36, "12 May 2028"), at(0.1, 0.38, "Valid until"),
    )  # fmt: skip

    def compared(day: date) -> Agreement:
        found = compare_claim(
            page,
            name=Name("Anna", "Holt"),
            completed_on=day,
            hours=Hours(in_person=40),
            number="DN2025-117165",
            from_image=False,
        )
        assert {found[field].agreement for field in ("name", "hours", "number")} == {Agreement.MATCH}
        assert [found[field].line for field in ("name", "hours", "number")] == [1, 3, 4]
        return found["date"].agreement

    assert compared(date(2025, 5, 12)) is Agreement.MATCH
    assert compared(date(2028, 5, 12)) is not Agreement.MATCH


@pytest.mark.parametrize(
    ("plain", "kind"),
    [
        ("date of completion", Kind.DATE), ("datum", Kind.DATE), ("valid until:", Kind.DATE),
        ("certificate no.", Kind.NUMBER),
        ("nr.", Kind.NUMBER), ("umfang in stunden", Kind.HOURS), ("name of participant", Kind.NAME),
        ("teun op den camp", None),
        ("hours: forty", None), ("level one", None), ("certificate no. of the participant in question here", None),
        ("valid until 2028", None), ("", None), ("awarded to", Kind.NAME), ("otorgado a", Kind.HOLDER),
        ("this certificate is awarded to", None),
    ],
)  # fmt: skip
def test_captions(plain: str, kind: Kind | None) -> None:
    assert caption_of(plain) is kind


@pytest.mark.parametrize(
    ("kind", "text", "is_one"),
    [
        (Kind.DATE, "12 May 2025", True), (Kind.DATE, "on 12 May 2025", True), (Kind.DATE, "10 - 12 May 2025", True),
        (Kind.DATE, "19 iunioi 2025", True), (Kind.DATE, "Anna Holt", False), (Kind.DATE, "40", False),
        (Kind.DATE, "12 May 2025, at the Academy in Hull", False), (Kind.DATE, "12 May 2025 40", False),
        (Kind.NAME, "Anna Holt", True), (Kind.HOLDER, "Anna Holt", True), (Kind.ANY, "Born: 12 May 1980", False),
        (Kind.NAME, "40", False),
        (Kind.HOURS, "40", True), (Kind.HOURS, "40 hours", True), (Kind.HOURS, "12 May 2025", False),
        (Kind.NUMBER, "DN2025-117165", True), (Kind.NUMBER, "N 01-9672-C", True), (Kind.NUMBER, "Anna Holt", False),
        (Kind.NUMBER, "2025-05-12", False), (Kind.ANY, "2025-05-12", True), (Kind.ANY, "40", True),
        (Kind.ANY, "Anna", False),
    ],
)  # fmt: skip
def test_values(kind: Kind, text: str, is_one: bool) -> None:
    assert is_value_of(kind, text.lower(), text) is is_one


def test_what_might_be_a_caption() -> None:
    assert might_caption("oyklenu")
    assert not might_caption("oyklenu: 4")
    assert not might_caption("oyklenu: zig")
    assert not might_caption("one two three four five six seven")


def test_a_value_that_brings_the_colon_along_belongs_to_what_stands_left_of_it() -> None:
    page = (
        at(0.1, 0.30, "Oyklenu"), at(0.4, 0.30, ": 16 hours"), at(0.1, 0.32, "Zigtar"), at(0.4, 0.32, ": Anna Holt"),
        at(0.6, 0.32, ": Bea Lund"), at(0.4, 0.34, ": 12 May 2025"),
    )  # fmt: skip
    assert texts(*page) == ["Oyklenu: 16 hours", "Zigtar: Anna Holt", ": 12 May 2025", ": Bea Lund"]
    shared = (at(0.1, 0.300, "Zigtar"), at(0.4, 0.296, ": Anna Holt"), at(0.4, 0.305, ": Bea Lund"))
    assert set(texts(*shared)) == {"Zigtar", ": Anna Holt", ": Bea Lund"}
    rows = arranged(page)
    assert [rows[0].line_of("Oyklenu"), rows[0].line_of("16 hours")] == [0, 1]


def numbered(*numbers: str) -> list[ScoredLine]:
    captions, values = ("Completed", "Valid until", "Hours"), ("12 May 2025", "12 May 2028", "40")
    return [
        cell
        for row, (number, caption, value) in enumerate(zip(numbers, captions, values, strict=True))
        for cell in (
            at(0.05, 0.3 + row * 0.03, number),
            at(0.1, 0.3 + row * 0.03, caption),
            at(0.4, 0.3 + row * 0.03, value),
        )
    ]


def test_captions_keep_their_values_where_their_numbers_stand_in_a_column_of_their_own() -> None:
    page = numbered("1.", "2.", "3.")
    assert texts(*page) == ["1. Completed: 12 May 2025", "2. Valid until: 12 May 2028", "3. Hours: 40"]
    assert [arranged(page)[0].line_of(seen) for seen in ("1.", "Completed", "12 May 2025")] == [0, 1, 2]
    # Numbers that are no list's stay cells of their own.
    assert {"Completed: 12 May 2025", "Hours: 40", "7"} <= set(texts(*numbered("7", "8", "9")))


def units(*rows: tuple[str, str], head: str = "Hours") -> list[ScoredLine]:
    column = [at(0.1, 0.30, "Unit"), at(0.5, 0.30, head)]
    for row, (unit, hours) in enumerate(rows, 1):
        column += [at(0.1, 0.30 + row * 0.03, unit), at(0.5, 0.30 + row * 0.03, hours)]
    return column


@pytest.mark.parametrize("head", ["Hours", "Contact hours", "h", "Std."])
def test_the_rows_of_a_table_of_units_are_hours_of_each_and_their_sum(head: str) -> None:
    page = units(("Anatomy", "4"), ("Hygiene", "2"), ("Needling", "10"), ("Total", "16"), head=head)
    assert texts(*page)[1:5] == ["Anatomy: 4 h", "Hygiene: 2 h", "Needling: 10 h", "Total: 16 h"]
    for hours, agreement in ((16, Agreement.MATCH), (10, Agreement.DIFFERS), (17, Agreement.DIFFERS)):
        assert compare_hours(Hours(in_person=hours), texts(*page)).agreement is agreement, hours


def test_what_stands_far_below_a_table_or_is_no_number_of_hours_is_no_unit_of_it() -> None:
    table = units(("Anatomy", "4"), ("Hygiene", "2"), ("Needling", "10"))
    assert "Certificate No.: 16" in texts(*table, at(0.1, 0.60, "Certificate No."), at(0.5, 0.60, "16"))
    assert "Passed: 12 May 2025" in texts(*table, at(0.1, 0.42, "Passed"), at(0.5, 0.42, "12 May 2025"))
    alone = (*table, at(0.5, 0.42, "44"))  # nothing names it
    assert "44" in texts(*alone)
    assert not any(text.endswith(" h") for text in texts(*units(("Anatomy", "4"), ("Needling", "10"))))


def test_captions_in_brackets_stand_under_the_values_of_a_form() -> None:
    page = (
        at(0.1, 0.30, "12 May 2025"), at(0.1, 0.315, "(date of completion)", high=0.008),
        at(0.5, 0.30, "40"), at(0.5, 0.315, "[hours]", high=0.008),
    )  # fmt: skip
    assert set(texts(*page)) == {"date of completion: 12 May 2025", "hours: 40"}


def test_captions_in_two_languages_are_tied_to_their_values() -> None:
    page = (
        at(0.1, 0.30, "Umfang / Duration"), at(0.5, 0.30, "40 hours"),
        at(0.1, 0.33, "Datum der Ausstellung / Date of issue"), at(0.5, 0.33, "12 May 2025"),
    )  # fmt: skip
    assert texts(*page) == ["Umfang / Duration: 40 hours", "Datum der Ausstellung / Date of issue: 12 May 2025"]


def test_a_name_in_small_letters_is_the_value_of_its_caption_and_a_body_is_not() -> None:
    form = (at(0.1, 0.33, "Hours"), at(0.5, 0.33, "40"))
    assert "Name: anna holt" in texts(at(0.1, 0.30, "Name"), at(0.5, 0.30, "anna holt"), *form)
    assert "Name" in texts(at(0.1, 0.30, "Name"), at(0.5, 0.30, "Rowan Institute"), *form)


def test_a_whole_name_behind_its_announcement_does_not_go_on_below() -> None:
    page = (at(0.1, 0.30, "Awarded to Anna Holt"), at(0.1, 0.32, "Dry Needling Course"))
    assert texts(*page) == ["Awarded to Anna Holt", "Dry Needling Course"]
    assert texts(page[0], at(0.1, 0.32, "for completing the course")) == [
        "Awarded to Anna Holt for completing the course"
    ]


@pytest.mark.parametrize(
    ("plain", "kind"),
    [
        ("umfang / duration", Kind.HOURS), ("oyklenu / duration", Kind.HOURS), ("nr. / no.", Kind.NUMBER),
        ("date of issue / datum der ausstellung", Kind.DATE), ("oyklenu / zigtar", None), ("level / level", None),
    ],
)  # fmt: skip
def test_a_caption_in_two_languages_asks_for_what_either_of_them_does(plain: str, kind: Kind | None) -> None:
    assert caption_of(plain) is kind


def test_a_title_with_a_colon_does_not_end_the_sentence_it_stands_in() -> None:
    sentence = (
        "We confirm that Anna Holt completed the course Dry",
        "Needling: Advanced Lower Body (36 hours) with Rowan",
        "Dry Needling Courses on 28 August",
        "2021.",
    )
    assert texts(*(at(0.1, 0.3 + 0.02 * n, text) for n, text in enumerate(sentence))) == [" ".join(sentence)]
    caption = (sentence[0], "Certificate number: 118")
    assert texts(*(at(0.1, 0.3 + 0.02 * n, text) for n, text in enumerate(caption))) == list(caption)


def test_a_heading_is_no_value_of_an_announcement_below_it() -> None:
    page = (
        at(0.4, 0.16, "Certificate of Competency", high=0.03), at(0.4, 0.24, "Awarded to"), at(0.4, 0.30, "Anna Holt"),
        at(0.2, 0.81, "13 March 2021"), at(0.2, 0.83, "Completed", high=0.008),
    )  # fmt: skip
    assert "Awarded to" in texts(*page)
    assert "Completed: 13 March 2021" in texts(*page)


def test_a_caption_in_two_languages_with_its_value_is_no_caption_of_the_next_line() -> None:
    page = (
        at(0.1, 0.22, "Issued to / Name of participant: Anna Holt, MCSP"),
        at(0.1, 0.26, "Workshop / Course: Myofascial Needling"),
        at(0.1, 0.30, "Credit hours / Hours: 20 hr"),
    )
    assert texts(*page) == [line.text for line in page]


def test_an_announcement_is_no_caption_of_what_stands_above_it() -> None:
    page = (
        at(0.3, 0.10, "Drakensberg Needling Academy"), at(0.3, 0.13, "3 Lagoon Drive, Durban"),
        at(0.3, 0.16, "This is to certify that", high=0.009), at(0.3, 0.19, "Annelie Mthembu"),
        at(0.1, 0.30, "24 August 2025"), at(0.5, 0.30, "40 hours"), at(0.7, 0.30, "CPD-2025-99940"),
        at(0.1, 0.32, "Course completed on", high=0.008), at(0.5, 0.32, "Hours", high=0.008),
        at(0.7, 0.32, "Unique certificate no.", high=0.008),
    )  # fmt: skip
    assert texts(*page)[:4] == [
        "Drakensberg Needling Academy", "3 Lagoon Drive, Durban", "This is to certify that", "Annelie Mthembu",
    ]  # fmt: skip
