// The whole job as a user starts it: read, analyse, write the sheets, calculate them, save the file.
import { parseIsoDate } from '../src/core/calendar.ts';
import type { Grid } from '../src/core/model.ts';
import { runPlan } from '../src/excel/runPlan.ts';
import { Workbook } from '../src/workbench/model/workbook.ts';
import { openWorkbook } from '../src/workbench/session.ts';
import { largePlan } from './material.ts';

const tasks = 5000;

/** Milliseconds for a made-up appendix of 5,000 tasks, of its first writing and of saving it. */
export async function benchJob(): Promise<readonly { what: string; ms: number }[]> {
  const today = parseIsoDate('2026-07-01');
  if (today === null) throw new Error('The day of the bench is no day');
  const session = await openWorkbook(workbookOf(largePlan(tasks).values));
  const start = performance.now();
  await runPlan({ today });
  const written = performance.now();
  const file = await session.save();
  const saved = performance.now();
  session.dispose();
  if (file.length === 0) throw new Error('Nothing was saved');
  return [
    { what: `read, analyse and write ${tasks} tasks`, ms: Math.round(written - start) },
    { what: 'save the file', ms: Math.round(saved - written) },
  ];
}

function workbookOf(values: Grid['values']): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Kế hoạch');
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== '') sheet.ensureCell(row, column).value = value;
    });
  });
  return workbook;
}
