import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecogniserChoice } from '../../operations/ports.ts';
import { commands } from '../api/commands.ts';
import { queries } from '../api/queries.ts';
import { type BrowserChoice, keepBrowserChoice, readBrowserChoice } from '../speech/browserChoice.ts';
import { nameOfChoice } from '../speech/nameOfChoice.ts';
import { say } from '../../words/say.ts';

/** The ways to choose between; all but `browser` are kept by the server. */
export type RecogniserKind = RecogniserChoice['kind'] | 'browser';

export interface RecogniserChanges {
  /** What this browser's own recogniser may do. */
  readonly browser: BrowserChoice;
  /** Which choice is being made. */
  readonly busy: RecogniserKind | null;
  /** Why the last choice could not be made, in the server's words. */
  readonly trouble: { readonly of: RecogniserKind; readonly message: string } | null;
  /** What was just done, for those who hear the page. */
  readonly said: string;
  /** `key` is a server's: null removes it, left out it stays. */
  readonly choose: (choice: RecogniserChoice, key?: string | null) => Promise<void>;
  readonly chooseBrowser: (choice: Exclude<BrowserChoice, 'off'>) => Promise<void>;
}

/** Makes the choices of the settings page. One recogniser is in use at a time. */
export function useRecogniser(): RecogniserChanges {
  const client = useQueryClient();
  const [browser, setBrowser] = useState(readBrowserChoice);
  const [busy, setBusy] = useState<RecogniserKind | null>(null);
  const [trouble, setTrouble] = useState<RecogniserChanges['trouble']>(null);
  const [said, setSaid] = useState('');

  const put = async (
    as: RecogniserKind,
    choice: RecogniserChoice,
    key: string | null | undefined,
    own: BrowserChoice,
  ) => {
    setBusy(as);
    setTrouble(null);
    setSaid('');
    try {
      const view = await commands.chooseRecogniser(choice, key);
      client.setQueryData(queries.speech().queryKey, view);
      keepBrowserChoice(own);
      setBrowser(own);
      setSaid(
        say('In use from now on: {value}.', {
          value: own === 'off' ? nameOfChoice(choice, view.models) : say('this browser’s own recogniser'),
        }),
      );
    } catch (error) {
      setTrouble({ of: as, message: error instanceof Error ? error.message : say('The choice could not be kept.') });
    }
    setBusy(null);
  };

  return {
    browser,
    busy,
    trouble,
    said,
    choose: (choice, key) => put(choice.kind, choice, key, 'off'),
    chooseBrowser: (own) => put('browser', { kind: 'none' }, undefined, own),
  };
}
