import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { Cue } from '../../takes/model.ts';
import { callQueries, WHOLE_BANK } from '../api/callQueries.ts';
import { queries } from '../api/queries.ts';
import { planSearch } from '../calls/plan/planSearch.ts';
import { Waiting } from '../design/Progress.tsx';
import { readStartWay, type StartWay } from '../start/startWay.ts';
import { NotFoundPage, PageFailure } from './Failures.tsx';
import { Shell } from './Shell.tsx';

interface Context {
  readonly client: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Shell, notFoundComponent: NotFoundPage });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  // Loaders only start the request: the page shows itself and waits for its own data.
  loader: ({ context }) => {
    void context.client.prefetchQuery(queries.workspace());
    void context.client.prefetchQuery(queries.today());
  },
  component: lazyRouteComponent(() => import('../home/HomePage.tsx'), 'HomePage'),
});

/** The stories have no page of their own: they stand below today. */
const stories = createRoute({
  getParentRoute: () => root,
  path: '/stories',
  beforeLoad: () => {
    throw redirect({ to: '/', hash: 'stories' });
  },
});

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  loader: ({ context }) => void context.client.prefetchQuery(queries.plan()),
  component: lazyRouteComponent(() => import('../plan/PlanPage.tsx'), 'PlanPage'),
});

const story = createRoute({
  getParentRoute: () => root,
  path: '/stories/$storyId',
  loader: ({ context, params }) => void context.client.prefetchQuery(queries.story(params.storyId)),
  component: lazyRouteComponent(() => import('../story/StoryPage.tsx'), 'StoryPage'),
});

const CUE_NAMES: readonly Cue[] = ['script', 'keyPoints', 'facts', 'hook', 'nothing'];

const rehearse = createRoute({
  getParentRoute: () => root,
  path: '/stories/$storyId/rehearse',
  staticData: { stage: true },
  validateSearch: (search: Record<string, unknown>): { readonly cue?: Cue } => {
    const cue = CUE_NAMES.find((name) => name === search['cue']);
    return cue ? { cue } : {};
  },
  loader: ({ context, params }) => void context.client.prefetchQuery(queries.story(params.storyId)),
  component: lazyRouteComponent(() => import('../rehearse/RehearsePage.tsx'), 'RehearsePage'),
});

const take = createRoute({
  getParentRoute: () => root,
  path: '/takes/$takeId',
  loader: ({ context, params }) => void context.client.prefetchQuery(queries.take(params.takeId)),
  component: lazyRouteComponent(() => import('../take/TakePage.tsx'), 'TakePage'),
});

/** Which document, seen how, and the line to point at. */
interface DocumentSearch {
  readonly path: string;
  readonly view?: 'read' | 'source' | 'edit';
  readonly line?: number;
}

function documentSearch(search: Record<string, unknown>): DocumentSearch {
  const line = Number(search['line']);
  const view = search['view'];
  return {
    path: String(search['path'] ?? ''),
    ...((view === 'read' || view === 'source' || view === 'edit') && { view }),
    ...(Number.isInteger(line) && line > 0 && { line }),
  };
}

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: documentSearch,
  loaderDeps: ({ search: { path } }) => ({ path }),
  loader: ({ context, deps }) => {
    void context.client.prefetchQuery(queries.document(deps.path));
    void context.client.prefetchQuery(queries.workspace());
  },
  component: lazyRouteComponent(() => import('../document/DocumentPage.tsx'), 'DocumentPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  loader: ({ context }) => void context.client.prefetchQuery(queries.speech()),
  component: lazyRouteComponent(() => import('../settings/SettingsPage.tsx'), 'SettingsPage'),
});

const recall = createRoute({
  getParentRoute: () => root,
  path: '/recall',
  loader: ({ context }) => void context.client.prefetchQuery(queries.recall()),
  component: lazyRouteComponent(() => import('../recall/RecallPage.tsx'), 'RecallPage'),
});

const recallSession = createRoute({
  getParentRoute: () => root,
  path: '/recall/session',
  staticData: { stage: true },
  validateSearch: (search: Record<string, unknown>): { readonly extraMinutes?: number } => {
    const extraMinutes = Number(search['extraMinutes']);
    return extraMinutes > 0 && extraMinutes <= 240 ? { extraMinutes } : {};
  },
  component: lazyRouteComponent(() => import('../recall/RecallSessionPage.tsx'), 'RecallSessionPage'),
});

const recallCards = createRoute({
  getParentRoute: () => root,
  path: '/recall/cards',
  loader: ({ context }) => {
    void context.client.prefetchQuery(queries.recallCards());
    void context.client.prefetchQuery(queries.workspace());
  },
  component: lazyRouteComponent(() => import('../recall/RecallCardsPage.tsx'), 'RecallCardsPage'),
});

const drills = createRoute({
  getParentRoute: () => root,
  path: '/drills',
  loader: ({ context }) => void context.client.prefetchQuery(queries.drills()),
  component: lazyRouteComponent(() => import('../drills/DrillsPage.tsx'), 'DrillsPage'),
});

