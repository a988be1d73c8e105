import { describe, expect, it } from 'vitest';
import { LARKFIELD_GUIDE } from '../../../test/builders/larkfieldGuide.ts';
import { loadDocument } from '../library.ts';
import { checkEvidence } from './checkEvidence.ts';

const guideWith = (checklist: string) =>
  loadDocument({
    path: 'guide.md',
    text: `${LARKFIELD_GUIDE}\n## Practice Checklist\n\n${checklist}\n`,
    hasByteOrderMark: false,
    hash: 'x',
  });

describe('a ticked box', () => {
  it('is questioned where takes don’t show it', () => {
    const guide = guideWith('- [x] Record each story 5 times');
    const [finding] = checkEvidence(guide, new Map([[guide.stories[0]!.id, 2]]));
    expect(finding).toMatchObject({
      code: 'checked-without-evidence',
      message: expect.stringContaining('Reading has 2'),
    });
    expect(checkEvidence(guide, new Map())).toHaveLength(1);
  });

  it('is believed where takes show it, and where they can’t', () => {
    const guide = guideWith('- [x] Record each story 5 times\n- [x] Iron the shirt\n- [ ] Tell each story 9 times');
    expect(checkEvidence(guide, new Map([[guide.stories[0]!.id, 5]]))).toEqual([]);
  });
});
