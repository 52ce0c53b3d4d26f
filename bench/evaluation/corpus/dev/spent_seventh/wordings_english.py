"""How certificates speak in English; ``|`` parts ways of saying a thing, and common ones stand more than once."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.locales import Wording

AMERICAN: Final = Wording(
    heading="Certificate of Completion|Certificate of Completion|Course Completion Certificate|"
    "Certificate of Continuing Education|Certificate of Training",
    certify="This acknowledges that|Be it known that|This document certifies that|This is to certify that",
    completed="has completed|has satisfied all requirements of|has completed all requirements for|"
    "has successfully completed the course",
    name="Learner|Student|Attendee|Participant name",
    course="Class|Course name|Training|Course title",
    date="Date of completion|Completed|Course completion date|Date",
    hours="Contact hours|Continuing education hours|Clock hours|Hours awarded|Course hours",
    number="Certificate ID|Certificate code|Credential no.|Certificate no.|Verification ID",
    expires="Expires on|Expiration|Renew by",
    started="Start date|First day",
    director="Lead Instructor|Faculty|Founder and CEO|Education Manager",
    hours_of="{h} contact hours|{h} clock hours|{h} continuing education hours",
    sentence="This certificate verifies that {name} has satisfied all requirements of {course} and earned {hours}. The "
    "course was offered by {body} and completed on {date}.",
    hours_value="{h}|{h} hours|{h} hrs|{h} contact hours",
    second="Course Faculty|Registrar|Director of Continuing Education",
    points="CEUs|CE credits",
    approval="Approved provider no.|Sponsor ID|Activity ID",
    printed="Downloaded",
    dear="To whom it may concern,|Hello {name},",
    closing="Kind regards,|Thank you,|Respectfully,",
    reference="Reference|File no.",
    awarded="Issued on|Certificate issued",
    last_day="Completed on|Date of completion|Course completed on",
    dates="Class dates|Dates of training|Course dates",
    until=" - | to | through ",
)
AMERICAN_AWARD: Final = replace(
    AMERICAN,
    certify="This certificate is awarded to|Presented to|Congratulations to|Awarded to",
    completed="for completing all requirements of|for the successful completion of the course|on completing the course",
    hours="CE hours|Total contact hours|Credit hours earned|Hours",
)
BRITISH: Final = Wording(
    heading="Certificate of Attendance|Certificate of Completion|CPD Certificate of Attendance|Certificate|"
    "Record of CPD",
    certify="This is to confirm that|We are pleased to confirm that|This is to certify that",
    completed="attended and completed|has completed the training course|attended all sessions of and completed|"
    "successfully completed the course",
    name="Delegate|Attendee|Learner|Name of delegate",
    course="Training course|Course attended|Title|Course title",
    date="Date completed|Date of attendance|Date|Course completed on",
    hours="CPD hours|Hours|Verifiable CPD|Hours of learning|Guided learning hours",
    number="Certificate number|Certificate ref.|Unique certificate no.|Certificate ID|Cert no",
    expires="Renewal due|Valid to|Expires",
    started="First day|Course began",
    director="Course Leader|Principal Tutor|Head of Training|Training Director",
    hours_of="{h} hours of CPD|{h} CPD hours|{h} hours of verifiable CPD",
    sentence="We are pleased to confirm that {name} completed {course}, run by {body}, on {date}. The course counts as "
    "{hours}.|This is to confirm that {name} attended and completed {course} with {body} on {date} and may claim "
    "{hours}.",
    hours_value="{h}|{h} hours|{h} hrs|{h}h",
    second="Training Administrator|Clinical Director|Assessor",
    points="CPD points|CPD units",
    approval="Provider reference|Centre no.|Endorsement no.",
    printed="Downloaded on",
    dear="Dear {name},|To whom it may concern,",
    closing="Yours faithfully,|With best wishes,|Yours sincerely,",
    reference="Our reference|Reference",
    awarded="Issued on|Date issued|Certificate issued",
    last_day="Course completed on|Completed on|Final day of course",
    dates="Dates attended|Course dates|Dates",
    until=" to | – |-",
)
SCOTTISH: Final = replace(
    BRITISH,
    completed="has completed the course|attended and satisfactorily completed",
    hours="CPD hours|Duration (hours)|Total hours|Hours of CPD",
)
AUSTRALASIAN: Final = replace(
    BRITISH,
    heading="Certificate of Completion|Certificate of Attendance|Certificate of Participation and Completion|"
    "Professional Development Certificate",
    certify="This is to certify that|This certificate acknowledges that|We confirm that",
    completed="has completed|attended and completed the professional development course|has successfully completed",
    hours="CPD hours|PD hours|Hours|Course hours|Contact hours",
    points="CPD points|PD points",
    approval="Provider ID|ABN|Member association no.",
    director="Course Coordinator|Presenter|Lead Educator|Managing Director",
)
AFRICAN: Final = replace(
    BRITISH,
    heading="Certificate of Attendance|CPD Certificate|Certificate of Completion",
    hours="Contact hours|Hours|Course duration|Notional hours",
    points="CEU points|General CEUs",
    approval="Accreditation ref.|Service provider no.",
    director="Course Convener|Lecturer|Course Presenter",
)
SINGAPOREAN: Final = replace(
    BRITISH,
    certify="This is to certify that|This certifies that",
    completed="has completed the course|has attended and completed the workshop",
    hours="Training hours|Course duration|Total training hours",
    hours_value="{h} hours|{h} hrs|{h}",
    points="CPE points",
    approval="Course reference|UEN",
    director="Trainer|Course Director|Head, Education",
)
