// Arguments of the command line, checked.
import { parseArgs } from 'node:util';
import { isoDate, parseIsoDate } from '../../core/calendar.ts';
import type { IsoDate } from '../../core/model.ts';
import { cliLabels } from '../../labels/cli.ts';
import { CliError } from './cliError.ts';

export type CliOptions = {
  readonly positionals: readonly string[];
  readonly sheet?: string;
  readonly year?: number;
  readonly asOf?: IsoDate;
  readonly stdin: boolean;
};

/** @throws CliError for an unknown option, a date that is none, a year that is none. */
export function readOptions(args: readonly string[]): CliOptions {
  const { values, positionals } = parse(args);
  const options: { -readonly [K in keyof CliOptions]: CliOptions[K] } = {
    positionals,
    stdin: values.stdin === true,
  };
  if (values.sheet !== undefined) options.sheet = values.sheet;
  if (values.year !== undefined) {
    const year = Number(values.year);
    if (isoDate(year, 1, 1) === null) throw new CliError(cliLabels.badYear(values.year));
    options.year = year;
  }
  if (values['as-of'] !== undefined) {
    const date = parseIsoDate(values['as-of']);
    if (date === null) throw new CliError(cliLabels.badDate(values['as-of']));
    options.asOf = date;
  }
  return options;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        year: { type: 'string' },
        'as-of': { type: 'string' },
        // Output is always JSON where there is one; the flag is accepted so that scripts can say what they expect.
        json: { type: 'boolean' },
        stdin: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CliError(cliLabels.badOption(optionIn(error)));
  }
}

/** The option that Node complains of: its own sentence is in English. */
function optionIn(error: unknown): string {
  // "Unknown option '--dry'. To specify…" · "Option '--year <value>' argument missing" · "Unknown option '-x'";
  // not: "Unexpected argument"
  return /'(-{1,2}[^' ]+)/.exec(String(error))?.[1] ?? '';
}
