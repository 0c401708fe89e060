// A small appendix of our own in a stand-in workbook, with the host and the calculation behind the real Office.js.
import { parseIsoDate } from '../../src/core/calendar.ts';
import type { IsoDate } from '../../src/core/model.ts';
import { createCalculator } from '../../src/workbench/formula/calculator.ts';
import { createHost, type Host, type HostOptions } from '../../src/workbench/host/host.ts';
import { loadOfficeInNode } from '../../src/workbench/host/loadOffice.ts';
import type { Scalar } from '../../src/workbench/model/cell.ts';
import type { Sheet } from '../../src/workbench/model/sheet.ts';
import { Workbook } from '../../src/workbench/model/workbook.ts';

export const header = [
  'STT',
  'Nhiệm vụ',
  'Sản phẩm',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời gian thực hiện',
];

/** Rows as they stand below the header; a row with one text is a section. */
export const rows: readonly (readonly string[])[] = [
  ['I', 'CHỈ ĐẠO ĐIỀU HÀNH'],
  [
    '1',
    'Lập kế hoạch năm của cơ quan',
    '- Kế hoạch\n- Báo cáo',
    'Phòng Tổng hợp',
    'Các phòng',
    '- Kế hoạch: trước ngày 11/01/2024.\n- Báo cáo năm: trước ngày 16/12/2024.',
  ],
  ['2', 'Kiểm tra nội bộ', '= Biên bản', 'Phòng Thanh tra', 'Các phòng', 'Quý II/2024'],
  ['3', 'Báo cáo tháng', '- Báo cáo', 'Phòng Tổng hợp', 'Các phòng', 'Trước ngày 20 hằng tháng'],
  ['II', 'THỂ CHẾ'],
  ['4', 'Rà soát văn bản', '+ Danh mục', 'Phòng Pháp chế; Phòng Tổng hợp', 'Các phòng', 'Tháng 01/2023'],
  ['5', 'Góp ý dự thảo', 'Văn bản', 'Phòng Pháp chế', 'Các phòng', 'Khi có dự thảo gửi đến'],
  ['6', 'Trực cơ quan', 'Sổ trực', 'Phòng Tổng hợp', 'Các phòng', 'Thường xuyên trong năm'],
];

export const sheetName = 'Phụ lục';
/** 0-based row of the header. */
const headerRow = 2;

export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new Error(`No such day: ${text}`);
  return date;
}

export function put(sheet: Sheet, row: number, column: number, value: Scalar): void {
  sheet.ensureCell(row, column).value = value;
}

/** The appendix alone in a workbook; `body` stands for the rows. */
export function appendixWorkbook(body: readonly (readonly string[])[] = rows): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet(sheetName);
  put(sheet, 0, 0, 'PHỤ LỤC NHIỆM VỤ NĂM 2024');
  [header, ...body].forEach((cells, index) => {
    cells.forEach((text, column) => put(sheet, headerRow + index, column, text));
  });
  return workbook;
}

export type OpenWorkbook = { readonly workbook: Workbook; readonly host: Host };

/** Opens a workbook in the stand-in Excel; Office.js talks to it from now on. */
export async function open(workbook: Workbook, options: HostOptions = {}): Promise<OpenWorkbook> {
  const calculator = createCalculator(workbook);
  const host = createHost(workbook, { calculate: () => calculator.calculate(), ...options });
  await loadOfficeInNode(host);
  return { workbook, host };
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The body of a table as records by header. */
export function tableRows(
  workbook: Workbook,
  tableName: string,
): readonly Readonly<Record<string, Scalar | undefined>>[] {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name === tableName);
    if (table === undefined) continue;
    const { area, columns } = table;
    return Array.from({ length: area.rows - 1 }, (_, index) =>
      Object.fromEntries(
        columns.map(({ name }, column) => [
          name,
          sheet.cell(area.row + 1 + index, area.column + column)?.value,
        ]),
      ),
    );
  }
  throw new Error(`No table ${tableName}`);
}

/** Where a column of a table stands in the row whose first column holds `key`: "K9". */
export function cellOf(
  workbook: Workbook,
  tableName: string,
  key: string,
  columnName: string,
): [sheet: string, address: string] {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(({ name }) => name === tableName);
    if (table === undefined) continue;
    const column = table.area.column + table.columns.findIndex(({ name }) => name === columnName);
    for (let row = table.area.row + 1; row < table.area.row + table.area.rows; row += 1) {
      const values = [0, 1].map((offset) => sheet.cell(row, table.area.column + offset)?.value);
      if (values.includes(key)) return [sheet.name, `${letters(column)}${row + 1}`];
    }
  }
  throw new Error(`No row ${key} in ${tableName}`);
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
