"""Text as lines with boxes, whatever way round the page is; and a Reading as JSON and back, strictly."""

import copy
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.documents.reading import codec
from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.limits import MAX_CHARACTERS, MAX_LINE, MAX_LINES
from credentialing.documents.reading.model import (
    BadgeSeen,
    Box,
    CodeSeen,
    Defect,
    FileKind,
    Line,
    Look,
    Origin,
    Reading,
    Shown,
    SignatureSeen,
    SignatureVerdict,
)
from tests.documents.hostile import PAGE, assemble, objects, stream

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def lines(content: bytes, page: bytes = PAGE) -> tuple[Line, ...]:
    reading = read_untrusted(assemble(objects(_3=page, _5=stream(content))), "a.pdf", now=NOW)[0]
    assert reading.defects == ()
    return reading.lines


def at(x: int, y: int, text: bytes, size: int = 12) -> bytes:
    return b"BT /F1 %d Tf %d %d Td (%s) Tj ET\n" % (size, x, y, text)


def texts(content: bytes, page: bytes = PAGE) -> list[str]:
    return [line.text for line in lines(content, page)]


def test_lines_come_from_the_top_whatever_the_order_they_were_drawn_in() -> None:
    assert texts(at(72, 100, b"last") + at(72, 700, b"first") + at(72, 400, b"middle")) == ["first", "middle", "last"]


