import type { Delivery } from '../delivery/model.ts';
import type { LooseReview } from '../operations/reviewWords.ts';
import { seconds, styled, type Terminal, wrap } from './terminal.ts';

const POINT = { covered: ['green', '✓'], unsure: ['yellow', '?'], missed: ['red', '✗'] } as const;
const FACT = { right: ['green', '✓'], wrong: ['red', '✗'], absent: ['dim', '·'] } as const;
const CONNECTION = {
  closing: 'closes the story',
  mentioned: 'mentioned, but it does not close the story',
  absent: 'missing',
} as const;

/** What the voice did, as far as the recording is clean enough to say. */
function voiceWords({ syllables, pitch, integratedLufs, reliability }: Delivery): string {
  const rate = syllables?.articulationRateSyllablesPerSecond;
  return [
    rate != null && reliability?.syllables !== 'unusable' ? `${rate.toFixed(1)} syllables a second` : null,
    pitch && reliability?.pitch !== 'unusable'
      ? `${Math.round(pitch.medianHz)} Hz, moving over ${pitch.rangeSemitones.toFixed(1)} semitones`
      : null,
    integratedLufs != null && reliability?.loudness !== 'unusable' ? `${integratedLufs.toFixed(1)} LUFS` : null,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Which sentences of the script were heard in the sound. */
function scriptWords({ following }: Delivery): string {
  if (!following || following.sentences.length === 0) return '';
  if (following.verdict !== 'clear')
    return `can't be followed: ${following.reason?.message ?? 'the sound is unclear.'}`;
  const { sentences } = following;
  if (sentences.every(({ status }) => status === 'skipped'))
    return `none of its ${sentences.length} sentences was heard`;
  const having = (status: string) => sentences.filter((sentence) => sentence.status === status);
  const named = (status: string, words: string) =>
    having(status).length > 0
      ? `; ${words} ${having(status)
          .map(({ text }) => `“${text}”`)
          .join(' ')}`
      : '';
  return `${having('said').length} of ${sentences.length} sentences said${named('skipped', 'not said:')}${named('unsure', 'unsure:')}`;
}

const GIVE_WORDS =
  'No words were given, so points and facts could not be looked at. Give them with --words FILE, or on standard input.';

/** A review for a person at a terminal: what to fix next, then what stands behind it. */
export function printReview(
  terminal: Terminal,
  { story, content, transcript, delivery, findings }: LooseReview,
  noWords = GIVE_WORDS,
): void {
  const { out, columns } = terminal;
  const dim = (text: string): string => styled(terminal, 'dim', text);
  out(styled(terminal, 'bold', wrap([story.category, story.title].filter(Boolean).join(' · '), columns)));
  const [first, ...others] = findings;
  if (first) {
    out(`\n${styled(terminal, 'bold', 'Fix next')}  ${wrap(first.message, columns - 10, '          ')}`);
    if (first.fix) out(`          ${dim(wrap(`→ ${first.fix}`, columns - 10, '          '))}`);
  } else out(`\n${styled(terminal, 'green', 'Nothing to fix in this take.')}`);
  if (delivery) {
    const told = delivery.toldMs === null ? 'no speech heard' : `${seconds(delivery.toldMs / 1000)} told`;
    const target = story.targetSeconds ? ` of ${seconds(story.targetSeconds.max)}` : '';
    const pauses = `${delivery.pauses.length} ${delivery.pauses.length === 1 ? 'pause' : 'pauses'} of 0.25 s and more`;
    const sound = `${told}${target}, ${seconds(delivery.speechMs / 1000)} of it speech, ${pauses}`;
    out(`\n${dim('Sound')}     ${wrap(sound, columns - 10, '          ')}`);
    for (const [name, words] of [['Voice', voiceWords(delivery)] as const, ['Script', scriptWords(delivery)] as const])
      if (words) out(`${dim(name.padEnd(10))}${wrap(words, columns - 10, '          ')}`);
  }
  if (content) {
    const words =
      transcript?.source === 'followed' ? `${content.words} of your script, as heard by following it` : content.words;
    out(`${dim('Words')}     ${wrap(String(words), columns - 10, '          ')}`);
    out(
      `${dim('Opening')}   ${content.hook ? `hook ${content.hook.index + 1}, ${content.hook.closeness >= 0.95 ? 'as written' : 'close to it'}` : 'none of the hooks'}`,
    );
    out(`${dim('Link')}      ${wrap(CONNECTION[content.connection], columns - 10, '          ')}`);
    if (content.parts.length > 0) {
      const whole = content.parts.reduce((sum, part) => sum + part.endWord - part.startWord, 0);
      const shares = content.parts.map(
        ({ part, startWord, endWord }) => `${part} ${Math.round((100 * (endWord - startWord)) / Math.max(1, whole))} %`,
      );
      out(`${dim('Parts')}     ${wrap(shares.join(', '), columns - 10, '          ')}`);
    }
    out(`\n${styled(terminal, 'bold', 'Key points')}`);
    for (const point of content.keyPoints) {
      const [style, mark] = POINT[point.status];
      const words = point.evidence.map(({ text }) => `“${text}”`).join(' … ');
      out(
        `  ${styled(terminal, style, `${mark} ${point.status.padEnd(8)}`)}${wrap(point.label || point.text, columns - 12, '            ')}`,
      );
      if (words && point.status !== 'missed') out(`            ${dim(wrap(words, columns - 12, '            '))}`);
    }
    out(`\n${styled(terminal, 'bold', 'Facts')}`);
    for (const fact of content.facts) {
      const [style, mark] = FACT[fact.status];
      const said = fact.status === 'wrong' && fact.said ? `; you said “${fact.said}”` : '';
      const status = fact.status === 'absent' ? 'not said' : fact.status;
      out(
        `  ${styled(terminal, style, `${mark} ${status.padEnd(9)}`)}${wrap(`${fact.text}${said}`, columns - 13, '             ')}`,
      );
    }
    if (content.newFacts.length > 0)
      out(
        `  ${dim('new')}        ${wrap(content.newFacts.map(({ text }) => text).join(', '), columns - 13, '             ')}`,
      );
  }
  if (others.length > 0) {
    out(`\n${styled(terminal, 'bold', 'Also')}`);
    for (const finding of others) out(`  - ${wrap(finding.message, columns - 4, '    ')}`);
  }
  if (!content) out(`\n${dim(wrap(noWords, columns))}`);
  out();
}
