import { useState } from 'react';
import { Button, type ButtonVariant } from '../Button.tsx';
import { ButtonLink } from '../ButtonLink.tsx';
import { Dialog } from '../Dialog.tsx';
import { Kbd } from '../Kbd.tsx';
import { Tooltip } from '../Tooltip.tsx';
import { Row, Specimen } from './Specimen.tsx';

const VARIANTS: readonly (readonly [ButtonVariant, string])[] = [
  ['primary', 'Begin'],
  ['quiet', 'Compare'],
  ['plain', 'Back'],
  ['danger', 'Discard it'],
];

/** Everything that is pressed. */
export function ButtonStates() {
  return (
    <>
      <Specimen
        title="Buttons"
        about="One primary on a screen, quiet for the others, plain inside lists, danger for what can’t be undone."
        states={VARIANTS.map(([variant, words]) => (
          <Row key={variant}>
            <Button variant={variant}>{words}</Button>
            <Button variant={variant} icon="microphone">
              {words} <Kbd>Space</Kbd>
            </Button>
            <Button variant={variant} busy>
              {words}
            </Button>
            <Button variant={variant} disabled>
              {words}
            </Button>
            <Button variant={variant} size="small">
              {words}
            </Button>
            <Button variant={variant} size="large">
              {words}
            </Button>
          </Row>
        ))}
      />
      <Specimen
        title="Links that look like buttons"
        about="For going somewhere; a button is for doing something."
        states={
          <Row>
            <ButtonLink to="/" variant="primary">
              Open today
            </ButtonLink>
            <ButtonLink to="/drills">Choose a drill</ButtonLink>
            <ButtonLink to="/" variant="plain" icon="arrowLeft">
              Back
            </ButtonLink>
          </Row>
        }
      />
      <Specimen
        title="Explanations"
        about="One or two sentences on hover, focus and tap; nothing to press in them."
        states={
          <p>
            You paused for <Tooltip tip="A silence of at least a quarter of a second.">1.2 seconds</Tooltip>.
          </p>
        }
      />
      <Specimen title="Questions" about="What has to be answered before going on." states={<DialogState />} />
    </>
  );
}

function DialogState() {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <Row>
      <Button onClick={() => setOpen(true)}>Ask</Button>
      <Dialog
        open={open}
        title="Discard this take?"
        onClose={close}
        actions={
          <>
            <Button onClick={close}>Keep it</Button>
            <Button variant="danger" onClick={close}>
              Discard it
            </Button>
          </>
        }
      >
        <p>It is two minutes long and has not been reviewed.</p>
      </Dialog>
    </Row>
  );
}
