import type { AssistantChange } from '../../operations/calls/assistant.ts';
import type { CallWanted } from '../../operations/calls/planning.ts';
import type { MadeStory } from '../../operations/calls/makeStory.ts';
import type { AnswerGiven } from '../../operations/calls/runCall.ts';
import type { AnswerOutcome, AssistantView, CallView } from '../../operations/calls/views.ts';
import type { Written } from '../../operations/calls/writeCall.ts';
import type { Call, CallPlan, CallStage, Debrief, OwnQuestion, QuestionMark } from '../../sessions/call/model.ts';
import { api } from './client.ts';

const ofCall = (callId: string): string => `/api/calls/${encodeURIComponent(callId)}`;
const ofOwn = (questionId: string): string => `/api/questions/own/${encodeURIComponent(questionId)}`;
const ofMarks = (questionId: string): string => `/api/questions/${encodeURIComponent(questionId)}/marks`;

/** A question as the person writes it. */
export type OwnQuestionGiven = Pick<OwnQuestion, 'text' | 'kind' | 'stages' | 'competencies'>;

/** What is asked of the server about calls and their questions. Each throws `ApiFailure`. */
export const callCommands = {
  /** What a call would ask, and why; nothing is kept. Fails with 409 `no-questions` where nothing is left to ask. */
  plan: (wanted: CallWanted) => api<CallPlan>('/api/calls/plan', { method: 'POST', json: wanted }),
  create: (plan: CallPlan) => api<CallView>('/api/calls', { method: 'POST', json: { plan } }),
  /** A running call goes on where it was. */
  start: (callId: string) => api<CallView>(`${ofCall(callId)}/start`, { method: 'POST' }),
  answer: (callId: string, given: AnswerGiven) =>
    api<AnswerOutcome>(`${ofCall(callId)}/answers`, { method: 'POST', json: given }),
  /** Words written, or put right, after the call. */
  correct: (callId: string, answerId: string, text: string) =>
    api<CallView>(`${ofCall(callId)}/answers/${encodeURIComponent(answerId)}`, { method: 'PUT', json: { text } }),
  end: (callId: string, stopped: boolean) =>
    api<CallView>(`${ofCall(callId)}/end`, { method: 'POST', json: { stopped } }),
  reflect: (callId: string, answers: Call['reflection'], ratings: Call['ratings']) =>
    api<CallView>(`${ofCall(callId)}/reflection`, { method: 'PUT', json: { answers, ratings } }),
  /** Fails with 409 `document-changed` for a file that is there, or was changed since. */
  write: (callId: string, path?: string) =>
    api<Written>(`${ofCall(callId)}/write`, { method: 'POST', json: path === undefined ? {} : { path } }),
  /** With its recordings. */
  discard: (callId: string) => api<void>(ofCall(callId), { method: 'DELETE' }),

  addQuestion: (question: OwnQuestionGiven) =>
    api<OwnQuestion>('/api/questions/own', { method: 'POST', json: question }),
  editQuestion: (questionId: string, question: OwnQuestionGiven) =>
    api<OwnQuestion>(ofOwn(questionId), { method: 'PUT', json: question }),
  removeQuestion: (questionId: string) => api<void>(ofOwn(questionId), { method: 'DELETE' }),

  /** Fails with 422 `answer-no-story` for what tells nothing that happened. */
  makeStory: (document: string, answerId: string, title?: string) =>
    api<MadeStory>('/api/questions/answers/story', {
      method: 'POST',
      json: { document, answerId, ...(title !== undefined && { title }) },
    }),

  mark: (questionId: string, mark: QuestionMark['mark'], stage: CallStage | null, why: string) =>
    api<unknown>(ofMarks(questionId), { method: 'PUT', json: { mark, stage, why } }),
  unmark: (questionId: string, mark: QuestionMark['mark']) =>
    api<unknown>(ofMarks(questionId), { method: 'DELETE', query: { mark } }),

  addDebrief: (debrief: Omit<Debrief, 'id'>) => api<Debrief>('/api/debriefs', { method: 'POST', json: debrief }),
  removeDebrief: (debriefId: string) =>
    api<void>(`/api/debriefs/${encodeURIComponent(debriefId)}`, { method: 'DELETE' }),

  chooseAssistant: (change: AssistantChange) => api<AssistantView>('/api/assistant', { method: 'PUT', json: change }),
};
