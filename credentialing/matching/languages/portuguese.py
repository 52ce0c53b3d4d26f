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
        (concedid/expedid)(o/a) a | (certifica[mos/-se]/atesta[mos/-se]/declara[mos/-se]/certificamos)[,] que
        a quem interessar | [se ](confere/outorga/concede/atribui/entrega)[-se][ o/ a][ presente][ _] a
        é (conferido/outorgado/concedido/atribuído)[a] a | em nome de | a favor de
    """,
    name_labels="""
        nome[ completo] | alun(o/a) | formand(o/a) | participante | titular
        nome d(o/a/e)[l][ ](participante/aluno/aluna/formando/formanda/titular) | formando(a) | formando/a | aluno/a
        nome do(a) (participante/aluno/formando) | concluinte | cursista | estudante | nome completo
        beneficiári(o/a) | profissional
    """,
    verbs="""
        concluiu | completou | participou | frequentou | finalizou | ha participado
        (concluiu/completou/participou/frequentou/finalizou/realizou/terminou/cursou)[ com (aproveitamento/êxito/sucesso)]
        por (ter/haver) (concluído/completado/participado/frequentado/realizado) | foi aprovad(o/a)
    """,
    auxiliaries="a",
    holder_ends="por (haver/sua/seu) | cpf",
    born="nascid(o/a) | data de nascimento | data de nasc[.] | nascimento",
    roles="""
        diretor | docente | assinatura | formador | testemunha | avaliador | coordenador | presidente | direção
        director | direcção | secretári | professor | instrutor | formadora | responsável | gerente | reitor | tutor
        representante | presidência | coordenação
    """,
    not_certified="""
        desistiu | desistência | não (concluiu/válido/oficial/foi) | rascunho | sem (validade/valor/efeito)
        suspens(o/a) | (comprovante/declaração/confirmação) de (inscrição/matrícula) | ainda não | previsão
        (está/encontra-se) (inscrit_/matriculad_) | (conclusão/término/data) prevista | cancelad(o/a) | anulad(o/a)
        inválid(o/a) | provisóri(o/a) | {^\\W*}(cópia/cópia simples/segunda via){\\W*$}
    """,
    expires="""
        renovação | renovar | vence | vencimento | vigência | válid(o/a) até | validade | expira* | caduc*
        válid(o/a) até[ ao][ dia] | validade[ até] | data de (validade/vencimento/expiração/renovação) | vence em
        caduca em | expira em | renovar até | próxima (renovação/reciclagem) | fim da validade
    """,
    other_days="""
        início | desist_ | abandon* | abertura | impress_ | imprim_ | pedido | primeiro dia | inscri_ | matricul_
        desde | solicitud
        data de (início/inscrição/matrícula/admissão/impressão/registo/emissão do recibo/abertura) | impresso em
        início d(o/a) (curso/acção/ação/formação) | inscrito em | descarregado | gerado em | pedido recebido
    """,
    completed="""
        aprovad(o/a) | aprovação | obtenção | finaliz* | conclu* | término | terminou | terminad(o/a)
        complet(a/o)* | acabad(o/a) | superad(o/a)
        data[s] (de/do/da) (conclusão/curso/realização/término/fim/formação/acção/ação/frequência/aprovação)[ da (acção/ação/formação)/ do curso]
        realizado[a] (em/de/a) | decorreu | período[ de formação] | conclu[ído]* em | terminad(o/a) em
        ministrado[ em/ de] | fim d(o/a) (curso/formação/acção/ação) | realização | datas
    """,
    issued="""
        emitid(o/a) | data de (emissão/expedição) | expedid(o/a) | outorgad(o/a)
        data (de/da/do) (emissão/expedição/outorga/certificado/assinatura/entrega) | emitido[a][ em/ a]
        expedido[a][ em] | passad(o/a) em | outorgad(o/a) em | concedid(o/a) em | assinado[ em] | dado em
    """,
    dates="data",
    hour_units="hora[s] | h | hs[.]",
    hour_labels="""
        horas[ letivas/ lectivas/ totais] | número de horas | duração | carga horária | carga horária[ total]
        horas[ ministradas/ de formação/ lectivas/ letivas/ totais/ certificadas/ de curso]
        duração[ total][ em horas] | (número/total) de horas | tempo de formação
    """,
    other_units="<ponto[s]> | <crédito[s]> | dia[s]> | crédito | unidade",
    theory="teoria | teóric",
    in_person="presencia | prátic | laborator",
    total="total | <soma> | soma | ao todo",
    number_labels="""
        (número/num[.]/no/n.) [de ](série/registro) | certificado[-/ ](n(°/o/.)/no/num*)
        código[ de/ da/ do] (verifica*/valida*/registro/control*/autentic*) | ref[.] (do/de) (certific/diplom)*
        (certificado/diploma/declaração) (n[.][º°]/nº/número/núm[.]) | registo (n[.][º°]/nº/número)
        registro (n[.][º°]/nº/número) | número (do/de) (certificado/diploma/registo/registro/série/documento)
        código (do certificado/de validação/de verificação/de autenticidade) | id do certificado
        referência[ do certificado] | identificador
    """,
    number_alone="numero | no | n°",
    certificates="certific* | diplom* | registo | registro | declaração | certidão | título | document*",
    numbers="n[.][ ](°/o)[.] | n. | número | no | num",
    number_of="de | do | da",
    other_numbers="""
        acredita | credencia | portaria | homolog | resoluc | deliber | cpf | matricul | (nossa/sua) ref | alvará
        autorização | licença | cédula | certificação da entidade | <entidade> | <nif> | contribuinte | <sócio>
        dgert | cnpj | telefone | <tel> | curso n | código (do curso/da entidade/da acção/da ação)
    """,
)
