import { fold, stem, wordsOf } from '../../language/words.ts';
import { baseOf } from './verbs.ts';

/**
 * Words that people swap when they tell the same thing again, one group a line; "burn+out" is two words in a row.
 * General English of work, school and people: nothing of one trade, no names. A word may be in several groups.
 */
const GROUPS = `
increase rise grow raise improve boost climb jump go+up went+up higher double triple gain more up
decrease reduce cut drop lower fall shrink go+down went+down less halve half eliminate trim slash fewer down
improve better strengthen sharpen enhance upgrade progress
worsen worse decline deteriorate slip
propose suggest recommend pitch put+forward offer idea proposal suggestion advocate
ask request invite beg plead call+for
tell say explain mention inform describe talk+through walk+through brief
discuss talk debate conversation argue talk+over chat negotiate
disagree object push+back pushback oppose argue disagreement objection conflict clash differ resist resistance not+convinced unconvinced
refuse decline reject turn+down say+no
agree accept consent on+board approve approval say+yes green+light sign+off buy+in go+along
commit commitment go+along support stick dedicate
persuade convince win+over talk+into
worry concern fear afraid nervous anxious scared hesitant reluctant sceptical skeptical doubt
burn+out exhaust tire burnout wear+out worn+out drain overwork fatigue stretch+thin knackered shattered
busy slam swamp overload overwhelm stretch overworked hectic packed flat+out
extra additional more+work on+top overtime
shift rota rotation roster on+call oncall duty pager
handoff handover hand+over hand+off pass+on shift+change
problem issue trouble difficulty challenge struggle fault obstacle pain+point
error mistake bug slip fault defect wrong incident failure
fix repair solve resolve sort+out correct put+right patch remedy
break broken fail flaw fall+apart collapse not+work faulty defective
start begin launch kick+off open initiate introduce set+up roll+out go+live set found
stop end halt cancel scrap cease drop axe shut+down
finish complete finalise finalize wrap+up conclude get+done
continue keep carry+on go+on persist stay maintain last
restart revive bring+back reinstate resume pick+up
learn study train master teach+myself pick+up upskill course fluent get+to+grips read+up
teach train coach tutor mentor instruct educate lesson
expert expertise specialist master fluent skilled mastery
know knowledge understand experience familiar aware
beginner novice inexperienced zero+experience never+used no+experience cold from+scratch from+zero untrained
technology tool software system platform app
plan roadmap schedule journey timetable outline blueprint map+out lay+out timeline
design architect draw+up sketch devise
proposal plan design pitch document
build create make construct develop produce craft put+together set+up implement write
rebuild rewrite redo remake start+over from+scratch overhaul scratch start+again
change alter adjust adapt modify switch shift swap amend convert revise
write document note record log write+down jot draft documentation wrote
report summary writeup write+up review brief bulletin
present show demonstrate presentation demo walk+through run+through
meet meeting gather huddle standup briefing sit+down session
check inspect verify review examine audit look+over test double+check
test trial pilot experiment try try+out
measure track monitor count log record watch
notice see spot realise realize observe find discover find+out recognise recognize identify
watch observe look monitor
think believe feel consider reckon
decide choose pick opt settle decision made+up
choose select pick option
lead run manage head oversee supervise take+charge charge leader leadership
manager boss supervisor head lead director leader line+manager management
senior principal lead head
colleague coworker teammate peer workmate
team group crew squad staff unit department
engineer developer programmer coder technical
worker employee staff people member personnel labourer
customer client shopper buyer guest visitor
patient resident person
parent mother father mum mom dad family carer paternity maternity
child kid pupil student learner boy girl teenager youngster
doctor consultant physician surgeon medic gp
nurse carer nursing
teacher tutor lecturer instructor
school college class classroom
hospital ward clinic unit
shop store branch outlet
company firm business organisation organization employer
site project job
volunteer step+up step+forward put+my+hand+up offer raise+my+hand sign+up
accept take+on take+over assume inherit hand shoulder become
responsibility duty role job task position ownership accountable
sacrifice give+up forgo cost
recognition credit praise applause spotlight thanks reward glory promotion acknowledge recognise recognize behind+the+scenes limelight unglamorous thankless promote
help support assist aid back serve
unblock unstick clear remove+blockers help blocker
workload work load hours
busy work
leave quit depart go+away resign walk+out hand+in+notice leaver gone vacation holiday paternity maternity
join arrive come+on+board start
absent away off+sick sick ill leave
hire recruit employ take+on appoint
promote promotion move+up
replace swap substitute cover stand+in fill+in
share split divide distribute
give hand provide pass deliver
get receive obtain gain earn
buy purchase order
sell sale sales
save rescue spare
spend cost pay budget
money cash fund budget cost saving
cheap inexpensive affordable
expensive costly dear
late delay overdue behind+schedule overrun behind
early ahead+of+schedule ahead advance
deadline due date target+date
quick fast rapid swift prompt speedy speed
slow sluggish gradual
wait queue queueing waiting line
urgent emergency critical crisis pressing
important key vital crucial essential matter
difficult hard tough tricky challenging
easy simple straightforward plain
simple practical pragmatic
complex complicated involved elaborate
clear plain clean obvious
safe safety secure protect
danger dangerous risk hazard unsafe hazardous risky
risk gamble stick+my+neck+out bold brave courage chance
hurt injure harm wound injury accident
die death lose
calm quiet settle de+escalate soothe
angry upset furious annoyed cross frustrated frustration
happy pleased glad delighted satisfied content satisfaction
sad upset cry tear
complain complaint grievance moan grumble
apologise apologize sorry apology
listen hear
honest open frank truthful candid transparent admit own+up come+clean
trust confidence faith rely
respect regard dignity
friend friendly good+terms get+on+well friendship relationship
together collaborate collaboration cooperate team+up jointly teamwork side+by+side
alone myself by+myself solo single+handed on+my+own
myself own+hands personally example
everyone all whole everybody
often frequently regularly twice
sometimes occasionally
rare rarely seldom hardly+ever
daily every+day day
weekly every+week week
night overnight evening nights
morning dawn
week fortnight
month months
year annual
quarter three+months quarterly
target goal objective aim quota
result outcome outcome effect impact consequence
success successful succeed win achieve accomplish work+out
failure fail unsuccessful
win award prize
lose loss miss
adopt take+up embrace use implement standard practice permanent rolled+out spread
spread expand extend roll+out wider everywhere across
copy follow adopt same
practice habit routine process procedure
rule policy regulation standard law requirement
paper paperwork form document file
list checklist sheet
board chart whiteboard poster
label tag mark sticker
message email text letter note
phone ring call telephone
website online internet web
data figures numbers statistics
information detail detail context facts
context background history happened
lost missing disappear vanish mislay forget
find locate track+down
search look+for hunt
old previous former existing
new fresh novel latest
empty vacant
full packed crowded
clean tidy clear
dirty messy mess cluttered
order organise organize arrange sort tidy
prepare preparation ready get+ready
practise practice rehearse drill
attention focus concentrate
opinion view perspective
reason why because cause
cause lead+to make trigger result+in
prevent avoid stop head+off
protect guard shield
allow let permit enable
force make oblige have+to must
need require want demand
enough sufficient adequate
short lack missing shortage understaffed short+staffed
alternative option other another
compromise middle+ground meet+halfway balance trade+off tradeoff
feedback comment review critique criticism
grow development stronger growth confident better+at sharpen
lesson taught learned takeaway learn
attend turn+up show+up attendance present come
drop+out quit leave
pass succeed exam grade
grade mark score result
exam test assessment
read reading book
speak language talk spoken translate interpreter
vulnerable weak frail fragile
strong stronger robust
old elderly senior
young junior
wrong incorrect false mistaken
right correct accurate proper
same identical equal alike similar
different separate distinct
separate split apart divide separation
pure clean strict absolute full complete clear complete
whole entire complete
transform change turn+around transformation
effective efficient productive
useful helpful valuable
idea concept thought
opportunity chance opening possibility
eliminate remove get+rid got+rid do+away
approach method way technique style implementation version
decision call judgement judgment choice
quality standard
scientist researcher research
studio production creative
spotlight applause credit limelight
engineer engineering
worker crew
delivery shipment deliver supply
supplier vendor contractor subcontractor
stock inventory supply goods
return refund exchange
till checkout counter register
price cost charge
discount deal offer
neighbour neighbor resident local community
court tribunal judge hearing trial
solicitor lawyer attorney barrister counsel
evidence proof document
contract agreement deal
claim case matter dispute
medication medicine drug drugs dose tablets prescription
fall trip slip
pain ache hurt
infection bug virus
bed beds
concrete cement
wall walls
crane lift hoist
scaffold scaffolding
drawing drawings blueprint plans
behaviour behavior conduct
quiet silent silence withdrawn
bully bullying pick+on
game match
club society
race competition contest tournament
raise fundraise collect donate
hundred hundreds
percent per+cent percentage
rest break pause
food meal lunch dinner
kitchen canteen
drive car transport
walk foot
road street
home house
room space
money funds
`;

