import { create } from 'zustand';
import type { AppEvent } from '../../core/kit/events.ts';

export type Progress = Extract<AppEvent, { kind: 'progress' }>;

type Work = {
  /** How far long work has come, by job: the method that does it. */
  readonly jobs: Readonly<Record<string, Progress>>;
  /** What stops a job that this window began. */
  readonly stops: Readonly<Record<string, AbortController>>;
};

export const useWork = create<Work>()(() => ({ jobs: {}, stops: {} }));

/** Notes how far a job that this window began has come; what comes after its answer would stay for ever. */
export function showProgress(progress: Progress): void {
  const { job } = progress;
  useWork.setState(({ jobs, stops }) => (stops[job] ? { jobs: { ...jobs, [job]: progress } } : {}));
}

/** Begins a job that can be cancelled; the signal goes with its call. */
export function beginWork(job: string): AbortSignal {
  const stop = new AbortController();
  useWork.setState(({ stops }) => ({ stops: { ...stops, [job]: stop } }));
  return stop.signal;
}

/** Takes a job that has ended, well or not, out of sight. */
export function endWork(job: string): void {
  useWork.setState(({ jobs, stops }) => {
    const { [job]: _job, ...otherJobs } = jobs;
    const { [job]: _stop, ...otherStops } = stops;
    return { jobs: otherJobs, stops: otherStops };
  });
}
