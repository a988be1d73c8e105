import type { GrammarState } from './useGrammar.ts';
import { say } from '../../words/say.ts';

/** Says what checked the words, or that nothing did. */
export function GrammarLine({
  state,
  className,
}: {
  readonly state: GrammarState;
  readonly className?: string | undefined;
}) {
  return (
    <p className={className} role="status">
      {words(state)}
    </p>
  );
}

function words(state: GrammarState): string {
  switch (state.status) {
    case 'waiting':
      return say('Grammar and spelling are being checked on this machine…');
    case 'off':
      return say('Grammar and spelling are not checked: this browser can’t run the checker.');
    case 'checked':
      return state.checkedBy === 'harper'
        ? say(
            'Grammar and spelling checked by Harper, on this machine. Your names and terms count as known; capitals are left alone.',
          )
        : say(
            'Spelling checked by a word list, on this machine. Grammar is not checked: Harper can’t run in this browser.',
          );
  }
}
