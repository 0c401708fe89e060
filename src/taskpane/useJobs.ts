// Runs the pane's jobs one after another: progress and outcome become state, Hủy stops the one that runs.
import { useCallback, useRef } from 'react';
import { paneWords, type Job } from '../labels/pane.ts';
import { letPaint } from './letPaint.ts';
import type { Notice, PlanChange } from './planState.ts';
import type { JobControl } from './port.ts';

/** What a job does; gives what to tell when it is done, if anything. */
export type Work = (control: JobControl) => Promise<Notice | undefined>;

export type Jobs = { readonly run: (kind: Job, work: Work) => Promise<void>; readonly cancel: () => void };

/** `change` and `describeError` must keep their identity. */
export function useJobs(
  change: (change: PlanChange) => void,
  describeError: (error: unknown) => string,
): Jobs {
  const running = useRef<AbortController | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  /** One job at a time, in order; its failure becomes words, its cancelling leaves the state as it was. */
  const run = useCallback(
    (kind: Job, work: Work): Promise<void> => {
      const start = async (): Promise<void> => {
        const controller = new AbortController();
        running.current = controller;
        change({ type: 'jobStarted', kind });
        let notice: Notice | undefined;
        try {
          await letPaint();
          // Hủy may have been quicker than the first frame.
          controller.signal.throwIfAborted();
          notice = await work({
            signal: controller.signal,
            report: (progress) => {
              change({ type: 'jobProgressed', ...progress });
              return letPaint();
            },
            enter: (phase) => {
              change({ type: 'jobEntered', kind: phase });
              return letPaint();
            },
          });
        } catch (error) {
          const { aborted, reason } = controller.signal;
          // A write that was stopped says itself what became of the sheets; the bare signal says nothing.
          notice =
            aborted && error === reason
              ? { intent: 'info', text: paneWords.jobCancelled }
              : { intent: aborted ? 'info' : 'error', text: describeError(error) };
        }
        running.current = null;
        change({ type: 'jobEnded', ...(notice ? { notice } : {}) });
      };
      queue.current = queue.current.then(start);
      return queue.current;
    },
    [change, describeError],
  );

  const cancel = useCallback((): void => running.current?.abort(), []);
  return { run, cancel };
}

/** The promise, or a rejection with the signal's reason as soon as that is given. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
