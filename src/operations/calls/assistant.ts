import { type Failure, failure } from '../../shared/failure.ts';
import { message, type Message, worded } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Offbook } from '../offbook.ts';
import type { AssistantView } from './views.ts';

const SETTING = 'assistant';
/** The name of the server's key among the secrets. */
export const ASSISTANT_KEY = 'assistantKey';

/** Which language model may phrase follow-ups; none of it is used before it was accepted. */
export interface AssistantChoice {
  readonly baseUrl: string | null;
  readonly model: string | null;
  readonly accepted: boolean;
}

export async function readAssistant({ database }: Pick<Offbook, 'database'>): Promise<AssistantChoice> {
  const value = (await database.settings.get(SETTING)) as Partial<Record<string, unknown>> | null;
  const text = (name: string): string | null => (typeof value?.[name] === 'string' ? value[name] : null);
  const [baseUrl, model] = [text('baseUrl'), text('model')];
  return { baseUrl, model, accepted: baseUrl !== null && model !== null && value?.['accepted'] === true };
}

/** The choice, and which words would be sent where. */
export async function viewAssistant(offbook: Offbook): Promise<AssistantView> {
  const choice = await readAssistant(offbook);
  const leavesMachine = choice.baseUrl !== null && !staysHere(offbook, choice.baseUrl);
  const sends = sendsWhere(choice, leavesMachine);
  return {
    ...choice,
    keySet: (await offbook.secrets.get(ASSISTANT_KEY)) !== null,
    ...(sends ? worded({ sends }) : { sends: '' }),
    leavesMachine,
  };
}

const staysHere = ({ assistants }: Offbook, baseUrl: string): boolean => {
  const where = assistants?.whereWordsGo(baseUrl);
  return where !== undefined && where.ok && where.value === 'here';
};

/** Which words are sent where, in words for the person. Null where nothing is chosen. */
function sendsWhere(
  { baseUrl, model }: Pick<AssistantChoice, 'baseUrl' | 'model'>,
  leavesMachine: boolean,
): Message | null {
  if (baseUrl === null || model === null) return null;
  if (!leavesMachine)
    return message(
      'To {model} at {baseUrl}, a server on this machine, in a call, after each of your answers: the question, the words of that answer, and the role and company of the call. Nothing else of your documents, and no sound. What it does with them is up to that server.',
      { model, baseUrl },
    );
  return message(
    'To {model} at {baseUrl}, over the network, in a call, after each of your answers: the question, the words of that answer, and the role and company of the call. Nothing else of your documents, and no sound.{open, select, yes { It is not encrypted on its way.} other {}} Whoever runs that server can read and keep them.',
    { model, baseUrl, open: /^http:/i.test(baseUrl.trim()) ? 'yes' : 'no' },
  );
}

export interface AssistantChange {
  readonly baseUrl: string | null;
  readonly model: string | null;
  /** A text keeps it, null removes it, absent leaves it; it never goes along to another server. */
  readonly key?: string | null;
  readonly accepted: boolean;
}

/** Chooses a model, or none. What was accepted for one address and model is not accepted for another. */
export async function chooseAssistant(
  offbook: Offbook,
  change: AssistantChange,
): Promise<Result<AssistantView, Failure>> {
  const before = await readAssistant(offbook);
  const baseUrl = change.baseUrl?.trim() || null;
  const model = change.model?.trim() || null;
  if ((baseUrl === null) !== (model === null))
    return err(
      failure(
        'assistant-incomplete',
        message('A language model needs an address and a model’s name. Give both, or neither.'),
      ),
    );
  if (baseUrl !== null) {
    const where = offbook.assistants?.whereWordsGo(baseUrl);
    if (!where) return err(failure('assistant-missing-here', message('This Offbook can’t ask language models.')));
    if (!where.ok) return where;
  }
  const sameServer = before.baseUrl === baseUrl;
  if (change.key !== undefined || !sameServer) {
    const kept = await offbook.secrets.set(ASSISTANT_KEY, change.key?.trim() || null);
    if (!kept.ok) return kept;
  }
  // Where the words go must have been shown before it is accepted: a new address or model is looked at first.
  const shown = sameServer && before.model === model;
  await offbook.database.settings.set(SETTING, {
    baseUrl,
    model,
    accepted: baseUrl !== null && shown && change.accepted,
  });
  return ok(await viewAssistant(offbook));
}
