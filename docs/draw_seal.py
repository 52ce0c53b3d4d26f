"""Draws the two PNG seals that credentialing/badges ships. Run from the root: python docs/draw_seal.py

The same drawing as credentialing/badges/templates/seal.svg, at four times its size and scaled down for smooth edges.
"""

# ruff: noqa: INP001  # a script, not part of a package

from collections.abc import Sequence
from math import cos, pi, sin
from pathlib import Path

from PIL import Image, ImageDraw

SIZE, SMOOTH = 480, 4
UNIT = SIZE * SMOOTH / 240
WHITE, RED = "#ffffff", "#8a1c1c"
Point = tuple[float, float]


def _scaled(points: Sequence[Point]) -> list[Point]:
    return [(x * UNIT, y * UNIT) for x, y in points]


def _stroke(draw: ImageDraw.ImageDraw, points: Sequence[Point], width: float, colour: str) -> None:
    """A line with round ends and corners."""
    scaled, radius = _scaled(points), width * UNIT / 2
    draw.line(scaled, fill=colour, width=round(width * UNIT))
    for x, y in scaled:
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)


def _disc(draw: ImageDraw.ImageDraw, centre: Point, radius: float, colour: str) -> None:
    x, y = centre
    draw.ellipse([value * UNIT for value in (x - radius, y - radius, x + radius, y + radius)], fill=colour)


def _ring(count: int, radius: float) -> list[Point]:
    return [(120 + radius * cos(2 * pi * i / count), 120 + radius * sin(2 * pi * i / count)) for i in range(count)]


def _bow(centre: Point, radius: float) -> list[Point]:
    """A half circle from top to bottom, bulging to the right."""
    return [(centre[0] + radius * cos(a * pi / 60 - pi / 2), centre[1] + radius * sin(a * pi / 60 - pi / 2))
            for a in range(61)]  # fmt: skip


def draw_seal(dark: str, light: str, *, test: bool) -> Image.Image:
    image = Image.new("RGBA", (SIZE * SMOOTH, SIZE * SMOOTH), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    _disc(draw, (120, 120), 112, dark)
    for place in _ring(24, 110):
        _disc(draw, place, 8, dark)
    for place in _ring(100, 97):
        _disc(draw, place, 0.9, WHITE)
    _disc(draw, (120, 120), 90, WHITE)
    _disc(draw, (120, 120), 84, light)
    _stroke(draw, [(84, 86), (70, 86), (70, 146), (84, 146)], 13, WHITE)
    _stroke(draw, _bow((84, 116), 30), 13, WHITE)
    _stroke(draw, [(137, 146), (137, 86), (170, 146), (170, 86)], 13, WHITE)
    _stroke(draw, [(64, 171), (150, 171)], 2.5, WHITE)
    _stroke(draw, [(150, 171), (176, 171)], 7, WHITE)
    if test:
        image.alpha_composite(_ribbon())
    return image.resize((SIZE, SIZE), Image.Resampling.LANCZOS).quantize(64, dither=Image.Dither.NONE)


def _ribbon() -> Image.Image:
    ribbon = Image.new("RGBA", (SIZE * SMOOTH, SIZE * SMOOTH), (0, 0, 0, 0))
    draw = ImageDraw.Draw(ribbon)
    draw.rounded_rectangle([v * UNIT for v in (12, 96, 228, 144)], radius=6 * UNIT, fill=RED)
    draw.rounded_rectangle([v * UNIT for v in (16, 100, 224, 140)], radius=3 * UNIT, fill=WHITE)
    for letter in (
        [[(62, 109), (84, 109)], [(73, 109), (73, 131)]],
        [[(114, 109), (98, 109), (98, 131), (114, 131)], [(98, 120), (110, 120)]],
        [[(144, 110), (128, 110), (128, 120), (144, 120), (144, 131), (127, 131)]],
        [[(156, 109), (178, 109)], [(167, 109), (167, 131)]],
    ):
        for points in letter:
            _stroke(draw, points, 6, RED)
    return ribbon.rotate(18, Image.Resampling.BICUBIC)


if __name__ == "__main__":
    folder = Path(__file__).parent.parent / "credentialing" / "badges" / "images"
    draw_seal("#0a3a44", "#0e6372", test=False).save(folder / "dn.png", optimize=True)
    draw_seal("#55585e", "#83878e", test=True).save(folder / "dn-test.png", optimize=True)