const drill = createRoute({
  getParentRoute: () => root,
  path: '/drills/$name',
  validateSearch: (search: Record<string, unknown>): { readonly story?: string } =>
    typeof search['story'] === 'string' && search['story'] !== '' ? { story: search['story'] } : {},
  loader: ({ context }) => void context.client.prefetchQuery(queries.drills()),
  component: lazyRouteComponent(() => import('../drills/DrillPage.tsx'), 'DrillPage'),
});

const drillRun = createRoute({
  getParentRoute: () => root,
  path: '/drills/runs/$runId',
  staticData: { stage: true },
  loader: ({ context, params }) => void context.client.prefetchQuery(queries.drillRun(params.runId)),
  component: lazyRouteComponent(() => import('../drills/DrillRunPage.tsx'), 'DrillRunPage'),
});

const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  loader: ({ context }) => void context.client.prefetchQuery(queries.coverage()),
  component: lazyRouteComponent(() => import('../coverage/CoveragePage.tsx'), 'CoveragePage'),
});

const card = createRoute({
  getParentRoute: () => root,
  path: '/card',
  loader: ({ context }) => void context.client.prefetchQuery(queries.card()),
  component: lazyRouteComponent(() => import('../card/CardPage.tsx'), 'CardPage'),
});

const panicCard = createRoute({
  getParentRoute: () => root,
  path: '/card/panic',
  loader: ({ context }) => void context.client.prefetchQuery(queries.card()),
  component: lazyRouteComponent(() => import('../card/PanicPage.tsx'), 'PanicPage'),
});

const calls = createRoute({
  getParentRoute: () => root,
  path: '/calls',
  loader: ({ context }) => void context.client.prefetchInfiniteQuery(callQueries.calls()),
  component: lazyRouteComponent(() => import('../calls/CallsPage.tsx'), 'CallsPage'),
});

const planCall = createRoute({
  getParentRoute: () => root,
  path: '/calls/plan',
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('../calls/plan/PlanPage.tsx'), 'PlanPage'),
});

const call = createRoute({
  getParentRoute: () => root,
  path: '/calls/$callId',
  staticData: { stage: true },
  loader: ({ context, params }) => void context.client.prefetchQuery(callQueries.call(params.callId)),
  component: lazyRouteComponent(() => import('../calls/CallPage.tsx'), 'CallPage'),
});

const questions = createRoute({
  getParentRoute: () => root,
  path: '/questions',
  validateSearch: ({ find }: Record<string, unknown>): { readonly find?: string } =>
    typeof find === 'string' ? { find } : {},
  component: lazyRouteComponent(() => import('../questions/QuestionsPage.tsx'), 'QuestionsPage'),
});

const principles = createRoute({
  getParentRoute: () => root,
  path: '/principles',
  loader: ({ context }) => {
    void context.client.prefetchQuery(callQueries.principles());
    void context.client.prefetchQuery(callQueries.questions(WHOLE_BANK));
  },
  component: lazyRouteComponent(() => import('../principles/PrinciplesPage.tsx'), 'PrinciplesPage'),
});

const debrief = createRoute({
  getParentRoute: () => root,
  path: '/debrief',
  loader: ({ context }) => void context.client.prefetchQuery(callQueries.debriefs()),
  component: lazyRouteComponent(() => import('../debrief/DebriefPage.tsx'), 'DebriefPage'),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  validateSearch: (search: Record<string, unknown>): { readonly way?: StartWay } => {
    const way = readStartWay(search['way']);
    return way ? { way } : {};
  },
  component: lazyRouteComponent(() => import('../start/StartPage.tsx'), 'StartPage'),
});

const storyWriter = createRoute({
  getParentRoute: () => root,
  path: '/start/story',
  validateSearch: (search: Record<string, unknown>): { readonly q?: string } =>
    typeof search['q'] === 'string' && search['q'] !== '' ? { q: search['q'] } : {},
  component: lazyRouteComponent(() => import('../start/story/StoryWriterPage.tsx'), 'StoryWriterPage'),
});

const recordings = createRoute({
  getParentRoute: () => root,
  path: '/recordings',
  loader: ({ context }) => void context.client.prefetchQuery(queries.workspace()),
  component: lazyRouteComponent(() => import('../recordings/RecordingsPage.tsx'), 'RecordingsPage'),
});

/** What the pages are made of, for those who change them. */
const components = createRoute({
  getParentRoute: () => root,
  path: '/components',
  component: lazyRouteComponent(() => import('../design/gallery/ComponentsPage.tsx'), 'ComponentsPage'),
});

const routeTree = root.addChildren([
  home,
  start,
  storyWriter,
  recordings,
  plan,
  stories,
  story,
  rehearse,
  take,
  documents,
  settings,
  recall,
  recallSession,
  recallCards,
  coverage,
  card,
  panicCard,
  drills,
  drill,
  drillRun,
  calls,
  planCall,
  call,
  questions,
  principles,
  debrief,
  components,
]);

/** The page's routes. Each page's code is loaded when it is first opened (or pointed at). */
export function makeRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: () => <Waiting />,
    defaultErrorComponent: ({ error, reset }) => <PageFailure error={error} retry={reset} />,
    defaultNotFoundComponent: NotFoundPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface StaticDataRouteOption {
    /** The page has the window to itself. */
    stage?: boolean;
  }
}
