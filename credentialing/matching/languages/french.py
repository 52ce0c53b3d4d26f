"""French."""

from typing import Final

from credentialing.matching.languages.language import Language

FRENCH: Final = Language(
    code="fr",
    name="French",
    telling="heures | certifions | attestation | délivré[e] | durée | valable | achevé[e]",
    announces="""
        (certifi/attest/confirm)*[ par la présente] que | (décern/délivr/remis/attribu/accord)é[e] à | remis[e] à
        (il est certifié/il est attesté/nous certifions/nous attestons/certifie/atteste/certifions/attestons/attestant/certifiant)[ par la présente/ par les présentes] que
        (certificat/attestation/diplôme/document)[ est] (décern/délivr/remis/attribu/accord)é[e] à
        est (décerné/délivré/remis/attribué/accordé)[e] à | en faveur de | attribué[e] à | présenté[e] à
        soussigné[e][s] _ _ (certifie/atteste)[ que]
    """,
    name_labels="""
        nom[s][ et prénom[s]/ complet] | nom[s][,] prénom[s] | prénom[s][ et] nom[s] | participant[e] | stagiaire
        titulaire | bénéficiaire | apprenant[e]
        nom d(u/e la/e l')[ ](participant[e]/stagiaire/titulaire/bénéficiaire/apprenant[e])
        nom et prénom[s][ d(u/e la/e l')[ ](participant[e]/stagiaire/titulaire/bénéficiaire/apprenant[e])]
        bénéficiaire de la formation | participant(e) | nom, prénom[s] | prénom, nom | praticien[ne] | élève
        étudiant[e]
    """,
    verbs="""
        a [bien /dûment /avec succès ](suivi/participé/complété/réussi/terminé/validé/effectué/achevé/obtenu)*
        a (accompli/assisté/pris part/satisfait/rempli/terminé)* | ont (suivi/participé/réussi)
        pour avoir (suivi/participé/complété/réussi/terminé/validé/effectué/achevé/obtenu/accompli/satisfait)*
    """,
    auxiliaries="a",
    holder_ends="pour (avoir/sa/son) | a (suivi/réussi/participé) | demeurant | domicilié[e]",
    born="""
        né[e] le | née | date de naissance | né(e) le | né[e](e) | date de naiss[.] | naissance | né[e] en date du
    """,
    roles="""
        directeur | directrice | formateur | formatrice | responsable | témoin | secrétair | gérant | président
        examinat | intervenant | enseignant | présidence | direction | signataire | signature | organisme>
        coordinat | animateur | animatrice | professeur | chargé[e] de | doyen | jury | greffier | représentant
    """,
    not_certified="""
        s'est retiré[e] | annulé* | null[e] | nul et | n'a pas | n'est pas | pas encore | non (valable/officiel)
        provisoire | invalide | suspendu[e] | (attestation/confirmation/preuve/certificat) d'inscription
        est [actuellement ]inscrit[e] | (fin/date/achèvement/terme/réussite) [de _ ](prévu[e]/prévisionnel*)
        {^\\W*}(copie/copie conforme/duplicata){\\W*$}
    """,
    expires="""
        échéance | [à ]renouveler | valable jusqu* | validité | expire le | valid(able/ité/ide/e)[e] (jusqu*/du)
        fin de validité | date (limite/de fin) de validité | date d'expiration | expir* | date d'échéance
        échéance* | à renouveler avant[ le] | renouvellement | prochain recyclage | recyclage
        date de renouvellement | date limite | valide jusqu*
    """,
    other_days="""
        début | première journée | imprim_ | premier jour | inscri_ | immatriculation | ouverture | du{(?= \\d)}
        retir_ | impress_ | date d'(inscription/entrée/admission/impression/édition/ouverture) | édité[e] le
        imprimé[e] le | admission | date (de début/d'ouverture) | ouverture d(u/e la) _ | début d(u/e la) _
        entrée en formation | demande reçue | téléchargé[e] le | généré[e] le | vérifié[e] le | mis[e] à jour
        inscrit[e] le
    """,
    completed="""
        achev* | fin de formation | réussite | validé[e] | réussi[e] | obtenu[e] | fin du stage | terminé[e]
        date[s] de [la ](formation/fin/réussite) | date d'(achèvement/obtention) | absolv*
        fin (de/du/de la) (formation/stage/cours/session/module/programme)
        date[s] (du cours/de (la/l')[ ](session/formation/action))
        date[s] (de/du) (stage/cours/session/réalisation/clôture/fin/validation) | validé[e] le | réussi[e] le
        période[ de] [la ][formation] | période | session[s] | session du | dispensé[e] | déroulement
        suivi[e][ du/ le] | réalisé[e][ du/ le] | effectué[e][ le/ du] | organisé[e][ du/ le]
        date d(e/') (achèvement/complétion/réussite/obtention) | formation (suivie/dispensée/réalisée)[ du/ le]
        dates
    """,
    issued="""
        délivré[e][ le] | date (de délivrance/d[']émission/d[']établissement) | établi[e][ le] | fait[ à/ le]
        émis[ le] | délivré[e][ le/ à] | émis[e][ le]
        date (de délivrance/d'émission/d'établissement/d'attribution/du certificat/de remise)
        date de (signature/certification) | décerné[e] le | remis[e] le | attribué[e] le | établi[e] le | fait à
        fait le | signé[e][ le] | en date du | accordé[e] le | certifié[e] le
    """,
    dates="date[s] | le",
    date_particles="le",
    hour_units="heure[s] | h",
    hour_labels="""
        nombre d[']heures | heures | durée | volume horaire
        (nombre total/total/nombre) d[']heures[ de formation/ suivies/ effectuées/ créditées]
        heures (de formation/suivies/créditées/totales/effectuées)
        (durée/temps/volume)[ totale/ total/ horaire] (de [la ]formation/du stage/du cours/de l'action)
        durée[ totale] | heures de (cours/formation continue/contact) | durée en heures | total [des ]heures
        temps de formation
    """,
    other_units="jour[s]> | points[ de]> | crédit[s]> | unité[s]>",
    theory="théor | didacti",
    in_person="pratique | présen(t/c)ie",
    general="général",
    total="somme | total | total[e] | en tout | au total | ensemble",
    number_labels="""
        réf[.] (du/de la/de) (certific/attest/diplom)* | code[ de/ de la] (vérifica/valida/contrôl/authenti)*
        (numéro/n(°/o/.)/num[.]/no) [de ](série/registre) | (certificat/attestation/diplôme)[-/ ](n(°/o/.)/no/num*)
        numéro (d'enregistrement/de document/unique/de référence/d'ordre)
        n° (d'enregistrement/de document/d'ordre/unique)
        référence[ du (certificat/document/diplôme)/ de l'attestation] | code d'authenticité
        identifiant[ du certificat/ unique] | document (n°/no/numéro) | numéro de (certificat/diplôme/série)*
        id[entifiant] d(u/e) (certificat/diplôme)*
    """,
    number_alone="numéro | no | n°",
    certificates="certific* | certificat* | attest* | diplôm* | titre | registre",
    numbers="n[.][ ](°/o)[.] | n. | n° | numéro | no",
    number_of="de | du | de la | de l' | d'",
    other_numbers="""
        agrément | habilita | siret | (notre/votre) réf | objet | dossier | facture | protocol | délibér | agréé
        autorisation | déclaration | organisme n | dispensateur | accrédit | numéro d'activité | rpps | <adeli>
        adhérent | <client | <membre | téléphone | <tél | siren | tva | <rcs> | licence | <ordre> professionnel
        <permis> | n° de stagiaire | étudiant n
        code (du cours/de la formation/du programme/du stage/du dispensateur)
    """,
)
