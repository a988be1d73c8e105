import { join } from 'node:path';
import { speechEngines } from '../main.ts';
import type { Recogniser } from '../operations/ports.ts';
import { transcriptFrom } from '../operations/speech/transcriptFrom.ts';
import type { Failure } from '../shared/failure.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Sound, Transcript } from '../speech/model.ts';
import { namesOfStories } from '../stories/knownWords.ts';
import type { Story } from '../stories/model.ts';
import { packageRoot } from './package.ts';
import { chosenIn, keyIn } from './speechChoice.ts';

/** Hears words with the recogniser that was chosen for a folder, one after the other. */
export interface WordHearer {
  /**
   * Null where none is chosen for the folder, and where nothing was said. The sound is asked for only where one is chosen:
   * recognisers need all of it in memory.
   */
  hear(
    folder: string,
    sound: () => Promise<Result<Sound, Failure>>,
    stories: readonly Story[],
    onProgress?: (fraction: number) => void,
  ): Promise<Result<Transcript | null, Failure>>;
  close(): Promise<void>;
}

/** @param onlyHere takes no server's help: sound leaves this machine only when the person asks for that. */
export function wordHearer({ onlyHere = false }: { readonly onlyHere?: boolean } = {}): WordHearer {
  const engines = speechEngines(join(packageRoot, 'dist'));
  const opened = new Map<string, Promise<Result<Recogniser | null, Failure>>>();
  const open = async (folder: string): Promise<Result<Recogniser | null, Failure>> => {
    const choice = await chosenIn(folder);
    if (!choice.ok) return choice;
    const { kind } = choice.value;
    return kind === 'none' || (onlyHere && kind === 'server')
      ? ok(null)
      : engines.open(choice.value, await keyIn(folder));
  };
  return {
    async hear(folder, sound, stories, onProgress) {
      const recogniser = opened.get(folder) ?? open(folder);
      opened.set(folder, recogniser);
      const found = await recogniser;
      if (!found.ok) return found;
      if (found.value === null) return ok(null);
      const terms = [...new Set(namesOfStories(stories))];
      const whole = await sound();
      if (!whole.ok) return whole;
      const heard = await found.value.transcribe(whole.value, { terms, language: 'en' }, { onProgress });
      if (!heard.ok) return heard;
      const transcript = transcriptFrom(heard.value);
      return ok(transcript.text.trim() === '' ? null : transcript);
    },
    close: () => engines.close(),
  };
}
