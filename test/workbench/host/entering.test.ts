// What Excel makes of values an add-in writes: excel-semantics.md §2.3, line by line.
import { codeOf, onSheet, openExcel, read } from './openExcel.ts';

async function write(address: string, value: unknown, numberFormat?: string): Promise<void> {
  await onSheet((sheet) => {
    const range = sheet.getRange(address);
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[value]];
  });
}

test.each([
  ['-5', -5],
  ['+1', 1],
  ['001', 1],
  ['1E5', 100000],
  ['1,234.5', 1234.5],
  ['50%', 0.5],
  ['(3)', -3],
  ['TRUE', true],
  ['05/06/2025', 45783],
  ['2025-06-05', 45813],
  ['6/2025', 45809],
  ['#N/A', '#N/A'],
  ['0 1/2', 0.5],
  ['8:30', 8.5 / 24],
])('reads %j as %j', async (text, value) => {
  await openExcel();
  await write('A1', text);
  expect((await read('A1')).values).toEqual([[value]]);
});

test.each(['13/05/2025', '12-QĐ', 'Quý I/2025', '5.6.2025', '-', '=', '1.2.3', 'Trước 30/6', ' '])(
  'keeps %j as text',
  async (text) => {
    await openExcel();
    await write('A1', text);
    expect((await read('A1')).values).toEqual([[text]]);
  },
);

test('a day and month without a year is a day of this year', async () => {
  const { sheet, workbook } = await openExcel();
  await write('A1', '1/2');
  const cell = sheet.cell(0, 0);
  expect(typeof cell?.value).toBe('number');
  expect(workbook.styles.get(cell?.style ?? 0).numberFormat).toBe('d-mmm');
});

test('text that begins with = + - or @ is a formula when it reads as one', async () => {
  const { sheet } = await openExcel();
  await onSheet(
    (active) => (active.getRange('A1:A4').values = [['=A9+1'], ['+A9'], ['-A9*2'], ['@SUM(A9:A10)']]),
  );
  expect([0, 1, 2, 3].map((row) => sheet.cell(row, 0)?.formula)).toEqual([
    '=A9+1',
    '=+A9',
    '=-A9*2',
    '=SUM(A9:A10)',
  ]);
});

test('T1: a bullet line that is no formula fails, and nothing of the range is written', async () => {
  const { sheet } = await openExcel();
  const work = onSheet(
    (active) => (active.getRange('A1:A2').values = [['một'], ['- Sở Nội vụ, các huyện;']]),
  );
  expect(await codeOf(work)).toBe('InvalidArgument');
  expect(sheet.cell(0, 0)).toBeUndefined();
});

test.each(["'- Sở Nội vụ", "'+ Hoàn thiện", "'=A1", "'05/06/2025"])(
  'T1: %j is the text after the apostrophe',
  async (text) => {
    const { sheet } = await openExcel();
    await write('A1', text);
    expect(await read('A1')).toEqual({
      values: [[text.slice(1)]],
      formulas: [[text.slice(1)]],
      text: [[text.slice(1)]],
    });
    expect(sheet.cell(0, 0)?.quotePrefix).toBe(true);
  },
);

test.each(['- Sở Nội vụ;', '=A1', '001', '05/06/2025', "'x"])(
  'T1: a cell formatted as text takes %j as it is',
  async (text) => {
    await openExcel();
    await write('A1', text, '@');
    expect((await read('A1')).formulas).toEqual([[text]]);
  },
);

test('T2: a serial number with a date format is that day, whatever the computer is set to', async () => {
  await openExcel();
  await write('A1', 45813, 'dd/mm/yyyy');
  expect(await read('A1')).toMatchObject({ values: [[45813]], text: [['05/06/2025']] });
});

test('a number written to a text cell becomes text', async () => {
  await openExcel();
  await write('A1', 12, '@');
  expect((await read('A1')).values).toEqual([['12']]);
});

test('null leaves a cell and an empty text clears it', async () => {
  await openExcel();
  await onSheet((sheet) => (sheet.getRange('A1:C1').values = [['a', 'b', 'c']]));
  await onSheet((sheet) => (sheet.getRange('A1:C1').values = [[null, '', 'd']]));
  expect((await read('A1:C1')).values).toEqual([['a', '', 'd']]);
});

test('one value fills the whole range', async () => {
  await openExcel();
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:B2');
    range.values = 'x' as never; // the types know only grids, Excel takes one value too
  });
  expect((await read('A1:B2')).values).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test('a grid of the wrong shape is refused', async () => {
  await openExcel();
  expect(await codeOf(onSheet((sheet) => (sheet.getRange('A1:B2').values = [[1]])))).toBe('InvalidArgument');
});

test('whole columns give no values and take none', async () => {
  await openExcel();
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange('A:A');
    column.load('values,rowCount');
    await context.sync();
    expect([column.values, column.rowCount]).toEqual([null, 1048576]);
  });
  expect(await codeOf(onSheet((sheet) => (sheet.getRange('A:A').values = 'x' as never)))).toBe(
    'InvalidArgument',
  );
});

test('T12: more than five million cells read as null', async () => {
  await openExcel();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:Z200000');
    range.load('values,cellCount');
    await context.sync();
    expect([range.values, range.cellCount]).toEqual([null, 5200000]);
  });
});

test('a formula longer than Excel allows is refused', async () => {
  await openExcel();
  expect(await codeOf(write('A1', `=${'1+'.repeat(4200)}1`))).toBe('FormulaLengthExceedsLimit');
});

test('text longer than a cell holds is refused', async () => {
  await openExcel();
  expect(await codeOf(write('A1', 'x'.repeat(32768)))).toBe('InvalidArgument');
});

test('formulas are shown in the separators of the country', async () => {
  await openExcel({ locale: 'vi-VN' });
  await onSheet((sheet) => {
    sheet.getRange('A1').formulas = [['=ROUND(1.25,1)&", "']];
    sheet.getRange('A2').formulasLocal = [['=ROUND(1,25;1)']];
  });
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A2');
    range.load('formulas,formulasLocal');
    await context.sync();
    expect(range.formulasLocal).toEqual([['=ROUND(1,25;1)&", "'], ['=ROUND(1,25;1)']]);
    expect(range.formulas[1]).toEqual(['=ROUND(1.25,1)']);
  });
});

test('T13: with a payload limit a request that is too large is refused', async () => {
  const { sheet } = await openExcel({ payloadLimit: 20_000 });
  const rows = (count: number): string[][] => Array.from({ length: count }, (_, row) => [`việc số ${row}`]);
  expect(await codeOf(onSheet((active) => (active.getRange('A1:A1400').values = rows(1400))))).toBe(
    'RequestPayloadSizeLimitExceeded',
  );
  expect(sheet.rows.size).toBe(0);
  await onSheet((active) => (active.getRange('A1:A600').values = rows(600)));
  await onSheet((active) => (active.getRange('A601:A1200').values = rows(600)));
  expect(sheet.rows.size).toBe(1200);
  expect(await codeOf(read('A1:A1200'))).toBe('ResponsePayloadSizeLimitExceeded');
});

test('large writes that the library splits arrive whole', async () => {
  await openExcel();
  const values = Array.from({ length: 2000 }, (_, row) => [row, `x${row}`]);
  await onSheet((sheet) => (sheet.getRange('D1:E2000').values = values));
  expect((await read('D1999:E2000')).values).toEqual([
    [1998, 'x1998'],
    [1999, 'x1999'],
  ]);
});
