"""Common forenames of many cultures, by the pronoun that usually goes with them."""

MALE = frozenset(
    """
    aaron abdul abdullah abdulrahman abel abiy abraham adam adebayo adewale aditya adrian ahmad ahmed ajay akira alan
    albert alejandro aleksandr alessandro alexander alexandre alexei alexey alfie alfred ali alistair allan allen
    alvaro amadou amir amit anand anders andile andre andreas andrei andrew andrey andrzej andré andrés andy angus
    anil anthony antoine anton antonio antony anwar archie ariel arjun arnold arthur artur arun ashok asif austin
    babajide bandile barack barry bashar ben benedict benjamin bernard bernie bert bheki bilal bill billy bjorn björn
    bob bobby bongani boris brad bradley brandon brendan brett brian bruce bruno bryan calvin cameron carl carlos
    cecil cedric chad charles charlie chidi chinedu chris christian christoph christophe christopher chuck chukwuma
    claude clement clive colin connor conor cornelius craig cyril damian damien dan daniel danny darren dave david
    dean declan deepak dennis derek desmond diego dieter dimitri dirk dmitri dmitry dominic don donald donovan doug
    douglas duncan dwayne dylan earl ebrahim ed eddie edgar eduardo edward edwin elias elijah elliot emeka emmanuel
    emre enda enrique eric erik ernest ethan eugene evan evo ewan fadzil faisal farid farouk felipe felix femi
    ferdinand fernando finn fionn florian francesco francis francois frank frans franz françois fred frederick fritz
    fumio fyodor gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gerhard gianni gideon gilbert
    giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregory guido guillaume gunther gus guy
    günter hakan hamid hamish hamza hans harold harry harvey hasan hassan hector heinrich hendrik henri henry herbert
    hiroshi howard hugh hugo hussein håkan ian ibrahim idris igor imran isaac ishmael ismail ivan ivo iván jack
    jackson jacob jacques jaime jair jake jakob jamal james jamie jan jared jason javier jay jayden jean jed jeff
    jeffrey jens jeremy jerome jerry jesper jesus jesús jim jimmy joachim joao joaquin joaquín joe joel johan johann
    johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua josé joão juan julian julio julius
    junaid junichi jurgen justin jörg jürgen kamal karim karl kaspar keir keith kemal ken kenji kenneth kenny kevin
    khaled khalid kieran kofi konrad kunal kurt kwame kwasi kyle lamar lance larry lars laurence laurent lawrence lech
    lee leo leon leonard leonardo leonid leroy leslie lewis liam lindsey lionel lloyd logan lorenzo louis luca lucas
    luigi luis luka lukas luke lula lyndon magnus mahathir mahmoud mahmud malcolm malik malusi mamadou manoj manuel
    marc marcel marco marcos marcus mario marius mark markus marlon martin marty marvin mason massimo mathew mathieu
    matt matteo matthew matthias matthieu maurice max maxim maximilian mehdi mehmet michael michel miguel mihail mike
    mikhail milan milos mitch mitchell mitt mohamad mohamed mohammad mohammed mohsin moses moshe muhammad muhammadu
    murray musa mustafa nabil narendra naruhito nathan nathaniel naveed nayib neil nelson newt nicholas nicolas
    nicolás nigel nikhil nikolai noah noel norman olaf oleg oleksandr oliver olivier olusegun omar omer oscar osman
    otto owen pablo paddy paolo pascal patrick paul paulo pavel pawel paweł pedro percy pete peter petr phil philip
    philippe phillip pierre pieter piotr prakash pranav qasim rafael rafał raheem rahul raila raj rajesh ralph ramesh
    ramon randall randy rashid ravi ray raymond recep rené reza ricardo richard rick rishi rob robbie robert roberto
    robin rod rodney rodrigo roger roland rolf roman ron ronald rory ross roy rubens rudy rupert rush russell ryan
    sacha sadiq said sajid saleh salim salman sam samir samuel sandeep sanjay santiago satya scott seamus sean
    sebastian sebastián serge sergei sergey sergio seth shane shaun shawn sheldon sherrod shigeru shinzo shiv
    siddharth sidney simon sipho stanislav stanley stefan stephane stephen steve steven stewart stuart sundar sunil
    suresh sven søren takeshi tariq taylor ted terence terry thabo themba theo theodore thierry thomas tim timothy
    tobias todd tom tomas tony travis trent trevor tristan tunde tyler uhuru ulrich umar usman vaclav valentin victor
    vijay vikram viktor vince vincent vinod vitali vivek vladimir volodymyr waleed walter warren wayne werner wesley
    wilhelm will willem william willie winston wolfgang xavier yahya yann yasser yitzhak yoshihide yuri yusuf yves zac
    zachariah zachary zayn zoltan zweli ángel óscar łukasz
    """.split()
)

