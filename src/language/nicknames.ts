// Each line: forms of one first name.
const GROUPS = `
steve steven stephen stevie stephan
kate katherine catherine kathryn katie kathy cathy kat katy cath kit
mike michael mick mickey mikey
dave david davey davy
rob robert bob bobby robbie rob bert
bill william will billy willy liam
liz elizabeth beth lizzie betty eliza elisabeth libby lisbeth
jim james jimmy jamie
tom thomas tommy
tim timothy timmy
joe joseph joey
jo joanne joanna joan
dan daniel danny
danielle dani
matt matthew matty
chris christopher kris
christine christina chrissy tina
nick nicholas nicky nicolas nico
nicole nikki nicola nicky
alex alexander alec
alex alexandra sandra alexa lexi
andy andrew drew
tony anthony antony
ed edward eddie ted ned
sam samuel sammy
sam samantha sammy
ben benjamin benny
greg gregory
jeff jeffrey geoffrey geoff
ken kenneth kenny
ron ronald ronnie
don donald donnie
ray raymond
rick richard dick ricky rich richie
pat patrick paddy
pat patricia tricia trish
pete peter
phil philip phillip
charlie charles chuck chas
charlotte charlie lottie
fred frederick freddie alfred
frank francis franklin frankie
george georgie
georgina georgie
harry harold henry hal
jack john johnny jon
jon jonathan johnny
josh joshua
larry lawrence laurence
lou louis lewis
louise lou
max maxwell maximilian maxine
meg margaret maggie peggy marge greta
mandy amanda
becky rebecca becca bex
sue susan susie suzanne suzie
jen jennifer jenny jenn
jess jessica jessie
kim kimberly kimberley
vicky victoria vicki tori
val valerie
vince vincent vinny
walt walter
zach zachary zack zak
nate nathan nathaniel nat
gabe gabriel
abby abigail gail
addie adelaide adeline
al albert allan alan allen
angie angela
ann anne anna annie
barb barbara barbie babs
bernie bernard bernadette
brad bradley
cindy cynthia
connie constance
deb deborah debbie debra
dom dominic dominick
doug douglas dougie
ellie eleanor ellen elle nell
em emma emily emmy
erin erinn
ernie ernest
fran frances francesca
gabby gabrielle gabriela
gerry gerald jerry gerard jeremy
gus augustus angus
hank henry
ian iain
issy isabel isabella isabelle bella izzy
jackie jacqueline
jake jacob
jan janet janice
judy judith
julie julia jules juliet
kev kevin
laurie laura lauren
len leonard lenny leo
leo leonardo leonard leon
linda lindy
lucy lucille lucinda
manny emmanuel manuel
marty martin
mel melanie melissa
mo mohammed muhammad mohamed mohammad
moll molly mary
nan nancy
natalie nat natalia
ollie oliver
olivia liv livvy
pam pamela
penny penelope
rach rachel rachael
reg reginald
rosie rose rosemary rosa
russ russell
sally sarah sara sal
shaz sharon
stan stanley
steph stephanie stefanie
stu stuart stewart
tash natasha natalia
terry terence theresa
tess theresa teresa tessa
theo theodore theodor
toby tobias
trev trevor
wes wesley
yas yasmin yasmine jasmine
cam cameron
clare claire clara
carol caroline carolyn carrie
eve evelyn eva
fiona fi
gill gillian jill
hannah hanna
helen helena
jean jeanne jeannie
kelly kelley
kirsty kirsten
marie maria mary
megan meghan meg
neil neal
niall neil
phoebe phebe
shaun sean shawn
sophie sofia sophia
zoe zoey
geoff jeff
karl carl
eric erik
mark marc
sarah sara
brian bryan
phil phillip
alan allan allen
aisha ayesha aysha
fatima fatma
ahmed ahmad
hassan hasan
yusuf yousef youssef
ali aly
raj rajesh rajiv
priya pria
kat katarina katrina
lena elena helena
misha mikhail
sasha alexander alexandra
sergey sergei
ilya ilia
juan john
pepe jose
paco francisco
jo joe
siobhan shivon shavon chevonne shivaun
niamh neve neeve
saoirse sersha seersha
aoife eefa efa
caoimhe keeva kweeva
ciara kiera keira
eoghan owen eoin
nguyen win nwin
joaquin wakeen
sean shawn
cian kean keane
roisin rosheen rosin
sinead shinade
grainne gronya
oisin osheen
padraig porrig
aisling ashling
sian shan sharn
xiao shao
zhang jang
hsieh shay
`;

const SAME = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.trim().split(/\s+/);
  // The first is the one that all the others go by; "jack" and "johnny" are both John's, yet not each other's formal name.
  for (const one of group) {
    const known = SAME.get(one) ?? new Set<string>();
    for (const other of group) if (other !== one) known.add(other);
    SAME.set(one, known);
  }
}

/** Other forms of a first name, folded: "steve" → steven, stephen …; empty where none are known. */
export const nicknamesOf = (name: string): readonly string[] => [...(SAME.get(name) ?? [])];

/** First names that the groups list. */
export const NICKNAMED: ReadonlySet<string> = new Set(SAME.keys());
