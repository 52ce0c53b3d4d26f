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
        (certifica-se/atesta-se/declara-se/certificamos/atestamos/declaramos)[,] que
        (conferido/concedido/outorgado/atribuído/entregue) a[o]
    """,
    name_labels="""
        nome[ completo] | alun(o/a) | formand(o/a) | participante | titular
        nome d(o/a/e)[l][ ](participante/aluno/aluna/formando/formanda/titular)
        nome d(o/a) (participante/aluno/aluna/formando/formanda/estudante/titular/profissional/cursista/concluinte)
        nome e apelido | nome e sobrenome | cursista | concluinte | estudante
    """,
    verbs="""
        concluiu | completou | participou | frequentou | finalizou | ha participado
        cursou | realizou | obteve | foi aprovad(o/a) | assistiu
    """,
    auxiliaries="a",
    holder_ends="por (haver/sua/seu) | cpf",
    born="""
        nascid(o/a) | data de nascimento
        data e local de nascimento | nascimento
    """,
    roles="""
        diretor | docente | assinatura | formador | testemunha | avaliador | coordenador | presidente
        coordenad | instrutor | professor | palestrante | reitor | carimbo | responsável | director | tutor
    """,
    not_certified="""
        desistiu | desistência | não (concluiu/válido/oficial/foi) | rascunho | sem (validade/valor/efeito)
        suspens(o/a) | (comprovante/declaração/confirmação) de (inscrição/matrícula) | ainda não | previsão
        (está/encontra-se) (inscrit_/matriculad_) | (conclusão/término/data) prevista | cancelad(o/a) | anulad(o/a)
        inválid(o/a) | provisóri(o/a)
        {^\\W*}(cópia/cópia simples/segunda via){\\W*$}
        amostra | sem valor | não (concluiu/completou/participou/frequentou/aprovado) | em curso | em andamento
        pendente | reprovad(o/a) | pré-inscrição | revogad(o/a) | vencid(o/a) | segunda via
    """,
    expires="""
        renovação | renovar | vence | vencimento | vigência | válid(o/a) até | validade | expira* | caduc*
        data de (validade/vencimento/expiração/renovação/caducidade) | expira em
        próxim(o/a) (renovação/recertificação/atualização) | recertificação | fim da validade | renovar até
    """,
    other_days="""
        início | desist_ | abandon* | abertura | impress_ | imprim_ | pedido | primeiro dia | inscri_ | matricul_
        desde | solicitud
        data d(e/a/o) (início/inscrição/matrícula/impressão/pedido/solicitação/registo)
        data d(e/a/o) (registro/desistência/pagamento/acesso)
        data d(e/a/o) (atualização/criação/publicação/revisão/verificação/consulta/fatura/download) | iniciad(o/a)
        começou | impress(o/a) em | atualizad(o/a) | gerad(o/a) | baixad(o/a) | revist(o/a) em | verificad(o/a)
        criad(o/a) em | cancelamento
    """,
    completed="""
        aprovad(o/a) | aprovação | obtenção | finaliz* | conclu* | término | terminou | terminad(o/a) | complet(a/o)*
        acabad(o/a) | superad(o/a)
        data[s] d(e/o/a) (conclusão/término/fim/finalização/realização/curso/exame/aprovação/participação/formação/ação)
        data de fim | realizad(o/a) (em/no/de/entre/nos) | decorrid(o/a) | ministrad(o/a) | concluíd(o/a) | último dia
        finalizado em | frequentad(o/a) | exame final | encerramento
    """,
    issued="""
        emitid(o/a) | data de (emissão/expedição) | expedid(o/a) | outorgad(o/a)
        data d(e/o/a) (assinatura/certificado/entrega/certificação/outorga/diploma) | emissão | expedição
        assinad(o/a)
        entregue em | conferid(o/a) em | atribuíd(o/a) em | válid(o/a) (desde/a partir de) | certificad(o/a) desde
    """,
    dates="data",
    hour_units="""
        hora[s] | h | hs[.]
        horas (letivas/aula/de formação) | horas-aula | h/aula | hrs
    """,
    hour_labels="""
        horas[ letivas/ lectivas/ totais] | número de horas | duração | carga horária
        total de horas | n.o de horas | horas (de formação/letivas/totais/presenciais)
        duração (total/do curso/em horas) | carga horária total | quantidade de horas | nº de horas
    """,
    other_units="<ponto[s]> | <crédito[s]> | dia[s]>",
    theory="""
        teoria | teóric
        em linha | à distância | virtual
    """,
    in_person="""
        presencia | prátic | laborator
        presencial
    """,
    total="total | <soma>",
    number_labels="""
        (número/num[.]/no/n.) [de ](série/registro) | certificado[-/ ](n(°/o/.)/no/num*)
        código[ de/ da/ do] (verifica*/valida*/registro/control*/autentic*) | ref[.] (do/de) (certific/diplom)*
        (número/n[.][ ]o[.]/nr[.]/n°) (de/do/da) (certificado/diploma/certidão/declaração/documento)
        (certificado/diploma/certidão) (número/nr/n°)[.]
        código (do certificado/de verificação/de validação/de autenticação/de autenticidade)
    """,
    number_alone="numero | no | n°",
    certificates="certific* | diplom* | registo | registro | declaração | certidão | título | document*",
    numbers="n[.][ ](°/o)[.] | n. | número | no | num",
    number_of="de | do | da",
    other_numbers="""
        acredita | credencia | portaria | homolog | resoluc | deliber | cpf | matricul | (nossa/sua) ref
        contribuinte | <nif> | cnpj | crefito | cédula profissional | telefone | <fax> | fatura | matrícula | ação n
        dgert | número d(e/o) (aluno/sócio/curso/cliente) | código (postal/do curso/de curso) | sala> | processo
        alvará | entidade formadora
    """,
)
