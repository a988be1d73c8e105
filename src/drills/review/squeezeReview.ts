import { type Message, message } from '../../shared/message.ts';
import { spokenWords } from '../../language/spokenForm.ts';
import type { ContentReview } from '../../takes/model.ts';
import type { DrillMeasure, DrillRemark, KeptItem } from '../model.ts';
import { planSqueeze, type SqueezePiece } from '../squeezePlan.ts';
import { KEPT, SQUEEZE_OVER, SQUEEZE_UNDER } from './limits.ts';
import { linkBefore } from './linkingWords.ts';
import type { ReviewOf, RunMaterial } from './material.ts';
import { atLeast, good, measured, next, reviewFrom, tenths, unknown } from './measures.ts';
import { allWordsKnown, HOW_TO_GET_WORDS } from './wordPlaces.ts';

const TIME = { name: 'seconds', title: message('Time told'), unit: 'seconds' } as const;
const SHARE = { name: 'keptShare', title: message('Of what should stay, told'), unit: 'share' } as const;
const WRONG = { name: 'factsWrong', title: message('Facts told wrong'), unit: 'count' } as const;

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
    lost[0] ? next(LOST[lost[0].kind](setup.seconds), lost[0].text) : null,
    wrong[0]
      ? next(
          message('“{fact}” wasn’t told right. In little time, the exact things weigh more.', { fact: wrong[0].text }),
          wrong[0].said ?? '',
        )
      : null,
    isOver && spare[0] ? next(message('This can go first when time is short.'), spare[0].text) : null,
    share === 1 ? good(message('Everything that should stay was there.')) : null,
  );
  return reviewFrom(
    [
      time,
      share === null
        ? unknown(SHARE, message('There is nothing in the story to hold it against.'))
        : measured(
            SHARE,
            share,
            atLeast(share, KEPT),
            message('{told} of {wanted} pieces.', { told: there.length, wanted: wanted.length }),
          ),
      measured(
        WRONG,
        wrong.length,
        wrong.length === 0 ? 'strong' : 'weak',
        wrong.length === 0 ? message('None.') : wrong.map(({ text }) => text).join(', '),
      ),
    ],
    remarks,
    { kept },
  );
};

const LOST: Readonly<Record<KeptItem['kind'], (seconds: number) => Message>> = {
  hook: (seconds) => message('The hook got lost. It should stay even in {seconds} s.', { seconds }),
  point: (seconds) => message('This point got lost. It should stay even in {seconds} s.', { seconds }),
  fact: (seconds) => message('This figure or name got lost. It should stay even in {seconds} s.', { seconds }),
  connection: (seconds) => message('The connection got lost. It should stay even in {seconds} s.', { seconds }),
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
  if (value === null) return unknown(TIME, message('The sound hasn’t been measured.'));
  const share = value / setup.seconds;
  const times = { took: tenths(value), seconds: setup.seconds };
  remarks.push(
    share > 1
      ? next(message('{took, number} s of {seconds} s. Leave a piece out, don’t speak faster.', times))
      : share < SQUEEZE_UNDER
        ? next(message('{took, number} s of {seconds} s: there was room for one more piece.', times))
        : good(message('In time: {took, number} s of {seconds} s.', times)),
  );
  return measured(
    TIME,
    value,
    share > SQUEEZE_OVER ? 'weak' : share > 1 || share < SQUEEZE_UNDER ? 'fair' : 'strong',
    heard !== null
      ? message('From first to last word, in the recording.')
      : message('Typed: its words at {pace} words a minute.', { pace: wordsPerMinute }),
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
