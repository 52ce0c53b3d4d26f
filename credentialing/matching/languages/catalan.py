"""Catalan."""

from typing import Final

from credentialing.matching.languages.language import Language

CATALAN: Final = Language(
    code="ca",
    name="Catalan",
    announces="""
        (certifica*/acredita*) que | (fa/fan/fem/faig) constar que | atorga*[ el/ la][ presente][ _] a
    """,
    name_labels="""
        cognoms
        nom i cognom[s] | cognom* i nom* | participant en el curs | nom de la persona participant
        nom complet | nom i cognoms de l'alumn(e/a) | nom (del/de la) (participant/alumne/alumna) | alumn(e/a)
    """,
    verbs="ha (completat/superat/assistit)",
    auxiliaries="ha",
    born="""
        nascuda | nascut
        data de naixement | naixement
    """,
    roles="""
        testimoni | avaluad | director | secretari
        coordinador | responsable | professor | signatura
    """,
    limits="""
        no (ho/es/va) | sense | parcial* | provisional* | pendent* | només | en part | sense (complet/acab/super)*
    """,
    not_certified="""
        anul·lat | encara no | provisional
        {^\\W*}(còpia/duplicat){\\W*$}
        mostra | esborrany | no (ha completat/ha superat/vàlid) | duplicat | en curs | abandon*
    """,
    other_papers="factura | rebut | pressupost | inscripció | matrícula | full d'inscripció | convocatòria",
    expires="""
        caduc* | vigència | renovar
        data de (caducitat/venciment/renovació) | vàlid fins | validesa | venciment | renovació
    """,
    other_days="""
        inici | impres_ | inscri_ | matricul_
        data (d'inici/d'inscripció/d'impressió/de sol·licitud/de matrícula/de registre/de baixa) | iniciat
        descarregat
        actualitzat
    """,
    completed="""
        finalitz* | superació | superat | complet*
        data (de finalització/de realització/del curs/d'acabament/de superació) | realitzat | dates del curs
        finalitzat | últim dia
    """,
    issued="""
        data d'(expedició/emissió) | expedid(o/a) | expedit | emès
        data (del certificat/de signatura) | signat | lliurat | atorgat | vàlid des de | emissió | expedició
    """,
    dates="data",
    fillers="curs | dia | certificat | formació | del | dels",
    hour_units="hora | hores",
    hour_labels="""
        hores[ lectives] | nombre d'hores | durada
        durada total | total d'hores | nombre total d'hores | hores totals | càrrega lectiva
    """,
    total="total",
    number_labels="""
        codi[ de/ del] (verifica/valida/registre/control/autentic)*
        (número/núm[.]/n[.][ ]o[.]) (de/del) (certificat/diploma/document) | certificat núm[.]
        codi de (verificació/validació)
    """,
    certificates="certific* | diplom* | registre",
    numbers="n[.][ ](°/o)[.] | número",
    number_of="de | del | de la",
    other_numbers="""
        acredita | homolog
        <dni> | <nif> | <nie> | expedient | telèfon | factura | col·legiat
    """,
)
