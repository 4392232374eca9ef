import { create } from 'zustand';
import type { AppEvent } from '../../core/kit/events.ts';

export type Progress = Extract<AppEvent, { kind: 'progress' }>;

/** Long work that goes on now, by job. */
export const useProgress = create<{ readonly jobs: Readonly<Record<string, Progress>> }>()(() => ({
  jobs: {},
}));

/** Notes how far a job has come; a finished one is taken away. */
export function showProgress(progress: Progress): void {
  useProgress.setState(({ jobs }) => {
    const { [progress.job]: _, ...others } = jobs;
    const finished = progress.total !== undefined && progress.done >= progress.total;
    return { jobs: finished ? others : { ...others, [progress.job]: progress } };
  });
}
