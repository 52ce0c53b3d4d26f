"""Text of scans and photos: exact names, dates, numbers and hours, however the sheet was turned or lit."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from credentialing.documents.reading import ocr
from credentialing.documents.reading.dewarp import flatten, sheet
from credentialing.documents.reading.model import Box, Look, Origin
from credentialing.model.errors import Misconfigured
from tests.documents.drawn import HEIGHT, NAME_AT, WIDTH, certificate, engine, lines_read, pdf, picture_of, put

Pixels = NDArray[np.uint8]
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
DESK = (70, 50, 40)

PAGE = picture_of(pdf(certificate("Anna Müller")), dpi=200)


def words(image: Pixels) -> str:
    return "\n".join(line.text for line in lines_read(image))


def missing(image: Pixels) -> set[str]:
    text = words(image)
    return {wanted for wanted in ("Anna Müller", "2026-267459", "Contact hours: 40") if wanted not in text}


def turned(quarters: int) -> Callable[[Pixels], Pixels]:
    return lambda image: np.ascontiguousarray(np.rot90(image, quarters))


def leaning(degrees: float) -> Callable[[Pixels], Pixels]:
    def lean(image: Pixels) -> Pixels:
        high, wide = image.shape[:2]
        matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 0.9)
        return np.asarray(cv2.warpAffine(image, matrix, (wide, high), borderValue=(255, 255, 255)), np.uint8)

    return lean


def photographed(image: Pixels, slant: float = 0.1) -> Pixels:
    high, wide = image.shape[:2]
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    seen = np.array([[wide * slant, 60], [wide * (1 - slant / 2), 20], [wide, high], [0, high - 40]], np.float32) + 100
    matrix = cv2.getPerspectiveTransform(corners, seen)
    return np.asarray(cv2.warpPerspective(image, matrix, (wide + 200, high + 200), borderValue=DESK), np.uint8)


def shadowed(image: Pixels, dark: float = 0.25) -> Pixels:
    across = 1 / (1 + np.exp(-(np.linspace(0, 1, image.shape[1]) - 0.5) * 12))
    return (image * (dark + (1 - dark) * across)[None, :, None]).astype(np.uint8)


def noisy(image: Pixels) -> Pixels:
    grain = np.random.default_rng(5).normal(0, 18, image.shape)
    blurred = cv2.GaussianBlur(image, (0, 0), 1.2).astype(np.float64) + grain
    return np.clip(blurred, 0, 255).astype(np.uint8)


def smaller(image: Pixels) -> Pixels:
    return np.asarray(cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(turned(0), id="as_it_is"),
        pytest.param(turned(1), id="on_its_left_side"),
        pytest.param(turned(2), id="upside_down", marks=pytest.mark.slow),
        pytest.param(turned(3), id="on_its_right_side"),
        pytest.param(leaning(3), id="leaning", marks=pytest.mark.slow),
        pytest.param(leaning(-8), id="leaning_far"),
        pytest.param(photographed, id="photographed", marks=pytest.mark.slow),
        pytest.param(lambda page: turned(2)(photographed(page, 0.2)), id="photographed_upside_down"),
        pytest.param(shadowed, id="half_in_shadow"),
        pytest.param(lambda page: shadowed(photographed(page)), id="photographed_in_shadow"),
        pytest.param(noisy, id="grainy", marks=pytest.mark.slow),
        pytest.param(smaller, id="100_dpi"),
    ],
)
def test_a_spoilt_page_is_read_exactly(spoil: Callable[[Pixels], Pixels]) -> None:
    assert missing(spoil(PAGE)) == set()


def test_lines_come_in_reading_order_with_boxes_where_they_stand() -> None:
    lines = engine().read(PAGE, 3)

    assert [line.text for line in lines][:2] == ["Certificate of Completion", "Anna Müller"]
    assert all(line.origin is Origin.OCR and line.box.page == 3 and 0.5 < line.confidence <= 1 for line in lines)
    name = lines[1].box
    assert name.x0 == pytest.approx(60 / 595, abs=0.02)
    assert (name.y0 + name.y1) / 2 == pytest.approx(1 - 257 / 420, abs=0.03)


@pytest.mark.parametrize("quarters", [1, 2, pytest.param(3, marks=pytest.mark.slow)])
def test_boxes_lie_on_the_picture_as_given_not_as_turned(quarters: int) -> None:
    def turn(box: Box) -> tuple[float, float]:
        x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        return [(x, y), (y, 1 - x), (1 - x, 1 - y), (1 - y, x)][quarters]

    straight = {line.text: turn(line.box) for line in lines_read(PAGE)}
    other = {line.text: line.box for line in lines_read(turned(quarters)(PAGE))}

    for text, (x, y) in straight.items():
        assert ((other[text].x0 + other[text].x1) / 2) == pytest.approx(x, abs=0.02)
        assert ((other[text].y0 + other[text].y1) / 2) == pytest.approx(y, abs=0.02)


def test_boxes_of_a_photographed_sheet_lie_on_the_photo() -> None:
    (name,) = [line.box for line in lines_read(photographed(PAGE)) if line.text == "Anna Müller"]

    grey = cv2.cvtColor(photographed(PAGE), cv2.COLOR_RGB2GRAY)
    high, wide = grey.shape
    inside = grey[int(name.y0 * high) : int(name.y1 * high), int(name.x0 * wide) : int(name.x1 * wide)]
    assert 0.05 < np.mean(inside < 100) < 0.6


def test_crops_are_read_without_looking_for_lines() -> None:
    boxes = [line.box for line in lines_read(PAGE)]

    read = engine().read_crops(PAGE, [*boxes, Box(0, 0.9, 0.9, 0.9, 0.9)])

    assert [text for text, _ in read] == [line.text for line in lines_read(PAGE)] + [""]
    assert all(sure > 0.9 for _, sure in read[:-1])


@pytest.mark.parametrize("shade", [0, 128, 255])
def test_an_empty_page_says_nothing(shade: int) -> None:
    assert lines_read(np.full((600, 800, 3), shade, np.uint8)) == ()


def test_noise_is_survived() -> None:
    noise = np.random.default_rng(3).integers(0, 256, (700, 500, 3), np.uint8)

    assert all(len(line.text) < 40 for line in lines_read(noise))


@pytest.mark.parametrize("shape", [(100, 100), (100, 100, 4), (4, 100, 3), (8_000, 8_000, 3)])
def test_what_is_no_page_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="a page"):
        lines_read(np.zeros(shape, np.uint8))


@pytest.mark.parametrize("size", [(8, 3000), (3000, 8), (8, 20_000), (9, 9)])
def test_odd_pages_are_survived(size: tuple[int, int]) -> None:
    assert lines_read(np.full((*size, 3), 200, np.uint8)) == ()


def test_missing_models_are_named_and_not_fetched(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"PP-OCRv6_det_small\.onnx.*reinstall rapidocr"):
        ocr.load(tmp_path)


def test_a_scan_is_not_cut_to_a_shadow_s_edge() -> None:
    assert sheet(shadowed(PAGE)) is None
    flat, matrix = flatten(PAGE)
    assert flat.shape == PAGE.shape
    assert np.array_equal(matrix, np.eye(3))


def test_a_photographed_sheet_is_laid_flat() -> None:
    corners = sheet(photographed(PAGE))

    assert corners is not None
    assert corners[0] == pytest.approx([100 + PAGE.shape[1] * 0.1, 160], abs=8)


def looks(image: Pixels) -> dict[str, Look]:
    return {line.text: line.look for line in lines_read(image)}


def test_a_stamp_across_a_scan_and_a_stroke_through_a_line_are_told() -> None:
    stamp = "q 0.8 0.3 0.3 rg BT /F1 60 Tf 0.87 0.5 -0.5 0.87 330 60 Tm (VOID) Tj ET Q\n"
    stroke = "1.2 w 55 257 m 222 255 l S\n"
    seen = looks(picture_of(pdf(certificate("Anna Holt Moore", after=stamp + stroke)), dpi=200))
    assert seen["VOID"] is Look.ASKEW
    assert Look.STRUCK in seen.values()
    assert set(looks(leaning(2)(PAGE)).values()) == {Look.PLAIN}


def test_a_strip_of_other_paper_under_a_line_is_told() -> None:
    strip = f"1 0.97 0.85 rg {NAME_AT[0] - 4} {NAME_AT[1] - 7} 120 27 re f 0 0 0 rg\n"
    assert looks(picture_of(pdf(certificate(before=strip)), dpi=200))["Anna Novak"] is Look.PATCH
    assert set(looks(PAGE).values()) == {Look.PLAIN}


@pytest.mark.parametrize("quarters", [0, 3, *(pytest.param(more, marks=pytest.mark.slow) for more in (1, 2))])
def test_a_dark_band_at_the_head_of_a_photographed_sheet_is_part_of_it(quarters: int) -> None:
    band = f"0.29 0.16 0.37 rg 0 {HEIGHT - 60} {WIDTH} 60 re f 1 1 1 rg " + put("Northfield Institute", 60, 380, 18)
    below = "0 0 0 rg " + put("Anna Holt", 60, 250) + put("Contact hours: 40", 60, 120, 12)
    told = words(turned(quarters)(photographed(picture_of(pdf(band + below), dpi=200))))
    assert "Northfield Institute" in told
    assert "Anna Holt" in told


@pytest.mark.parametrize("spoil", [turned(0), turned(1), leaning(2), lambda page: turned(3)(photographed(page))])
def test_places_are_those_on_the_sheet_laid_upright_and_level(spoil: Callable[[Pixels], Pixels]) -> None:
    placed = {line.text: line.place for line in lines_read(spoil(PAGE))}
    name, number, hours = (
        placed[text] for text in ("Anna Müller", "Certificate No.: DN2026-267459", "Contact hours: 40")
    )
    assert name
    assert number
    assert hours
    assert name.y1 < number.y0 < number.y1 < hours.y0
    assert abs(number.x0 - hours.x0) < 0.01
    assert abs(name.x0 - hours.x0) < 0.02


@pytest.mark.parametrize(
    "file",
    [
        "photo.jpg",
        "cert_150.png",
        "scan_150_l3.jpg",
        "scan_200_l1.jpg",
        *(
            pytest.param(f"scan_{dpi}_l{level}.jpg", marks=pytest.mark.slow)
            for dpi, level in ((150, 1), (150, 2), (200, 2), (200, 3))
        ),
    ],
)
def test_the_samples_are_read_exactly(file: str) -> None:
    if not SAMPLES.is_dir():
        pytest.skip("the shared samples are not here")
    facts = json.loads((SAMPLES / "good" / "cert.json").read_text())

    read = {line.text for line in lines_read(np.asarray(Image.open(SAMPLES / "good" / file).convert("RGB")))}

    assert {facts["name"], facts["number"], "16 May 2026", str(facts["hours"]), facts["course"], facts["body"]} <= read


def test_readers_work_in_a_child_that_may_open_and_start_nothing() -> None:
    good, pki = SAMPLES / "good", SAMPLES / "pki"
    if not SAMPLES.is_dir():
        pytest.skip("the shared samples are not here")
    files = [good / "pades_bb.pdf", good / "scan_150_l1.jpg", pki / "root.pem", pki / "ca.crl", pki / "root.crl"]
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}

    run = subprocess.run(
        [sys.executable, "-m", "tests.documents.confined", *map(str, files)],
        cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip

    told = json.loads(run.stdout)
    assert "Zofia Wiśniewska-Müller" in told["read"]
    assert told["codes"] == ["https://verify.example.org/c/DN2026-267459"]
    assert told["shown"] == ["shown"]
    assert told["signatures"] == ["valid"]
    assert told["badges"] == [None]
