// What a task must look like to be counted on; checked for every row that was read.
import * as z from 'zod/mini';
import { columnRoles, ratings } from '../model.ts';

const sourceSchema = z.strictObject({
  sheet: z.string(),
  row: z.int().check(z.minimum(0)),
  column: z.int().check(z.minimum(0)),
  rows: z.int().check(z.minimum(1)),
  columns: z.int().check(z.minimum(1)),
});

/** The longest text an Excel cell holds. */
const cellText = z.string().check(z.maxLength(32_767));

/** A row that fails stays a task, with a ROW_INVALID finding. */
export const taskSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  section: z.nullable(z.string().check(z.minLength(1))),
  ordinal: z.string().check(z.maxLength(12)),
  // A title of punctuation or of one letter is a row that lost its text.
  title: cellText.check(z.regex(/\p{L}[^\p{L}]*\p{L}/u)),
  deliverables: z.array(z.string().check(z.minLength(1))),
  leads: z.array(z.string().check(z.minLength(1))),
  partners: z.array(z.string().check(z.minLength(1))),
  deadline: cellText,
  // Days from 1950 to 2200: anything else in a date cell is a slip.
  deadlineSerial: z.optional(z.number().check(z.minimum(18_264), z.maximum(109_938))),
  budget: cellText,
  result: cellText,
  target: cellText,
  note: cellText,
  rating: z.nullable(z.enum(ratings)),
  marks: z.array(z.strictObject({ role: z.enum(columnRoles), source: sourceSchema })),
  source: sourceSchema,
  cells: z.partialRecord(z.enum(columnRoles), sourceSchema),
  leadText: cellText,
  partnerText: cellText,
});
