from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.matching.comparison import Agreement
from credentialing.matching.dates import DateRole, find_dates
from credentialing.matching.days import compare_date

MATCH, UNCLEAR, DIFFERS, MISSING = Agreement.MATCH, Agreement.UNCLEAR, Agreement.DIFFERS, Agreement.MISSING
MAY_16 = date(2026, 5, 16)


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-16", "2026/05/16", "16.05.2026", "16. 5. 2026", "16/05/2026", "05/16/2026", "16-05-2026", "16.05.26",
        "16 May 2026", "16th of May, 2026", "the 16th day of May, 2026", "May 16, 2026", "May 16th 2026", "16-May-2026",
        "16MAY2026", "16. Mai 2026", "le 16 mai 2026", "16 de mayo de 2026", "16 maggio 2026", "16 de maio de 2026",
        "16 mei 2026", "16 maja 2026 r.", "16. května 2026", "16. svibnja 2026.", "Ngày 16 tháng 5 năm 2026",
        "den 16 maj 2026", "16 Mayıs 2026", "16 MAYIS 2026", "16. toukokuuta 2026", "2026. május 16.", "2026年5月16日",
        "２０２６年５月１６日", "令和8年5月16日", "16/05/2569", "2026년 5월 16일", "15.-16. Mai 2026",
        "May 15-16, 2026",
    ],
)  # fmt: skip
def test_a_day_is_read_as_fourteen_languages_write_it(text: str) -> None:
    (seen,) = find_dates([f"x: {text} y"])
    assert seen.readings == {MAY_16}


@pytest.mark.parametrize(
    "text", ["DN-2026-05-16-001", "99.99.2026", "1.2.3.2026", "16/05/2026/7", "31 June 2026", "call 16 May"]
)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert find_dates([text]) == []


def test_a_date_of_two_readings_keeps_both() -> None:
    (seen,) = find_dates(["03/04/2025"])
    assert seen.readings == {date(2025, 4, 3), date(2025, 3, 4)}


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Date of issue: 16.05.2026", DateRole.ISSUED),
        ("Completed on 16.05.2026", DateRole.COMPLETED),
        ("Expiry date: 16.05.2026", DateRole.EXPIRES),
        ("Gültig bis 16.05.2026", DateRole.EXPIRES),
        ("Date of birth: 16.05.2026", DateRole.BORN),
        ("Course start date: 16.05.2026", DateRole.OTHER),
        ("Datum: 16.05.2026", DateRole.VAGUE),
        ("16.05.2026 (issued)", DateRole.ISSUED),
        ("Melbourne, 16.05.2026", DateRole.VAGUE),
    ],
)
def test_a_label_says_what_a_date_is_of(line: str, role: DateRole) -> None:
    (seen,) = find_dates([line])
    assert seen.role is role


def test_labels_above_below_and_in_columns_are_understood() -> None:
    def roles(*lines: str) -> list[DateRole]:
        return [seen.role for seen in find_dates(lines)]

    assert roles("Date of issue", "16.05.2026") == [DateRole.ISSUED]
    assert roles("Melbourne", "16.05.2026", "Date issued") == [DateRole.ISSUED]
    assert roles("Issued   Valid until", "16.05.2026   16.05.2029") == [DateRole.ISSUED, DateRole.EXPIRES]
    assert roles("Issued   Valid until", "16.05.2026") == [DateRole.UNLABELLED]
    assert roles("held 15 May 2026 - 16 May 2026") == [DateRole.OTHER, DateRole.COMPLETED]
    assert roles("Issued 16 May 2026, valid until 16 May 2029") == [DateRole.ISSUED, DateRole.EXPIRES]


def compared(*lines: str, claimed: date = MAY_16, **more: bool | date | None) -> Agreement:
    return compare_date(claimed, lines, **more).agreement  # type: ignore[arg-type]  # the keywords of compare_date


def test_the_claimed_day_matches_and_another_differs() -> None:
    assert compared("Issued: 16 May 2026", "Valid until: 16 May 2029") is MATCH
    assert compared("Issued: 16 May 2025", "Valid until: 16 May 2029") is DIFFERS
    # The page prints the day; captions are easily paired wrongly, so a person looks.
    assert compared("Issued: 16 May 2023", "Valid until: 16 May 2026") is UNCLEAR
    assert compared("Born: 16 May 2026") is MISSING
    assert compared("no date at all") is MISSING
    assert compared("Melbourne, 16 May 2026") is MATCH
    assert compared("Melbourne, 17 May 2026") is DIFFERS


