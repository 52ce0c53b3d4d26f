"""English."""

from typing import Final

from credentialing.matching.languages.language import Language

ENGLISH: Final = Language(
    code="en",
    name="English",
    day_first=False,  # in most countries, but not in all
    telling="""
        this | that | the | of | and | has | have | hour[s] | awarded | certificate | certify | certifies | completed
        completion | issued | valid
    """,
    announces="""
        (certif(y/ies)/confirm[s]/verif(y/ies)/acknowledge[s]/attest[s]/declare[s]/state[s]/known/record) that
        this is to certify[ that] | in the name of
        (awarded/presented/granted/issued/given) to | conferred [up]on
    """,
    name_labels="""
        [full /legal ]name | certificate holder | awarded to | presented to | issued to
        name of [the ](participant/student/learner/candidate/holder/graduate/recipient/attendee/delegate/trainee)
        name of [the ](practitioner/certificate holder)
        (participant/student/learner/candidate/holder/graduate/recipient)[[']s][ full][ name]
        (attendee/delegate/trainee/practitioner)[[']s][ full][ name]
    """,
    verbs="""
        (has/have/is/was) {(?:(?:hereby|successfully|satisfactorily|duly|been) )*}(complet/attend/participat/fulfil)*
        (has/have/is/was) {(?:(?:hereby|successfully|satisfactorily|duly|been) )*}(pass/met/undertak/demonstrat)*
        (has/have/is/was) {(?:(?:hereby|successfully|satisfactorily|duly|been) )*}(achiev/award/certif/finish/satisf)*
        successfully (completed/attended/passed)
        (completed/attended/passed/participated in){(?= (?:the|a|an|all|our)\\b)}
        for [the ][successful ](complet/attend)* | participated in | took part in | graduated | finished | undertook
        concluded
    """,
    auxiliaries="has | have | is | was",
    holder_ends="""
        in recognition | who | having | for (the/his/her/their/having/success*/complet*/attend*) | upon | under the
        on this | passport | licen(c/s)e | registration | ahpra | npi
    """,
    born="""
        born | date of birth | birth[ ]date | d[.]o[.]b[.]
        birth* | age
    """,
    roles="""
        director | instruct | trainer | tutor> | teacher | lecturer | registrar | president | principal> | <chair
        signature | signed | signator | examiner | assessor | co[-]ordinator | <dean> | <ceo> | head of | educator
        faculty | administrator | <presenter | supervisor | witness | secretar | notary | guarantor | conven(o/e)r
        lead> | verif(ied/ier) | approved by | manager | officer | owner | founder | partner> | professor
    """,
    not_certified="""
        (has/did/was/have/is/are/does) not | not (complete[d]/passed/certified/yet/been/official)
        not valid{(?! without| unless| until)} | incomplete | invalid | withdr(a/e)w* | notice of withdrawal
        did not finish | discontinued | dropped out | failed | void | specimen | sample | revoked | cancel[l]ed | draft
        provisional | unofficial | temporary | superseded | duplicate | for reference only | suspended | yet to
        (conditional/interim) (certificate/award) | will (complete/attend/be) | in progress
        (confirmation/proof/certificate/letter/evidence/statement) of (enrol*/registration/booking)
        (is/are/been) [now /currently /duly ](enrolled/registered/booked)
        (expected/anticipated/planned/projected/estimated/intended/proposed/scheduled) (completion/end/finish)*
        abandon*
    """,
    expires="""
        expir* | valid (until/through/thru/to/till/for) | validuntil | renew*[ by/ before] | good through | until | due
        not valid after | lapse[s] | re(z/s/)certif*
    """,
    other_days="""
        start[s/ed/ing][ date/ on] | begin[s/ning] | began | commenc_ | withdr(a/e)w* | abandon* | generated | received
        application | open(ing/ed) | print* | revised | revision | version | print date | accredited | approved
        [assessment /exam /place ]booked | first day | incep_ | enrol* | registered | registration date
    """,
    completed="""
        complet* | finish* | passed | attended | held | end[ed/s][ date] | course date[s] | achieved | gained
        date[s] of (course/attendance/completion/training) | conclu*
    """,
    issued="""
        issue[d][ on/ date] | date of (issue/award/certificate) | award[ed][ on/ date] | dated | given | granted[ on]
        certif_ date | conferred | valid from | on this | this day | signed
    """,
    dates="date[s/d] | on | am",
    date_particles="on | am",
    hour_units="""
        {(?:(?:clock|contact|credit|training|cpd|ceu?|cme|cpe|nominal|course|study|total|class)[ -]?)*}(hour/hr)[s][.]
        h
    """,
    hour_labels="""
        (hours/time)[ completed/ attended/ awarded/ total/ of training/ of instruction/ of study] | duration | length
    """,
    other_units="""
        credit[s]>{(?! hours)} | point[s]> | <ects> | ceu[s]> | day[s]> | week[s]> | lesson | minut | session
    """,
    theory="""
        theor | didacti | online | e[-]learning | self[-](paced/study) | webinar | lecture | home study | distance
        pre[-]course
    """,
    in_person="practi | in( /-)person | hands( /-)on | face( /-)to( /-)face | live | laborator | <lab>",
    general="foundation study | pre[-]entry | general | background",
    total="total | <sum> | overall | in all",
    number_labels="""
        (certificate/cert/credential/diploma/document/award/record/statement)[.][[']s][ ](number/num/no/nr/id/ref*)
        (certificate/cert/credential/diploma/document/award/record/statement)[.][[']s][ ](code/serial/#/n°)
        serial (number/no) | certification (number/no/id) | reference[ number/ no] | registration of certificate
        verification (code/id/number) | certificate (serial/registration) (number/no)
    """,
    number_alone="# | no | number | id | ref",
    certificates="certif(ic/ik)* | award | credential | diplom* | document* | attest* | title deed",
    numbers="no | num | number | #",
    other_numbers="""
        licen(c/s)e | registration | approval | provider | accredit | npi> | ahpra | <abn> | phone | tel> | fax | member
        course (code/no/number) | unit of | vat> | <rto> | iban | <bic> | <uid> | (our/your) ref | <reg> | invoice
        file (no/number/ref) | student (no/number/id) | booking | order (no/number) | enrol | version
        form (no/number) | page> | room> | batch | series
    """,
)
