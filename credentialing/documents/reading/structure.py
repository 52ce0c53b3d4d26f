"""The inside of a PDF, every object of it: is it whole, plain, passive and of bounded size?

pikepdf (qpdf) reads the file strictly: a cross-reference table that has to be guessed is a different document to
different viewers. Each object is walked where it is defined; references are not followed, so loops cannot hold us.
"""

import io
import re
from dataclasses import dataclass, field
from typing import Any, Final

import pikepdf

from credentialing.documents.reading.active import acts
from credentialing.documents.reading.expansion import Expansion, picture_problem
from credentialing.documents.reading.forms import drawing_problem
from credentialing.documents.reading.limits import (
    MAX_DEPTH,
    MAX_OBJECTS,
    MAX_PAGE_SIDE,
    MAX_PAGES,
    MAX_VALUES,
    MIN_PAGE_SIDE,
)
from credentialing.documents.reading.links import links_of
from credentialing.documents.reading.looks import differing_look
from credentialing.documents.reading.model import Defect

_BOX_EDGES: Final = 4
_ENCRYPTION: Final = re.compile("encrypt", re.IGNORECASE)
_DAMAGED: Final = "The PDF is damaged and cannot be read strictly ({})."
_FILE: Final = re.compile(r"(?:stream )?<[^<>]* at 0x[0-9a-f]+>[,:]? ?")  # how Python calls the bytes qpdf reads


@dataclass(slots=True)
class Structure:
    """``pages``: how many; ``defects``: why the file is refused, at most one of each code; ``notes``: weak signals.

    ``signed``: an object looks like a signature, or like a field that has one, however their names are written.
    ``links``: where links on its pages lead; ``left_out``: what was too many to read.
    """

    pages: int = 0
    signed: bool = False
    defects: list[Defect] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    links: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def refuse(self, code: str, detail: str) -> None:
        if all(defect.code != code for defect in self.defects):
            self.defects.append(Defect(code, detail))


def inspect(data: bytes) -> Structure:
    """What there is to say against a PDF. Bad files are described, never raised; ``MemoryError`` is the sandbox's."""
    found = Structure()
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False, suppress_warnings=True) as pdf:
            if pdf.is_encrypted:
                found.refuse("document.encrypted", "The PDF is encrypted.")
                return found
            _Walk(found).everything(pdf)
            if not found.defects:
                _pages(pdf, found)
            if not found.defects:
                problem = drawing_problem(pdf)
                if problem:
                    found.refuse("document.hostile", problem)
            if not found.defects:
                found.links, found.left_out = links_of(pdf)
                problem = differing_look(pdf)
                if problem:
                    found.refuse("document.unreadable", problem)
            _notes(pdf, found)
            _doubts(pdf, found)
    except pikepdf.PasswordError:
        found.refuse("document.encrypted", "The PDF needs a password.")
    except pikepdf.PdfError as error:
        _raise_if_out_of_memory(str(error))
        if _ENCRYPTION.search(str(error)):  # by certificate (7.6.5), or by a handler that qpdf does not know
            found.refuse("document.encrypted", "The PDF is encrypted.")
        else:
            found.refuse("document.unreadable", _DAMAGED.format(type(error).__name__))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RuntimeError) as error:
        _raise_if_out_of_memory(str(error))
        # A stranger's objects need not have the types the standard gives them; each mismatch surfaces differently.
        found.refuse("document.unreadable", _DAMAGED.format(type(error).__name__))
    return found


