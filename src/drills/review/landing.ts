import { type Message, message } from '../../shared/message.ts';
import type { DrillMeasure, DrillRemark } from '../model.ts';
import type { RunMaterial } from './material.ts';
import { good, next, shortened, unknown, yesNo } from './measures.ts';
import { connectionAfter, type Landed, resultAfter } from './wordPlaces.ts';

/** Whether result and connection came after a moment that could have lost them. */
export function landingAfter(
  material: RunMaterial,
  moment: { readonly atMs: number; readonly typedCharacters?: number },
): { readonly measures: readonly DrillMeasure[]; readonly remarks: readonly DrillRemark[] } {
  const result = resultAfter(material, moment);
  const connection = connectionAfter(material, moment);
  // A story without a connection has none to land.
  const hasConnection = material.story === null || material.story.connection !== null;
  return {
    measures: [
      asMeasure('resultLanded', message('Result told'), result),
      ...(hasConnection ? [asMeasure('connectionLanded', message('Connection told'), connection)] : []),
    ],
    remarks: [
      ...(result.is === false
        ? [next(message('The result got lost. If only one sentence is left, let it be the result.'))]
        : []),
      ...(result.is && result.words !== '' ? [good(message('The result came across.'), shortened(result.words))] : []),
      ...(hasConnection && connection.is === false
        ? [next(message('End on the connection, even if the middle got lost: it is what they take with them.'))]
        : []),
      ...(hasConnection && connection.is && connection.words !== ''
        ? [good(message('You ended on what it means for them.'), shortened(connection.words))]
        : []),
    ],
  };
}

const asMeasure = (name: string, title: Message, { is, note }: Landed): DrillMeasure =>
  is === null ? unknown({ name, title, unit: 'yesNo' }, note) : yesNo({ name, title }, is, note);
