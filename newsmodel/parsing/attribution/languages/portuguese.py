"""Portuguese: “Estamos cheios”, disse Ana Prior."""

from newsmodel.parsing.attribution.languages.phrasebook import Phrasebook, phrases, words

PORTUGUESE = Phrasebook(
    finite=words(
        """dizer mostrou mostra citou cita falaram fala falou acusou acusa disse diz dizia disseram dizem afirmou afirma
        afirmaram explicou explica explicaram declarou declara declararam garantiu garante acrescentou acrescenta
        contou conta destacou destaca ressaltou ressalta sublinhou sublinha salientou salienta alertou alerta
        alertaram avisou avisa reconheceu reconhece admitiu admite respondeu responde comentou comenta lembrou lembra
        recordou recorda criticou critica criticaram escreveu escreve perguntou pergunta concluiu conclui confirmou
        confirma anunciou anuncia informou informa informaram defendeu defende lamentou lamenta revelou revela
        relatou relata argumentou argumenta ponderou pediu pede classificou classifica completou completa observou
        reforçou reforça enfatizou frisou prometeu negou considerou considera adiantou referiu refere assegurou
        assegura apontou aponta chamou resumiu desabafou"""
    ),
    participles=words("dito afirmado explicado declarado garantido contado alertado escrito confirmado anunciado"),
    auxiliaries=words("tem têm tinha tinham havia haviam"),
    endings=("ou", "eu", "iu", "a", "e", "am"),
    participle_endings=("do",),
    prepositions=phrases("segundo", "de acordo com", "conforme", "nas palavras de", "na opinião de"),
    after_comma=words("conforme"),
    pronouns=words("ele ela eles elas eu nós este esta você"),
    relatives=words("que quem"),
    determiners=words("o a os as um uma uns umas seu sua seus suas este esta vários várias alguns fontes"),
    inside=words("de do da dos das e para"),
    stops=words(
        """que quem em no na nos nas ao à aos às com por pelo pela para sem sobre após ante desde até durante entre
        quando onde como se não já mas ou nem mais muito também depois ontem hoje amanhã assim segundo contra neste
        nesta nessa num numa lhe e"""
    ),
    times=words(
        """segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado
        domingo semana mês ano dia noite tarde manhã ontem hoje janeiro fevereiro março abril maio junho julho agosto
        setembro outubro novembro dezembro passada passado"""
    ),
    skipped=words("se o lhe lhes nos me não também já ainda ontem hoje depois então sempre"),
    joins=words("e"),
    works=words(
        """filme livro romance canção música álbum disco série peça programa jornal revista intitulado chamado"""
    ),
    tags_inside=True,
)  # fmt: skip
