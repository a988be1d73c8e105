import { scanBlocks } from '../../documents/blocks.ts';
import { companyOf } from '../../documents/company.ts';
import type { NamedEntry } from '../../documents/model.ts';
import { fold } from '../../language/words.ts';
import {
  CARD_WORDS,
  FULL_CARD_STORIES,
  MOST_LINES,
  MOST_STORIES,
  shortened,
  withinWords,
} from '../../plan/shortCard.ts';
import type { FactKind, Story } from '../../stories/model.ts';
import { guideOf, type LoadedDocument } from '../library.ts';
import type { Offbook } from '../offbook.ts';
import { type Practice, readPractice } from './practice.ts';
import type { CardStory, CardView } from './views.ts';
import { plannedInterviews } from './viewPlan.ts';

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

/**
 * The quick reference card of the folder's guides, in their order, cut to what one printed page holds and what can be read
 * of a story in ten seconds. What two guides both say stands once.
 */
export async function viewCard(offbook: Offbook): Promise<CardView> {
  const practice = await readPractice(offbook);
  const guides = practice.workspace.documents.flatMap((document) => guideOf(document) ?? []);
  const next = practice.next?.date.id;
  const stories = practice.stories.map(({ story }) => story);
  const isFull = stories.length <= FULL_CARD_STORIES;
  return {
    company: companyOfFolder(practice.workspace.documents),
    interview: plannedInterviews(practice).find(({ id }) => id === next) ?? null,
    stories: stories.slice(0, MOST_STORIES).map(cardStory),
    leftOut: stories.slice(MOST_STORIES).map(({ title }) => title),
    emergency: emergencyOf(practice),
    recovery: lines(
      guides.flatMap(({ recovery }) => recovery.map(({ text }) => text)),
      MOST_LINES.recovery,
    ),
    names: entries(guides.flatMap(({ names }) => names)),
    metrics: isFull ? entries(guides.flatMap(({ metrics }) => metrics)) : [],
    universalConnections: isFull
      ? lines(
          guides.flatMap(({ universalConnections }) => universalConnections.map(({ text }) => text)),
          MOST_LINES.connections,
        )
      : [],
  };
}

function cardStory(story: Story): CardStory {
  const ofKind = (isKind: (kind: FactKind) => boolean): string[] => {
    const facts = story.facts.filter(({ kind }) => isKind(kind));
    // A guide may mark none as key: then those of its key points are.
    const key = facts.filter(({ key }) => key);
    const chosen =
      key.length > 0 ? key : facts.filter(({ sources }) => sources.some(({ place }) => place === 'keyPoint'));
    return chosen.map(({ text }) => text);
  };
  const numbers = story.keyNumbers.map(({ text }) => text);
  const people = story.keyPeople.map(({ text }) => text);
  const figures = numbers.length > 0 ? numbers : ofKind((kind) => NUMBER_KINDS.has(kind));
  const names = withinWords(
    once([
      ...people,
      ...ofKind((kind) => kind === 'person').filter(
        (name) => !people.some((person) => fold(person).includes(fold(name))),
      ),
    ]),
    CARD_WORDS.names,
  );
  return {
    id: story.id,
    title: story.title,
    category: story.category,
    name: shortened(
      story.category && !fold(story.title).includes(fold(story.category))
        ? `${story.category}: ${story.title}`
        : story.title,
      CARD_WORDS.title,
    ),
    hook: story.hooks[0] ? shortened(bare(story.hooks[0].text), CARD_WORDS.hook) : null,
    targetSeconds: story.targetSeconds,
    numbers: withinWords(once(figures), CARD_WORDS.numbers),
    names,
    connection: story.connection && shortened(story.connection.text, CARD_WORDS.connection),
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
    .slice(0, MOST_LINES.situations)
    .map(([situation, phrases]) => ({ situation, phrases: lines(phrases, MOST_LINES.phrases) }));
}

const once = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => text.trim() !== '' && texts.findIndex((other) => fold(other) === fold(text)) === i);

const lines = (texts: readonly string[], most: number): string[] =>
  once(texts)
    .slice(0, most)
    .map((text) => shortened(text, CARD_WORDS.line));

const entries = (named: readonly NamedEntry[]): { readonly name: string; readonly description: string }[] =>
  named
    .filter(({ name }, i) => named.findIndex((other) => fold(other.name) === fold(name)) === i)
    .slice(0, MOST_LINES.named)
    .map(({ name, description }) => ({ name, description: shortened(description, CARD_WORDS.line) }));
