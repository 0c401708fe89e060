// Microseconds per deadline expression: ours beside chrono-node's Vietnamese strict parser, on the same texts in turn.
import * as chrono from 'chrono-node';
import { parseDeadline } from '../src/core/deadline/parseDeadline.ts';
import { generateExpressions } from './expressions.ts';

const planYear = 2026;
const reference = new Date(planYear, 0, 1);
const rounds = 5;

/** Reads one text; whether a due day, or at least the kind of the deadline, was understood. */
type Reader = {
  readonly name: string;
  readonly read: (text: string) => { dated: boolean; understood: boolean };
};

const readers: readonly Reader[] = [
  {
    name: 'parseDeadline',
    read: (text) => {
      const { milestones } = parseDeadline(text, { planYear, beforeIncludesDay: false });
      return {
        dated: milestones.some(({ due, dates }) => due !== undefined || dates !== undefined),
        understood: milestones.some(({ kind }) => kind !== 'unreadable'),
      };
    },
  },
  {
    name: 'chrono.vi.strict',
    read: (text) => {
      const dated = chrono.vi.strict.parse(text, reference).length > 0;
      return { dated, understood: dated };
    },
  },
];

export type DeadlineRow = {
  readonly parser: string;
  readonly expressions: number;
  readonly 'median µs': number;
  readonly 'best µs': number;
  readonly 'with a day': number;
  readonly understood: number;
};

/** Nothing is kept from one text to the next: all texts differ, and each round reads all of them. */
export function measureDeadlines(): DeadlineRow[] {
  const texts = generateExpressions(100_000);
  const warm = texts.filter((_, index) => index % 4 === 0);
  for (const { read } of readers) for (const text of warm) read(text);
  const measured = readers.map((reader) => ({ reader, times: [] as number[], dated: 0, understood: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (const entry of measured) {
      let [dated, understood] = [0, 0];
      const start = performance.now();
      for (const text of texts) {
        const found = entry.reader.read(text);
        if (found.dated) dated += 1;
        if (found.understood) understood += 1;
      }
      entry.times.push(((performance.now() - start) * 1000) / texts.length);
      Object.assign(entry, { dated, understood });
    }
  }
  return measured.map(({ reader, times, dated, understood }) => {
    const sorted = times.toSorted((a, b) => a - b);
    return {
      parser: reader.name,
      expressions: texts.length,
      'median µs': rounded(sorted[Math.floor(sorted.length / 2)]),
      'best µs': rounded(sorted[0]),
      'with a day': dated,
      understood,
    };
  });
}

function rounded(value: number | undefined): number {
  return Number((value ?? NaN).toFixed(2));
}
