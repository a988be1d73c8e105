import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { TakeView } from '../../operations/views.ts';
import type { Finding } from '../../shared/finding.ts';
import { orderFindings } from '../../shared/orderFindings.ts';
import type { TextRange } from '../../shared/textRange.ts';
import { usePage } from '../app/usePage.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { recordingUrl } from '../api/commands.ts';
import { ComparisonPanel } from './ComparisonPanel.tsx';
import { FactList } from './FactList.tsx';
import { FindingList } from './FindingList.tsx';
import { useGrammar } from '../grammar/useGrammar.ts';
import { FollowedScript } from './FollowedScript.tsx';
import { KeyPointList } from './KeyPointList.tsx';
import { marksOf } from './logic/marks.ts';
import { spanOfRange } from './logic/times.ts';
import { NextFix } from './NextFix.tsx';
import { ShapePanel } from './ShapePanel.tsx';
import { SoundPanel } from './SoundPanel.tsx';
import { TakeHeader } from './TakeHeader.tsx';
import { TakeNotices } from './TakeNotices.tsx';
import styles from './TakeReview.module.css';
import { TimePanel } from './TimePanel.tsx';
import { TranscriptPanel } from './TranscriptPanel.tsx';
import type { ShownWords, TakeDesk } from './takeDesk.ts';
import { useMeasuring } from './useMeasuring.ts';
import { usePlayer } from './usePlayer.ts';
import { VoicePanel } from './VoicePanel.tsx';
import { WordingPanel } from './WordingPanel.tsx';
import { say } from '../../words/say.ts';

const NONE: readonly Finding[] = [];

/** The whole review of a loaded take. */
export function TakeReview({ view }: { readonly view: TakeView }) {
  const { take, review, transcript, delivery } = view;
  const title = view.story?.title ?? take.storyTitle;
  usePage(say('Take of {title}', { title }));
  const [audio, setAudio] = useState<HTMLAudioElement | null>(null);
  const player = usePlayer(audio);
  const measuring = useMeasuring(view);
  const [shown, setShown] = useState<ShownWords | null>(null);
  // Only what the person typed: a recogniser's grammar isn't theirs.
  const typed = transcript?.source === 'typed' ? transcript.text : null;
  const grammar = useGrammar(typed?.trim() ? [typed] : [], view.knownWords);
  const slips = typed !== null && grammar.status === 'checked' ? (grammar.findingsByText.get(typed) ?? NONE) : NONE;
  const findings = useMemo(() => orderFindings([...view.findings, ...slips]), [view.findings, slips]);
  const marks = useMemo(
    () => (transcript && review ? marksOf(transcript.text, review, view.story, findings) : []),
    [transcript, review, view.story, findings],
  );

  const times = transcript?.times ?? null;
  const canPlay = view.hasRecording && player.trouble === null;
  const show = useCallback(
    (range: TextRange, markId: string | null = null) => {
      const span = canPlay ? spanOfRange(times, range) : null;
      // A new object each time, so that the same words can be shown again.
      setShown({ markId, range, heard: span !== null });
      if (span !== null) player.playFrom(span.startMs);
    },
    [times, canPlay, player],
  );
  const desk: TakeDesk = useMemo(
    () => ({
      show,
      timeOf: (range) => (canPlay ? (spanOfRange(times, range)?.startMs ?? null) : null),
      playFrom: canPlay ? player.playFrom : null,
    }),
    [show, times, canPlay, player],
  );

  const navigate = useNavigate();
  useShortcuts({
    ...(view.story && {
      r: () => {
        if (take.storyId !== null)
          void navigate({ to: '/stories/$storyId/rehearse', params: { storyId: take.storyId } });
      },
    }),
    ...(canPlay && {
      ' ': player.toggle,
      ArrowLeft: () => player.seek(player.nowMs() - 2_000),
      ArrowRight: () => player.seek(player.nowMs() + 2_000),
    }),
  });

  const words = (
    <TranscriptPanel
      view={view}
      marks={marks}
      grammar={typed?.trim() ? grammar : null}
      shown={shown}
      player={player}
      desk={desk}
    />
  );
  return (
    <article className={styles.review}>
      {view.hasRecording ? <audio ref={setAudio} src={recordingUrl(take.id)} preload="metadata" hidden /> : null}
      <TakeHeader view={view} title={title} />
      <TakeNotices view={view} measuring={measuring} />
      {review || (delivery && !transcript) || view.findings.length > 0 ? <NextFix view={view} desk={desk} /> : null}
      {delivery || view.hasRecording ? (
        <div className={styles.sound}>
          <div className={styles.lists}>
            <TimePanel view={view} desk={desk} />
            {delivery ? <VoicePanel delivery={delivery} desk={desk} /> : null}
          </div>
          {view.hasRecording ? <SoundPanel view={view} player={player} /> : null}
        </div>
      ) : null}
      {review && transcript ? (
        <div className={styles.desk}>
          <div className={styles.lists}>
            <KeyPointList view={view} review={review} desk={desk} />
            <FactList view={view} review={review} desk={desk} />
            <ShapePanel view={view} review={review} desk={desk} />
            {review.wording ? (
              <WordingPanel wording={review.wording} source={transcript.source} scriptedness={view.scriptedness} />
            ) : null}
          </div>
          {words}
        </div>
      ) : (
        words
      )}
      {delivery?.following ? (
        <FollowedScript
          following={delivery.following}
          pace={delivery.reliability?.syllables === 'sure' ? (delivery.paceStretches ?? []) : []}
          story={view.story}
          desk={desk}
          again={view.hasRecording ? measuring.again : null}
        />
      ) : null}
      <FindingList findings={findings} desk={desk} />
      <ComparisonPanel view={view} />
    </article>
  );
}
