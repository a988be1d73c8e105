const SLOT_WORDS: Readonly<Record<string, string>> = {
  company: 'the company',
  role: 'the role',
  principle: 'one of the company’s principles',
  theirProduct: 'what they make',
};

/** "Why {company}?" as it can be read before anybody knows which. */
export const withSlots = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, slot: string) => `[${SLOT_WORDS[slot] ?? slot}]`);
