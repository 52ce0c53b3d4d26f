"""Whether QR codes, links and addresses printed on the pages lead to another certificate, another person, or astray.

None is followed: only what they say is compared.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credentialing.documents.checks import likenumbers
from credentialing.documents.checks.payloads import Payload, names_in, opened
from credentialing.documents.reading.model import Origin, Reading
from credentialing.matching.comparison import Agreement
from credentialing.matching.holder import could_be_name
from credentialing.matching.names import compare_printed, find_person
from credentialing.matching.numbers import normalised
from credentialing.matching.page import folded
from credentialing.matching.titles import names_a_body
from credentialing.model.claim import Claim, Name
from credentialing.model.finding import Reason

_MOST: Final = 32  # of which a reviewer is told
_SHOWN: Final = 300  # characters of each
_MOST_PRINTED: Final = 64  # addresses looked for on the pages
_PRINTED: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>\"“”]{4,2000}|(?<![\w@.-])(?-i:(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})/[^\s<>\"“”]{2,2000}",
    re.IGNORECASE,
)
_MISREAD: Final = 2  # characters of a small address that a reader of pictures may well get wrong
# Words of an address that shows a certificate; without one, digits in a link are of a course, a booking, a profile.
_VERIFIES: Final = re.compile(
    r"(?<![a-z])(?:verif\w*|validat\w*|check(?!-?(?:out|in))|certs?|certificates?|zertifikate?|credentials?)(?![a-z])",
    re.IGNORECASE,
)
_COURSE_WORDS: Final = re.compile(
    r"needl|course|\blevel\b|training|certif|diploma|therap|acupunct|module|workshop|foundation|myofasc|trigger|\bhours\b"
)
_SEPARATORS: Final = re.compile(r"[|;\t\n]")
_A_NAME: Final = 2  # words


@dataclass(frozen=True, slots=True)
class Lead:
    """Something on the pages that says or leads somewhere. ``what``: how a sentence begins with it."""

    what: str
    kind: str
    page: int | None
    payload: Payload
    is_read_from_pixels: bool = False

    @property
    def is_code(self) -> bool:
        return self.kind == "QR code"


def leads_of(reading: Reading) -> list[Lead]:
    """QR codes, link annotations and printed addresses, each text once, in this order."""
    found = [
        Lead("The QR code", "QR code", code.box.page if code.box else None, opened(code.text)) for code in reading.codes
    ]
    found += [Lead("A link in the file", "link", None, opened(target)) for target in reading.links]
    printed = (
        Lead(
            "The address printed on the page", "printed address", line.box.page, opened(text), line.origin is Origin.OCR
        )
        for line in reading.lines
        for text in map(_whole, _PRINTED.findall(line.text))
    )
    found += [lead for lead, _ in zip(printed, range(_MOST_PRINTED), strict=False)]
    return list({(lead.kind, lead.payload.text): lead for lead in reversed(found)}.values())[::-1]


def _whole(address: str) -> str:
    """An address out of a sentence, with what people leave out in print."""
    address = address.rstrip(".,;:)]}>'’")
    return address if address.lower().startswith(("http", "www.")) else f"https://{address}"


def check_codes(
    reading: Reading, claim: Claim, training_body_name: str, programme_name: str = ""
) -> tuple[Reason, ...]:
    """A reason for each code, link and printed address that says something other than the claim, or leads astray."""
    titles = (training_body_name, programme_name)
    told = [why for lead in leads_of(reading) for why in _against(lead, claim, titles, reading)]
    return tuple(Reason("document.badge_disagrees", why) for why in dict.fromkeys(told))


def facts_of(reading: Reading, site: str) -> list[dict[str, object]]:
    """What a reviewer is told of each: where it stands, what it says, whose host it leads to.

    ``site`` is the host registered for the training body, or empty.
    """
    return [
        {
            "kind": lead.kind,
            "page": lead.page,
            "text": lead.payload.text[:_SHOWN],
            "host": lead.payload.host,
            "on_registered_site": is_on(site, lead.payload.host) if site and lead.payload.host else None,
        }
        for lead in leads_of(reading)[:_MOST]
    ]


def is_on(site: str, host: str) -> bool:
    """Whether ``host`` is the registered ``site`` or one below it; "www." does not count."""
    own = site.lower().removeprefix("www.")
    return host.lower() == own or host.lower().endswith(f".{own}")


def _against(lead: Lead, claim: Claim, titles: Sequence[str], reading: Reading) -> Iterator[str]:
    if lead.payload.trouble:
        yield f"{lead.what} {lead.payload.trouble}."
    number = claim.certification.certificate_number
    another = _other_number(lead, number) or _of_another_make(lead, number, reading)
    if another:
        holds = "holds" if lead.is_code else "leads to"
        yield f"{lead.what} {holds} the number {another}, not the claimed {number}."
    # A link may lead to a page about a teacher.
    is_about = lead.is_code or _VERIFIES.search(lead.payload.text) or likenumbers.holds(number, lead.payload.sent)
    names = [*names_in(lead.payload), *_unnamed(lead, claim, reading)] if is_about else []
    for name in dict.fromkeys(names):
        if not _is_of_titles(name, titles) and _other(claim.name, name):
            yield f"{lead.what} names “{name[:80]}”."


def _other_number(lead: Lead, number: str) -> str:
    """Another number of the same shape; beside the claimed one it counts in a code only, and if it cannot be else."""
    payload = lead.payload
    if not lead.is_code and not likenumbers.is_telling(number) and not _VERIFIES.search(payload.text):
        return ""
    for values in (payload.sent, payload.kept):
        another = likenumbers.other(number, values)
        is_held = likenumbers.holds(number, values)
        if another and not (is_held and not (lead.is_code and likenumbers.is_telling(number))):
            is_slip = lead.is_read_from_pixels and likenumbers.distance(another, number) <= _MISREAD
            return "" if is_slip else another
        if is_held and not lead.is_code:
            return ""
    return ""


def _of_another_make(lead: Lead, number: str, reading: Reading) -> str:
    """A certificate's number of whatever make in a code that does not hold the claimed one, and that no page prints."""
    payload = lead.payload
    values = (*payload.sent, *payload.kept)
    if not lead.is_code or likenumbers.holds(number, values):
        return ""
    another = likenumbers.of_another_make(number, values)
    is_printed = any(normalised(another) in normalised(line.text) for line in reading.lines)
    return "" if is_printed else another


