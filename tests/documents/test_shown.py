"""What the text layer says against what the page shows: every way to make them differ that we know of."""

import functools

import numpy as np
import pytest

from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.glyphs import GlyphTable
from credentialing.documents.reading.model import Line, Look, Shown
from credentialing.documents.reading.shown import judge
from credentialing.documents.reading.view import PictureView
from tests.documents.drawn import (
    NAME_AT,
    certificate,
    engine,
    opened,
    pdf,
    picture_of,
    put,
    shown,
    to_unicode,
)  # fmt: skip

NAME = "Anna Novak"
WHOLE_PAGE = "q 595 0 0 420 0 0 cm /Im Do Q\n"


def judged(data: bytes, glyphs: GlyphTable | None = None) -> tuple[Line, ...]:
    lines, view = opened(data)
    return judge(lines, view, engine(), glyphs=glyphs)


@functools.cache
def practised() -> GlyphTable:
    """A table that has seen honest documents of this layout, with other people's names as well."""
    table = GlyphTable()
    for name in (NAME, "Mary Fletcher", "Ivo Banks", "Zoe Quill-Jay", "Dx Hughes"):
        for issued in ("16 May 2026", "27 March 2025", "08 July 2034"):
            judged(pdf(certificate(name, issued)), table)
    return table


def letters_of(name: str, said: str) -> bytes:
    return to_unicode(**dict(zip(name.replace(" ", ""), said.replace(" ", ""), strict=True)))


def over(name: str) -> str:
    """White paper pasted over the name, with another name drawn on it as a picture would be."""
    x, y = NAME_AT
    return f"1 1 1 rg {x - 5} {y - 8} 300 32 re f 0 0 0 rg\n"


A, B = NAME_AT
FORGED = {
    "invisible_render_mode": pdf(certificate("") + put(NAME, A, B, before="3 Tr")),
    "white_on_white": pdf(certificate("") + put(NAME, A, B, before="1 1 1 rg")),
    "nearly_white": pdf(certificate("") + put(NAME, A, B, before="0.95 g")),
    "too_small_to_see": pdf(certificate("") + put(NAME, A, B, size=1)),
    "covered_by_a_rectangle": pdf(certificate(NAME, after=over(NAME))),
    "clipped_away": pdf(certificate("") + "q 0 0 1 1 re W n " + put(NAME, A, B) + " Q"),
    "in_a_layer_switched_off": pdf(certificate("") + "/OC /Oc BDC " + put(NAME, A, B) + " EMC", hidden=True),
    "clip_render_mode": pdf(certificate("") + put(NAME, A, B, before="7 Tr")),
    "glyphs_that_lie": pdf(
        certificate("") + put("Mjry Fletk", A, B, font="F3"), lie=letters_of("Mjry Fletk", "Anbc Novak")
    ),
    "a_scan_under_an_edited_layer": pdf(
        WHOLE_PAGE + certificate(NAME).replace("Tf ", "Tf 3 Tr "), picture=picture_of(pdf(certificate("Mary Fletcher")))
    ),
    "a_picture_over_the_words": pdf(
        certificate(NAME) + WHOLE_PAGE, picture=picture_of(pdf(certificate("Mary Fletcher")))
    ),
}
SAID = {"glyphs_that_lie": "Anbc Novak"}


@pytest.mark.parametrize("trick", FORGED)
@pytest.mark.parametrize("known", [False, True], ids=["fresh", "practised"])
def test_it_finds_words_that_the_page_does_not_show(trick: str, *, known: bool) -> None:
    lines = judged(FORGED[trick], practised() if known else None)

    assert shown(lines, SAID.get(trick, NAME)) is Shown.NOT_SHOWN
    if "picture" not in trick and "scan" not in trick:
        assert shown(lines, "Contact hours") is Shown.SHOWN


