import { type Failure } from '../../shared/failure.ts';
import { english } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { JobView } from '../jobs.ts';
import type { Offbook } from '../offbook.ts';
import type { Recogniser, RecogniserChoice, Repositories, SpeechEngines, SpeechModel } from '../ports.ts';
import { soundGoes } from './soundGoes.ts';

const SETTING = 'recogniser';
/** The name of the server's key among the secrets. */
export const SERVER_KEY = 'speechServerKey';

/** What the settings of speech show. */
export interface SpeechView {
  readonly choice: RecogniserChoice;
  /** Where sound goes with this choice, in words for the person. */
  readonly soundGoes: string;
  readonly leavesMachine: boolean;
  /** Whether a key for the server is kept. The key itself is never shown. */
  readonly hasKey: boolean;
  readonly models: readonly (SpeechModel & { readonly installing: JobView | null })[];
}

export const installJob = (model: string): string => `install ${model}`;

/** The recognisers there are, which one is chosen, and where sound goes with it. */
export async function viewSpeech(offbook: Offbook): Promise<SpeechView> {
  const choice = await readChoice(offbook);
  const models = await offbook.speech.models();
  return {
    choice,
    ...whereSoundGoes(offbook.speech, choice),
    hasKey: (await offbook.secrets.get(SERVER_KEY)) !== null,
    models: models.map((model) => ({ ...model, installing: offbook.jobs.get(installJob(model.name)) })),
  };
}

/** Where sound goes with a choice, before anything is sent. */
export function whereSoundGoes(
  speech: Pick<SpeechEngines, 'whereSoundGoes'>,
  choice: RecogniserChoice,
): Pick<SpeechView, 'soundGoes' | 'leavesMachine'> {
  const where = choice.kind === 'server' ? speech.whereSoundGoes(choice.address) : null;
  const leavesMachine = where !== null && !(where.ok && where.value === 'here');
  return { soundGoes: english(soundGoes(choice, leavesMachine)), leavesMachine };
}

/** What the workspace's settings say; nothing chosen where they say nothing that can be read. */
export async function readChoice({
  database,
}: {
  readonly database: Pick<Repositories, 'settings'>;
}): Promise<RecogniserChoice> {
  const value = (await database.settings.get(SETTING)) as Partial<Record<string, unknown>> | null;
  const text = (name: string): string | null => (typeof value?.[name] === 'string' ? value[name] : null);
  const [model, folder, address] = [text('model'), text('folder'), text('address')];
  if (value?.['kind'] === 'model' && model !== null) return { kind: 'model', model };
  if (value?.['kind'] === 'folder' && folder !== null) return { kind: 'folder', folder };
  if (value?.['kind'] === 'server' && address !== null) return { kind: 'server', address, model: model ?? 'whisper-1' };
  return { kind: 'none' };
}

/**
 * Chooses a recogniser, if it can be opened. `key` is the server's: a text keeps it, null removes it, undefined leaves it;
 * but a key never goes along to another server than the one it was given for.
 */
export async function chooseRecogniser(
  offbook: Offbook,
  choice: RecogniserChoice,
  key?: string | null,
): Promise<Result<void, Failure>> {
  const before = await readChoice(offbook);
  const sameServer = choice.kind === 'server' && before.kind === 'server' && before.address === choice.address;
  const given = key === undefined || key === null ? null : key.trim() || null;
  if (choice.kind !== 'none') {
    const opened = await offbook.speech.open(choice, given);
    if (!opened.ok) return opened;
  }
  if (key !== undefined || (choice.kind === 'server' && !sameServer)) {
    const kept = await offbook.secrets.set(SERVER_KEY, given);
    if (!kept.ok) return kept;
  }
  await offbook.database.settings.set(SETTING, choice);
  return ok(undefined);
}

/** The chosen recogniser, ready to hear. */
export async function openRecogniser(offbook: Offbook): Promise<Result<Recogniser, Failure>> {
  const choice = await readChoice(offbook);
  return offbook.speech.open(choice, choice.kind === 'server' ? await offbook.secrets.get(SERVER_KEY) : null);
}

/** Begins to install a model, or tells how far it is. */
export function installModel(offbook: Offbook, model: string): JobView {
  return offbook.jobs.start(installJob(model), (options) => offbook.speech.install(model, options));
}

/** Removes a model; where it was the chosen one, none is chosen any more. */
export async function removeModel(offbook: Offbook, model: string): Promise<Result<void, Failure>> {
  offbook.jobs.cancel(installJob(model));
  const removed = await offbook.speech.remove(model);
  if (!removed.ok) return err(removed.error);
  const choice = await readChoice(offbook);
  if (choice.kind === 'model' && choice.model === model) await chooseRecogniser(offbook, { kind: 'none' });
  return ok(undefined);
}
