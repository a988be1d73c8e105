import { useState } from 'react';
import { SelectField, TextArea, TextField } from '../Field.tsx';
import { FileDrop } from '../FileDrop.tsx';
import { Specimen } from './Specimen.tsx';

/** Everything that is filled in. */
export function FieldStates() {
  return (
    <>
      <Specimen
        title="Fields"
        about="A label that stays, a hint above, what is wrong below."
        states={
          <>
            <TextField label="Your name for it" defaultValue="The orchard" />
            <TextField label="Target" hint="In seconds." defaultValue="90" inputMode="numeric" />
            <TextField
              label="Date of the interview"
              error="This is no date. Write it as 14 March."
              defaultValue="soon"
            />
            <TextField label="Who decides it" defaultValue="The guide" disabled />
            <TextArea label="What you said" words rows={3} defaultValue="We picked at night, by lamp." />
            <SelectField label="Count down" defaultValue="3">
              <option value="0">No</option>
              <option value="3">3 seconds</option>
            </SelectField>
          </>
        }
      />
      <Specimen
        title="Places to drop files"
        about="A button that chooses them, and a place to let them fall."
        states={<DropState />}
      />
    </>
  );
}

function DropState() {
  const [names, setNames] = useState<readonly string[]>([]);
  return (
    <FileDrop
      label="Choose documents"
      accept=".md,.txt"
      multiple
      onFiles={(files) => setNames(files.map(({ name }) => name))}
      after={names.length > 0 ? <p role="status">Chosen: {names.join(', ')}. Nothing is done with them here.</p> : null}
    >
      Markdown or plain text
    </FileDrop>
  );
}
