import { useQuery } from '@tanstack/react-query';
import { callQueries } from '../api/callQueries.ts';
import { queries } from '../api/queries.ts';
import { readBrowserChoice } from '../speech/browserChoice.ts';
import { say } from '../../words/say.ts';

/** Who is sent sound with what is chosen in the settings; null where nothing leaves this computer. */
export function useSoundLeaves(): string | null {
  const { data } = useQuery(queries.speech());
  if (readBrowserChoice() === 'maker-hears') return say('the maker of this browser');
  return data?.leavesMachine && data.choice.kind === 'server' ? data.choice.address : null;
}

/** Whose language model is sent the words of a call's answers; null where none is, or only one on this computer. */
function useWordsLeave(): string | null {
  // Only the settings change it, and they say so.
  const { data } = useQuery({ ...callQueries.assistant(), staleTime: Infinity });
  return data?.accepted && data.leavesMachine ? data.baseUrl : null;
}

/** What stays on this computer and what does not, in a sentence or two. */
export function WhatStays() {
  const hearer = useSoundLeaves();
  const reader = useWordsLeave();
  if (hearer === null && reader === null)
    return say('Everything stays on this computer: your documents, your voice, your takes.');
  return [
    say('Your documents and takes stay on this computer.'),
    hearer === null ? null : say('Your sound goes to {hearer} for its words, as you chose.', { hearer }),
    reader === null ? null : say('The words of your answers in calls go to {reader}, as you chose.', { reader }),
  ]
    .filter(Boolean)
    .join(' ');
}

export function WhatLeaves() {
  const hearer = useSoundLeaves();
  const reader = useWordsLeave();
  if (hearer === null && reader === null) return say('Nothing.');
  return [
    hearer === null ? null : say('Your sound, to {hearer}, for its words.', { hearer }),
    reader === null ? null : say('The words of your answers in calls, to {reader}.', { reader }),
    say('You chose that in the settings.'),
  ]
    .filter(Boolean)
    .join(' ');
}
