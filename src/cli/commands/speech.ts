import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openOffbook, speechEngines } from '../../main.ts';
import type { InstalledModel, RecogniserChoice, SpeechModel } from '../../operations/ports.ts';
import { soundGoes } from '../../operations/speech/soundGoes.ts';
import { chooseRecogniser, whereSoundGoes } from '../../operations/speech/speechSettings.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message, type Message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { say } from '../../words/say.ts';
import { sayMessage, told } from '../../words/sayMessage.ts';
import { packageRoot } from '../package.ts';
import { fileMissing } from '../readDocuments.ts';
import { soundDecoder } from '../soundDecoder.ts';
import { chosenIn, keyIn } from '../speechChoice.ts';
import { progressLine } from '../speechProgress.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';
import { decimal } from '../words/figures.ts';

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
    const listed = models.map(({ said: _said, ...model }) => model);
    terminal.out(JSON.stringify({ choice: choice.value, ...where, models: listed }, null, 2));
    return ok(0);
  }
  for (const model of models) printModel(terminal, model, choice.value);
  terminal.out(wrap(say('Chosen here: {choice}', { choice: nameOf(choice.value) }), terminal.columns));
  printWhere(terminal, choice.value, where.leavesMachine);
  return ok(0);
}

const printWhere = (terminal: Terminal, choice: RecogniserChoice, leavesMachine: boolean): void =>
  terminal.out(
    wrap(say('Your sound goes: {where}', { where: sayMessage(soundGoes(choice, leavesMachine)) }), terminal.columns),
  );

function printModel(terminal: Terminal, model: SpeechModel, choice: RecogniserChoice): void {
  const { name, title, languages, aboutMegabytes, licence, installed, usesTerms, wordTimes } = model;
  const state = installed
    ? say('installed, {size} MB, {checked}', {
        size: Math.round(installed.sizeBytes / 1e6),
        checked: sayMessage(CHECKED[installed.checked]),
      })
    : say('about {size} MB', { size: aboutMegabytes });
  const states = choice.kind === 'model' && choice.model === name ? `${state}, ${say('chosen here')}` : state;
  terminal.out(wrap(`${styled(terminal, 'bold', name)} · ${title} (${states})`, terminal.columns - 2, '  '));
  const does = [
    wordTimes ? say('times of words') : say('no times of words'),
    ...(usesTerms ? [say('listens for your names')] : []),
  ];
  const spoken = languages.length > 4 ? say('{count} languages', { count: languages.length }) : languages.join(', ');
  const gives = say('Gives {does}; {languages}; {licence}.', { does: does.join(', '), languages: spoken, licence });
  terminal.out(`  ${wrap(`${told(model, 'note')} ${gives}`, terminal.columns - 2, '  ')}`);
  terminal.out(`  ${model.url}`);
  terminal.out();
}

const CHECKED: Readonly<Record<InstalledModel['checked'], Message>> = {
  known: message('checked against a known checksum'),
  host: message('checked against its host’s checksum'),
  recorded: message('not verified against a known checksum'),
};

function nameOf(choice: RecogniserChoice): string {
  switch (choice.kind) {
    case 'none':
      return say('none. Words are typed, pasted or imported.');
    case 'model':
      return choice.model;
    case 'folder':
      return choice.folder;
    case 'server':
      return say('{model} at {address}', { model: choice.model, address: choice.address });
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
      terminal.out(
        say('{title}, about {size} MB, {licence}, from {url}', {
          title: model.title,
          size: model.aboutMegabytes,
          licence: model.licence,
          url: model.url,
        }),
      );
    const installed = await engines.install(name, { cancel: controller.signal, onProgress: progress.show });
    progress.end();
    if (!installed.ok) return installed;
    const { folder, checked, sizeBytes } = installed.value;
    if (options.json) {
      terminal.out(JSON.stringify({ name, folder, checked, sizeBytes }));
      return ok(0);
    }
    terminal.out(
      say('Installed in {folder} ({size} MB, {checked}).', {
        folder,
        size: Math.round(sizeBytes / 1e6),
        checked: sayMessage(CHECKED[checked]),
      }),
    );
    terminal.out(say('Choose it for a folder of documents: offbook speech use {name}', { name }));
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
  terminal.out(options.json ? JSON.stringify({ removed: name }) : say('"{name}" is removed.', { name }));
  return ok(0);
}

export async function useSpeech(terminal: Terminal, name: string | undefined, options: SpeechOptions): Done {
  const choice = choiceFrom(name, options);
  if (!choice) {
    return err(
      failure(
        'usage',
        message(
          'Name an installed model, none, --folder FOLDER or --server ADDRESS. The models are shown by: offbook speech list',
        ),
      ),
    );
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
    terminal.out(say('Chosen for {folder}: {choice}', { folder, choice: nameOf(choice) }));
    printWhere(terminal, choice, whereSoundGoes(offbook.speech, choice).leavesMachine);
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
    terminal.out(heard.value.text === '' ? say('(no words)') : wrap(heard.value.text, terminal.columns));
    if (heard.value.timed === 'word') {
      for (const { text, onsetMs, offsetMs, confidence } of heard.value.words)
        terminal.out(
          `  ${at(onsetMs)}–${at(offsetMs)}  ${text}${confidence === null ? '' : `  ${decimal(confidence, 2)}`}`,
        );
    } else if (heard.value.text !== '') terminal.out(`  ${say('It gives no times of single words.')}`);
    terminal.out(
      say('{instrument}: {length} s of sound in {seconds} s, with loading.', {
        instrument: heard.value.instrument,
        length: decimal(length, 1),
        seconds: decimal(seconds, 1),
      }),
    );
    return ok(0);
  } finally {
    progress.end();
    await engines.close();
  }
}

const SILENCE = { sound: { samples: new Float32Array(16_000), sampleRateHz: 16_000 } };

const at = (ms: number): string => decimal(ms / 1000, 2).padStart(6);

function choiceFrom(name: string | undefined, { folder, server, model }: SpeechOptions): RecogniserChoice | null {
  if (folder !== undefined) return { kind: 'folder', folder: resolve(folder) };
  if (server !== undefined) return { kind: 'server', address: server, model: model ?? 'whisper-1' };
  if (name === undefined) return null;
  return name === 'none' ? { kind: 'none' } : { kind: 'model', model: name };
}
