"""Swedish."""

from typing import Final

from credentialing.matching.languages.language import Language

SWEDISH: Final = Language(
    code="sv",
    name="Swedish",
    announces="(intygar/intygas/bekräftar/bekräftas)[ härmed] att | tilldelas | utfärdat (till/för)",
    name_labels="namn på deltagare[n] | deltagarens namn | namn | deltagare",
    verbs="har",
    auxiliaries="har",
    born="född | födelsedatum",
    roles="kursledare | rektor | ansvarig | vittne | examinator | föreståndare | underskrift",
    not_certified="""
        ogiltig[t] | preliminär* | makulera* | annullera* | (är/er) anmäld | utkast | inte (slutfört/giltig[t]/godkänd)
        ännu inte | förväntad* _ | avbröt | avbrutit
    """,
    expires="giltig[t] (till/t[.]o[.]m[.]) | förnyas",
    other_days="utskrif* | första [kurs]dag | anmälan* | anmäld",
    completed="slutförd* | genomförd | avslutad",
    issued="utfärdande | utfärdat | utfärdad",
    dates="datum | den",
    date_particles="den",
    hour_units="timmar | timme | tim[.]",
    hour_labels="antal timmar | timmar | omfattning",
    other_units="<poäng> | dagar",
    theory="teoretisk | teori",
    in_person="praktisk",
    total="<summa> | total",
    number_labels="""
        (certifikat/intyg/kursbevis/bevis/attest)[s][-/ ](nummer/nr/no)
    """,
    certificates="certifikat* | intyg* | *bevis | diplom*",
    numbers="nr | nummer",
    other_numbers="godkänn | registreringsnummer | org[.][ ]nr",
)
