"""Albanian."""

from typing import Final

from credentialing.matching.languages.language import Language

ALBANIAN: Final = Language(
    code="sq",
    name="Albanian",
    announces="""
        vërtetohet që | vërteton që
    """,
    name_labels="""
        emri | emri dhe mbiemri | emër mbiemër | emri, mbiemri | mbiemri | emri i pjesëmarrësit
        emri dhe mbiemri i pjesëmarrësit | pjesëmarrësi | pjesëmarrësja | kandidati | emri i plotë
    """,
    verbs="""
        ka përfunduar | ka përfunduar me | përfundoi me sukses | ka kryer | kreu me sukses | ka ndjekur
        ka marrë pjesë
        ka marrë pjesë në | mori pjesë | ka kaluar provimin | ka dhënë | ka fituar
    """,
    born="""
        lindur* | lindjes* | datëlindja*
    """,
    roles="""
        drejt | trajner | kryetar | koordinator | nënshkrimi | mësimdhënësi | organizatori | instruktori | ligjëruesi
        autorizuar | përgjegjës | pedagogu | dekani
    """,
    limits="nuk | pa praktik* | pjesër* | pjesshme | përkohsh* | përkohësisht | në pritje | vetëm | pa përfund*",
    not_certified="""
        anuluar* | revokuar* | nuk është | dublikatë* | shembull* | tërhequr* | mostër* | i pavlefshëm | e pavlefshme
        ka skaduar | e skaduar | nuk përfundoi | i papërfunduar | në proces
        vërtetim studenti | e pritshme | i përkohshëm | e përkohshme | me kusht
        nuk ka përfunduar | nuk ka kaluar | nuk ka marrë pjesë
        {^\\W*}(kopje){\\W*$}
    """,
    other_papers="faturë | dëftesë pagese | ofertë | aplikim",
    expires="""
        vlefshmëri* | deri më | skadon* | ricertifikimit* | skadencës* | rinovimit* | skadimit* | radhës*
        vlefshme deri
    """,
    other_days="""
        fillimi* | regjistr* | përditës* | verifik* | akreditimit* | shkarkimit* | aplikimit* | filluar* | pagesës*
        filloi* | dita e
    """,
    completed="""
        përfund* | mbajt* | provimit* | pjesëmarrjes* | kreu më | data e mbarimit të kursit
    """,
    issued="""
        lëshimit* | lëshuar* | vlefshme nga | vlefshëm nga | vlen nga
    """,
    fillers="trajnimit | kualifikimit | kursit | certifikatës | datën",
    hour_units="""
        orësh
    """,
    hour_labels="""
        kohëzgjatj* | i orëve | zgjatja* | orët totale | orët e
    """,
    theory="""
        ligjërata | leksione | pavarur
    """,
    in_person="""
        ushtrime | punëtori | fizike
    """,
    total="""
        gjithsej
    """,
    number_labels="""
        numri i certifikatës | nr. i certifikatës | numri i diplomës | numri i vërtetimit | vërtetim nr.
        numri i dëshmisë | dëshmi nr. | numri serial | nr. serial | nr. serie | numri i dokumentit
        numri i referencës | nr. ref. | nr. rendor | nr. prot. | nr. protokolli | numri i protokollit
        id e certifikatës | kodi i certifikatës | kodi i verifikimit | kodi unik | numri unik
    """,
    other_numbers="""
        regjistri | telefoni | vendim | fatur | i kursit | aktivitetit | identitetit | studentit | anëtarit | licenca
        i trajnimit | numri personal | nr. personal | <nipt> | <nuis> | <nid>
    """,
)
