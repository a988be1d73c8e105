import { loadDocument } from '../src/operations/library.ts';
import { transcriptOf } from '../src/operations/takes/takeWords.ts';
import { reviewAnswer } from '../src/sessions/reviewAnswer.ts';
import { reviewContent } from '../src/takes/reviewContent.ts';
import { scriptednessOf } from '../src/takes/scriptedness.ts';
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
    { what: 'review the words of a take, warm', size: '150 words', timing: one, aim: 'under 15 ms' },
    { what: 'review the words of a take, warm', size: '1,500 words', timing: ten, aim: '' },
  ]);
  printGrowth('review of words', one, ten, 10);

  const sentence = 'In May a guest shouted at our cook, so I brought him outside and we talked for ten minutes. ';
  const answer = (sentences: number): unknown =>
    reviewAnswer('Tell me about a time you calmed somebody down.', sentence.repeat(sentences));
  const repeated = (times: number): string => Array.from({ length: times }, () => take).join(' ');
  for (let i = 0; i < 5; i++) answer(10);
  const short = await timed(20, () => answer(10));
  const long = await timed(10, () => answer(100));
  const [few, many] = [repeated(10), repeated(100)];
  const overlap = await timed(20, () => scriptednessOf(few, [few]));
  const overlapTen = await timed(10, () => scriptednessOf(many, [many]));
  printRows([
    { what: 'review a typed answer, warm', size: '10 sentences', timing: short, aim: '' },
    { what: 'review a typed answer, warm', size: '100 sentences', timing: long, aim: '' },
    { what: 'how far two takes agree word for word', size: '1,500 words', timing: overlap, aim: '' },
    { what: 'how far two takes agree word for word', size: '15,000 words', timing: overlapTen, aim: '' },
  ]);
  printGrowth('review of a typed answer', short, long, 10);
  printGrowth('word for word', overlap, overlapTen, 10);
}
