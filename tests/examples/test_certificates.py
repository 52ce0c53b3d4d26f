"""The example certificates: drawn the same each time, kept as they are drawn, and saying what the records claim."""

import unicodedata
from datetime import date
from io import BytesIO
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pytest

from credentialing.matching.comparison import Agreement
from credentialing.matching.days import compare_date
from examples.certificates.__main__ import made, main
from examples.certificates.layouts import draw
from examples.certificates.printed import DOCUMENTS, Certificate, read_certificates
from examples.records import Example, read_examples, read_programmes

CERTIFICATES = {certificate.file: certificate for certificate in read_certificates()}
EXAMPLES = {example.external_id: example for example in read_examples()}
DAY_FIRST = {each.key: each.form["date_order"] == "day_first" for each in read_programmes()} | {"masterclass": True}
LIES = {"SNI-0423": "name", "SNI-0424": "hours", "SNI-0425": "name"}  # the certificate says otherwise on purpose
FORMER = {"FR-1103"}  # certified under a former name


def text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return unicodedata.normalize("NFC", text)


def opened_up(data: bytes) -> bytes:
    """The same document without compression: whose zlib squeezed it is no part of what it says."""
    target = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.save(
            target,
            qdf=True,
            deterministic_id=True,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
        )
    return target.getvalue()


def pixels(data: bytes) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    document = pypdfium2.PdfDocument(data)
    try:
        return np.asarray(document[0].render(scale=1, grayscale=True).to_numpy(), dtype=np.int16)
    finally:
        document.close()


@pytest.mark.parametrize("certificate", CERTIFICATES.values(), ids=lambda each: each.file)
def test_a_certificate_is_drawn_the_same_each_time(certificate: Certificate) -> None:
    assert made(certificate) == made(certificate)


@pytest.mark.parametrize("certificate", CERTIFICATES.values(), ids=lambda each: each.file)
def test_the_kept_document_is_what_the_generator_draws(certificate: Certificate) -> None:
    kept, drawn = (DOCUMENTS / certificate.file).read_bytes(), made(certificate)
    if certificate.scanned:  # another maker's JPEG encoder or rasteriser may round otherwise
        assert np.abs(pixels(kept) - pixels(drawn)).mean() < 1
    else:
        assert kept == drawn or opened_up(kept) == opened_up(drawn)


def test_no_document_is_kept_that_is_not_drawn() -> None:
    assert {path.name for path in DOCUMENTS.iterdir()} == set(CERTIFICATES)


def test_the_command_writes_where_it_is_told(tmp_path: Path) -> None:
    main(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == set(CERTIFICATES)


def test_there_are_six_layouts() -> None:
    assert len({certificate.layout for certificate in CERTIFICATES.values()}) == 6


@pytest.mark.parametrize("path", sorted(DOCUMENTS.iterdir()), ids=lambda path: path.name)
def test_a_document_is_small(path: Path) -> None:
    assert path.stat().st_size < 100_000


@pytest.mark.parametrize(
    "certificate", [each for each in CERTIFICATES.values() if not each.scanned], ids=lambda each: each.file
)
def test_every_printed_word_is_in_the_text_layer(certificate: Certificate) -> None:
    text = text_of((DOCUMENTS / certificate.file).read_bytes())
    for words in (certificate.name, certificate.course, certificate.date, certificate.number, certificate.body):
        assert words in text


def test_the_scan_has_no_text() -> None:
    (scanned,) = [each for each in CERTIFICATES.values() if each.scanned]
    assert text_of((DOCUMENTS / scanned.file).read_bytes()).strip() == ""
    assert scanned.name in text_of(draw(scanned))


@pytest.mark.parametrize(
    "example", [each for each in EXAMPLES.values() if each.document], ids=lambda each: each.external_id
)
def test_a_certificate_says_what_its_record_claims_unless_it_lies_on_purpose(example: Example) -> None:
    certificate = CERTIFICATES[example.document]
    claimed, hours = example.record["certification"], example.record["certification"]["hours"]
    agrees = {
        "name": certificate.name == example.name,
        "hours": certificate.hours == f"{hours['theory'] + hours['in_person']:g}",
        "number": certificate.number == claimed["certificate_number"],
        "date": compare_date(
            date.fromisoformat(claimed["completed_on"]), [certificate.date], day_first=DAY_FIRST[claimed["programme"]]
        ).agreement
        is Agreement.MATCH,
    }
    wrong = {field for field, is_so in agrees.items() if not is_so}
    if example.external_id in FORMER:
        assert wrong == {"name"}
        assert certificate.name in example.record["practitioner"]["former_names"]
    else:
        assert wrong == ({LIES[example.external_id]} if example.external_id in LIES else set())


def test_an_altered_certificate_keeps_the_issued_one_in_front() -> None:
    (forged,) = [each for each in CERTIFICATES.values() if each.forged]
    assert forged.forged is not None
    kept, issued = (DOCUMENTS / forged.file).read_bytes(), draw(forged)
    front = kept[: kept.index(b"%%EOF") + len(b"%%EOF")]
    assert opened_up(front) == opened_up(issued)
    assert forged.forged.writes in text_of(kept)
    assert forged.forged.writes not in text_of(front)
