import type { CompetencyId } from '../competencies.ts';

const cue = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})`, 'iu');

/** How interviewers ask for a competency, for questions that nobody tagged: from documents, typed, or met in interviews. */
export const QUESTION_CUES: Readonly<Record<CompetencyId, RegExp>> = {
  conflict: cue(
    'conflict|disagree\\w*|did not agree|argu(?:e|ed|ment)|difficult (?:colleague|person|co-?worker)|get(?:ting)? on with|clash|dispute|shout\\w*',
  ),
  ownership: cue(
    'owner(?:ship)?|responsib\\w+|saw (?:something|it) through|above and beyond|extra mile|beyond (?:what|your)',
  ),
  leadership: cue(
    'le(?:d|ad|ader|adership|ading)\\b|in charge|manag(?:e|ed|ing) (?:a|the|your|other)? ?(?:team|people|staff)|motivat\\w+ (?:a|your|other|people|others)|inspire',
  ),
  learning: cue(
    'learn\\w*|new (?:skill|tool|technology|subject)|from scratch|taught yourself|pick up quickly|curio\\w+|train(?:ing)? did you',
  ),
  failure: cue(
    'fail\\w*|mistake|error|went wrong|go wrong|goes wrong|let (?:\\w+ )?down|regret|did(?:n.t| not) (?:work|succeed|go)',
  ),
  prioritisation: cue(
    'priorit\\w+|juggl\\w+|several (?:tasks|things|deadlines)|at once|competing|most important first|too much to do|time management|manage your time',
  ),
  communication: cue(
    'communicat\\w+|explain\\w*|present(?:ed|ation|ing)|listen\\w*|bad news|public speaking|misunderst\\w+',
  ),
  customer: cue(
    'customer|client|guest|patient|visitor|shopper|resident|service user|member of the public|parents?\\b|complaint',
  ),
  teamwork: cue(
    'team\\w*|together|collaborat\\w+|colleague|co-?worker|group|help(?:ed|ing)? (?:a|someone|somebody|others)',
  ),
  feedback: cue('feedback|criticis\\w+|critique|appraisal'),
  ambiguity: cue(
    'ambigu\\w+|uncertain\\w*|unclear|without (?:clear )?(?:instructions|guidance|all the information)|unknown|incomplete information|grey area',
  ),
  integrity: cue(
    'integrity|honest\\w*|ethic\\w*|right thing|truth\\w*|trust\\w*|bend (?:a|the) rule|break (?:a|the) rule|confidential',
  ),
  resilience: cue(
    'resilien\\w*|setback|overc[ao]me|bounce|persever\\w*|persist\\w*|give up|gave up|rejected|turned down|hard(?:est)? (?:time|year)|tough time',
  ),
  initiative: cue(
    'initiative|proactive|without being (?:asked|told)|nobody asked|self-?starter|improv(?:e|ed|ement)|better way|own idea',
  ),
  quality: cue(
    'quality|standards?\\b|excellen\\w+|improv(?:e|ed|ement|ing)|reduc(?:e|ed|ing) (?:errors|mistakes|waste)|perfection\\w*',
  ),
  planning: cue('plan(?:ned|ning)?\\b|organi[sz]\\w+|prepar\\w+|project manag\\w+|deadline|long-term|schedule'),
  persuasion: cue(
    'persua\\w+|convinc\\w+|influenc\\w+|negotiat\\w+|win(?:ning)? (?:\\w+ )?over|won (?:\\w+ )?over|buy-?in|sell (?:an idea|your)',
  ),
  mentoring: cue(
    'mentor\\w*|coach\\w*|train(?:ed|ing)? (?:a|an|someone|somebody|new|others|young)|taught (?:a|an|some|other)|teach(?:ing)? (?:a|some|other)|develop(?:ed|ing)? (?:others|people|someone)|new (?:starter|colleague|member)|junior',
  ),
  numbers: cue(
    'data|numbers?\\b|figures|measur\\w+|metrics?|analy\\w+|budget|sav(?:e|ed|ing) (?:money|time|cost)|cost|waste|target|shorten\\w*|reduc\\w+',
  ),
  change: cue('chang(?:e|ed|ing)|adapt\\w*|new (?:system|process|way)|transform\\w*|flexib\\w+|reorgani[sz]\\w+'),
  safety: cue('safe(?:ty|ly|guarding)?\\b|unsafe|danger\\w*|hazard|accident|risk assessment|emergency|near miss|harm'),
  creativity: cue(
    'creativ\\w+|innovat\\w+|invent\\w*|unusual|outside the box|new idea|original|improvis\\w*|resourceful',
  ),
  detail: cue('detail\\w*|careful\\w*|accura\\w+|thorough|precis\\w+|small thing|noticed|spot(?:ted)?\\b'),
  pressure: cue(
    'pressure|stress\\w*|deadline|crisis|emergency|tight|urgent|busy|busiest|queue|short of (?:time|staff)|calm',
  ),
  selfKnowledge: cue('strengths?\\b|weakness\\w*|about yourself|proud\\w*|describe you\\b|yourself|what motivates you'),
  courage: cue(
    'courage|brave\\w*|risk\\w*|sp(?:oke|eak) up|st(?:ood|and) up|said no|say no|uncomfortabl\\w+|difficult conversation|challenged|unpopular',
  ),
  inclusion: cue(
    'inclusi\\w+|divers\\w+|different (?:background|culture|opinion)s?|fair(?:ly|ness)?\\b|respect\\w*|left out|included|equal\\w*|bias\\b|accessib\\w+',
  ),
  decisions: cue('deci(?:de|ded|sion)\\w*|choice|choose|chose|judg(?:e)?ment|dilemma|weigh(?:ed)? up|trade-?off'),
};
