import { isAbsolute } from 'node:path';
import { asAbortSignal } from '../decoding/asAbortSignal.ts';
import type { SpeechEngines } from '../operations/ports.ts';
import { failure, type Failure } from '../shared/failure.ts';
import { message, worded } from '../shared/message.ts';
import { err, ok } from '../shared/result.ts';
import { CATALOGUE, type CatalogueModel, MODEL_HOST } from './models/catalogue.ts';
import { createModelStore } from './models/modelStore.ts';
import { createServerRecogniser, staysHere, transcriptionsUrl } from './server/serverRecogniser.ts';
import { createSherpaEngine } from './sherpa/engineProcess.ts';
import { detectLayout } from './sherpa/modelLayout.ts';
import { createSherpaRecogniser } from './sherpa/sherpaRecogniser.ts';

export interface SpeechEngineOptions {
  /** The built process (src/recognisers/sherpa/process.ts). */
  readonly processScript: string;
  /** Where models are kept; see modelsFolder. */
  readonly folder: string;
  /** Of sherpa-onnx, for naming it beside words. */
  readonly sherpaVersion: string;
  /** Where models come from: a mirror's address, or Hugging Face. */
  readonly host?: string;
  readonly catalogue?: readonly CatalogueModel[];
  /** Where sherpa-onnx-node is looked for; beside the process's script by default. */
  readonly sherpaFrom?: string;
}

export interface OpenedSpeechEngines extends SpeechEngines {
  close(): Promise<void>;
}

/** The recognisers of this machine. Nothing is loaded or asked before words are wanted. */
export function createSpeechEngines({
  processScript,
  folder,
  sherpaVersion,
  host = MODEL_HOST,
  catalogue = CATALOGUE,
  sherpaFrom,
}: SpeechEngineOptions): OpenedSpeechEngines {
  const store = createModelStore(folder, host.replace(/\/+$/, ''));
  const engine = createSherpaEngine({ script: processScript, ...(sherpaFrom && { from: sherpaFrom }) });
  const find = (name: string): CatalogueModel | undefined => catalogue.find((model) => model.name === name);
  const unknown = (name: string): Failure<'speech-model-missing'> =>
    failure(
      'speech-model-missing',
      message('There is no model "{name}". These can be installed: {names}.', {
        name,
        names: catalogue.map((model) => model.name).join(', '),
      }),
    );

  async function openFolder(path: string, name: string) {
    const layout = await detectLayout(path);
    return layout.ok ? ok(createSherpaRecogniser(engine, sherpaVersion, { name, layout: layout.value })) : layout;
  }

  return {
    models: () =>
      Promise.all(
        catalogue.map(async ({ files: _, repository, note, ...model }) => ({
          ...model,
          ...worded({ note }),
          url: `${host}/${repository}`,
          installed: await store.installed(model.name),
        })),
      ),
    async install(name, { cancel, onProgress } = {}) {
      const model = find(name);
      if (!model) return err(unknown(name));
      return store.install(model, { signal: cancel && asAbortSignal(cancel), onProgress });
    },
    async remove(name) {
      if (!find(name)) return err(unknown(name));
      return (await store.remove(name))
        ? ok(undefined)
        : err(
            failure(
              'speech-model-missing',
              message('"{name}" is not installed, so there is nothing to remove.', { name }),
            ),
          );
    },
    async verify(name) {
      if (!(await store.installed(name)))
        return err(
          failure(
            'speech-model-missing',
            message('"{name}" is not installed, or not wholly. Install it: offbook speech install {name}.', { name }),
          ),
        );
      const changed = await store.changedFile(name);
      return changed === null
        ? ok(undefined)
        : err(
            failure(
              'speech-model-changed',
              message('{changed} of "{name}" is not what was installed. Remove the model and install it anew.', {
                changed,
                name,
              }),
            ),
          );
    },
    whereSoundGoes(address) {
      const url = transcriptionsUrl(address);
      return url.ok ? ok(staysHere(url.value) ? 'here' : 'elsewhere') : url;
    },
    async open(choice, key) {
      switch (choice.kind) {
        case 'none':
          return err(
            failure(
              'speech-none-chosen',
              message(
                'No recogniser is chosen, so words are typed, pasted or imported. Choose one in the settings, or with: offbook speech list.',
              ),
            ),
          );
        case 'model': {
          const model = find(choice.model);
          if (!model) return err(unknown(choice.model));
          const there = await store.installed(model.name);
          return there
            ? openFolder(there.folder, model.title)
            : err(
                failure(
                  'speech-model-missing',
                  message('{title} is not installed on this machine. Install it: offbook speech install {name}.', {
                    title: model.title,
                    name: model.name,
                  }),
                ),
              );
        }
        case 'folder':
          if (!isAbsolute(choice.folder))
            return err(
              failure(
                'speech-folder-missing',
                message('Give the whole path of the model\'s folder, not "{folder}".', { folder: choice.folder }),
              ),
            );
          return openFolder(
            choice.folder,
            choice.folder.split(/[\\/]/).findLast((part) => part !== '') ?? choice.folder,
          );
        case 'server':
          return createServerRecogniser({ address: choice.address, model: choice.model, key });
      }
    },
    close: () => engine.close(),
  };
}
