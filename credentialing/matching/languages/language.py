"""What a language has to say about certificates."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language, each field a table of phrases as ``phrases`` describes them; empty if it has none.

    ``day_first``: whether its people write ``03/04/2025`` for the third of April; ``telling``: words by which a page
    shows that it is in this language.
    """

    code: str  # ISO 639-1
    name: str
    day_first: bool = True
    telling: str = ""

    # Who: what stands before the holder's name in a sentence and on a form, and what behind it.
    announces: str = ""
    name_labels: str = ""
    # Captions of what else stands on forms, and holds no certificate: the course, the place, who teaches.
    other_captions: str = ""
    verbs: str = ""
    auxiliaries: str = ""  # of a verb on the next line
    holder_ends: str = ""
    born: str = ""
    roles: str = ""  # stems: of people who sign, teach or witness
    limits: str = ""  # what makes less of having completed something: in part, pending, only; looked for beside it
    not_certified: str = ""  # what takes the page back: it is void or no original, the course not completed

    other_papers: str = ""  # what certifies nothing, by its heading: invoices, receipts, forms, timetables

    # When. A label that names more than one kind of day is ``other_days``': such a day counts for nothing.
    expires: str = ""
    other_days: str = ""  # of the beginning, enrolment, application, withdrawal, printing
    completed: str = ""
    issued: str = ""
    dates: str = ""  # "date" and nothing more
    fillers: str = ""  # in captions of days, and saying nothing about the day: of the course, successful
    date_particles: str = ""  # belong to the date itself ("le 14 août") and say less than a caption above it

    # How long.
    hour_units: str = ""
    hour_labels: str = ""
    other_units: str = ""  # stems
    theory: str = ""  # stems, like the other kinds of hours
    in_person: str = ""
    general: str = ""
    total: str = ""

    # Under which number: whole labels, words for "number" that may be a label alone, and the parts of composed labels
    # like "Zeugnis-Nr." and "N.º de constancia".
    number_labels: str = ""
    number_alone: str = ""
    certificates: str = ""
    numbers: str = ""
    number_of: str = ""
    other_certificates: str = ""  # words in front of one that make it another: "practising certificate no."
    other_numbers: str = ""  # stems: of licences, approvals, courses, people
