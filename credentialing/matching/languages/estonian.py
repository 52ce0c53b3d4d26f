"""Estonian."""

from typing import Final

from credentialing.matching.languages.language import Language

ESTONIAN: Final = Language(
    code="et",
    name="Estonian",
    announces="(kinnita/tõenda/tunnista)*[,] et",
    name_labels="ees- ja perekonnanimi | osaleja[ nimi]",
    verbs="on (läbinud/osalenud/lõpetanud)",
    auxiliaries="on",
    born="sündinud | sünnitud | sünniaeg",
    roles="vastutav | juhat | hindaja | tunnistaja | koolitaja",
    not_certified="""
        ajutine | kehtetu | tühistatud | ei (ole/ole veel) | eeldatav* | mustand | näidis | registreerumis*
    """,
    expires="kehtivus* | kehti*",
    other_days="esimene _ | algus* | registreer*",
    completed="läbitud | lõpetamis* | läbimi*",
    issued="väljastamise | väljaand* | välja antud",
    dates="kuupäev",
    hour_units="[akadeemilis(t/)] tund[i] | [akadeemilist ]tund[i] | akad[.][ ]st[.]",
    hour_labels="maht[ tundides] | tundide arv",
    other_units="<eap>",
    total="kokku | kogumaht",
    number_labels="(tunnistuse/sertifikaadi) (number/nr) | registrinumber",
    certificates="tunnistus* | sertifik*",
    numbers="nr | number",
    other_numbers="tegevusloa | loa n",
)
