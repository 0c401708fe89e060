// Ties the function ids of the generated metadata to the code: the only place where they meet.
import { daysLate, dueDate, milestones, status } from './functions.ts';

/** By id, as in functions.json; a test holds the two to each other. */
export const functionsById = {
  DUEDATE: dueDate,
  MILESTONES: milestones,
  STATUS: status,
  DAYSLATE: daysLate,
} as const;

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
    CustomFunctions.associate(id, withoutInvocation(implementation));
  }
}
