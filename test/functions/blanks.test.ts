// What Excel hands a function for a blank cell, in every place of every function, and what may come back.
import { isoDate, toSerial } from '../../src/core/calendar.ts';
import { parameterShapes } from '../../src/functions/parameterShapes.ts';
import { functionsById } from '../../src/functions/register.ts';
import { FunctionError, installFunctionErrors } from './functionErrors.ts';

beforeAll(installFunctionErrors);

const dueDay = isoDate(2026, 3, 15);
if (dueDay === null) throw new Error('no such day');
const dueSerial = toSerial(dueDay);
const header = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const table = [header, [1, 'Lập kế hoạch', 'Văn phòng', 'Quý I/2026'], [2, 'Báo cáo', '', '']];

/** Arguments with which each function has an answer. */
const sound: Readonly<Record<keyof typeof functionsById, readonly unknown[]>> = {
  DUEDATE: [[['Quý I']], 2026, 'đầu', [[dueSerial]], dueSerial],
  MILESTONES: [[['Quý I']], 2026],
  DUEKIND: [[['Quý I']]],
  STATUS: [[[dueSerial]], [['']], dueSerial, 7, 2026],
  DAYSLATE: [[[dueSerial]], [['']], dueSerial + 3, true, [[dueSerial]], 2026],
  COUNTSTATUS: [[['Quá hạn']], 'Quá hạn', [['Văn phòng']], 'Văn phòng'],
  PERCENTDONE: [[['Đúng hạn'], ['Quá hạn']], 'TONG'],
  READRATING: [[['x', '', '', '']]],
  SUGGESTRATING: [[[dueSerial]], [[dueSerial]], [[true]], dueSerial, 2026],
  SCORE: [
    0.5,
    [
      [0, 1],
      [0.5, 2],
    ],
  ],
  TASKS: [table, 2026],
  SUMMARY: [table, 'đơn vị', dueSerial, [[''], [''], ['']], 2026],
  CHECKROW: [table.slice(1, 2), [header], 2026],
  PERIODSTART: ['Quý I', 2026],
  PERIODEND: ['Quý I', 2026],
  UNIT: [[['Văn phòng']], [['Văn phòng Sở', 'Văn phòng']]],
  NORMALIZE: [[['Kế  hoạch']]],
};

/** A cell or a typed argument that is blank, as Excel hands it over; a range that is left out means something else. */
const blanks = {
  scalar: [0, '', null, undefined],
  matrix: [0, '', [[0]], [['']], [[null]]],
} as const;
/** Where 0 is a figure like any other. */
const figures = new Set(['SCORE 0']);

type Id = keyof typeof functionsById;
const calls = (Object.keys(sound) as Id[]).flatMap((id) =>
  sound[id].flatMap((_, position) =>
    blanks[parameterShapes[id][position] ?? 'scalar'].map((blank) => ({ id, position, blank })),
  ),
);
const given = ({ id, position }: { readonly id: Id; readonly position: number }, value: unknown): unknown[] =>
  sound[id].map((kept, index) => (index === position ? value : kept));

/** The single values of an answer, and of a refusal its code. */
function answer(id: Id, args: readonly unknown[]): unknown[] {
  const run = functionsById[id] as (...given: readonly unknown[]) => unknown; // what Excel hands over is of no type
  try {
    return [run(...args)].flat(2);
  } catch (error) {
    if (error instanceof FunctionError) return [error];
    throw error;
  }
}

const excelTakes = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (value instanceof FunctionError && /^#(?:VALUE!|N\/A)$/u.test(value.code) && value.message !== '');

it.each(Object.keys(sound) as Id[])('%s answers what it is asked soundly', (id) => {
  const values = answer(id, sound[id]);
  expect(values.filter((value) => !excelTakes(value) || value instanceof FunctionError)).toEqual([]);
});

it('T16: 0, "", null and nothing are one blank in every place of every function', () => {
  const differing = calls
    .filter(({ id, position }) => !figures.has(`${id} ${position}`))
    .filter((call) => {
      const answers = [call.blank, ''].map((blank) => JSON.stringify(answer(call.id, given(call, blank))));
      return answers[0] !== answers[1];
    });
  expect(differing).toEqual([]);
  expect(calls.length).toBeGreaterThan(150);
});

it('T17: no function gives null, NaN or a Date, whichever argument is blank', () => {
  expect(calls.filter((call) => !answer(call.id, given(call, call.blank)).every(excelTakes))).toEqual([]);
});
