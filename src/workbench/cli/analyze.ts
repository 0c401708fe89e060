// `analyze FILE.xlsx`: prints what was read and computed as JSON.
import { cliLabels } from '../../labels/cli.ts';
import { readPlan } from '../../excel/readPlan.ts';
import { today } from '../clock.ts';
import { onPlanSheet } from './onPlanSheet.ts';
import { CliError } from './cliError.ts';
import { openInput } from './openInput.ts';
import { readOptions } from './options.ts';
import { analysisJson } from './analysisJson.ts';

export async function analyzeCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const file = options.positionals[0];
  if (file === undefined) throw new CliError(cliLabels.missingFile);
  const analysis = await onPlanSheet(await openInput(file), file, options, async (settings) => {
    const reading = await readPlan({ today: today(), settings });
    return reading.analysis.tables.length > 0 ? reading.analysis : null;
  });
  process.stdout.write(`${JSON.stringify(analysisJson(file, analysis), null, 1)}\n`);
}
