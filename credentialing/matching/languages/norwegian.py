"""Norwegian."""

from typing import Final

from credentialing.matching.languages.language import Language

NORWEGIAN: Final = Language(
    code="nb",
    name="Norwegian",
    telling="timer | hermed | fullført | gjennomført | gyldig[t]",
    announces="""
        (bekr(e/ae/æ)ft/attester)(er/es/et/e/)[ herved/ hermed] at | tildeles | utstedt til
    """,
    name_labels="navn på deltaker[en] | deltaker[s] navn | navn | deltaker",
    verbs="har",
    auxiliaries="har",
    born="fødselsdato | fødselsdag | født",
    roles="kursleder | vitne | sekret(æ/ae)r | sensor | eksaminator | faglig | leder> | underskrift | rektor",
    not_certified="""
        trakk seg | avbrøt | ugyldig | foreløpig | midlertidig | makulert | bekreftelse på påmelding | ennå ikke
        er påmeldt | har ikke | ikke (fullført/gjennomført/bestått/gyldig) | forventet _ | utkast
    """,
    expires="gyldig (til/t[.]o[.]m[.]) | fornyes | fornyelse | utløper",
    other_days="utskrif* | første [kurs]dag | påmelding* | påmeldt",
    completed="bestått[e] | gjennomføring | fullføring | fullført | gjennomført",
    issued="utstedelse[sdato] | utstedt",
    dates="dato | dag | den",
    date_particles="den",
    hour_units="time[r/n] | timar | kurstim(er/ar/e/en/erer) | opplæringstimer | opplaeringstimer",
    hour_labels="*timer | *timar | antall timer | varighet",
    other_units="<poeng>",
    theory="teoretisk | teori",
    in_person="praktisk",
    total="samlet | total",
    number_labels="""
        (sertifikat/bevis/kursbevis/attest)[s][-/ ](nummer/nr/no) | referansenummer | verifikasjonskode | kontrollkode
    """,
    certificates="sertifik* | *bevis | attest* | diplom*",
    numbers="nr | nummer",
    other_numbers="godkjenn | registreringsnummer | org[.][ ]nr | <esu>",
)
