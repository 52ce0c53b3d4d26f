"""Portuguese."""

from typing import Final

from credentialing.matching.languages.language import Language

PORTUGUESE: Final = Language(
    code="pt",
    name="Portuguese",
    telling="horas | certifica* | conclusão | validade | carga horária | número de",
    announces="""
        (certifica[mos/-se]/atesta[mos/-se]/declara[mos/-se])[[,] para o[s] devido[s] (fins/efeitos)[,]] que
        (conferido/outorgado/atribuído/concedido) a | (outorga/confere)[ o][ presente][ _] a
        (concedid/expedid)(o/a) a
    """,
    name_labels="""
        nome[ completo] | alun(o/a) | formand(o/a) | participante | titular
        nome d(o/a/e)[l][ ](participante/aluno/aluna/formando/formanda/titular)
    """,
    verbs="concluiu | completou | participou | frequentou | finalizou | ha participado",
    auxiliaries="a",
    holder_ends="por (haver/sua/seu) | cpf",
    born="nascid(o/a) | data de nascimento",
    roles="diretor | docente | assinatura | formador | testemunha | avaliador | coordenador | presidente",
    not_certified="""
        desistiu | desistência | não (concluiu/válido/oficial/foi) | rascunho | sem (validade/valor/efeito)
        suspens(o/a) | (comprovante/declaração/confirmação) de (inscrição/matrícula) | ainda não | previsão
        (está/encontra-se) (inscrit_/matriculad_) | (conclusão/término/data) prevista | cancelad(o/a) | anulad(o/a)
        inválid(o/a) | provisóri(o/a)
        {^\\W*}(cópia/cópia simples/segunda via){\\W*$}
    """,
    expires="renovação | renovar | vence | vencimento | vigência | válid(o/a) até | validade | expira* | caduc*",
    other_days="""
        início | desist_ | abandon* | abertura | impress_ | imprim_ | pedido | primeiro dia | inscri_ | matricul_
        desde | solicitud
    """,
    completed="""
        aprovad(o/a) | aprovação | obtenção | finaliz* | conclu* | término | terminou | terminad(o/a) | complet(a/o)*
        acabad(o/a) | superad(o/a)
    """,
    issued="emitid(o/a) | data de (emissão/expedição) | expedid(o/a) | outorgad(o/a)",
    dates="data",
    hour_units="hora[s] | h | hs[.]",
    hour_labels="horas[ letivas/ lectivas/ totais] | número de horas | duração | carga horária",
    other_units="<ponto[s]> | <crédito[s]> | dia[s]>",
    theory="teoria | teóric",
    in_person="presencia | prátic | laborator",
    total="total | <soma>",
    number_labels="""
        (número/num[.]/no/n.) [de ](série/registro) | certificado[-/ ](n(°/o/.)/no/num*)
        código[ de/ da/ do] (verifica*/valida*/registro/control*/autentic*) | ref[.] (do/de) (certific/diplom)*
    """,
    number_alone="numero | no | n°",
    certificates="certific* | diplom* | registo | registro | declaração | certidão | título | document*",
    numbers="n[.][ ](°/o)[.] | n. | número | no | num",
    number_of="de | do | da",
    other_numbers="acredita | credencia | portaria | homolog | resoluc | deliber | cpf | matricul | (nossa/sua) ref",
)
