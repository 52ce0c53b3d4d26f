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
        (se/por la presente se/por el presente se) (certifica/hace constar/deja constancia) que | da fe [de ]que
        consta que | deja constancia[ de] que
        (otorgado/otorgada/conferido/conferida/extendido/extendida/entregado/entregada) a
        se (otorga/concede/confiere/expide/extiende) [el presente _ ]a
    """,
    name_labels="""
        nombre[s][ completo/ y apellidos/ y apellido] | apellidos y nombre[s] | alumn(o/a) | titular | asistente
        estudiante | nombre de[l][ la] (participante/alumno/alumna/titular/asistente/estudiante) | participante
        nombre del (participante/alumno/estudiante/asistente/titular/profesional/egresado/cursante/capacitando)
        nombre de la (participante/alumna/estudiante/asistente/titular/profesional/egresada) | nombre y apellido[s]
        apellidos, nombre | apellido[s] y nombre[s] | cursante | egresad(o/a) | beneficiari(o/a)
    """,
    verbs="""
        ha (completado/superado/realizado/asistido/participado/finalizado/cursado/aprobado)
        asistió | participó | completó{(?= )} | aprobó | finalizó
        ha (obtenido/recibido/concluido/cumplido/aprobado/terminado/tomado) | cumplió | concluyó | culminó | cursó
        obtuvo | realizó
    """,
    auxiliaries="ha",
    holder_ends="por (haber/su) | [con ](dni/nif/nie)",
    born="""
        nacid(o/a) | fecha de nacimiento | natalicio
        fecha y lugar de nacimiento | nacimiento
    """,
    roles="""
        instruct | docente | <firma> | examinat | testigo | secretari | evaluador | presidente | coordinador
        encargad | responsable
        director | coordinad | instructor | profesor | ponente | capacitador | rector> | decan | sello | jefe | jefa
        tutor
    """,
    not_certified="""
        [se ]retiró antes | constancia de retiro | desistió | no (ha/apto/válido/oficial) | anulad(o/a) | cancelad(o/a)
        borrador | inválid(o/a) | sin (validez/valor/haberlo/haberla/haber) | suspendid(o/a) | todavía | aún no
        (constancia/comprobante/certificado) de (inscripción/matrícula) | (está/se encuentra) (inscri_/matriculad_)
        (término/fin/fecha/conclusión/finalización) [de _ ]previst(o/a) | provisional | abandon*
        {^\\W*}(copia/copia simple/duplicado){\\W*$}
        muestra | ejemplar | sin valor | no (concluyó/finalizó/aprobó/completó/cumplió/asistió) | en curso | pendiente
        revocad(o/a) | vencid(o/a) | preinscripción | reserva de plaza | retirad(o/a) | abandonó | duplicado
        no válid(o/a) | suspenso | reprobad(o/a) | (previsto/prevista) para
    """,
    expires="""
        renovar | renovación | vigente | vigencia | válid(o/a) hasta | vence | caduc* | vencimiento
        fecha de (vencimiento/caducidad/expiración/renovación/vigencia) | válid(o/a) hasta[ el] | validez
        vigencia hasta | vence el | próxim(o/a) (renovación/recertificación/actualización/curso) | recertificación
        expira* | renovar antes | fin de vigencia
    """,
    other_days="""
        inicio | retir_ | desist_ | abandon* | apertura | impres_ | imprim_ | solicitud | primer día | inscri_
        matricul_ | comienzo | desde | registrad(o/a)
        fecha de (inicio/inscripción/matrícula/impresión/solicitud/registro)
        fecha de (retiro/baja/pago/descarga/consulta/verificación)
        fecha de (actualización/creación/publicación/revisión/factura/compra/acceso/ingreso/alta) | iniciad(o/a)
        comenz(ó/ado) | descargad(o/a) | actualizad(o/a) | impres(o/a) el | generad(o/a) | revisad(o/a)
        verificad(o/a)
        baja | cread(o/a) el | consultad(o/a) | recibid(o/a) | pagad(o/a) | publicad(o/a)
    """,
    completed="""
        acreditación | culminación | egreso | aprobad(o/a) | aprobación | superad(o/a) | obtenido | obtención
        finaliz* | acabad(o/a) | conclu* | terminó | término | terminad(o/a) | terminación | complet(a/o)*
        date de fin
        fecha[s] de[l] [la ](término/terminación/finalización/realización/curso)
        fecha[s] de[l] [la ](culminación/examen/aprobación/egreso/fin/cierre)
        fecha[s] de[l] [la ](taller/seminario/asistencia/participación/impartición/formación/capacitación/graduación)
        realizad(o/a) (el/los días/del/en) | celebrad(o/a) | impartid(o/a) | cursad(o/a) | completad(o/a) | finalizado
        llevad(o/a) a cabo | examen (aprobado/final) | último día | culmin(ó/ado/ada) | graduación
    """,
    issued="""
        expedid(o/a) | fecha de (expedición/emisión/otorgamiento) | emitid(o/a) | otorgad(o/a)
        fecha de[l] (firma/certificado/entrega/diploma/constancia/certificación/concesión/registro del certificado)
        otorgamiento | emisión | expedición | firmad(o/a) | entregad(o/a) el | concedid(o/a) el | extendid(o/a) el
        dad(o/a) en | certificad(o/a) (desde/el) | válid(o/a) desde | vigente desde | vigencia desde | se expide
        se extiende
    """,
    dates="fecha",
    date_particles="el",
    hour_units="""
        hora[s] | h | hs[.]
        horas (lectivas/cronológicas/reloj/académicas/presenciales/pedagógicas) | hrs[.] | hora[s] reloj
    """,
    hour_labels="""
        horas[ lectivas/ totales] | número de horas | duración | carga horaria
        total [de ]horas | horas (de formación/de capacitación/cronológicas/académicas/presenciales)
        intensidad[ horaria] | nº de horas | cantidad de horas | n.o de horas | no. de horas
        duración (total/del curso/en horas) | carga lectiva | cómputo horario
    """,
    other_units="<punto[s]> | <uec> | <crédito[s]> | día[s]>",
    theory="""
        teoría | teóric
        en línea | a distancia | virtual
    """,
    in_person="""
        presencia | práctic | laborator
        presencial | prácticas
    """,
    total="total | <suma>",
    number_labels="""
        (número/num[.]/no/n.) [de ](serie/registro/folio) | folio
        certificado[-/ ](n(°/o/.)/no/num*) | código[ de/ de la] (verifica*/valida*/registro/control*/autentic*)
        ref[.] (del/de) (certific/diplom)*
        número (de/del/de la) (certificado/constancia/diploma/título/documento/acreditación del curso)
        (n[.][ ]o[.]/núm[.]) (de/del/de la) (certificado/constancia/diploma/título/documento/acreditación del curso)
        (no[.]/nro[.]/n°) (de/del/de la) (certificado/constancia/diploma/título/documento/acreditación del curso)
        (certificado/constancia/diploma) (nro/núm/número/n°)[.] | nro[.] de (certificado/constancia/diploma)
        id del certificado | código (del/de) (certificado/verificación/validación/autenticidad)
        código único[ de verificación]
    """,
    number_alone="numero | no | n°",
    certificates="certific* | diplom* | constanc* | registro | título | reconocimiento | document*",
    numbers="n[.][ ](°/o)[.] | n. | número | no | num",
    number_of="de | del | de la",
    other_numbers="""
        acredita | <aval> | homolog | (nuestra/su) ref | asunto | expediente | referencia: | resoluc | legajo
        matricul
        <dni> | <nif> | <nie> | declarac
        cédula | <cuit> | <rut> | <nit> | <rfc> | <curp> | colegiad | colegiatura | matrícula | registro profesional
        teléfono | tel. | factura
        número de (alumno/socio/cliente/pedido/curso/licencia/expediente/autorización/resolución)
        código (postal/de curso/del curso) | aula | pasaporte | autorización | ministerio | folio de pago
    """,
)
