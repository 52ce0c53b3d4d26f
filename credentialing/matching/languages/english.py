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
        (certif(y/ies)/confirm[s]/verif(y/ies)/acknowledge[s]/attest[s]/declare[s]/state[s]/known/record[s]) that
        this is to certify[ that] | this certif(ies/y)[ that] | in the name of
        (awarded/presented/granted/issued/given) to | conferred [up]on
        (confirmation/evidence/proof/verification/statement) that
        (testif(y/ies)/affirm[s]/recogni(s/z)e[s]/show[s]) that | certif(ied/ying) that | (bestowed/conferred) upon
        that (mr/ms/mrs/dr)[.] | confers [up]on
        congratulations to | congratulations[,] (mr/ms/mrs/dr)[.]
    """,
    name_labels="""
        [full /legal ]name | certificate holder | awarded to | presented to | issued to
        name of [the ](participant/student/learner/candidate/holder/graduate/recipient/attendee/delegate/trainee)
        name of [the ](practitioner/certificate holder)
        (participant/student/learner/candidate/holder/graduate/recipient)[[']s][ full][ name]
        (attendee/delegate/trainee/practitioner)[[']s][ full][ name] | full legal name | name in full
        (given/first) name{\\(s\\)}
        complete name | surname[,][ and] (first/given) name[s] | (first/given) name[s] | first [name ]and last name
        (last/family) name | surname | forename[s] | last name, first name | name (and/&) surname | title and name
        name and title | initials and surname | surname and initials
        (certificate holder/cardholder/credential holder/certificant)['s] name
        (awardee/earner/badge earner/applicant/registrant)['s] name
        (therapist/physiotherapist/physical therapist/clinician/professional)['s] name
        (licensee/employee/staff member/member/user)['s] name
        name of [the ](applicant/therapist/physiotherapist/physical therapist/clinician)
        name of [the ](professional/licensee/registrant)
        name of [the ](employee/staff member/member/user/person/individual/awardee/health professional/person trained)
        name as per _ | name as (registered/on id) | (print/printed) name | please print name | name printed
        certificant | credential holder | awardee | badge earner
    """,
    other_captions="""
        course[ of study/ attended/ completed/ title/ name] | programme[ title/ name] | program[ title/ name]
        activity | (event/activity/module/unit/training/workshop/seminar) (title/name) | title | learning activity
        event | module | unit | subject | topic | venue | location | site | place | instructor | tutor | presenter
        facilitator | trainer | speaker | provider | organi(s/z)ation | details
    """,
    verbs="""
        (has/have/is/was) {(?:(?:hereby|successfully|satisfactorily|duly|been) )*}(complet/attend/participat/fulfil)*
        (has/have/is/was) {(?:(?:hereby|successfully|satisfactorily|duly|been) )*}(pass/met/undertak/demonstrat)*
        (has/have/is/was) {(?:(?:hereby|successfully|satisfactorily|duly|been) )*}(achiev/award/certif/finish/satisf)*
        successfully (completed/attended/passed)
        (completed/attended/passed/participated in){(?= (?!on\\b|in\\b|by\\b|date|with)[^\\W\\d])}
        for [the ][successful ](complet/attend)* | participated in | took part in | graduated | finished | undertook
        concluded | (has/have) (undergone/received/attained/obtained/gained/earned/acquired/accomplished)
        (has/have) (studied/viewed/watched/taken)
        (has/have) (qualified/complied/shown/proven/served/taught/presented/delivered/renewed)
        (has/have) been (granted/conferred/trained/assessed/deemed/found/declared)
        (has/have) been (recogni(s/z)ed/credited/examined/present)
        (was/were) (granted/present/trained/assessed/deemed)
        is (qualified/competent/certified/entitled/licensed/trained) | is a (successful/graduate/certified)
        underwent | has (fully/now/just/recently/also/this) | satisfactorily completed | who (attended/completed)
    """,
    auxiliaries="has | have | is | was",
    holder_ends="""
        in recognition | who | having | for (the/his/her/their/having/success*/complet*/attend*) | upon | under the
        on this | passport | licen(c/s)e | registration | ahpra | npi
    """,
    born="""
        born | date of birth | birth[ ]date | d[.]o[.]b[.]
        birth (date/day/year) | birthday | (place/year/day) of birth
    """,
    roles="""
        director | instruct | trainer | tutor> | teacher | lecturer | registrar | president | principal> | <chair
        signature | signed | signator | examiner | assessor | co[-]ordinator | <dean> | <ceo> | head of | educator
        faculty | administrator | <presenter | supervisor | witness | secretar | notary | guarantor | conven(o/e)r
        lead> | verif(ied/ier) | approved by | manager | officer | owner | founder | partner> | professor
        chancellor | representative | moderator | facilitator | mentor | superintendent | invigilator | preceptor
        treasurer | course lead | program[me] lead | course author | keynote | provost | demonstrator | consultant>
        authori(s/z)ed person
        <seal> | board member | on behalf of | <coach> | delegated
    """,
    limits="""
        not | without | theory (only/part) | theoretical part | provisional* | partial* | in part | part of | only
        pending | awaiting | subject to | conditional* | incomplet* | interim
        without (completing/finishing/passing/having) | not yet | temporar* | prelimin* | some of | so far
        as [an/the] (instructor/lecturer/presenter/speaker/tutor/facilitator/teacher)[ of/ for/ at/ on/ in]
        (teaching/presenting/instructing/facilitating) the course
        as an (observer/auditor) | observ(er/ed) only
    """,
    not_certified="""
        does not (confer/certify/attest/imply)[ any/ clinical] competen*
        no competenc(e/y/ies) | (assessment/exam/examination) not (taken/attempted/undertaken/sat)
        without (assessment/examination)
        (has/did/was/have) not | (is/are) not [a /an /yet /been ](valid/complete/certif/qualif/pass/genuine/official)*
        not (complete[d]/passed/certified/yet/been/official)
        not valid{(?! without| unless| until)} | incomplete | invalid | withdr(a/e)w* | notice of withdrawal
        did not finish | discontinued | dropped out | failed | void | specimen | sample | revoked | cancel[l]ed
        draft | provisional | unofficial | temporary | superseded | duplicate | for reference only | suspended
        yet to | (conditional/interim) (certificate/award) | will (complete/attend/be) | in progress
        (confirmation/proof/certificate/letter/evidence/statement) of (enrol*/registration/booking)
        (is/are/been) [now /currently /duly ](enrolled/registered/booked)
        (expected/anticipated/planned/projected/estimated/intended/proposed/scheduled) (completion/end/finish)*
        abandon* | pending (approval/verification/payment/assessment/completion/results)
        subject to (verification/approval/payment/assessment/completion) | void (without/unless/if) | novelty
        withheld | example only
        for (demonstration/illustration/information/review/training/display) (only/purposes) | demonstration only
        has expired | no longer valid | currently (undertaking/studying/enrolled) | partial[ly] (complet/attend)*
        part attendance | partly completed
        not (finished/started/attempted/issued/found/successful/achieved/competent/satisfactory) | no credit
        not (satisfactorily/attended/accredited/approved/eligible/recogni(s/z)ed/verified)
        requirements not met | unsatisfactory | unsuccessful* | invalidated | terminated | waitlisted | waiting list
        fraudulent | unverified | rescinded | annulled
        (enrol[l]ment/registration/booking/order/payment) (confirmation/receipt/only) | enrolled only | offer letter
        awaiting (results/assessment/approval/verification) | (expected/anticipated/target) (date/graduation)
        target completion | due (to complete/for completion) | completion (deadline/due)
        (mock/test/example) certificate | mock[-]up | certificate template | trial version
        evaluation (copy/version) | proof copy | uncontrolled (copy/when) | pro[-/ ]forma
        non[-/ ](attendance/completion/compliant) | no[-/ ]show | did not attend | attendance only | audit only
        {(?:result|outcome|grade|status|decision)\\W{1,3}(?:fail|not |nyc|refer|absent|incomplete|resit|deferred)[a-z]*}
        copy only | {^\\W*}(copy/true copy/certified copy/certified true copy/duplicate copy){\\W*$}
    """,
    other_papers="""
        (tax/sales/pro[-]forma) invoice | invoice | [payment ]receipt | quotation | quote | estimate | credit note
        remittance | order (confirmation/form) | purchase order | statement of account | timetable | agenda
        itinerary | joining instructions
        (registration/application/enrol[l]ment/booking/order/feedback/evaluation/consent) form
        application for (enrol[l]ment/admission) | course outline | syllabus | prospectus | price list
        membership card | member[']s card | ticket | invitation | (welcome/acceptance/offer) letter
        letter of (acceptance/offer/admission/enrol[l]ment/registration) | learning agreement
        (attendance/sign-in) sheet | attendance (list/register) | list of participants
        assessment (report/record/feedback) | exam[ination] report
        (booking/payment/registration/enrol[l]ment) (confirmation/details/acknowledg[e]ment) | student card | id card
        badge only
        (certificate of appreciation/letter of thanks/thank you)[ for]
        certificate of (teaching/instruction/presentation)
        (speaker/presenter/teaching/faculty/instructor)['s] certificate
    """,
    expires="""
        expir* | valid (until/through/thru/to/till/for) | validuntil | renew*[ by/ before] | good through | until
        due | not valid after | lapse[s] | re(z/s/)certif*
        (certification/validity/certificate/cpd)[ cycle/ period] end[s][ date]
        (renewal/compliance/membership/registration)[ cycle/ period] end[s][ date]
        end of [the ](validity/certification/cycle/certificate/compliance/renewal/registration)[ period/ cycle]
        expires end
        next (refresher/assessment/training/renewal/review/recertification/update/course/revalidation)*[ date]
        revalidat* | review (date/by/due) | refresher [training ](date/by) | retrain by
        validity[ period/ date/ to/ end] | valid (til/upto/up to) | period of validity
        (current/certified/accredited/effective/active) (to/through/until) | good thru | use by | cease* | lapsed
        exp | retest* | re[-](assessment/accreditation/certification/training)[ date] | required by | certify by
        to be completed again by | termination* | validity end date | update due
    """,
    other_days="""
        (attended/held/ran/running/conducted/delivered/dates) from
        start[s/ed/ing][ date/ on] | begin[s/ning] | began | commenc_ | withdr(a/e)w* | abandon* | generated
        received | application | open(ing/ed) | print* | revised | revision | version | print date | accredited
        approved | [assessment /exam /place ]booked | first day | incep_ | enrol* | registered | registration date
        access* | reviewed | verif* | submi* | download* | updat* | modified | schedul* | purchas* | payment* | paid
        cancel* | upload* | order* | invoice* | report* | export* | discontinu* | applied | receipt* | booking*
        checked | revoked | launch* | joined | logged | mailed | emailed | posted | scanned | edited | archived
        admission* | suspended | copyright* | deadline* | created | creation | (accreditation/approval) date | as at
        member since | hire date | employment* | appointment* | rev[.] date | (scan/stamp/log) date | from date
        date from | failed | deferred | transferred | [date ]first attended | first (session/class/lesson)
        effective date of hire | entered | valid as at | course approval | last (viewed/seen/login)
    """,
    completed="""
        complet* | finish* | passed | attended | held | end[ed/s][ date] | course date[s] | achieved | gained
        date[s] of (course/attendance/completion/training) | conclu*
        (training/class/workshop/seminar/webinar/session/event/conference/exam/examination/test) date[s]
        (attendance/participation/graduation/pass/cpd/ce/ceu/activity/program[me]) date[s]
        date[s] of [the ](class/workshop/seminar/webinar/session/event/conference/exam/examination/test/quiz/cpd/ce)
        date[s] of [the ](final assessment/participation/graduation/pass/passing)
        date[s] of [the ](achievement/qualification/instruction/study)
        date (earned/viewed/taken/trained) | graduat* | earned | assessed on | conducted | delivered on | taught on
        trained on | watched | viewed on | participated on | undertaken | qualified on | attained | (last/final) day
        took place | (course/training/study/attendance) period | period of (study/training/attendance/course)
        final (exam/examination)[ date]
        (course/class/training) days | (days/dates) attended
    """,
    issued="""
        issue[d][ on/ date] | date of (issue/award/certificate) | award[ed][ on/ date] | dated | given | granted[ on]
        certif_ date | conferred | valid from | on this | this day | signed
        issuance* | issuing* | date of (signature/certification/conferral/diploma/issuance/presentation)
        effective (date/from) | (certificate/certification/diploma/signature/conferral/award/document) date
        date (signed/certified/effective/conferred) | validity from | start of validity | validity start[s][ date]
        valid since | certified (on/since) | signed and dated | place and date of issue | presented this
        signature and date | date and signature | done at | released on | date released | effective as of
        with effect from
    """,
    dates="date[s/d] | on | am",
    fillers="""
        course | training | program* | seminar* | workshop* | modul* | unit* | learning | cpd | online | successful*
        official | full | diploma | assessment | the | and | of | for | with | this | was | which | day | exam*
        test | quiz | attend* | delivery | final | passed | certific* | attest* | document* | credential | badge
        statement | transcript | record | card | testamur | degree | qualification | practical | competency
        evaluation | requirements | studies | time | year | month | level | credit | placement | internship
        digitally | hand | attainment | post
    """,
    date_particles="on | am",
    hour_units="""
        {(?:(?:clock|contact|credit|training|cpd|ceu?|cme|cpe|nominal|course|study|total|class)[ -]?)*}(hour/hr)[s][.]
        h
        pd hour[s] | pdh[s] | glh
    """,
    hour_labels="""
        (hours/time)[ completed/ attended/ awarded/ total/ of training/ of instruction/ of study] | duration | length
        hrs | workload | glh | tqt | pdh[s] | volume of (learning/training) | session length | course load
    """,
    other_units="""
        credit[s]>{(?! hours)} | point[s]> | <ects> | ceu[s]> | day[s]> | week[s]> | lesson | minut | session
    """,
    theory="""
        theor | didacti | online | e[-]learning | self[-](paced/study) | webinar | lecture | home study | distance
        pre[-]course
        virtual | asynchron | remote | recorded | independent study | self[-/ ]guided | non-contact | podcast
        correspondence
    """,
    in_person="""
        practi | in( /-)person | hands( /-)on | face( /-)to( /-)face | live | laborator | <lab>
        on[-/ ]site | clinical training | contact sessions | instructor[-/ ]led | <f2f> | <ilt>
    """,
    general="foundation study | pre[-]entry | general | background",
    total="""
        total | <sum> | overall | in all
        cumulative | aggregate | combined | altogether
    """,
    number_labels="""
        (reg/registration/registry)[.] (no/number)[.] of [the ]certificate
        (certificate/cert/document)[.][[']s][ ](number/num/no/nr/id/ref*/code/serial/#/n°)
        (credential/diploma/award/record/statement)[.][[']s][ ](number/num/no/nr/id/ref*/code/serial/#/n°)
        {(?<!\\w )}serial (number/no) | certification (number/no/id) | {(?<!\\w )}reference[ number/ no]
        registration of certificate
        verification (code/id/number) | certificate (serial/registration) (number/no)
        (certificate/certification/cert)[.] (id/serial/reference/ref/control/registry/unique)[.] (number/no/id/code)
        (credential/diploma/document/doc)[.] (id/serial/reference/ref/control/registry/unique)[.] (number/no/id/code)
        (certificate/certification/credential/document) (identifier/key/uid/uuid) | certification code
        (verification/validation/authentication/authenticity) (number/no/id/key/pin/token/code)
        (number/no/id)[.] of [this ]certificate | certificate of (completion/attendance/achievement) (number/no)
        statement of (attainment/attendance) (number/no) | (testamur/parchment/transcript) (number/no/id)
        badge (id/number/no) | (completion/wallet card/ecard/ecertificate/e-certificate) (id/number/no/code)
        doc[.] (no/id/ref) | unique (certificate/identification) (identifier/number/id/code) | cert[.] ref[.] no
    """,
    number_alone="# | no | number | id | ref",
    certificates="""
        certif(ic/ik)*
        document*
        award | credential | diplom* | attest* | title deed | record | statement | transcript
    """,
    numbers="no | num | number | #",
    other_certificates="practising | practicing | dbs | iso | 9001 | license | licence | identity | travel | health",
    other_numbers="""
        licen(c/s)e | registration | approval | provider | accredit | npi> | ahpra | <abn> | phone | tel> | fax
        member | course (code/no/number) | unit of | vat> | <rto> | iban | <bic> | <uid> | (our/your) ref | <reg>
        invoice | file (no/number/ref) | student (no/number/id) | booking | order (no/number) | enrol | version
        form (no/number) | page> | room> | batch | series
        (course/event/activity/session/module) (id/ref/code/no/number)
        (unit/class/program[me]/workshop/training/provider) (id/ref/code/no/number) | service n | insurance n | <pce
        <tgs | <(cpd/ce/ceu/cme/cne/ace) (id/ref/code/no/number/reference/activity/event/provider)
        (learner/participant/trainee/delegate/attendee/candidate) (id/ref/no/number/code)
        (employee/staff/user/person/customer/client) (id/ref/no/number/code)
        (qualification/assessor/trainer/instructor/tutor/site/venue) (id/ref/no/number/code)
        (cent(re/er)/company/charity/tax/account/case/job) (id/ref/no/number/code)
        (application/receipt/ticket/transaction/payment/reservation) (id/ref/no/number/code)
        (policy/group/cohort/batch/seat/roll/exam) (id/ref/no/number/code) | identity | passport | <ssn> | <nin>
        <acn> | <ein> | <crn> | <gst> | <urn> | <pin> | cricos | hpcsa | hcpc | nmc> | gmc> | orcid | postcode
        post code | <zip> | mobile | hotline | helpline | whatsapp | extension | sort code
        (index/passport/pin/personnel/payroll/practice/regn) (no/number) | regn[.] no | regd[.] no | activity number
    """,
)
