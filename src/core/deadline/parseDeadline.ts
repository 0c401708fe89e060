// Reads a deadline cell: rules find expressions, refiners make milestones of them. Start here.
import { fromSerial, partsOf } from '../calendar.ts';
import type { Milestone } from '../model.ts';
import { applyRules, MOST } from './applyRules.ts';
import { readCell, sourceSpan } from './cell.ts';
import type { Cell, Draft } from './draft.ts';
import type { DeadlineProblem } from './problem.ts';
import { joinAlternatives } from './refine/alternatives.ts';
import { splitClauses } from './refine/clauses.ts';
import { labelsOf } from './refine/labels.ts';
import { bindLimits } from './refine/limits.ts';
import { mergeClause } from './refine/merge.ts';
import { dropNamesBehind } from './refine/namesBehind.ts';
import { joinRanges } from './refine/ranges.ts';
import { resolve } from './refine/resolve.ts';
import { settleYears } from './refine/years.ts';

export type { DeadlineProblem } from './problem.ts';

export type DeadlineContext = {
  readonly planYear: number;
  /** The month the plan's year begins with (1 unless said): months before it are of the year after `planYear`. */
  readonly firstMonth?: number;
  /** Set when the cell is a real Excel date: its serial number, which then decides. */
  readonly serial?: number;
  /** Whether "trước ngày D" is on time on D itself. */
  readonly beforeIncludesDay: boolean;
};

export type DeadlineReading = {
  readonly milestones: readonly Milestone[];
  readonly problems: readonly DeadlineProblem[];
};

/**
 * The milestones of one deadline cell in reading order, with what is wrong or assumed about them. Spans refer to
 * `text` as it was given. A blank cell has none; a cell in which nothing is understood has one, `unreadable`.
 * Grammar: docs of the domain, §1.8; terms by BLDS 2015, art. 146–148.
 */
export function parseDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const cell = readCell(text, context.planYear, context.firstMonth ?? 1);
  const serial = context.serial === undefined ? null : serialDraft(context.serial, cell.text.length, text);
  const drafts = serial ? [serial] : applyRules(cell);
  const first = drafts.length > MOST ? drafts.slice(0, MOST) : drafts;
  const kept: Draft[] = [];
  const labels: string[] = [];
  const bound = bindLimits(joinRanges(first, cell), cell);
  for (const clause of splitClauses(dropNamesBehind(joinAlternatives(bound, cell), cell), cell)) {
    const merged = mergeClause(clause, cell);
    for (const draft of merged.drafts) kept.push(draft);
    for (const label of labelsOf(merged, cell)) labels.push(label);
  }
  if (kept.length === 0)
    return /[\p{L}\p{N}]/u.test(cell.text) ? unreadable(text) : { milestones: [], problems: [] };
  const milestones: Milestone[] = [];
  const problems: DeadlineProblem[] = [];
  for (const settled of settleYears(kept, cell)) {
    const resolved = resolve(settled, labels[milestones.length] ?? '', cell, context);
    milestones.push(resolved.milestone);
    for (const problem of resolved.problems) problems.push(problem);
  }
  if (drafts.length > MOST) problems.push(...leftOver(drafts[MOST], text, cell));
  return { milestones, problems: problems.length > 1 ? distinct(problems) : problems };
}

/** What is past the first `MOST` expressions was not read, and that is said. */
function leftOver(first: Draft | undefined, text: string, cell: Cell): DeadlineProblem[] {
  if (first === undefined) return [];
  return [{ code: 'UNREADABLE_DEADLINE', span: [sourceSpan(cell, first.start, first.end)[0], text.length] }];
}

/** One year shared by several milestones ("tháng 3, 6/2021") is one problem. */
function distinct(problems: readonly DeadlineProblem[]): DeadlineProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, span }) => {
    const key = `${code} ${span.join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A real date needs no grammar; the year's digits are looked for in what the cell shows. */
function serialDraft(serial: number, end: number, text: string): Draft | null {
  const due = fromSerial(serial);
  if (due === null) return null;
  const { year } = partsOf(due);
  const at = text.indexOf(String(year));
  const yearAt = at >= 0 && text.length === end ? { yearAt: [at, at + 4] as const } : {};
  return {
    kind: 'date',
    rule: 'serial',
    start: 0,
    end,
    limit: 'on',
    year,
    ...yearAt,
    period: () => ({ due }),
  };
}

function unreadable(text: string): DeadlineReading {
  const start = text.length - text.trimStart().length;
  const span = [start, text.trimEnd().length] as const;
  return {
    milestones: [{ kind: 'unreadable', label: '', certainty: 'unknown', rule: 'none', span }],
    problems: [{ code: 'UNREADABLE_DEADLINE', span }],
  };
}
