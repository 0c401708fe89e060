// `report IN.xlsx OUT.xlsx`: the whole job, sheets and highlight, written into a copy of the workbook.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runPlan } from '../../excel/runPlan.ts';
import { cliLabels } from '../../labels/cli.ts';
import { today } from '../clock.ts';
import { onPlanSheet } from './onPlanSheet.ts';
import { CliError } from './cliError.ts';
import { openInput } from './openInput.ts';
import { readOptions } from './options.ts';

export async function reportCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const [input, output] = options.positionals;
  if (input === undefined) throw new CliError(cliLabels.missingFile);
  if (output === undefined) throw new CliError(cliLabels.missingOutput);
  if (resolve(input) === resolve(output)) throw new CliError(cliLabels.sameFile);
  const session = await openInput(input);
  const { sheets } = await onPlanSheet(session, input, options, (settings) =>
    runPlan({ today: today(), settings }),
  );
  writeOutput(output, await session.save());
  process.stdout.write(
    `${cliLabels.written(
      output,
      sheets.map(({ name }) => name),
    )}\n`,
  );
}

function writeOutput(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch {
    throw new CliError(cliLabels.cannotWrite(file));
  }
}
