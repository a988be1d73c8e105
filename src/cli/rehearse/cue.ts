import { message, type Message } from '../../shared/message.ts';
import { cueFacts, cueParagraphs } from '../../stories/cueParts.ts';
import type { Story } from '../../stories/model.ts';
import type { Cue } from '../../takes/model.ts';
import { say } from '../../words/say.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

/** Cues as they are typed, from most help to none. */
export const CUE_WORDS = {
  script: 'script',
  points: 'keyPoints',
  numbers: 'facts',
  hook: 'hook',
  nothing: 'nothing',
} as const satisfies Record<string, Cue>;

export type CueWord = keyof typeof CUE_WORDS;

export const CUE_NAMES: Readonly<Record<Cue, Message>> = {
  script: message('the script'),
  keyPoints: message('the key points'),
  facts: message('numbers and names'),
  hook: message('the hook'),
  nothing: message('nothing'),
};

/** Shows what may be looked at while telling. */
export function printCue(terminal: Terminal, story: Story, cue: Cue): void {
  const { columns } = terminal;
  const item = (text: string): void => terminal.out(`  - ${wrap(text, columns - 4, '    ')}`);
  const missing = (words: string): void => terminal.out(styled(terminal, 'dim', wrap(words, columns)));
  switch (cue) {
    case 'script':
      cueParagraphs(story.script?.text ?? '').forEach((paragraph, index) => {
        if (index > 0) terminal.out();
        terminal.out(`  ${wrap(paragraph.map(({ text }) => text).join(' '), columns - 2, '  ')}`);
      });
      if (!story.script?.text.trim()) missing(say('This story has no script yet. Tell it from memory.'));
      break;
    case 'keyPoints':
      for (const { label, text } of story.keyPoints) item(label && label !== text ? `${label}: ${text}` : text);
      if (story.keyPoints.length === 0) missing(say('This story has no key points yet. Tell it from memory.'));
      break;
    case 'facts': {
      const facts = cueFacts(story.facts);
      for (const { text, about, key } of facts)
        item(`${key ? styled(terminal, 'bold', text) : text}${about ? ` · ${about}` : ''}`);
      if (facts.length === 0) missing(say('No numbers or names were found in this story. Tell it from memory.'));
      break;
    }
    case 'hook':
      for (const { text } of story.hooks) item(text);
      if (story.hooks.length === 0)
        missing(say('This story has no opening hook yet. Begin with the moment it started.'));
      break;
    case 'nothing':
      missing(say('No cue: as it will be on the day.'));
  }
}
