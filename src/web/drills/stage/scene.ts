import type { DrillMark, DrillQuestion, DrillSetup } from '../../../drills/model.ts';

/**
 * What the stage shows. waiting: the name is still to come. choosing and saying: which story, then its hook. first: the
 * end of one story, before the next. cut: the interviewer has just cut in. blank: the cue is gone.
 */
export type SceneStep = 'waiting' | 'telling' | 'choosing' | 'saying' | 'first' | 'blank' | 'cut' | 'back' | 'ended';

/** A drill while it runs. All times are milliseconds of the stage's own clock, which starts when the stage opens. */
export interface Scene {
  readonly setup: DrillSetup;
  /** Hook only: how long until the story is named. */
  readonly promptAfterMs: number;
  readonly step: SceneStep;
  /** When this step began. */
  readonly stepAtMs: number;
  /** Which question is asked; always 0 but in "Which story?". */
  readonly question: number;
  /** When the recording, or the typing, began; null before. */
  readonly beganAtMs: number | null;
  /** When the first sound or letter of this step came. */
  readonly answeredAtMs: number | null;
  /** Length of the typed text; null where it is told aloud. */
  readonly characters: number | null;
  /** Which story: the one that was chosen for the question at hand. */
  readonly chosen: string | null;
  readonly marks: readonly DrillMark[];
}

export type SceneEvent =
  /** The recording runs, or the first letter was typed. */
  | { readonly type: 'began'; readonly atMs: number }
  | { readonly type: 'tick'; readonly atMs: number }
  | { readonly type: 'sound'; readonly atMs: number }
  /** `characters` is how long the text now is. */
  | { readonly type: 'typed'; readonly atMs: number; readonly characters: number }
  /** Space: next, or the end. */
  | { readonly type: 'main'; readonly atMs: number }
  /** Null: none of them. */
  | { readonly type: 'chosen'; readonly atMs: number; readonly storyId: string | null };

/** A key this soon after a step began is the press that began it, heard twice, unless something was answered. */
const SECOND_PRESS_MS = 400;

/** The name of a story comes after so long, in milliseconds, so that it can't be foreseen. `share` from 0 to 1. */
export const promptAfter = (share: number): number => Math.round(1500 + 2500 * share);

/** The stage as it opens. `promptAfterMs` is for the hook drill. */
export function openScene(setup: DrillSetup, promptAfterMs: number): Scene {
  const scene: Scene = {
    setup,
    promptAfterMs,
    step: firstStep(setup),
    stepAtMs: 0,
    question: 0,
    beganAtMs: null,
    answeredAtMs: null,
    characters: null,
    chosen: null,
    marks: [],
  };
  return setup.drill === 'hook' ? scene : marked(scene, prompted(scene, 0));
}

function firstStep(setup: DrillSetup): SceneStep {
  if (setup.drill === 'hook') return 'waiting';
  if (setup.drill === 'whichStory') return 'choosing';
  return setup.drill === 'transition' && setup.fromStoryId !== null ? 'first' : 'telling';
}

/** What becomes of the scene. Events that mean nothing in a step change nothing. */
export function stepScene(scene: Scene, event: SceneEvent): Scene {
  if (scene.step === 'ended') return scene;
  switch (event.type) {
    case 'began':
      return scene.beganAtMs === null ? { ...scene, beganAtMs: event.atMs } : scene;
    case 'tick':
      return onTick(scene, event.atMs);
    case 'sound':
      return onAnswer(scene, 'firstSound', event.atMs);
    case 'typed':
      return { ...onAnswer(scene, 'firstKey', event.atMs), characters: event.characters };
    case 'main':
      return onMain(scene, event.atMs);
    case 'chosen':
      return onChosen(scene, event.storyId, event.atMs);
  }
}

/** The question that is being asked; null in drills without one. */
export function questionOf({ setup, question }: Scene): DrillQuestion | null {
  if (setup.drill === 'whichStory') return setup.questions[question] ?? null;
  if (setup.drill === 'curveball' || setup.drill === 'transition') return setup.question;
  return null;
}

