import { spokenWords } from '../../language/spokenForm.ts';
import type { ContentReview } from '../../takes/model.ts';
import type { DrillMeasure, DrillRemark, KeptItem } from '../model.ts';
import { planSqueeze, type SqueezePiece } from '../squeezePlan.ts';
import { KEPT, SQUEEZE_OVER, SQUEEZE_UNDER } from './limits.ts';
import { linkBefore } from './linkingWords.ts';
import type { ReviewOf, RunMaterial } from './material.ts';
import { atLeast, good, measured, next, reviewFrom, seconds as inWords, unknown } from './measures.ts';
import { allWordsKnown, HOW_TO_GET_WORDS } from './wordPlaces.ts';

const TIME = { name: 'seconds', title: 'Time told', unit: 'seconds' } as const;
const SHARE = { name: 'keptShare', title: 'Of what should stay, told', unit: 'share' } as const;
const WRONG = { name: 'factsWrong', title: 'Facts told wrong', unit: 'count' } as const;

/** What of the story was kept, beside what there was room for, and the time it took. */
export const reviewSqueeze: ReviewOf<'squeeze'> = (material) => {
  const { setup, story, content, transcript } = material;
  const wordsPerMinute = setup.wordsPerMinute ?? material.wordsPerMinute;
  const remarks: (DrillRemark | null)[] = [];
  const time = timeMeasure({ ...material, wordsPerMinute }, remarks);
  if (!story || !content || !transcript) {
    return reviewFrom([time, unknown(SHARE, HOW_TO_GET_WORDS), unknown(WRONG, HOW_TO_GET_WORDS)], remarks);
  }
  const all = allWordsKnown(transcript);
  // The script's own beginning opens it as well as a hook does.
  const opened = content.hook !== null || linkBefore(transcript.text, story) === '';
  const kept = planSqueeze(story, setup.seconds, wordsPerMinute).map((piece): KeptItem => ({
    kind: piece.kind,
    label: piece.label,
    text: piece.text,
    wanted: piece.wanted,
    told: toldOf(piece, content, all, opened),
  }));
  const wanted = kept.filter((item) => item.wanted && item.told !== null);
  const there = wanted.filter(({ told }) => told === 'yes');
  const share = wanted.length === 0 ? null : there.length / wanted.length;
  const wrong = content.facts.filter(({ status }) => status === 'wrong');
  const lost = wanted.filter(({ told }) => told === 'no');
  const spare = kept.filter((item) => !item.wanted && item.told === 'yes' && item.kind === 'point');
  const isOver = time.value !== null && time.value > setup.seconds;
  remarks.push(
    lost[0] ? next(`${NAMED[lost[0].kind]} got lost. It should stay even in ${setup.seconds} s.`, lost[0].text) : null,
    wrong[0]
      ? next(`“${wrong[0].text}” wasn’t told right. In little time, the exact things weigh more.`, wrong[0].said ?? '')
      : null,
    isOver && spare[0] ? next('This can go first when time is short.', spare[0].text) : null,
    share === 1 ? good('Everything that should stay was there.') : null,
  );
  return reviewFrom(
    [
      time,
      share === null
        ? unknown(SHARE, 'There is nothing in the story to hold it against.')
        : measured(SHARE, share, atLeast(share, KEPT), `${there.length} of ${wanted.length} pieces.`),
      measured(
        WRONG,
        wrong.length,
        wrong.length === 0 ? 'strong' : 'weak',
        wrong.length === 0 ? 'None.' : wrong.map(({ text }) => text).join(', '),
      ),
    ],
    remarks,
    { kept },
  );
};

const NAMED: Readonly<Record<KeptItem['kind'], string>> = {
  hook: 'The hook',
  point: 'This point',
  fact: 'This figure or name',
  connection: 'The connection',
};

/** By the sound, else (typed) by the words at the person's pace. */
function timeMeasure(
  { setup, delivery, transcript, typed, wordsPerMinute }: RunMaterial<Parameters<typeof reviewSqueeze>[0]['setup']>,
  remarks: (DrillRemark | null)[],
): DrillMeasure {
  const heard = delivery?.toldMs ?? null;
  const value =
    heard !== null
      ? heard / 1000
      : typed && transcript
        ? (60 * spokenWords(transcript.text).length) / wordsPerMinute
        : null;
  if (value === null) return unknown(TIME, 'The sound hasn’t been measured.');
  const share = value / setup.seconds;
  remarks.push(
    share > 1
      ? next(`${inWords(value)} of ${setup.seconds} s. Leave a piece out, don’t speak faster.`)
      : share < SQUEEZE_UNDER
        ? next(`${inWords(value)} of ${setup.seconds} s: there was room for one more piece.`)
        : good(`In time: ${inWords(value)} of ${setup.seconds} s.`),
  );
  return measured(
    TIME,
    value,
    share > SQUEEZE_OVER ? 'weak' : share > 1 || share < SQUEEZE_UNDER ? 'fair' : 'strong',
    heard !== null
      ? 'From first to last word, in the recording.'
      : `Typed: its words at ${wordsPerMinute} words a minute.`,
  );
}

function toldOf(piece: SqueezePiece, content: ContentReview, all: boolean, opened: boolean): KeptItem['told'] {
  const absent = all ? 'no' : null;
  if (piece.kind === 'hook') return opened ? 'yes' : absent;
  if (piece.kind === 'connection') return content.connection === 'absent' ? absent : 'yes';
  if (piece.kind === 'fact') {
    const fact = content.facts.find(({ id }) => id === piece.factId);
    return fact?.status === 'right' ? 'yes' : fact?.status === 'wrong' ? 'wrong' : fact ? absent : null;
  }
  const point = piece.point === null ? undefined : content.keyPoints[piece.point];
  return point?.status === 'covered' ? 'yes' : point?.status === 'missed' ? absent : null;
}