def test_a_line_drawn_in_pieces_is_one_line() -> None:
    drawn = at(150, 700, b"Erika") + at(72, 700, b"Certified:") + at(182, 700, b"Muster")
    assert texts(drawn) == ["Certified: Erika Muster"]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(at(10, 700, b"n" * (MAX_LINE + 1), 1), id="a_line_that_nobody_can_read"),
        pytest.param(b"".join(at(72, 3 + row, b"No.", 1) for row in range(1, MAX_LINES + 2)), id="too_many_lines"),
        pytest.param(b"".join(at(10, 700 - n, b"A" * 400, 1) for n in range(MAX_CHARACTERS // 400 + 1)), id="too_long"),
    ],
)
def test_more_text_than_a_certificate_has_is_refused_for_comparing_it_takes_long(content: bytes) -> None:
    page = PAGE.replace(b"595 842", b"1000 2000")
    reading, opened = read_untrusted(assemble(objects(_3=page, _5=stream(content))), "a.pdf", now=NOW)
    assert [defect.code for defect in reading.defects] == ["document.too_large"]
    assert (reading.lines, opened) == ((), None)


def test_a_dot_leader_leads_to_another_line_and_is_left_out() -> None:
    assert texts(at(72, 700, b"Learner ........................ Erika Muster")) == ["Learner", "Erika Muster"]
    assert texts(at(72, 700, b"Learner ........................")) == ["Learner"]
    assert texts(at(72, 700, b"And so on... he said")) == ["And so on... he said"]


def test_a_caption_beside_a_name_in_large_letters_is_another_line() -> None:
    assert texts(at(72, 700, b"Erika Muster", 30) + at(265, 700, b"Hours", 9)) == ["Erika Muster", "Hours"]


def test_words_set_across_the_page_are_told_and_join_nothing() -> None:
    across = b"BT /F1 40 Tf 0.8 0.6 -0.6 0.8 150 300 Tm (VOID) Tj ET\n"
    found = lines(at(72, 700, b"Erika Muster") + across)
    assert {line.text: line.look for line in found} == {"Erika Muster": Look.PLAIN, "VOID": Look.ASKEW}
    upright = b"BT /F1 12 Tf 0 1 -1 0 150 300 Tm (upright) Tj ET\n"
    assert [line.look for line in lines(upright)] == [Look.PLAIN]


def test_columns_stay_apart_and_a_label_keeps_its_value() -> None:
    assert texts(at(72, 700, b"left") + at(400, 700, b"right")) == ["left", "right"]
    assert texts(at(72, 700, b"Date of issue:") + at(400, 700, b"16 May 2026")) == ["Date of issue: 16 May 2026"]


def spread(words: str, gap: int) -> bytes:
    """``words`` with each letter set by itself, ``gap`` thousandths of their size apart; spaces are left out."""
    letters = (b" %d " % -gap).join(b"(%s)" % letter.encode() for letter in words)
    return b"BT /F1 12 Tf 72 700 Td [" + letters.replace(b"( )", b"-280") + b"] TJ ET\n"


@pytest.mark.parametrize("gap", [0, 60, 100, 150, 200, 250])
@pytest.mark.parametrize("words", ["DATE OF ISSUE", "Certificate No. 117165", "Anna Holt", "16 May 2026"])
def test_words_set_wide_are_words_as_others_are(words: str, gap: int) -> None:
    assert " ".join(texts(spread(words, gap))) == words
    tracked = b"BT /F1 12 Tf %f Tc 72 700 Td (%s) Tj ET\n" % (gap * 0.012, words.encode())
    assert " ".join(texts(tracked)) == words


@pytest.mark.parametrize("gap", [300, 400, 500])
def test_a_word_set_very_wide_is_one_word(gap: int) -> None:
    assert texts(spread("CERTIFICATE", gap)) == ["CERTIFICATE"]


def test_letters_with_spaces_written_between_them_stay_as_they_are_written() -> None:
    assert texts(at(72, 700, b"S P E C I M E N")) == ["S P E C I M E N"]


def test_two_cells_a_line_s_height_apart_are_two_lines() -> None:
    height = 8.6  # of capitals of 12 points
    behind = 72 + 26  # "Anna"
    assert texts(at(72, 700, b"Anna") + at(behind + 4, 700, b"Holt")) == ["Anna Holt"]
    assert texts(at(72, 700, b"Anna") + at(behind + round(1.5 * height), 700, b"Holt")) == ["Anna", "Holt"]


@pytest.mark.parametrize("caption", [b"Date of issue:", b"Name:", b"No.:"])
def test_a_caption_is_joined_to_its_value_however_far_away(caption: bytes) -> None:
    assert texts(at(72, 700, caption) + at(400, 700, b"Anna Holt")) == [f"{caption.decode()} Anna Holt"]


@pytest.mark.parametrize("title", [b"Level 2:", b"Needling 1:", b"9:30:", b"2:", b"Name: Anna:"])
def test_a_title_that_a_colon_ends_is_not_joined_to_the_next_cell(title: bytes) -> None:
    assert texts(at(72, 700, title) + at(400, 700, b"Anna Holt")) == [title.decode(), "Anna Holt"]


def test_a_word_across_the_page_is_a_line_of_its_own() -> None:
    across = b"BT /F1 74 Tf 0.84 0.54 -0.54 0.84 150 150 Tm (SAMPLE) Tj ET"
    shown = texts(at(72, 200, b"Northfield Institute") + b" " + across + b" " + at(72, 300, b"Anna Holt"))
    assert set(shown) == {"Northfield Institute", "SAMPLE", "Anna Holt"}


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_boxes_are_where_the_page_shows_the_line(turn: int) -> None:
    """Text near the top left of the unturned page."""
    (line,) = lines(at(60, 780, b"corner"), PAGE[:-2] + b"/Rotate %d >>" % turn)
    x, y = (line.box.x0 + line.box.x1) / 2, (line.box.y0 + line.box.y1) / 2
    assert (x < 0.5, y < 0.5) == {0: (True, True), 90: (False, True), 180: (False, False), 270: (True, False)}[turn]


def test_text_outside_the_crop_box_is_not_on_the_page() -> None:
    cropped = PAGE[:-2] + b"/CropBox [0 0 595 400] >>"
    assert texts(at(72, 700, b"hidden above") + at(72, 300, b"seen"), cropped) == ["seen"]


def test_characters_are_composed_and_control_characters_are_dropped() -> None:
    tounicode = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        b"1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <00650301> "
        b"<42> <0007> endbfchar endcmap end end"
    )
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>"
    data = assemble(objects(_4=font, _5=stream(at(72, 700, b"CABC")), _7=stream(tounicode)))
    (line,) = read_untrusted(data, "a.pdf", now=NOW)[0].lines
    assert "é" in line.text
    assert "\x07" not in line.text


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
EDGES = st.floats(min_value=0, max_value=1)
BOXES = st.builds(Box, st.integers(0, 19), EDGES, EDGES, EDGES, EDGES)


