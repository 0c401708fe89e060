// `npm run bench`: how long reading, deadlines, status and sheets take, measured on made-up plans of growing size.
import { Bench } from 'tinybench';
import { parseIsoDate } from '../src/core/calendar.ts';
import { analyzePlan } from '../src/core/analyzePlan.ts';
import { buildSheets } from '../src/report/buildSheets.ts';
import type { DeadlineRow } from './deadline.ts';
import { importBuilt } from './built.ts';
import { benchFunctions } from './functions.ts';
import { benchJob } from './job.ts';
import { largePlan } from './material.ts';

const asOf = parseIsoDate('2026-07-01');
if (asOf === null) throw new Error('The day of the bench is no day');
const settings = { asOf, warningDays: 7, beforeIncludesDay: false };
const small = largePlan(36);
const large = largePlan(3000);
const analysis = analyzePlan(small, { settings });

const bench = new Bench({ time: 1000, iterations: 9, warmupTime: 300, warmupIterations: 2 });
bench
  .add('analyse 36 tasks', () => void analyzePlan(small, { settings }))
  .add('analyse 3,000 tasks', () => void analyzePlan(large, { settings }))
  .add('build the sheets of 36 tasks', () => void buildSheets(analysis));
// What was built from `deadline.ts` exports what `deadline.ts` does.
const { measureDeadlines } = (await importBuilt('deadline')) as {
  readonly measureDeadlines: () => DeadlineRow[];
};
console.table(measureDeadlines());
await bench.run();
console.table(
  bench.tasks.map(({ name, result }) => ({
    what: name,
    'median ms': 'latency' in result ? Number(result.latency.p50.toFixed(3)) : NaN,
    'p99 ms': 'latency' in result ? Number(result.latency.p99.toFixed(3)) : NaN,
    runs: 'latency' in result ? result.latency.samplesCount : 0,
  })),
);
console.table(await benchFunctions());
console.table(await benchJob());
