// `columns --stdin`: what each column of a table is for.
import { z } from 'zod/mini';
import { recognizeColumns } from '../../core/table/columns.ts';
import { answerLines } from './jsonLines.ts';
import { readOptions } from './options.ts';

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const lineSchema = z.object({ rows: z.array(z.array(cell)) });

export async function columnsCommand(args: readonly string[]): Promise<void> {
  readOptions(args);
  await answerLines(lineSchema, ({ rows }) => {
    const columns = recognizeColumns(rows.map((row) => row.map((value) => String(value ?? ''))));
    return { columns: Object.fromEntries(columns.map(({ column, role }) => [column, role])) };
  });
}
