// Every example in the comments of the custom functions gives what it says, and docs/functions.md says the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleSheet, functionExamples, withSemicolons } from '../../scripts/build/functionExamples.ts';
import { functionsDoc } from '../../scripts/build/functionsDoc.ts';
import { formatVietnamese, fromSerial } from '../../src/core/calendar.ts';
import { parameterShape } from '../../src/functions/parameterShapes.ts';
import { functionsById } from '../../src/functions/register.ts';
import { functionIds } from '../../src/labels/functions.ts';
import { createCalculator } from '../../src/workbench/formula/calculator.ts';
import { isError, type Scalar } from '../../src/workbench/model/cell.ts';
import { Workbook } from '../../src/workbench/model/workbook.ts';
import { installFunctionErrors } from './functionErrors.ts';

const root = join(__dirname, '..', '..');
const examples = functionExamples(root);
const home = 39;

beforeAll(installFunctionErrors);

async function resultOf(formula: string): Promise<string> {
  const book = new Workbook();
  const sheet = book.addSheet('Ví dụ');
  exampleSheet.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== '') sheet.ensureCell(row, column).value = value;
    });
  });
  const anchor = sheet.ensureCell(home, 0);
  anchor.formula = formula;
  const calls: Readonly<Record<string, (...args: never[]) => unknown>> = functionsById;
  const calculator = createCalculator(book, {
    customFunctionNames: () => functionIds.map((id) => `PLAN.${id}`),
    customFunctionShape: (name) => parameterShape(name.slice('PLAN.'.length)),
    callCustomFunction: (name, args) =>
      Promise.resolve(calls[name.slice('PLAN.'.length)]?.(...(args as never[])) as Scalar[][]),
  });
  calculator.calculate();
  await calculator.settle();
  const spill = anchor.spill ?? { rows: 1, columns: 1 };
  const rows = Array.from({ length: spill.rows }, (_r, row) =>
    Array.from({ length: spill.columns }, (_c, column) => shown(sheet.ensureCell(home + row, column).value)),
  );
  return rows.map((cells) => cells.join(' | ')).join(spill.columns > 1 ? ' ⏎ ' : ' | ');
}

function shown(value: Scalar | undefined): string {
  if (isError(value)) return value.error;
  const date = typeof value === 'number' ? fromSerial(value) : null;
  return date === null
    ? String(value ?? '').replace('.', typeof value === 'number' ? ',' : '.')
    : formatVietnamese(date);
}

it.each(examples)('$formula', async ({ formula, result }) => {
  const actual = await resultOf(formula);
  if (result.endsWith('…')) expect(actual.slice(0, result.length - 1)).toBe(result.slice(0, -1));
  else expect(actual.trim()).toBe(result);
});

it('has an example for every function', () => {
  expect([...new Set(examples.map(({ id }) => id))]).toEqual([...functionIds]);
});

it('writes examples with semicolons where they separate arguments, and nowhere else', () => {
  expect(withSemicolons('=PLAN.SCORE(0.92,"a, 1.5",M2:N4)')).toBe('=PLAN.SCORE(0,92;"a, 1.5";M2:N4)');
});

it('keeps docs/functions.md as the comments say', async () => {
  const file = join(root, 'docs', 'functions.md');
  expect(readFileSync(file, 'utf8')).toBe(await functionsDoc(root));
});
