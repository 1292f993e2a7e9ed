"""Spanish: «Estamos completos», dijo Ana Prior."""

from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook, phrases, words

SPANISH = Phrasebook(
    finite=words(
        """decir mostró muestra mostraron habla habló hablaron acusó acusa dijo dice decía dijeron dicen afirmó afirma
        afirmaron aseguró asegura aseguraron explicó explica explicaron declaró declara declararon señaló señala
        señalaron indicó indica indicaron añadió añade agregó agrega subrayó subraya destacó destaca destacaron
        advirtió advierte advirtieron reconoció reconoce admitió admite contó cuenta respondió responde contestó
        contesta sostuvo sostiene manifestó manifiesta apuntó apunta comentó comenta insistió insiste recordó
        recuerda lamentó lamenta lamentaron denunció denuncia denunciaron criticó critica calificó califica escribió
        escribe preguntó pregunta concluyó concluye precisó precisa confirmó confirma anunció anuncia pidió pide
        exigió exige reiteró reitera opinó opina expresó expresa resumió resume zanjó exclamó matizó remarcó recalcó
        relató relata detalló detalla consideró considera avisó defendió defiende prometió negó espetó celebró
        puntualizó argumentó tuiteó"""
    ),
    participles=words(
        """mostrado hablado acusado dicho afirmado asegurado explicado declarado señalado indicado añadido agregado
        subrayado destacado advertido reconocido admitido contado respondido contestado sostenido manifestado
        apuntado comentado insistido recordado lamentado denunciado criticado calificado escrito preguntado concluido
        precisado confirmado anunciado pedido exigido reiterado opinado expresado resumido zanjado matizado remarcado
        recalcado relatado detallado considerado avisado defendido prometido negado celebrado puntualizado
        argumentado"""
    ),
    auxiliaries=words("ha han había habían"),
    endings=("ó", "a", "e", "ía", "ron"),
    participle_endings=("do",),
    prepositions=phrases("según", "de acuerdo con", "a juicio de", "en palabras de", "en opinión de"),
    pronouns=words("él ella ellos ellas yo nosotros este esta éste ésta"),
    relatives=words("quien que"),
    determiners=words("el la los las un una unos unas su sus este esta varios varias algunos fuentes"),
    inside=words("de del la las los el y e para"),
    stops=words(
        """que quien en a al con por para sin sobre tras ante desde hasta durante entre cuando donde como si no ya pero
        o u ni más muy también además después luego entonces ayer hoy mañana así según contra se lo le les hace y"""
    ),
    times=words(
        """lunes martes miércoles jueves viernes sábado domingo semana mes año día noche tarde mañana ayer hoy enero
        febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre pasado pasada"""
    ),
    skipped=words("se lo le les nos me no también ya además así hoy ayer luego después entonces siempre incluso"),
    joins=words("y e"),
    works=words("película libro novela canción álbum disco serie programa diario revista titulado titulada llamado"),
    tags_inside=True,
)  # fmt: skip
