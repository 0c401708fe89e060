// What a task must look like to be counted on; checked for every row that was read.
import { z } from 'zod';
import { columnRoles, ratings } from '../model.ts';

export const sourceSchema = z.strictObject({
  sheet: z.string(),
  row: z.int().min(0),
  column: z.int().min(0),
  rows: z.int().min(1),
  columns: z.int().min(1),
});

/** The longest text an Excel cell holds. */
const cellText = z.string().max(32_767);

/** A row that fails stays a task, with a ROW_INVALID finding. */
export const taskSchema = z.strictObject({
  id: z.string().min(1),
  section: z.string().min(1).nullable(),
  ordinal: z.string().max(12),
  // A title of punctuation or of one letter is a row that lost its text.
  title: cellText.regex(/\p{L}[^\p{L}]*\p{L}/u),
  deliverables: z.array(z.string().min(1)),
  leads: z.array(z.string().min(1)),
  partners: z.array(z.string().min(1)),
  deadline: cellText,
  // Days from 1950 to 2200: anything else in a date cell is a slip.
  deadlineSerial: z.number().min(18_264).max(109_938).optional(),
  budget: cellText,
  result: cellText,
  target: cellText,
  note: cellText,
  rating: z.enum(ratings).nullable(),
  marks: z.array(z.strictObject({ role: z.enum(columnRoles), source: sourceSchema })),
  source: sourceSchema,
  cells: z.partialRecord(z.enum(columnRoles), sourceSchema),
  leadText: cellText,
  partnerText: cellText,
});
