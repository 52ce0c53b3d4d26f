"""Text of pictures: PP-OCR's detector and recogniser as rapidocr ships them, run without threads or downloads.

``load`` is called once, before the sandbox's parent forks; ``OcrEngine`` then works in every child: the
sessions run on the calling thread alone, so nothing has to be cloned, opened or connected.
"""

import importlib.util
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from credentialing.documents.reading.blots import blotted
from credentialing.documents.reading.cutting import crop, heightened, sides
from credentialing.documents.reading.detect import Image, LineDetector, Points
from credentialing.documents.reading.dewarp import Homography, flatten
from credentialing.documents.reading.ink import is_struck
from credentialing.documents.reading.leaning import leaning
from credentialing.documents.reading.level import LevelPage
from credentialing.documents.reading.model import Box, Line, Look, Origin
from credentialing.documents.reading.overwritten import is_written_over
from credentialing.documents.reading.paper import Paper
from credentialing.documents.reading.recognise import LineRecogniser
from credentialing.documents.reading.rims import rimmed
from credentialing.documents.reading.smooth import smooth
from credentialing.documents.reading.stamps import SIDE, set_across
from credentialing.model.errors import Misconfigured

DETECTOR: Final = "PP-OCRv6_det_small.onnx"
RECOGNISER: Final = "PP-OCRv6_rec_small.onnx"
UPRIGHT: Final = "ch_ppocr_mobile_v2.0_cls_mobile.onnx"

_LEAST_SURE: Final = 0.5  # a line read with less is noise
_LEANING: Final = 0.1  # radians to the other lines of the page, six degrees
_FEW_PATCHES: Final = 3
_LONG: Final = 1.4  # times as wide as high: a rectangle around less may lie any way
_SPECK: Final = 2  # letters; around so few as well
_VOTERS: Final = 8  # widest lines asked which way up the page is
_MOST_PIXELS: Final = 40_000_000


