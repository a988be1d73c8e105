import { NICKNAMED } from './nicknames.ts';

// Common first names of many places. Names that are more often plain words (will, may, mark, grace, hope, rich) are left
// out: a capital or a role must show that those are people.
const NAMES = `
aaron abdul abdullah adam adele adrian agnes aidan aisha akira alejandro alexis ali alice alicia alina alisha alison allison
alma alvin alyssa amal amara amelia amina amir amit amy ana anastasia anders andre andrea andreas andrei angelo anika anil anita
anjali anna annika ansel antoine anton antonia antonio anwar aoife april archie ari ariana arjun arlo arnold arthur arun asha asher
ashley astrid audrey austin ava ayo barry beatrice ben bianca blake bob boris brandon brenda brendan brent brett bridget bruce bruno
bryce caitlin callum camila camilla carla carlo carlos carmen cecilia cedric chantal chen chiara chloe ciara claudia clive colin
conor corey courtney craig curtis cyrus daisuke dale damian damien dana daniela danielle daphne darius darren deepak deepa denise
dennis derek desmond dev devin diana diego dimitri dina dmitri dolores donna dora dorothy dylan earl edgar edith edmund edwin eileen
elaine eleni elias elijah ella elliot elliott eloise elsa elvis emeka emil emilia emir enrique eric erika esme esther ethan eugene
evan fabio faisal farah farhan fatima felicity felipe felix fergus fernando finn florence gareth gary gavin gemma genevieve gerald
gianni gilbert gina giovanni gisela giulia gloria gordon graham guillermo gurpreet gwen hamid hamza hana hans hari harriet harvey
hassan hazel heather hector heidi hiro hiroshi holly howard hugh hugo ibrahim ida idris imani imran ines inga ingrid irene iris isaac
ismail ivan ivana ivy jacinta jade jai jamal jana jane jared jason jasmin javier jay jayden jed jenna jesse jesus jin joaquin joel
johan johanna jonas jordan jorge jose josephine joyce juan juanita judith julian julio jun june jurgen justin kai kamal karen karim
karin karina karl kavita kayla keiko keith kelechi kenji kenya kerry khalid kiran klaus kofi kumar kunal kwame kyle lakshmi lana lars
latoya leah leila lena leroy leslie leticia levi li liam lidia lila lillian lily linus lionel lisa lloyd logan lola loretta lorna
lorraine lucas lucia luca luis luka luke luna lydia lynn madison magda mahmoud mai maja malik manuel mara marcel marcia marco marcus
margot mariam mariana marina mario marion marisol marissa marlon marta martha martina marvin mateo mathilde mattias maureen maurice
mauro maya mehmet mei melinda mercedes mia miguel mikhail mila milan mildred miles milo mina ming mira miranda miriam mitch mitchell
mohamed moira mona monica monique morgan moses mustafa myles nadia nadine nadir naomi nasir neha nelson ngozi nia niamh nigel nina
nisha noah noel noor nora norma norman nuno nura oksana ola olaf oleg olena olga omar oscar osman otto owen pablo paige paloma parisa
pascal paul paula paulo pavel pedro percy petra pierre pilar pippa pooja prakash pranav preeti priscilla priya qiang quentin rafael
rahul raina rajesh ralph ramon rana ranjit raquel rashid raul ravi reece reggie rehan reina renata rene rhys ricardo rita roberto
rocio rodney rodrigo roger rohan rohit roland roman ronan rory ross roxanne roy ruben ruby rui rupert ruth ryan sabrina sadia said
saira salim salma salvador sameer sami samir sandeep sandy sanjay santiago sari sasha saul scott sean sebastian selena selma serena
sergio seth shane shannon sharif shauna sheila shelley sherry shirin shirley shreya sid sidney siobhan simon simone sinead skye sofia
soledad solomon sonia sonya spencer stacey stacy stefan stella sunil sunita suresh svetlana sven sybil sylvia tahir tamara tamika
tania tanya tara tariq tatiana taylor teo tereza thabo thandi thomas tiago tiffany tobias todd tomas tomasz tomoko tracey tracy travis
tristan troy tyler tyrone uma umar ursula usman valentina vanessa vera veronica vijay vikram viktor vincent viola virginia vivian
vivienne vladimir wanda warren wayne wendy wilbur wilfred winston xavier xin yan yara yasmin yemi yolanda yuki yuri yusuf yvette
yvonne henrik bartek piotr pawel tomek agnieszka katarzyna krzysztof jakub marek wojciech ewa zofia lukasz mateusz nils mikkel jens soren bjorn
freya signe linnea aino eero matti anneli gunnar ulrich dieter heike sabine ute jorg giuseppe lorenzo alessandro elisabetta chiara
bronagh aoibhe saoirse cillian declan eoin sinead orla roisin padraig gethin carys sian bethan angharad owain claudette odette brigitte
yolanda consuela ximena ignacio thiago leticia olumide chidi chinedu adaeze folake tunde bola sade zuberi amina wanjiru thandiwe sipho
nomsa lindiwe farida laleh reza soraya yasin bilal hina nida sanjana rukmini arvind gita mohan usha hyun jisoo minho linh trang phuong
anh bao zahra zainab zara zeynep zoltan zuri
abbie abraham adela ademola adnan adriana adrienne ailsa aileen alana alannah alasdair alastair alba alberta alberto albin
alejandra aleksander alena alessia alfie alfonso alfredo alistair alun alwyn ambrose amelie anabel andrzej annabel annabelle
annelise annette anouk anselm anthea antonella antonina anya arabella archibald ariel armand armando arne arnaud artur arwen
asad ashok asif asma athena aubrey audra augustine aylin aziz babatunde barnaby barney bartholomew bastian beatrix belinda
benedict benita bernice beryl bessie bethany betsy beverley bjarne blanca boyd briony brigid bronwen bronwyn bryony byron callie
calvin candice cara carly carmel carole carolina cassandra cassie cathal catriona celeste celia celine cerys chantelle charlene
chelsey cheryl chidinma chinwe christa christian clarence clarissa clementine clifford clinton colette colleen connor coralie
cordelia corinne cornelia cornelius cristina crispin cuthbert damola darcy darragh darryl davide davina deirdre delia delphine
delroy demetrius denis denzel dermot derrick desiree dianne didier dilys dinah dinesh dominique donal donatella donovan doreen
doris dougal duncan dwayne dwight edna eduardo efua eirlys eilidh ekaterina elaina eliot elisa elise elodie eloisa elspeth elton
emanuel emmett enid enoch enzo ernesto errol esmeralda estelle esteban eugenia eunice euan evangeline everton ewan eziah fabian
fabienne fabrizio faheem faye felicia ferdinand fernanda fionn flavia floyd fraser frederik frieda friedrich funmi gabriella
gaston georgia geraint geraldine gerda gerhard gertrude ghislaine giles giorgio giovanna gladys glenda glenn glenys glyn goran
gregor gretchen griselda guido gustav gwendolyn gwyneth haakon habib hadiya hakan hakim halima hamish harald haris haroon hattie
haydn hedda hedwig helene helga hendrik herbert herman hilary hilda hillary horst howell hubert humphrey ieuan ignatius igor
ilaria ilse imelda imogen indira inger ingmar inigo iona irfan irina irma irving isadora isla ismael isobel istvan ivor iwan
jacek jacques jagdish jaime jamila janek janina janine jarek jarvis jaroslav jeanette jelena jemima jeremiah jermaine jerome
jillian jitendra jocelyn jodie jonah joram josef josefina josiah josie juliana juliette justina justine justyna kacper kadir
kareem kasia kathleen katya kaya kelvin kendra kerstin kieran kirstin klara kristen kristian kristina kristine kristof kurt
kwabena kwesi lachlan ladislav laila lara larissa lasse laszlo laurent lavinia layla leanne leif leigh lennart lennox leona
leonie leonora leopold lesley lester lettie liana lillie lilian lina lindsay lindsey livia liza llewellyn lois lorena lori lotte
louisa lourdes lucian lucie ludmila ludwig luisa lukas luther lynda lynette lynne mabel mads maddie madeleine madeline maeve
magdalena magnus maisie malachy malcolm malgorzata malia manfred manish manjit manoj manon marcela marcin marcelo margarita
margery marguerite marianne maribel marika marilyn marjorie markus marlene marley marsha martine martyn maryam mathew mathias
matilda matteo matthias mattie maud maurizio mavis maxim mehdi melvin meredith merle mervyn meryl micah michaela michel michele
michelle mikael millicent millie milton milos mimi minerva minnie miroslav mirela montgomery monty moritz mortimer moshe muriel
murray myra myriam myrtle nadeem nahid nanette naseem naveed nellie nerys nettie neville niels nikhil nikita niklas nikolai
nikos noelle noreen norbert norris nuala octavia odile olivier olwen ophelia orlando oskar osvaldo oswald otis ottilie padma
parveen pascale patrice patrik patsy pauline perpetua petronella philippa philomena phyllis polly priti rafal rahim rajan ralf
ramesh ramona randall randolph raphael rashida rebekah regina reinhard reuben rhiannon rhoda rhona roberta robyn roderick rolf
romy rosalie rosalind rosamund rosanna rosario roseanne rowena roxana roz rudi rudolf rufus ruslan ruta ryszard sachin sadie
safiya sakura sameera samina sanna santosh saskia satoshi scarlett sebastien selina senthil seren seraphina severin seymour
shabnam shabana shakira shamim shanice shantel shazia shelagh sheena sheridan shivani shona sigrid silas silvia silvio simeon
simran sinclair slavica sofie solange stanislav steffi stig sumaya sunniva surinder susanna susannah susanne sylvester sylvie
szymon tabitha tadeusz takashi talia tamsin tasha tegan thea theodora therese thelma thorsten tiana tibor tilda tillie tobiah
tomos toni tonia torsten tova tracie trina trudy tudor ulf ulrika una uriel ursel uwe vaclav valeria vaughan velma vernon victor
vikki vinay violetta virgil vito vivek viveca waleed wallace wasim wilfrid wilhelm wilhelmina willa willem wilma winifred winnie
wolfgang yannick yannis yana yetunde ygor yosef yvan zelda zena zenobia zeke zoya
`;

const NOT_ONLY_NAMES = new Set(
  `will rich rose may mark jack drew ray bill rob art pat sue penny don max grace hope joy faith frank gene josh jean
  chuck hank dick sally eve val cam em ed moll nan jan jay june april dale earl miles ruby lance`.split(/\s+/),
);

/** Common first names, folded, without short forms. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** True for a common first name, folded. */
export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word) || NICKNAMED.has(word);

/** True for a first name that is a plain word too: only a capital or a role shows that it is a person. */
export const isWordToo = (word: string): boolean => NOT_ONLY_NAMES.has(word);
