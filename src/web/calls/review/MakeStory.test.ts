import { describe, expect, it } from 'vitest';
import { insertedText } from './MakeStory.tsx';

describe('insertedText', () => {
  it('gives the lines that were put in', () => {
    expect(insertedText('# Guide\n\nOld\n', '# Guide\n\nOld\n\n## Story 2\nThe kiln went out.\n')).toBe(
      '## Story 2\nThe kiln went out.',
    );
  });

  it('sets two places apart', () => {
    expect(insertedText('a\nb\nc', 'a\nnew row\nb\nc\nnew story')).toBe('new row\n\n…\n\nnew story');
  });
});
