"""Pages that look otherwise on paper, or in another viewer: a person's. And annotations that look alike everywhere."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest

from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.looks import differing_look
from tests.documents.hostile import CATALOG, PAGE, assemble, objects, stream

GOOD = Path(__file__).parents[3] / "shared" / "samples" / "good"
DRAWS = stream(b"BT /F1 24 Tf 0 0 Td (Mary Fletcher) Tj ET", b"/Type /XObject /Subtype /Form /BBox [0 0 400 40]")
EMPTY = stream(b"/Tx BMC\nEMC", b"/Type /XObject /Subtype /Form /BBox [0 0 400 40]")
FORM = CATALOG[:-2] + b"/AcroForm << /Fields [%s] >> >>"
STATES = b"/AP << /N << /On 9 0 R /Off 10 0 R >> >>"


def annotated(entries: bytes, look: bytes = DRAWS, root: bytes = CATALOG, **more: bytes) -> bytes:
    note = b"<< /Type /Annot /Rect [70 600 470 640] " + entries + b" >>"
    return assemble(objects(_1=root, _3=PAGE[:-2] + b"/Annots [8 0 R] >>", _8=note, _9=look, _10=EMPTY, **more))


def look_of(data: bytes) -> str:
    reading = read_untrusted(data, "a.pdf", now=datetime(2026, 11, 23, tzinfo=UTC))[0]
    assert {defect.code for defect in reading.defects} <= {"document.unreadable"}
    return reading.defects[0].detail if reading.defects else ""


@pytest.mark.parametrize("flags", [b"36", b"100", b"36.0", b"7 0 R"])
def test_what_is_printed_and_not_shown_is_a_persons(flags: bytes) -> None:
    for entries in (b"/AP << /N 9 0 R >>", b"/AP 11 0 R", STATES + b" /AS /On", STATES):
        for kind in (b"/FreeText", b"/Stamp", b"/Widget"):
            data = annotated(
                b"/Subtype %s /F %s " % (kind, flags) + entries, _7=b"36", _11=b"<< /N 12 0 R >>", _12=DRAWS
            )
            assert "prints something" in look_of(data)


@pytest.mark.parametrize("flags", [b"4", b"0", b"2", b"32", b"38", b"(x)", b"null"])
def test_other_annotations_are_no_matter(flags: bytes) -> None:
    assert look_of(annotated(b"/Subtype /FreeText /AP << /N 9 0 R >> /F " + flags)) == ""


def test_what_draws_nothing_is_no_matter() -> None:
    for entries in (b"", b"/AP << /N 10 0 R >>", b"/AP << >>", STATES + b" /AS /Off", STATES + b" /AS /None"):
        assert look_of(annotated(b"/Subtype /Stamp /F 36 " + entries)) == ""
        assert look_of(annotated(b"/Subtype /Widget /F 4 " + entries)) == ""


def test_a_field_outside_the_form_is_a_persons() -> None:
    field = b"/Subtype /Widget /FT /Tx /T (name) /F 4 /AP << /N 9 0 R >>"
    for root in (
        CATALOG,
        FORM % b"",
        FORM % b"11 0 R",
        FORM % b"11 0 R 8 0 R 12 0 R",
        CATALOG[:-2] + b"/AcroForm 5 0 R >>",
    ):
        data = annotated(field, root=root, _11=b"<< /FT /Tx /T (other) /Kids [11 0 R] >>", _12=b"null")
        assert ("belongs to no form" in look_of(data)) is (b"8 0 R" not in root)


def test_a_field_below_another_belongs_to_the_form() -> None:
    field = b"/Subtype /Widget /F 4 /Parent 11 0 R /AP << /N 9 0 R >>"
    data = annotated(
        field, root=FORM % b"12 0 R", _11=b"<< /T (b) /Kids [8 0 R] >>", _12=b"<< /T (a) /Kids [11 0 R] >>"
    )
    assert look_of(data) == ""


def test_an_invisible_signature_belongs_anywhere() -> None:
    data = annotated(b"/Subtype /Widget /FT /Sig /F 4 /AP << /N 9 0 R >>")
    assert look_of(data.replace(b"/Rect [70 600 470 640]", b"/Rect [00 000 000 000]")) == ""


@pytest.mark.skipif(not GOOD.is_dir(), reason="../shared/samples is not here")
@pytest.mark.parametrize("name", ["cert.pdf", "pades_bb.pdf", "pades_bt.pdf", "pades_blt.pdf"])
def test_honest_files_look_alike_to_all(name: str) -> None:
    with pikepdf.open(io.BytesIO((GOOD / name).read_bytes())) as pdf:
        assert differing_look(pdf) == ""