/** Class numbers by stem, and by two or three stems joined with a space. */
const classesByStem = new Map<string, number[]>();
/** First stems of phrases, with how many words the longest phrase from there has. */
const phraseHeads = new Map<string, number>();

/** How words are reduced before they are compared: irregular pasts to their base, then Porter's stem. */
export const reduce = (folded: string): string => stem(baseOf(folded));

GROUPS.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const entry of line.split(/\s+/)) {
      const stems = entry.split('+').map((word) => reduce(fold(word)));
      const key = stems.join(' ');
      const classes = classesByStem.get(key) ?? [];
      if (!classes.includes(group)) classes.push(group);
      classesByStem.set(key, classes);
      if (stems.length > 1) {
        const head = stems[0] ?? '';
        phraseHeads.set(head, Math.max(phraseHeads.get(head) ?? 0, stems.length));
      }
    }
  });

const NONE: readonly number[] = [];

/** Groups of interchangeable words that this stem (or phrase of stems) belongs to; none for most. */
export const classesOf = (key: string): readonly number[] => classesByStem.get(key) ?? NONE;

/** Length in words of the longest known phrase that starts with this stem; 0 for most. */
export const longestPhraseFrom = (head: string): number => phraseHeads.get(head) ?? 0;

/** Stems of a phrase as written, for tests and for callers that hold plain text. */
export const stemsOf = (text: string): string[] => wordsOf(text).map((word) => reduce(word.folded));
