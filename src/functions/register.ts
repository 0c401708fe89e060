// Ties the function ids of the generated metadata to the code: the only place where they meet.
import { daysLate, dueDate, milestones, status } from './functions.ts';

/** By id, as in functions.json; a test holds the two to each other. */
export const functionsById = {
  DUEDATE: dueDate,
  MILESTONES: milestones,
  STATUS: status,
  DAYSLATE: daysLate,
} as const;

/** Makes the functions known to Excel; call once, as early as the page can. */
export function registerFunctions(): void {
  for (const [id, implementation] of Object.entries(functionsById))
    CustomFunctions.associate(id, implementation);
}
