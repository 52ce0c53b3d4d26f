"""The report as one picture: the bars on top, then how every kind and family fared."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from bench.evaluation.manifest import Kind, Verdict
from bench.evaluation.tally import Bar, Figures, Row
from examples.certificates.layouts import BOLD, FONTS, SANS

_SCALE: Final = 2  # drawn at twice the size that the measures below say, for sharp letters
_WIDTH: Final = 1120
_LEFT, _RIGHT = 216, 92  # of the strips: room for the row's name, and for its count
_ROW: Final = 24
_MARGIN: Final = 40
_INK, _GREY, _RULE, _PAPER = "#1d2733", "#667085", "#e4e7ec", "#ffffff"
_COLOURS: Final = {Verdict.ACCEPT: "#2f855a", Verdict.REVIEW: "#d9b44a", Verdict.REJECT: "#51658a"}
_GRAVE: Final = "#c0272d"
_TITLES: Final = {
    Verdict.ACCEPT: "The document supports the claim: should be accepted",
    Verdict.REVIEW: "It takes a person to say: should be reviewed",
    Verdict.REJECT: "The document does not support the claim: should be rejected, never accepted",
}


def draw_plot(figures: Figures, path: Path, *, corpus: str) -> None:
    """Write the PNG. Strips are shares of each row's pairs; a false accept and a wrong rejection are red."""
    canvas = _Canvas(_height(figures))
    top = _heading(canvas, figures, corpus)
    top = _told_bars(canvas, figures.bars(), top)
    top = _legend(canvas, top)
    for verdict in Verdict:
        rows = [row for row in figures.by_kind() if row.label is verdict]
        families = [row for row in figures.by_perturbation() if row.label is verdict]
        if families:
            top = _section(canvas, _TITLES[verdict], rows, families, top)
    canvas.text(_MARGIN, top + 4, _speed(figures), 12, colour=_GREY)
    canvas.save(path)


class _Canvas:
    """Drawing in plain measures, whatever the scale."""

    def __init__(self, height: float) -> None:
        self._image = Image.new("RGB", (_WIDTH * _SCALE, round(height * _SCALE)), _PAPER)
        self._draw = ImageDraw.Draw(self._image)

    def text(self, x: float, y: float, text: str, size: float, *, bold: bool = False, colour: str = _INK,
             anchor: str = "la") -> None:  # fmt: skip
        font = ImageFont.truetype(str(FONTS[BOLD if bold else SANS]), round(size * _SCALE))
        self._draw.text((x * _SCALE, y * _SCALE), text, font=font, fill=colour, anchor=anchor)

    def box(self, x: float, y: float, wide: float, high: float, colour: str) -> None:
        if wide > 0:
            corner = ((x + wide) * _SCALE - 1, (y + high) * _SCALE - 1)
            self._draw.rectangle(((x * _SCALE, y * _SCALE), (max(corner[0], x * _SCALE), corner[1])), fill=colour)

    def save(self, path: Path) -> None:
        self._image.save(path, optimize=True)


def _height(figures: Figures) -> float:
    rows = len(figures.by_perturbation()) + len(figures.by_kind())
    labels = len({one.pair.label for one in figures.judged})
    return 300 + rows * _ROW + labels * 62


def _heading(canvas: _Canvas, figures: Figures, corpus: str) -> float:
    canvas.text(_MARGIN, 34, "Does the certificate support the claim?", 24, bold=True)
    kinds = [(kind, sum(one.pair.kind is kind for one in figures.judged)) for kind in Kind]
    parts = ", ".join(f"{count:,} {kind.value}{'s' if count != 1 else ''}" for kind, count in kinds if count)
    told = (
        f"{len(figures.judged):,} pairs of a document and a claim ({parts}); {figures.negatives:,} must not be accepted"
    )
    canvas.text(_MARGIN, 70, f"{corpus}: {told.replace('pdfs', 'PDFs').replace('pdf', 'PDF')}", 12.5, colour=_GREY)
    return 104


