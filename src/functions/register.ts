// Ties the function ids of the generated metadata to the code: the only place where they meet.
import { functionErrors, type FunctionId } from '../labels/functions.ts';
import { invalidValue } from './arguments.ts';
import { dueDate, dueKind, milestones } from './deadlineFunctions.ts';
import { periodEnd, periodStart } from './periodFunctions.ts';
import { checkRow, summary, tasks } from './planFunctions.ts';
import { countStatus, daysLate, percentDone, status } from './progressFunctions.ts';
import { readRating, score, suggest } from './ratingFunctions.ts';
import { normalize, unit } from './textFunctions.ts';

/** By id, as in functions.json; a test holds the two to each other. */
export const functionsById = {
  DUEDATE: dueDate,
  MILESTONES: milestones,
  DUEKIND: dueKind,
  STATUS: status,
  DAYSLATE: daysLate,
  COUNTSTATUS: countStatus,
  PERCENTDONE: percentDone,
  READRATING: readRating,
  SUGGESTRATING: suggest,
  SCORE: score,
  TASKS: tasks,
  SUMMARY: summary,
  CHECKROW: checkRow,
  PERIODSTART: periodStart,
  PERIODEND: periodEnd,
  UNIT: unit,
  NORMALIZE: normalize,
} as const satisfies Record<FunctionId, unknown>;

/** Functions of texts and marks: no day goes in or out. */
const dateless: ReadonlySet<FunctionId> = new Set([
  'COUNTSTATUS',
  'PERCENTDONE',
  'READRATING',
  'SCORE',
  'UNIT',
  'NORMALIZE',
]);
let dateSystem: '1900' | '1904' = '1900';

/** In a workbook that counts from 1904 functions with days refuse: every day would be four years off. */
export function setDateSystem(system: typeof dateSystem): void {
  dateSystem = system;
}

function guarded<T>(id: string, implementation: (...args: never[]) => T): (...args: never[]) => T {
  if (dateless.has(id as FunctionId)) return implementation; // a key of `functionsById`
  return (...args) => {
    if (dateSystem === '1904') throw invalidValue(functionErrors.dates1904);
    return implementation(...args);
  };
}

/**
 * The runtime always passes what it knows of the call as one more argument, which stands in the place of an optional
 * one when Excel sends fewer: none of our functions wants it.
 */
export function withoutInvocation<T>(implementation: (...args: never[]) => T): (...args: unknown[]) => T {
  // Excel passes what functions.json asks for, and that is generated from the implementation's own parameter types.
  return (...args) => implementation(...(args.slice(0, -1) as never[]));
}

/** Makes the functions known to Excel; call once, as early as the page can. */
export function registerFunctions(): void {
  for (const [id, implementation] of Object.entries(functionsById)) {
    CustomFunctions.associate(id, withoutInvocation(guarded(id, implementation)));
  }
}
