import { questionOf, type Scene } from './scene.ts';
import { say } from '../../../words/say.ts';

/** What the one key does now. `aloud` ends a recording, else the typing is handed in. */
export function mainWords(scene: Scene, aloud: boolean): string {
  const end = aloud ? say('Stop') : say('Review it');
  switch (scene.step) {
    case 'first':
      return say('Next story begins');
    case 'cut':
      return say('Back to the story');
    case 'saying':
      return isLastQuestion(scene) ? end : say('Next question');
    default:
      return end;
  }
}

/** Whether the one key means anything in this step. */
export const hasMain = ({ step }: Scene): boolean => step !== 'waiting' && step !== 'choosing' && step !== 'ended';

/** What is called out to whoever hears the page, once for each step; "" where nothing is new. */
export function announcement(scene: Scene, titleOf: (storyId: string) => string): string {
  const { setup, step, chosen } = scene;
  if (step === 'waiting') return say('Be ready.');
  if (step === 'choosing') return `${countWords(scene)}: ${questionOf(scene)?.text ?? ''}`;
  if (step === 'saying' && chosen !== null) return say('{chosen}. Say its hook.', { chosen: titleOf(chosen) });
  if (step === 'blank') return say('Blank. The cue is gone.');
  if (step === 'cut' && setup.drill === 'interruption') return setup.question;
  if (step === 'back') return say('Back to the story.');
  if (step === 'telling' && setup.drill === 'hook') return titleOf(setup.storyId);
  if (step === 'telling' && setup.drill === 'transition')
    return say('Now {storyId}.', { storyId: titleOf(setup.storyId) });
  return '';
}

/** "Question 2 of 10". */
export function countWords({ setup, question }: Scene): string {
  return setup.drill === 'whichStory'
    ? say('Question {value} of {questions}', { value: question + 1, questions: setup.questions.length })
    : '';
}

function isLastQuestion({ setup, question }: Scene): boolean {
  return setup.drill === 'whichStory' && question + 1 >= setup.questions.length;
}
