import { useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerGiven } from '../../../operations/calls/runCall.ts';
import type { Call } from '../../../sessions/call/model.ts';
import { useShortcuts } from '../../app/useShortcuts.ts';
import { Button } from '../../design/Button.tsx';
import { Kbd } from '../../design/Kbd.tsx';
import { Notice } from '../../design/Notice.tsx';
import { StageFrame } from '../../drills/stage/StageFrame.tsx';
import { counts } from '../callWords.ts';
import { acknowledgement, waiting } from './acknowledge.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { Clock } from './Clock.tsx';
import type { Given, Turn, Way } from './model.ts';
import { SpokenAnswer, type SpokenHandle } from './SpokenAnswer.tsx';
import styles from './Stage.module.css';
import { TypedAnswer } from './TypedAnswer.tsx';
import type { Hearing } from './useHearing.ts';
import type { Speaking } from './useSpeaking.ts';
import { say } from '../../../words/say.ts';
import { Say } from '../../words/Say.tsx';

/** Letting go of more than this is asked first. */
const WORTH_ASKING_MS = 10_000;
/** How long that question stands before the call simply goes on. */
const QUESTION_STANDS_MS = 4_000;

type Losing = 'end' | 'skip' | 'type';
const LOSING_WORDS: Readonly<Record<Losing, string>> = {
  end: say('End the call here? What you answered so far is kept. Press again to end it, or simply go on.'),
  skip: say('Skip it, and let go of what you said? Press again to skip, or simply go on.'),
  type: say('Type it, and let go of what you said? Press again to type, or simply go on.'),
};

export interface AskingTurnProps {
  readonly call: Call;
  readonly turn: Turn;
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  /** Whether the interviewer is heard. */
  readonly voice: boolean;
  readonly speaking: Speaking;
  readonly hearing: Hearing | null;
  readonly sending: boolean;
  /** Why the last answer could not be kept; null while all is well. */
  readonly problem: string | null;
  readonly onRetry: () => void;
  readonly onAnswer: (answer: AnswerGiven) => void;
  readonly onStop: () => void;
}

const wallClock = (): number => Date.now();
const pageClock = (): number => performance.now();

