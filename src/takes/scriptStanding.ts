import type { Story } from '../stories/model.ts';
import { reviewConnection } from './connection.ts';
import { reviewKeyPoints } from './keyPoints.ts';
import type { ConnectionStatus, Shape } from './model.ts';
import type { Outline } from './outline.ts';
import { scriptParts } from './parts/scriptParts.ts';
import { shapeOf } from './shape.ts';

/** How a word-for-word reading of the script stands, so that no take is asked for more than that. */
export interface ScriptStanding {
  readonly connection: ConnectionStatus;
  readonly hasResult: boolean;
  readonly shape: Shape;
  /** Indexes of key points that the script itself never tells. */
  readonly missedPoints: ReadonlySet<number>;
}

const standings = new WeakMap<Story, ScriptStanding>();

export function scriptStanding(story: Story, outline: Outline): ScriptStanding {
  const known = standings.get(story);
  if (known) return known;
  const noScript = outline.script.words.length === 0;
  const own = reviewConnection(outline, outline.script);
  const made: ScriptStanding = {
    connection: noScript ? 'closing' : own.status,
    shape: noScript
      ? 'concrete'
      : shapeOf(outline.script, own.status === 'closing' ? own.range?.start : undefined).shape,
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
