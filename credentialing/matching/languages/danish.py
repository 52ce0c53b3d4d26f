"""Danish."""

from typing import Final

from credentialing.matching.languages.language import Language

DANISH: Final = Language(
    code="da",
    name="Danish",
    telling="timer | hermed | gennemført | gyldig[t]",
    announces="(bekr(æ/ae)ft/attester)(er/es/et/e/)[ herved/ hermed] at | tildeles | udstedt til",
    name_labels="deltager[en]s navn | navn | deltager",
    verbs="har",
    auxiliaries="har",
    born="født | fødselsdato | fødselsdag",
    roles="kursleder | vidne | sekret(æ/ae)r | censor | leder> | underskrift | rektor",
    not_certified="""
        er tilmeldt | bekr(æ/ae)ftelse på tilmelding | endnu ikke | enda ikke | har ikke | ugyldig | foreløbig
        midlertidig | ikke (gennemført/bestået/gyldig) | annullere* | kladde
    """,
    expires="gyldig til | udløber | fornyelse",
    other_days="tilmeld* | udskrif* | første [kurs]dag",
    completed="gennemført | fuldført",
    issued="udstedelse | udstedt",
    dates="dato | dag | den",
    date_particles="den",
    hour_units="timer | time | kurstimer",
    hour_labels="*timer | antal timer | varighed",
    theory="teoretisk | teori",
    in_person="praktisk",
    total="samlet | total",
    number_labels="(certifikat/kursbevis/bevis/attest)[s][-/ ](nummer/nr/no)",
    certificates="certifikat* | *bevis | attest* | diplom*",
    numbers="nr | nummer",
    other_numbers="godkend | registreringsnummer | (vores/deres) ref",
)
