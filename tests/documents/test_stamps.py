"""Words set large across a page are found however they were put there; what honest pages are drawn with is none."""

import io
import math
from datetime import UTC, date, datetime

import cv2
import numpy as np
import pikepdf
import pytest
from numpy.typing import NDArray

from credentialing.documents.checks.document import check_document
from credentialing.documents.checks.reuse import Earlier
from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.look import Eyes
from credentialing.documents.reading.model import Look, Origin, Reading
from credentialing.model.claim import Certification, Claim, Hours, Name, Profession
from credentialing.model.finding import Finding
from credentialing.model.states import Outcome
from tests.documents.drawn import certificate, engine, lines_read, pdf, picture_of, put

Pixels = NDArray[np.uint8]
NOW = datetime(2026, 11, 23, tzinfo=UTC)
CLAIM = Claim(
    Name("Anna", "Novak"),
    Profession.PHYSIOTHERAPIST,
    "AU-VIC",
    (),
    Certification("prg_1", date(2026, 5, 16), "DN2026-267459", Hours(in_person=40)),
)
HEADED = put("Northfield Institute", 60, 390, 14)


def across(word: str, ink: str = "0.8 0.3 0.3 rg", degrees: float = 30, size: int = 70) -> str:
    """Operators that set ``word`` across the page in outlines that the text layer knows."""
    turn, wide = math.radians(degrees), 0.65 * size * len(word)
    cos, sin = math.cos(turn), math.sin(turn)
    x, y = 297 - wide * cos / 2, 210 - wide * sin / 2
    return f"q {ink} BT /F1 {size} Tf {cos:.3f} {sin:.3f} {-sin:.3f} {cos:.3f} {x:.0f} {y:.0f} Tm ({word}) Tj ET Q\n"


def pictured(word: str, ink: str = "0.8 0.3 0.3 rg") -> Pixels:
    """``word`` as a picture to be laid over a page, white but for it."""
    return picture_of(pdf(across(word, ink)), dpi=100)


def grey(page: Pixels) -> Pixels:
    return np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), np.uint8)


def on(content: str, picture: Pixels | None = None) -> list[str]:
    """The words found on a page; ``picture`` is multiplied with it, as a stamp's ink is."""
    page = picture_of(pdf(content), dpi=102)
    if picture is not None:
        page = np.minimum(page, cv2.resize(picture, page.shape[1::-1]))
    found = engine().across(grey(page), 3)
    assert all(line.look is Look.ASKEW and line.origin is Origin.OCR and line.box.page == 3 for line in found)
    return [line.text for line in found]


@pytest.mark.parametrize(
    "word", ["VOID", "ENTWURF", *(pytest.param(more, marks=pytest.mark.slow) for more in ("SAMPLE", "COPIE"))]
)
@pytest.mark.parametrize(
    "ink", ["0.8 0.3 0.3 rg", "0.9 g", "0.2 g"], ids=["red", "pale", "dark"],
)  # fmt: skip
def test_a_word_across_the_page_is_found_over_and_under_its_text(word: str, ink: str) -> None:
    assert on(certificate(after=across(word, ink))) == [word]
    assert on(certificate(before=across(word, ink) + "0 g\n")) == [word]
    assert on(certificate(), pictured(word, ink)) == [word]


@pytest.mark.parametrize("degrees", [15, 45, -30])
def test_it_is_found_at_whatever_angle(degrees: float) -> None:
    assert on(certificate(after=across("VOID", degrees=degrees))) == ["VOID"]


def test_it_is_found_on_a_dark_page_and_where_it_stands() -> None:
    dark = "0.1 0.15 0.3 rg 0 0 595 420 re f 1 g " + certificate(after=across("VOID", "0.5 0.55 0.7 rg"))
    assert on(dark) == ["VOID"]
    (line,) = engine().across(grey(picture_of(pdf(across("VOID")), dpi=102)), 0)
    assert (line.box.x0 + line.box.x1) / 2 == pytest.approx(0.5, abs=0.06)
    assert (line.box.y0 + line.box.y1) / 2 == pytest.approx(0.5, abs=0.06)


def ring(x: float, y: float, radius: float, corners: int = 60, dent: float = 1.0) -> str:
    """A closed path around (x, y); every other corner lies at ``dent`` of the radius."""
    turns = ((2 * math.pi * n / corners, radius * (dent if n % 2 else 1.0)) for n in range(corners))
    points = [f"{x + far * math.cos(turn):.1f} {y + far * math.sin(turn):.1f}" for turn, far in turns]
    return f"{points[0]} m " + " ".join(f"{point} l" for point in points[1:]) + " h "


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(certificate(), id="plain"),
        pytest.param(certificate(before="12 w 20 20 555 380 re S 2 w 34 34 527 352 re S\n"), id="frames"),
        pytest.param(certificate(before="8 w 40 60 m 560 60 l S 1 w 60 100 m 400 100 l S\n"), id="rules"),
        pytest.param(certificate(before="0.2 0.4 0.6 rg 430 300 m 530 300 l 480 390 l f 0 g\n"), id="a_logo"),
        pytest.param(certificate(before="0.8 0.6 0.1 rg " + ring(480, 110, 55, 10, 0.45) + "f 0 g\n"), id="a_star"),
        pytest.param(
            certificate(before="10 w 0.7 0.5 0.1 RG " + ring(480, 110, 55) + "S 455 100 50 20 re f 0 G\n"),
            id="a_seal",
        ),
        pytest.param(
            "0.1 0.15 0.3 rg 440 0 155 420 re f 1 g " + put("Rowan", 455, 350, 26) + "0 g " + certificate(),
            id="a_dark_sidebar",
        ),
        pytest.param("0.1 0.15 0.3 rg 0 340 595 80 re f 1 g " + put("DIPLOMA", 60, 355, 60), id="a_dark_head"),
        pytest.param("0.7 0.2 0.2 rg 400 0 m 470 0 l 595 125 l 595 195 l f 0 g\n" + certificate(), id="a_ribbon"),
        pytest.param("12 w 100 100 m 140 160 l 180 120 l 220 180 l 300 210 l S\n" + certificate(), id="a_curve"),
        pytest.param(
            "0.3 0.6 0.3 rg " + "".join(ring(200 + 40 * n, 100 + 22 * n, 14) + "f " for n in range(8)) + certificate(),
            id="a_row_of_dots",
        ),
        pytest.param("q 2 Tr 5 w " + put("CERTIFICATE", 40, 320, 56) + "Q " + certificate(), id="a_bold_heading"),
    ],
)  # fmt: skip
def test_what_honest_pages_are_drawn_with_is_no_such_word(content: str) -> None:
    assert on(content) == []


