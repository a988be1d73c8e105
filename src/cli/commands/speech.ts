import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openOffbook, speechEngines } from '../../main.ts';
import type { RecogniserChoice, SpeechModel } from '../../operations/ports.ts';
import { chooseRecogniser, whereSoundGoes } from '../../operations/speech/speechSettings.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { packageRoot } from '../package.ts';
import { fileMissing } from '../readDocuments.ts';
import { soundDecoder } from '../soundDecoder.ts';
import { chosenIn, keyIn } from '../speechChoice.ts';
import { progressLine } from '../speechProgress.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';

const PARTS = join(packageRoot, 'dist');
/** Where the key of a server comes from: an argument would stand in the shell's history. */
const KEY_VARIABLE = 'OFFBOOK_SPEECH_KEY';

export interface SpeechOptions {
  readonly json?: boolean;
  readonly workspace?: string;
  readonly folder?: string;
  readonly server?: string;
  readonly model?: string;
  readonly use?: string;
}

type Done = Promise<Result<number, Failure>>;

export async function listSpeech(terminal: Terminal, options: SpeechOptions): Done {
  const choice = await chosenIn(options.workspace ?? '.');
  if (!choice.ok) return choice;
  const engines = speechEngines(PARTS);
  const models = await engines.models();
  const where = whereSoundGoes(engines, choice.value);
  if (options.json) {
    terminal.out(JSON.stringify({ choice: choice.value, ...where, models }, null, 2));
    return ok(0);
  }
  for (const model of models) printModel(terminal, model, choice.value);
  terminal.out(wrap(`Chosen here: ${nameOf(choice.value)}`, terminal.columns));
  terminal.out(wrap(`Your sound goes: ${where.soundGoes}`, terminal.columns));
  return ok(0);
}

function printModel(terminal: Terminal, model: SpeechModel, choice: RecogniserChoice): void {
  const { name, title, languages, aboutMegabytes, licence, installed, note, usesTerms, wordTimes } = model;
  const state = installed
    ? `installed, ${Math.round(installed.sizeBytes / 1e6)} MB, ${CHECKED[installed.checked]}`
    : `about ${aboutMegabytes} MB`;
  const chosen = choice.kind === 'model' && choice.model === name ? ', chosen here' : '';
  terminal.out(wrap(`${styled(terminal, 'bold', name)} · ${title} (${state}${chosen})`, terminal.columns - 2, '  '));
  const does = [wordTimes ? 'times of words' : 'no times of words', ...(usesTerms ? ['listens for your names'] : [])];
  const spoken = languages.length > 4 ? `${languages.length} languages` : languages.join(', ');
  terminal.out(`  ${wrap(`${note} Gives ${does.join(', ')}; ${spoken}; ${licence}.`, terminal.columns - 2, '  ')}`);
  terminal.out(`  ${model.url}`);
  terminal.out();
}

const CHECKED = {
  known: 'checked against a known checksum',
  host: 'checked against its host’s checksum',
  recorded: 'not verified against a known checksum',
} as const;

function nameOf(choice: RecogniserChoice): string {
  switch (choice.kind) {
    case 'none':
      return 'none. Words are typed, pasted or imported.';
    case 'model':
      return choice.model;
    case 'folder':
      return choice.folder;
    case 'server':
      return `${choice.model} at ${choice.address}`;
  }
}

export async function installSpeech(terminal: Terminal, name: string, options: SpeechOptions = {}): Done {
  const engines = speechEngines(PARTS);
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  const progress = progressLine(terminal);
  try {
    const model = (await engines.models()).find((one) => one.name === name);
    if (model && !options.json)
      terminal.out(`${model.title}, about ${model.aboutMegabytes} MB, ${model.licence}, from ${model.url}`);
    const installed = await engines.install(name, { cancel: controller.signal, onProgress: progress.show });
    progress.end();
    if (!installed.ok) return installed;
    const { folder, checked, sizeBytes } = installed.value;
    if (options.json) {
      terminal.out(JSON.stringify({ name, folder, checked, sizeBytes }));
      return ok(0);
    }
    terminal.out(`Installed in ${folder} (${Math.round(sizeBytes / 1e6)} MB, ${CHECKED[checked]}).`);
    terminal.out(`Choose it for a folder of documents: offbook speech use ${name}`);
    return ok(0);
  } finally {
    process.off('SIGINT', stop);
    await engines.close();
  }
}

