"""Romanian."""

from typing import Final

from credentialing.matching.languages.language import Language

ROMANIAN: Final = Language(
    code="ro",
    name="Romanian",
    telling="ore | certifică | durata | absolvire | participare | eliberat",
    announces="""
        (certifică/atestă/adeverește/confirmă)[ prin prezent(u/a)[l][a]][ faptul][,] că | se acordă
    """,
    name_labels="""
        prenume[le]
        nume[le][ și prenume[le]/ complet] | cursant
        numele și prenumele | nume și prenume | numele participantului | participant | absolvent | cursant[ă]
    """,
    verbs="a (absolvit/participat/finalizat/promovat/urmat)",
    auxiliaries="a",
    born="""
        născut | născută
        data nașterii | născut[ă] la
    """,
    roles="""
        formator | martor | secretar | examinator | director
        lector | coordonator | președinte | semnătura | ștampila | responsabil
    """,
    limits="nu | fără | parțial* | provizori* | condiționat* | doar | numai | în așteptarea | fără a",
    not_certified="""
        respins[ă]
        provizoriu | anulat | nevalabil | este înscris | încă nu | ciornă
        {^\\W*}(copie/duplicat){\\W*$}
        specimen | model | nu (a absolvit/a finalizat/este valabil) | în curs | duplicat | retras[ă]
    """,
    other_papers="""
        factură | chitanță | ofertă | înscriere | fișă de înscriere | orar | invitație | comandă
        confirmare de (înscriere/plată) | bon fiscal
    """,
    expires="""
        valabil*[ până la] | expiră*
        data expirării | valabil până la | valabilitate* | reînnoir* | expiră la | termen de valabilitate
    """,
    other_days="""
        începere* | înscri_ | înregistrat
        data (începerii/înscrierii/înregistrării/tipăririi/cererii/retragerii/actualizării) | început* | tipărit
        generat | descărcat
    """,
    completed="""
        perioada
        finaliz* | absolv* | complet*
        data (absolvirii/finalizării/încheierii/susținerii examenului/cursului) | perioada cursului | absolvire*
        încheier* | promovat | data desfășurării | desfășurat
        zilele cursului
    """,
    issued="""
        eliberat* | data eliberării | emis
        data (emiterii/eliberării/certificatului/acordării/semnării) | emis la | eliberat la | valabil de la | semnat
    """,
    dates="data",
    fillers="curs* | programul* | certificat* | ziua",
    hour_units="oră | ore",
    hour_labels="""
        număr[ul] de ore | durata
        durata cursului | total ore | nr[.] [de ]ore | ore de (formare/curs)
    """,
    theory="teoretic",
    in_person="practic",
    total="total",
    number_labels="""
        seria și numărul | număr[ul] (certificat/diplom/atestat)*
        (nr/numărul)[.] (certificatului/diplomei/atestatului/adeverinței) | seria
        nr[.] de înregistrare al certificatului | cod de verificare
    """,
    certificates="certific* | diplom* | atest* | adeverinț*",
    numbers="nr | număr",
    other_numbers="""
        acredita | declarat
        <cnp> | <cui> | autorizați | telefon | factur | cod (curs/poștal) | registrul comerțului | aviz
    """,
)
