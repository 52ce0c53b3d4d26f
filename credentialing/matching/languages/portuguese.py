"""Portuguese."""

from typing import Final

from credentialing.matching.languages.language import Language

PORTUGUESE: Final = Language(
    code="pt",
    name="Portuguese",
    telling="""
        participou | concluído | certificado de
        horas | certifica* | conclusão | validade | carga horária | número de
        concluiu | certificamos | realizad(o/a) | emitid(o/a) | formação | aproveitamento
    """,
    announces="""
        (certifica[mos/-se]/atesta[mos/-se]/declara[mos/-se])[[,] para o[s] devido[s] (fins/efeitos)[,]] que
        (conferido/outorgado/atribuído/concedido) a | (outorga/confere)[ o][ presente][ _] a
        (concedid/expedid)(o/a) a | (certifica-se/atesta-se/declara-se/certificamos/atestamos/declaramos)[,] que
        (conferido/concedido/outorgado/atribuído/entregue) a[o]
        (certifica[mos/-se]/atesta[mos/-se]/declara[mos/-se]/certificamos)[,] que | a quem interessar
        [se ](confere/outorga/concede/atribui/entrega)[-se][ o/ a][ presente][ _] a
        é (conferido/outorgado/concedido/atribuído)[a] a | em nome de | a favor de
        parabéns a[o] | parabeniza[mos]
    """,
    name_labels="""
        sobrenome | apelido[s] | nome próprio
        nome[ completo] | alun(o/a) | formand(o/a) | participante | titular
        nome d(o/a/e)[l][ ](participante/aluno/aluna/formando/formanda/titular)
        nome d(o/a) (participante/aluno/aluna/formando/formanda/estudante/titular/profissional/cursista/concluinte)
        nome e apelido | nome e sobrenome | cursista | concluinte | estudante | formando(a) | formando/a | aluno/a
        nome do(a) (participante/aluno/formando) | nome completo | beneficiári(o/a) | profissional
    """,
    other_captions="formação | acção | ação | local | curso",
    verbs="""
        concluiu | completou | participou | frequentou | finalizou | ha participado | cursou | realizou | obteve
        foi aprovad(o/a) | assistiu | terminou
        por (ter/haver) (concluído/completado/participado/frequentado/realizado)
    """,
    auxiliaries="a",
    holder_ends="por (haver/sua/seu) | cpf",
    born="nascid(o/a) | data de nascimento | data e local de nascimento | nascimento | data de nasc[.]",
    roles="""
        diretor | docente | assinatura | formador | testemunha | avaliador | coordenador | presidente | coordenad
        instrutor | professor | palestrante | reitor | carimbo | responsável | director | tutor | direção | direcção
        secretári | formadora | gerente | representante | presidência | coordenação
    """,
    limits="""
        não | sem | parte teórica | só | parcial* | provis* | apenas | somente | em parte | uma parte | aguard*
        pendente* | à espera | sujeit(o/a) a | condicion* | incomplet* | sem (conclu/complet/termin/aprov/ter)*
        (como/na qualidade de) (docente/professor[a]/palestrante/ministrante/instrutor[a]/formador[a])
        (como/na qualidade de) (ouvinte/observador/observadora)
    """,
    not_certified="""
        (apenas/só/somente) presença | sem avaliação | não (realizou/certifica/atesta)
        não apto | não apta
        desistiu | desistência | não (concluiu/válido/oficial/foi) | rascunho | sem (validade/valor/efeito)
        suspens(o/a) | (comprovante/declaração/confirmação) de (inscrição/matrícula) | ainda não | previsão
        (está/encontra-se) (inscrit_/matriculad_) | (conclusão/término/data) prevista | cancelad(o/a) | anulad(o/a)
        inválid(o/a) | provisóri(o/a) | {^\\W*}(cópia/cópia simples/segunda via){\\W*$} | amostra | sem valor
        não (concluiu/completou/participou/frequentou/aprovado) | em curso | em andamento | pendente | reprovad(o/a)
        pré-inscrição | revogad(o/a) | vencid(o/a) | segunda via
        lista de espera
    """,
    other_papers="""
        fatura | fatura-recibo | recibo | orçamento | inscrição | (ficha/boletim/confirmação) de (inscrição/matrícula)
        matrícula | (comprovante/comprovativo) de (pagamento/inscrição/matrícula) | horário | convocatória | convite
        nota fiscal | boleto | lista de presenças
        (certificado/declaração) de (docência/palestrante/ministrante/agradecimento)
    """,
    expires="""
        renovação | renovar | vence | vencimento | vigência | válid(o/a) até | validade | expira* | caduc*
        data de (validade/vencimento/expiração/renovação/caducidade) | expira em
        próxim(o/a) (renovação/recertificação/atualização) | recertificação | fim da validade | renovar até
        válid(o/a) até[ ao][ dia] | validade[ até] | data de (validade/vencimento/expiração/renovação) | vence em
        caduca em | próxima (renovação/reciclagem)
    """,
    other_days="""
        início | desist_ | abandon* | abertura | impress_ | imprim_ | pedido | primeiro dia | inscri_ | matricul_
        desde | solicitud | data d(e/a/o) (início/inscrição/matrícula/impressão/pedido/solicitação/registo)
        data d(e/a/o) (registro/desistência/pagamento/acesso)
        data d(e/a/o) (atualização/criação/publicação/revisão/verificação/consulta/fatura/download) | iniciad(o/a)
        começou | impress(o/a) em | atualizad(o/a) | gerad(o/a) | baixad(o/a) | revist(o/a) em | verificad(o/a)
        criad(o/a) em | cancelamento
        data de (início/inscrição/matrícula/admissão/impressão/registo/emissão do recibo/abertura) | impresso em
        início d(o/a) (curso/acção/ação/formação) | inscrito em | descarregado | gerado em | pedido recebido
    """,
    completed="""
        aprovad(o/a) | aprovação | obtenção | finaliz* | conclu* | término | terminou | terminad(o/a)
        complet(a/o)* | acabad(o/a) | superad(o/a)
        data[s] d(e/o/a) (conclusão/término/fim/finalização/realização/curso/exame/aprovação/participação/formação/ação)
        data de fim | realizad(o/a) (em/no/de/entre/nos) | decorrid(o/a) | ministrad(o/a) | concluíd(o/a)
        último dia | finalizado em | frequentad(o/a) | exame final | encerramento
        data[s] (de/do/da) (conclusão/curso/realização/término/fim/formação/acção/ação/frequência/aprovação)
        data de conclusão (da acção/da ação/da formação/do curso) | realizado[a] (em/de/a) | decorreu
        período[ de formação] | concluído em | terminad(o/a) em | ministrado[ em/ de]
        fim d(o/a) (curso/formação/acção/ação) | realização | datas
        dias (do curso/da formação/de formação)
    """,
    issued="""
        emitid(o/a) | data de (emissão/expedição) | expedid(o/a) | outorgad(o/a)
        data d(e/o/a) (assinatura/certificado/entrega/certificação/outorga/diploma) | emissão | expedição
        assinad(o/a) | entregue em | conferid(o/a) em | atribuíd(o/a) em | válid(o/a) (desde/a partir de)
        certificad(o/a) desde | data (de/da/do) (emissão/expedição/outorga/certificado/assinatura/entrega)
        emitido[a][ em/ a] | expedido[a][ em] | passad(o/a) em | outorgad(o/a) em | concedid(o/a) em | assinado[ em]
        dado em
    """,
    dates="data",
    fillers="curso | formação | acção | ação | dia | certificado | diploma | das | dos | com",
    hour_units="hora[s] | h | hs[.] | horas (letivas/aula/de formação) | horas-aula | h/aula | hrs",
    hour_labels="""
        horas[ letivas/ lectivas/ totais] | número de horas | duração | carga horária | total de horas
        n.o de horas | horas (de formação/letivas/totais/presenciais) | duração (total/do curso/em horas)
        carga horária total | quantidade de horas | no de horas | carga horária[ total]
        horas[ ministradas/ de formação/ lectivas/ letivas/ totais/ certificadas/ de curso]
        duração[ total][ em horas] | (número/total) de horas | tempo de formação
    """,
    other_units="<ponto[s]> | <crédito[s]> | dia[s]> | crédito | unidade",
    theory="teoria | teóric | em linha | à distância | virtual",
    in_person="presencia | prátic | laborator | presencial",
    total="total | <soma> | soma | ao todo",
    number_labels="""
        (número/num[.]/no/n.) [de ](série/registro) | certificado[-/ ](n(°/o/.)/no/num*)
        código[ de/ da/ do] (verifica*/valida*/registro/control*/autentic*) | ref[.] (do/de) (certific/diplom)*
        (número/n[.][ ]o[.]/nr[.]/n°) (de/do/da) (certificado/diploma/certidão/declaração/documento)
        (certificado/diploma/certidão) (número/nr/n°)[.]
        código (do certificado/de verificação/de validação/de autenticação/de autenticidade)
        (certificado/diploma/declaração) (n[.]o/no/número/núm[.]) | registo (n[.]o/no/número)
        registro (n[.]o/no/número) | número (do/de) (certificado/diploma/registo/registro/série/documento)
        código (do certificado/de validação/de verificação/de autenticidade) | id do certificado
        referência[ do certificado] | identificador
    """,
    number_alone="numero | no | n°",
    certificates="certific* | diplom* | registo | registro | declaração | certidão | título | document*",
    numbers="n[.][ ](°/o)[.] | n. | número | no | num",
    number_of="de | do | da",
    other_numbers="""
        acredita | credencia | portaria | homolog | resoluc | deliber | cpf | matricul | (nossa/sua) ref
        contribuinte | <nif> | cnpj | crefito | cédula profissional | telefone | <fax> | fatura | matrícula | ação n
        dgert | número d(e/o) (aluno/sócio/curso/cliente) | código (postal/do curso/de curso) | sala> | processo
        alvará | entidade formadora | autorização | licença | cédula | certificação da entidade | <entidade>
        <sócio> | <tel> | curso n | código (do curso/da entidade/da acção/da ação)
    """,
)
