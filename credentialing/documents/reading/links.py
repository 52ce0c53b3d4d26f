"""Where the links on a PDF's pages lead (ISO 32000-2, 12.6.4.8). None is followed."""

from collections.abc import Iterator
from typing import Any, Final

import pikepdf

from credentialing.documents.reading.active import target_of

_MOST: Final = 128  # different ones; certificates have three
_LONGEST: Final = 2_000  # characters kept of each
_MOST_ACTIONS: Final = 8  # of one annotation, one after the other


def links_of(pdf: pikepdf.Pdf) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The different targets of link annotations, page by page, and a sentence if there are more than are kept.

    The file has been found sound and of bounded size; its objects need not have the types the standard gives them.
    """
    found: dict[str, None] = {}
    for page in pdf.pages:
        for target in _of_page(page.obj.get("/Annots")):
            if len(found) == _MOST and target not in found:
                return tuple(found), (f"The pages hold more than {_MOST} links; the others were not compared.",)
            found[target] = None
    return tuple(found), ()


def _of_page(annotations: Any) -> Iterator[str]:
    for annotation in annotations if isinstance(annotations, pikepdf.Array) else ():
        if isinstance(annotation, pikepdf.Dictionary):
            for key in ("/A", "/PA"):
                yield from _of_action(annotation.get(key))


def _of_action(action: Any) -> Iterator[str]:
    """``/Next`` is one action or an array of them (12.6.2)."""
    waiting, taken = [action], 0
    while waiting and taken < _MOST_ACTIONS:
        step, taken = waiting.pop(), taken + 1
        if not isinstance(step, pikepdf.Dictionary):
            continue
        target = step.get("/URI")
        if isinstance(target, pikepdf.String):
            yield target_of(target)[:_LONGEST]
        following = step.get("/Next")
        waiting += list(following)[:_MOST_ACTIONS] if isinstance(following, pikepdf.Array) else [following]
