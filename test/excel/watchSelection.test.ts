// What the user selects is told from the event alone, until nobody listens.
import { acceptProposal } from '../../src/excel/acceptProposal.ts';
import { goToCell } from '../../src/excel/goToCell.ts';
import { readPlan } from '../../src/excel/readPlan.ts';
import { parseSelection } from '../../src/excel/selectionAddress.ts';
import { watchSelection, type Selected } from '../../src/excel/watchSelection.ts';
import type { Workbook } from '../../src/workbench/model/workbook.ts';
import { appendixWorkbook, day, open, sheetName, sheetOf } from './appendix.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

function select(workbook: Workbook, row: number, column: number): void {
  const sheet = sheetOf(workbook, sheetName);
  sheet.selection = { row, column, rows: 1, columns: 1 };
  workbook.announce({ kind: 'selection', sheetId: sheet.id, area: sheet.selection, origin: 'user' });
}

it.each([
  ['F10', { row: 9, column: 5, rows: 1, columns: 1 }],
  ['$B$7:$A$5', { row: 4, column: 0, rows: 3, columns: 2 }],
  ["'Phụ lục, năm 2024'!C3", { row: 2, column: 2, rows: 1, columns: 1 }],
  ['B:C', { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ['5:7', { row: 4, column: 0, rows: 3, columns: 16_384 }],
])('reads the address %s', (address, area) => {
  expect(parseSelection(address)).toEqual([area]);
});

it('reads several rectangles and leaves out what is none', () => {
  expect(parseSelection('A1,C3:D4')).toHaveLength(2);
  expect(parseSelection('')).toEqual([]);
  expect(parseSelection('#REF!')).toEqual([]);
});

it('tells what is selected now and each move, without a request for a move', async () => {
  const { workbook, host } = await open(appendixWorkbook());
  const told: Selected[] = [];
  const stop = watchSelection((selected) => told.push(selected));
  await settle();
  expect(told).toHaveLength(1);
  host.resetCount();
  select(workbook, 8, 5);
  select(workbook, 9, 1);
  await settle();
  const sheetId = sheetOf(workbook, sheetName).id;
  expect(told.slice(1)).toEqual([
    { sheetId, areas: [{ row: 8, column: 5, rows: 1, columns: 1 }] },
    { sheetId, areas: [{ row: 9, column: 1, rows: 1, columns: 1 }] },
  ]);
  expect(host.syncCount).toBe(0);
  await goToCell({ sheet: sheetName, row: 3, column: 1, rows: 1, columns: 1 });
  await settle();
  expect(told.at(-1)?.areas[0]).toMatchObject({ row: 3, column: 1 });
  stop();
  await settle();
});

it('tells nothing more once it was stopped, also when that was before Excel had answered', async () => {
  const { workbook } = await open(appendixWorkbook());
  const told: Selected[] = [];
  watchSelection((selected) => told.push(selected))();
  await settle();
  select(workbook, 8, 5);
  await settle();
  expect(told).toEqual([]);
});

it('T19: what the add-in writes itself is not told', async () => {
  await open(appendixWorkbook());
  const reading = await readPlan({ today: day('2024-07-01'), settings: { planYear: 2024 } });
  const finding = reading.analysis.findings.find(({ code }) => code === 'YEAR_MISMATCH');
  if (!finding) throw new Error('no finding');
  const told: Selected[] = [];
  const stop = watchSelection((selected) => told.push(selected));
  await settle();
  await acceptProposal(reading, finding, null);
  await settle();
  expect(told).toHaveLength(1);
  stop();
  await settle();
});
