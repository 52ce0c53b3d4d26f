"""Large pages: a matter of speed that must never be one of content."""

import mmap
from pathlib import Path

import pytest

from credentialing.documents.sandbox import hugepages

SIZE = 8 << 20


def test_memory_reads_the_same_afterwards() -> None:
    with mmap.mmap(-1, SIZE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as memory:
        pattern = bytes(range(256)) * (SIZE // 256)
        memory[:] = pattern

        gathered = hugepages.collapse()

        assert memory[:] == pattern
    assert gathered % (2 << 20) == 0


@pytest.mark.parametrize(
    "line",
    [
        "7f0000000000-7f0000400000 r--p 00000000 00:00 0",
        "7f0000000000-7f0000400000 rw-s 00000000 00:00 0",
        "7f0000000000-7f0000400000 rw-p 00000000 08:01 77 /usr/lib/x y.so",
        "7ffff0000000-7ffff0400000 rw-p 00000000 00:00 0 [stack]",
        "7f0000001000-7f0000200000 rw-p 00000000 00:00 0",
    ],
)
def test_what_is_shared_read_only_of_a_file_or_small_is_left_alone(tmp_path: Path, line: str) -> None:
    maps = tmp_path / "maps"
    maps.write_text(line + "\n")

    assert hugepages.collapse(str(maps)) == 0


def test_a_range_that_cannot_be_gathered_is_no_error(tmp_path: Path) -> None:
    maps = tmp_path / "maps"
    maps.write_text("10000000000-10000400000 rw-p 00000000 00:00 0\n")

    assert hugepages.collapse(str(maps)) == 0
