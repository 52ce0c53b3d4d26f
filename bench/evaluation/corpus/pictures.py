"""Office scans and phone photographs of a page: everything that happens between the printer and the upload."""

from io import BytesIO
from random import Random
from time import gmtime
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from credentialing.documents.reading.pdfium import PdfDocument

Pixels = NDArray[np.uint8]
_FLOAT: Final = np.float32
_MOMENT: Final = gmtime(946_684_800)  # a fixed time: Pillow would write the present one into a PDF
_LEVELS: Final = (1, 1, 1, 2, 2, 3)  # office scanner, worn one, bad one: how often each


def rendered(data: bytes, dpi: int) -> Pixels:
    """The first page as RGB."""
    document: Any = PdfDocument(data)
    try:
        bitmap = document[0].render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=False)
        return np.array(bitmap.to_numpy()[:, :, :3], dtype=np.uint8)
    finally:
        document.close()


def scan(data: bytes, chance: Random) -> tuple[bytes, str, int]:
    """(file, its ending, level): rendered at 150 to 200 dpi, askew, noisy, soft; a JPEG, or a PDF that holds one."""
    level = chance.choice(_LEVELS)
    page = rendered(data, chance.choice((150, 150, 170, 200)))
    noise = _noise(chance)
    page = _turned(page, chance.uniform(-0.7, 0.7) * level)
    if chance.random() < 0.5:
        page = np.repeat(np.asarray(Image.fromarray(page).convert("L"))[:, :, None], 3, axis=2)
    soft = cv2.GaussianBlur(page, (0, 0), 0.25 + 0.25 * level)
    paper = chance.uniform(0.93, 1.0)
    lit = soft.astype(_FLOAT) * paper + chance.uniform(0, 6) * level
    spoilt = lit + noise.normal(0, 2.0 + 3.0 * level, lit.shape).astype(_FLOAT)
    picture = Image.fromarray(np.clip(spoilt, 0, 255).astype(np.uint8))
    quality = (0, 82, 65, 50)[level]
    out = BytesIO()
    if chance.random() < 0.25:
        picture.save(out, "PDF", resolution=150, quality=quality, creationDate=_MOMENT, modDate=_MOMENT)
        return out.getvalue(), "pdf", level
    picture.save(out, "JPEG", quality=quality, dpi=(150, 150))
    return out.getvalue(), "jpg", level


def photograph(data: bytes, chance: Random) -> tuple[bytes, str, int]:
    """(file, its ending, level 0): the page on a table, at an angle, in uneven light, perhaps lying on its side."""
    page = rendered(data, 170)
    noise = _noise(chance)
    high, wide = page.shape[:2]
    border = 0.06 + 0.08 * chance.random()
    size = (round(wide * (1 + 2 * border)), round(high * (1 + 2 * border)))
    corners = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], _FLOAT)
    slant = 0.035 * min(wide, high)
    moved = corners + np.array([(border * wide, border * high)], _FLOAT)
    moved += np.array([(chance.uniform(-slant, slant), chance.uniform(-slant, slant)) for _ in range(4)], _FLOAT)
    warp = cv2.getPerspectiveTransform(corners, moved)
    table = _table(size, noise, chance)
    placed = cv2.warpPerspective(page, warp, size, flags=cv2.INTER_CUBIC)
    mask = cv2.warpPerspective(np.full((high, wide), 255, np.uint8), warp, size)[:, :, None].astype(_FLOAT) / 255
    scene: Any = placed.astype(_FLOAT) * mask + table * (1 - mask)
    scene *= _light(size, chance)[:, :, None]
    scene *= np.array([1.0, chance.uniform(0.96, 1.0), chance.uniform(0.86, 0.98)], _FLOAT)  # lamps are yellow
    scene = cv2.GaussianBlur(scene, (0, 0), chance.uniform(0.4, 0.9))
    scene += noise.normal(0, chance.uniform(2, 6), scene.shape).astype(_FLOAT)
    picture = Image.fromarray(np.clip(scene, 0, 255).astype(np.uint8))
    if chance.random() < 0.3:
        picture = picture.transpose(chance.choice((Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270)))
    out = BytesIO()
    picture.save(out, "JPEG", quality=chance.randint(68, 90))
    return out.getvalue(), "jpg", 0


def _noise(chance: Random) -> np.random.Generator:
    return np.random.default_rng(chance.getrandbits(64))


def _turned(page: Pixels, degrees: float) -> Pixels:
    high, wide = page.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0)
    turned: Any = cv2.warpAffine(page, turn, (wide, high), flags=cv2.INTER_CUBIC, borderValue=(252, 252, 250))
    return np.asarray(turned, np.uint8)


def _table(size: tuple[int, int], noise: np.random.Generator, chance: Random) -> NDArray[np.float32]:
    """A table top: one colour with a grain along it."""
    wide, high = size
    colour = np.array(chance.choice(((96, 70, 48), (60, 62, 66), (150, 128, 100), (40, 58, 72))), _FLOAT)
    grain = cv2.GaussianBlur(noise.normal(0, 40, (high, wide)).astype(_FLOAT), (0, 0), sigmaX=24, sigmaY=0.8)
    table: NDArray[np.float32] = colour + grain[:, :, None]
    return table


def _light(size: tuple[int, int], chance: Random) -> NDArray[np.float32]:
    """Brightness over the picture: a slope, and the soft shadow of a hand or a phone."""
    wide, high = size
    across, down = np.meshgrid(np.linspace(-1, 1, wide, dtype=_FLOAT), np.linspace(-1, 1, high, dtype=_FLOAT))
    light = 0.95 + chance.uniform(-0.10, 0.10) * across + chance.uniform(-0.10, 0.10) * down
    x, y, reach = chance.uniform(-1, 1), chance.uniform(-1, 1), chance.uniform(0.3, 0.8)
    shadow = np.exp(-((across - x) ** 2 + (down - y) ** 2) / reach**2)
    lit: NDArray[np.float32] = (light - chance.uniform(0.10, 0.35) * shadow).astype(_FLOAT)
    return lit
