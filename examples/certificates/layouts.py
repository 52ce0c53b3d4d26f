"""The layouts: how six kinds of training bodies set a certificate."""

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from reportlab.lib.colors import HexColor, black
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from examples.certificates.printed import HERE, Certificate

SANS, BOLD, SERIF, SERIF_BOLD = "DejaVuSans", "DejaVuSans-Bold", "DejaVuSerif", "DejaVuSerif-Bold"
FONTS: Final[Mapping[str, Path]] = {name: HERE / "fonts" / f"{name}.ttf" for name in (SANS, BOLD, SERIF, SERIF_BOLD)}
_INK, _SEA, _PINE, _BRICK, _GREY = (HexColor(each) for each in ("#1d2733", "#1f5673", "#2f5d50", "#8c3b2a", "#6b7480"))

# The words of a bilingual certificate; each line is printed in both languages.
_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "heading": "Certificate of Completion",
        "awarded": "Awarded to",
        "course": "Course",
        "date": "Date of completion",
        "hours": "Total hours",
        "number": "Certificate number",
        "signed": "Course director",
    },
    "de": {
        "heading": "Teilnahmebescheinigung",
        "awarded": "Verliehen an",
        "course": "Kurs",
        "date": "Abgeschlossen am",
        "hours": "Umfang in Stunden",
        "number": "Zertifikatsnummer",
        "signed": "Kursleitung",
    },
    "fr": {
        "heading": "Attestation de formation",
        "awarded": "Délivrée à",
        "course": "Formation",
        "date": "Date de fin de formation",
        "hours": "Nombre d'heures",
        "number": "Numéro du certificat",
        "signed": "Direction de la formation",
    },
}


def draw(certificate: Certificate) -> bytes:
    """The PDF of one certificate, the same bytes every time: no clock and no random identifier in it."""
    for name, path in FONTS.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(path)))
    layout, size = _LAYOUTS[certificate.layout]
    target = BytesIO()
    canvas = Canvas(target, pagesize=size, invariant=1, pageCompression=1)
    canvas.setTitle(certificate.course)
    canvas.setAuthor(certificate.body)
    layout(canvas, size[0], size[1], certificate)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _fit(canvas: Any, text: str, font: str, size: float, most: float) -> None:
    """Set ``font`` at ``size``, or smaller if ``text`` would be wider than ``most`` points."""
    wide = pdfmetrics.stringWidth(text, font, size)
    canvas.setFont(font, size if wide <= most else size * most / wide)


def _classic(canvas: Any, width: float, height: float, it: Certificate) -> None:
    """Landscape, a double border, everything centred."""
    canvas.setStrokeColor(_BRICK)
    for inset, line in ((24, 3.0), (31, 0.8)):
        canvas.setLineWidth(line)
        canvas.rect(inset, inset, width - 2 * inset, height - 2 * inset)
    rows = (
        (it.body, SERIF, 15, 88, _GREY),
        ("Certificate of Completion", SERIF_BOLD, 34, 150, _BRICK),
        ("This is to certify that", SERIF, 13, 206, _INK),
        (it.name, SERIF_BOLD, 28, 252, black),
        ("has successfully completed", SERIF, 13, 292, _INK),
        (it.course, SERIF_BOLD, 18, 330, _INK),
        (f"Total hours: {it.hours}", SERIF, 13, 366, _INK),
        (f"Completed on {it.date}", SERIF, 13, 392, _INK),
    )
    for text, font, size, down, colour in rows:
        canvas.setFillColor(colour)
        _fit(canvas, text, font, size, width - 120)
        canvas.drawCentredString(width / 2, height - down, text)
    canvas.setFillColor(_INK)
    canvas.setFont(SERIF, 11)
    canvas.drawString(70, 78, f"Certificate No. {it.number}")
    canvas.drawRightString(width - 70, 78, f"{it.signatory}, Course Director")
    canvas.line(width - 260, 94, width - 70, 94)


