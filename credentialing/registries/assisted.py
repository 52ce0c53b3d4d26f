"""Registers without an interface that is open to us: one row each. We check the number's form; a person does the rest.

Scraping their public pages is not an option: terms forbid it, results are drawn by scripts, and a changed page would
look like a struck-off practitioner.
"""

import re
from collections.abc import Mapping
from typing import Final

from credentialing.model.claim import Profession
from credentialing.registries.registry import Registry

_P = Profession
# The first three letters of an Ahpra number are the profession's; a person has one number for each profession.
# Prefixes without one of our professions are there so that such a number is told from a mistyped one.
_AHPRA: Final[Mapping[str, Profession | None]] = {
    "PHY": _P.PHYSIOTHERAPIST,
    "CHI": _P.CHIROPRACTOR,
    "OST": _P.OSTEOPATH,
    "CMR": _P.ACUPUNCTURIST,
    "OCC": _P.OCCUPATIONAL_THERAPIST,
    "POD": _P.PODIATRIST,
    "MED": _P.MEDICAL_PRACTITIONER,
    "NMW": _P.NURSE_PRACTITIONER,
    **dict.fromkeys(("PSY", "PHA", "OPT", "DEN", "PAR", "MRP", "ATS"), None),
}
_HCPC: Final[Mapping[str, Profession | None]] = {
    "PH": _P.PHYSIOTHERAPIST,
    "OT": _P.OCCUPATIONAL_THERAPIST,
    "CH": _P.PODIATRIST,
    "PA": None,  # paramedics
}
# Registers that publish no number format: anything that could be printed on a card.
_ANY_NUMBER: Final = re.compile(r"[A-Z0-9](?:[A-Z0-9 ./-]{0,38}[A-Z0-9])?", re.ASCII | re.IGNORECASE)
_ANY_NUMBER_SAYS: Final = "1 to 40 letters, digits, spaces, dots, slashes and hyphens"

_STANDARD: Final = "Search by the number. Record status, expiry date, name and any condition as they are shown."

ASSISTED: Final = (
    Registry(
        name="au_ahpra",
        title="Ahpra, register of practitioners",
        country="AU",
        public_url="https://www.ahpra.gov.au/Registration/Registers-of-Practitioners.aspx",
        shape=re.compile(rf"(?:{'|'.join(_AHPRA)})[0-9]{{10}}"),
        shape_says="three letters for the profession and ten digits, as in PHY0001234567",
        prefixes=_AHPRA,
        instructions=f"{_STANDARD} Read undertakings and reprimands; non-practising does not cover needling.",
    ),
    Registry(
        name="uk_hcpc",
        title="Health and Care Professions Council",
        country="GB",
        public_url="https://www.hcpc-uk.org/check-the-register/",
        shape=re.compile(rf"(?:{'|'.join(_HCPC)})[0-9]{{1,6}}"),
        shape_says="the profession's two letters and up to six digits, as in PH123456",
        prefixes=_HCPC,
        instructions=f"Choose the profession first. {_STANDARD}",
    ),
    Registry(
        name="nz_hpi",
        title="Health Provider Index, common person number",
        country="NZ",
        public_url="https://www.physioboard.org.nz/",
        shape=re.compile(r"[0-9A-Z]{6}"),
        shape_says="six letters and digits, as in 91ZABY",
        instructions=f"{_STANDARD} Practising needs status current and an annual practising certificate for today.",
    ),
    Registry(
        name="ie_coru",
        title="CORU, health and social care professionals",
        country="IE",
        public_url="https://www.coru.ie/",
        shape=_ANY_NUMBER,
        shape_says=_ANY_NUMBER_SAYS,
        instructions=_STANDARD,
    ),
    Registry(
        name="ca_cpo",
        title="College of Physiotherapists of Ontario",
        country="CA",
        public_url="https://www.collegept.org/",
        shape=_ANY_NUMBER,
        shape_says=_ANY_NUMBER_SAYS,
        professions=(_P.PHYSIOTHERAPIST,),
        instructions=f"{_STANDARD} Record whether the acupuncture roster lists the person: it covers dry needling.",
    ),
    Registry(
        name="ca_cpta",
        title="College of Physiotherapists of Alberta",
        country="CA",
        public_url="https://www.cpta.ab.ca/",
        shape=_ANY_NUMBER,
        shape_says=_ANY_NUMBER_SAYS,
        professions=(_P.PHYSIOTHERAPIST,),
        instructions=f"{_STANDARD} Record the authorization for needles; provisional registrants may not needle.",
    ),
    Registry(
        name="ca_bc",
        title="College of Health and Care Professionals of British Columbia",
        country="CA",
        public_url="https://chcpbc.org/",
        shape=_ANY_NUMBER,
        shape_says=_ANY_NUMBER_SAYS,
        instructions=f"{_STANDARD} Record whether the needling roster lists the person.",
    ),
    Registry(
        name="us_state_board",
        title="US state licensing board",
        country="US",
        public_url="https://www.fsbpt.org/",
        shape=_ANY_NUMBER,
        shape_says=_ANY_NUMBER_SAYS,
        instructions=f"Use the board of the claimed state. {_STANDARD} Record a dry needling endorsement.",
    ),
    Registry(
        name="us_ptcompact",
        title="Physical Therapy Compact",
        country="US",
        public_url="https://ptcompact.org/",
        shape=_ANY_NUMBER,
        shape_says=_ANY_NUMBER_SAYS,
        professions=(_P.PHYSIOTHERAPIST,),
        instructions=f"{_STANDARD} Record the state that the compact privilege is for.",
    ),
    Registry(
        name="us_boc",
        title="Board of Certification for the Athletic Trainer",
        country="US",
        public_url="https://bocatc.org/",
        shape=_ANY_NUMBER,
        shape_says=_ANY_NUMBER_SAYS,
        professions=(_P.ATHLETIC_TRAINER,),
        instructions=_STANDARD,
    ),
    Registry(
        name="au_association",
        title="Association of myotherapists or massage therapists, Australia",
        country="AU",
        public_url="https://www.massagemyotherapy.com.au/",
        shape=_ANY_NUMBER,
        shape_says=_ANY_NUMBER_SAYS,
        professions=(_P.MYOTHERAPIST, _P.MASSAGE_THERAPIST),
        instructions=(
            "Ask the association named on the evidence. Record membership status and end, insurance, first aid, "
            "and the unit of competency."
        ),
    ),
)
