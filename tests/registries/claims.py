"""Synthetic claims and answers."""

from datetime import UTC, date, datetime

from credentialing.model.claim import Certification, Claim, Hours, Name, Profession, Registration
from credentialing.registries.client import Response

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def claim_of(
    given: str = "Jane",
    family: str = "Sample",
    *,
    profession: Profession = Profession.PHYSIOTHERAPIST,
    registry: str = "us_nppes",
    number: str = "1999999984",
    former: tuple[str, ...] = (),
) -> Claim:
    return Claim(
        name=Name(given, family, former),
        profession=profession,
        jurisdiction="US-CO",
        registrations=(Registration(registry, number),),
        certification=Certification("prg_x", date(2026, 10, 17), "DN-1", Hours(in_person=54)),
    )


def response_of(body: bytes) -> Response:
    return Response(200, body, "0" * 64, "https://register.example/api/?number=1")
