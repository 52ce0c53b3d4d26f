"""What else certificates of the fifth spent half say besides what is claimed, and how often; months; course titles."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.locales import Habits, lines, words

ENGLISH_HABITS: Final = Habits(
    expires=0.5, started=0.1, points=0.25, approval=0.3, born=0, enrolled=0, printed=0.1, awarded=0.25, ranged=0.15,
    approvals=("CPD", "HPC", "AHP", "ED"), mononyms=(),
)  # fmt: skip
SINGLE_NAME_HABITS: Final = replace(ENGLISH_HABITS, mononyms=("Moniruzzaman", "Shahnewaz", "Asaduzzaman", "Nurjahan"))
CONTINENTAL_HABITS: Final = Habits(
    expires=0.45, started=0.1, points=0.25, approval=0.25, born=0.08, enrolled=0, printed=0.1, awarded=0.25,
    ranged=0.15, approvals=("NR", "ZA", "DA", "E"), mononyms=(),
)  # fmt: skip
OVERSEAS_HABITS: Final = replace(CONTINENTAL_HABITS, born=0, approvals=("RES", "DM", "PV", "SN"))

ENGLISH_MONTHS: Final = words("January February March April May June July August September October November December")
FRENCH_MONTHS: Final = words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
SPANISH_MONTHS: Final = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)

AFRICAN_COURSES: Final = lines(
    """
    Dry Needling Foundation Course (Lower Body)
    Dry Needling Foundation Course (Upper Body)
    Introductory Workshop in Dry Needling
    Dry-Needling Certification for Physiotherapists
    Trigger Points and Dry Needling
    Refresher Course: Dry Needling and Needle Safety
    """
)
ISLAND_COURSES: Final = lines(
    """
    Functional Dry Needling (Part One)
    Functional Dry Needling (Part Two)
    Dry-Needling Essentials for Sports Therapists
    Evidence and Practice of Dry Needling
    Dry Needling Refresher Day
    Introductory Seminar on Dry Needling
    """
)
FRENCH_COURSES: Final = lines(
    """
    Puncture sèche et points trigger - cycle 1
    Puncture sèche et points trigger - cycle 2
    Dry-needling pour kinésithérapeutes
    Initiation au dry-needling
    """
)
SPANISH_COURSES: Final = lines(
    """
    Taller intensivo de punción seca
    Punción seca y puntos gatillo para fisioterapeutas
    Introducción a la punción seca
    Diplomado en punción seca y dolor miofascial
    """
)