def _unnamed(lead: Lead, claim: Claim, reading: Reading) -> Iterator[str]:
    """Names in the text of a code under no key: "awarded to ...", or a field of their own beside the number.

    What the page prints too, a place or who signs, is no other holder.
    """
    text = lead.payload.text
    if not lead.is_code or lead.payload.host or names_in(lead.payload) or _says(text, claim.name):
        return
    found = find_person(claim.name, text.splitlines(), from_image=False)
    if found.agreement in (Agreement.DIFFERS, Agreement.UNCLEAR):
        yield found.seen
        return
    fields = [field.strip() for field in _SEPARATORS.split(text)]
    if any(normalised(field) == normalised(claim.certification.certificate_number) for field in fields):
        shown = {folded(line.text) for line in reading.lines}
        for field in fields:
            if len(field.split()) >= _A_NAME and not any(folded(field) in line for line in shown):
                yield field


def _says(text: str, name: Name) -> bool:
    words = set(re.findall(r"[^\W\d_]+", folded(text)))
    return set(re.findall(r"[^\W\d_]+", folded(name.full))) <= words


def _is_of_titles(name: str, titles: Sequence[str]) -> bool:
    """Whether what stands under "name" is no person's: the body's, the course's, or has not the shape of one."""
    if not could_be_name(name.title()) or names_a_body(name) or _COURSE_WORDS.search(folded(name)):
        return True
    words = set(re.findall(r"[^\W\d_]+", folded(name)))
    return words <= set(re.findall(r"[^\W\d_]+", folded(" ".join(titles))))


def _other(claimed: Name, printed: str) -> bool:
    return compare_printed(claimed, printed, accents_expected=False).agreement is not Agreement.MATCH
