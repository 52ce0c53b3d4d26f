"""pdfium as we need it: with its own fonts and none of the machine's, and with form fields drawn, as viewers do.

So a file looks the same wherever it is read, and nothing lies over a page that we do not see.

A PDF may leave out the fonts that every reader has, Helvetica and Courier. pdfium draws them with fonts built into it,
unless the machine has some installed. Then it means to take those, but a confined child may open no file: letters get
boxes of no height, and an honest page seems not to show its text. pypdfium2 starts the library as it is imported, with
the machine's fonts; here, as soon, it is started anew with an empty list of directories for them. So whoever opens a
document takes ``PdfDocument`` from here.
"""

import ctypes
from typing import Final

import pypdfium2
import pypdfium2.raw as raw
from pypdfium2 import PdfiumError

__all__ = ["PdfDocument", "PdfiumError"]

_NO_DIRECTORIES: Final = (ctypes.POINTER(ctypes.c_char) * 1)()  # ends with a null pointer, and begins with it


class PdfDocument(pypdfium2.PdfDocument):  # type: ignore[misc]  # pypdfium2 ships no types
    """A PDF from bytes. Raises ``PdfiumError``.

    Fields of a form are drawn with its pages; their text is no part of the text layer, so only pixels show it.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.init_forms()  # before any page is opened; no form, no work


def _start_anew() -> None:
    raw.FPDF_DestroyLibrary()
    raw.FPDF_InitLibraryWithConfig(raw.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=_NO_DIRECTORIES))


_start_anew()
