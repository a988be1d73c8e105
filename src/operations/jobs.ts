import { cancelSource, type CancelSource } from '../shared/cancel.ts';
import { type Failure, failure } from '../shared/failure.ts';
import { message } from '../shared/message.ts';
import type { Result } from '../shared/result.ts';
import type { WorkOptions } from './ports.ts';

/** Work that goes on while the person does other things. */
export interface JobView {
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  /** 0 to 1. */
  readonly fraction: number;
  /** Why it failed; null otherwise. */
  readonly failure: Failure | null;
}

/** Work by name, at most one of a name at a time. Kept in memory: after a restart nothing runs. */
export interface Jobs {
  /** Begins work, or answers with what runs already under this name. */
  start(name: string, work: (options: Required<WorkOptions>) => Promise<Result<unknown, Failure>>): JobView;
  /** What runs, or how the last one of this name ended; null when there was none. */
  get(name: string): JobView | null;
  /** Asks it to end; it does so in its own time. False when nothing of this name runs. */
  cancel(name: string): boolean;
  /** Calls back whenever one ends. Returns a way to stop. */
  onEnd(listener: () => void): () => void;
  /** Cancels all, and resolves when they have ended. */
  close(): Promise<void>;
}

interface Job {
  view: JobView;
  readonly source: CancelSource;
  readonly ended: Promise<void>;
}

/** Ended ones are remembered so that a page can ask how it went; this many. */
const ENDED_KEPT = 50;

export function createJobs(): Jobs {
  const jobs = new Map<string, Job>();
  const listeners = new Set<() => void>();

  function end(job: Job, view: JobView): void {
    job.view = view;
    const ended = [...jobs].filter(([, other]) => other.view.state !== 'running' && other !== job);
    for (const [old] of ended.slice(0, Math.max(0, ended.length - ENDED_KEPT))) jobs.delete(old);
    for (const listener of listeners) listener();
  }

  return {
    start(name, work) {
      const running = jobs.get(name);
      if (running?.view.state === 'running') return running.view;
      const source = cancelSource();
      const begin = async (): Promise<void> => {
        // The job is listed before its work begins.
        await Promise.resolve();
        const job = jobs.get(name)!;
        const { fraction } = job.view;
        try {
          const done = await work({
            cancel: source.cancel,
            onProgress: (to) => void (job.view = { ...job.view, fraction: Math.max(0, Math.min(1, to)) }),
          });
          if (done.ok) end(job, { state: 'done', fraction: 1, failure: null });
          else if (done.error.code === 'cancelled')
            end(job, { state: 'cancelled', fraction: job.view.fraction, failure: null });
          else end(job, { state: 'failed', fraction: job.view.fraction, failure: done.error });
        } catch (error) {
          const said = error instanceof Error ? error.message : String(error);
          const bug = failure(
            'bug',
            message('Something went wrong inside Offbook: {said}. Your take is safe; please report this.', { said }),
          );
          end(job, { state: 'failed', fraction, failure: bug });
        }
      };
      jobs.delete(name);
      const ended = begin();
      const job: Job = { view: { state: 'running', fraction: 0, failure: null }, source, ended };
      jobs.set(name, job);
      return job.view;
    },
    get: (name) => jobs.get(name)?.view ?? null,
    cancel(name) {
      const job = jobs.get(name);
      if (job?.view.state !== 'running') return false;
      job.source.abort();
      return true;
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      for (const { source } of jobs.values()) source.abort();
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}
