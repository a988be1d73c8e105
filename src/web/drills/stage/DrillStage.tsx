import { useState } from 'react';
import type { DrillRunView } from '../../../operations/drills/views.ts';
import type { Story } from '../../../stories/model.ts';
import type { Cue } from '../../../takes/model.ts';
import { FIRST_CUE } from '../drillWords.ts';
import { AloudStage } from './AloudStage.tsx';
import { TypedStage } from './TypedStage.tsx';
import { useFinishing } from './useFinishing.ts';
import { isVoiceWanted, wantVoice } from './voiceChoice.ts';

/** What both ways of doing a drill are given. */
export interface StageProps {
  readonly view: DrillRunView;
  readonly title: string;
  readonly story: Story | null;
  readonly from: Story | null;
  readonly cue: Cue;
  /** Whether questions are said aloud. */
  readonly voice: boolean;
  readonly finishing: ReturnType<typeof useFinishing>;
}

/** A drill from its first screen to the moment its review comes: aloud, or typed. */
export function DrillStage({
  view,
  title,
  story,
  from,
}: {
  readonly view: DrillRunView;
  readonly title: string;
  /** The story to tell; null in drills about questions. */
  readonly story: Story | null;
  readonly from: Story | null;
}) {
  const [way, setWay] = useState<'aloud' | 'typed'>('aloud');
  const [cue, setCue] = useState<Cue>(FIRST_CUE[view.run.drill] ?? 'nothing');
  const [voice, setVoice] = useState(isVoiceWanted);
  const finishing = useFinishing(view.run.id);
  const shared: StageProps = { view, title, story, from, cue, voice, finishing };
  return way === 'aloud' ? (
    <AloudStage
      {...shared}
      onCue={setCue}
      onVoice={(wanted) => {
        wantVoice(wanted);
        setVoice(wanted);
      }}
      onType={() => setWay('typed')}
    />
  ) : (
    <TypedStage {...shared} />
  );
}
