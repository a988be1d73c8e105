const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Adjectives that hardly ever end a sentence: what they describe has to follow. */
export const BEFORE_NOUN_ONLY = set(
  `main entire whole own former previous upcoming local daily weekly monthly annual yearly nightly certain particular specific
  overall initial original current recent regular usual proper real actual sole mere utter sheer national regional global
  international medical social political legal financial technical digital electrical mechanical practical general
  individual various numerous several different similar separate additional remaining existing major minor
  primary secondary internal external outer inner upper lower rotten sudden final latest biggest
  smallest largest oldest youngest newest nearest longest shortest highest lowest hardest easiest busiest`,
);

/** Adjectives that stand before what they describe, or at the end after "was". */
export const OTHER_ADJECTIVES = set(
  `new very big small long short good great bad important difficult hard easy next old young senior junior huge quick slow
  simple full empty clear serious careful single little large tall high low deep wide narrow thick thin heavy light fast
  early late hot cold warm cool wet dry clean dirty dark bright loud quiet soft rough smooth sharp flat round square sweet
  sour fresh raw ripe rich poor cheap expensive free busy tired happy sad angry afraid scared nervous calm kind rude brave
  clever smart stupid silly strange odd weird funny nice lovely awful terrible horrible brilliant amazing fantastic
  wonderful perfect strong weak safe dangerous risky healthy ill sick well fit fine sure certain possible impossible likely
  ready able willing keen proud honest fair unfair right wrong true false real fake broken open closed shut available
  familiar common rare normal unusual popular famous public private red blue green yellow white black brown grey gray pink
  orange purple tiny massive enormous giant complete critical urgent basic complex complicated comfortable steady
  stable loose tight solid hollow wooden plastic metal electric old-fashioned modern ancient foreign british english 
  american scottish indian female male blind deaf elderly pregnant alive
  dead asleep awake alone friendly grumpy shy stubborn patient polite gentle proper decent useful useless helpful careful
  careless hopeful painful powerful successful grateful faithful stressful nasty messy tidy noisy dusty muddy sunny rainy
  windy cloudy foggy icy sticky greasy rusty shiny heavy lazy crazy lucky angry hungry thirsty sleepy dizzy guilty steep
  faulty damp fragile frail reliable accurate exact wrong blunt bare spare plain fancy cosy tough rigid strict firm`,
);

/** Adjectives that are nouns or adverbs too, so that "a light", "the cold" are whole. */
export const NOUN_TOO =
  /^(?:light|cold|patient|round|square|flat|high|low|calm|giant|spare|regular|local|minor|major|single|female|male|sweet|plain|quiet|key|chief|rear|front|extra|cool|original|individual|initial|constant|general|final|fit|fast|sharp|dark|damp|wet|dry|blank|black|white|red|blue|green|yellow|brown|grey|gray|pink|orange|purple|wrong|right|british|english|american|scottish|indian|medical|musical|chemical|professional|public|private|wooden|plastic|metal|electric|open|close|perfect|modern|ancient|foreign|heavy|broken|fresh|former|latter|lower|upper|good|best|worst|common|normal|usual|ready|young|old|poor|rich|elderly|blind|deaf|dead|sick|sudden|latest|least|last|past|additional|secondary|primary|representative|collective|positive|negative|native|constructive|directive|missive|deep|roast|pretty)$/;
/** Endings that only adjectives have, nearly always. */
const ENDINGS = /(?:ous|ful|less|ical|able|ible|ish|ive)$/;
const NO_ADJECTIVE =
  /^(?:table|cable|vegetable|variable|stable|parable|finish|fish|dish|wish|british|english|five|drive|dive|archive|live|give|detective|relative|native|motive|executive|representative|hive|initiative|alternative|objective|locomotive|polish|publish|establish|unless|less|business|rubbish|radish|medical|chemical|handful|spoonful|mouthful|bus|executive|perspective|incentive|adjective|narrative)$/;

/** Whether a folded word is likely an adjective. */
export const isAdjective = (folded: string): boolean =>
  OTHER_ADJECTIVES.has(folded) ||
  BEFORE_NOUN_ONLY.has(folded) ||
  (folded.length > 5 && ENDINGS.test(folded) && !NO_ADJECTIVE.test(folded));
