"""How certificates speak in English; ``|`` parts ways of saying a thing, and common ones stand more than once."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.locales import Wording

AMERICAN: Final = Wording(
    heading="Certificate of Completion|CE Certificate|Certificate of Attendance and Completion|Certificate",
    certify="This certifies that|This is to certify that|We certify that",
    completed="has successfully completed|has met all requirements for and completed|completed the live course",
    name="Name|Participant|Licensee name|Attendee name",
    course="Course|Title of course|Program title|Activity title",
    date="Date completed|Completion date|Date of course|Date",
    hours="CE hours|Contact hours|Total hours|Hours|Hours of instruction",
    number="Certificate #|Certificate number|Certificate No.|ID|Credential ID",
    expires="Valid through|Expiration date|Expires",
    started="Start date|Course began",
    director="Instructor|Course Instructor|Program Director|President",
    hours_of="{h} contact hours|{h} hours of continuing education|{h} CE hours",
    sentence="This certifies that {name} successfully completed {course}, a course of {hours} presented by {body}, on "
    "{date}.|{body} certifies that {name} has completed {course} on {date} for {hours}.",
    hours_value="{h}|{h} hours|{h}.0|{h}.00|{h} contact hours",
    second="CE Administrator|Owner|Lab Instructor",
    points="CEUs|CCUs",
    approval="Provider #|Approval no.|Board approval",
    printed="Printed on|Generated on",
    dear="To whom it may concern:|Dear {name},",
    closing="Sincerely,|Thank you,",
    reference="Reference #|Our file",
    awarded="Date issued|Issued",
    last_day="Date completed|Completion date",
    dates="Course dates|Dates|Date(s)",
    until=" - | – | to ",
)
TEXAN: Final = replace(
    AMERICAN,
    heading="Continuing Competence Certificate|Certificate of Completion|Certificate of Course Completion",
    certify="This certificate is presented to|Proudly presented to|Awarded to",
    completed="for having completed|for successful completion of|for completing the live course",
    hours="Hours|CCU hours|Contact hours|Instructional hours",
    director="Course Director|Lead Faculty|Instructor of Record",
)
CANADIAN: Final = replace(
    AMERICAN,
    heading="Certificate of Completion|Certificate",
    hours="Hours|Instruction hours|Total course hours",
    points="Credits",
    approval="Course approval",
    director="Instructor|Course Lead",
)
BRITISH: Final = Wording(
    heading="Certificate of Completion|Certificate of Attendance|CPD Certificate|Certificate of Achievement",
    certify="This is to certify that|We certify that|This certifies that",
    completed="has completed|has attended and completed|has successfully completed",
    name="Name|Participant|Learner name|Awarded to",
    course="Course|Course title|Programme|CPD activity",
    date="Date|Completion date|Date of completion|Completed on",
    hours="CPD hours|Hours|Learning hours|Course hours|CPD time",
    number="Certificate number|Certificate no|Certificate ID|Ref|Cert. no.",
    expires="Valid until|Expiry date|Refresher due",
    started="Start date|Started",
    director="Course Tutor|Tutor|Director|Lead Tutor",
    hours_of="{h} CPD hours|{h} hours of CPD|{h} hours",
    sentence="This is to certify that {name} has completed {course} ({hours}) with {body} on {date}.|We certify that "
    "{name} attended and completed {course} with {body} on {date}. This equals {hours}.",
    hours_value="{h}|{h} hours|{h} hrs|{h}.0|{h} hours CPD",
    second="Assessor|Operations Manager|Principal",
    points="CPD points|Credits",
    approval="Approved centre|Provider no.|Activity code",
    printed="Printed|Generated",
    dear="Dear {name},|To whom it may concern",
    closing="Kind regards,|Yours sincerely,",
    reference="Ref|Our ref",
    awarded="Date of issue|Issued",
    last_day="Completion date|Completed on",
    dates="Course dates|Dates of course|Date(s)",
    until=" – | to | - ",
)
IRISH: Final = replace(BRITISH, hours="CPD hours|Hours|Contact time", director="Course Tutor|Chartered Physiotherapist")
AUSTRALIAN: Final = replace(
    BRITISH,
    heading="Certificate of Completion|Certificate of Attendance|CPD Certificate|Certificate of Participation",
    certify="Awarded to|This certificate is awarded to|Presented to",
    completed="for completing|for attending and completing|for successful completion of",
    hours="CPD hours|Hours|CPE hours|Contact hours",
    points="CPE points|CPD points",
    approval="Provider no.|ABN",
    director="Presenter|Course Presenter|Director|Trainer",
)
SOUTHERN: Final = replace(
    BRITISH,
    heading="Certificate of Completion|Certificate of Attendance|CPD Certificate",
    hours="Hours|CPD hours|Course hours",
    points="CPD points|CEUs",
    approval="Accreditation no.|Provider no.",
)
INDIAN: Final = replace(
    BRITISH,
    heading="Certificate|Certificate of Completion|Certificate of Participation",
    completed="has successfully completed the|has participated in and successfully completed",
    hours="Total hours|Training hours|Course hours",
    hours_value="{h} hours|{h} Hrs.|{h}",
    number="Certificate No.|Reg. No.|Sl. No.",
    points="Credit points",
    approval="MSME Reg.|Council ref.",
    director="Course Director|Resource Person|Chairperson",
)
