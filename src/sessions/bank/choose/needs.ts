import type { ReadStory } from '../coverage/answeringStories.ts';
import { COMPETENCIES, type CompetencyId } from '../competencies.ts';
import type { IsoDate } from './history.ts';

/** How a story was used so far. */
export interface StoryUse {
  readonly storyId: string;
  /** Null: never told. */
  readonly lastToldOn: IsoDate | null;
  /** How its last telling was reviewed; `none`: never told, or not reviewed. */
  readonly outcome: 'good' | 'fair' | 'weak' | 'none';
}

/** What the person has to show for a competency. */
export interface CompetencyNeed {
  /** `gap`: no story shows it. `thin`: only weak ones, or ones told badly. */
  readonly level: 'gap' | 'thin' | 'covered';
  /** The story that shows it best; null in a gap. */
  readonly story: { readonly id: string; readonly title: string } | null;
  readonly lastToldOn: IsoDate | null;
}

export type Needs = ReadonlyMap<CompetencyId, CompetencyNeed>;

/** From here a story shows a competency, and from there well; as answeringStories weighs them. */
const SHOWS = 0.4;
const SHOWS_WELL = 0.6;

/** What each competency lacks. Without any story nothing is known, and the map is empty: all would be gaps alike. */
export function needsOf(stories: readonly ReadStory[], uses: readonly StoryUse[]): Needs {
  const useOf = new Map(uses.map((use) => [use.storyId, use]));
  const needs = new Map<CompetencyId, CompetencyNeed>();
  if (stories.length === 0) return needs;
  for (const { id } of COMPETENCIES) {
    const best = stories
      .map((read) => ({ read, strength: read.strengths.get(id)?.strength ?? 0 }))
      .toSorted((a, b) => b.strength - a.strength || (a.read.story.id < b.read.story.id ? -1 : 1))[0]!;
    if (best.strength < SHOWS) {
      needs.set(id, { level: 'gap', story: null, lastToldOn: null });
      continue;
    }
    const use = useOf.get(best.read.story.id);
    needs.set(id, {
      level: best.strength < SHOWS_WELL || use?.outcome === 'weak' ? 'thin' : 'covered',
      story: { id: best.read.story.id, title: best.read.story.title },
      lastToldOn: use?.lastToldOn ?? null,
    });
  }
  return needs;
}
