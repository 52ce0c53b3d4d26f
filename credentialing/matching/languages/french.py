"""French."""

from typing import Final

from credentialing.matching.languages.language import Language

FRENCH: Final = Language(
    code="fr",
    name="French",
    telling="heures | certifions | attestation | délivré[e] | durée | valable | achevé[e]",
    announces="""
        (certifi/attest/confirm)*[ par la présente] que | (décern/délivr/remis/attribu/accord)é[e] à | remis[e] à
    """,
    name_labels="""
        nom[s][ et prénom[s]/ complet] | nom[s][,] prénom[s] | prénom[s][ et] nom[s] | participant[e] | stagiaire
        titulaire | bénéficiaire | apprenant[e]
        nom d(u/e la/e l')[ ](participant[e]/stagiaire/titulaire/bénéficiaire/apprenant[e])
    """,
    verbs="""
        a [bien /dûment /avec succès ](suivi/participé/complété/réussi/terminé/validé/effectué/achevé/obtenu)*
    """,
    auxiliaries="a",
    holder_ends="pour (avoir/sa/son)",
    born="né[e] le | née | date de naissance",
    roles="""
        directeur | directrice | formateur | formatrice | responsable | témoin | secrétair | gérant | président
        examinat
    """,
    not_certified="""
        s'est retiré[e] | annulé* | null[e] | nul et | n'a pas | n'est pas | pas encore | non (valable/officiel)
        provisoire | invalide | suspendu[e] | (attestation/confirmation/preuve/certificat) d'inscription
        est [actuellement ]inscrit[e] | (fin/date/achèvement/terme/réussite) [de _ ](prévu[e]/prévisionnel*)
        {^\\W*}(copie/copie conforme/duplicata){\\W*$}
    """,
    expires="échéance | [à ]renouveler | valable jusqu* | validité | expire le",
    other_days="""
        début | première journée | imprim_ | premier jour | inscri_ | immatriculation | ouverture | du{(?= \\d)}
        retir_ | impress_
    """,
    completed="""
        achev* | fin de formation | réussite | validé[e] | réussi[e] | obtenu[e] | fin du stage | terminé[e]
        date[s] de [la ](formation/fin/réussite) | date d'(achèvement/obtention) | absolv*
    """,
    issued="""
        délivré[e][ le] | date (de délivrance/d[']émission/d[']établissement) | établi[e][ le] | fait[ à/ le]
        émis[ le]
    """,
    dates="date[s] | le",
    date_particles="le",
    hour_units="heure[s] | h",
    hour_labels="nombre d[']heures | heures | durée | volume horaire",
    other_units="jour[s]>",
    theory="théor | didacti",
    in_person="pratique | présen(t/c)ie",
    general="général",
    total="somme | total",
    number_labels="""
        réf[.] (du/de la/de) (certific/attest/diplom)* | code[ de/ de la] (vérifica/valida/contrôl/authenti)*
        (numéro/n(°/o/.)/num[.]/no) [de ](série/registre)
        (certificat/attestation/diplôme)[-/ ](n(°/o/.)/no/num*)
    """,
    number_alone="numéro | no | n°",
    certificates="certific* | certificat* | attest* | diplôm* | titre | registre",
    numbers="n[.][ ](°/o)[.] | n. | n° | numéro | no",
    number_of="de | du | de la | de l' | d'",
    other_numbers="""
        agrément | habilita | siret | (notre/votre) réf | objet | dossier | facture | protocol | délibér
    """,
)
