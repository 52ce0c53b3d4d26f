"""A run told: on the terminal, and as JSON for machines."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bench.evaluation.judging import Judged
from bench.evaluation.manifest import BadLine, Kind, Verdict
from bench.evaluation.tally import LEAST_NEGATIVES, Figures, Row

_MOST_TOLD: Final = 25  # misses printed one by one; the JSON has all


def tell(figures: Figures, bad: Sequence[BadLine], console: Console) -> bool:
    """Print the tables, the misses and the verdict. Returns whether every bar that applies is met."""
    console.print(_table("kind", figures.by_kind()))
    console.print(_table("perturbation", figures.by_perturbation()))
    speed = Table("kind", "documents", "median s", "p95 s", title="Seconds a document", title_justify="left")
    for kind in Kind:
        count = figures.documents(kind)
        if count:
            median, p95 = figures.seconds(kind)
            speed.add_row(kind.value, f"{count:,}", f"{median:.2f}", f"{p95:.2f}")
    console.print(speed)
    for title, misses in (
        ("False accepts", figures.false_accepts),
        ("Wrongly rejected", figures.wrongly_rejected),
    ):
        _tell_misses(title, misses, console)
    for line in bad:
        console.print(f"[yellow]manifest.jsonl line {line.number} was skipped:[/] {escape(line.why)}")
    return _tell_bars(figures, console)


def _table(first: str, rows: Sequence[Row]) -> Table:
    table = Table(first, "should", "accept", "review", "reject", "pairs", title=f"By {first}", title_justify="left")
    for column in table.columns[2:]:
        column.justify = "right"
    for row in rows:
        counts = [_count(row, verdict) for verdict in Verdict]
        table.add_row(escape(row.name), row.label.value, *counts, f"{row.total:,}")
    return table


def _count(row: Row, verdict: Verdict) -> str:
    count = row.decided[verdict]
    if not count:
        return "·"
    if verdict is row.label:
        return f"[green]{count:,}[/]"
    grave = {verdict, row.label} == {Verdict.ACCEPT, Verdict.REJECT} or verdict is Verdict.ACCEPT
    return f"[bold red]{count:,}[/]" if grave else f"{count:,}"


def _tell_misses(title: str, misses: Sequence[Judged], console: Console) -> None:
    if not misses:
        console.print(f"{title}: none")
        return
    console.print(f"[bold red]{title}: {len(misses):,}[/]")
    for one in misses[:_MOST_TOLD]:
        why = "; ".join(detail for _, detail in one.reasons) or "nothing stood against it"
        console.print(f"  {one.pair.id} ({one.pair.file}, {one.pair.perturb}): {why}", markup=False, soft_wrap=True)
    if len(misses) > _MOST_TOLD:
        console.print(f"  and {len(misses) - _MOST_TOLD:,} more in the report")


def _tell_bars(figures: Figures, console: Console) -> bool:
    bars = figures.bars()
    for bar in bars:
        word = {True: "[green]met[/]   ", False: "[bold red]MISSED[/]", None: "[dim]n/a[/]   "}[bar.met]
        console.print(f"{word} {bar.what}: {bar.seen}, asked {bar.asked}", highlight=False)
    met = all(bar.met is not False for bar in bars)
    small = "" if figures.negatives >= LEAST_NEGATIVES else f" (on {figures.negatives:,} negatives; 3,000 make a proof)"
    console.print(f"VERDICT: {'every bar is met' if met else 'A BAR IS MISSED'}{small}", style="bold", highlight=False)
    return met


def write_json(figures: Figures, bad: Sequence[BadLine], path: Path, *, corpus: str, now: datetime) -> None:
    """All figures and every decision with its reasons, for machines."""
    body = {
        "corpus": corpus,
        "at": now.isoformat(timespec="seconds"),
        "pairs": len(figures.judged),
        "negatives": figures.negatives,
        "bars": [{"what": bar.what, "asked": bar.asked, "seen": bar.seen, "met": bar.met} for bar in figures.bars()],
        "confusion": {"kind": _plain(figures.by_kind()), "perturbation": _plain(figures.by_perturbation())},
        "seconds": {kind.value: dict(zip(("p50", "p95"), figures.seconds(kind), strict=True)) for kind in Kind},
        "accepted": {kind.value: figures.accepted([kind]) for kind in Kind},
        "false_accepts": [one.pair.id for one in figures.false_accepts],
        "wrongly_rejected": [one.pair.id for one in figures.wrongly_rejected],
        "skipped_lines": [{"line": line.number, "why": line.why} for line in bad],
        "decisions": [_decision(one) for one in figures.judged],
    }
    path.write_text(json.dumps(body, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _plain(rows: Sequence[Row]) -> list[dict[str, object]]:
    return [
        {"name": row.name, "label": row.label.value, **{verdict.value: row.decided[verdict] for verdict in Verdict}}
        for row in rows
    ]


def _decision(one: Judged) -> dict[str, object]:
    return {
        "id": one.pair.id,
        "file": one.pair.file,
        "kind": one.pair.kind,
        "perturb": one.pair.perturb,
        "label": one.pair.label,
        "decided": one.decided,
        "seconds": round(one.seconds, 4),
        "reasons": [{"code": code, "detail": detail} for code, detail in one.reasons],
    }
