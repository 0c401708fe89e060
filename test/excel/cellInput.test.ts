// What is written so that Excel stores exactly that: texts that look like formulas or dates, days, plain words.
import { cellInput } from '../../src/excel/cellInput.ts';
import { formulaAreas } from '../../src/excel/formulaAreas.ts';
import { day } from './appendix.ts';

it.each([
  '- Sở Nội vụ',
  '+ Hoàn thiện',
  '=A1',
  '@x',
  "'x",
  '05/06/2025',
  '001',
  '1/2',
  'TRUE',
  'Mar 2022',
  '(1)',
])('T1, T2: keeps %j text with an apostrophe where the cell is not formatted as text', (text) => {
  expect(cellInput(text, 'general')).toBe(`'${text}`);
  expect(cellInput(text, 'text')).toBe(text);
});

it('writes plain words, numbers and blanks as they are', () => {
  expect(['Phụ lục', '', 7, true, null].map((cell) => cellInput(cell, 'general'))).toEqual([
    'Phụ lục',
    '',
    7,
    true,
    '',
  ]);
});

it('writes a day as its serial number and leaves formulas for later', () => {
  expect(cellInput({ date: day('2025-06-05') }, 'date')).toBe(45_813);
  expect(cellInput({ formula: '=1+1' }, 'general')).toBe('');
});

it('cuts a text where Excel would refuse it', () => {
  expect(String(cellInput('x'.repeat(40_000), 'text'))).toHaveLength(32_767);
});

it('groups formulas: one for a column of equal ones, rectangles for the others, nothing twice', () => {
  const f = (formula: string) => ({ formula });
  const block = {
    row: 2,
    column: 1,
    cells: [
      ['a', f('=S'), f('=1'), f('=2')],
      ['b', f('=S'), f('=3'), f('=4')],
      ['c', f('=S'), null, f('=5')],
    ],
  };
  expect(formulaAreas(block)).toEqual([
    { area: { row: 2, column: 2, rows: 3, columns: 1 }, formulas: '=S' },
    {
      area: { row: 2, column: 3, rows: 2, columns: 2 },
      formulas: [
        ['=1', '=2'],
        ['=3', '=4'],
      ],
    },
    { area: { row: 4, column: 4, rows: 1, columns: 1 }, formulas: [['=5']] },
  ]);
});