def _letterhead(canvas: Any, width: float, height: float, it: Certificate) -> None:
    """Portrait, a coloured band with the address, facts as a list."""
    canvas.setFillColor(_SEA)
    canvas.rect(0, height - 96, width, 96, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setFont(BOLD, 20)
    canvas.drawString(56, height - 54, it.body)
    canvas.setFont(SANS, 10)
    canvas.drawString(56, height - 74, it.place)
    canvas.setFillColor(_INK)
    canvas.setFont(BOLD, 24)
    canvas.drawString(56, height - 170, "Certificate of Achievement")
    canvas.setFont(SANS, 12)
    canvas.drawString(56, height - 216, "Awarded to")
    _fit(canvas, it.name, BOLD, 22, width - 112)
    canvas.drawString(56, height - 246, it.name)
    canvas.setFont(SANS, 12)
    canvas.drawString(56, height - 280, "for the successful completion of")
    _fit(canvas, it.course, BOLD, 15, width - 112)
    canvas.drawString(56, height - 304, it.course)
    facts = (("Date of completion", it.date), ("Contact hours", it.hours), ("Certificate number", it.number))
    for row, (label, value) in enumerate(facts):
        canvas.setFont(SANS, 12)
        canvas.drawString(56, height - 356 - 26 * row, f"{label}: {value}")
    canvas.setStrokeColor(_SEA)
    canvas.line(56, 170, 260, 170)
    canvas.drawString(56, 152, it.signatory)
    canvas.setFont(SANS, 10)
    canvas.drawString(56, 136, "Director of Education")


def _columns(canvas: Any, width: float, height: float, it: Certificate) -> None:
    """Landscape, the body in a coloured column at the left, the facts at the right."""
    canvas.setFillColor(_PINE)
    canvas.rect(0, 0, 210, height, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    _fit(canvas, it.body, BOLD, 16, 170)
    canvas.drawCentredString(105, height - 60, it.body)
    canvas.circle(105, height - 260, 44, stroke=0, fill=1)
    canvas.setFont(SANS, 9)
    for row, line in enumerate(it.place.split(", ")):
        canvas.drawString(32, 72 - 13 * row, line)
    left, right = 250.0, 530.0
    canvas.setFillColor(_PINE)
    canvas.setFont(BOLD, 26)
    canvas.drawString(left, height - 96, "Certificate of Training")
    canvas.setFillColor(_INK)
    canvas.setFont(SANS, 12)
    canvas.drawString(left, height - 150, "This certificate is presented to")
    _fit(canvas, it.name, BOLD, 24, width - left - 50)
    canvas.drawString(left, height - 184, it.name)
    canvas.setFont(SANS, 12)
    canvas.drawString(left, height - 226, "for completing the course")
    _fit(canvas, it.course, BOLD, 16, width - left - 50)
    canvas.drawString(left, height - 252, it.course)
    cells = (
        (left, 316, f"Completed on: {it.date}"),
        (left, 350, f"Hours of training: {it.hours}"),
        (left, 384, f"Certificate ID: {it.number}"),
        (right, 470, it.signatory),
        (right, 488, "Lead Instructor"),
    )
    for across, down, text in cells:
        canvas.setFont(SANS, 12)
        canvas.drawString(across, height - down, text)


def _transcript(canvas: Any, width: float, height: float, it: Certificate) -> None:
    """Portrait, a table of modules with their hours, and their sum."""
    canvas.setFillColor(_INK)
    canvas.setFont(SERIF_BOLD, 18)
    canvas.drawString(56, height - 80, it.body)
    canvas.setFont(SERIF, 12)
    canvas.drawString(56, height - 100, "Transcript of Training")
    facts = (("Name", it.name), ("Course", it.course), ("Date completed", it.date), ("Certificate No.", it.number))
    for row, (label, value) in enumerate(facts):
        text = f"{label}: {value}"
        _fit(canvas, text, SERIF, 12, width - 112)
        canvas.drawString(56, height - 146 - 22 * row, text)
    top = height - 262
    canvas.setFont(SERIF_BOLD, 11)
    canvas.drawString(60, top, "Module")
    canvas.drawRightString(width - 60, top, "Contact time")
    canvas.setStrokeColor(_GREY)
    canvas.line(56, top - 6, width - 56, top - 6)
    canvas.setFont(SERIF, 11)
    for row, (module, time) in enumerate(it.modules, start=1):
        canvas.drawString(60, top - 22 * row, module)
        canvas.drawRightString(width - 60, top - 22 * row, time)
    under = top - 22 * len(it.modules) - 8
    canvas.line(56, under, width - 56, under)
    canvas.setFont(SERIF_BOLD, 12)
    canvas.drawString(60, under - 22, f"Total hours: {it.hours}")
    canvas.setFont(SERIF, 11)
    canvas.drawString(56, 120, f"Registrar: {it.signatory}")


def _attainment(canvas: Any, width: float, height: float, it: Certificate) -> None:
    """Portrait, an Australian statement of attainment: a unit of competency by its code."""
    canvas.setStrokeColor(_SEA)
    canvas.setLineWidth(2)
    canvas.rect(36, 36, width - 72, height - 72)
    rows = (
        ("STATEMENT OF ATTAINMENT", BOLD, 22, 130, _SEA),
        ("A statement of attainment is issued when an individual", SANS, 10, 160, _GREY),
        ("has completed one or more accredited units.", SANS, 10, 174, _GREY),
        ("This is to certify that", SANS, 12, 230, _INK),
        (it.name, BOLD, 22, 268, black),
        ("has attained", SANS, 12, 304, _INK),
        (f"{it.unit} {it.course}", BOLD, 13, 336, _INK),
        (f"Nominal hours: {it.hours}", SANS, 12, 366, _INK),
        (f"Date of completion: {it.date}", SANS, 12, 404, _INK),
        (f"Certificate number: {it.number}", SANS, 12, 428, _INK),
        (it.signatory, SANS, 12, 540, _INK),
        ("Chief Executive", SANS, 10, 556, _GREY),
        (it.body, BOLD, 13, 600, _SEA),
        (it.place, SANS, 10, 618, _GREY),
    )
    for text, font, size, down, colour in rows:
        canvas.setFillColor(colour)
        _fit(canvas, text, font, size, width - 110)
        canvas.drawCentredString(width / 2, height - down, text)


def _bilingual(canvas: Any, width: float, height: float, it: Certificate) -> None:
    """Landscape, each label in two languages."""
    first, second = _WORDS[it.language], _WORDS["en"]
    canvas.setStrokeColor(_SEA)
    canvas.setLineWidth(1.5)
    canvas.line(60, height - 122, width - 60, height - 122)
    canvas.setFillColor(_SEA)
    _fit(canvas, first["heading"], SERIF_BOLD, 24, width / 2 - 70)
    canvas.drawString(60, height - 104, first["heading"])
    canvas.setFont(SERIF, 18)
    canvas.drawRightString(width - 60, height - 104, second["heading"])
    canvas.setFillColor(_INK)
    canvas.setFont(SERIF, 12)
    canvas.drawString(60, height - 70, it.body)
    canvas.drawString(60, height - 162, f"{first['awarded']} / {second['awarded']}")
    _fit(canvas, it.name, SERIF_BOLD, 24, width - 120)
    canvas.drawString(60, height - 196, it.name)
    facts = (("course", it.course), ("date", it.date), ("hours", it.hours), ("number", it.number))
    for row, (label, value) in enumerate(facts):
        text = f"{first[label]} / {second[label]}: {value}"
        _fit(canvas, text, SERIF, 13, width - 120)
        canvas.drawString(60, height - 248 - 28 * row, text)
    canvas.setFont(SERIF, 11)
    canvas.drawString(60, 96, it.signatory)
    canvas.drawString(60, 80, f"{first['signed']} / {second['signed']}")


_Layout = Callable[[Any, float, float, Certificate], None]
_LAYOUTS: Final[Mapping[str, tuple[_Layout, tuple[float, float]]]] = {
    "classic": (_classic, landscape(A4)),
    "letterhead": (_letterhead, A4),
    "columns": (_columns, landscape(LETTER)),
    "transcript": (_transcript, A4),
    "attainment": (_attainment, A4),
    "bilingual": (_bilingual, landscape(A4)),
}
