"""The pages of a document, read inside the sandbox: what is hidden, what is beyond the text layer, what is learnt."""

import statistics
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from credentialing.documents.reading.model import Origin, Reading, Shown
from credentialing.documents.sandbox.reader import Reader
from tests.documents.drawn import NAME_AT, certificate, pdf, picture_of, put

NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(run_without_sandbox=False) as made:
        yield made


def read(reader: Reader, data: bytes) -> Reading:
    reading = reader.read(data, "x.pdf", now=NOW)
    assert reading.defects == ()
    return reading


def shown(reading: Reading, words: str) -> Shown:
    (line,) = [line for line in reading.lines if line.text == words and line.origin is Origin.TEXT_LAYER]
    return line.shown


def test_an_honest_page_is_shown_and_has_nothing_beyond_its_layer(reader: Reader) -> None:
    reading = read(reader, pdf(certificate("Anna Novak")))

    assert {(line.origin, line.shown) for line in reading.lines} == {(Origin.TEXT_LAYER, Shown.SHOWN)}


def test_a_name_pasted_where_the_layer_has_none_is_read(reader: Reader) -> None:
    strip = picture_of(pdf("1 g 0 0 595 420 re f 0 g\n" + put("Mary Fletcher", 10, 10, 20)))[-70:, :416]

    reading = read(reader, pdf(certificate() + "q 200 0 0 34 300 40 cm /Im Do Q\n", picture=strip))

    assert reading.text(Origin.OCR) == "Mary Fletcher"


def test_a_name_pasted_over_another_is_read_and_the_one_beneath_is_not_shown(reader: Reader) -> None:
    x, y = NAME_AT
    strip = picture_of(pdf("1 g 0 0 595 420 re f 0 g\n" + put("Mary Fletcher", 10, 10, 20)))[-70:, :416]
    over = f"q 200 0 0 34 {x - 10} {y - 10} cm /Im Do Q\n"

    reading = read(reader, pdf(certificate("Anna Novak", after=over), picture=strip))

    assert shown(reading, "Anna Novak") is Shown.NOT_SHOWN
    assert "Mary Fletcher" in reading.text(Origin.OCR)


@pytest.mark.parametrize("before", ["3 Tr", "1 1 1 rg"])
def test_hidden_words_stay_hidden_however_much_was_learnt(reader: Reader, before: str) -> None:
    for name in ("Anna Novak", "Ivo Banks"):
        read(reader, pdf(certificate(name)))

    reading = read(reader, pdf(certificate("") + put("Anna Novak", *NAME_AT, before=before)))

    assert shown(reading, "Anna Novak") is Shown.NOT_SHOWN


def test_a_second_document_in_the_same_type_costs_a_fraction_of_the_first() -> None:
    def cost(reader: Reader) -> float:
        read(reader, pdf(certificate("Anna Novak")))
        return reader.last_cost.cpu

    with Reader(run_without_sandbox=False) as fresh:
        first = cost(fresh)
        cost(fresh)  # what was read with less than certainty is looked at once more
        assert statistics.median(cost(fresh) for _ in range(5)) < first / 3


def test_a_document_without_its_pages_read_settles_nothing(reader: Reader) -> None:
    with Reader(run_without_sandbox=False, ocr=False) as blind:
        reading = read(blind, pdf(certificate("Anna Novak")))

    assert {line.shown for line in reading.lines} == {Shown.NOT_SETTLED}
    seen = read(reader, pdf(certificate("Anna Novak")))
    assert reading.lines == tuple(replace(line, shown=Shown.NOT_SETTLED) for line in seen.lines)
