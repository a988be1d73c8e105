import { baseOf } from '../text/verbs.ts';

/** What a verb asks for after it. */
export type Valence =
  | 'either'
  | 'object'
  | 'receiver'
  | 'telling'
  | 'place'
  | 'clause'
  | 'verb'
  | 'linking'
  | 'alone'
  | 'unknown';

const LISTS: readonly (readonly [Valence, string])[] = [
  // "I gave her", "it cost us": nothing without a second one.
  ['receiver', 'give lend owe hand award grant assign'],
  // "I told him" mostly goes on with what was told.
  [
    'telling',
    'tell ask promise warn inform remind convince persuade show teach assure notify encourage allow let invite',
  ],
  ['place', 'put place lay attach'],
  // Nothing without what is said, thought or found.
  [
    'clause',
    `say think realise realize hope believe assume suppose guess reckon insist claim wish imagine suspect conclude pretend suggest announce mean worry pray bet`,
  ],
  ['verb', 'want need decide manage intend aim tend plan attempt choose afford'],
  ['linking', 'become seem feel look sound remain prove appear taste smell'],
  [
    'object',
    `take make bring keep send find hold set catch throw carry fetch replace create design introduce organise organize produce provide receive request thank install remove avoid include inspect reduce gather collect invent borrow hide tie wrap use reach get have clamp label measure mention trim fix treat handle solve address tackle raise lower cover contain require involve affect cause prevent enable ensure identify discover recognise recognize describe define establish maintain support protect cost offer supply deliver appoint employ sack lock unlock drag load empty wipe rinse scrub chop slice boil weigh examine audit approve reject accept deny confirm verify scan log list add mix combine compare match transfer divide exchange rent reserve cancel postpone arrange schedule prepare pour feed reassure alert greet welcome praise blame accuse criticise punish injure kill rescue guide escort accompany chase track trace locate position connect fasten fit seal screw nail bolt mount erect demolish damage destroy ruin spoil waste cut shut steal earn spend set mark bath comfort calm sand plaster wire unplug plug tighten loosen adjust assess analyse analyze monitor propose recommend develop implement launch deploy upgrade migrate rewrite update delete upload download set run contact want like love hate need trust respect value enjoy miss book plant gave split treble cut slash boost tape pin stack weld grind shift translate dismiss challenge confront face grab pick press lay squeeze shake block blow stir light`,
  ],
  [
    'either',
    `check notice read write cook clean wash help answer see know understand pay sell order study bake count forget remember win lose change improve meet ring call visit paint dig move record print serve follow lead train present open close break test lift push pull fill drain settle return hear drive drink eat phone text email contribute volunteer build draw sing try learn practise practice watch drop leave start stop finish pass fail turn swap sort repair double halve vote share film photograph sew knit sweep mop iron pack hire buy review sign park rehearse interview question grow save`,
  ],
  [
    'alone',
    `go come work happen arrive wait laugh cry smile sleep talk speak listen walk sit stand die live stay rise fall agree disagree apologise apologize dance swim shout cheer clap nod shrug faint fly flow leak burst crash freeze melt rain snow matter continue begin end last exist occur vanish disappear depend belong consist rely look stare glance relax survive struggle retire resign quit stick hurry kneel lie wake react respond reply graduate qualify care`,
  ],
];

const valences = new Map<string, Valence>();
for (const [valence, words] of LISTS)
  for (const word of words.split(/\s+/)) if (!valences.has(word)) valences.set(word, valence);

/** What a verb in its base form asks for; null for a word that no list knows as a verb. */
const valenceOfBase = (base: string): Valence | null => valences.get(base) ?? null;

/** Ways in which an ending is put on, as what to take off and what to put back. */
const ENDINGS: Readonly<Record<'past' | 'ing', readonly (readonly [RegExp, string])[]>> = {
  past: [
    [/ied$/, 'y'],
    [/([bdglmnprtv])\1ed$/, '$1'],
    [/ed$/, ''],
    [/d$/, ''],
  ],
  ing: [
    [/([bdglmnprtv])\1ing$/, '$1'],
    [/ing$/, ''],
    [/ing$/, 'e'],
    [/ying$/, 'ie'],
  ],
};

/** What a verb asks for, by one of its forms: "clamped" as "clamp"; 'unknown' for a form of a verb in no list, or none. */
export function valenceOf(folded: string, form: 'base' | 'past' | 'ing'): Valence {
  if (form === 'base') return valenceOfBase(folded) ?? 'unknown';
  const irregular = form === 'past' ? valenceOfBase(baseOf(folded)) : null;
  if (irregular) return irregular;
  for (const [ending, instead] of ENDINGS[form]) {
    const known = ending.test(folded) ? valenceOfBase(folded.replace(ending, instead)) : null;
    if (known) return known;
  }
  return 'unknown';
}

/** Whether a word is a verb's base form. Most are nouns as well ("order", "plan"). */
export const isKnownVerb = (folded: string): boolean => valences.has(folded);

/** Whether a text is the beginning of a known verb's base form, and not the whole of it. */
export const beginsVerb = (folded: string): boolean =>
  [...valences.keys()].some((verb) => verb.length > folded.length && verb.startsWith(folded));
