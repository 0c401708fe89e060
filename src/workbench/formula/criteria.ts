// The criteria of COUNTIF and its family: ">=5", "<>", "Quý*", a number, a blank cell.
import { errorCodes, isError } from '../model/cell.ts';
import type { ColumnIndex } from './columnIndex.ts';
import { compareText, sameText } from './compare.ts';
import { readNumber } from './readNumber.ts';
import type { Single } from './values.ts';
import { hasWildcard, matchesWildcard, withoutTildes } from './wildcards.ts';

export type Criterion = {
  /** Equal criteria have equal keys. */
  readonly key: string;
  readonly test: (value: Single) => boolean;
  /** The positions it matches where an index gives them at once; null: every cell must be tested. */
  readonly positions: (index: ColumnIndex) => readonly number[] | null;
};

type Operator = '=' | '<>' | '<' | '>' | '<=' | '>=';
// >=5 · <>x · =abc; not: abc
const operatorPattern = /^(<>|<=|>=|<|>|=)/u;
const byTesting = (): null => null;

export function readCriterion(criterion: Single): Criterion {
  // A blank cell as criterion stands for 0.
  if (criterion === undefined) return numberCriterion('=', 0);
  if (typeof criterion === 'number') return numberCriterion('=', criterion);
  if (typeof criterion === 'boolean') return booleanCriterion('=', criterion);
  if (isError(criterion)) return errorCriterion('=', criterion.error);
  const operator = readOperator(criterion);
  const operand = criterion.slice(operator?.length ?? 0);
  if (operand === '') return emptyCriterion(operator);
  const number = readNumber(operand);
  if (number !== null) return numberCriterion(operator ?? '=', number);
  const word = operand.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return booleanCriterion(operator ?? '=', word === 'TRUE');
  const code = errorCodes.find((known) => known === word);
  return code ? errorCriterion(operator ?? '=', code) : textCriterion(operator ?? '=', operand);
}

function readOperator(text: string): Operator | null {
  const sign = operatorPattern.exec(text)?.[1];
  const known: readonly Operator[] = ['=', '<>', '<', '>', '<=', '>='];
  return known.find((operator) => operator === sign) ?? null;
}

/** "" matches blank cells and empty texts, "=" only blank cells, "<>" all but blank cells, "<" and the like nothing. */
function emptyCriterion(operator: Operator | null): Criterion {
  const key = `${operator ?? ''}|`;
  switch (operator) {
    case null:
      return { key, positions: byTesting, test: (value) => value === undefined || value === '' };
    case '=':
      return { key, positions: byTesting, test: (value) => value === undefined };
    case '<>':
      return { key, positions: byTesting, test: (value) => value !== undefined };
    default:
      return { key, positions: byTesting, test: () => false };
  }
}

function numberCriterion(operator: Operator, wanted: number): Criterion {
  const key = `${operator}n${wanted}`;
  const equals = (value: Single): boolean =>
    value === wanted || (typeof value === 'string' && value !== '' && readNumber(value) === wanted);
  if (operator === '=') {
    const positions = (index: ColumnIndex): readonly number[] => {
      const numbers = index.positionsOf(wanted);
      const texts = index.positionsOfNumberText(wanted);
      return texts.length === 0 ? numbers : [...numbers, ...texts].sort((a, b) => a - b);
    };
    return { key, positions, test: equals };
  }
  if (operator === '<>') return { key, positions: byTesting, test: (value) => !equals(value) };
  const holds = ordering(operator);
  return { key, positions: byTesting, test: (value) => typeof value === 'number' && holds(value - wanted) };
}

function booleanCriterion(operator: Operator, wanted: boolean): Criterion {
  const key = `${operator}b${wanted}`;
  if (operator === '=')
    return { key, positions: (index) => index.positionsOf(wanted), test: (value) => value === wanted };
  if (operator === '<>') return { key, positions: byTesting, test: (value) => value !== wanted };
  const holds = ordering(operator);
  const test = (value: Single): boolean =>
    typeof value === 'boolean' && holds(Number(value) - Number(wanted));
  return { key, positions: byTesting, test };
}

function errorCriterion(operator: Operator, code: string): Criterion {
  const equals = (value: Single): boolean => isError(value) && value.error === code;
  const test = operator === '<>' ? (value: Single): boolean => !equals(value) : equals;
  return { key: `${operator}e${code}`, positions: byTesting, test };
}

function textCriterion(operator: Operator, wanted: string): Criterion {
  const key = `${operator}t${wanted.toLowerCase()}`;
  if (operator !== '=' && operator !== '<>') {
    const holds = ordering(operator);
    const test = (value: Single): boolean => typeof value === 'string' && holds(compareText(value, wanted));
    return { key, positions: byTesting, test };
  }
  const isPattern = hasWildcard(wanted);
  const plain = withoutTildes(wanted);
  const equals = (value: Single): boolean =>
    typeof value === 'string' && (isPattern ? matchesWildcard(value, wanted) : sameText(value, plain));
  if (operator === '<>') return { key, positions: byTesting, test: (value) => !equals(value) };
  return { key, positions: isPattern ? byTesting : (index) => index.positionsOf(plain), test: equals };
}

function ordering(operator: Operator): (difference: number) => boolean {
  switch (operator) {
    case '<':
      return (difference) => difference < 0;
    case '>':
      return (difference) => difference > 0;
    case '<=':
      return (difference) => difference <= 0;
    case '>=':
      return (difference) => difference >= 0;
    case '=':
      return (difference) => difference === 0;
    case '<>':
      return (difference) => difference !== 0;
  }
}
