import { type Finding, finding } from '../shared/finding.ts';
import { type Message, message } from '../shared/message.ts';
import { quote } from '../shared/quote.ts';
import { connectionShares, looksForward } from './connection.ts';
import { unexplainedAcronyms } from '../language/jargon.ts';
import type { Fact, Story } from './model.ts';
import { scriptSentences } from './scriptSentences.ts';
import { spokenLength } from './spokenLength.ts';
import { toldTwoWays } from './toldTwoWays.ts';

/** Above this pace a script is hurried for nearly everyone: conversational speech is mostly given as 120 to 160 words a minute. */
const HURRIED_WORDS_PER_MINUTE = 160;
/** A script this much shorter than its target leaves most of it unused. */
const SHORT_SHARE = 0.5;
/** A last sentence with this share of the connection's words makes it … */
const CLOSES = 0.34;
/** … while an earlier one needs more to be called it. */
const CONNECTED = 0.6;

const QUANTITIES = new Set<Fact['kind']>([
  'number',
  'percentage',
  'amount',
  'duration',
  'date',
  'clockTime',
  'frequency',
  'ordinal',
]);

/** Findings about what a story says: its length, its key numbers, its connection, facts told two ways. */
export function checkStory(story: Story, wordsPerMinute: number): Finding[] {
  return [
    ...checkLength(story, wordsPerMinute),
    ...checkKeyFacts(story),
    ...checkConnection(story),
    ...toldTwoWays(story),
    ...checkJargon(story),
  ];
}

/** From this many unexplained abbreviations on, a listener from another trade is lost. Own choice. */
const JARGON_FROM = 3;

function checkJargon({ script }: Story): Finding[] {
  if (!script) return [];
  const terms = unexplainedAcronyms(script.text).map(({ text }) => text);
  if (terms.length < JARGON_FROM) return [];
  return [
    finding(
      'jargon-unexplained',
      'notice',
      message('The script never explains {terms}. A recruiter may come from another trade.', {
        terms: { list: terms },
      }),
      script.range,
      message('Say once what each does, or use a plain word for it.'),
    ),
  ];
}

function checkLength(story: Story, wordsPerMinute: number): Finding[] {
  const { script, targetSeconds } = story;
  if (!script || !targetSeconds) return [];
  const spoken = spokenLength(script.text, targetSeconds, wordsPerMinute);
  const needed = spoken.neededWordsPerMinute ?? 0;
  if (spoken.wordsToCut) {
    return [
      finding(
        'script-too-long',
        needed > HURRIED_WORDS_PER_MINUTE ? 'warning' : 'notice',
        message(
          'This script takes about {seconds} s at {pace} words a minute; its target is {target} s, which would need {needed} words a minute.',
          { seconds: Math.round(spoken.seconds), pace: Math.round(wordsPerMinute), target: targetSeconds.max, needed },
        ),
        script.range,
        message('Cut about {words} words, or allow more time.', { words: spoken.wordsToCut }),
      ),
    ];
  }
  if (spoken.seconds >= targetSeconds.min * SHORT_SHARE) return [];
  return [
    finding(
      'script-short',
      'notice',
      message('This script takes about {seconds} s; its target is {target} s.', {
        seconds: Math.round(spoken.seconds),
        target: targetSeconds.min,
      }),
      script.range,
      message('There is room for a detail that only you know, or set a shorter target.'),
    ),
  ];
}

function checkKeyFacts(story: Story): Finding[] {
  if (!story.script) return [];
  return story.facts
    .filter(
      (fact) =>
        fact.key &&
        // Nought is mostly said in other words: "never", "no", "from scratch".
        fact.value !== 0 &&
        (QUANTITIES.has(fact.kind) || fact.kind === 'person') &&
        fact.sources.every(({ place }) => place !== 'script'),
    )
    .map((fact) => {
      const number = QUANTITIES.has(fact.kind);
      const hooked = fact.sources.some(({ place }) => place === 'hook');
      return finding(
        number ? 'key-number-not-in-script' : 'key-name-not-in-script',
        'warning',
        keyFactWords(number, hooked, quote(fact.text)),
        (fact.sources.find(({ place }) => place === 'card') ?? fact.sources[0])?.range ?? null,
        message('Say it in the script, or take it out of the key facts.'),
      );
    });
}

function keyFactWords(isNumber: boolean, isHooked: boolean, fact: Message): Message {
  if (isNumber)
    return isHooked
      ? message('{fact} is a key number, but only a hook says it, not the script.', { fact })
      : message('{fact} is a key number, but the script never says it.', { fact });
  return isHooked
    ? message('{fact} is a key name, but only a hook says it, not the script.', { fact })
    : message('{fact} is a key name, but the script never says it.', { fact });
}

function checkConnection(story: Story): Finding[] {
  const sentences = scriptSentences(story);
  const last = sentences.at(-1);
  if (!story.script || !last) return [];
  const shares = connectionShares(story, sentences);
  const best = Math.max(...shares);
  const closing = shares.at(-1) ?? 0;
  if (closing >= CLOSES || looksForward(last.text)) return [];
  if (best >= CONNECTED) {
    const at = sentences[shares.lastIndexOf(best)];
    return [
      finding(
        'connection-not-last',
        'warning',
        message('The link to the company comes before the end: the script goes on after it.'),
        at?.range ?? story.script.range,
        message('Move the link to the end, so that it is what they remember.'),
      ),
    ];
  }
  if (!story.connection) {
    return [
      finding(
        'story-no-connection',
        'notice',
        message('Nothing links this story to the company yet.'),
        story.script.range,
        message('End with one sentence on what you would do in the same way there.'),
      ),
    ];
  }
  return [
    finding(
      'script-no-connection',
      'warning',
      message('The script does not say its link to the company: {connection}.', {
        connection: quote(story.connection.text),
      }),
      last.range,
      message('End the script with it.'),
    ),
  ];
}
