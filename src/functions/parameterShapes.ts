// Which parameters take one value and which a whole range, as functions.json says: the workbench calculates by it.
import type { FunctionId } from '../labels/functions.ts';

type Shape = readonly ('scalar' | 'matrix')[];
const [one, range] = ['scalar', 'matrix'] as const;

/** By id; a test holds it to the generated metadata. */
export const parameterShapes = {
  DUEDATE: [range, one, one, range, one],
  MILESTONES: [range, one],
  DUEKIND: [range],
  STATUS: [range, range, one, one, one],
  DAYSLATE: [range, range, one, one, range, one],
  COUNTSTATUS: [range, range, range, range],
  PERCENTDONE: [range, one],
  READRATING: [range],
  SUGGESTRATING: [range, range, range, one, one],
  SCORE: [range, range],
  TASKS: [range, one],
  SUMMARY: [range, one, one, range, one],
  CHECKROW: [range, range, one],
  PERIODSTART: [range, one],
  PERIODEND: [range, one],
  UNIT: [range, range],
  NORMALIZE: [range],
} as const satisfies Record<FunctionId, Shape>;

/** The shape of a function by its id; null for one that is not ours. */
export function parameterShape(id: string): Shape | null {
  const shapes: Readonly<Record<string, Shape>> = parameterShapes;
  return Object.hasOwn(shapes, id) ? (shapes[id] ?? null) : null;
}
