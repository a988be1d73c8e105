import { scanBlocks } from '../../documents/blocks.ts';
import { companyOf } from '../../documents/company.ts';
import type { NamedEntry } from '../../documents/model.ts';
import { fold } from '../../language/words.ts';
import type { FactKind, Story } from '../../stories/model.ts';
import { guideOf, type LoadedDocument } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { type Practice, readPractice } from './practice.ts';
import type { CardStory, CardView } from './views.ts';
import { plannedInterviews } from './viewPlan.ts';

/** More would not be read in ten seconds. */
const MOST_NUMBERS = 4;
const MOST_NAMES = 3;
const NUMBER_KINDS: ReadonlySet<FactKind> = new Set([
  'number',
  'percentage',
  'amount',
  'duration',
  'date',
  'clockTime',
  'frequency',
  'ordinal',
]);

/** The quick reference card of the folder's guides, in their order. What two guides both say stands once. */
export async function viewCard(offbook: Offbook): Promise<CardView> {
  const practice = await readPractice(offbook);
  const guides = practice.workspace.documents.flatMap((document) => guideOf(document) ?? []);
  const next = practice.next?.date.id;
  return {
    company: companyOfFolder(practice.workspace.documents),
    interview: plannedInterviews(practice).find(({ id }) => id === next) ?? null,
    stories: practice.stories.map(({ story }) => cardStory(story)),
    emergency: emergencyOf(practice),
    recovery: once(guides.flatMap(({ recovery }) => recovery.map(({ text }) => text))),
    names: entries(guides.flatMap(({ names }) => names)),
    metrics: entries(guides.flatMap(({ metrics }) => metrics)),
    universalConnections: once(
      guides.flatMap(({ universalConnections }) => universalConnections.map(({ text }) => text)),
    ),
  };
}

function cardStory(story: Story): CardStory {
  const keyFacts = story.facts.filter(({ key }) => key);
  const numbers = story.keyNumbers.map(({ text }) => text);
  const people = story.keyPeople.map(({ text }) => text);
  return {
    id: story.id,
    title: story.title,
    category: story.category,
    hook: story.hooks[0] ? bare(story.hooks[0].text) : null,
    targetSeconds: story.targetSeconds,
    numbers: once(
      numbers.length > 0 ? numbers : keyFacts.filter(({ kind }) => NUMBER_KINDS.has(kind)).map(({ text }) => text),
    ).slice(0, MOST_NUMBERS),
    names: once([
      ...people,
      ...keyFacts
        .filter(({ kind, text }) => kind === 'person' && !people.some((person) => fold(person).includes(fold(text))))
        .map(({ text }) => text),
    ]).slice(0, MOST_NAMES),
    connection: story.connection?.text ?? null,
  };
}

/** Without the quotation marks around it. */
const bare = (text: string): string => text.replace(/^[\s"“'‘]+|["”'’\s]+$/gu, '');

/** The company that most of the folder's guides prepare for. */
function companyOfFolder(documents: readonly LoadedDocument[]): string | null {
  const votes = new Map<string, number>();
  for (const { source, parsed } of documents) {
    if (parsed.kind !== 'guide') continue;
    const company = companyOf(source.text, parsed.title, scanBlocks(source.text));
    if (company !== null) votes.set(company, (votes.get(company) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function emergencyOf({ workspace }: Practice): CardView['emergency'] {
  const bySituation = new Map<string, string[]>();
  for (const document of workspace.documents)
    for (const { situation, phrases } of guideOf(document)?.emergency ?? [])
      bySituation.set(situation, [...(bySituation.get(situation) ?? []), ...phrases.map(({ text }) => bare(text))]);
  return [...bySituation]
    .filter(([, phrases]) => phrases.length > 0)
    .map(([situation, phrases]) => ({ situation, phrases: once(phrases) }));
}

const once = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => text.trim() !== '' && texts.findIndex((other) => fold(other) === fold(text)) === i);

const entries = (named: readonly NamedEntry[]): { readonly name: string; readonly description: string }[] =>
  named
    .filter(({ name }, i) => named.findIndex((other) => fold(other.name) === fold(name)) === i)
    .map(({ name, description }) => ({ name, description }));
