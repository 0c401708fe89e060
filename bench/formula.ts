// How long the workbook's calculation takes: `npx tsx bench/formula.ts`. Prints medians in milliseconds.
import type { IsoDate } from '../src/core/model.ts';
import { createCalculator, type Calculator } from '../src/workbench/formula/calculator.ts';
import type { Sheet } from '../src/workbench/model/sheet.ts';
import { Workbook } from '../src/workbench/model/workbook.ts';

const rows = 10_000;
const units = Array.from({ length: 40 }, (_, index) => `Phòng ${index + 1}`);

type Entry = string | number | undefined;

function put(sheet: Sheet, row: number, column: number, entry: Entry): void {
  const cell = sheet.ensureCell(row, column);
  if (typeof entry === 'string' && entry.startsWith('=')) cell.formula = entry;
  else cell.value = entry;
}

/** A tasks table: unit, due day, done day, status (a formula a row), and a sheet that counts over it. */
function build(): { book: Workbook; tasks: Sheet } {
  const book = new Workbook();
  const tasks = book.addSheet('Nhiệm vụ');
  const headers = ['Đơn vị', 'Hạn', 'Ngày hoàn thành', 'Trạng thái', 'Cùng đơn vị'];
  headers.forEach((header, column) => put(tasks, 0, column, header));
  for (let row = 1; row <= rows; row += 1) {
    put(tasks, row, 0, units[row % units.length]);
    put(tasks, row, 1, 44562 + ((row * 7) % 365));
    put(tasks, row, 2, row % 3 === 0 ? 44562 + ((row * 11) % 365) : undefined);
    const due = '[@Hạn]';
    const done = '[@[Ngày hoàn thành]]';
    put(
      tasks,
      row,
      3,
      `=IF(${done}<>"",IF(${done}>${due},"Hoàn thành muộn","Hoàn thành"),IF(${due}<NgayChot,"Quá hạn",IF(${due}<=NgayChot+7,"Sắp đến hạn","Trong hạn")))`,
    );
    put(tasks, row, 4, `=COUNTIFS(NhiemVu[Đơn vị],A${row + 1},NhiemVu[Hạn],"<="&B${row + 1})`);
  }
  tasks.tables = [
    {
      id: '1',
      name: 'NhiemVu',
      area: { row: 0, column: 0, rows: rows + 1, columns: headers.length },
      columns: headers.map((name, id) => ({ id, name, formula: null })),
      style: '',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    },
  ];
  const summary = book.addSheet('Tổng hợp');
  put(summary, 0, 0, 44742);
  book.names = [{ name: 'NgayChot', scope: null, formula: "='Tổng hợp'!$A$1", visible: true, comment: '' }];
  const statuses = ['Quá hạn', 'Hoàn thành', 'Hoàn thành muộn', 'Sắp đến hạn', 'Trong hạn'];
  units.forEach((unit, index) => {
    put(summary, index + 2, 0, unit);
    statuses.forEach((status, column) => {
      put(
        summary,
        index + 2,
        column + 1,
        `=COUNTIFS(NhiemVu[Đơn vị],$A${index + 3},NhiemVu[Trạng thái],"${status}")`,
      );
    });
  });
  return { book, tasks };
}

function median(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(1);
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function measure(name: string, times: readonly number[]): void {
  console.log(`${name.padEnd(58)} ${median(times).padStart(8)} ms (${times.length} runs)`);
}

function change(
  book: Workbook,
  sheet: Sheet,
  calculator: Calculator,
  place: { row: number; column: number },
  value: number,
): void {
  sheet.ensureCell(place.row, place.column).value = value;
  book.announce({
    kind: 'values',
    sheetId: sheet.id,
    area: { ...place, rows: 1, columns: 1 },
    origin: 'user',
  });
  calculator.calculate();
}

const options = { today: () => '2022-06-15' as IsoDate }; // A day of the calendar, as the brand demands.
const first = [1, 2, 3].map(() => {
  const { book } = build();
  return timed(() => createCalculator(book, options).calculate());
});
measure(`first calculation of ${2 * rows} rows' formulas and 200 counts`, first);
const { book, tasks } = build();
const calculator = createCalculator(book, options);
calculator.calculate();
const summary = book.sheetByName('Tổng hợp') ?? tasks;
measure(
  'everything again',
  Array.from({ length: 5 }, () => timed(() => calculator.recalculateAll())),
);
measure(
  'ngày chốt changed (10,000 statuses and their counts)',
  Array.from({ length: 9 }, (_, run) =>
    timed(() => change(book, summary, calculator, { row: 0, column: 0 }, 44700 + run)),
  ),
);
measure(
  'one done date entered (its status and the counts over it)',
  Array.from({ length: 21 }, (_, run) =>
    timed(() => change(book, tasks, calculator, { row: 5 + run, column: 2 }, 44600)),
  ),
);
measure(
  'nothing changed',
  Array.from({ length: 21 }, () => timed(() => calculator.calculate())),
);
const chain = new Workbook();
const line = chain.addSheet('Chuỗi');
for (let row = 0; row < rows; row += 1) put(line, row, 0, row === 0 ? 1 : `=A${row}+1`);
const chained = createCalculator(chain, options);
chained.calculate();
measure(
  'a chain of 10,000 cells',
  Array.from({ length: 9 }, (_, run) =>
    timed(() => change(chain, line, chained, { row: 0, column: 0 }, run)),
  ),
);
