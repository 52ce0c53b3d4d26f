"""Form XObjects that draw form XObjects: how often would a viewer draw if it followed them all?"""

import re
from typing import Any, Final

import pikepdf

from credentialing.documents.reading.limits import MAX_FORM_DEPTH, MAX_FORM_DRAWS

_DRAWS: Final = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")


class _TooDeep(Exception):
    """The forms nest too deep, or in a circle."""


def drawing_problem(pdf: pikepdf.Pdf) -> str:
    """Why following the pages' form XObjects is too much; empty when it is not. Counts a few draws too many at most:
    a name mentioned in a string of text counts as drawn.
    """
    known: dict[tuple[int, int], int] = {}
    total = 0
    try:
        for page in pdf.pages:
            resources = page.obj.get("/Resources")
            total += _draws(_contents(page.obj.get("/Contents")), resources, known, ())
    except _TooDeep:
        return "Drawings inside drawings nest in a circle or too deep."
    return "Drawings inside drawings multiply beyond measure." if total > MAX_FORM_DRAWS else ""


def _contents(contents: Any) -> bytes:
    parts = contents if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(part.read_bytes() for part in parts if isinstance(part, pikepdf.Stream))


def _draws(content: bytes, resources: Any, known: dict[tuple[int, int], int], path: tuple[tuple[int, int], ...]) -> int:
    """How many drawings ``content`` causes; capped, so that the numbers stay small."""
    forms = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    if not isinstance(forms, pikepdf.Dictionary):
        return 0
    total = 0
    for name in _DRAWS.findall(content):
        form = forms.get("/" + name.decode("latin-1"))
        if not isinstance(form, pikepdf.Stream) or form.get("/Subtype") != pikepdf.Name.Form:
            continue
        key = form.objgen
        if key in path or len(path) >= MAX_FORM_DEPTH:
            raise _TooDeep
        if key not in known:
            inner = form.get("/Resources", resources)
            known[key] = _draws(form.read_bytes(), inner, known, (*path, key))
        total = min(total + 1 + known[key], MAX_FORM_DRAWS + 1)
    return total