@pytest.mark.parametrize("known", [False, True], ids=["fresh", "practised"])
@pytest.mark.parametrize(("drawn", "said"), [("2026", "2025"), ("2026", "2028"), ("2016", "2018"), ("2026", "2020")])
def test_a_digit_that_lies_is_not_shown(drawn: str, said: str, *, known: bool) -> None:
    wrong = {a: b for a, b in zip(drawn, said, strict=True) if a != b}
    data = pdf(certificate(NAME) + put(f"Issued 3 May {drawn}", 60, 210, 12, font="F3"), lie=to_unicode(**wrong))

    lines = judged(data, practised() if known else None)

    assert [line.shown for line in lines if "Issued" in line.text] == [Shown.NOT_SHOWN]


@pytest.mark.parametrize("known", [False, True], ids=["fresh", "practised"])
def test_what_an_honest_document_says_is_shown(*, known: bool) -> None:
    lines = judged(pdf(certificate(NAME)), practised() if known else None)

    assert {line.shown for line in lines} == {Shown.SHOWN}


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("0.1 0.2 0.5 rg 0 0 595 420 re f 1 1 1 rg\n" + certificate(NAME), id="white_on_blue"),
        pytest.param("0.9 0.9 0.7 rg 0 0 595 420 re f 0.4 0 0 rg\n" + certificate(NAME), id="red_on_cream"),
        pytest.param(certificate(NAME).replace("/F1", "/F2"), id="times"),
        pytest.param(certificate(NAME) + "0 0 0 RG 55 245 m 300 245 l S\n", id="ruled_line_under_it"),
        pytest.param(certificate("Zoë Brânză-O’Brien".replace("ă", "a")) + put(NAME, 60, 225), id="accents"),
    ],
)
def test_honest_print_of_many_kinds_is_shown(content: str) -> None:
    lines = judged(pdf(content))

    assert shown(lines, NAME) is Shown.SHOWN
    assert Shown.NOT_SHOWN not in {line.shown for line in lines}


@pytest.mark.parametrize("turned", [0, 180])
def test_a_turned_page_is_read_as_it_is_shown(turned: int) -> None:
    content = certificate(NAME)
    if turned == 180:
        content = f"q -1 0 0 -1 595 420 cm {content} Q"

    lines = judged(pdf(content, turned=turned))

    assert shown(lines, NAME) is Shown.SHOWN


def test_a_scan_with_its_own_words_underneath_is_shown() -> None:
    data = pdf(WHOLE_PAGE + certificate(NAME).replace("Tf ", "Tf 3 Tr "), picture=picture_of(pdf(certificate(NAME))))

    assert shown(judged(data), NAME) is Shown.SHOWN


def test_letters_the_layer_leaves_out_do_not_pass_as_shown() -> None:
    """The layer says Anna, the page Joanna: the first letters are drawn, not written."""
    picture = picture_of(pdf(put("Jo", 10, 10, 20)), dpi=72)[-36:-4, 5:36]
    data = pdf(certificate("") + put("anna Novak", A, B) + f"q 31 0 0 32 {A - 30} {B - 6} cm /Im Do Q", picture=picture)

    for table in (None, practised()):
        assert shown(judged(data, table), "anna Novak") is not Shown.SHOWN


def test_only_important_lines_are_looked_at() -> None:
    lines, view = opened(pdf(certificate("") + put(NAME, A, B, before="3 Tr")))

    result = judge(lines, view, engine(), important=lambda text: "hours" in text)

    assert shown(result, "Contact hours") is Shown.SHOWN
    assert shown(result, NAME) is Shown.NOT_SETTLED
    assert [line.text for line in result] == [line.text for line in lines]


@pytest.mark.parametrize("text", ["1", "8", "A", "11", "40"])
def test_a_letter_or_two_by_themselves_are_shown(text: str) -> None:
    assert [line.shown for line in judged(pdf(certificate() + put(text, 450, 60, 11))) if line.text == text] == [
        Shown.SHOWN
    ]


