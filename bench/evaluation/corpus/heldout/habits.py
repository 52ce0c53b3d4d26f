"""What certificates of the held-out half say besides what is claimed, and how often; months; titles in English.

Most say nothing else. Some titles have a subtitle behind a colon, as catalogues like them.
"""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.locales import Habits, lines, words

ENGLISH_HABITS: Final = Habits(
    expires=0.2, started=0.04, points=0.1, approval=0.2, born=0, enrolled=0, printed=0.05, awarded=0.12, ranged=0.2,
    approvals=("PN", "EA", "CN"), mononyms=(),
)  # fmt: skip
INDIAN_HABITS: Final = replace(ENGLISH_HABITS, mononyms=("Lalithamma", "Murugesan", "Selvarani"))
OTHER_HABITS: Final = replace(ENGLISH_HABITS, expires=0.13, approvals=("N", "AK", "OF"))
BIRTH_HABITS: Final = replace(OTHER_HABITS, born=0.2)

ENGLISH_MONTHS: Final = words("January February March April May June July August September October November December")
SPANISH_MONTHS: Final = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
PORTUGUESE_MONTHS: Final = words(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
)
FRENCH_MONTHS: Final = words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
DUTCH_MONTHS: Final = words("januari februari maart april mei juni juli augustus september oktober november december")

US_TITLES: Final = lines(
    """
    Foundations of Dry Needling: Lumbopelvic and Lower Extremity
    Foundations of Dry Needling: Cervical and Upper Extremity
    Dry Needling for Orthopedic Rehabilitation
    Comprehensive Dry Needling Program
    Dry Needling I
    Dry Needling II
    """
)
UK_TITLES: Final = lines(
    """
    Dry Needling Foundation Course
    Dry Needling Intermediate Course
    Western Approach to Needling: Foundation Module
    Dry Needling Refresher Day: Safety and Consent
    Needling for Musculoskeletal Practitioners
    """
)
AU_TITLES: Final = lines(
    """
    Dry Needling Essentials
    Dry Needling Essentials: Upper Limb and Neck
    Dry Needling Masterclass for Manual Therapists
    Evidence Based Dry Needling Workshop
    Dry Needling Stage One
    """
)
OTHER_TITLES: Final = lines(
    """
    Certificate Course in Dry Needling
    Hands-on Dry Needling Training
    Dry Needling Short Course: Basic Module
    Trigger Point Dry Needling Course for Physiotherapists
    """
)