def few(each: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(each, max_size=most).map(tuple)


MAYBE_WORDS = st.none() | WORDS
READINGS = st.builds(
    Reading,
    kind=st.sampled_from(FileKind),
    sha256=WORDS,
    size=st.integers(0, 1 << 30),
    pages=st.integers(0, 20),
    lines=few(st.builds(Line, WORDS, BOXES, st.sampled_from(Origin), EDGES, st.sampled_from(Shown)), 3),
    defects=few(st.builds(Defect, st.sampled_from(["document.hostile", "document.tampered"]), WORDS)),
    codes=few(st.builds(CodeSeen, WORDS, WORDS, st.none() | BOXES)),
    signatures=few(
        st.builds(
            SignatureSeen,
            *(WORDS, st.sampled_from(SignatureVerdict), WORDS, MAYBE_WORDS, WORDS, few(WORDS)),
            st.booleans(),
            st.integers(0, 1 << 40),
        )
    ),
    badges=few(st.builds(BadgeSeen, WORDS, st.none() | st.booleans(), WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS)),
    notes=few(WORDS),
    links=few(WORDS),
    left_out=few(WORDS),
)


def test_a_sound_answer_is_believed() -> None:
    assert codec.from_plain(SOUND).kind is FileKind.PDF


@given(READINGS)
def test_a_reading_survives_json(reading: Reading) -> None:
    assert codec.from_json(codec.to_json(reading)) == reading


SOUND: dict[str, Any] = json.loads(
    codec.to_json(
        Reading(
            FileKind.PDF,
            "00",
            1,
            1,
            lines=(Line("x", Box(0, 0.0, 0.0, 1.0, 1.0), Origin.OCR, 0.5),),
            defects=(Defect("document.hostile", "x"),),
            codes=(CodeSeen("QR", "x"),),
        )
    )
)


def _set(*path: str | int, to: object) -> Callable[[Any], None]:
    def change(value: Any) -> None:
        for step in path[:-1]:
            value = value[step]
        value[path[-1]] = to

    return change


@pytest.mark.parametrize(
    "change",
    [
        _set("kind", to="exe"),
        _set("size", to="1"),
        _set("size", to=True),
        _set("size", to=-1),
        _set("size", to=1.5),
        _set("pages", to=1 << 60),
        _set("extra", to=1),
        _set("lines", to={}),
        _set("lines", to=[1]),
        _set("lines", 0, "text", to="x" * 200_000),
        _set("lines", 0, "confidence", to=1.5),
        _set("lines", 0, "confidence", to="1"),
        _set("lines", 0, "origin", to="guess"),
        _set("lines", 0, "box", "x0", to=99),
        _set("lines", 0, "box", to=None),
        _set("defects", 0, "code", to="registration.expired"),
        _set("defects", 0, "code", to="document.invented"),
        _set("codes", 0, "box", to=[]),
        _set("notes", to=["x"] * 60_000),
        _set("notes", to=[None]),
        lambda value: value.pop("notes"),
    ],
)
def test_a_childs_answer_that_is_not_a_reading_is_not_believed(change: Callable[[Any], object]) -> None:
    forged = copy.deepcopy(SOUND)
    change(forged)
    with pytest.raises(ValueError, match=r"not a|an unknown|beyond|off its page|valid"):
        codec.from_plain(forged)
