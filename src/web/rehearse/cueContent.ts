import { cueFacts, type CueFact, cueParagraphs, type CueSentence } from '../../stories/cueParts.ts';
import type { Story } from '../../stories/model.ts';
import type { Cue } from '../../takes/model.ts';
import { say } from '../../words/say.ts';

/** The cues in the order they are offered: from most help to none. */
export const CUES: readonly { readonly cue: Cue; readonly name: string; readonly help: string }[] = [
  { cue: 'script', name: say('Script'), help: say('The whole text, to read along.') },
  { cue: 'keyPoints', name: say('Key points'), help: say('What the story must say, in order.') },
  { cue: 'facts', name: say('Numbers and names'), help: say('Only what must be exact.') },
  { cue: 'hook', name: say('Hook'), help: say('Your first sentence, then you alone.') },
  { cue: 'nothing', name: say('Nothing'), help: say('As it will be on the day.') },
];

/** What stands on the stage while telling. */
export type CueContent =
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly (readonly CueSentence[])[] }
  | { readonly kind: 'points'; readonly points: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'facts'; readonly facts: readonly CueFact[] }
  | { readonly kind: 'hooks'; readonly hooks: readonly string[] }
  | { readonly kind: 'nothing' }
  /** The story has nothing of this kind; the words say what to do. */
  | { readonly kind: 'missing'; readonly message: string };

type CueStory = Pick<Story, 'script' | 'keyPoints' | 'facts' | 'hooks'>;

/** What a cue shows of a story. Facts marked as key come first; the same wording is shown once. */
export function cueContent(story: CueStory, cue: Cue): CueContent {
  switch (cue) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'script': {
      const paragraphs = cueParagraphs(story.script?.text ?? '');
      return paragraphs.length > 0
        ? { kind: 'paragraphs', paragraphs }
        : missing(say('This story has no script yet. Tell it from memory, or write the script on its page.'));
    }
    case 'keyPoints':
      return story.keyPoints.length > 0
        ? { kind: 'points', points: story.keyPoints.map(({ label, text }) => ({ label, text })) }
        : missing(say('This story has no key points yet. Add them on its page and they will stand here.'));
    case 'facts': {
      const facts = cueFacts(story.facts);
      return facts.length > 0
        ? { kind: 'facts', facts }
        : missing(say('No numbers or names were found in this story. Tell it from memory.'));
    }
    case 'hook': {
      const hooks = story.hooks.map((hook) => hook.text);
      return hooks.length > 0
        ? { kind: 'hooks', hooks }
        : missing(say('This story has no opening hook yet. Begin with the moment it started.'));
    }
  }
}

const missing = (message: string): CueContent => ({ kind: 'missing', message });
