"""Does a page look alike to all who see it? Annotations may show one thing on a screen and another on paper.

We judge what pdfium draws for a screen. What others see in the same file is a person's to compare.
"""

from decimal import Decimal
from typing import Any, Final

import pikepdf

_HIDDEN, _PRINT, _NO_VIEW = 1 << 1, 1 << 2, 1 << 5  # ISO 32000-2, 12.5.3: flags of an annotation
_NOTHING: Final = frozenset({b"/Tx", b"BMC", b"EMC", b"q", b"Q"})  # 12.7.4.3: how an empty field is drawn
_EDGES: Final = 4


def differing_look(pdf: pikepdf.Pdf) -> str:
    """Why a page may look otherwise elsewhere, with what to do; empty where nothing says so.

    Told are annotations that are printed and not shown, and form fields that belong to no form (12.7.3), which some
    viewers draw and others do not. Those without an appearance (12.5.5), or whose appearance draws nothing, are no
    matter.
    """
    fields: set[tuple[int, int]] | None = None
    for page in pdf.pages:
        for annotation in _items(page.obj.get("/Annots")):
            if not isinstance(annotation, pikepdf.Dictionary):
                continue
            flags = annotation.get("/F", 0)
            flags = int(flags) if isinstance(flags, int | Decimal) else 0
            if flags & _HIDDEN or not _is_drawn(annotation):
                continue
            if flags & _NO_VIEW:
                if flags & _PRINT:
                    return (
                        "The PDF prints something that it does not show on a screen. Print it to a plain PDF and send "
                        "that; or a reviewer compares both."
                    )
            elif annotation.get("/Subtype") == pikepdf.Name.Widget:
                fields = _fields(pdf) if fields is None else fields
                if not annotation.is_indirect or annotation.objgen not in fields:
                    return (
                        "A field on a page of the PDF belongs to no form, so that only some viewers show it. Print it "
                        "to a plain PDF and send that; or a reviewer compares both."
                    )
    return ""


def _items(value: Any) -> list[Any]:
    return list(value) if isinstance(value, pikepdf.Array) else []


def _fields(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """The fields of the document's form and the widgets below them (12.7.4.1), each once, however they are linked."""
    form = pdf.Root.get("/AcroForm")
    found: set[tuple[int, int]] = set()
    left = _items(form.get("/Fields")) if isinstance(form, pikepdf.Dictionary) else []
    while left:
        field = left.pop()
        if not isinstance(field, pikepdf.Dictionary):
            continue
        if field.is_indirect:
            if field.objgen in found:
                continue
            found.add(field.objgen)
        left += _items(field.get("/Kids"))
    return found


def _is_drawn(annotation: Any) -> bool:
    """Whether the annotation's appearance puts anything on the page."""
    appearances = annotation.get("/AP")
    shown = appearances.get("/N") if isinstance(appearances, pikepdf.Dictionary) else None
    states = [shown]
    if isinstance(shown, pikepdf.Dictionary):  # one for each state, as of a box to tick; viewers guess one not named
        named = annotation.get("/AS")
        states = [shown.get(named)] if isinstance(named, pikepdf.Name) else list(dict(shown.as_dict()).values())
    edges = [float(edge) for edge in _items(annotation.get("/Rect"))]
    if len(edges) != _EDGES or edges[0] == edges[2] or edges[1] == edges[3]:
        return False
    return any(
        isinstance(each, pikepdf.Stream) and not _NOTHING.issuperset(each.read_bytes().split()) for each in states
    )
