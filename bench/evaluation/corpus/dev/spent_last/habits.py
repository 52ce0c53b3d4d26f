"""What else certificates of the last spent half say besides what is claimed, and how often; months; course titles."""

from typing import Final

from bench.evaluation.corpus.locales import Habits, lines, words

ENGLISH_HABITS: Final = Habits(
    expires=0.5, started=0.12, points=0.25, approval=0.3, born=0, enrolled=0, printed=0.1, awarded=0.25, ranged=0.15,
    approvals=("CPD", "AC", "PRV", "MPC"), mononyms=(),
)  # fmt: skip
TAMIL_HABITS: Final = Habits(
    expires=0.5, started=0.12, points=0.25, approval=0.3, born=0, enrolled=0, printed=0.1, awarded=0.25, ranged=0.15,
    approvals=("CPD", "AC", "PRV", "MPC"), mononyms=("Kanagasabai", "Thirunavukkarasu", "Sivapakiam", "Letchumi"),
)  # fmt: skip
CONTINENTAL_HABITS: Final = Habits(
    expires=0.45, started=0.12, points=0.25, approval=0.3, born=0.1, enrolled=0, printed=0.1, awarded=0.25, ranged=0.15,
    approvals=("N", "AK", "AKR", "E"), mononyms=(),
)  # fmt: skip
OVERSEAS_HABITS: Final = Habits(
    expires=0.45, started=0.12, points=0.25, approval=0.3, born=0, enrolled=0, printed=0.1, awarded=0.25, ranged=0.15,
    approvals=("N", "DG", "RD", "RM"), mononyms=(),
)  # fmt: skip

ENGLISH_MONTHS: Final = words("January February March April May June July August September October November December")
FRENCH_MONTHS: Final = words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
GERMAN_MONTHS: Final = words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
ALPINE_MONTHS: Final = words("Jänner Februar März April Mai Juni Juli August September Oktober November Dezember")
SPANISH_MONTHS: Final = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
SOUTHERN_MONTHS: Final = words(  # Peru and Uruguay write September without its p
    "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"
)

ENGLISH_COURSES: Final = lines(
    """
    Foundations of Dry Needling (DN-1)
    Advanced Dry Needling (DN-2)
    Dry Needling for Sports Injuries
    Dry Needling for Chiropractors
    Dry Needling in Tendinopathy
    Safe Dry Needling - Cervical and Thoracic Spine
    """
)
FRENCH_COURSES: Final = lines(
    """
    Dry needling - niveau I
    Dry needling - niveau II
    Dry needling et pathologies du sportif
    Aiguilles sèches : bases et sécurité
    """
)
GERMAN_COURSES: Final = lines(
    """
    Dry Needling - Basismodul
    Dry Needling - Aufbaumodul
    Dry Needling bei Sehnenbeschwerden
    """
)
SPANISH_COURSES: Final = lines(
    """
    Punción seca en fisioterapia deportiva
    Formación en punción seca - nivel I
    Formación en punción seca - nivel II
    Dry needling: fundamentos y seguridad
    """
)
