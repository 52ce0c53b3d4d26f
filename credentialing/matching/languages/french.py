"""French."""

from typing import Final

from credentialing.matching.languages.language import Language

FRENCH: Final = Language(
    code="fr",
    name="French",
    telling="""
        heures | certifions | attestation | délivré[e] | durée | valable | achevé[e]
        décerné[e] | soussigné[e] | a suivi | format(eur/rice) | stagiaire | fait à | atteste que
        en présentiel | n° de
    """,
    announces="""
        (certifi/attest/confirm)*[ par la présente] que | (décern/délivr/remis/attribu/accord)é[e] à | remis[e] à
        (je/nous) [soussigné[e], ](certifie/certifions/atteste/attestons) que | atteste[nt] que
        est (décerné/délivré/remis)[e] à | (présenté/attribuée) à | soussigné[e] certifie que
        (certifi/attest)(e/é/ons/ant)[ par la présente/ par les présentes] que
        (certificat/attestation/diplôme/document)[ est] (décern/délivr/remis/attribu/accord)é[e] à
        est (décerné/délivré/remis/attribué/accordé)[e] à | en faveur de | attribué[e] à | présenté[e] à
        soussigné[e][s] _ _ (certifie/atteste)[ que]
        félicitations à | félicite
    """,
    name_labels="""
        prénom[s] | nom de famille | nom d'usage
        nom[s][ et prénom[s]/ complet] | nom[s][,] prénom[s] | prénom[s][ et] nom[s] | participant[e] | stagiaire
        titulaire | bénéficiaire | apprenant[e]
        nom d(u/e la/e l')[ ](participant[e]/stagiaire/titulaire/bénéficiaire/apprenant[e])
        nom d(u/e la/e l')[ ](candidat[e]/élève/étudiant[e]/diplômé[e]/lauréat[e]) | prénom, nom | nom/prénom
        nom de famille et prénom | nom, prénom | nom du professionnel | étudiant[e]
        nom et prénom[s][ d(u/e la/e l')[ ](participant[e]/stagiaire/titulaire/bénéficiaire/apprenant[e])]
        bénéficiaire de la formation | participant(e) | nom, prénom[s] | praticien[ne] | élève
    """,
    other_captions="""
        formation | intitulé | cours | stage | programme | lieu | objet | formateur | intervenant | thème
    """,
    verbs="""
        a [bien /dûment /avec succès ](suivi/participé/complété/réussi/terminé/validé/effectué/achevé/obtenu)*
        a (assisté/bénéficié/passé/rempli/acquis/reçu) | ont (suivi/participé) | est titulaire
        a (accompli/assisté/pris part/satisfait/rempli/terminé)* | ont (suivi/participé/réussi)
        pour avoir (suivi/participé/complété/réussi/terminé/validé/effectué/achevé/obtenu/accompli/satisfait)*
    """,
    auxiliaries="a",
    holder_ends="pour (avoir/sa/son) | a (suivi/réussi/participé) | demeurant | domicilié[e]",
    born="""
        né[e] le | née | date de naissance | né[e] à | date et lieu de naissance | naissance | né(e) le | né[e](e)
        date de naiss[.] | né[e] en date du
    """,
    roles="""
        directeur | directrice | formateur | formatrice | responsable | témoin | secrétair | gérant | président
        examinat | coordinat | enseignant | présidente | intervenant | cachet | recteur | doyen | animateur
        présidence | direction | signataire | signature | organisme> | animatrice | professeur | chargé[e] de | jury
        greffier | représentant
    """,
    limits="""
        n' | pas | sans | partie théorique | non | partiel* | provisoire* | en partie | une partie | sous réserve
        en attente | seulement | uniquement | incompl* | n'(a/ayant/ont) | conditionnel* | temporaire*
        sans [la /le /l'/avoir ](termin/achev/valid/réuss/complét)*
        en (tant que/qualité de) (formateur/formatrice/intervenant/enseignant/animateur)*
        auditeur libre | auditrice libre | en tant qu'observat(eur/rice)
    """,
    not_certified="""
        présence (seule/uniquement/seulement) | sans (évaluation/examen) | ne certifie pas
        aucune compétence | n'atteste pas
        (résultat/avis){\\W{1,3}}(échec/défavorable/insuffisant) | non admis
        s'est retiré[e] | annulé* | null[e] | nul et | n'a pas | n'est pas | pas encore | non (valable/officiel)
        provisoire | invalide | suspendu[e] | (attestation/confirmation/preuve/certificat) d'inscription
        est [actuellement ]inscrit[e] | (fin/date/achèvement/terme/réussite) [de _ ](prévu[e]/prévisionnel*)
        {^\\W*}(copie/copie conforme/duplicata){\\W*$} | spécimen | modèle | brouillon | non valide | non validé[e]
        annulé[e] | en cours (de formation/d'inscription/de validation) | n'a pas (terminé/suivi/validé) | abandon
        abandonné | convocation | devis | préinscription | duplicata | sans valeur | résilié[e] | retiré[e]
        partiel[le]ment suivi* | échoué* | ajourné[e] | absent[e] | non acquis
        liste d'attente
    """,
    other_papers="""
        facture | devis | reçu | quittance | bon de commande | convocation
        (bulletin/fiche/demande/confirmation/attestation) d'inscription | inscription | planning | emploi du temps
        convention de formation | contrat | avoir | feuille d'émargement | feuille de présence
        carte (de membre/d'adhérent) | invitation | justificatif de paiement | liste des participants | plaquette
        (attestation/certificat) d'(enseignement/intervention/intervenant/animation)
        (attestation/certificat) de (formateur/remerciement[s])
    """,
    expires="""
        échéance | [à ]renouveler | valable jusqu* | validité | expire le | expir*
        date (d'expiration/d'échéance/de fin de validité/de péremption/limite) | fin de validité | valide jusqu*
        renouvellement* | recyclage* | prochain[e] (recyclage/formation/renouvellement/échéance) | caducité
        recertification* | à renouveler avant | périme | valable pendant | valid(able/ité/ide/e)[e] (jusqu*/du)
        date (limite/de fin) de validité | date d'expiration | date d'échéance | échéance* | à renouveler avant[ le]
        renouvellement | prochain recyclage | recyclage | date de renouvellement | date limite
    """,
    other_days="""
        début | première journée | imprim_ | premier jour | inscri_ | immatriculation | ouverture | du{(?= \\d)}
        retir_ | impress_ | date (de début/d'inscription/d'impression/de demande)
        date (d'abandon/de retrait/de mise à jour/de révision/de facturation) | commencé[e] le | débuté[e] le
        date de (téléchargement/création/vérification/paiement/consultation/publication) | mis[e] à jour le
        révisé[e] le | généré[e] le | téléchargé[e] le | créé[e] le | inscrit[e] le | consulté le | désinscrit*
        abandon* | vérifié[e] le | imprimé[e] le | reçu le | version du | enregistré[e] le
        date d'(inscription/entrée/admission/impression/édition/ouverture) | édité[e] le | admission
        date (de début/d'ouverture) | ouverture d(u/e la) _ | début d(u/e la) _ | entrée en formation
        demande reçue | mis[e] à jour
    """,
    completed="""
        terminé[e][s] le
        achev* | fin de formation | réussite | validé[e] | réussi[e] | obtenu[e] | fin du stage | terminé[e]
        date[s] de [la ](formation/fin/réussite) | date d'(achèvement/obtention) | absolv*
        date[s] (de/du) [la ](cours/session/stage/séminaire/réalisation/participation/validation/fin de formation)
        date[s] d(e l'/')(examen/épreuve/achèvement/obtention/évaluation finale) | examen | épreuve
        fin (de la/du) (formation/cours) | suivi[e] (le/du) | terminé[e] le | a eu lieu | s'est (déroulée/déroulé)
        réalisé[e] le | dernier jour | passé le | validée le
        fin (de/du/de la) (formation/stage/cours/session/module/programme)
        date[s] (du cours/de (la/l')[ ](session/formation/action))
        date[s] (de/du) (stage/cours/session/réalisation/clôture/fin/validation) | validé[e] le | réussi[e] le
        période[ de] [la ][formation] | période | session[s] | session du | dispensé[e] | déroulement
        suivi[e][ du/ le] | réalisé[e][ du/ le] | effectué[e][ le/ du] | organisé[e][ du/ le]
        date d(e/') (achèvement/complétion/réussite/obtention) | formation (suivie/dispensée/réalisée)[ du/ le]
        dates
        dernière journée
        jour[née]s (de la formation/de formation/de cours/du cours)
    """,
    issued="""
        délivré[e][ le] | date (de délivrance/d[']émission/d[']établissement) | établi[e][ le] | fait[ à/ le]
        émis[ le]
        date (de signature/du certificat/de l'attestation/du diplôme/d'édition/de certification/d'attribution)
        signé[e] le | remis[e] le | décerné[e] le | attribué[e] le | certifié[e] (le/depuis)
        valable (à partir du/à compter du/depuis) | valide du | fait à _, le | en date du | établi le | date d'effet
        délivré[e][ le/ à] | émis[e][ le]
        date (de délivrance/d'émission/d'établissement/d'attribution/du certificat/de remise)
        date de (signature/certification) | établi[e] le | fait à | fait le | signé[e][ le] | accordé[e] le
        certifié[e] le
    """,
    dates="date[s] | le",
    fillers="""
        formation | stage | cours | session | certificat | attestation | diplôme | des | les | aux | avec | jour
        module
    """,
    date_particles="le",
    hour_units="heure[s] | h | heure[s] de formation | hres | hrs",
    hour_labels="""
        nombre d[']heures | heures | durée | volume horaire | nombre (total/global) d'heures
        durée (totale/de la formation/du stage/en heures) | heures (de formation/totales/suivies/effectives)
        total (des/d') heures | total d'heures | volume d'heures | charge horaire | nb[.] d'heures
        temps de formation | (nombre total/total/nombre) d[']heures[ de formation/ suivies/ effectuées/ créditées]
        heures (de formation/suivies/créditées/totales/effectuées)
        (durée/temps/volume)[ totale/ total/ horaire] (de [la ]formation/du stage/du cours/de l'action)
        durée[ totale] | heures de (cours/formation continue/contact) | durée en heures | total [des ]heures
    """,
    other_units="jour[s]> | points[ de]> | crédit[s]>{(?! hours)} | unité[s]>",
    theory="théor | didacti | à distance | distanciel | en ligne | cours magistral",
    in_person="pratique | présen(t/c)ie | travaux pratiques | en salle | sur place",
    general="général",
    total="somme | total | total[e] | en tout | au total | ensemble",
    number_labels="""
        réf[.] (du/de la/de) (certific/attest/diplom)* | code[ de/ de la] (vérifica/valida/contrôl/authenti)*
        (numéro/n(°/o/.)/num[.]/no) [de ](série/registre) | (certificat/attestation/diplôme)[-/ ](n(°/o/.)/no/num*)
        (numéro/n[.][ ](°/o)) (de/du/de la/de l'/d')[ ](certificat/attestation/diplôme/document/titre)
        (no/réf[.]/référence) (de/du/de la/de l'/d')[ ](certificat/attestation/diplôme/document/titre)
        (certificat/attestation/diplôme) (numéro/réf[.]/référence/id)
        identifiant (du/de l')[ ](certificat/attestation)
        référence (du/de la/de l')[ ](certificat/attestation/document)
        code (du certificat/de contrôle/de vérification/d'authentification)
        numéro (d'enregistrement/de document/unique/de référence/d'ordre)
        n° (d'enregistrement/de document/d'ordre/unique)
        {(?<!\\w )}référence[ du (certificat/document/diplôme)/ de l'attestation] | code d'authenticité
        identifiant[ du certificat/ unique] | document (n°/no/numéro) | numéro de (certificat/diplôme/série)*
        id[entifiant] d(u/e) (certificat/diplôme)*
    """,
    number_alone="numéro | no | n°",
    certificates="certific* | certificat* | attest* | diplôm* | titre | registre",
    numbers="n[.][ ](°/o)[.] | n. | n° | numéro | no",
    number_of="de | du | de la | de l' | d'",
    other_numbers="""
        agrément | habilita | siret | (notre/votre) réf | objet | dossier | facture | protocol | délibér
        déclaration d'activité
        numéro de (sécurité/client/commande/facture/licence/session/dossier/membre/stagiaire) | adeli | rpps
        n° (tva/client/commande/session/stage/adhérent) | code (postal/formation/session/stage/ape/naf) | qualiopi
        datadock | siren | téléphone | salle | ordre des | inami
        numéro d'(agrément/inscription/organisme/étudiant/adhérent) | agréé | autorisation | déclaration
        organisme n | dispensateur | accrédit | numéro d'activité | <adeli> | adhérent | <client | <membre | <tél
        tva | <rcs> | licence | <ordre> professionnel | <permis> | n° de stagiaire | étudiant n
        code (du cours/de la formation/du programme/du stage/du dispensateur)
    """,
)
