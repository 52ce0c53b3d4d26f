"""Spanish."""

from typing import Final

from credentialing.matching.languages.language import Language

SPANISH: Final = Language(
    code="es",
    name="Spanish",
    telling="""
        constancia | hace constar | acreditó | asistió | finalizado | profesor[a]
        horas | fecha | certifica* | finalización | número de
        otorga | curso de | duración | lectivas | impartid(o/a) | celebrad(o/a) | expedid(o/a) | superado
    """,
    announces="""
        (certifica*/acredita*) que | (hace/hacen/hacemos) constar que | (otorga/concede)*[ el/ la][ presente][ _] a
        (confiere/extiende)[ el/ la][ presente][ _] a | (concedid/expedid)(o/a) a | entrega* a
        (se/por la presente se/por el presente se) (certifica/hace constar/deja constancia) que | da fe [de ]que
        consta que | deja constancia[ de] que
        (otorgado/otorgada/conferido/conferida/extendido/extendida/entregado/entregada) a
        se (otorga/concede/confiere/expide/extiende) [el presente _ ]a
        (certifica[mos]/acredita[mos]/hace constar/se certifica/se hace constar/se acredita) que
        por [la/el] presente se certifica que
        [se ](extiende/otorga/confiere/expide/concede/entrega)[ el/ la][ presente][ _] (a favor de/a)
        (otorgado/conferido/entregado/concedido/extendido/expedido)[a] a[ favor de] | confiere a | certifica a
        otorga a | en favor de | a nombre de | a favor de
        (felicitaciones/felicidades/enhorabuena) a | felicita[mos] a
    """,
    name_labels="""
        apellido[s] | (primer/segundo) apellido
        nombre[s][ completo/ y apellidos/ y apellido] | apellidos y nombre[s] | alumn(o/a) | titular | asistente
        estudiante | nombre de[l][ la] (participante/alumno/alumna/titular/asistente/estudiante) | participante
        nombre del (participante/alumno/estudiante/asistente/titular/profesional/egresado/cursante/capacitando)
        nombre de la (participante/alumna/estudiante/asistente/titular/profesional/egresada) | nombre y apellido[s]
        apellidos, nombre | apellido[s] y nombre[s] | cursante | egresad(o/a) | beneficiari(o/a)
        nombre y apellido[s][ del (participante/alumno/titular/asistente/estudiante)] | alumno/a | profesional
        nombre de la alumna
    """,
    other_captions="""
        curso | taller | seminario | acción formativa | programa | lugar | sede | tema | actividad | docente
        ponente
    """,
    verbs="""
        ha (completado/superado/realizado/asistido/participado/finalizado/cursado/aprobado) | asistió | participó
        completó{(?= )} | aprobó | finalizó | ha (obtenido/recibido/concluido/cumplido/aprobado/terminado/tomado)
        cumplió | concluyó | culminó | cursó | obtuvo | realizó
        (cursó/asistió/aprobó/superó/completó/finalizó/realizó/participó/concluyó/acreditó/culminó)[ y aprobó]
        por haber (cursado/asistido/aprobado/superado/completado/finalizado/realizado/participado/concluido/acreditado)
        ha (cursado/concluido/acreditado/culminado/obtenido)
    """,
    auxiliaries="ha",
    holder_ends="por (haber/su) | [con ](dni/nif/nie)",
    born="""
        nacid(o/a) | fecha de nacimiento | natalicio | fecha y lugar de nacimiento | nacimiento | fecha de nac[.]
        f[.] nac[.] | nacid(o/a) (el/en)
    """,
    roles="""
        instruct | docente | <firma> | examinat | testigo | secretari | evaluador | presidente | coordinador
        encargad | responsable | director | coordinad | instructor | profesor | ponente | capacitador | rector>
        decan | sello | jefe | jefa | tutor | dirección | directora | rector | coordinación | secretaría | gerente
        representante | autoridad | docencia | formador | vocal
    """,
    limits="""
        no (lo/la/se/fue) | no (complet/aprob/finaliz/super)* | sin | parte teórica | sólo | parcial* | provisional*
        a la espera | pendiente* | en parte | solo | solamente | únicamente | una parte | incomplet* | condicion*
        sujet(o/a) a | temporal* | sin (complet/finaliz/conclu/aprob/super/termin/haber)*
        (como/en calidad de) (docente/ponente/profesor/profesora/instructor/instructora/tutor/tutora)
        labor (docente/como docente)
        (como/en calidad de) (oyente/observador/observadora)
    """,
    not_certified="""
        (solo/sólo/solamente/únicamente) asistencia | sin (evaluación/examen) | no (realizó/certifica)
        no superado | no superada
        [se ]retiró antes | constancia de retiro | desistió | no (ha/apto/válido/oficial) | anulad(o/a)
        cancelad(o/a) | borrador | inválid(o/a) | sin (validez/valor/haberlo/haberla/haber) | suspendid(o/a)
        todavía | aún no | (constancia/comprobante/certificado) de (inscripción/matrícula)
        (está/se encuentra) (inscri_/matriculad_) | (término/fin/fecha/conclusión/finalización) [de _ ]previst(o/a)
        provisional | abandon* | {^\\W*}(copia/copia simple/duplicado){\\W*$} | muestra | ejemplar | sin valor
        no (concluyó/finalizó/aprobó/completó/cumplió/asistió) | en curso | pendiente | revocad(o/a) | vencid(o/a)
        preinscripción | reserva de plaza | retirad(o/a) | abandonó | duplicado | no válid(o/a) | suspenso
        reprobad(o/a) | (previsto/prevista) para
        lista de espera
    """,
    other_papers="""
        factura | recibo | presupuesto | (justificante/comprobante) de (pago/matrícula/inscripción) | matrícula
        inscripción | preinscripción | (hoja/ficha/solicitud/boleta) de (inscripción/matrícula) | horario
        convocatoria | invitación | albarán | carné | hoja de firmas
        confirmación de (inscripción/matrícula/reserva/pago) | resguardo | pedido | cotización | nota de crédito
        (certificado/constancia/diploma) de (docencia/docente/ponente/ponencia/agradecimiento/reconocimiento docente)
    """,
    expires="""
        renovar | renovación | vigente | vigencia | válid(o/a) hasta | vence | caduc* | vencimiento
        fecha de (vencimiento/caducidad/expiración/renovación/vigencia) | válid(o/a) hasta[ el] | validez
        vigencia hasta | vence el | próxim(o/a) (renovación/recertificación/actualización/curso) | recertificación
        expira* | renovar antes | fin de vigencia | (vigencia/vigente/válid(o/a)/validez)[ hasta][ el] | caduca[ el]
        fecha de (vencimiento/caducidad/expiración/renovación) | vence[ el] | válid(o/a) por renovar hasta
        próxima (renovación/actualización) | expira[ el] | renovar antes del | fin de (validez/vigencia)
        fecha límite
    """,
    other_days="""
        inicio | retir_ | desist_ | abandon* | apertura | impres_ | imprim_ | solicitud | primer día | inscri_
        matricul_ | comienzo | desde | registrad(o/a)
        fecha de (inicio/inscripción/matrícula/impresión/solicitud/registro)
        fecha de (retiro/baja/pago/descarga/consulta/verificación)
        fecha de (actualización/creación/publicación/revisión/factura/compra/acceso/ingreso/alta) | iniciad(o/a)
        comenz(ó/ado) | descargad(o/a) | actualizad(o/a) | impres(o/a) el | generad(o/a) | revisad(o/a)
        verificad(o/a) | baja | cread(o/a) el | consultad(o/a) | recibid(o/a) | pagad(o/a) | publicad(o/a)
        fecha de (inicio/inscripción/matrícula/matriculación/admisión/impresión/registro/solicitud/apertura/ingreso)
        impreso[ el] | desde el | admisión | inicia | descargado | generado el | verificado el | inscrito el
        del{(?= \\d)}
    """,
    completed="""
        acreditación | culminación | egreso | aprobad(o/a) | aprobación | superad(o/a) | obtenido | obtención
        finaliz* | acabad(o/a) | conclu* | terminó | término | terminad(o/a) | terminación | complet(a/o)*
        date de fin | fecha[s] de[l] [la ](término/terminación/finalización/realización/curso)
        fecha[s] de[l] [la ](culminación/examen/aprobación/egreso/fin/cierre)
        fecha[s] de[l] [la ](taller/seminario/asistencia/participación/impartición/formación/capacitación/graduación)
        realizad(o/a) (el/los días/del/en) | celebrad(o/a) | impartid(o/a) | cursad(o/a) | completad(o/a)
        finalizado | llevad(o/a) a cabo | examen (aprobado/final) | último día | culmin(ó/ado/ada) | graduación
        celebración | celebrado | impartido | impartición | realizado | realización | desarrollado | cursado
        dictado
        fecha[s] (de/del) (curso/realización/finalización/término/conclusión/cierre/culminación/aprobación)
        fecha[s] de (impartición/egreso) | fecha[s] de (celebración/asistencia/actividad/capacitación)
        aprobado[ el] | finalizado[ el] | concluido[ el] | fin de[l] (curso/programa/capacitación/formación)
        fecha de (superación/obtención) | período[ lectivo] | periodo | fechas | término del curso | cierre
        días (del curso/de formación/de asistencia)
    """,
    issued="""
        expedid(o/a) | fecha de (expedición/emisión/otorgamiento) | emitid(o/a) | otorgad(o/a)
        fecha de[l] (firma/certificado/entrega/diploma/constancia/certificación/concesión/registro del certificado)
        otorgamiento | emisión | expedición | firmad(o/a) | entregad(o/a) el | concedid(o/a) el | extendid(o/a) el
        dad(o/a) en | certificad(o/a) (desde/el) | válid(o/a) desde | vigente desde | vigencia desde | se expide
        se extiende | fecha de (expedición/emisión/otorgamiento/concesión/entrega/firma/certificación/certificado)
        expedid(o/a)[ el/ en/ a] | emitid(o/a)[ el] | otorgad(o/a)[ el] | dado en | dad(o/a) a | extendid(o/a)[ el]
        firmado[ el] | certificado el | fecha (del certificado/del diploma)
    """,
    dates="fecha",
    fillers="""
        curso | taller | del | los | las | con | día[s] | certificado | constancia | diploma | programa
        capacitación
    """,
    date_particles="el",
    hour_units="""
        hora[s] | h | hs[.] | horas (lectivas/cronológicas/reloj/académicas/presenciales/pedagógicas) | hrs[.]
        hora[s] reloj
    """,
    hour_labels="""
        horas[ lectivas/ totales] | número de horas | duración | carga horaria | total [de ]horas
        horas (de formación/de capacitación/cronológicas/académicas/presenciales) | intensidad[ horaria]
        no de horas | cantidad de horas | n.o de horas | no. de horas | duración (total/del curso/en horas)
        carga lectiva | cómputo horario | (intensidad/carga/duración) horaria[ total]
        horas[ totales/ lectivas/ certificadas/ cronológicas/ acreditadas/ académicas/ pedagógicas/ presenciales]
        horas de (formación/capacitación/instrucción) | duración[ total][ en horas]
        tiempo de (formación/instrucción) | horas de curso | suma de horas
    """,
    other_units="<punto[s]> | <uec> | <crédito[s]> | día[s]> | crédito | unidad",
    theory="teoría | teóric | en línea | a distancia | virtual",
    in_person="presencia | práctic | laborator | presencial | prácticas",
    total="total | <suma> | suma | todas las | en total",
    number_labels="""
        folio[ no/ nº/ núm]
        (número/num[.]/no/n.) [de ](serie/registro/folio) | folio | certificado[-/ ](n(°/o/.)/no/num*)
        código[ de/ de la] (verifica*/valida*/registro/control*/autentic*) | ref[.] (del/de) (certific/diplom)*
        número (de/del/de la) (certificado/constancia/diploma/título/documento/acreditación del curso)
        (n[.][ ]o[.]/núm[.]) (de/del/de la) (certificado/constancia/diploma/título/documento/acreditación del curso)
        (no[.]/nro[.]/n°) (de/del/de la) (certificado/constancia/diploma/título/documento/acreditación del curso)
        (certificado/constancia/diploma) (nro/núm/número/n°)[.] | nro[.] de (certificado/constancia/diploma)
        id del certificado | código (del/de) (certificado/verificación/validación/autenticidad)
        código único[ de verificación] | consecutivo | folio[ n°]
        código (de (certificado/certificación/constancia/diploma/validación/verificación/autenticidad)/único)
        (número/n.o/no/no) (de (registro/documento/certificado/diploma/constancia/orden/serie)/del certificado)
        (id/identificador) (del/de) (certificado/credencial) | (referencia/ref[.]) del certificado
        registro (n[.]o/no/no.) | certificado (n[.]o/no/no[.]/núm[.])
    """,
    number_alone="numero | no | n°",
    certificates="certific* | diplom* | constanc* | registro | título | reconocimiento | document*",
    numbers="n[.][ ](°/o)[.] | n. | número | no | num",
    number_of="de | del | de la",
    other_numbers="""
        acredita | <aval> | homolog | (nuestra/su) ref | asunto | expediente | referencia: | resoluc | legajo
        matricul | <dni> | <nif> | <nie> | declarac | cédula | <cuit> | <rut> | <nit> | <rfc> | <curp> | colegiad
        colegiatura | matrícula | registro profesional | teléfono | tel. | factura
        número de (alumno/socio/cliente/pedido/curso/licencia/expediente/autorización/resolución)
        código (postal/de curso/del curso) | aula | pasaporte | autorización | ministerio | folio de pago | autoriza
        licencia | registro de (centro/entidad/proveedor) | <clave> | institución | resolución | <entidad>
        proveedor | acreditaci | reconocimiento oficial | <ruc> | <cif> | <socio> | inscripción | <tel> | curso n
        código (del curso/de curso/del centro/de centro/de programa)
    """,
)