FEMALE = frozenset(
    """
    abigail adele adriana agnes agnès aisha aisling alessandra alexandra alexandria alice alicia alison amanda amber
    amelia amina amy ana anastasia andrea andrée angela angelina angelique anita anja ann anna annabel anne annette
    annie antonia anya aoife april ariane asha ashley astrid audrey aung ava ayesha barbara beatrice becky bella
    benazir bernadette beth bethany betty beverly beyonce birgit bonnie brenda bridget brigitte camilla candice carla
    carly carmen carol carole caroline carolyn carrie catarina catherine cathy cecilia celia celine charlene charlotte
    chelsea cheryl chiara chioma chloe chloë christa christina christine cindy claire clara clare claudia colette
    constance cora corinne cressida cristina cynthia céline daisy dana danielle daphne dawn debbie deborah deirdre
    delia denise diana diane dianne dilma dolores donna dora doreen doris dorothy ebony edith eileen elaine eleanor
    elena elif elisa elisabeth elise elizabeth ella ellen eloise elsa emilia emily emma erica erika erin esme estelle
    esther eva eve evelyn faith farah fatima fatou felicity fiona flora florence fran frances francesca françoise
    frida gabriela gabrielle gail gemma genevieve georgia georgina geraldine germaine gillian gina giorgia giulia
    gloria golda grace greta gretchen gwen gwendolyn hannah harriet hasina hayley hazel heather heidi helen helena
    helene hilary hillary holly hope hélène ida ikram indira ines ingrid inés irena irene irina iris isabel isabella
    isabelle ivana ivanka jacinda jacinta jackie jacqueline jade jan jane janet janice janine jasmine jean jeanette
    jeanne jen jenna jennifer jenny jess jessica jill joan joanna joanne jocelyn jodie josephine joy joyce juana
    judith judy julia juliana julie juliet june justine kamala karen karin kate katherine kathleen kathryn kathy katie
    katrina kay kayla keisha kelly kemi kerry kim kirsten kirsty kristen kristin laila lakshmi lara laura lauren leah
    leila lena leonie lesley leticia lila lillian lily linda lindsay lisa liz lorna lorraine louisa louise lucia lucy
    lucía lydia lynn lynne mabel madeleine madison maggie malala manon mara margaret margarita margot maria mariana
    marie marina marion marissa marjorie marta martha martina mary maría matilda maud maureen maya małgorzata meera
    megan megawati mei melanie melissa mercedes mette mia michelle mildred millie mimi miranda miriam moira molly mona
    monica muriel nadia nadine nancy naomi natalia natalie natasha nell ngozi nia nicola nicole nikki nina nkosazana
    nomsa noor nora norma noémie octavia olga olivia oluchi oprah paige pamela park pat patience patricia paula
    pauline penelope penny petra philippa phoebe phyllis pippa polly pooja priscilla priti priya rachel rana rebecca
    regina renata renee renée rhona rita roberta robyn rosa rosalind rose rosemary rosie roxanne ruth sabrina sadia
    saffron sally samantha samia sandra sanna sara sarah saskia savannah selina serena shabana shannon sharon sheikh
    sheila shelley shirley shreya sian sigourney silvia simone sinead siobhan sirimavo siti sofia sofía sonia sophia
    sophie stacey stella stephanie sue suella susan susannah suzanne svetlana sylvia tamara tammy tanya tara tatiana
    teresa tessa thandi thandiwe theresa thérèse tiffany tina toni tracey tracy trisha tzipi ursula uzma valentina
    valerie vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney winifred yasmin
    yolanda yvette yvonne zainab zandile zara zelda zoe zoë zuzana žaneta
    """.split()
) - {"sheikh", "park", "aung", "pat", "jan", "jean"}

EITHER = frozenset(
    """
    alex ari ash avery bailey blake cam casey charlie chris corey dale dana devon drew elliott finley frankie glenn
    gurpreet harper harpreet hayden hong hyun jackie jae jamie jan jean jesse ji jing jo jody jordan jules jun kai
    kaur kelly kendall kerry kim kiran kris lee lei leigh leslie li lindsey ling lou lynn manpreet marion mel micah
    min ming morgan nat nguyen nicky noa parker pat quinn reese rene riley robin rowan sam sandy sasha shay sidney
    singh sky soo stevie sung sydney terry thuy toby tracy tran val wei xiao yan yang ying young yu yuan
    """.split()
)

KNOWN = MALE | FEMALE | EITHER