@pytest.mark.parametrize("ink", ["0.8 0.3 0.3 rg", "0.9 g"], ids=["red", "pale"])
@pytest.mark.parametrize("quarters", [0, 1, pytest.param(2, marks=pytest.mark.slow)])
def test_on_a_scan_it_is_found_whole_however_the_sheet_was_laid(ink: str, quarters: int) -> None:
    scan = np.ascontiguousarray(np.rot90(picture_of(pdf(certificate(after=across("VOID", ink))), dpi=150), quarters))
    # Part of it may have been read among the lines of the page as well.
    (line,) = [line for line in lines_read(scan) if line.text == "VOID"]
    assert line.look is Look.ASKEW
    assert (line.box.x0 + line.box.x1) / 2 == pytest.approx(0.5, abs=0.08)
    assert (line.box.y0 + line.box.y1) / 2 == pytest.approx(0.5, abs=0.08)


@pytest.mark.parametrize("shape", [(40, 40), (20, 842), (842, 63), (64, 64), (1, 1)])
def test_a_tiny_page_is_survived(shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(5).integers(0, 256, shape, np.uint8)
    for page in (np.full(shape, 255, np.uint8), np.zeros(shape, np.uint8), noise):
        assert engine().across(page, 0) == ()


# -- through the checks ------------------------------------------------------------------------------------------------


def content_of(data: bytes) -> tuple[Reading, Finding]:
    reading, opened = read_untrusted(data, "a.pdf", now=NOW)
    assert opened is not None
    reading = Eyes(engine()).look_at_pages(reading, opened)
    findings = check_document(
        reading,
        CLAIM,
        document_id="doc_1",
        earlier=Earlier(),
        training_body_name="Northfield Institute",
        programme_name="",
        now=NOW,
    )
    return reading, next(finding for finding in findings if finding.kind == "document.content")


def laid_over(content: str, picture: Pixels) -> bytes:
    """The page of ``content`` with ``picture`` multiplied over all of it, as stamping programs do."""
    with pikepdf.open(
        io.BytesIO(pdf(content + "q /Ink gs 595 0 0 420 0 0 cm /Im Do Q\n", picture=picture))
    ) as document:
        ink = pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, BM=pikepdf.Name.Multiply)
        document.pages[0].Resources.ExtGState = pikepdf.Dictionary(Ink=ink)
        saved = io.BytesIO()
        document.save(saved)
    return saved.getvalue()


PAGE = HEADED + certificate("Anna Novak", before=put("Awarded to", 60, 290, 12))


def test_a_certificate_without_a_stamp_passes() -> None:
    reading, content = content_of(pdf(PAGE))
    assert not any(line.look is Look.ASKEW for line in reading.lines)
    assert (content.outcome, content.reasons) == (Outcome.PASS, ())


@pytest.mark.parametrize("word", ["VOID", "ZIGTAR", pytest.param("COPIE", marks=pytest.mark.slow)])
@pytest.mark.parametrize("ink", ["0.8 0.3 0.3 rg", "0.88 g"])
def test_a_picture_of_a_word_stamped_across_a_certificate_sends_it_to_a_person(word: str, ink: str) -> None:
    reading, content = content_of(laid_over(PAGE, pictured(word, ink)))
    (seen,) = [line.text for line in reading.lines if line.look is Look.ASKEW]
    assert seen[-3:] == word[-3:]  # what the page's own text crosses may be misread
    assert content.outcome is Outcome.INCONCLUSIVE
    assert {reason.code for reason in content.reasons} == {"document.unclear"}
    assert any(f"“{seen}”" in reason.detail for reason in content.reasons)


def test_a_stamp_in_outlines_or_in_letters_sends_it_to_a_person_too() -> None:
    for data in (pdf(PAGE + across("ZIGTAR")), pdf(across("ZIGTAR", "0.9 g") + "0 g " + PAGE)):
        _, content = content_of(data)
        assert content.outcome is Outcome.INCONCLUSIVE
        assert {reason.code for reason in content.reasons} == {"document.unclear"}


@pytest.mark.parametrize("word", ["CERTIFICATE", "Institute"])
def test_a_watermark_that_repeats_a_word_of_the_page_is_no_stamp(word: str) -> None:
    for data in (
        pdf(across(word, "0.9 g") + "0 g " + PAGE),
        laid_over(PAGE, picture_of(pdf(across(word, "0.9 g")), dpi=100)),
    ):
        reading, content = content_of(data)
        assert any(line.look is Look.ASKEW for line in reading.lines)
        assert (content.outcome, content.reasons) == (Outcome.PASS, ())
