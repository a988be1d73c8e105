import { useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { readBrowserChoice } from '../speech/browserChoice.ts';

/** Who is sent sound with what is chosen in the settings; null where nothing leaves this computer. */
export function useSoundLeaves(): string | null {
  const { data } = useQuery(queries.speech());
  if (readBrowserChoice() === 'maker-hears') return 'the maker of this browser';
  return data?.leavesMachine && data.choice.kind === 'server' ? data.choice.address : null;
}

/** What stays on this computer and what does not, in a sentence. */
export function WhatStays() {
  const hearer = useSoundLeaves();
  return hearer === null
    ? 'Everything stays on this computer: your documents, your voice, your takes.'
    : `Your documents and takes stay on this computer. Your sound goes to ${hearer} for its words, as you chose.`;
}

export function WhatLeaves() {
  const hearer = useSoundLeaves();
  return hearer === null ? 'Nothing.' : `Your sound, to ${hearer}, for its words. You chose that in the settings.`;
}
