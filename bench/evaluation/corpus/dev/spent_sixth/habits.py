"""What else certificates of the sixth half say besides what is claimed, and how often; months; course titles.

Most say nothing else: a day of issue of its own, an expiry or a provider's number stand on one certificate in five.
"""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.locales import Habits, lines, words

ENGLISH_HABITS: Final = Habits(
    expires=0.2, started=0.05, points=0.12, approval=0.22, born=0, enrolled=0, printed=0.02, awarded=0.15, ranged=0.25,
    approvals=("PH", "CE", "PV"), mononyms=(),
)  # fmt: skip
ASIAN_HABITS: Final = replace(ENGLISH_HABITS, mononyms=("Thenmozhi", "Kathiravan", "Poongodi", "Ilavarasan"))
CONTINENTAL_HABITS: Final = replace(ENGLISH_HABITS, expires=0.12, born=0.06, approvals=("FB", "AK", "N"))
BORN_HABITS: Final = replace(CONTINENTAL_HABITS, born=0.3, points=0.2)  # Italy, Poland: the day of birth is usual

ENGLISH_MONTHS: Final = words("January February March April May June July August September October November December")
SPANISH_MONTHS: Final = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
PORTUGUESE_MONTHS: Final = words(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
)

AMERICAN_COURSES: Final = lines(
    """
    Level 1 Dry Needling Certification
    Level 2 Dry Needling Certification
    Dry Needling of the Spine and Pelvis
    Dry Needling of the Extremities
    Dry Needling for the Orthopedic Therapist
    Clinical Dry Needling
    """
)
BRITISH_COURSES: Final = lines(
    """
    Dry Needling Foundation
    Dry Needling Masterclass
    Acupuncture and Dry Needling for Manual Therapists
    Medical Acupuncture and Dry Needling - Foundation
    Dry Needling in Sport
    """
)
AUSTRALIAN_COURSES: Final = lines(
    """
    Introduction to Dry Needling
    Dry Needling: Advanced Upper Body
    Dry Needling: Advanced Lower Body
    Dry Needling Fundamentals for Myotherapists
    Dry Needling and Myofascial Pain
    """
)
AFRICAN_COURSES: Final = lines(
    """
    Dry Needling Course (Myofascial Pain)
    Dry Needling Module 1
    Dry Needling Module 2
    Certified Dry Needling Practitioner
    Basic Dry Needling Workshop
    Advanced Dry Needling Workshop
    """
)
