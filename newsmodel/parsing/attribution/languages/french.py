"""French: « Nous sommes complets », a dit Ana Prior."""

from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook, phrases, words

FRENCH = Phrasebook(
    finite=words(
        """évoque évoquait évoquent emporte emportait montre tempête peste parle parlait parlent réagit réagissait
        accuse accusait dit disait déclare déclarait déclara affirme affirmait affirma explique expliquait expliqua
        indique indiquait indiqua ajoute ajoutait ajouta précise précisait précisa estime estimait estima assure
        assurait assura confie confiait confia raconte racontait raconta répond répondait répondit souligne
        soulignait souligna rappelle rappelait rappela note notait nota observe observait juge jugeait jugea lance
        lançait lança martèle martelait poursuit poursuivait poursuivit conclut concluait regrette regrettait déplore
        déplorait dénonce dénonçait avertit avertissait prévient prévenait reconnaît reconnaissait admet admettait
        résume résumait insiste insistait insista témoigne témoignait soupire soupirait plaide plaidait promet
        promettait écrit écrivait écrivit répète répétait tranche nuance commente ironise détaille analyse annonce
        annonçait annonça confirme confirmait demande demanda demandait réplique répliqua réclame qualifie qualifiait
        interroge relève relate argue tonne glisse lâche renchérit rétorque exclame inquiète indigne insurge étonne
        disent déclarent affirment expliquent estiment assurent ajoutent soulignent dénoncent rappellent racontent
        écrivent"""
    ),
    participles=words(
        """montré montrée dite emporté emportée réagi accusé parlé dit déclaré affirmé expliqué indiqué ajouté précisé
        estimé assuré confié raconté répondu souligné rappelé noté observé jugé lancé martelé poursuivi conclu
        regretté déploré dénoncé averti prévenu reconnu admis résumé insisté témoigné soupiré plaidé promis écrit
        répété tranché nuancé commenté ironisé détaillé analysé annoncé confirmé demandé réclamé qualifié interrogé
        relevé relaté argué tonné glissé lâché renchéri rétorqué exclamé exclamée inquiété inquiétée indigné indignée
        insurgé insurgée étonné étonnée félicité félicitée réjoui réjouie justifié défendu évoqué tweeté publié
        posté"""
    ),
    auxiliaries=words("a ont avait avaient est sont était étaient aurait"),
    endings=("e", "ent", "it", "ait", "a", "ut"),
    participle_endings=("é", "ée", "i", "ie", "u", "it"),
    prepositions=phrases("selon", "d' après", "aux yeux de", "pour reprendre les mots de", "de l' avis de"),
    pronouns=words("il elle ils elles on je nous celui-ci celle-ci lui eux"),
    relatives=words("qui"),
    determiners=words("le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma plusieurs certains"),
    inside=words("de du des d' la le l' les à et en aux au"),
    stops=words(
        """que qu' qui dont où dans sur par pour avec sans chez vers lors après avant depuis pendant mais ou donc car ni
        comme quand si ne pas plus très devant auprès mercredi lundi mardi jeudi vendredi samedi dimanche hier
        aujourd'hui ainsi alors puis enfin selon sous entre contre s' se à en au aux et"""
    ),
    times=words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois année an jour soir matin veille lendemain
        nuit hier aujourd' hui janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        dernière dernier"""
    ),
    skipped=words(
        """lui leur nous vous m' me se s' ne n' y en l' le la pas également aussi encore toujours ensuite notamment
        alors déjà ainsi récemment pourtant même enfin simplement clairement aussitôt toutefois longuement vivement
        bien t"""
    ),
    joins=words("et"),
    works=words("film livre roman chanson album série émission journal magazine intitulé intitulée baptisé baptisée"),
    tags_inside=True,
)  # fmt: skip