/** The marks as they are kept: counted from when the recording or the typing began. */
export function marksOf({ marks, beganAtMs }: Scene): readonly DrillMark[] {
  return marks.map((mark) => ({ ...mark, atMs: Math.round(mark.atMs - (beganAtMs ?? 0)) }));
}

function onTick(scene: Scene, atMs: number): Scene {
  const { setup, step, beganAtMs } = scene;
  if (step === 'waiting')
    return atMs >= scene.promptAfterMs ? marked(to(scene, 'telling', atMs), prompted(scene, atMs)) : scene;
  if (step !== 'telling' || beganAtMs === null) return scene;
  const toldMs = atMs - beganAtMs;
  if (setup.drill === 'blank' && toldMs >= setup.blankAtMs)
    return marked(to(scene, 'blank', atMs), { kind: 'blanked', atMs, ...typedSoFar(scene) });
  if (setup.drill === 'interruption' && toldMs >= setup.interruptAtMs)
    return marked(to(scene, 'cut', atMs), { kind: 'interrupted', atMs, ...typedSoFar(scene) });
  return scene;
}

function onAnswer(scene: Scene, kind: 'firstSound' | 'firstKey', atMs: number): Scene {
  if (scene.answeredAtMs !== null || scene.step === 'waiting' || scene.step === 'choosing') return scene;
  return marked({ ...scene, answeredAtMs: atMs }, { kind, atMs, ...ofQuestion(scene) });
}

function onMain(scene: Scene, atMs: number): Scene {
  if (scene.answeredAtMs === null && atMs - scene.stepAtMs < SECOND_PRESS_MS) return scene;
  switch (scene.step) {
    case 'waiting':
    case 'choosing':
      return scene;
    case 'first':
      return marked(to(scene, 'telling', atMs), { kind: 'nextBegun', atMs, ...typedSoFar(scene) });
    case 'cut':
      return marked(to(scene, 'back', atMs), { kind: 'nextBegun', atMs, ...typedSoFar(scene) });
    case 'saying':
      return nextQuestion(scene, atMs);
    default:
      return to(scene, 'ended', atMs);
  }
}

function onChosen(scene: Scene, storyId: string | null, atMs: number): Scene {
  const question = questionOf(scene);
  if (scene.step !== 'choosing' || question === null) return scene;
  const chosen = marked(scene, { kind: 'chosen', atMs, questionId: question.id, storyId });
  // Where none fits, there is no hook to say.
  return storyId === null ? nextQuestion(chosen, atMs) : { ...to(chosen, 'saying', atMs), chosen: storyId };
}

function nextQuestion(scene: Scene, atMs: number): Scene {
  const { setup } = scene;
  if (setup.drill !== 'whichStory' || scene.question + 1 >= setup.questions.length) return to(scene, 'ended', atMs);
  const next = { ...to(scene, 'choosing', atMs), question: scene.question + 1, chosen: null };
  return marked(next, prompted(next, atMs));
}

const typedSoFar = ({ characters }: Scene): { readonly typedCharacters?: number } =>
  characters === null ? {} : { typedCharacters: characters };

const to = (scene: Scene, step: SceneStep, atMs: number): Scene => ({
  ...scene,
  step,
  stepAtMs: atMs,
  answeredAtMs: null,
});

const prompted = (scene: Scene, atMs: number): DrillMark => ({ kind: 'prompted', atMs, ...ofQuestion(scene) });

/** Marks of "Which story?" say which of its questions they belong to. */
const ofQuestion = (scene: Scene): { readonly questionId?: string } => {
  const question = scene.setup.drill === 'whichStory' ? questionOf(scene) : null;
  return question === null ? {} : { questionId: question.id };
};

const marked = (scene: Scene, mark: DrillMark): Scene => ({ ...scene, marks: [...scene.marks, mark] });