/** One question of a call, from its first word to the end of its answer. Only the person ends an answer. */
export function AskingTurn(props: AskingTurnProps) {
  const { call, turn, way, voice, speaking, hearing, sending, onAnswer } = props;
  const { interviewer } = call.plan;
  const text = turn.followUp?.text ?? turn.question.text;
  const [said] = useState(() => acknowledgement(call));
  /** When the question ended, on both clocks; null while it is being asked. */
  const [asked, setAsked] = useState<{ readonly pageMs: number; readonly at: number } | null>(null);
  const [repeats, setRepeats] = useState(0);
  const [thinks, setThinks] = useState(false);
  const [losing, setLosing] = useState<Losing | null>(null);
  const [recordingSince, setRecordingSince] = useState<number | null>(null);
  const spoken = useRef<SpokenHandle | null>(null);
  const utterance = useRef(0);

  const markAsked = useCallback(
    () => setAsked((before) => before ?? { pageMs: performance.now(), at: Date.now() }),
    [],
  );
  const ask = useCallback(
    async (words: string) => {
      const mine = ++utterance.current;
      await speaking.speak(words, interviewer.pace);
      if (mine === utterance.current) markAsked();
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `say` is one and the same for the whole call
    [speaking.speak, interviewer.pace, markAsked],
  );
  /** Whatever is being said is neither heard nor waited for any more. */
  const silence = (): void => {
    utterance.current++;
    speaking.hush();
  };
  useEffect(() => {
    if (voice) void ask([said, text].filter(Boolean).join(' '));
    else markAsked();
    return silence;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once; `repeat` asks again
  }, []);
  useEffect(() => {
    if (losing === null) return;
    const timer = setTimeout(() => setLosing(null), QUESTION_STANDS_MS);
    return () => clearTimeout(timer);
  }, [losing]);

  const give = (given: Given): void => {
    speaking.hush();
    onAnswer({
      ...given,
      question: turn.index,
      followUpText: turn.followUp?.text ?? null,
      askedAt: asked?.at ?? Date.now(),
      repeats,
      thinkingPhrase: thinks,
    });
  };
  /** Does it, or asks first where something would be lost. */
  const unlessLost = (what: Losing, wouldLose: boolean, go: () => void): void => {
    if (wouldLose && losing !== what) setLosing(what);
    else {
      setLosing(null);
      go();
    }
  };
  const told = (): boolean => (spoken.current?.toldMs() ?? 0) > WORTH_ASKING_MS;

  const answerNow = (): void => {
    silence();
    markAsked();
  };
  const repeat = (): void => {
    setRepeats((count) => count + 1);
    // What was not begun yet begins after the question; what was begun goes on.
    if (way === 'typed' || (spoken.current?.listenAnew() ?? true)) setAsked(null);
    void ask(text);
  };
  const skip = (): void =>
    unlessLost('skip', told(), () =>
      give({ mode: way, text: null, takeId: null, firstWordMs: null, endedAt: Date.now(), skipped: true }),
    );
  const change = (): void => unlessLost('type', told(), () => props.onWay(way === 'spoken' ? 'typed' : 'spoken'));
  const stop = (): void => unlessLost('end', true, props.onStop);
  const think = (): void => setThinks(true);
  useShortcuts({ r: repeat, m: think, s: skip, t: change, Escape: stop }, !sending);
  const asking = asked === null;
  useShortcuts({ ' ': answerNow }, asking && !sending);

  const shared = { turn, callId: call.id, askedAtMs: asked?.pageMs ?? null, sending, onGiven: give };
  return (
    <StageFrame
      title={[interviewer.name, interviewer.title].filter(Boolean).join(', ')}
      label={placeWords(call, turn)}
      grows
      focusOn={way === 'typed' ? null : turn.key}
      announced={voice ? '' : [said, text].filter(Boolean).join(' ')}
      time={
        <>
          <div className={styles.place}>
            <p>{placeWords(call, turn)}</p>
            <Clock label={say('The call')} sinceMs={call.startedAt} nowMs={wallClock} />
          </div>
          <Clock
            label={say('This answer')}
            large
            sinceMs={way === 'spoken' ? recordingSince : (asked?.pageMs ?? null)}
            nowMs={pageClock}
          />
        </>
      }
      controls={
        <>
          {props.problem === null ? null : (
            <Notice
              tone="error"
              title={say('Your answer could not be kept yet')}
              actions={
                <Button busy={sending} onClick={props.onRetry}>
                  {say('Try again')}
                </Button>
              }
            >
              {props.problem}
            </Notice>
          )}
          {losing === null ? null : <Notice tone="info">{LOSING_WORDS[losing]}</Notice>}
          {way === 'typed' ? (
            <TypedAnswer {...shared} onEscape={stop} />
          ) : (
            <SpokenAnswer
              {...shared}
              hearing={hearing}
              waitsForKey={!voice && repeats === 0}
              ref={spoken}
              onRecording={setRecordingSince}
              onType={() => props.onWay('typed')}
            />
          )}
          {asking && way === 'spoken' ? (
            <Button size="large" className={styles.main} aria-keyshortcuts="Space" onClick={answerNow}>
              <Say text="Answer now {kbd}" values={{ kbd: <Kbd>Space</Kbd> }} />
            </Button>
          ) : null}
        </>
      }
    >
      <AskedQuestion plan={call.plan} turn={turn} said={said} reply={thinks ? waiting(interviewer.manner) : ''} />
      <div className={styles.minor}>
        <Button variant="plain" size="small" aria-keyshortcuts="r" onClick={repeat}>
          <Say text="Say it again {kbd}" values={{ kbd: <Kbd>R</Kbd> }} />
        </Button>
        <Button variant="plain" size="small" aria-keyshortcuts="m" aria-pressed={thinks} onClick={think}>
          <Say text="Give me a moment {kbd}" values={{ kbd: <Kbd>M</Kbd> }} />
        </Button>
        <Button variant={losing === 'skip' ? 'danger' : 'plain'} size="small" aria-keyshortcuts="s" onClick={skip}>
          <Say text="Skip {kbd}" values={{ kbd: <Kbd>S</Kbd> }} />
        </Button>
        <Button
          variant={losing === 'type' ? 'danger' : 'plain'}
          size="small"
          icon={way === 'spoken' ? 'pencil' : 'microphone'}
          aria-keyshortcuts="t"
          onClick={change}
        >
          {way === 'spoken' ? say('Type it') : say('Say it')} <Kbd>T</Kbd>
        </Button>
        <Button variant={losing === 'end' ? 'danger' : 'plain'} size="small" aria-keyshortcuts="Escape" onClick={stop}>
          <Say text="End the call {kbd}" values={{ kbd: <Kbd>Esc</Kbd> }} />
        </Button>
      </div>
      {voice && speaking.problem !== null ? (
        <p className={styles.limits}>
          {say('The voice can’t be heard here, so read along: {problem}', { problem: speaking.problem })}
        </p>
      ) : null}
    </StageFrame>
  );
}

/** "Question 2 of 6", or what else it is. */
function placeWords({ plan }: Call, { index, question, followUp }: Turn): string {
  if (question.kind === 'smallTalk') return say('A few words first');
  if (question.kind === 'askThem') return say('Your turn to ask');
  const counted = plan.questions.filter(counts);
  const place = say('Question {count} of {counted}', {
    count: plan.questions.slice(0, index + 1).filter(counts).length,
    counted: counted.length,
  });
  return followUp ? say('{place}, asked back', { place }) : place;
}
