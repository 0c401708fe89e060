// The host with the calculator, and custom functions through the real runtime.
import { createCalculator } from '../../../src/workbench/formula/calculator.ts';
import { createHost } from '../../../src/workbench/host/host.ts';
import { loadOfficeInNode } from '../../../src/workbench/host/loadOffice.ts';
import { Workbook } from '../../../src/workbench/model/workbook.ts';
import { onSheet, openExcel, read } from './openExcel.ts';

async function openCalculating(): Promise<{ workbook: Workbook; host: ReturnType<typeof createHost> }> {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const calculator = createCalculator(workbook);
  const host = createHost(workbook, { calculate: () => calculator.calculate() });
  await loadOfficeInNode(host);
  return { workbook, host };
}

test('a formula written and read in one request has its value', async () => {
  await openCalculating();
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[2], [3]];
    const sum = sheet.getRange('A3');
    sum.formulas = [['=SUM(A1:A2)']];
    sum.load('values,text,formulas');
    await context.sync();
    expect([sum.values, sum.text, sum.formulas]).toEqual([[[5]], [['5']], [['=SUM(A1:A2)']]]);
    sheet.getRange('A1').values = [[10]];
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[13]]);
  });
});

test("the user's edit recalculates", async () => {
  const { host } = await openCalculating();
  await onSheet((sheet) => (sheet.getRange('B1').formulas = [['=A1*2']]));
  await host.userEdit('Sheet1', 'A1', '1,5');
  expect((await read('A1:B1')).values).toEqual([[1.5, 3]]);
});

test('in manual mode nothing is calculated until it is asked for', async () => {
  await openCalculating();
  await onSheet((sheet, context) => {
    context.application.calculationMode = 'Manual';
    sheet.getRange('A1').formulas = [['=1+1']];
  });
  expect((await read('A1')).values).toEqual([['']]);
  await onSheet((_, context) => context.application.calculate('Full'));
  expect((await read('A1')).values).toEqual([[2]]);
});

test('calculation happens once however many cells are written one by one', async () => {
  let calculations = 0;
  await openExcel({ calculate: () => void (calculations += 1) });
  await onSheet((sheet) => void sheet.load('name'));
  calculations = 0;
  await onSheet((sheet, context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (let row = 1; row <= 50; row += 1) sheet.getRange(`A${row}`).values = [[row]];
  });
  expect(calculations).toBe(1);
  await onSheet((sheet) => void sheet.load('name'));
  expect(calculations).toBe(1);
});

test('custom functions run in the real runtime: values, grids, errors, blanks', async () => {
  const { host } = await openExcel();
  const caller = { sheet: 'Sheet1', row: 6, column: 1 };
  CustomFunctions.associate(
    'TONG',
    (rows: number[][], factor: number | null) =>
      rows.flat().reduce((sum, cell) => sum + cell, 0) * (factor ?? 1),
  );
  CustomFunctions.associate('BANG', (size: number) =>
    Array.from({ length: size }, (_, row) => [row, `dòng ${row}`]),
  );
  CustomFunctions.associate('LOI', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'không có');
  });
  CustomFunctions.associate('HONG', () => {
    throw new Error('hỏng');
  });
  const results = await Promise.all([
    host.callCustomFunction(
      'PLAN.TONG',
      [
        [
          [1, 2],
          [3, undefined],
        ],
        undefined,
      ],
      caller,
    ),
    host.callCustomFunction('BANG', [2], caller),
    host.callCustomFunction('PLAN.LOI', [], caller),
    host.callCustomFunction('PLAN.HONG', [], caller),
    host.callCustomFunction('PLAN.KHONGCO', [], caller),
    host.callCustomFunction('PLAN.TONG', [[[{ error: '#DIV/0!' }]], 1], caller),
  ]);
  expect(results).toEqual([
    6,
    [
      [0, 'dòng 0'],
      [1, 'dòng 1'],
    ],
    { error: '#N/A', message: 'không có' },
    { error: '#VALUE!' },
    { error: '#VALUE!' },
    { error: '#DIV/0!' },
  ]);
});

test('a custom function in a cell spills its result', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Sheet1');
  const calculator = createCalculator(workbook, {
    callCustomFunction: (name, args, caller) => host.callCustomFunction(name, args, caller),
    customFunctionNames: () => ['PLAN.MOC'],
  });
  const host = createHost(workbook, { calculate: () => calculator.calculate() });
  await loadOfficeInNode(host);
  CustomFunctions.associate('MOC', (text: string) => text.split(';').map((part) => [part.trim()]));
  await onSheet((active) => (active.getRange('A1').formulas = [['=PLAN.MOC("a; b; c")']]));
  await calculator.settle();
  expect((await read('A1:A4')).values).toEqual([['a'], ['b'], ['c'], ['']]);
  await onSheet(async (active, context) => {
    const spill = active.getRange('A1').getSpillingToRangeOrNullObject();
    spill.load('address');
    await context.sync();
    expect(spill.address).toBe('Sheet1!A1:A3');
  });
  expect(sheet.cell(1, 0)?.spilledFrom).toEqual({ row: 0, column: 0 });
});