class OcrEngine:
    """Reads pages and crops. No state changes between calls; one thread."""

    def __init__(self, models: Path) -> None:
        cv2.setNumThreads(1)  # its pool would be cloned lazily, inside the child, where cloning is refused
        self._detector = LineDetector(_session(models / DETECTOR))
        self._recogniser = LineRecogniser(_session(models / RECOGNISER))
        self._upright = _session(models / UPRIGHT)
        self.alphabet: Final = self._recogniser.alphabet

    def read(self, image: Image, page: int) -> tuple[Line, ...]:
        """Lines of one page (``uint8`` height x width x 3, RGB) in reading order, however the sheet was turned.

        Boxes are fractions of ``image`` as given, not of the flattened sheet. Raises ``ValueError`` for another shape.
        """
        if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8:
            raise ValueError("a page is a height x width x 3 array of uint8")
        if min(image.shape[:2]) < 8 or image.shape[0] * image.shape[1] > _MOST_PIXELS:
            raise ValueError("a page has between 8 x 8 and 40 million pixels")
        flat, matrix = flatten(image)
        quads = self._detector.find(flat)
        flat, matrix, quads = self._turned(flat, matrix, quads)
        back = np.asarray(np.linalg.inv(matrix), np.float64)
        lines: list[Line] = []
        slant = _slant(quads)
        quads = in_reading_order(quads)
        cuts = [crop(flat, quad) for quad in quads]
        page_laid_level = LevelPage(image, matrix, (flat.shape[1], flat.shape[0]), slant)
        patched = _patched(page_laid_level, flat, quads, cuts)
        for quad, cut, on_patch in zip(quads, cuts, patched, strict=True):
            text, sure = self._recogniser.read(cut)
            if text.strip() and sure >= _LEAST_SURE:
                box = _box_on(image, cv2.perspectiveTransform(quad[None], back)[0], page)
                place = _place_on(flat, quad, slant, page)
                look = _look(cut, quad, slant) if len(text.strip()) > _SPECK else Look.PLAIN
                if look is Look.PLAIN and on_patch:
                    look = Look.PATCH
                elif look is Look.PLAIN and is_written_over(cut, text, sure, partial(_around, flat, quad)):
                    look = Look.INKED
                lines.append(Line(text.strip(), box, Origin.OCR, round(sure, 4), place=place, look=look))
        across = list(self._across(flat, slant, back, image, page))
        # Of a word that large the lines' own reader may have seen a part.
        return (*(line for line in lines if not any(_is_part_of(line, word) for word in across)), *across)

    def across(self, grey: Image, page: int) -> tuple[Line, ...]:
        """Large words at an angle on an upright page (one channel), as stamps are; all have ``Look.ASKEW``."""
        return tuple(self._across(grey, 0.0, np.eye(3, dtype=np.float64), grey, page))

    def _across(self, flat: Image, slant: float, back: Homography, image: Image, page: int) -> Iterator[Line]:
        scale = min(1.0, SIDE / max(flat.shape[:2]))
        grey = flat if flat.ndim == 2 else cv2.cvtColor(flat, cv2.COLOR_RGB2GRAY)
        size = tuple(max(1, round(scale * side)) for side in grey.shape[::-1])
        small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
        for found, text, sure in set_across(np.asarray(small, np.uint8), slant, self._detector, self._recogniser):
            quad = (found / scale).astype(np.float32)
            box = _box_on(image, cv2.perspectiveTransform(quad[None], back)[0], page)
            place = _place_on(flat, quad, slant, page)
            yield Line(text, box, Origin.OCR, round(sure, 4), place=place, look=Look.ASKEW)

    def read_crops(self, image: Image, boxes: Sequence[Box]) -> list[tuple[str, float]]:
        """Recognition alone: text and confidence of each upright box of ``image``, in the order of ``boxes``."""
        height, width = image.shape[:2]
        read = []
        for box in boxes:
            x0, x1 = (min(max(round(x * width), 0), width) for x in (box.x0, box.x1))
            y0, y1 = (min(max(round(y * height), 0), height) for y in (box.y0, box.y1))
            text, sure = self._recogniser.read(image[y0:y1, x0:x1])
            read.append((text.strip(), round(sure, 4)))
        return read

    def read_line(self, crop: Image) -> tuple[str, float]:
        """Text and confidence of one upright line filling ``crop``."""
        text, sure = self._recogniser.read(crop)
        return text.strip(), sure

    def _turned(self, flat: Image, matrix: Homography, quads: list[Points]) -> tuple[Image, Homography, list[Points]]:
        """The page turned until its lines run left to right and stand on their feet."""
        if _stand_upright(quads):
            flat, matrix = quarter_turn(flat, matrix)
            quads = self._detector.find(flat)
        if self._upside_down(flat, quads):
            height, width = flat.shape[:2]
            flat, matrix = quarter_turn(*quarter_turn(flat, matrix))
            quads = [np.roll(np.array([width, height], np.float32) - quad, 2, axis=0) for quad in quads]
        return flat, matrix, quads

    def _upside_down(self, flat: Image, quads: list[Points]) -> bool:
        voters = sorted(quads, key=lambda quad: -sides(quad)[0])[:_VOTERS]
        if not voters:
            return False
        lean = 0.0
        for quad in voters:
            small = cv2.resize(crop(flat, quad), (192, 48)) if sides(quad)[0] > 4 * sides(quad)[1] else None
            if small is not None:
                pixels = np.ascontiguousarray(small[:, :, ::-1].transpose(2, 0, 1)[None].astype(np.float32) / 127.5 - 1)
                as_it_is, turned = self._upright.run(None, {self._upright.get_inputs()[0].name: pixels})[0][0]
                lean += float(turned - as_it_is)
        if abs(lean) > 0.5 * len(voters):
            return lean > 0
        # The little classifier is not sure: the recogniser reads a line both ways and the likelier reading wins.
        straight = [crop(flat, quad) for quad in voters[:3]]
        here = sum(self._recogniser.read(line)[1] for line in straight)
        there = sum(self._recogniser.read(np.ascontiguousarray(line[::-1, ::-1]))[1] for line in straight)
        return there > here


def load(models: Path | None = None) -> OcrEngine:
    """The engine with the models of the installed rapidocr. Raises ``Misconfigured`` naming what is absent.

    Nothing is ever downloaded: rapidocr itself is not imported, only its model files are read.
    """
    folder = models if models is not None else _shipped()
    absent = [name for name in (DETECTOR, RECOGNISER, UPRIGHT) if not (folder / name).is_file()]
    if absent:
        raise Misconfigured(f"rapidocr's model files are missing: {', '.join(absent)}; reinstall rapidocr >= 3.10")
    return OcrEngine(folder)


def _shipped() -> Path:
    spec = importlib.util.find_spec("rapidocr")
    if spec is None or spec.origin is None:
        raise Misconfigured("rapidocr is not installed; its models read scans and photos")
    return Path(spec.origin).parent / "models"


