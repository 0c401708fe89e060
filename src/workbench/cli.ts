// The command line: the same add-in on a file, without Excel and without a browser. `npm run -s appendix -- …`
import { cliLabels } from '../labels/cli.ts';
import { analyzeCommand } from './cli/analyze.ts';
import { CliError } from './cli/cliError.ts';
import { columnsCommand, deadlineCommand, unitsCommand } from './cli/phrases.ts';
import { reportCommand } from './cli/report.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  analyze: analyzeCommand,
  deadline: deadlineCommand,
  units: unitsCommand,
  columns: columnsCommand,
  report: reportCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  process.stderr.write(`${cliLabels.usage}\n`);
  process.exitCode = name === '' || name === '--help' ? 0 : 2;
} else {
  command(args).then(
    // Office.js keeps timers of its own: the work is done, so is the process.
    () => process.stdout.write('', () => process.exit(0)),
    (error: unknown) => {
      if (!(error instanceof CliError)) throw error;
      process.stderr.write(`${error.message}\n`, () => process.exit(2));
    },
  );
}
