"""Hostile files, made from nothing but this package: each a name, its bytes, and the reason codes it may end in.

The same every time, but for the date and key that a library writes.
"""

from typing import Final

from tests.documents.hostile.active import actions
from tests.documents.hostile.bombs import bombs, endless_paths
from tests.documents.hostile.damage import damaged, lies
from tests.documents.hostile.loops import loops
from tests.documents.hostile.names import wrong_names
from tests.documents.hostile.parts import CATALOG, PAGE, TEXT, HostileFile, append, assemble, honest, objects, stream

FAMILIES: Final = (bombs, loops, actions, lies, damaged, wrong_names)

__all__ = [
    "CATALOG",
    "FAMILIES",
    "PAGE",
    "TEXT",
    "HostileFile",
    "append",
    "assemble",
    "bombs",
    "endless_paths",
    "honest",
    "objects",
    "stream",
]
