"""A stroke through a line, told from the joins of script, from blur, and from crossbars and hyphens."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from credentialing.documents.reading.ink import is_struck

HEIGHT, WIDTH = 40, 400
Pixels = NDArray[np.uint8]


def line(text: str = "Anna Holt") -> Pixels:
    page = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    return np.asarray(cv2.putText(page, text, (10, 30), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (0, 0, 0), 2, cv2.LINE_AA))


def joined(rise: float, dark: int = 0) -> Pixels:
    """Letters that a thin stroke joins all along; it rises and falls by so much of the line's height."""
    page = line("m n u o a e s r c").copy()
    across = np.arange(8, 290)
    down = 0.5 * HEIGHT + rise * HEIGHT * np.sin(across / 9)
    points = np.column_stack([across, down]).round().astype(np.int32)
    return np.asarray(cv2.polylines(page, [points], False, (dark, dark, dark), 2, cv2.LINE_AA))


@pytest.mark.parametrize(("left", "right"), [(20, 20), (15, 24), (24, 16)])
def test_a_straight_stroke_through_a_line_is_told_level_or_slanted(left: int, right: int) -> None:
    page = cv2.line(line("A n n a  H o l t").copy(), (5, left), (280, right), (0, 0, 0), 2, cv2.LINE_AA)
    assert is_struck(np.asarray(page))
    assert not is_struck(line("A n n a  H o l t"))


def test_joins_that_rise_and_fall_or_are_faint_are_no_stroke() -> None:
    assert is_struck(joined(0.0))
    assert not is_struck(joined(0.22))
    assert not is_struck(joined(0.0, dark=190))


def test_a_hyphen_is_no_stroke() -> None:
    assert not is_struck(np.asarray(cv2.GaussianBlur(line("K2G3---0442"), (0, 0), 2.0)))
