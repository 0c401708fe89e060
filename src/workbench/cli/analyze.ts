// `analyze FILE.xlsx`: prints what was read and computed as JSON.
import { cliLabels } from '../../labels/cli.ts';
import { choosePlan } from './choosePlan.ts';
import { CliError } from './cliError.ts';
import { openInput } from './openInput.ts';
import { readOptions } from './options.ts';
import { analysisJson } from './analysisJson.ts';

export async function analyzeCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const file = options.positionals[0];
  if (file === undefined) throw new CliError(cliLabels.missingFile);
  const { reading } = await choosePlan(await openInput(file), file, options);
  process.stdout.write(`${JSON.stringify(analysisJson(file, reading.analysis), null, 1)}\n`);
}