def _told_bars(canvas: _Canvas, bars: Sequence[Bar], top: float) -> float:
    """Four tiles: what is asked, what was seen, met or missed."""
    gap = 14.0
    wide = (_WIDTH - 2 * _MARGIN - gap * (len(bars) - 1)) / len(bars)
    for at, bar in enumerate(bars):
        left = _MARGIN + at * (wide + gap)
        colour = {True: _COLOURS[Verdict.ACCEPT], False: _GRAVE, None: _GREY}[bar.met]
        canvas.box(left, top, wide, 96, "#f6f7f9")
        canvas.box(left, top, 5, 96, colour)
        canvas.text(left + 18, top + 13, bar.what[0].upper() + bar.what[1:], 12, colour=_GREY)
        count, _, share = bar.seen.partition(" (")
        big = share.rstrip(")") if bar.met is not None and "accepts" not in bar.what else count.split(" of ")[0]
        canvas.text(left + 18, top + 33, big if bar.met is not None else "–", 25, bold=True, colour=colour)
        word = {True: ": met", False: ": missed", None: ""}[bar.met]
        canvas.text(left + 18, top + 72, f"{count}, asked {bar.asked}{word}", 10.5, colour=_GREY)
    return top + 122


def _legend(canvas: _Canvas, top: float) -> float:
    entries = [("accepted", _COLOURS[Verdict.ACCEPT]), ("sent to a person", _COLOURS[Verdict.REVIEW]),
               ("rejected", _COLOURS[Verdict.REJECT]), ("false accept or wrong rejection", _GRAVE)]  # fmt: skip
    left = float(_MARGIN)
    for name, colour in entries:
        canvas.box(left, top + 2, 12, 12, colour)
        canvas.text(left + 18, top + 8, name, 11.5, anchor="lm")
        left += 48 + 7.0 * len(name)
    return top + 34


def _section(canvas: _Canvas, title: str, kinds: Sequence[Row], families: Sequence[Row], top: float) -> float:
    canvas.text(_MARGIN, top, title, 13.5, bold=True)
    top += 26
    for row in kinds:
        _strip(canvas, row, top, bold=True)
        top += _ROW
    top += 8
    for row in families:
        _strip(canvas, row, top, bold=False)
        top += _ROW
    return top + 22


def _strip(canvas: _Canvas, row: Row, top: float, *, bold: bool) -> None:
    name = f"all {row.name}s".replace("pdf", "PDF") if bold else row.name.replace("_", " ")
    canvas.text(_MARGIN, top + 9, name, 11.5, bold=bold, anchor="lm")
    room = _WIDTH - _MARGIN - _LEFT - _RIGHT
    left = float(_LEFT)
    canvas.box(left, top, room, 18, _RULE)
    for verdict in Verdict:
        count = row.decided[verdict]
        wide = room * count / row.total
        colour = _GRAVE if _is_grave(row.label, verdict) else _COLOURS[verdict]
        canvas.box(left, top, max(wide, 3.0) if count else 0, 18, colour)
        if wide > 34:
            canvas.text(left + wide / 2, top + 9, f"{count:,}", 10.5, colour="#ffffff", anchor="mm", bold=True)
        left += wide
    # What is too narrow to carry its number is told beside the strip.
    grave = sum(row.decided[verdict] for verdict in Verdict if _is_grave(row.label, verdict))
    told = f"{row.total:,}" + (f"   {grave:,} wrong" if grave else "")
    canvas.text(_LEFT + room + 10, top + 9, told, 11, colour=_GRAVE if grave else _GREY, anchor="lm", bold=bool(grave))


def _is_grave(label: Verdict, decided: Verdict) -> bool:
    false_accept = decided is Verdict.ACCEPT and label is not Verdict.ACCEPT
    return false_accept or (decided is Verdict.REJECT and label is Verdict.ACCEPT)


def _speed(figures: Figures) -> str:
    parts = []
    for kind in Kind:
        if any(one.pair.kind is kind for one in figures.judged):
            median, p95 = figures.seconds(kind)
            parts.append(f"{kind.value.replace('pdf', 'PDF')} {median:.2f} s (p95 {p95:.2f} s)")
    return "Time for one document on one core, median: " + ", ".join(parts)
