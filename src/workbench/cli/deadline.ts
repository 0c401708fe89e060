// `deadline "TEXT"` and `deadline --stdin`: what a deadline as people write it means.
import { z } from 'zod/mini';
import { partsOf } from '../../core/calendar.ts';
import { parseDeadline } from '../../core/deadline/parseDeadline.ts';
import { cliLabels } from '../../labels/cli.ts';
import { today } from '../clock.ts';
import { CliError } from './cliError.ts';
import { answerLines, printLine } from './jsonLines.ts';
import { readOptions } from './options.ts';

const lineSchema = z.object({ text: z.string(), year: z.optional(z.int()) });

export async function deadlineCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const planYear = options.year ?? partsOf(today()).year;
  if (options.stdin) {
    await answerLines(lineSchema, ({ text, year }) => readDeadline(text, year ?? planYear));
    return;
  }
  const text = options.positionals[0];
  if (text === undefined) throw new CliError(cliLabels.missingText);
  printLine(readDeadline(text, planYear));
}

function readDeadline(text: string, planYear: number) {
  const { milestones, problems } = parseDeadline(text, { planYear, beforeIncludesDay: false });
  return { text, milestones, findings: problems };
}
