"""JPEGs whose data were cut and an end put behind are not whole. Whole ones are, whatever their last corner shows."""

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw

from credentialing.documents.reading import pictures
from credentialing.documents.reading.accept import end_of_jpeg
from credentialing.documents.reading.model import Defect, FileKind

KINDS: dict[str, dict[str, Any]] = {
    "baseline": {},
    "progressive": {"progressive": True},
    "restarts": {"restart_marker_rows": 1},
    "finer": {"quality": 95, "subsampling": 0},
}


def page(seed: int, paper: int = 255, mode: str = "RGB") -> Image.Image:
    """Words on paper with a scanner's grain, of sides that no block divides."""
    chance = np.random.default_rng(seed)
    picture = Image.new("RGB", (613, 809), (paper, paper, paper))
    drawing = ImageDraw.Draw(picture)
    for row in range(30, 780, 22):
        drawing.text((30, row), "This certifies that Erika Mustermann has completed 40 hours", fill="black")
    grain = chance.normal(0, 3 if seed % 2 else 0, (809, 613, 1))
    return Image.fromarray(np.clip(np.array(picture) + grain, 0, 255).astype(np.uint8)).convert(mode)


def encoded(picture: Image.Image, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", **options)
    return out.getvalue()


def found(data: bytes) -> str:
    pixels = pictures.pixels_of(data, FileKind.JPEG)
    return pixels.detail if isinstance(pixels, Defect) else ""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_whole_scans_are_whole_and_cut_ones_are_not(kind: str, mode: str) -> None:
    for seed in range(4):
        whole = encoded(page(seed, mode=mode), **KINDS[kind])
        assert found(whole) == ""
        for kept in (0.4, 0.6, 0.9, 0.97):
            cut = whole[: int(len(whole) * kept)].rstrip(b"\xff") + b"\xff\xd9"
            assert found(cut) == "The picture is cut short: only a part of it is there.", kept


@pytest.mark.parametrize("paper", [120, 127, 128, 129, 136])
def test_grey_paper_is_no_missing_data(paper: int) -> None:
    for options in KINDS.values():
        for seed in (0, 1):
            assert found(encoded(page(seed, paper), **options)) == ""


def test_what_a_phone_appended_is_no_data_of_the_picture() -> None:
    whole = encoded(page(1, 128))
    assert end_of_jpeg(whole + whole) == len(whole)
    assert found(whole + whole) == ""
    assert found(whole[: len(whole) // 2] + b"\xff\xd9" + whole) != ""
