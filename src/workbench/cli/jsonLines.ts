// JSON lines in, JSON lines out: each line of the standard input is answered by one, in order.
import { createInterface } from 'node:readline';
import { z } from 'zod/mini';
import { cliLabels } from '../../labels/cli.ts';
import { CliError } from './cliError.ts';

/** Blank lines are passed over. @throws CliError with the number of the first line that does not fit the schema. */
export async function answerLines<Line>(
  schema: z.ZodMiniType<Line>,
  answer: (line: Line) => unknown,
): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    printLine(answer(readLine(schema, text, number)));
  }
}

function readLine<Line>(schema: z.ZodMiniType<Line>, text: string, number: number): Line {
  try {
    return z.parse(schema, JSON.parse(text));
  } catch {
    throw new CliError(cliLabels.badLine(number));
  }
}

export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