def test_completion_counts_before_issue() -> None:
    assert compared("Completed: 16 May 2026", "Issued: 20 May 2026") is MATCH
    assert compared("Completed: 12 May 2026", "Issued: 16 May 2026") is UNCLEAR
    assert compared("held 14 May 2026 - 16 May 2026") is MATCH
    assert compared("held 16 May 2026 - 18 May 2026") is UNCLEAR


def test_several_dates_without_label_go_to_a_person() -> None:
    assert compared("Rome, 16 May 2026", "Oslo, 18 May 2026") is UNCLEAR
    assert compared("Rome, 15 May 2026", "Oslo, 18 May 2026") is UNCLEAR


def test_an_ambiguous_date_is_believed_only_on_evidence() -> None:
    third = date(2025, 4, 3)
    assert compared("Issued: 03/04/2025", claimed=third) is UNCLEAR
    assert compared("Issued: 03/04/2025", claimed=date(2025, 3, 4)) is UNCLEAR
    assert compared("Issued: 03/04/2025", claimed=date(2025, 5, 4)) is DIFFERS
    assert compared("Issued: 03/04/2025", "Valid until: 31/03/2028", claimed=third) is MATCH
    assert compared("Issued: 03/04/2025", "Valid until: 03/31/2028", claimed=third) is DIFFERS
    assert compared("Issued: 03/04/2025", "Born: 05/05/1990", claimed=third) is UNCLEAR
    assert compared("Issued: 03/04/2025", "Seen: 31/03/2028", "Held: 03/31/2024", claimed=third) is not MATCH
    assert compared("Issued: 03/04/2025", claimed=third, day_first=True) is MATCH
    assert compared("Issued: 03/04/2025", claimed=third, day_first=False) is DIFFERS
    assert compared("Issued: 03/11/2026", claimed=date(2026, 3, 11), not_after=date(2026, 6, 1)) is MATCH
    assert compared("Issued: 03/04/2025", claimed=third, not_after=date(2020, 1, 1)) is UNCLEAR
    assert compared("Issued: 05/05/2025", claimed=date(2025, 5, 5)) is MATCH
    assert compared("Issued: 3.4.2025", claimed=third) is MATCH


def test_the_language_of_the_page_may_confirm_a_date_of_two_readings_but_never_contradict_it() -> None:
    third, page = date(2025, 4, 3), ("Nous certifions que", "Date de fin : 03/04/2025", "Nombre d'heures : 40")
    assert compared(*page, claimed=third) is MATCH
    assert compared(*page, claimed=date(2025, 3, 4)) is UNCLEAR
    assert compared(*page, claimed=third, day_first=False) is DIFFERS
    assert compared(*page, "Certificate of completion", claimed=third) is UNCLEAR
    assert compared("Nombre : 2", "Date : 03/04/2025", claimed=third) is UNCLEAR
    assert compared(*page, "Valable jusqu'au 04/30/2028", claimed=third) is DIFFERS


def test_a_month_of_two_languages_is_ambiguous() -> None:
    assert compared("Wydano: 5 listopada 2025", claimed=date(2025, 11, 5)) is UNCLEAR


def test_a_picture_may_blur_one_digit() -> None:
    assert compare_date(date(2025, 12, 26), ["Issued: 2025-12-28"], from_image=True).agreement is UNCLEAR
    assert compare_date(date(2025, 12, 26), ["Issued: 2025-12-28"]).agreement is DIFFERS
    assert compare_date(date(2025, 12, 26), ["Issued: 2022-12-14"], from_image=True).agreement is DIFFERS


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_numeric_date_never_matches_another_day(claimed: date, printed: date) -> None:
    if claimed != printed:
        for form in ("%d/%m/%Y", "%m/%d/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y"):
            assert compare_date(claimed, [f"Issued: {printed.strftime(form)}"]).agreement is not MATCH
    else:
        assert compare_date(claimed, [f"Issued: {printed:%Y-%m-%d}"]).agreement is MATCH


@given(st.lists(st.text(max_size=60), max_size=5))
def test_no_text_breaks_the_search(lines: list[str]) -> None:
    find_dates(lines)


