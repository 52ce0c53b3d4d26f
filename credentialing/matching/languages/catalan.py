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
        nom i cognom[s] | cognom* i nom* | participant en el curs | nom de la persona participant
    """,
    verbs="ha (completat/superat/assistit)",
    auxiliaries="ha",
    born="nascuda | nascut",
    roles="testimoni | avaluad | director | secretari",
    not_certified="""
        anul·lat | encara no | provisional
        {^\\W*}(còpia/duplicat){\\W*$}
    """,
    expires="caduc* | vigència | renovar",
    other_days="inici | impres_ | inscri_ | matricul_",
    completed="finalitz* | superació | superat | complet*",
    issued="data d'(expedició/emissió) | expedid(o/a) | expedit | emès",
    dates="data",
    hour_units="hora | hores",
    hour_labels="hores[ lectives] | nombre d'hores | durada",
    total="total",
    number_labels="""
        codi[ de/ del] (verifica/valida/registre/control/autentic)*
    """,
    certificates="certific* | diplom* | registre",
    numbers="n[.][ ](°/o)[.] | número",
    number_of="de | del | de la",
    other_numbers="acredita | homolog",
)
