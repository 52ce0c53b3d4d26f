"""What a line of text says: the recogniser of PP-OCR and its greedy CTC decoding, one thread, no pool."""

import math
from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

Image = NDArray[np.uint8]

_HEIGHT: Final = 48  # the height the network was taught on
_NARROWEST: Final = 64
_WIDEST: Final = 3200  # 67 times as wide as high: longer than any line of a certificate


class LineRecogniser:
    """Reads one cropped line at a time (on one core a batch costs its padding and gains nothing)."""

    def __init__(self, session: ort.InferenceSession) -> None:
        self._session = session
        self._input: str = session.get_inputs()[0].name
        listed: str = session.get_modelmeta().custom_metadata_map["character"]
        # Index 0 is CTC's blank; the space comes last (PaddleOCR's ``use_space_char``).
        self._alphabet: tuple[str, ...] = ("", *listed.splitlines(), " ")
        self.alphabet: Final = frozenset(self._alphabet[1:])

    def read(self, crop: Image) -> tuple[str, float]:
        """Text and confidence (0 to 1) of one upright RGB line; ``("", 0.0)`` where nothing is legible."""
        text, sure = self.read_letters(crop)
        return text, float(np.mean(sure)) if sure else 0.0

    def read_letters(self, crop: Image) -> tuple[str, Sequence[float]]:
        """Text, and how sure each of its characters is."""
        height, width = crop.shape[:2]
        if height < 2 or width < 2:
            return "", ()
        wide = min(_WIDEST, max(8, math.ceil(_HEIGHT * width / height)))
        pixels = np.zeros((1, 3, _HEIGHT, max(_NARROWEST, wide)), np.float32)
        resized = cv2.resize(crop, (wide, _HEIGHT), interpolation=cv2.INTER_LINEAR)
        pixels[0, :, :, :wide] = resized[:, :, ::-1].transpose(2, 0, 1).astype(np.float32) / 127.5 - 1.0
        steps: NDArray[np.float32] = self._session.run(None, {self._input: pixels})[0][0]
        best = steps.argmax(axis=1)
        kept = [i for i, k in enumerate(best) if k and (i == 0 or best[i - 1] != k)]
        return "".join(self._alphabet[best[i]] for i in kept), [float(steps[i, best[i]]) for i in kept]
