import { fold } from '../../language/words.ts';
import { spokenWords } from '../../language/spokenForm.ts';
import { english } from '../../shared/message.ts';
import type { Story } from '../../stories/model.ts';
import type { FactReview } from '../model.ts';
import { ABSENT, asWritten } from './judgement.ts';

const known = new WeakMap<Story, ReadonlySet<string>>();

/**
 * Facts as they were judged, without the false alarms that the story's own words would raise: whoever reads the script
 * out, or says it as a recogniser would write it, tells every fact right, so what is called wrong there is no mistake in a
 * take either. A form of the fact itself becomes right, another value absent. The story is judged once.
 */
export function trustingOwnWords(
  story: Story,
  facts: readonly FactReview[],
  judge: (text: string) => readonly FactReview[],
): FactReview[] {
  if (!facts.some(({ status }) => status === 'wrong')) return [...facts];
  let alarms = known.get(story);
  if (!alarms) known.set(story, (alarms = falseAlarms(story, judge)));
  return facts.map((fact) => (fact.status === 'wrong' && alarms.has(alarmOf(fact)) ? withoutAlarm(fact) : fact));
}

function falseAlarms(story: Story, judge: (text: string) => readonly FactReview[]): Set<string> {
  const script = story.script?.text ?? '';
  const hooks = story.hooks.map(({ text }) => text);
  return new Set(
    [script, spokenWords(script).join(' '), ...hooks]
      .flatMap((text) => judge(text))
      .filter(({ status }) => status === 'wrong')
      .map(alarmOf),
  );
}

const alarmOf = ({ id, said, why }: FactReview): string => `${id}\n${fold(said ?? '')}\n${why?.text ?? ''}`;

function withoutAlarm(fact: FactReview): FactReview {
  const said = fact.said ?? '';
  const isItself = [fact.text, ...fact.aliases].some((form) => fold(form).includes(fold(said)));
  const reason = isItself ? asWritten(said) : ABSENT.reason;
  const place = isItself ? null : { said: null, range: null };
  return { ...fact, ...place, status: isItself ? 'right' : 'absent', reason: english(reason), why: reason };
}