def test_a_caption_says_more_than_the_article_of_the_date_below_it() -> None:
    page = ("Début de la formation", "le 15 mai 2026", "Date de fin de formation", "le 16 mai 2026")
    more = ("Valable jusqu'au", "le 16 mai 2029")
    assert [seen.role for seen in find_dates([*page, *more])] == [DateRole.OTHER, DateRole.COMPLETED, DateRole.EXPIRES]
    assert compared(*page, *more) is Agreement.MATCH


def test_the_start_of_a_course_never_matches_as_its_end() -> None:
    start, end = date(2022, 5, 20), date(2022, 6, 19)
    for page in (
        ("Curs: 20 mai 2022", "Data: 19 iunie 2022"),
        ("Date: 20 mai 2022", "19 iunie 2022"),
        ("The course was held from 20 May 2022 until 19 June 2022",),
        ("from 20 May 2022 until 19 June 2022",),
        ("vom 20. Mai 2022 bis 19. Juni 2022",),
        ("dal 20 maggio 2022 al 19 giugno 2022",),
        ("Start date", "20 May 2022", "Completed on", "19 June 2022"),
        ("Start date", "Completed on", "20 May 2022", "19 June 2022"),
        ("20 May 2022", "19 June 2022", "Start date", "Completed on"),
    ):
        assert compare_date(start, page).agreement is UNCLEAR
        assert compare_date(end, page).agreement in {MATCH, UNCLEAR}


def test_a_day_that_the_page_prints_never_differs() -> None:
    page = ("Start date", "Completed on", "30 October 2022", "30 December 2022")
    assert compare_date(date(2022, 12, 30), page).agreement is not DIFFERS
    assert compare_date(date(2022, 12, 29), ("Curs: 20 mai 2022", "Data: 29 gruo 2022")).agreement is UNCLEAR
    assert compare_date(date(2022, 12, 28), ("Completed on 20 mai 2022", "29 gruo 2022")).agreement is DIFFERS


def test_a_later_date_without_a_label_leaves_a_vague_one_unclear_unless_whole_years_lie_between() -> None:
    day = date(2022, 5, 20)
    assert compare_date(day, ["Date: 20 May 2022", "19 June 2022"]).agreement is UNCLEAR
    assert compare_date(day, ["Date: 20 May 2022", "20 May 2025"]).agreement is MATCH
    assert compare_date(day, ["Date: 20 May 2022", "19 May 2025"]).agreement is MATCH
    assert compare_date(day, ["Date: 20 May 2022", "1 May 2022"]).agreement is MATCH
    assert compare_date(day, ["Completed: 20 May 2022", "19 June 2022"]).agreement is MATCH


def test_of_two_dates_without_labels_whole_years_apart_the_later_is_when_it_lapses() -> None:
    page = ["20 May 2022", "Trained by us", "19 May 2025"]
    assert compare_date(date(2022, 5, 20), page).agreement is MATCH
    assert compare_date(date(2025, 5, 19), page).agreement is UNCLEAR
    assert compare_date(date(2022, 5, 20), [*page, "4 June 2022"]).agreement is UNCLEAR


def test_a_date_in_a_month_that_is_not_known_leaves_a_vague_one_unclear() -> None:
    day = date(2022, 5, 20)
    assert compare_date(day, ["Date: 20 May 2022", "19 ekaina 2022"]).agreement is UNCLEAR
    assert compare_date(day, ["Completed: 20 May 2022", "19 ekaina 2022"]).agreement is MATCH


def test_a_date_whose_label_is_not_known_here_is_a_persons() -> None:
    day = date(2022, 5, 20)
    for label in ("Oyklenu:", "Date of oyklenu", "Fecha de oyklenu:"):
        assert compare_date(day, [f"{label} 20 May 2022"]).agreement is UNCLEAR
        assert compare_date(day, [f"{label} 3 May 2022", "Completed: 20 May 2022"]).agreement is MATCH
    for plain in ("Date: 20 May 2022", "Den 20 May 2022", "Given at Hull, on 20 May 2022"):
        assert compare_date(day, [plain]).agreement is MATCH
    assert compare_date(day, ["Date of withdrawal: 20 May 2022"]).agreement is MISSING
    assert compare_date(day, ["Issued: 20 May 2022", "Date of oyklenu: 1 June 2022"]).agreement is UNCLEAR


def test_items_of_a_list_are_read_without_their_numbers() -> None:
    page = ["1 - Name: Anna Holt", "2 - Completed: 20 May 2022", "3 - Hours: 40"]
    assert compare_date(date(2022, 5, 20), page).agreement is MATCH
