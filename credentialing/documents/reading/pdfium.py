"""pdfium with its own fonts and none of the machine's, so that a file looks the same wherever it is read.

A PDF may leave out the fonts that every reader has, Helvetica and Courier. pdfium draws them with fonts built into it,
unless the machine has some installed. Then it means to take those, but a confined child may open no file: letters get
boxes of no height, and an honest page seems not to show its text. pypdfium2 starts the library as it is imported, with
the machine's fonts; here, as soon, it is started anew with an empty list of directories for them. So whoever opens a
document takes ``PdfDocument`` from here.
"""

import ctypes
from typing import Final

import pypdfium2.raw as raw
from pypdfium2 import PdfDocument, PdfiumError

__all__ = ["PdfDocument", "PdfiumError"]

_NO_DIRECTORIES: Final = (ctypes.POINTER(ctypes.c_char) * 1)()  # ends with a null pointer, and begins with it


def _start_anew() -> None:
    raw.FPDF_DestroyLibrary()
    raw.FPDF_InitLibraryWithConfig(raw.FPDF_LIBRARY_CONFIG(version=2, m_pUserFontPaths=_NO_DIRECTORIES))


_start_anew()
