import type { DrillOutcome } from '../../drills/model.ts';
import { Chip, type Tone } from '../design/Chip.tsx';
import type { IconName } from '../design/Icon.tsx';
import { OUTCOME_WORDS } from './drillWords.ts';

const LOOKS: Readonly<Record<DrillOutcome, readonly [Tone, IconName]>> = {
  strong: ['good', 'tick'],
  fair: ['unsure', 'dash'],
  weak: ['bad', 'ring'],
};

/** How a run or a figure did, as a sign and a word. */
export function OutcomeChip({ outcome }: { readonly outcome: DrillOutcome }) {
  const [tone, icon] = LOOKS[outcome];
  return (
    <Chip tone={tone} icon={icon}>
      {OUTCOME_WORDS[outcome]}
    </Chip>
  );
}
