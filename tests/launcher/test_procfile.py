from pathlib import Path

import pytest

from launcher.errors import CannotStart
from launcher.procfile import Program, read_procfile


def test_it_reads_names_and_quoted_arguments(tmp_path: Path) -> None:
    path = tmp_path / "Procfile"
    path.write_text("# comment\n\nweb: gunicorn 'service:create_app()'\nwork-er_2:  python -m workers x\n")
    assert read_procfile(path) == [
        Program("web", ("gunicorn", "service:create_app()")),
        Program("work-er_2", ("python", "-m", "workers", "x")),
    ]


@pytest.mark.parametrize("line", ["no colon", "name:", "web: twice", "we b: x", "quote: 'open"])
def test_it_names_the_line_that_is_wrong(tmp_path: Path, line: str) -> None:
    path = tmp_path / "Procfile"
    path.write_text(f"web: once\n{line}\n")
    with pytest.raises(CannotStart, match="line 2"):
        read_procfile(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="Procfile: No such file"):
        read_procfile(tmp_path / "Procfile")
