// The commands over single phrases: `deadline`, `units`, `columns`. JSON in, JSON out, in order.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { partsOf } from '../../core/calendar.ts';
import { parseDeadline } from '../../core/deadline/parseDeadline.ts';
import { recognizeColumns } from '../../core/table/columns.ts';
import { splitUnits } from '../../core/units.ts';
import { cliLabels } from '../../labels/cli.ts';
import { today } from '../clock.ts';
import { CliError } from './cliError.ts';
import { readOptions } from './options.ts';

const deadlineLine = z.object({ text: z.string(), year: z.number().int().optional() });
const unitsLine = z.object({ text: z.string() });
const columnsLine = z.object({
  rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
});

export async function deadlineCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const planYear = options.year ?? partsOf(today()).year;
  if (options.stdin) {
    await eachLine(deadlineLine, ({ text, year }) => readDeadline(text, year ?? planYear));
    return;
  }
  const text = options.positionals[0];
  if (text === undefined) throw new CliError(cliLabels.missingText);
  print(readDeadline(text, planYear));
}

function readDeadline(text: string, planYear: number) {
  const { milestones, problems } = parseDeadline(text, { planYear, beforeIncludesDay: false });
  return { text, milestones, findings: problems };
}

export async function unitsCommand(args: readonly string[]): Promise<void> {
  readOptions(args);
  await eachLine(unitsLine, ({ text }) => ({ units: splitUnits(text) }));
}

export async function columnsCommand(args: readonly string[]): Promise<void> {
  readOptions(args);
  await eachLine(columnsLine, ({ rows }) => {
    const columns = recognizeColumns(
      rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    );
    return { columns: Object.fromEntries(columns.map(({ column, role }) => [column, role])) };
  });
}

async function eachLine<T>(schema: z.ZodType<T>, answer: (line: T) => unknown): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    print(answer(readLine(schema, line, number)));
  }
}

function readLine<T>(schema: z.ZodType<T>, line: string, number: number): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    throw new CliError(cliLabels.badLine(number));
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
