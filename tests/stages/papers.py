"""Certificates of one page, drawn with nothing but bytes: enough for a reader, quick enough for hundreds."""

from collections.abc import Sequence


def certificate(name: str, number: str, *, date: str = "16 May 2026", hours: int = 40) -> bytes:
    """A certificate as a small training body prints it. ``name`` is written in Windows' Latin 1."""
    return page(
        (
            (24, "Clinical Needling College"),
            (16, "Certificate of Completion"),
            (12, "This is to certify that"),
            (18, name),
            (12, "has successfully completed the course"),
            (14, "Dry Needling Level 1"),
            (12, f"Certificate No.: {number}"),
            (12, f"Date of issue: {date}"),
            (12, f"Contact hours: {hours}"),
        )
    )


def page(lines: Sequence[tuple[int, str]]) -> bytes:
    """A PDF of one page with a line for each ``(size, text)``."""
    drawn = b"".join(
        b"BT /F1 %d Tf 60 %d Td <%s> Tj ET\n" % (size, 500 - 40 * place, text.encode("cp1252").hex().encode())
        for place, (size, text) in enumerate(lines)
    )
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(data))
    return data + head + table + tail
