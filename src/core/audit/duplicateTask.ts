// DUPLICATE_TASK: two tasks whose wording is nearly the same.
import type { Task } from '../model.ts';
import { matchKey } from '../text.ts';
import { cellOf, type AuditRule } from './context.ts';

/** Shorter titles ("Báo cáo tháng") repeat rightly. */
const MIN_PAIRS = 7;
/** Share of the shorter title's word pairs that the longer one has. */
const ALIKE = 0.85;
/** A word pair of many titles tells nothing, and following it would cost time. */
const COMMON = 40;

export const duplicateTask: AuditRule = ({ tasks }) => {
  const titles = tasks.map(({ task }) => ({ task, pairs: wordPairs(task.title) }));
  const holders = new Map<string, number[]>();
  return titles.flatMap(({ task, pairs }, index) => {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const known = holders.get(pair) ?? [];
      if (known.length <= COMMON) for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(pair, [...known.slice(0, COMMON + 1), index]);
    }
    const twin = [...shared]
      .map(([other, count]) => ({ other: titles[other], count }))
      .find(({ other, count }) => {
        const size = Math.min(pairs.size, other?.pairs.size ?? 0);
        return (
          size >= MIN_PAIRS && count >= size * ALIKE && other !== undefined && sameNumbers(task, other.task)
        );
      })?.other?.task;
    if (twin === undefined) return [];
    return [
      {
        code: 'DUPLICATE_TASK' as const,
        severity: 'warning' as const,
        source: cellOf(task, 'task'),
        quote: task.title,
        details: { other: twin.id, title: twin.title, row: twin.source.row },
        task: task.id,
      },
    ];
  });
};

function wordPairs(title: string): Set<string> {
  const words = matchKey(title).split(' ');
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/** "… năm 2022" and "… năm 2023", "… đợt 1" and "… đợt 2" are two tasks. */
function sameNumbers(a: Task, b: Task): boolean {
  const numbers = ({ title }: Task): string => (title.match(/\d+/gu) ?? []).join();
  return numbers(a) === numbers(b) || numbers(a) === '' || numbers(b) === '';
}
