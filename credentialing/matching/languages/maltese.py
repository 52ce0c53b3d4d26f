"""Maltese."""

from typing import Final

from credentialing.matching.languages.language import Language

MALTESE: Final = Language(
    code="mt",
    name="Maltese",
    announces="""
        jiċċertifika li | niċċertifikaw li | jikkonferma li | nikkonfermaw li
    """,
    name_labels="""
        isem | isem u kunjom | kunjom | isem il-parteċipant | isem tal-parteċipant | isem l-istudent
    """,
    verbs="""
        temm b'suċċess | temmet b'suċċess | lesta b'suċċess | lestiet | attenda | attendiet | ħa sehem | ħadet sehem
        ipparteċipa | ipparteċipat | għadda mill-eżami | għaddiet | kisbet
    """,
    born="""
        twelid* | imwiel* | twiel*
    """,
    roles="""
        rettur | koordinatur | għalliem | reġistratur | segretarju | firmatarju | lekċerer | ħarrieġ | dekan
    """,
    limits="parzjal* | proviżorj* | biss",
    not_certified="""
        ikkanċellat* | provviżorju* | kampjun* | eżempju* | revokat* | irtirat* | abbozz* | skadut*
        mhux validu | mhux komplut | ma temmx | ma temmitx | għadu għaddej | data mistennija
        {^\\W*}(kopja){\\W*$}
    """,
    other_papers="irċevuta | fattura | applikazzjoni",
    expires="""
        skadenza* | validità* | jiskadi* | tiġdid* | iskadenza* | iġġedded* | validu sa
    """,
    other_days="""
        verifika* | bidu | reġistrazzjoni* | applikazzjoni* | iskrizzjoni* | istampar* | aġġornat* | ġurnata*
        beda fi
    """,
    completed="""
        tlest* | tmiem* | attendenza* | taħriġ* | intemm* | miżmum* | eżami* | temm fi | data tal-kors
    """,
    issued="""
        maħruġ* | mogħti* | iffirmat* | jgħodd* | għoti* | data tal-ħruġ | validu minn
    """,
    fillers="tat | tal | kors | taċ | ċertifikat",
    hour_units="""
        sigħat | siegħa | siegħat | sigħat ta' taħriġ | sigħat ta' kuntatt | sigħat ta' tagħlim
    """,
    hour_labels="""
        sigħat*
    """,
    theory="""
        lezzjonijiet | individwali | lekċers | bogħod
    """,
    in_person="""
        prattik | klinika | wiċċ imb
    """,
    total="""
        b'kollox
    """,
    number_labels="""
        numru taċ-ċertifikat | nru taċ-ċertifikat | nru. taċ-ċertifikat | ċertifikat nru | ċertifikat nru.
        ċertifikat numru | id taċ-ċertifikat | kodiċi taċ-ċertifikat | numru tas-serje | nru tas-serje
        numru ta' referenza | referenza | kodiċi ta' verifika | kodiċi ta' verifikazzjoni | numru tad-dokument
        numru uniku
    """,
    other_numbers="""
        numru tal | reġistrazzjoni | telefon | liċenzja | kodiċi tal
    """,
)
