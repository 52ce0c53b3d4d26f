"""OCR drops the space between words: what it read must still be found, and still be told from something else."""

from dataclasses import replace

import pytest

from credentialing.documents.reading.model import Origin, Reading
from credentialing.model.states import Outcome
from tests.documents.test_checks import BODY, PAGE, findings, lines, reading


def scan(*texts: str) -> Reading:
    return replace(reading(), lines=lines(*texts, origin=Origin.OCR))


def page(old: str, new: str) -> tuple[str, ...]:
    assert any(old in text for text in PAGE)
    return tuple(text.replace(old, new) for text in PAGE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Date of issue: 16 May 2026", "Completed on16 May 2026"),
        ("Date of issue: 16 May 2026", "Date of issue:16May2026"),
        ("Date of issue: 16 May 2026", "Dateofissue: 16May 2026"),
        ("Certificate No.: DN2026-267459", "CertificateNo.: DN2026-267459"),
        ("Certificate No.: DN2026-267459", "Certificate No.:DN2026-267459"),
        ("Contact hours: 40", "40contact hours"),
        ("This is to certify that", "This isto certify that"),
        (BODY, BODY.replace(" ", "")),
    ],
)
def test_a_dropped_space_costs_nothing(old: str, new: str) -> None:
    assert findings(scan(*page(old, new)))["content"].outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Zofia Wiśniewska-Müller", "ZofiaWiśniewska-Müller"),
        ("Contact hours: 40", "Contacthours:40"),
        ("Date of issue: 16 May 2026", "Dateofissue:16May2026"),
    ],
)
def test_a_dropped_space_is_never_held_against_anyone(old: str, new: str) -> None:
    assert findings(scan(*page(old, new)))["content"].outcome in (Outcome.PASS, Outcome.INCONCLUSIVE)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Date of issue: 16 May 2026", "Completed on18 May 2026"),
        ("Date of issue: 16 May 2026", "Completed on116 May 2026"),
        ("Certificate No.: DN2026-267459", "Certificate No.:DN2026-267450"),
        ("Contact hours: 40", "Contact hours:140"),
        ("Contact hours: 40", "Contact hours:4 0"),
        ("Zofia Wiśniewska-Müller", "ZofiaWiśniewska"),
    ],
)
def test_with_or_without_spaces_something_else_does_not_pass(old: str, new: str) -> None:
    assert findings(scan(*page(old, new)))["content"].outcome is not Outcome.PASS
