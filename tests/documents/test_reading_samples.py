"""The samples, read in the sandbox: honest ones without a defect, word for word, and as they read outside it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.model import FileKind, Origin, Shown, SignatureVerdict
from credentialing.documents.sandbox.reader import Reader

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
NOW = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared/samples is not here")

GOOD = sorted(path.name for path in (SAMPLES / "good").glob("*.*") if path.suffix != ".json")
CORPUS = sorted(path.name for path in (SAMPLES / "corpus" / "dev").glob("*.pdf"))
CERTIFICATE = (
    "Clinical Needling College",
    "Certificate of Completion",
    "This is to certify that",
    "Zofia Wiśniewska-Müller",
    "has successfully completed the course",
    "Dry Needling Level 1: Foundation",
    "Certificate No.: DN2026-267459",
    "Date of issue: 16 May 2026",
    "Contact hours: 40",
    "Valid until: 16 May 2029",
    "Course director",
)


def trust() -> dict[str, tuple[bytes, ...]]:
    pki = SAMPLES / "pki"
    crls = tuple((pki / name).read_bytes() for name in ("root.crl", "ca.crl"))
    return {"trust_roots": ((pki / "root.pem").read_bytes(),), "crls": crls}


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(run_without_sandbox=False, ocr=False) as made:
        yield made


@pytest.fixture(scope="module")
def seeing() -> Iterator[Reader]:
    with Reader(run_without_sandbox=False, ocr=True) as made:
        yield made


@pytest.mark.parametrize("name", GOOD)
def test_honest_samples_are_read_without_a_defect_and_alike_inside_and_outside(reader: Reader, name: str) -> None:
    """Alike: a library that imports or opens something late would fail inside only."""
    data = (SAMPLES / "good" / name).read_bytes()
    inside = reader.read(data, name, now=NOW, **trust())
    assert inside.defects == ()
    assert inside == read_untrusted(data, name, now=NOW, **trust())[0]


def test_the_whole_corpus_has_no_defect(reader: Reader) -> None:
    found = {
        name: reading.defects
        for name in CORPUS
        if (reading := reader.read((SAMPLES / "corpus/dev" / name).read_bytes(), name, now=NOW)).defects
    }
    assert found == {}


def test_the_certificate_reads_word_for_word_and_its_page_shows_it(seeing: Reader) -> None:
    reading = seeing.read((SAMPLES / "good/cert.pdf").read_bytes(), "cert.pdf", now=NOW)
    facts = json.loads((SAMPLES / "good/cert.json").read_text("utf-8"))
    assert tuple(line.text for line in reading.lines) == CERTIFICATE
    assert facts["name"] in reading.text(Origin.TEXT_LAYER)
    assert {line.shown for line in reading.lines} == {Shown.SHOWN}
    assert all(0 <= line.box.x0 < line.box.x1 <= 1 and 0 <= line.box.y0 < line.box.y1 <= 1 for line in reading.lines)
    assert [line.box.y0 for line in reading.lines] == sorted(line.box.y0 for line in reading.lines)


@pytest.mark.parametrize(("name", "kind"), [("scan_in_pdf.pdf", FileKind.PDF), ("scan_150_l1.jpg", FileKind.JPEG)])
def test_scans_are_read_by_ocr_in_the_sandbox(seeing: Reader, name: str, kind: FileKind) -> None:
    reading = seeing.read((SAMPLES / "good" / name).read_bytes(), name, now=NOW)
    assert (reading.kind, reading.pages, reading.defects) == (kind, 1, ())
    assert "Zofia Wiśniewska-Müller" in reading.text(Origin.OCR)
    assert "DN2026-267459" in reading.text(Origin.OCR)


@pytest.mark.parametrize("name", ["pades_bb.pdf", "pades_bt.pdf", "pades_blt.pdf"])
def test_signed_certificates_hold_with_the_bodys_roots_and_are_unsettled_without(reader: Reader, name: str) -> None:
    data = (SAMPLES / "good" / name).read_bytes()
    assert [seen.verdict for seen in reader.read(data, name, now=NOW, **trust()).signatures] == [SignatureVerdict.VALID]
    assert [seen.verdict for seen in reader.read(data, name, now=NOW).signatures] == [SignatureVerdict.UNKNOWN]


def test_an_unsigned_addition_is_told_with_the_line_it_brought_in(reader: Reader) -> None:
    name = "tamper_incremental.pdf"
    reading = reader.read((SAMPLES / "bad" / name).read_bytes(), name, now=NOW)
    assert [defect.code for defect in reading.defects] == ["document.tampered"]
    assert "Mallory Evil" in reading.defects[0].detail
    assert "The PDF has 2 revisions." in reading.notes
