"""How certificates speak in English; ``|`` parts ways of saying a thing, and common ones stand more than once."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.locales import Wording

AMERICAN: Final = Wording(
    heading="Certificate of Completion|Certificate of Completion|Certificate of Completion|CERTIFICATE|"
    "Continuing Education Certificate|Certificate of Attendance",
    certify="This certifies that|This is to certify that|This certificate verifies that",
    completed="has successfully completed|has successfully completed the continuing education course|"
    "attended and completed",
    name="Name|Participant|Attendee name|Name of licensee",
    course="Course|Course title|Program|Activity",
    date="Date|Date of completion|Completion date|Completed on|Date completed",
    hours="Contact hours|Hours|CE hours|Credit hours|Total hours",
    number="Certificate ID|Certificate number|Certificate No.|Certificate #|Credential ID|Serial no.",
    expires="Expires|Expiration date|Valid through",
    started="Start date|Course start",
    director="Instructor|Course Instructor|Program Director|President|CE Administrator",
    hours_of="{h} contact hours|{h} hours|{h} CE hours",
    sentence="This certifies that {name} has successfully completed {course} ({hours}), presented by {body}, "
    "on {date}.|{name} attended and successfully completed {course} ({hours}), offered by {body}, on {date}.",
    hours_value="{h}|{h}|{h} hours|{h}.0|{h} contact hours",
    second="Director of Education|Co-Instructor|CE Coordinator",
    points="CEUs|CCUs|PDUs",
    approval="Provider #|Approval #|Course approval no.|License #",
    printed="Printed",
    module="Topic|Module|Unit",
    total="Total",
    dear="To whom it may concern:",
    closing="Sincerely,",
    reference="Ref.|Order #",
    awarded="Issued|Issue date|Date issued",
    last_day="Completion date|Course completed|Date completed",
    dates="Course dates|Dates|Dates attended",
    until=" - | – | to ",
    topics=(
        "Anatomy review",
        "Safety and contraindications",
        "Upper quarter lab",
        "Lower quarter lab",
        "Competency exam",
    ),
)
BRITISH: Final = Wording(
    heading="Certificate of Attendance|Certificate of Attendance|CPD Certificate|Certificate|Certificate of Completion|"
    "Certificate of Achievement",
    certify="This is to certify that|This certifies that|We hereby certify that|This certificate confirms that",
    completed="attended the course|has successfully completed|has attended and completed the following course|"
    "has completed the course and passed the practical assessment in",
    name="Name|Delegate name|Participant|Name of attendee",
    course="Course|Course title|Title of course|CPD activity",
    date="Date|Date of course|Date completed|Course date|Completed",
    hours="CPD hours|Hours of CPD|Hours|Total CPD hours|Learning hours",
    number="Certificate number|Certificate no|Certificate No.|Cert. ref|Reference|Delegate certificate no.",
    expires="Valid until|Expiry date|Renewal date",
    started="Started|Course start date",
    director="Course Tutor|Course Director|Lead Tutor|Director|Tutor",
    hours_of="{h} hours|{h} hours of CPD|{h} CPD hours|{h} learning hours",
    sentence="This is to certify that {name} attended {course}, provided by {body}, and completed it on {date}. This "
    "represents {hours} for the purposes of continuing professional development."
    "|We confirm that {name} completed the course {course} ({hours}) with {body} on {date}.",
    hours_value="{h}|{h} hours|{h} hours|{h} hrs",
    second="Managing Director|Clinical Lead|Course Administrator",
    points="CPD points|CPD credits",
    approval="CPD provider no.|Accreditation no.|HCPC no.|Membership no.",
    printed="Printed",
    module="Module|Session|Unit",
    total="Total hours|Total",
    dear="Dear {name}|To whom it may concern",
    closing="Yours sincerely|Yours faithfully|Kind regards",
    reference="Our ref|Ref",
    awarded="Date of issue|Issued|Date issued",
    last_day="Date completed|Course completed|Completed",
    dates="Course dates|Dates|Dates of course",
    until=" – | to | - ",
    topics=("Theory and evidence", "Safety and hygiene", "Upper body practical", "Lower body practical", "Assessment"),
)
AUSTRALASIAN: Final = replace(
    BRITISH,
    heading="Certificate of Attendance|Certificate of Completion|Certificate of Completion|Statement of Completion|"
    "Certificate of Competency",
    completed="has successfully completed|has attended and completed|has demonstrated competency in and completed",
    hours="CPD hours|Duration|Course duration|Hours|Total hours",
    hours_value="{h} hours|{h} hours|{h}|{h} hrs",
    number="Certificate No|Certificate number|Certificate no.|Certificate ID|Cert no.",
    approval="Provider no.|Ahpra no.|RTO code|Member no.",
    points="CPD points|CPE points",
    director="Course Presenter|Course Instructor|Director|Principal Educator",
)
AFRICAN: Final = replace(
    BRITISH,
    heading="Certificate of Attendance|Attendance Certificate|CPD Certificate of Attendance|Certificate of Completion",
    completed="attended the following activity|has attended and completed the course|has completed the course",
    points="CEUs|Clinical CEUs|CPD points",
    approval="Accreditation number|Activity no.|HPCSA no.|Practice no.",
    number="Certificate no.|Certificate number|Reg. no. of certificate",
    course="Course|Name of activity|Topic of activity|Course name",
    director="Course Presenter|Convenor|Academic Head|Facilitator",
)
INDIAN: Final = replace(
    BRITISH,
    heading="Certificate of Participation|Certificate|Certificate of Completion|Certificate of Excellence",
    certify="This is to certify that|This is to certify that Mr./Ms.",
    completed="has successfully completed the certification course in|has successfully completed the workshop|"
    "has participated in and completed the hands-on workshop",
    name="Name|Name of the candidate|Name of participant",
    date="Date|Held on|Completed on|Date of completion",
    hours="Duration|Credit hours|Total hours|Duration of course",
    hours_value="{h} hours|{h} hrs|{h} Hours",
    number="Certificate No.|Cert. No.|Registration No.|Sl. No.",
    director="Course Director|Resource Person|Chairman|Organising Secretary",
    approval="MSME Reg. No.|ISO Cert. No.|IAP No.",
    points="Credit points|IAP credits",
    dates="Held from|Dates|Conducted from",
    last_day="Completed on|Concluded on",
    until=" to | - ",
)
# Certificates that are awarded to somebody for something, where the others say that somebody has done it.
AMERICAN_AWARD: Final = replace(
    AMERICAN,
    certify="This certificate is hereby presented to|Awarded to|Presented to|This certificate is proudly presented to",
    completed="for the successful completion of|for successfully completing|in recognition of completing",
)
AUSTRALASIAN_AWARD: Final = replace(
    AUSTRALASIAN,
    certify="This certificate is awarded to|Awarded to|Presented to",
    completed="for successfully completing|for completing the course|for attending and completing",
)
