"""Spanish."""

from typing import Final

from credentialing.matching.languages.language import Language

SPANISH: Final = Language(
    code="es",
    name="Spanish",
    telling="horas | fecha | certifica* | finalización | número de",
    announces="""
        (certifica*/acredita*) que | (hace/hacen/hacemos) constar que
        (otorga/concede)*[ el/ la][ presente][ _] a | (confiere/extiende)[ el/ la][ presente][ _] a
        (concedid/expedid)(o/a) a | entrega* a
    """,
    name_labels="""
        nombre[s][ completo/ y apellidos/ y apellido] | apellidos y nombre[s] | alumn(o/a) | titular | asistente
        estudiante | nombre de[l][ la] (participante/alumno/alumna/titular/asistente/estudiante) | participante
    """,
    verbs="""
        ha (completado/superado/realizado/asistido/participado/finalizado/cursado/aprobado)
        asistió | participó | completó{(?= )} | aprobó | finalizó
    """,
    auxiliaries="ha",
    holder_ends="por (haber/su) | [con ](dni/nif/nie)",
    born="nacid(o/a) | fecha de nacimiento | natalicio",
    roles="""
        instruct | docente | <firma> | examinat | testigo | secretari | evaluador | presidente | coordinador
        encargad | responsable
    """,
    not_certified="""
        [se ]retiró antes | constancia de retiro | desistió | no (ha/apto/válido/oficial) | anulad(o/a) | cancelad(o/a)
        borrador | inválid(o/a) | sin (validez/valor/haberlo/haberla/haber) | suspendid(o/a) | todavía | aún no
        (constancia/comprobante/certificado) de (inscripción/matrícula) | (está/se encuentra) (inscri_/matriculad_)
        (término/fin/fecha/conclusión/finalización) [de _ ]previst(o/a) | provisional | abandon*
        {^\\W*}(copia/copia simple/duplicado){\\W*$}
    """,
    expires="renovar | renovación | vigente | vigencia | válid(o/a) hasta | vence | caduc* | vencimiento",
    other_days="""
        inicio | retir_ | desist_ | abandon* | apertura | impres_ | imprim_ | solicitud | primer día | inscri_
        matricul_ | comienzo | desde | registrad(o/a)
    """,
    completed="""
        acreditación | culminación | egreso | aprobad(o/a) | aprobación | superad(o/a) | obtenido | obtención
        finaliz* | acabad(o/a) | conclu* | terminó | término | terminad(o/a) | terminación | complet(a/o)*
        date de fin
    """,
    issued="expedid(o/a) | fecha de (expedición/emisión/otorgamiento) | emitid(o/a) | otorgad(o/a)",
    dates="fecha",
    date_particles="el",
    hour_units="hora[s] | h | hs[.]",
    hour_labels="horas[ lectivas/ totales] | número de horas | duración | carga horaria",
    other_units="<punto[s]> | <uec> | <crédito[s]> | día[s]>",
    theory="teoría | teóric",
    in_person="presencia | práctic | laborator",
    total="total | <suma>",
    number_labels="""
        (número/num[.]/no/n.) [de ](serie/registro/folio) | folio
        certificado[-/ ](n(°/o/.)/no/num*) | código[ de/ de la] (verifica*/valida*/registro/control*/autentic*)
        ref[.] (del/de) (certific/diplom)*
    """,
    number_alone="numero | no | n°",
    certificates="certific* | diplom* | constanc* | registro | título | reconocimiento | document*",
    numbers="n[.][ ](°/o)[.] | n. | número | no | num",
    number_of="de | del | de la",
    other_numbers="""
        acredita | <aval> | homolog | (nuestra/su) ref | asunto | expediente | referencia: | resoluc | legajo
        matricul
        <dni> | <nif> | <nie> | declarac
    """,
)
