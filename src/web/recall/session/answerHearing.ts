import { useQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries.ts';
import type { AnswerListener } from '../../speech/answerListener.ts';
import { readBrowserChoice } from '../../speech/browserChoice.ts';
import { openAnswerListener } from '../../speech/openAnswerListener.ts';
import { say } from '../../../words/say.ts';

/** Whether answers can be said, and where their sound goes. `unknown` until the server has said. */
export type AnswerHearing =
  | { readonly kind: 'unknown' | 'none' }
  | {
      readonly kind: 'ready';
      readonly open: () => AnswerListener;
      /** Said beside the button where sound leaves this machine; null where it stays. */
      readonly soundGoes: string | null;
    };

/** As the settings of speech have it: this browser's own recogniser, else the one that the server keeps. */
export function useAnswerHearing(): AnswerHearing {
  const { data } = useQuery(queries.speech());
  const browser = readBrowserChoice();
  if (browser !== 'off')
    return {
      kind: 'ready',
      open: openAnswerListener,
      soundGoes: browser === 'maker-hears' ? say('The maker of this browser hears what you say.') : null,
    };
  if (!data) return { kind: 'unknown' };
  if (data.choice.kind === 'none') return { kind: 'none' };
  return {
    kind: 'ready',
    open: openAnswerListener,
    soundGoes:
      data.leavesMachine && data.choice.kind === 'server'
        ? say('What you say goes to {address}.', { address: data.choice.address })
        : null,
  };
}
