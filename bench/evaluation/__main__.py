"""``make evaluate``, or ``python -m bench.evaluation [--corpus DIR | --half dev|heldout --scale small|full]``."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from rich.console import Console

from bench.evaluation.corpus.making import HALVES, PLANS, SEED, make_half
from bench.evaluation.habits import with_habits
from bench.evaluation.kept import Kept, reading_code
from bench.evaluation.manifest import NAME, read_manifest
from bench.evaluation.plot import draw_plot
from bench.evaluation.report import tell, write_json
from bench.evaluation.running import cores, run
from bench.evaluation.tally import Figures
from credentialing.model.errors import Misconfigured

_OUT: Final = Path("var") / "evaluation"


def arguments(given: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("bench.evaluation", description="How good is the check of documents?")
    parser.add_argument("--corpus", type=Path, help="a directory with manifest.jsonl; without it one is made")
    parser.add_argument("--half", choices=sorted(HALVES), default="heldout", help="which half of our own to judge")
    parser.add_argument("--scale", choices=sorted(PLANS), default="full", help="how large our own is to be")
    parser.add_argument("--seed", type=int, default=SEED, help="another seed makes another corpus")
    parser.add_argument("--out", type=Path, default=_OUT, help="where our own corpus, the JSON and the plot go")
    parser.add_argument("--again", action="store_true", help="read anew only what no earlier run read with this code")
    parser.add_argument("--strict", action="store_true", help="exit with 1 if a bar is missed")
    return parser.parse_args(given)


def main(given: Sequence[str]) -> int:
    """Judge a corpus and report. Returns 0, or 1 under ``--strict`` for a missed bar, or 2 if nothing was judged."""
    asked = arguments(given)
    console = Console(width=None if sys.stdout.isatty() else 110)
    now = datetime.now(UTC)
    corpus, name = asked.corpus, f"{asked.half}-{asked.scale}"
    if corpus is None:
        corpus = make_half(asked.out / "corpus" / asked.scale, asked.half, scale=asked.scale, seed=asked.seed,
                           console=console)  # fmt: skip
    else:
        name = corpus.resolve().name
    try:
        pairs, bad = read_manifest(corpus)
    except (OSError, UnicodeDecodeError) as error:
        console.print(f"There is no readable {NAME} in {corpus}: {error}", markup=False)
        return 2
    if not pairs:
        console.print(f"{corpus / NAME} holds no pair.", markup=False)
        for line in bad[:5]:
            console.print(f"line {line.number}: {line.why}", markup=False)
        return 2
    console.print(f"{len(pairs):,} pairs of {corpus} on {cores()} cores", markup=False)
    try:
        judged = run(corpus, pairs, now, console, Kept(asked.out / "readings", reading_code()), again=asked.again)
    except Misconfigured as error:
        console.print(str(error), markup=False)
        return 2
    figures = Figures(tuple(with_habits(judged)))
    results = asked.out / name
    results.mkdir(parents=True, exist_ok=True)
    write_json(figures, bad, results / "report.json", corpus=str(corpus), now=now)
    draw_plot(figures, results / "plot.png", corpus=name)
    met = tell(figures, bad, console)
    console.print(f"{results / 'report.json'} and {results / 'plot.png'} were written.", markup=False)
    return 1 if asked.strict and not met else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
