// Microseconds per deadline expression: ours beside chrono-node's Vietnamese strict parser, on the same texts in turn.
import * as chrono from 'chrono-node';
import { parseDeadline } from '../src/core/deadline/parseDeadline.ts';
import { generateExpressions } from './expressions.ts';

const planYear = 2026;
const reference = new Date(planYear, 0, 1);
const rounds = 5;

/** `read` alone is timed; `judge` tells whether a due day, or at least the kind of the deadline, was understood. */
type Reader = {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly judge: (text: string) => { dated: boolean; understood: boolean };
};

const settings = { planYear, beforeIncludesDay: false };

const readers: readonly Reader[] = [
  {
    name: 'parseDeadline',
    read: (text) => parseDeadline(text, settings),
    judge: (text) => {
      const { milestones } = parseDeadline(text, settings);
      return {
        dated: milestones.some(({ due, dates }) => due !== undefined || dates !== undefined),
        understood: milestones.some(({ kind }) => kind !== 'unreadable'),
      };
    },
  },
  {
    name: 'chrono.vi.strict',
    read: (text) => chrono.vi.strict.parse(text, reference),
    judge: (text) => {
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
  const measured = readers.map((reader) => ({ reader, times: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { reader, times } of measured) {
      const start = performance.now();
      for (const text of texts) reader.read(text);
      times.push(((performance.now() - start) * 1000) / texts.length);
    }
  }
  return measured.map(({ reader, times }) => {
    const judged = texts.map(reader.judge);
    const sorted = times.toSorted((a, b) => a - b);
    return {
      parser: reader.name,
      expressions: texts.length,
      'median µs': rounded(sorted[Math.floor(sorted.length / 2)]),
      'best µs': rounded(sorted[0]),
      'with a day': judged.filter(({ dated }) => dated).length,
      understood: judged.filter(({ understood }) => understood).length,
    };
  });
}

function rounded(value: number | undefined): number {
  return Number((value ?? NaN).toFixed(2));
}
