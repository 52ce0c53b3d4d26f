"""US NPPES, API 2.1: says who holds an NPI and what they say they are. It grants no licence, and is never the primary
source for one (docs/decisions/0006).

Its failures are HTTP 200: the body decides, never the status. Only transport errors and 5xx are worth another try;
``Errors`` are answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from credentialing.model.claim import Profession
from credentialing.model.errors import Unavailable
from credentialing.model.finding import Reason
from credentialing.model.registration import RegisterAnswer, Standing
from credentialing.registries.answers import FORMAT_CHANGED, UnknownForm, day, identifier, parsed, records, text
from credentialing.registries.client import UNAVAILABLE, Response
from credentialing.registries.registry import Question

NAME: Final = "us_nppes"
_PREFIX_DIGITS: Final = "80840"  # health applications (80), United States (840): ISO/IEC 7812 issuer of every NPI
_DEACTIVATED: Final = "15"
_BAD_NUMBER: Final = "06"

# NUCC Health Care Provider Taxonomy. Assistants are kept apart by name: a PT assistant is not a physiotherapist.
_TAXONOMY: Final[Mapping[str, str]] = {
    "2251": Profession.PHYSIOTHERAPIST,
    "2252": "physical_therapist_assistant",
    "2255A2300": Profession.ATHLETIC_TRAINER,
    "225700000": Profession.MASSAGE_THERAPIST,
    "225X": Profession.OCCUPATIONAL_THERAPIST,
    "224Z": "occupational_therapy_assistant",
    "111N": Profession.CHIROPRACTOR,
    "171100000": Profession.ACUPUNCTURIST,
    "213E": Profession.PODIATRIST,
    "363L": Profession.NURSE_PRACTITIONER,
    "204": Profession.MEDICAL_PRACTITIONER,
    "207": Profession.MEDICAL_PRACTITIONER,
    "208": Profession.MEDICAL_PRACTITIONER,
}


def has_check_digit(npi: str) -> bool:
    """Whether ten digits are a possible NPI: Luhn over ``80840`` and the number. NPPES does not check this itself."""
    total = 0
    for place, digit in enumerate(reversed(_PREFIX_DIGITS + npi)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def ask(question: Question) -> RegisterAnswer:
    """What NPPES says of one NPI. Raises ``Unavailable``, never permanent for a register that is merely down."""
    number = question.registration.number
    response = question.client.get(
        question.endpoints.nppes(question.mode), [("version", "2.1"), ("number", number)], total=question.total
    )
    if response.status != 200:  # NPPES itself never answers so; whatever stands in front of it does
        raise Unavailable(f"The register answered with status {response.status}.", code=UNAVAILABLE)
    return read_answer(number, response)


def read_answer(number: str, response: Response) -> RegisterAnswer:
    """NPPES' answer about ``number`` in our vocabulary. Raises ``Unavailable`` if it is no JSON at all."""
    try:
        return _read(number, parsed(response.body), response)
    except UnknownForm as error:
        return _unsettled(number, FORMAT_CHANGED, f"NPPES answered in a form we do not know: {error}.", response)


def _read(number: str, content: Mapping[str, object], response: Response) -> RegisterAnswer:
    if "Errors" in content:
        return _refused(number, records(content, "Errors"), response)
    if content.get("results") is None:
        raise UnknownForm("neither results nor Errors")
    results = records(content, "results")
    if not results:
        return _answer(number, Standing.NOT_FOUND, response)
    if len(results) != 1 or identifier(results[0], "number") != number:
        raise UnknownForm("the results are not the one number that was asked for")
    return _found(number, results[0], response)


def _refused(number: str, errors: Sequence[Mapping[str, object]], response: Response) -> RegisterAnswer:
    codes = [identifier(error, "number").zfill(2) for error in errors]
    if _DEACTIVATED in codes:
        return _answer(number, Standing.INACTIVE, response)
    if _BAD_NUMBER in codes:
        return _unsettled(number, "registration.number_format", "NPPES says this is not an NPI.", response)
    said = "; ".join(f"{code}: {text(error, 'description')}" for code, error in zip(codes, errors, strict=True))
    return _unsettled(number, FORMAT_CHANGED, f"NPPES refused the question ({said or 'no reason given'}).", response)


def _found(number: str, result: Mapping[str, object], response: Response) -> RegisterAnswer:
    kind = text(result, "enumeration_type")
    if kind == "NPI-2":
        return _unsettled(
            number, "identity.name_mismatch", "This NPI belongs to an organisation, not to a person.", response
        )
    basic = result.get("basic")
    if kind != "NPI-1":
        raise UnknownForm("enumeration_type is neither a person nor an organisation")
    if not isinstance(basic, dict):
        raise UnknownForm("basic is no object")
    taxonomies = sorted(records(result, "taxonomies"), key=lambda taxonomy: taxonomy.get("primary") is not True)
    states = (text(taxonomy, "state").upper() for taxonomy in taxonomies)
    return replace(
        _answer(number, _standing(basic), response),
        names=_names(basic, records(result, "other_names")),
        professions=tuple(dict.fromkeys(filter(None, map(_profession, taxonomies)))),
        jurisdictions=tuple(dict.fromkeys(f"US-{state}" for state in states if len(state) == 2 and state.isalpha())),
    )


def _standing(basic: Mapping[str, object]) -> Standing:
    """A reactivated provider keeps both dates: only the later one counts, and only where no status is given."""
    status = text(basic, "status").upper()
    if status == "A":
        return Standing.REGISTERED
    if status == "D":
        return Standing.INACTIVE
    if status:
        raise UnknownForm(f"status {status[:8]}")
    off, on = day(basic, "deactivation_date"), day(basic, "reactivation_date")
    return Standing.INACTIVE if off and not (on and on >= off) else Standing.REGISTERED


def _names(basic: Mapping[str, object], others: Sequence[Mapping[str, object]]) -> tuple[tuple[str, str], ...]:
    """The present name, then the former and professional ones."""
    listed = []
    for record in (basic, *others):
        given, middle, family = (text(record, f"{part}_name") for part in ("first", "middle", "last"))
        if family or given:
            listed.append((f"{given} {middle}".strip(), family))
    return tuple(dict.fromkeys(listed))


def _profession(taxonomy: Mapping[str, object]) -> str:
    code = text(taxonomy, "code").upper()
    for stem, profession in _TAXONOMY.items():
        if code.startswith(stem):
            return str(profession)
    return text(taxonomy, "desc")


def _answer(number: str, standing: Standing, response: Response) -> RegisterAnswer:
    # No registered_since: the enumeration date is when an NPI was handed out, often before any licence was.
    return RegisterAnswer(
        registry=NAME,
        number=number,
        standing=standing,
        is_primary_source=False,
        raw_sha256=response.sha256,
        request=response.url,
        source="NPPES NPI Registry",
        names_are_ascii=True,
    )


def _unsettled(number: str, code: str, detail: str, response: Response) -> RegisterAnswer:
    return replace(_answer(number, Standing.UNSETTLED, response), reasons=(Reason(code, detail),))
