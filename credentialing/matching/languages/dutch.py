"""Dutch."""

from typing import Final

from credentialing.matching.languages.language import Language

DUTCH: Final = Language(
    code="nl",
    name="Dutch",
    telling="uren | uur | hierbij | afronding | geldig | certificaatnummer",
    announces="""
        (verklaart/verklaren/bevestig*/certificeert/verklaard)[ hierbij/ hiermee/ wij][ hierbij/ hiermee/ wij][,] dat
        (uitgereikt/toegekend/verleend) aan
    """,
    name_labels="""
        naam[ van][ de][ deelnemer/ cursist] | naam en voornaam | voor- en achternaam | deelnemer | cursist
    """,
    verbs="heeft",
    auxiliaries="heeft",
    born="geboren[ op] | geboortedatum",
    roles="cursusleider | handtekening | getuige | secretaris | examinator | voorzitter | hoofddocent | docent",
    not_certified="""
        teruggetrokken | niet (geldig/geslaagd/voltooid/officieel) | voorlopig | nietig | ongeldig | geannuleerd
        ingetrokken | (bewijs/bevestiging) van inschrijving | is ingeschreven | nog niet
        (vermoedelijk/verwacht/gepland)[e] _
    """,
    expires="hernieuw* | verleng* | vernieuw* | geldig tot[ en met] | vervalt | verloopt",
    other_days="""
        aanvang | afgedrukt | aanvraag | eerste (les/cursus)dag | begonnen | ingeschreven | inschrijving | registreer*
        geregistreerd
    """,
    completed="afronding | voltooiing | behaald | afgerond | voltooid",
    issued="uitreiking | afgifte | uitgereikt | afgegeven | datum van (afgifte/uitgifte) | uitgiftedatum",
    dates="datum | dag",
    hour_units="uren | uur | [les/studie/contact/cursus]uren",
    hour_labels="(opleidings/les/cursus/studie/contact)uren | aantal uren | uren | duur",
    other_units="<punten> | lesuren | dagen",
    in_person="prakti | prakt",
    total="totaal",
    number_labels="""
        *certifica[a]t[-/ ](nummer/nr/n(°/o/.)/no/num*) | *attest[s][-/ ](nummer/nr/no) | diploma[-](nummer/nr)
    """,
    number_alone="nr | nummer",
    certificates="certifica* | attest* | diplom* | getuigschrift* | *bewijs* | document*",
    numbers="nr | nummer",
    number_of="van het | van de",
    other_numbers="erkenning | erkend | kenmerk | accredit | licentie",
)
