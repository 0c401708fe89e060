// The formula that keeps a corrected table's place, and the table read off what Excel has made of it.
import type { TableCorrection } from '../../src/core/model.ts';
import { correctionAt, placeFormula } from '../../src/report/correctionPlace.ts';

const correction: TableCorrection = {
  sheet: "Kế hoạch, 'mới'",
  range: { row: 2, column: 1, rows: 4, columns: 2 },
  headerRows: 1,
  columns: { 1: 'task', 2: 'deadline' },
};
const formula =
  "=COUNTA('Kế hoạch, ''mới'''!$B$3:$C$3,'Kế hoạch, ''mới'''!$B$4:$B$6,'Kế hoạch, ''mới'''!$C$4:$C$6)";

it('names the header and the body of each column', () => {
  expect(placeFormula(correction)).toBe(formula);
  expect(correctionAt(correction, formula)).toEqual(correction);
  const bare = { ...correction, headerRows: 0 };
  expect(correctionAt(bare, placeFormula(bare))).toEqual(bare);
});

it.each([
  [
    'a sheet renamed, rows inserted above',
    '=COUNTA(S!$B$5:$C$5,S!$B$6:$B$8,S!$C$6:$C$8)',
    'S',
    [4, 1, 4, 2],
    1,
    { 1: 'task', 2: 'deadline' },
  ],
  [
    'a column inserted between',
    '=COUNTA(S!$B$3:$D$3,S!$B$4:$B$6,S!$D$4:$D$6)',
    'S',
    [2, 1, 4, 3],
    1,
    { 1: 'task', 3: 'deadline' },
  ],
  ['a column deleted', '=COUNTA(S!$B$3,S!#REF!,S!$B$4:$B$6)', 'S', [2, 1, 4, 1], 1, { 1: 'deadline' }],
  [
    'the header deleted',
    '=COUNTA(S!#REF!,S!$B$3:$B$5,S!$C$3:$C$5)',
    'S',
    [2, 1, 3, 2],
    0,
    { 1: 'task', 2: 'deadline' },
  ],
  [
    'one row left, separators of another country',
    '=COUNTA(S!$B$3:$C$3;S!$B$4;S!$C$4)',
    'S',
    [2, 1, 2, 2],
    1,
    { 1: 'task', 2: 'deadline' },
  ],
] as const)('follows %s', (_what, now, sheet, [row, column, rows, columns], headerRows, roles) => {
  const range = { row, column, rows, columns };
  expect(correctionAt(correction, now)).toEqual({ sheet, range, headerRows, columns: roles });
});

it('knows that the cells are gone, and leaves alone what is none of its formulas', () => {
  for (const gone of [
    '=#REF!',
    '=COUNTA(S!#REF!,S!#REF!,S!#REF!)',
    '=COUNTA(#REF!#REF!,#REF!#REF!)',
    '=COUNTA(#REF!$B$3:$C$3,#REF!$B$4:$B$6)',
  ])
    expect(correctionAt(correction, gone)).toBeNull();
  for (const other of ['="tasks"', '=COUNTA(S!$B$3:$C$9)', '=1'])
    expect(correctionAt(correction, other)).toBe(correction);
});
