import { loadDocument } from '../src/operations/library.ts';
import { transcriptOf } from '../src/operations/takes/takeWords.ts';
import { reviewContent } from '../src/takes/reviewContent.ts';
import { madeDocuments } from './madeDocuments.ts';
import { printGrowth, printRows, timed } from './timing.ts';

/** A 60 s take is about 150 words: the made script itself, retold; ten of them one after another are the longer one. */
export async function benchReview(): Promise<void> {
  const made = madeDocuments(1)[0]!;
  const { stories } = loadDocument({ ...made, hasByteOrderMark: false, hash: 'bench' });
  const story = stories[0]!;
  const words = story.script!.text.toLowerCase().replace(/[.,]/g, '').split(/\s+/);
  const take = Array.from({ length: 150 }, (_, i) => words[i % words.length]).join(' ');
  const review = (text: string): unknown => {
    const transcript = transcriptOf({ kind: 'pasted', text });
    if (!transcript.ok) throw new Error(transcript.error.message);
    return reviewContent(story, transcript.value);
  };
  for (let i = 0; i < 30; i++) review(take);
  const one = await timed(50, () => review(take));
  const ten = await timed(20, () => review(Array.from({ length: 10 }, () => take).join(' ')));
  printRows([
    { what: 'review the words of a take, warm', size: '150 words', timing: one, aim: 'under 20 ms' },
    { what: 'review the words of a take, warm', size: '1,500 words', timing: ten, aim: '' },
  ]);
  printGrowth('review of words', one, ten, 10);
}
