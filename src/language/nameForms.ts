import { isFirstName } from './firstNames.ts';
import { isFunctionWord } from './functionWords.ts';
import { isPlainWordToo } from './knownNames.ts';
import { ORG_WORDS, PLACE_WORDS, ROLE_WORDS, TITLE_HEADS, TITLE_MODIFIERS } from './nameCues.ts';
import { isNumberWord } from './numberWords.ts';
import { nicknamesOf } from './nicknames.ts';
import { squeeze } from './soundAlike.ts';
import { fold } from './words.ts';

export type NameSort = 'person' | 'organisation' | 'technology' | 'term';

/** The ways in which a name is said, ready for matching. */
export interface NameForms {
  /** Squeezed forms of the whole name or a part that stands for it. */
  readonly exact: ReadonlySet<string>;
  /** Nicknames and formal names. */
  readonly familiar: ReadonlySet<string>;
  /** Squeezed forms to compare by sound: whole names and first names. */
  readonly spoken: readonly string[];
  /** The first word's letters as written, folded. */
  readonly written: string;
  /** Letters of an acronym, else null. */
  readonly letters: string | null;
  /** Words of an expansion: "depth first search". Squeezed. */
  readonly expansions: readonly string[];
}

// Words that several organisations or products share; alone they name none.
const SHARED_WORDS = new Set(
  `the and of for at a an inc ltd llc plc co company corporation group school hospital university college primary secondary academy hospice church surgery pharmacy nursery
  high street bank council trust centre center clinic store shop care home services service solutions systems technologies labs
  apache microsoft google amazon aws azure ibm oracle red hat national royal st saint new north south east west city county general
  public health international limited partners law construction builders foods supermarket data cloud`.split(/\s+/),
);
/** True for a word that many names have: "school", "national". */
export const isSharedNameWord = (word: string): boolean => SHARED_WORDS.has(word);

const HONORIFICS = new Set(
  'mr mrs ms miss dr doctor prof professor sir dame lord lady sister nurse matron coach chef officer sergeant captain corporal lieutenant major colonel commander constable inspector councillor judge pastor father reverend rev bishop imam rabbi uncle auntie aunt nana gran granny grandma grandpa'.split(
    ' ',
  ),
);

/** Titles by which a story's one holder goes alone: "I told the colonel". */
const RANKS = new Set('corporal lieutenant colonel commander constable inspector councillor bishop'.split(' '));
/** True for a title by which somebody goes alone. */
export const isRank = (word: string): boolean => RANKS.has(word);

/** Known long forms of acronyms that anyone in the field would say. */
const EXPANSIONS: Readonly<Record<string, readonly string[]>> = {
  dfs: ['depth first search'],
  bfs: ['breadth first search'],
  poc: ['proof of concept'],
  aws: ['amazon web services'],
  ml: ['machine learning'],
  ai: ['artificial intelligence'],
  cv: ['computer vision'],
  llm: ['large language model', 'language model'],
  etl: ['extract transform load', 'extract transform and load'],
  ci: ['continuous integration'],
  cd: ['continuous delivery'],
  icu: ['intensive care unit', 'intensive care'],
  gp: ['general practitioner'],
  nhs: ['national health service'],
  ed: ['emergency department'],
  er: ['emergency room'],
  kpi: ['key performance indicator'],
  sop: ['standard operating procedure'],
  qa: ['quality assurance'],
  ux: ['user experience'],
  crm: ['customer relationship management'],
  sql: ['structured query language'],
  api: ['application programming interface'],
  send: ['special educational needs'],
  sen: ['special educational needs'],
  ehcp: ['education health and care plan'],
  cpr: ['cardiopulmonary resuscitation'],
  ppe: ['personal protective equipment'],
  mvp: ['minimum viable product'],
  okr: ['objectives and key results'],
  roi: ['return on investment'],
  hr: ['human resources'],
  pm: ['product manager', 'project manager'],
  gcp: ['google cloud platform', 'google cloud'],
  k8s: ['kubernetes'],
};

