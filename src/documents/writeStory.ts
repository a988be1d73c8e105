/** What a person remembers of something that happened, in their own words. Anything may be "". */
export interface StoryAnswers {
  readonly title: string;
  /** One word for what it is about: "Calm". */
  readonly category: string;
  readonly situation: string;
  readonly task: string;
  /** One step a line. */
  readonly action: string;
  readonly result: string;
  /** One a line: "Marta, harbour master". */
  readonly people: string;
  /** One a line: "14 boats". */
  readonly numbers: string;
  /** One a line. */
  readonly hooks: string;
  /** With commas or line breaks between them. */
  readonly values: string;
  /** Null where the person does not know yet. */
  readonly seconds: number | null;
  readonly company: string;
  readonly connection: string;
}

export interface StoryPlace {
  readonly number: number;
  /** Of the story's heading, 1 to 5; its parts stand one deeper. */
  readonly depth: number;
}

const FIRST: StoryPlace = { number: 1, depth: 2 };
/** A key point is read at a glance: what is longer is cut to its telling sentence. */
const MOST_POINT_WORDS = 18;
/** Of what happened, for a story that has no name. */
const TITLE_WORDS = 7;
const SMALL_WORD_LAST =
  /(?:\s(?:the|an?|of|in|on|at|to|for|by|with|from|and|or|but|my|our|their|his|her|was|were|is|I|we))+$/i;

/**
 * A story as a guide writes it, so that parsing reads the same story back: heading, values, key numbers and people,
 * hooks, the script made of the answers in their order, and a key point for each. Empty answers leave no trace.
 */
export function writeStory(answers: StoryAnswers, { number, depth }: StoryPlace = FIRST): string {
  const heading = '#'.repeat(depth);
  const part = '#'.repeat(Math.min(6, depth + 1));
  const time = answers.seconds === null ? '' : ` (${answers.seconds} seconds)`;
  const labels = [
    labelled('Values', listOf(answers.values)),
    labelled('Key Numbers', linesOf(answers.numbers).map(asEntry)),
    labelled('Key People', linesOf(answers.people).map(asPerson)),
  ].filter((line) => line !== '');
  const hooks = linesOf(answers.hooks).map((hook) => `- "${inQuotes(hook)}"`);
  const script = scriptOf(answers);
  const points = pointsOf(answers);
  return [
    `${heading} Story ${number}: ${nameOf(answers)}${time}`,
    labels.join('\n'),
    hooks.length > 0 ? `${part} Opening Hooks:\n${hooks.join('\n')}` : '',
    script === '' ? '' : `${part} The Story:\n"${inQuotes(script)}"`,
    points.length > 0 ? `${part} Key Points to Remember:\n${points.join('\n')}` : '',
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** A new guide with this one story in it. */
export function writeGuide(answers: StoryAnswers): string {
  const company = oneLine(answers.company);
  return `# ${company === '' ? 'My stories' : `My stories for ${company}`}\n\n${writeStory(answers)}\n`;
}

function nameOf(answers: StoryAnswers): string {
  const category = plainName(answers.category).toUpperCase();
  const firstWords = (/^[^.,;:!?]*/.exec(oneLine(answers.situation))?.[0] ?? '')
    .split(' ')
    .slice(0, TITLE_WORDS)
    .join(' ')
    .replace(SMALL_WORD_LAST, '');
  const title = plainName(answers.title) || plainName(firstWords) || 'Without a name yet';
  return category === '' ? title : `${category} - ${title}`;
}

/** A heading parts category, title and time by these signs. */
const plainName = (text: string): string =>
  oneLine(text)
    .replace(/\s*[:：|/»]\s*|\s+[-–—]+\s+|\s*[–—]\s*/g, ', ')
    .replace(/[()[\]#*_`]/g, '')
    .replace(/^[\s,.-]+|[\s,.-]+$/g, '')
    .replace(/\s+/g, ' ');

function scriptOf(answers: StoryAnswers): string {
  return [answers.situation, answers.task, ...linesOf(answers.action), answers.result, answers.connection]
    .map(asSentences)
    .filter((text) => text !== '')
    .join(' ');
}

function pointsOf(answers: StoryAnswers): string[] {
  const steps = linesOf(answers.action);
  const company = oneLine(answers.company).replace(/[:：]/g, '');
  return [
    ['Situation', answers.situation] as const,
    ['Task', answers.task] as const,
    ...steps.map((step, i) => [steps.length === 1 ? 'Action' : `Step ${i + 1}`, step] as const),
    ['Result', answers.result] as const,
    [company === '' ? 'Connection' : `${company} connection`, answers.connection] as const,
  ].flatMap(([label, text]) => {
    const point = asPoint(text);
    return point === '' ? [] : [`- ${label}: ${point}`];
  });
}

/** Short answers whole; of long ones the first sentence with a number in it, else the first. */
function asPoint(text: string): string {
  const whole = oneLine(text);
  const sentences = whole.split(/(?<=[.!?…]["”’]?)\s+(?=["“‘]?\p{Lu})/u);
  const short = whole.split(' ').length <= MOST_POINT_WORDS;
  const chosen = short ? whole : (sentences.find((sentence) => /\d/.test(sentence)) ?? sentences[0] ?? '');
  return begun(chosen).replace(/[.,;:\s]+$/, '');
}

function asSentences(text: string): string {
  const whole = begun(oneLine(text));
  return whole === '' || /[.!?…]["”’']?$/.test(whole) ? whole : `${whole.replace(/[,;:]+$/, '')}.`;
}

const begun = (text: string): string => text.replace(/^[\p{Ll}]/u, (letter) => letter.toUpperCase());

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines with something in them, without the bullets and numbers that people type before them. */
const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => oneLine(line.replace(/^\s*(?:[-*•–—]\s+|\d{1,2}[.)]\s+)/u, '')))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));

const listOf = (text: string): string[] =>
  linesOf(text)
    .flatMap((line) => line.split(',').map((one) => asEntry(one.trim())))
    .filter(Boolean);

const labelled = (label: string, entries: readonly string[]): string =>
  entries.length === 0 ? '' : `**${label}:** ${entries.join(', ')}`;

/** One entry of a list with commas: only numbers keep commas of their own. */
const asEntry = (text: string): string =>
  text
    .replace(/(?<!\d),|,(?!\d)/g, ' ')
    .replace(/[;|*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();

/** "Marta, harbour master" and "Marta - harbour master" as "Marta (harbour master)". */
function asPerson(line: string): string {
  const parted = /^([^,(–—:]+?)\s*(?:,|\s[-–—]\s|[–—:])\s*(.+)$/u.exec(line);
  const [name, what] = parted ? [parted[1]!, parted[2]!] : [line, ''];
  return what === '' ? asEntry(name) : `${asEntry(name)} (${asEntry(what.replace(/[()]/g, ''))})`;
}

/** Quotes inside quotes; those around the whole are taken off, since the guide puts its own. */
function inQuotes(text: string): string {
  const bare = /^["“”](.*)["“”]$/s.exec(text)?.[1] ?? text;
  const inner = /["“”]/.test(bare) && bare !== text ? text : bare;
  return inner.replace(/(^|[\s(])["“]/g, '$1‘').replace(/["“”]/g, '’');
}