def _session(model: Path) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1  # with one thread onnxruntime makes no pool and runs on the caller
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.enable_cpu_mem_arena = False  # pages differ in size; an arena would keep the largest of each
    options.log_severity_level = 4
    return ort.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])


def in_reading_order(quads: Sequence[Points]) -> list[Points]:
    """Rows from top to bottom, left to right within a row, along the page's own slant rather than the picture's."""
    along, down = _axes(_slant(quads))
    placed = sorted(
        ((float(q.mean(0) @ down), float(q.mean(0) @ along), sides(q)[1], q) for q in quads), key=lambda p: p[0]
    )
    rows: list[list[tuple[float, float, float, Points]]] = []
    for item in placed:
        if rows and item[0] - np.mean([other[0] for other in rows[-1]]) < 0.5 * min(item[2], rows[-1][0][2]):
            rows[-1].append(item)
        else:
            rows.append([item])
    return [item[3] for row in rows for item in sorted(row, key=lambda p: p[1])]


def _slant(quads: Sequence[Points]) -> float:
    """How far the lines of a page lean, in radians; 0 of a page without lines."""
    slants = [np.arctan2(*(quad[1] - quad[0])[::-1]) for quad in quads if sides(quad)[0] > 2 * sides(quad)[1]]
    return float(np.median(slants)) if slants else 0.0


def _axes(slant: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Unit vectors along a slanted line and down from it."""
    return np.array([np.cos(slant), np.sin(slant)]), np.array([-np.sin(slant), np.cos(slant)])


def quarter_turn(image: Image, matrix: Homography) -> tuple[Image, Homography]:
    """``image`` turned a quarter to the right, and ``matrix`` followed by that turn."""
    turn = np.array([[0, -1, image.shape[0]], [1, 0, 0], [0, 0, 1]], np.float64)
    return np.ascontiguousarray(np.rot90(image, -1)), turn @ matrix


def _stand_upright(quads: Sequence[Points]) -> bool:
    wide = sum(sides(quad)[0] for quad in quads if sides(quad)[0] > 1.5 * sides(quad)[1])
    tall = sum(sides(quad)[1] for quad in quads if sides(quad)[1] > 1.5 * sides(quad)[0])
    return tall > wide


def _is_part_of(line: Line, word: Line) -> bool:
    x, y = (line.box.x0 + line.box.x1) / 2, (line.box.y0 + line.box.y1) / 2
    return line.look is Look.ASKEW and word.box.x0 <= x <= word.box.x1 and word.box.y0 <= y <= word.box.y1


def _patched(page: LevelPage, flat: Image, quads: Sequence[Points], cuts: Sequence[Image]) -> list[bool]:
    """Which lines stand on a ground, or in a rim, of their own, or lean as no other does; none where there are many,
    for a form has boxes.
    """
    rows = [page.row(quad) for quad in quads]
    seen = [False] * len(rows)
    ways = (
        Paper(page).patched(rows), rimmed(page, rows), blotted(page, rows), leaning(cuts, quads), smooth(flat, quads),
    )  # fmt: skip
    for way in ways:
        if sum(way) <= _FEW_PATCHES:
            seen = [before or now for before, now in zip(seen, way, strict=True)]
    return seen


def _look(cut: Image, quad: Points, slant: float) -> Look:
    wide, high = sides(quad)
    lean = float(np.arctan2(*(quad[1] - quad[0])[::-1])) - slant
    if wide > _LONG * high and abs(lean) > _LEANING:
        return Look.ASKEW
    return Look.STRUCK if is_struck(cut) else Look.PLAIN


def _around(flat: Image, quad: Points, more: float) -> Image:
    return crop(flat, heightened(quad, more))


def _place_on(flat: Image, quad: Points, slant: float, page: int) -> Box:
    """Where ``quad`` would stand if the sheet lay level (see ``Line.place``)."""
    along, down = _axes(slant)
    longer = max(flat.shape[:2])
    x, y = float(quad.mean(0) @ along) / longer, float(quad.mean(0) @ down) / longer
    wide, high = (side / longer for side in sides(quad))
    edges = (x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
    return Box(page, *(round(min(max(edge, -0.5), 1.5), 5) for edge in edges))


def _box_on(image: Image, quad: Points, page: int) -> Box:
    height, width = image.shape[:2]
    x0, y0 = np.clip(quad.min(0) / [width, height], 0, 1)
    x1, y1 = np.clip(quad.max(0) / [width, height], 0, 1)
    return Box(page, *(round(float(value), 5) for value in (x0, y0, x1, y1)))
