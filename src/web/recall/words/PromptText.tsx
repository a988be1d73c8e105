import { Fragment } from 'react';
import { say } from '../../../words/say.ts';

const GAP = '___';

/** A prompt for ears: a gap is said as one. */
export const spokenPrompt = (prompt: string): string => prompt.replaceAll(GAP, 'blank');

/** A prompt whose gaps are drawn for the eyes and said for the ears. */
export function PromptText({ prompt }: { readonly prompt: string }) {
  return prompt.split(GAP).map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? null : (
        <>
          <span aria-hidden="true">{GAP}</span>
          <span className="visually-hidden">{say('blank')}</span>
        </>
      )}
      {part}
    </Fragment>
  ));
}