/** Prepares a name: `aliases` are added as they are. */
export function nameForms(name: string, sort: NameSort, aliases: readonly string[] = []): NameForms {
  const exact = new Set<string>();
  const familiar = new Set<string>();
  const spoken = new Set<string>();
  const expansions = new Set<string>();
  let letters: string | null = null;
  for (const [index, form] of [name, ...aliases].entries()) {
    const words = wordsOfName(form);
    const whole = squeeze(words.join(''));
    if (whole === '') continue;
    exact.add(whole);
    // "Harrow & Pike" is said with an "and".
    if (/[&+]/.test(form)) exact.add(squeeze(fold(form.replace(/[&+]/g, ' and ')).replace(/[^a-z0-9]/g, '')));
    for (const saint of saintForms(form)) exact.add(saint);
    const isAcronym =
      /^(?:[A-Z][A-Za-z]{0,1}){2,6}s?$/.test(form) &&
      /[A-Z].*[A-Z]/.test(form) &&
      form.length <= 6 &&
      form.replace(/s$/, '') === form.replace(/s$/, '').toUpperCase();
    if (isAcronym) {
      letters ??= fold(form).replace(/s$/, '');
      for (const long of EXPANSIONS[fold(form)] ?? []) expansions.add(squeeze(long.replaceAll(' ', '')));
      continue;
    }
    for (const [short, longs] of Object.entries(EXPANSIONS)) {
      if (longs.some((long) => squeeze(long.replaceAll(' ', '')) === whole)) exact.add(short);
    }
    if (!words.some((word) => HONORIFICS.has(word))) spoken.add(whole);
    if (sort === 'person') {
      // "Warrant Officer Bhatt": the name begins after the last title.
      const titled = words.findLastIndex((word) => HONORIFICS.has(word)) + 1;
      const given = titled < words.length ? words.slice(titled) : [];
      if (given.length < words.length && given.length > 0) {
        exact.add(squeeze(given.join('')));
        for (const title of words.filter((word) => HONORIFICS.has(word))) {
          if (isRank(title)) familiar.add(title);
          const spokenTitle = { dr: 'doctor', prof: 'professor', mr: 'mister' }[title] ?? title;
          exact.add(squeeze(spokenTitle + given.join('')));
        }
      }
      const first = given[0];
      if (first && index === 0) {
        exact.add(squeeze(first));
        spoken.add(squeeze(first));
        const last = given.at(-1)!;
        if (given.length > 1 && last.length > 2) {
          exact.add(squeeze(last));
          spoken.add(squeeze(last));
        }
        for (const nickname of nicknamesOf(first)) familiar.add(squeeze(nickname));
      }
    } else if (words.length > 1) {
      const own = words.filter((word) => !SHARED_WORDS.has(word));
      // "AWS Glue" is said "Glue"; "Riverside Primary School" is said "Riverside".
      if (own.length === 1 && own[0]!.length > 2) {
        exact.add(squeeze(own[0]!));
        if (own[0]!.length > 4) spoken.add(squeeze(own[0]!));
      } else if (own.length > 1 && own.length < words.length) exact.add(squeeze(own.join('')));
      else if (sort === 'organisation' && own.length > 1 && standsAlone(own[0]!)) exact.add(squeeze(own[0]!));
      const initials = words.map((word) => word.charAt(0)).join('');
      if (initials.length >= 3 && sort !== 'term') familiar.add(initials);
    }
  }
  return {
    written: wordsOfName(name).find((word) => !HONORIFICS.has(word)) ?? '',
    exact,
    familiar,
    spoken: [...spoken].filter((form) => form.length >= 3),
    letters,
    expansions: [...expansions],
  };
}

/** "Torvale" of "Torvale Ambulance", not "Station" of "Station Nine". */
const standsAlone = (word: string): boolean =>
  word.length > 3 &&
  !isFirstName(word) &&
  !isFunctionWord(word) &&
  !isNumberWord(word) &&
  !isPlainWordToo(word) &&
  ![ORG_WORDS, PLACE_WORDS, ROLE_WORDS, TITLE_HEADS, TITLE_MODIFIERS].some((set) => set.has(word));

/** "ComfyUI" → comfy, ui; "O'Brien's" → obrien. */
function wordsOfName(name: string): string[] {
  return fold(
    name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/['’]s\b/g, '')
      .replace(/['’]/g, ''),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** "St Luke's Hospice" is said "Saint Luke's" and written "st lukes". */
function saintForms(form: string): string[] {
  const match = /\bst\b\.?\s+(\p{L}+)(['’]s)?/iu.exec(form);
  if (!match) return [];
  const name = fold(match[1]!);
  const rest = fold(form.slice(match.index + match[0].length)).replace(/[^a-z0-9]/g, '');
  return ['st', 'saint'].flatMap((saint) =>
    ['', 's'].flatMap((end) => [squeeze(saint + name + end), squeeze(saint + name + end + rest)]),
  );
}
