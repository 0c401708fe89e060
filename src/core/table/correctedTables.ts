// Puts what the user said about a sheet in place of what was detected there.
import type { Area, ColumnRole, Grid, TableColumn, TableCorrection } from '../model.ts';
import { groupedHeadings } from './columns.ts';
import type { TableFrame } from './tableFrame.ts';
import { isClosingLine } from './lines.ts';
import { viewSheet, type SheetView } from './sheetView.ts';

function headingRows(view: SheetView, first: number, count: number): string[][] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: view.endColumn }, (__, column) => view.at(first + row, column).text),
  );
}

/** `correction.columns` is keyed by the 0-based sheet column written as a number; columns left out are `other`. */
function correctedFrame(view: SheetView, correction: TableCorrection): TableFrame {
  const { range, headerRows } = correction;
  const headings = headingRows(view, range.row, headerRows);
  const columns: TableColumn[] = [];
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    const header = groupedHeadings(headings, column).findLast((text) => text !== '') ?? '';
    const role: ColumnRole = correction.columns[String(column)] ?? 'other';
    columns.push({ column, role, header, certainty: 'certain' });
  }
  return {
    headerRow: range.row,
    headerRows,
    endRow: endOf(view, correction),
    columns,
    repeats: [],
    captionRow: null,
    certainty: 'certain',
    span: null,
    corrected: true,
  };
}

/** The rows in the range, and those that were added right below it since. */
function endOf(view: SheetView, { range, open }: TableCorrection): number {
  let end = Math.min(range.row + range.rows, view.endRow);
  while (open === true && end < view.endRow) {
    const texts = textsIn(view, range, end);
    if (texts.length === 0 || isClosingLine(texts)) break;
    end += 1;
  }
  return end;
}

function textsIn(view: SheetView, { column, columns }: Area, row: number): string[] {
  const places = Array.from({ length: columns }, (_, index) => column + index);
  return places.map((place) => view.at(row, place).text).filter((text) => text !== '');
}

/** Whether the range of a table ends where its sheet has nothing more to it. */
export function isOpenBelow(grid: Grid, { range, columns }: TableCorrection): boolean {
  const isTable = Object.values(columns).includes('task');
  return isTable && textsIn(viewSheet(grid), range, range.row + range.rows).length === 0;
}

const touches = (frame: TableFrame, { range }: TableCorrection): boolean =>
  range.row < frame.endRow && range.row + range.rows > frame.headerRow;

/**
 * Detected tables that touch a corrected range give way to it: what is printed again in it and the line above it are
 * kept from them. A correction without a `task` column says that there is no table.
 */
export function applyCorrections(
  view: SheetView,
  detected: readonly TableFrame[],
  corrections: readonly TableCorrection[],
): TableFrame[] {
  const own = corrections.filter(({ sheet }) => sheet === view.sheet);
  const kept = detected.filter((frame) => !own.some((correction) => touches(frame, correction)));
  const corrected = own
    .filter(({ columns }) => Object.values(columns).includes('task'))
    .map((correction): TableFrame => {
      const frame = correctedFrame(view, correction);
      const replaced = detected.filter((table) => touches(table, correction));
      const inside = (row: number): boolean =>
        row >= frame.headerRow + frame.headerRows && row < frame.endRow;
      return {
        ...frame,
        repeats: replaced.flatMap(({ repeats }) => repeats).filter(({ row }) => inside(row)),
        captionRow:
          replaced.find(({ captionRow }) => captionRow !== null && captionRow < frame.headerRow)
            ?.captionRow ?? null,
      };
    });
  return [...kept, ...corrected].sort((a, b) => a.headerRow - b.headerRow);
}
