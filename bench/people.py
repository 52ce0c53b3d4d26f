"""Synthetic people and one-page certificates for the measurements; the same number gives the same person."""

import io
import random
from dataclasses import dataclass
from datetime import date, timedelta

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

_GIVEN = ("Amelie", "Bruno", "Carla", "Dmitri", "Elena", "Farah", "Gustav", "Hanna", "Ivo", "Jasmin", "Kenji", "Lena")
_FAMILY_BEGINS = ("Alder", "Birk", "Corn", "Dorn", "Esch", "Fald", "Grim", "Hart", "Iver", "Jans", "Kess", "Lund")
_FAMILY_ENDS = ("berg", "dahl", "feld", "gren", "holm", "kamp", "lund", "mann", "quist", "stad", "vall", "wick")
BODY = "Bench School of Needling"
COURSE = "Dry Needling Level 1: Foundation"


@dataclass(frozen=True, slots=True)
class Person:
    number: int
    given: str
    family: str
    completed_on: date
    certificate: str

    @property
    def registration(self) -> str:
        return f"OK-{self.number:06d}"


def person(number: int) -> Person:
    chance = random.Random(number)
    family = chance.choice(_FAMILY_BEGINS) + chance.choice(_FAMILY_ENDS)
    day = date(2025, 1, 1) + timedelta(days=chance.randrange(600))
    return Person(number, chance.choice(_GIVEN), f"{family}-{_letters(number)}", day, f"DN{number:07d}")


def _letters(number: int) -> str:
    """A second family name that nobody else has: digits would not be a name."""
    syllables = ("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "ru")
    return "".join(syllables[int(digit)] for digit in str(number)).capitalize()


def certificate(holder: Person) -> bytes:
    """A one-page PDF that says what the holder claims: 40 hours."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=landscape(A4), invariant=1)
    width = landscape(A4)[0]
    canvas.setFont("Times-Bold", 30)
    canvas.drawCentredString(width / 2, 480, "Certificate of Completion")
    canvas.setFont("Times-Roman", 14)
    for height, line in (
        (520, BODY),
        (430, "This is to certify that"),
        (340, "has completed the course"),
        (310, COURSE),
        (280, "40 hours"),
        (220, f"Date of completion: {holder.completed_on:%d %B %Y}"),
        (195, f"Certificate number: {holder.certificate}"),
    ):
        canvas.drawCentredString(width / 2, height, line)
    canvas.setFont("Times-Bold", 24)
    canvas.drawCentredString(width / 2, 385, f"{holder.given} {holder.family}")
    canvas.showPage()
    canvas.save()
    return out.getvalue()
