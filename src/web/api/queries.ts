import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  DocumentView,
  LocatedFinding,
  RecallForecastView,
  RecallView,
  StoryView,
  TakeView,
  WorkspaceView,
} from '../../operations/views.ts';
import type { DrillName } from '../../drills/model.ts';
import type { CardView, CoverageView, PlanView, TodayView } from '../../operations/plan/views.ts';
import type { DrillRunView, DrillsView } from '../../operations/drills/views.ts';
import type { RecallSettings } from '../../operations/recall/recallSettings.ts';
import type { InterviewDate, RecallCard } from '../../recall/model.ts';
import type { JobView } from '../../operations/jobs.ts';
import type { DrillRunPage, RecogniserChoice, TakePage } from '../../operations/ports.ts';
import type { SpeechView } from '../../operations/speech/speechSettings.ts';
import type { Settings } from '../../operations/settings.ts';
import type { Found } from '../../operations/search/searchEverything.ts';
import { api } from './client.ts';

/** How often work that goes on in the server is looked at. */
const JOB_LOOK_MS = 400;

/** Every query the page makes. Keys start with the thing's name, so that one call can make all of a kind stale. */
export const queries = {
  workspace: () =>
    queryOptions({
      queryKey: ['workspace'],
      queryFn: ({ signal }) => api<WorkspaceView>('/api/workspace', { signal }),
    }),

  story: (storyId: string) =>
    queryOptions({
      queryKey: ['story', storyId],
      queryFn: ({ signal }) => api<StoryView>(`/api/stories/${encodeURIComponent(storyId)}`, { signal }),
    }),

  /** The takes of a story, page after page, newest first. */
  storyTakes: (storyId: string) =>
    infiniteQueryOptions({
      queryKey: ['takes', 'of-story', storyId],
      queryFn: ({ signal, pageParam }) =>
        api<TakePage>(`/api/stories/${encodeURIComponent(storyId)}/takes`, {
          signal,
          query: { limit: 20, cursor: pageParam },
        }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),

  document: (path: string) =>
    queryOptions({
      queryKey: ['document', path],
      queryFn: ({ signal }) => api<DocumentView>('/api/documents/view', { signal, query: { path } }),
    }),

  findings: () =>
    queryOptions({
      queryKey: ['findings'],
      queryFn: ({ signal }) => api<LocatedFinding[]>('/api/findings', { signal }),
    }),

  take: (takeId: string) =>
    queryOptions({
      queryKey: ['take', takeId],
      queryFn: ({ signal }) => api<TakeView>(`/api/takes/${encodeURIComponent(takeId)}`, { signal }),
    }),

  /** Takes whose story is no longer in any document. */
  strayTakes: () =>
    infiniteQueryOptions({
      queryKey: ['takes', 'stray'],
      queryFn: ({ signal, pageParam }) =>
        api<TakePage>('/api/takes', { signal, query: { stray: 1, limit: 20, cursor: pageParam } }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),

  /** The recognisers and the chosen one. Asks again by itself while a model is being installed. */
  speech: () =>
    queryOptions({
      queryKey: ['speech'],
      queryFn: ({ signal }) => api<SpeechView>('/api/speech', { signal }),
      refetchInterval: ({ state }) =>
        state.data?.models.some(({ installing }) => installing?.state === 'running') ? JOB_LOOK_MS : false,
    }),

  /** Where sound would go with a choice, in the server's words. */
  whereSoundGoes: (choice: RecogniserChoice) =>
    queryOptions({
      queryKey: ['where-sound-goes', choice],
      queryFn: ({ signal }) =>
        api<Pick<SpeechView, 'soundGoes' | 'leavesMachine'>>('/api/speech/where', { signal, query: { ...choice } }),
    }),

  /** How far the hearing of a take's words is; fails with 404 when none was begun. Asks again while it runs. */
  transcribing: (takeId: string) =>
    queryOptions({
      queryKey: ['transcribing', takeId],
      queryFn: ({ signal }) => api<JobView>(`/api/takes/${encodeURIComponent(takeId)}/transcribe`, { signal }),
      refetchInterval: ({ state }) => (state.data?.state === 'running' ? JOB_LOOK_MS : false),
    }),

  /** Today's recall. `extraMinutes` are more than the day has. */
  recall: (extraMinutes = 0) =>
    queryOptions({
      queryKey: ['recall', 'today', extraMinutes],
      queryFn: ({ signal }) =>
        api<RecallView>('/api/recall', { signal, query: { extraMinutes: extraMinutes || undefined } }),
    }),

  /** What would be known on the day, if nothing more is done and if the plan is followed. */
  recallForecast: () =>
    queryOptions({
      queryKey: ['recall', 'forecast'],
      queryFn: ({ signal }) => api<RecallForecastView>('/api/recall/forecast', { signal, query: { follow: 1 } }),
      staleTime: 0,
    }),

  /** Every card that is not retired. */
  recallCards: () =>
    queryOptions({
      queryKey: ['recall', 'cards'],
      queryFn: async ({ signal }) => {
        const cards: RecallCard[] = [];
        let cursor: string | null = null;
        do {
          const page: { readonly cards: readonly RecallCard[]; readonly nextCursor: string | null } = await api(
            '/api/recall/cards',
            { signal, query: { limit: 200, cursor } },
          );
          for (const card of page.cards) if (card.retiredAt === null) cards.push(card);
          cursor = page.nextCursor;
        } while (cursor !== null);
        return cards;
      },
    }),

  recallSettings: () =>
    queryOptions({
      queryKey: ['recall', 'settings'],
      queryFn: ({ signal }) => api<RecallSettings>('/api/recall/settings', { signal }),
    }),

  interviews: () =>
    queryOptions({
      queryKey: ['interviews'],
      queryFn: ({ signal }) => api<InterviewDate[]>('/api/interviews', { signal }),
    }),

  /** The drills with how they went, and each story's place on the ladder. */
  drills: () =>
    queryOptions({
      queryKey: ['drills', 'overview'],
      queryFn: ({ signal }) => api<DrillsView>('/api/drills', { signal }),
    }),

  drillRun: (runId: string) =>
    queryOptions({
      queryKey: ['drills', 'run', runId],
      queryFn: ({ signal }) => api<DrillRunView>(`/api/drills/runs/${encodeURIComponent(runId)}`, { signal }),
    }),

  /** Finished runs of a drill, the newest first. */
  drillRuns: (drill: DrillName) =>
    infiniteQueryOptions({
      queryKey: ['drills', 'runs-of', drill],
      queryFn: ({ signal, pageParam }) =>
        api<DrillRunPage>(`/api/drills/${drill}/runs`, { signal, query: { limit: 20, cursor: pageParam } }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
    }),

  settings: () =>
    queryOptions({ queryKey: ['settings'], queryFn: ({ signal }) => api<Settings>('/api/settings', { signal }) }),

  /** What to do today. Everything that is practised changes it, so it is asked for whenever it is looked at. */
  today: () =>
    queryOptions({
      queryKey: ['today'],
      queryFn: ({ signal }) => api<TodayView>('/api/today', { signal }),
      staleTime: 0,
    }),

  /** The plan by day with what it rests on; as fresh as today. */
  plan: () =>
    queryOptions({
      queryKey: ['plan'],
      queryFn: ({ signal }) => api<PlanView>('/api/plan', { signal }),
      staleTime: 0,
    }),

  /** The quick reference card for the day. */
  card: () =>
    queryOptions({
      queryKey: ['card'],
      queryFn: ({ signal }) => api<CardView>('/api/card', { signal }),
    }),

  /** Stories against values and likely questions. */
  coverage: () =>
    queryOptions({
      queryKey: ['coverage'],
      queryFn: ({ signal }) => api<CoverageView>('/api/coverage', { signal }),
    }),

  /** Stories, documents, takes and questions that hold these words. */
  search: (words: string) =>
    queryOptions({
      queryKey: ['search', words],
      queryFn: ({ signal }) => api<readonly Found[]>('/api/search', { signal, query: { for: words } }),
      placeholderData: (before) => before,
      staleTime: 10_000,
    }),
};