@pytest.mark.parametrize("way", ["0 1 -1 0 500 60 cm", "0 -1 1 0 500 300 cm"])
def test_a_line_that_stands_upright_is_read(way: str) -> None:
    data = pdf(put("Contact hours", 60, 120) + f"q {way} " + put("Anna Novak", 0, 0) + " Q")

    assert shown(judged(data), NAME) is Shown.SHOWN


def test_a_document_of_many_lines_costs_a_bounded_number_of_readings() -> None:
    content = "".join(
        put(f"Line {number:03d} qx", 40 + 90 * (number % 6), 400 - 12 * (number // 6), 8) for number in range(180)
    )
    lines, view = opened(pdf(content))

    class Counting:
        alphabet = engine().alphabet
        calls = 0

        def read_line(self, crop: Image) -> tuple[str, float]:
            self.calls += 1
            return "something else", 0.5

    reader = Counting()
    result = judge(lines, view, reader)

    assert len(lines) > 100
    assert reader.calls <= 60 * 2
    assert {line.shown for line in result} == {Shown.NOT_SETTLED}


class NoReader:
    alphabet: frozenset[str] = frozenset()

    def read_line(self, crop: object) -> tuple[str, float]:
        raise AssertionError("nothing should have been read")


def test_known_letters_need_no_reading() -> None:
    lines, view = opened(pdf(certificate("Zoe Banks", "27 March 2034")))

    result = judge(lines, view, NoReader(), important=lambda text: "Zoe" in text, glyphs=practised())

    assert shown(result, "Zoe Banks") is Shown.SHOWN


def test_what_a_child_learns_its_parent_can_take_over() -> None:
    child, parent = GlyphTable(), GlyphTable()
    judged(pdf(certificate(NAME)), child)

    parent.absorb(child.taught())

    assert len(parent) == len(child) > 20
    lines, view = opened(pdf(certificate(NAME)))
    assert shown(judge(lines, view, NoReader(), glyphs=parent), NAME) is Shown.SHOWN


@pytest.mark.parametrize("taught", [b"x", bytes(584), b"\xff" * 584])
def test_a_parent_takes_over_nothing_malformed(taught: bytes) -> None:
    with pytest.raises(ValueError, match="shape"):
        GlyphTable().absorb(taught)


def test_a_table_is_bounded() -> None:
    table, random = GlyphTable(), np.random.default_rng(7)
    for _ in range(3):
        child = GlyphTable()
        lines, view = opened(pdf(certificate(NAME)))
        judge(lines, view, engine(), glyphs=child)
        table.absorb(child.taught())
    wire = b"".join(
        (0x41).to_bytes(4, "little") + np.float32(0.1).tobytes() + random.integers(0, 255, 576, np.uint8).tobytes()
        for _ in range(500)
    )
    before = len(table)

    table.absorb(wire)

    assert len(table) - before <= 32


def test_a_picture_has_no_letters_of_its_own() -> None:
    page = picture_of(pdf(certificate(NAME)))
    lines, _ = opened(pdf(certificate(NAME)))

    assert {line.shown for line in judge(lines, PictureView({0: page}), engine())} == {Shown.SHOWN}
    blank = np.full_like(page, 255)
    assert {line.shown for line in judge(lines, PictureView({0: blank}), engine())} == {Shown.NOT_SHOWN}


@pytest.mark.parametrize("way", ["60 257 m 180 257 l", "60 260 m 180 255 l"])
def test_a_name_that_is_crossed_out_is_told(way: str) -> None:
    stroke = f"1.2 w {way} S\n"
    looks = {line.text: line.look for line in judged(pdf(certificate(after=stroke)))}
    assert looks.pop("Anna Novak") is Look.STRUCK
    assert set(looks.values()) == {Look.PLAIN}


def test_a_name_on_a_rule_is_not_crossed_out() -> None:
    assert {line.look for line in judged(pdf(certificate(after="1.2 w 40 246 m 300 246 l S\n")))} == {Look.PLAIN}
