"""Where a tile or an entry bundle is served: ``tile/<L>/<N>[.p/<W>]`` and ``tile/entries/<N>[.p/<W>]`` (tlog-tiles)."""

import re
from dataclasses import dataclass
from typing import Final

from credentialing.audit.tree import TILE_WIDTH

MAX_LEVEL: Final = 63
MAX_INDEX: Final = 2**63 - 1
_PATH: Final = re.compile(
    r"tile/(?:(?P<level>0|[1-9][0-9]?)|entries)/(?P<groups>(?:x[0-9]{3}/){0,6})(?P<last>[0-9]{3})(?:\.p/(?P<width>[1-9][0-9]{0,2}))?"
)


@dataclass(frozen=True, slots=True)
class TileName:
    """One tile, or with ``level`` ``None`` one entry bundle; ``width`` 256 is a full one."""

    level: int | None
    index: int
    width: int = TILE_WIDTH


def tile_path(name: TileName) -> str:
    """``TileName(0, 1234067, 8)`` -> ``tile/0/x001/x234/067.p/8``.

    Raises ``ValueError`` for a level outside 0 to 63, a width outside 1 to 256, an index outside 0 to 2^63 - 1.
    """
    if name.level is not None and not 0 <= name.level <= MAX_LEVEL:
        raise ValueError(f"tiles have levels 0 to {MAX_LEVEL}, not {name.level}")
    if not 0 <= name.index <= MAX_INDEX:
        raise ValueError(f"tiles have indices 0 to {MAX_INDEX}, not {name.index}")
    if not 1 <= name.width <= TILE_WIDTH:
        raise ValueError(f"tiles have widths 1 to {TILE_WIDTH}, not {name.width}")
    index, last = divmod(name.index, 1000)
    groups = f"{last:03d}"
    while index:
        index, group = divmod(index, 1000)
        groups = f"x{group:03d}/{groups}"
    level = "entries" if name.level is None else str(name.level)
    partial = "" if name.width == TILE_WIDTH else f".p/{name.width}"
    return f"tile/{level}/{groups}{partial}"


def parse_tile_path(path: str) -> TileName:
    """The tile a path names. Raises ``ValueError`` for every spelling but the one ``tile_path`` writes,

    so that one tile has one address and one cache entry.
    """
    match = _PATH.fullmatch(path)
    if match is None:
        raise ValueError("not the path of a tile")
    level = None if match["level"] is None else int(match["level"])
    index = int((match["groups"] + match["last"]).replace("x", "").replace("/", ""))
    name = TileName(level, index, int(match["width"] or TILE_WIDTH))
    if tile_path(name) != path:
        raise ValueError("not the canonical path of a tile")
    return name
