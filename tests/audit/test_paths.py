import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.audit.paths import TileName, parse_tile_path, tile_path


@pytest.mark.parametrize(
    ("name", "path"),
    [
        (TileName(0, 1_234_067), "tile/0/x001/x234/067"),
        (TileName(0, 0, 1), "tile/0/000.p/1"),
        (TileName(63, 999, 255), "tile/63/999.p/255"),
        (TileName(1, 1000), "tile/1/x001/000"),
        (TileName(None, 1_234_067, 8), "tile/entries/x001/x234/067.p/8"),
        (TileName(7, 2**63 - 1), "tile/7/x009/x223/x372/x036/x854/x775/807"),
    ],
)
def test_a_tile_has_the_path_the_specification_gives_it(name: TileName, path: str) -> None:
    assert tile_path(name) == path
    assert parse_tile_path(path) == name


@given(st.none() | st.integers(0, 63), st.integers(0, 2**63 - 1), st.integers(1, 256))
def test_every_tile_has_one_path(level: int | None, index: int, width: int) -> None:
    name = TileName(level, index, width)
    assert parse_tile_path(tile_path(name)) == name


@given(st.from_regex(r"tile/([0-9]{1,2}|entries)/(x[0-9]{3}/){0,7}[0-9]{3}(\.p/[0-9]{1,3})?", fullmatch=True))
def test_a_path_is_read_only_as_it_would_be_written(path: str) -> None:
    try:
        name = parse_tile_path(path)
    except ValueError:
        return
    assert tile_path(name) == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        "tile/0/067.p/0",
        "tile/0/067.p/256",
        "tile/0/067.p/01",
        "tile/0/067.p/",
        "tile/0/67",
        "tile/0/0067",
        "tile/0/x000/067",
        "tile/0/001/067",
        "tile/0/x001",
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/entries/x000/000",
        "tile/0/٠٠٠",
        "tile/0/000\n",
        "/tile/0/000",
        "tile/0/x009/x223/x372/x036/x854/x775/808",
        "tile/0/../000",
    ],
)
def test_every_other_spelling_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="tile"):
        parse_tile_path(path)


@pytest.mark.parametrize(
    "name",
    [TileName(-1, 0), TileName(64, 0), TileName(0, -1), TileName(0, 2**63), TileName(0, 0, 0), TileName(0, 0, 257)],
)
def test_a_tile_that_cannot_be_has_no_path(name: TileName) -> None:
    with pytest.raises(ValueError, match="tiles have"):
        tile_path(name)
