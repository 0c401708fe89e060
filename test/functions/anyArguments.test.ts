// Whatever Excel hands over, a function answers with plain cells, or refuses in a sentence that names the argument.
import * as fc from 'fast-check';
import { functionsById } from '../../src/functions/register.ts';
import { parameterShape } from '../../src/functions/parameterShapes.ts';
import { functionIds, parameterNames, type FunctionId } from '../../src/labels/functions.ts';
import { FunctionError, installFunctionErrors } from './functionErrors.ts';

beforeAll(installFunctionErrors);

const words = [
  'trước ngày 15/3/2022',
  'Quý III',
  'Hằng tháng, trước ngày 20',
  '31/02/2022',
  '15/03/2022',
  '2022-03-15',
  'Khi có yêu cầu',
  'Văn phòng Sở; Thanh tra',
  'Quá hạn',
  'DENHAN',
  'DONVI',
  'LINHVUC',
  'KE',
  '2025-2026',
  'năm học 2025-2026',
  '2022-2025',
  '6 tháng',
  '>90%',
  '70-90%',
  'x',
  'có',
  'STT',
  'Nhiệm vụ',
  'Thời gian thực hiện',
  'Đơn vị chủ trì',
  '#N/A',
  "'",
  '\u0000',
  '<b>x</b>',
  'a'.repeat(500),
];
const blank = fc.constantFrom<unknown>(0, '', '  ', null, undefined);
const cell = fc.oneof(
  blank,
  fc.constantFrom<unknown>(...words),
  fc.constantFrom<unknown>(1, -1, 0.5, 0.95, 2022, 44635, 44635.75, 60, 1e15, -1e9, 73050, true, false),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const size = fc.integer({ min: 1, max: 5 });
const matrix = fc.tuple(size, size).chain(([rows, columns]) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);
const omitted = fc.constantFrom<unknown>(null, undefined);

const argumentsOf = (id: FunctionId): fc.Arbitrary<unknown[]> =>
  fc.tuple(
    ...(parameterShape(id) ?? []).map((shape) =>
      shape === 'matrix'
        ? fc.oneof({ arbitrary: matrix, weight: 6 }, { arbitrary: omitted, weight: 1 })
        : fc.oneof({ arbitrary: cell, weight: 6 }, { arbitrary: omitted, weight: 1 }),
    ),
  );

const named = new RegExp(`"(?:${Object.values(parameterNames).join('|')})"`, 'u');

function expectSentence(error: unknown): void {
  if (!(error instanceof FunctionError)) throw error;
  expect(['#VALUE!', '#N/A']).toContain(error.code);
  expect(error.message).toMatch(named);
  expect(error.message).not.toMatch(/undefined|null|NaN|\[object/u);
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

it.each(functionIds)('PLAN.%s', (id) => {
  // Called as the runtime calls it: with whatever the formula says.
  const call = functionsById[id] as (...args: unknown[]) => unknown[][];
  fc.assert(
    fc.property(argumentsOf(id), (args) => {
      let result: unknown[][];
      try {
        result = call(...args);
      } catch (error) {
        expectSentence(error);
        return;
      }
      expect(result.length).toBeGreaterThan(0);
      expect(new Set(result.map((row) => row.length)).size).toBe(1);
      expect(result[0]?.length).toBeGreaterThan(0);
      for (const value of result.flat()) {
        if (value instanceof FunctionError) expectSentence(value);
        else if (!isPlain(value)) throw new Error(`${id} gives ${String(value)}`);
      }
    }),
    { numRuns: 400, seed: 4 },
  );
});

it.each(functionIds)('PLAN.%s of blanks alone, as any platform says them', (id) => {
  const call = functionsById[id] as (...args: unknown[]) => unknown[][];
  const count = parameterShape(id)?.length ?? 0;
  const answers = [0, '', null, undefined].map((nothing) => {
    try {
      return JSON.stringify(
        call(...(parameterShape(id) ?? []).map((shape) => (shape === 'matrix' ? [[nothing]] : nothing))),
      );
    } catch (error) {
      expectSentence(error);
      return error instanceof FunctionError ? error.code : '';
    }
  });
  expect(count).toBeGreaterThan(0);
  // 0 is a number of days, a rate and a text of its own; elsewhere every blank is the same blank.
  const [zero, ...others] = answers;
  expect(new Set(others).size).toBe(1);
  if (id !== 'SCORE') expect(zero).toBe(others[0]);
});
