"""What else certificates of the seventh half say besides what is claimed, and how often; months; course titles.

Most say nothing else: a day of issue of its own, an expiry or a provider's number stand on one certificate in six.
"""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.locales import Habits, lines, words

ENGLISH_HABITS: Final = Habits(
    expires=0.18, started=0.04, points=0.1, approval=0.2, born=0, enrolled=0, printed=0.03, awarded=0.15, ranged=0.22,
    approvals=("PR", "AC", "EV"), mononyms=(),
)  # fmt: skip
ASIAN_HABITS: Final = replace(ENGLISH_HABITS, mononyms=("Suhaimi", "Letchumi", "Rokiah"))
CONTINENTAL_HABITS: Final = replace(ENGLISH_HABITS, expires=0.12, approvals=("R", "AA", "FO"))
BORN_HABITS: Final = replace(CONTINENTAL_HABITS, born=0.25)  # Italy, Poland, Germany: the day of birth is usual

ENGLISH_MONTHS: Final = words("January February March April May June July August September October November December")
SPANISH_MONTHS: Final = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)

AMERICAN_COURSES: Final = lines(
    """
    Dry Needling 101: Foundations
    Dry Needling 201: Intermediate
    Dry Needling Certification Course, Level I
    Dry Needling Certification Course, Level II
    Safe and Effective Dry Needling
    Dry Needling for the Athletic Trainer
    """
)
BRITISH_COURSES: Final = lines(
    """
    Practitioner Certificate in Dry Needling, Level 1
    Practitioner Certificate in Dry Needling, Level 2
    Dry Needling for Physiotherapists
    Dry Needling CPD Weekend
    Dry Needling in Sports Therapy Practice
    """
)
AUSTRALIAN_COURSES: Final = lines(
    """
    Introductory Dry Needling Course, Part 1
    Introductory Dry Needling Course, Part 2
    Dry Needling: Spine, Shoulder and Hip
    Myofascial Dry Needling for Remedial Therapists
    Dry Needling Update for Clinicians
    """
)
AFRICAN_COURSES: Final = lines(
    """
    Dry Needling Skills Course 1
    Dry Needling Skills Course 2
    Needling of Trigger Points in Practice
    Dry Needling for Biokineticists
    """
)
ASIAN_COURSES: Final = lines(
    """
    Clinical Dry Needling Workshop, Module A
    Clinical Dry Needling Workshop, Module B
    Dry Needling Essentials for Rehabilitation Therapists
    """
)
