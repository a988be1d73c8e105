import { say } from '../../words/say.ts';
const SLOT_WORDS: Readonly<Record<string, string>> = {
  company: say('the company'),
  role: say('the role'),
  principle: say('one of the company’s principles'),
  theirProduct: say('what they make'),
};

/** "Why {company}?" as it can be read before anybody knows which. */
export const withSlots = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => `[${SLOT_WORDS[slot] ?? slot}]`);
