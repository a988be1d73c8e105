import type { Story } from '../stories/model.ts';
import { reviewConnection } from './connection.ts';
import { reviewKeyPoints } from './keyPoints.ts';
import type { ConnectionStatus } from './model.ts';
import type { Outline } from './outline.ts';
import { scriptParts } from './parts/scriptParts.ts';

/** How a word-for-word reading of the script stands, so that no take is asked for more than that. */
export interface ScriptStanding {
  readonly connection: ConnectionStatus;
  readonly hasResult: boolean;
  /** Indexes of key points that the script itself never tells. */
  readonly missedPoints: ReadonlySet<number>;
}

const standings = new WeakMap<Story, ScriptStanding>();

export function scriptStanding(story: Story, outline: Outline): ScriptStanding {
  const known = standings.get(story);
  if (known) return known;
  const noScript = outline.script.words.length === 0;
  const made: ScriptStanding = {
    connection: noScript ? 'closing' : reviewConnection(outline, outline.script).status,
    hasResult: noScript || scriptParts(outline).hasResult,
    missedPoints: new Set(
      noScript
        ? []
        : reviewKeyPoints(outline, outline.script).flatMap((point, i) => (point.status === 'missed' ? [i] : [])),
    ),
  };
  standings.set(story, made);
  return made;
}
