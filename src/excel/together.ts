// Runs operations side by side over one context so that their round trips to Excel coincide.
import type { ExcelContext } from './excelContext.ts';

type Job<T> = (context: ExcelContext) => Promise<T>;
type Waiting = { readonly resolve: () => void; readonly reject: (reason: unknown) => void };

/**
 * Every job gets a context of its own whose `sync()` returns when all jobs that still run have asked for one: the
 * requests of all go to Excel in one round trip. The number of round trips is that of the longest job.
 */
export async function together<T extends readonly unknown[]>(
  context: ExcelContext,
  jobs: { readonly [K in keyof T]: Job<T[K]> },
): Promise<T> {
  let running = jobs.length;
  let waiting: Waiting[] = [];

  const flush = (): void => {
    if (waiting.length === 0 || waiting.length < running) return;
    const released = waiting;
    waiting = [];
    context.sync().then(
      () => released.forEach(({ resolve }) => resolve()),
      (reason: unknown) => released.forEach(({ reject }) => reject(reason)),
    );
  };
  const lane: ExcelContext = {
    workbook: context.workbook,
    application: context.application,
    sync: () =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ resolve, reject });
        flush();
      }),
  };
  const start = async (job: Job<unknown>): Promise<unknown> => {
    try {
      return await job(lane);
    } finally {
      running -= 1;
      flush();
    }
  };
  const settled = await Promise.allSettled(jobs.map(start));
  const failed = settled.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  // Each outcome is fulfilled and stands at the place of its job, whose result type T names.
  return settled.map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value : undefined,
  ) as unknown as T;
}
