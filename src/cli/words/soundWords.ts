import type { Delivery } from '../../delivery/model.ts';
import { message, type Message } from '../../shared/message.ts';
import type { ScriptFollowing } from '../../speech/following/model.ts';
import type { Story } from '../../stories/model.ts';
import { say } from '../../words/say.ts';
import { sayMessage } from '../../words/sayMessage.ts';
import { seconds } from '../terminal.ts';
import { decimal } from './figures.ts';

/** How long it took, how much of it is speech, and its pauses. */
export function soundWords({ toldMs, speechMs, pauses }: Delivery, target: Story['targetSeconds']): string {
  const told = toldMs === null ? say('no speech heard') : say('{time} told', { time: seconds(toldMs / 1000) });
  return say(
    '{told}, {speech} of it speech, {pauses, plural, one {# pause} other {# pauses}} of {shortest} s and more',
    {
      told: target ? say('{told} of {target}', { told, target: seconds(target.max) }) : told,
      speech: seconds(speechMs / 1000),
      pauses: pauses.length,
      shortest: decimal(0.25, 2),
    },
  );
}

/** What the voice did, as far as the recording is clean enough to say. */
export function voiceWords({ syllables, pitch, integratedLufs, reliability }: Delivery): string {
  const rate = syllables?.articulationRateSyllablesPerSecond;
  return [
    rate != null && reliability?.syllables !== 'unusable'
      ? say('{rate} syllables a second', { rate: decimal(rate, 1) })
      : null,
    pitch && reliability?.pitch !== 'unusable'
      ? say('{hz} Hz, moving over {range} semitones', {
          hz: Math.round(pitch.medianHz),
          range: decimal(pitch.rangeSemitones, 1),
        })
      : null,
    integratedLufs != null && reliability?.loudness !== 'unusable' ? `${decimal(integratedLufs, 1)} LUFS` : null,
  ]
    .filter(Boolean)
    .join(', ');
}

type Sentences = ScriptFollowing['sentences'];

/** Which sentences of the script were heard in the sound. */
export function scriptWords({ following }: Delivery): string {
  if (!following || following.sentences.length === 0) return '';
  const { sentences, verdict, reason } = following;
  if (verdict !== 'clear')
    return say("can't be followed: {why}", {
      why: reason ? sayMessage(UNCLEAR[reason.code]) : say('the sound is unclear.'),
    });
  if (sentences.every(({ status }) => status === 'skipped'))
    return say('none of its {sentences} sentences was heard', { sentences: sentences.length });
  const having = (status: Sentences[number]['status']) => sentences.filter((sentence) => sentence.status === status);
  const [skipped, unsure] = [having('skipped'), having('unsure')];
  return [
    say('{said} of {sentences} sentences said', { said: having('said').length, sentences: sentences.length }),
    skipped.length > 0 ? say('not said: {quoted}', { quoted: quotedAll(skipped) }) : null,
    unsure.length > 0 ? say('unsure: {quoted}', { quoted: quotedAll(unsure) }) : null,
  ]
    .filter(Boolean)
    .join('; ');
}

const quotedAll = (sentences: Sentences): string =>
  sentences.map(({ text }) => say('“{words}”', { words: text })).join(' ');

/** Why following can't tell. Said here, since what hears the sound speaks English alone. */
const UNCLEAR: Readonly<Record<NonNullable<ScriptFollowing['reason']>['code'], Message>> = {
  noisy: message('There is too much noise, or the microphone is too far away, to hear what was said of the script.'),
  'poor-fit': message('What was said is too far from the script to follow it.'),
  'no-speech': message('No speech was heard.'),
  'no-script': message('This story has no script to follow.'),
};
