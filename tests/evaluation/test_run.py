"""The runner on a corpus of a few pairs: the real reader, the real checks, the report."""

import contextlib
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from bench.evaluation.__main__ import main
from bench.evaluation.corpus.making import HALVES, SEED, Order, make
from bench.evaluation.judging import Judged, decide
from bench.evaluation.kept import Kept
from bench.evaluation.manifest import ClaimRow, Kind, Pair, Verdict, write_manifest
from bench.evaluation.plot import draw_plot
from bench.evaluation.tally import Figures
from credentialing.documents.reading.model import Defect, FileKind, Reading
from credentialing.model.finding import Finding, Reason
from credentialing.model.states import Outcome

CLAIM = ClaimRow("Anna", "Holt", "N-1", date(2024, 5, 6), 40.0)


def judged(number: int, label: Verdict, decided: Verdict, kind: Kind = Kind.PDF, seconds: float = 0.1) -> Judged:
    return Judged(Pair(f"p{number}", f"{number}.pdf", kind, label, "exact", CLAIM), decided, (), seconds)


@pytest.fixture(scope="module")
def mini(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten pairs about two PDFs."""
    corpus = tmp_path_factory.mktemp("mini")
    names = [family.name for family in HALVES["dev"].families]
    rows: list[dict[str, object]] = []
    for number in (1, 2):
        order = Order("dev", number, Kind.PDF, names.index("exact"), SEED, lies=4)
        data, _, told = make(order)
        (corpus / f"{number}.pdf").write_bytes(data)
        rows += [{**row, "file": f"{number}.pdf"} for row in told]
    write_manifest(corpus, rows)
    return corpus


@pytest.fixture(scope="module")
def ran(mini: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Where a first run on them wrote, and what it told."""
    with (mini / "manifest.jsonl").open("a") as manifest:
        manifest.write('{"file": "gone.pdf"}\n')
    out, told = tmp_path_factory.mktemp("out"), io.StringIO()
    with contextlib.redirect_stdout(told):
        assert main(["--corpus", str(mini), "--out", str(out)]) == 0
    return out, told.getvalue()


def test_ten_pairs_are_judged_told_written_and_drawn(mini: Path, ran: tuple[Path, str]) -> None:
    out, told = ran
    assert "manifest.jsonl line 11 was skipped" in told
    assert "VERDICT: " in told
    report = json.loads((out / mini.name / "report.json").read_text())
    assert (report["pairs"], report["negatives"], report["false_accepts"]) == (10, 8, [])
    assert [one["id"] for one in report["decisions"]] == [
        json.loads(line)["id"] for line in (mini / "manifest.jsonl").read_text().splitlines()[:10]
    ]
    assert all(one["reasons"] for one in report["decisions"] if one["decided"] != "accept")
    assert report["skipped_lines"][0]["line"] == 11
    with Image.open(out / mini.name / "plot.png") as plot:
        assert plot.width == 2240


def test_readings_are_kept_and_used_again_only_when_that_is_asked(mini: Path, ran: tuple[Path, str]) -> None:
    out, _told = ran

    def used_again(*asked: str) -> set[bool]:
        assert main(["--corpus", str(mini), "--out", str(out), *asked]) == 0
        report = json.loads((out / mini.name / "report.json").read_text())
        return {one["seconds"] >= 7777 for one in report["decisions"]}

    (one, two) = (out / "readings").rglob("*.json")
    for kept in (one, two):
        kept.write_text(json.dumps(json.loads(kept.read_text()) | {"seconds": 7777}))
    assert used_again("--again") == {True}
    one.write_text(one.read_text()[:50])  # a run was cut short
    assert used_again("--again") == {True, False}
    assert used_again() == {False}


def test_a_kept_reading_is_of_these_bytes_this_name_and_this_code(tmp_path: Path) -> None:
    kept, reading = Kept(tmp_path, "0" * 64), Reading(FileKind.PDF, "0" * 64, 4, 1)
    kept.put(b"%PDF", "a.pdf", reading, 0.5)
    assert kept.get(b"%PDF", "a.pdf") == (reading, 0.5)
    assert kept.get(b"%PDF", "b.pdf") is kept.get(b"%PDf", "a.pdf") is None
    assert Kept(tmp_path, "1" * 64).get(b"%PDF", "a.pdf") is None


def test_what_may_have_run_out_of_time_is_read_again(tmp_path: Path) -> None:
    kept, reading = Kept(tmp_path, "0" * 64), Reading(FileKind.PDF, "0" * 64, 4, 1)
    kept.put(b"%PDF", "a.pdf", replace(reading, defects=(Defect("document.unreadable", "It took too long."),)), 18.0)
    kept.put(b"%PDF", "b.pdf", replace(reading, defects=(Defect("document.encrypted", "It is encrypted."),)), 0.1)
    assert kept.get(b"%PDF", "a.pdf") is None
    assert kept.get(b"%PDF", "b.pdf") is not None


def test_a_directory_without_pairs_is_told_and_is_no_success(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--corpus", str(tmp_path)]) == 2
    (tmp_path / "manifest.jsonl").write_text("nonsense\n")
    assert main(["--corpus", str(tmp_path)]) == 2
    assert "line 1: not JSON" in capsys.readouterr().out


def finding(kind: str, outcome: Outcome, *codes: str) -> Finding:
    return Finding(kind, "d", outcome, tuple(Reason(code) for code in codes))


@pytest.mark.parametrize(
    ("outcome", "codes", "decided"),
    [
        (Outcome.PASS, (), Verdict.ACCEPT),
        (Outcome.FAIL, ("document.other_person",), Verdict.REJECT),
        (Outcome.INCONCLUSIVE, ("document.unclear",), Verdict.REVIEW),
        (Outcome.INCONCLUSIVE, ("document.other_person",), Verdict.REVIEW),
        (Outcome.UNAVAILABLE, ("document.unreadable",), Verdict.REVIEW),
        (Outcome.NOT_APPLICABLE, (), Verdict.REVIEW),
    ],
)
def test_only_a_pass_accepts_and_only_a_reason_to_reject_rejects(
    outcome: Outcome, codes: tuple[str, ...], decided: Verdict
) -> None:
    others = (finding("document.integrity", Outcome.PASS), finding("document.signature", Outcome.NOT_APPLICABLE))
    assert decide((*others, finding("document.content", outcome, *codes))) is decided


def test_content_alone_does_not_accept() -> None:
    content = finding("document.content", Outcome.PASS)
    unknown = finding("document.signature", Outcome.INCONCLUSIVE, "document.signature_unknown")
    assert decide((content, unknown)) is Verdict.REVIEW
    assert decide(()) is Verdict.REVIEW


def test_figures_count_what_costs_most_first() -> None:
    figures = Figures(
        (
            judged(1, Verdict.ACCEPT, Verdict.ACCEPT, seconds=0.2),
            judged(2, Verdict.ACCEPT, Verdict.REJECT, seconds=0.4),
            judged(3, Verdict.REVIEW, Verdict.ACCEPT, seconds=0.6),
            judged(4, Verdict.REJECT, Verdict.ACCEPT, Kind.PHOTO),
            judged(5, Verdict.REJECT, Verdict.REVIEW, Kind.PHOTO),
        )
    )
    assert [one.pair.id for one in figures.false_accepts] == ["p3", "p4"]
    assert [one.pair.id for one in figures.wrongly_rejected] == ["p2"]
    assert figures.negatives == 3
    assert [bar.met for bar in figures.bars()] == [False, False, False, None]
    assert figures.seconds(Kind.PDF) == (0.4, 0.6)
    assert figures.seconds(Kind.SCAN) == (0.0, 0.0)


def test_a_run_without_a_miss_meets_every_bar_it_can_show(tmp_path: Path) -> None:
    figures = Figures(tuple(judged(at, Verdict.ACCEPT, Verdict.ACCEPT) for at in range(20)))
    assert [bar.met for bar in figures.bars()] == [None, True, True, None]
    draw_plot(figures, tmp_path / "plot.png", corpus="twenty")
    assert (tmp_path / "plot.png").stat().st_size > 10_000
