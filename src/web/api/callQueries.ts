import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  AnswersView,
  AssistantView,
  CallsView,
  CallView,
  PrinciplesView,
  QuestionsView,
} from '../../operations/calls/views.ts';
import type { Debrief } from '../../sessions/call/model.ts';
import { api } from './client.ts';

/** What the bank of questions is narrowed by; absent is everything. */
export interface QuestionSearch {
  readonly text?: string;
  readonly stage?: string;
  readonly kind?: string;
  readonly competency?: string;
  readonly limit?: number;
}

/** Everything that is in the bank. */
export const WHOLE_BANK: QuestionSearch = { limit: 2000 };

const ofCall = (callId: string): string => `/api/calls/${encodeURIComponent(callId)}`;

/** Queries about practice calls, their questions, and real interviews. */
export const callQueries = {
  /** Page after page, newest first. */
  calls: () =>
    infiniteQueryOptions({
      queryKey: ['calls', 'list'],
      queryFn: ({ signal, pageParam }) =>
        api<CallsView>('/api/calls', { signal, query: { limit: 20, cursor: pageParam } }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),

  call: (callId: string) =>
    queryOptions({
      queryKey: ['calls', 'one', callId],
      queryFn: ({ signal }) => api<CallView>(ofCall(callId), { signal }),
    }),

  questions: (search: QuestionSearch) =>
    queryOptions({
      queryKey: ['questions', 'found', search],
      queryFn: ({ signal }) => api<QuestionsView>('/api/questions', { signal, query: { ...search } }),
    }),

  /** Every answer ever given to a question, newest first. */
  questionAnswers: (questionId: string) =>
    queryOptions({
      queryKey: ['questions', 'answers', questionId],
      queryFn: ({ signal }) => api<AnswersView>(`/api/questions/${encodeURIComponent(questionId)}/answers`, { signal }),
    }),

  principles: () =>
    queryOptions({
      queryKey: ['principles'],
      queryFn: ({ signal }) => api<PrinciplesView>('/api/principles', { signal }),
    }),

  debriefs: () =>
    queryOptions({
      queryKey: ['debriefs'],
      queryFn: ({ signal }) => api<{ readonly debriefs: readonly Debrief[] }>('/api/debriefs', { signal }),
    }),

  assistant: () =>
    queryOptions({
      queryKey: ['assistant'],
      queryFn: ({ signal }) => api<AssistantView>('/api/assistant', { signal }),
    }),
};
