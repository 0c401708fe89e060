// Every worksheet function by its English name.
import { aggregateFunctions } from './aggregate.ts';
import { arrayFunctions } from './arrays.ts';
import { conditionalFunctions } from './conditional.ts';
import { dateFunctions } from './dates.ts';
import type { FunctionDefinition } from './define.ts';
import { informationFunctions } from './information.ts';
import { libraryFunctions } from './library.ts';
import { logicFunctions } from './logic.ts';
import { lookupFunctions } from './lookup.ts';
import { mathFunctions } from './math.ts';
import { placeFunctions } from './places.ts';
import { textFunctions } from './text.ts';
import { workdayFunctions } from './workdays.ts';

/** Ours stand before the library's. */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  Object.entries({
    ...libraryFunctions,
    ...logicFunctions,
    ...aggregateFunctions,
    ...conditionalFunctions,
    ...lookupFunctions,
    ...placeFunctions,
    ...dateFunctions,
    ...workdayFunctions,
    ...textFunctions,
    ...informationFunctions,
    ...arrayFunctions,
    ...mathFunctions,
  }),
);

/** Their values change without any cell changing, or their cells are known only once they are calculated. */
export const volatileFunctions: ReadonlySet<string> = new Set(['TODAY', 'NOW', 'OFFSET', 'INDIRECT', 'RAND']);
/** They look at the place of a reference, not at what stands there. */
export const placeOnlyFunctions: ReadonlySet<string> = new Set([
  'ROW',
  'ROWS',
  'COLUMN',
  'COLUMNS',
  'SHEET',
  'ISREF',
  'OFFSET',
]);
