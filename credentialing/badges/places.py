"""Places and languages in words: ``AU-VIC`` is for programs, ``Victoria, Australia`` for patients."""

from collections.abc import Mapping
from typing import Final

_COUNTRIES: Final[Mapping[str, str]] = {
    "AU": "Australia",
    "CA": "Canada",
    "GB": "the United Kingdom",
    "IE": "Ireland",
    "NZ": "New Zealand",
    "US": "the United States",
}
_SUBDIVISIONS: Final[Mapping[str, str]] = dict(
    row.split("=")
    for row in """
AU-ACT=Australian Capital Territory|AU-NSW=New South Wales|AU-NT=Northern Territory|AU-QLD=Queensland
AU-SA=South Australia|AU-TAS=Tasmania|AU-VIC=Victoria|AU-WA=Western Australia
CA-AB=Alberta|CA-BC=British Columbia|CA-MB=Manitoba|CA-NB=New Brunswick|CA-NL=Newfoundland and Labrador
CA-NS=Nova Scotia|CA-NT=Northwest Territories|CA-NU=Nunavut|CA-ON=Ontario|CA-PE=Prince Edward Island|CA-QC=Quebec
CA-SK=Saskatchewan|CA-YT=Yukon|GB-ENG=England|GB-NIR=Northern Ireland|GB-SCT=Scotland|GB-WLS=Wales
US-AK=Alaska|US-AL=Alabama|US-AR=Arkansas|US-AZ=Arizona|US-CA=California|US-CO=Colorado|US-CT=Connecticut
US-DC=District of Columbia|US-DE=Delaware|US-FL=Florida|US-GA=Georgia|US-HI=Hawaii|US-IA=Iowa|US-ID=Idaho
US-IL=Illinois|US-IN=Indiana|US-KS=Kansas|US-KY=Kentucky|US-LA=Louisiana|US-MA=Massachusetts|US-MD=Maryland
US-ME=Maine|US-MI=Michigan|US-MN=Minnesota|US-MO=Missouri|US-MS=Mississippi|US-MT=Montana|US-NC=North Carolina
US-ND=North Dakota|US-NE=Nebraska|US-NH=New Hampshire|US-NJ=New Jersey|US-NM=New Mexico|US-NV=Nevada|US-NY=New York
US-OH=Ohio|US-OK=Oklahoma|US-OR=Oregon|US-PA=Pennsylvania|US-RI=Rhode Island|US-SC=South Carolina|US-SD=South Dakota
US-TN=Tennessee|US-TX=Texas|US-UT=Utah|US-VA=Virginia|US-VT=Vermont|US-WA=Washington|US-WI=Wisconsin
US-WV=West Virginia|US-WY=Wyoming
""".strip()
    .replace("\n", "|")
    .split("|")
)
_LANGUAGES: Final[Mapping[str, str]] = dict(
    row.split("=")
    for row in """
ar=Arabic|bn=Bengali|cs=Czech|cy=Welsh|da=Danish|de=German|el=Greek|en=English|es=Spanish|fa=Persian|fi=Finnish
fil=Filipino|fr=French|ga=Irish|he=Hebrew|hi=Hindi|hr=Croatian|hu=Hungarian|id=Indonesian|it=Italian|ja=Japanese
ko=Korean|mi=Maori|ms=Malay|nl=Dutch|no=Norwegian|pa=Punjabi|pl=Polish|pt=Portuguese|ro=Romanian|ru=Russian
sk=Slovak|sl=Slovenian|sr=Serbian|sv=Swedish|ta=Tamil|th=Thai|tl=Tagalog|tr=Turkish|uk=Ukrainian|ur=Urdu
vi=Vietnamese|yue=Cantonese|zh=Chinese
""".strip()
    .replace("\n", "|")
    .split("|")
)


def jurisdiction_name(code: str) -> str:
    """``AU-VIC`` -> ``Victoria, Australia``; a code we have no words for is shown as it is."""
    country = _COUNTRIES.get(code.partition("-")[0])
    part = _SUBDIVISIONS.get(code)
    if country is None or ("-" in code and part is None):
        return code
    return f"{part}, {country}" if part else country


def language_name(code: str) -> str:
    """``fr-CA`` -> ``French``; an unknown code is shown as it is."""
    return _LANGUAGES.get(code.partition("-")[0].lower(), code)