class _Walk:
    """Visits every value of every object once, and counts."""

    def __init__(self, found: Structure) -> None:
        self._found = found
        self._values = 0
        self._expansion = Expansion()

    def everything(self, pdf: pikepdf.Pdf) -> None:
        if len(pdf.objects) > MAX_OBJECTS:
            self._found.refuse("document.too_large", f"The PDF has more than {MAX_OBJECTS:,} objects.")
            return
        self._tree(pdf.trailer)
        for each in pdf.objects:
            self._tree(each)
            if self._values > MAX_VALUES:
                self._found.refuse("document.too_large", f"The PDF has more than {MAX_VALUES:,} values in its objects.")
                return
            if any(defect.code == "document.hostile" for defect in self._found.defects):
                return

    def _tree(self, root: Any) -> None:
        stack = [(root, 0)]
        while stack:
            value, depth = stack.pop()
            if depth > MAX_DEPTH:
                self._found.refuse("document.hostile", f"The PDF nests values more than {MAX_DEPTH} deep.")
                return
            children = self._children(value)
            self._values += len(children)
            if self._values > MAX_VALUES:
                return
            stack += [
                (child, depth + 1)
                for child in children
                if isinstance(child, pikepdf.Dictionary | pikepdf.Array) and not child.is_indirect
            ]

    def _children(self, value: Any) -> list[Any]:
        if isinstance(value, pikepdf.Stream):
            self._stream(value)
            value = value.stream_dict
        if isinstance(value, pikepdf.Dictionary):
            members = dict(value.as_dict())
            says = acts(members)
            if says:
                self._found.refuse("document.active_content", f"The PDF contains {says}.")
            if "/ByteRange" in members or ("/FT" in members and "/V" in members and members["/FT"] == "/Sig"):
                self._found.signed = True
            return list(members.values())
        return list(value) if isinstance(value, pikepdf.Array) else []

    def _stream(self, stream: Any) -> None:
        if "/F" in stream.stream_dict:
            self._found.refuse("document.active_content", "The PDF takes content from another file.")
            return
        problem = picture_problem(stream)
        if problem:
            self._found.refuse("document.too_large", f"The PDF is too much to draw: {problem}.")
        problem = self._expansion.add(stream)
        if problem:
            self._found.refuse("document.hostile", f"The PDF is too much to unpack: {problem}.")


def _pages(pdf: pikepdf.Pdf, found: Structure) -> None:
    found.pages = len(pdf.pages)
    if found.pages > MAX_PAGES:
        found.refuse("document.too_large", f"The PDF has {found.pages:,} pages; at most {MAX_PAGES} are read.")
        return
    if found.pages == 0:
        found.refuse("document.unreadable", "The PDF has no pages.")
    for page in pdf.pages:
        unit = float(page.obj.get("/UserUnit", 1))
        for box in (page.mediabox, page.cropbox):
            edges = [float(edge) for edge in box]
            if len(edges) != _BOX_EDGES:
                found.refuse("document.unreadable", "A page of the PDF has no proper size.")
                return
            width, height = abs(edges[2] - edges[0]) * unit, abs(edges[3] - edges[1]) * unit
            if not (width <= MAX_PAGE_SIDE and height <= MAX_PAGE_SIDE):
                found.refuse("document.too_large", f"A page measures {width:.0f} x {height:.0f} points.")
            if not (width >= MIN_PAGE_SIDE and height >= MIN_PAGE_SIDE):
                found.refuse("document.unreadable", f"A page measures {width:.0f} x {height:.0f} points.")


def _raise_if_out_of_memory(complaint: str) -> None:
    """Qpdf catches C++'s exception and goes on with an empty object: the sandbox must hear of it all the same."""
    if "bad_alloc" in complaint:
        raise MemoryError


def _doubts(pdf: pikepdf.Pdf, found: Structure) -> None:
    """What qpdf had to guess or mend, another viewer may guess otherwise: a person's, not ours."""
    guessed = pdf.get_warnings()
    for each in guessed:
        _raise_if_out_of_memory(str(each))
    if guessed and not found.defects:
        plain = _FILE.sub("", str(guessed[0]).rpartition("): ")[2].rpartition(">: ")[2])
        found.refuse("document.unreadable", f"The PDF is damaged: {plain[:200]}.")


def _notes(pdf: pikepdf.Pdf, found: Structure) -> None:
    """Weak signals for a reviewer; anyone can set them to anything."""
    information = pdf.trailer.get("/Info")
    if isinstance(information, pikepdf.Dictionary):
        for key in ("/Producer", "/CreationDate", "/ModDate"):
            value = information.get(key)
            if isinstance(value, pikepdf.String):
                found.notes.append(f"{key[1:]}: {str(value)[:200]}")
