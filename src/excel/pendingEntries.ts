// What the user entered is put aside in the workbook before our sheets exist and while they are emptied and refilled.
import * as z from 'zod/mini';
import { ratings } from '../core/model.ts';
import type { KeptEntry } from '../report/buildOptions.ts';
import type { ExcelContext } from './excelContext.ts';
import { isoDay } from './settings.ts';
import { smallStep, type WriteStep } from './writeStep.ts';

const pendingKey = 'plan.pending';

const entry = z.object({
  key: z.string(),
  kind: z.enum(['task', 'milestone', 'cell']),
  section: z.string(),
  title: z.string(),
  done: z.exactOptional(isoDay),
  result: z.exactOptional(z.string()),
  rating: z.exactOptional(z.enum(ratings)),
  note: z.exactOptional(z.string()),
  nil: z.exactOptional(z.boolean()),
  due: z.exactOptional(isoDay),
  confirmed: z.exactOptional(z.boolean()),
  unreadable: z.exactOptional(
    z.object({ done: z.exactOptional(z.string()), rating: z.exactOptional(z.string()) }),
  ),
  taskTitle: z.exactOptional(z.string()),
});

/** Entries that wait to be written onto our sheets, or that a write which did not finish had put aside. */
export async function readPending(context: ExcelContext): Promise<readonly KeptEntry[]> {
  const item = context.workbook.settings.getItemOrNullObject(pendingKey);
  item.load('value');
  await context.sync();
  if (item.isNullObject) return [];
  const parsed = z.array(entry).safeParse(item.value);
  return parsed.success ? parsed.data : [];
}

/** Queues that these entries, and no others, are put aside. */
export function keepPending(context: ExcelContext, entries: readonly KeptEntry[]): void {
  const item = context.workbook.settings.add(pendingKey, entries);
  if (entries.length === 0) item.delete();
}

/** First step of a write: in the same batch as the emptying. */
export function putAside(entries: readonly KeptEntry[]): WriteStep[] {
  if (entries.length === 0) return [];
  return [
    {
      sheet: '',
      bytes: JSON.stringify(entries).length * 2,
      queue: (workbook) => {
        workbook.settings.add(pendingKey, entries);
      },
    },
  ];
}

/** Last step of a write: everything typed is on the sheets again. */
export function forgetPending(entries: readonly KeptEntry[], isPending: boolean): WriteStep[] {
  if (entries.length === 0 && !isPending) return [];
  return [
    { sheet: '', bytes: smallStep, queue: (workbook) => workbook.settings.getItem(pendingKey).delete() },
  ];
}
