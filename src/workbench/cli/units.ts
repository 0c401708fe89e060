// `units --stdin`: the units named in a cell.
import { z } from 'zod/mini';
import { splitUnits } from '../../core/units.ts';
import { answerLines } from './jsonLines.ts';
import { readOptions } from './options.ts';

const lineSchema = z.object({ text: z.string() });

export async function unitsCommand(args: readonly string[]): Promise<void> {
  readOptions(args);
  await answerLines(lineSchema, ({ text }) => ({ units: splitUnits(text) }));
}
