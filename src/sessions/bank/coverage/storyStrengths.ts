import type { Story } from '../../../stories/model.ts';
import { COMPETENCIES, type CompetencyId, competencyOf } from '../competencies.ts';
import { STORY_CUES } from './storyCues.ts';
import { competenciesNamed } from './valueNames.ts';

/** How well a story shows a competency, and what says so. */
export interface StoryStrength {
  /** 0 to 1. */
  readonly strength: number;
  /** In plain words: "its values name Courage", "“I sent it back”". */
  readonly reason: string;
}

export type StoryStrengths = ReadonlyMap<CompetencyId, StoryStrength>;

/** The person's own label is the surest sign; what is said in a story is a weaker one, and each further cue adds less. */
const NAMED = 0.9;
/** A value that may mean several things ("patience") says each of them less surely. */
const NAMED_LESS = 0.2;
const LABELLED = 0.55;
const ONE_CUE = 0.5;

/**
 * What competencies a story shows: by its category and values, by the labels of its key points and by what it says.
 * Competencies without any sign are left out. Deterministic; about 1 ms.
 */
export function strengthsOfStory(story: Story): StoryStrengths {
  const text = [story.title, story.script?.text ?? '', ...story.keyPoints.map((point) => point.text)].join('\n');
  const named = new Map<CompetencyId, { readonly name: string; readonly sureness: number }>();
  for (const name of [story.category ?? '', ...story.values.map((value) => value.text)]) {
    const ids = competenciesNamed(name);
    const sureness = Math.max(ONE_CUE, NAMED - NAMED_LESS * (ids.length - 1));
    for (const id of ids) if ((named.get(id)?.sureness ?? 0) < sureness) named.set(id, { name, sureness });
  }
  const labelled = new Map<CompetencyId, string>();
  for (const { label } of story.keyPoints)
    for (const id of competenciesNamed(label)) if (!labelled.has(id)) labelled.set(id, label);

  const strengths = new Map<CompetencyId, StoryStrength>();
  for (const { id } of COMPETENCIES) {
    const said = STORY_CUES[id].map((pattern) => pattern.exec(text)?.[0]).filter((words) => words !== undefined);
    let missing = 1;
    for (let n = 0; n < said.length; n++) missing *= 1 - ONE_CUE;
    const value = named.get(id);
    const label = labelled.get(id);
    if (value !== undefined) missing *= 1 - value.sureness;
    else if (label !== undefined) missing *= 1 - LABELLED;
    if (missing === 1) continue;
    const reason =
      value !== undefined
        ? `you gave it the value “${value.name}”`
        : label !== undefined
          ? `it has the key point “${label}”`
          : `it says ${said.map((words) => `“${words.trim()}”`).join(' and ')}`;
    strengths.set(id, { strength: 1 - missing, reason });
  }
  return strengths;
}

/** "Conflict (you gave it the value “Candor”)". */
export const strengthWords = (id: CompetencyId, { reason }: StoryStrength): string =>
  `${competencyOf(id).name}: ${reason}`;
