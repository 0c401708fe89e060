// The command line: the same add-in on a file, without Excel and without a browser. `npm run -s appendix -- …`
import { cliLabels } from '../labels/cli.ts';
import { CliError } from './cli/cliError.ts';

type Command = (args: readonly string[]) => Promise<void>;

/** Each command loads what it needs: Office.js and the workbook would cost the short ones most of their time. */
const commands = new Map<string, () => Promise<Command>>([
  ['analyze', async () => (await import('./cli/analyze.ts')).analyzeCommand],
  ['deadline', async () => (await import('./cli/deadline.ts')).deadlineCommand],
  ['units', async () => (await import('./cli/units.ts')).unitsCommand],
  ['columns', async () => (await import('./cli/columns.ts')).columnsCommand],
  ['report', async () => (await import('./cli/report.ts')).reportCommand],
]);

const [name = '', ...args] = process.argv.slice(2);
const load = commands.get(name);
if (load === undefined) {
  process.stderr.write(`${cliLabels.usage}\n`);
  process.exitCode = name === '' || name === '--help' ? 0 : 2;
} else {
  const run = async (): Promise<void> => (await load())(args);
  run().then(
    // Office.js keeps timers of its own: the work is done, so is the process.
    () => process.stdout.write('', () => process.exit(0)),
    (error: unknown) => {
      if (!(error instanceof CliError)) throw error;
      process.stderr.write(`${error.message}\n`, () => process.exit(2));
    },
  );
}
