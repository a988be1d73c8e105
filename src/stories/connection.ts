import { fold } from '../language/words.ts';
import type { Story } from './model.ts';
import { carriedShare, type ScriptSentence, stemsOf } from './scriptSentences.ts';

/** What the script says about the future with the company: "That's how I'd …", "At Oakfield, I'll …", "what I bring". */
const FORWARD =
  /\b(?:I(?:['’]d|['’]ll| would| will| can| want to| hope to| plan to|['’]m ready to| am ready to)|we(?:['’]d|['’]ll)|(?:that['’]?s|this is|it['’]?s) (?:exactly )?(?:how|what|why|the)|bring (?:this|that|the same)|same (?:approach|way|care|selflessness|attitude))\b/i;

/** The name in "Oakfield connection" or "Link to Oakfield"; null where the label has none. */
export function companyNamed(story: Pick<Story, 'keyPoints' | 'connection'>): string | null {
  for (const { label } of story.keyPoints) {
    const name =
      /^(.{2,40}?)\s+(?:connection|link|tie-?in)s?$/i.exec(label)?.[1] ??
      /^(?:connection|link|tie-?in|relevance|back)\s+(?:to|with)\s+(.{2,40})$/i.exec(label)?.[1] ??
      /^why\s+(\p{Lu}.{1,39})$/u.exec(label)?.[1];
    if (
      name &&
      !/^(?:company|the|closing|final|school|team|role|job|key|personal|human|customer|patient)\b/i.test(name)
    )
      return name;
  }
  return null;
}

/** How clearly each sentence of the script speaks of the company connection: 0 not at all, 1 names the company. */
export function connectionShares(
  story: Pick<Story, 'keyPoints' | 'connection'>,
  sentences: readonly ScriptSentence[],
): number[] {
  const company = companyNamed(story);
  const folded = company === null ? null : ` ${fold(company)}`;
  const wanted = story.connection ? stemsOf(story.connection.text) : null;
  const all = sentences.map((s) => s.stems);
  return sentences.map((sentence) => {
    if (folded !== null && ` ${fold(sentence.text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(folded)) return 1;
    return wanted ? carriedShare(wanted, sentence.stems, all) : 0;
  });
}

export const looksForward = (text: string): boolean => FORWARD.test(text);
