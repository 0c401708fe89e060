// Sends write steps to Excel in as few round trips as the payload limit allows, with progress and cancelling between.
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure, toExcelFailure } from './excelFailure.ts';
import type { WriteStep } from './writeStep.ts';

type WriteProgress = { readonly done: number; readonly total: number; readonly sheet: string };
export type WriteOptions = {
  /** Waited for, so that what it shows can be drawn before the next round trip. */
  readonly onProgress?: (progress: WriteProgress) => void | Promise<void>;
  /** Takes effect between two round trips. */
  readonly signal?: AbortSignal;
};

/** Excel on the web takes 5 MB a request; text grows when it is escaped, so a batch stays well below. */
const bytesPerBatch = 1_500_000;

/** Runs the steps in order; rejects with `ExcelFailure`, code `cancelled` when the signal was given. */
export async function runSteps(
  context: ExcelContext,
  steps: readonly WriteStep[],
  options: WriteOptions = {},
  limit = bytesPerBatch,
  start = 0,
): Promise<void> {
  const first = steps[start];
  if (first === undefined) return;
  if (options.signal?.aborted === true) throw new ExcelFailure('cancelled');
  await options.onProgress?.({ done: start, total: steps.length, sheet: first.sheet });
  const end = batchEnd(steps, start, limit);
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps.slice(start, end)) step.queue(context.workbook);
  try {
    await context.sync();
  } catch (error) {
    const failure = toExcelFailure(error);
    // Refused as a whole before anything was done: the same again in smaller pieces.
    if (failure.code !== 'tooLarge' || end - start === 1) throw failure;
    await runSteps(context, steps, options, Math.floor(limit / 2), start);
    return;
  }
  await options.onProgress?.({ done: end, total: steps.length, sheet: steps[end - 1]?.sheet ?? '' });
  await runSteps(context, steps, options, limit, end);
}

/** As many steps as fit, at least one. */
function batchEnd(steps: readonly WriteStep[], start: number, limit: number): number {
  let bytes = steps[start]?.bytes ?? 0;
  let end = start + 1;
  while (end < steps.length && bytes + (steps[end]?.bytes ?? 0) <= limit) {
    bytes += steps[end]?.bytes ?? 0;
    end += 1;
  }
  return end;
}