export async function removeSpeech(terminal: Terminal, name: string, options: SpeechOptions = {}): Done {
  const engines = speechEngines(PARTS);
  const removed = await engines.remove(name);
  if (!removed.ok) return removed;
  terminal.out(options.json ? JSON.stringify({ removed: name }) : `"${name}" is removed.`);
  return ok(0);
}

export async function useSpeech(terminal: Terminal, name: string | undefined, options: SpeechOptions): Done {
  const choice = choiceFrom(name, options);
  if (!choice) {
    const ways = 'an installed model, none, --folder FOLDER or --server ADDRESS';
    return err(failure('usage', `Name ${ways}. The models are shown by: offbook speech list`));
  }
  const folder = resolve(options.workspace ?? '.');
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return err(fileMissing(folder));
  const opened = await openOffbook(folder, { isExample: false, partsFolder: PARTS });
  if (!opened.ok) return opened;
  const { offbook, close } = opened.value;
  try {
    const key = choice.kind === 'server' ? process.env[KEY_VARIABLE] : undefined;
    const chosen = await chooseRecogniser(offbook, choice, key);
    if (!chosen.ok) return chosen;
    if (options.json) {
      terminal.out(JSON.stringify({ workspace: folder, choice, ...whereSoundGoes(offbook.speech, choice) }, null, 2));
      return ok(0);
    }
    terminal.out(`Chosen for ${folder}: ${nameOf(choice)}`);
    terminal.out(wrap(`Your sound goes: ${whereSoundGoes(offbook.speech, choice).soundGoes}`, terminal.columns));
    return ok(0);
  } finally {
    await close();
  }
}

/** Hears a file, or a second of silence to show that the model loads. */
export async function testSpeech(terminal: Terminal, file: string | undefined, options: SpeechOptions): Done {
  const engines = speechEngines(PARTS);
  const progress = progressLine(terminal);
  try {
    const named = choiceFrom(options.use, options);
    const choice = named ? ok(named) : await chosenIn(options.workspace ?? '.');
    if (!choice.ok) return choice;
    if (choice.value.kind === 'model') {
      const whole = await engines.verify(choice.value.model);
      if (!whole.ok) return whole;
    }
    const kept = named ? null : await keyIn(options.workspace ?? '.');
    const recogniser = await engines.open(choice.value, process.env[KEY_VARIABLE] ?? kept);
    if (!recogniser.ok) return recogniser;
    const decoded = file === undefined ? ok(SILENCE) : await soundDecoder().decodeFile(resolve(file));
    if (!decoded.ok) return decoded;
    const { sound } = decoded.value;
    const begun = performance.now();
    const heard = await recogniser.value.transcribe(
      sound,
      { terms: [], language: 'en' },
      { onProgress: progress.show },
    );
    progress.end();
    if (!heard.ok) return heard;
    const seconds = (performance.now() - begun) / 1000;
    const length = sound.samples.length / sound.sampleRateHz;
    if (options.json) {
      terminal.out(JSON.stringify({ ...heard.value, seconds, soundSeconds: length }));
      return ok(0);
    }
    terminal.out(heard.value.text === '' ? '(no words)' : wrap(heard.value.text, terminal.columns));
    if (heard.value.timed === 'word') {
      for (const { text, onsetMs, offsetMs, confidence } of heard.value.words)
        terminal.out(
          `  ${at(onsetMs)}–${at(offsetMs)}  ${text}${confidence === null ? '' : `  ${confidence.toFixed(2)}`}`,
        );
    } else if (heard.value.text !== '') terminal.out('  It gives no times of single words.');
    terminal.out(
      `${heard.value.instrument}: ${length.toFixed(1)} s of sound in ${seconds.toFixed(1)} s, with loading.`,
    );
    return ok(0);
  } finally {
    progress.end();
    await engines.close();
  }
}

const SILENCE = { sound: { samples: new Float32Array(16_000), sampleRateHz: 16_000 } };

const at = (ms: number): string => (ms / 1000).toFixed(2).padStart(6);

function choiceFrom(name: string | undefined, { folder, server, model }: SpeechOptions): RecogniserChoice | null {
  if (folder !== undefined) return { kind: 'folder', folder: resolve(folder) };
  if (server !== undefined) return { kind: 'server', address: server, model: model ?? 'whisper-1' };
  if (name === undefined) return null;
  return name === 'none' ? { kind: 'none' } : { kind: 'model', model: name };
}
