"""The sandbox register, which answers test keys: a real server, spoken to like any other (``python -m sandbox``).

Unlike a real register it is told whom the number is claimed for, because "registered under the submitted name" can be
answered in no other way. Only test data goes there, and nothing of the person but the number is recorded as asked.
"""

from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from credentialing.model.errors import Unavailable
from credentialing.model.finding import Reason
from credentialing.model.registration import RegisterAnswer, Standing
from credentialing.registries.answers import FORMAT_CHANGED, UnknownForm, day, identifier, parsed, records, text
from credentialing.registries.client import UNAVAILABLE, Response
from credentialing.registries.registry import Question

NAME: Final = "sandbox"
_STANDINGS: Final[Mapping[str, Standing]] = {
    "registered": Standing.REGISTERED,
    "conditions": Standing.CONDITIONS,
    "expired": Standing.EXPIRED,
    "suspended": Standing.SUSPENDED,
    "inactive": Standing.INACTIVE,
}


def ask(question: Question) -> RegisterAnswer:
    """What the sandbox register says of one number. Raises ``Unavailable``."""
    number, claim = question.registration.number, question.claim
    response = question.client.get(
        f"{question.endpoints.sandbox_register_url}/v1/registrations/{quote(number, safe='')}",
        confidential=[
            ("given", claim.name.given),
            ("family", claim.name.family),
            ("profession", claim.profession),
            ("jurisdiction", claim.jurisdiction),
        ],
        total=question.total,
    )
    if response.status != 200:  # also 404: "not known" is said in words, so that a wrong address rejects nobody
        raise Unavailable(f"The register answered with status {response.status}.", code=UNAVAILABLE)
    return read_answer(number, response)


def read_answer(number: str, response: Response) -> RegisterAnswer:
    """The sandbox register's answer about ``number``. Raises ``Unavailable`` if it is no JSON at all."""
    try:
        return _read(number, parsed(response.body), response)
    except UnknownForm as error:
        reason = Reason(FORMAT_CHANGED, f"The register answered in a form we do not know: {error}.")
        return _answer(number, Standing.UNSETTLED, response, reason)


def _read(number: str, content: Mapping[str, object], response: Response) -> RegisterAnswer:
    if "registration" not in content:
        raise UnknownForm("no registration")
    found = content["registration"]
    if found is None:
        return _answer(number, Standing.NOT_FOUND, response)
    if not isinstance(found, dict) or identifier(found, "number") != number:
        raise UnknownForm("not the number that was asked for")
    return _found(number, found, response)


def _found(number: str, found: Mapping[str, object], response: Response) -> RegisterAnswer:
    status = text(found, "status")
    if status not in _STANDINGS:
        raise UnknownForm("a status that is not in the list")
    endorsed = found.get("dry_needling")
    return RegisterAnswer(
        registry=NAME,
        number=number,
        standing=_STANDINGS[status],
        names=tuple((text(name, "given"), text(name, "family")) for name in records(found, "names")),
        professions=tuple(filter(None, [text(found, "profession")])),
        jurisdictions=tuple(filter(None, [text(found, "jurisdiction")])),
        registered_since=day(found, "registered_since"),
        expires_on=day(found, "expires_on"),
        conditions=tuple(text(condition, "text") for condition in records(found, "conditions")),
        dn_record=endorsed if isinstance(endorsed, bool) else None,
        raw_sha256=response.sha256,
        request=response.url,
        source="Sandbox register",
    )


def _answer(number: str, standing: Standing, response: Response, *reasons: Reason) -> RegisterAnswer:
    return RegisterAnswer(
        registry=NAME,
        number=number,
        standing=standing,
        raw_sha256=response.sha256,
        request=response.url,
        source="Sandbox register",
        reasons=reasons,
    )
