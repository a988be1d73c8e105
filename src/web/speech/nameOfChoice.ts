import type { RecogniserChoice, SpeechModel } from '../../operations/ports.ts';
import { say } from '../../words/say.ts';

/** A chosen recogniser as a person would call it. */
export function nameOfChoice(choice: RecogniserChoice, models: readonly Pick<SpeechModel, 'name' | 'title'>[]): string {
  switch (choice.kind) {
    case 'none':
      return say('No recogniser');
    case 'model':
      return models.find(({ name }) => name === choice.model)?.title ?? choice.model;
    case 'folder':
      return choice.folder.split(/[\\/]/).findLast((part) => part !== '') ?? choice.folder;
    case 'server':
      return say('{model} at {address}', {
        model: choice.model,
        address: URL.canParse(choice.address) ? new URL(choice.address).host : choice.address,
      });
  }
}
