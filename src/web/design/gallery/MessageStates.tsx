import type { Finding } from '../../../shared/finding.ts';
import { Button } from '../Button.tsx';
import { Chip, StatusChip, Tag, type Tone } from '../Chip.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { FindingList } from '../FindingList.tsx';
import { Notice, type NoticeTone } from '../Notice.tsx';
import { Progress, Spinner, Waiting } from '../Progress.tsx';
import { Card } from '../Section.tsx';
import { Tally } from '../Tally.tsx';
import { Row, Specimen } from './Specimen.tsx';

const NOTICES: readonly (readonly [NoticeTone, string])[] = [
  ['info', 'Your take of 1:04 is discarded.'],
  ['good', 'Your take has arrived.'],
  ['warning', 'We hear nothing yet. Check that the microphone is on and is the right one.'],
  ['error', 'There is no room left on the disk.'],
];

const TONES: readonly Tone[] = ['good', 'unsure', 'bad', 'info', 'neutral'];

const FINDINGS: readonly Finding[] = [
  {
    code: 'fact-wrong',
    severity: 'error',
    message: 'You said 40 trees; your guide says 60.',
    range: null,
    fix: 'Say “sixty trees”.',
  },
  {
    code: 'ending-weak',
    severity: 'warning',
    message: 'The story stops before its result.',
    range: null,
    fix: 'End with what the cooperative sold.',
  },
  { code: 'opening-fresh', severity: 'notice', message: 'You opened with a new hook.', range: null, fix: null },
];

/** Everything that tells the person something. */
export function MessageStates() {
  return (
    <>
      <Specimen
        title="Notices"
        about="Something to tell. Errors interrupt a screen reader; the others wait for a pause."
        states={
          <>
            {NOTICES.map(([tone, words]) => (
              <Notice key={tone} tone={tone} live={false}>
                {words}
              </Notice>
            ))}
            <Notice
              tone="warning"
              live={false}
              title="With a title and something to do"
              actions={<Button size="small">Try again</Button>}
            >
              What is so, and what to do about it.
            </Notice>
          </>
        }
      />
      <Specimen
        title="Chips and tags"
        about="A short verdict has an icon and a word. A tag judges nothing."
        states={
          <>
            <Row>
              {(['covered', 'unsure', 'missed', 'right', 'wrong', 'absent'] as const).map((status) => (
                <StatusChip key={status} status={status} />
              ))}
            </Row>
            <Row>
              {TONES.map((tone) => (
                <Chip key={tone} tone={tone}>
                  {tone}
                </Chip>
              ))}
              <Tag>Patience</Tag>
            </Row>
          </>
        }
      />
      <Specimen
        title="Findings"
        about="What was seen, and what to do about it."
        states={<FindingList findings={FINDINGS} />}
      />
      <Specimen
        title="Waiting"
        about="Shown only when something takes longer than a blink."
        states={
          <>
            <Row>
              <Spinner /> Saving your take…
            </Row>
            <Waiting>Opening the story…</Waiting>
            <Progress label="Reading the recording" value={0.4} />
            <Progress label="Looking for a recogniser" />
          </>
        }
      />
      <Specimen
        title="Empty places"
        about="What belongs there, and how to start it."
        states={
          <EmptyState title="No takes yet" action={<Button variant="primary">Tell it once</Button>}>
            Each telling is kept here with its review.
          </EmptyState>
        }
      />
      <Specimen
        title="Sheets and tallies"
        about="A sheet on the desk; the lifted one is the one that matters. Strokes count takes, dotted ones are wanted."
        states={
          <>
            <Card>A sheet.</Card>
            <Card page>The sheet that matters most.</Card>
            <Row>
              <Tally count={0} wanted={5} />
              <Tally count={3} wanted={5} />
              <Tally count={7} wanted={5} />
            </Row>
          </>
        }
      />
    </>
  );
}
