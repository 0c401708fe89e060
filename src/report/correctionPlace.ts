// Where a corrected table stands, as the formula of a hidden name: Excel keeps it right when rows and columns move.
import type { Area, ColumnRole, TableCorrection } from '../core/model.ts';
import { parseAreaAddress } from '../labels/columns.ts';
import { absoluteAddress, quotedSheet } from './tableFormulas.ts';

/** Names of corrected tables begin so; a number follows. */
export const correctionPrefix = 'PLAN_Bang_';

/**
 * `=COUNTA('Phụ lục'!$A$3:$F$3,'Phụ lục'!$A$4:$A$9,…)`: the header, then the body of each column, from left to right.
 * A plain call, as readers of files know no union of areas; nobody asks for its value.
 */
export function placeFormula({ sheet, range, headerRows }: TableCorrection): string {
  const body = { row: range.row + headerRows, rows: Math.max(1, range.rows - headerRows) };
  const columns = Array.from({ length: range.columns }, (_, index) => range.column + index);
  const areas: readonly Area[] = [
    ...(headerRows === 0 ? [] : [{ ...range, rows: headerRows }]),
    ...columns.map((column) => ({ ...body, column, columns: 1 })),
  ];
  return `=COUNTA(${areas.map((area) => `${quotedSheet(sheet)}!${addressOf(area)}`).join(',')})`;
}

function addressOf({ row, column, rows, columns }: Area): string {
  return `${absoluteAddress(row, column)}:${absoluteAddress(row + rows - 1, column + columns - 1)}`;
}

/**
 * One area of a place formula, or what is left of one whose cells were deleted. Accepts "'Phụ lục'!$A$4:$A$9",
 * "Sheet1!$A$3:$F$3", "'Kế hoạch, 2024'!#REF!"; of "COUNTA(A1)" nothing.
 */
const PIECE = /(?:'((?:[^']|'')*)'|([^'!,;=()]+))!([$A-Z0-9:]+|#REF!)/gu;

type Piece = { readonly sheet: string; readonly area: Area | null };

/** The correction where its cells are now; null when they are gone, as given when the formula tells nothing. */
export function correctionAt(correction: TableCorrection, formula: string): TableCorrection | null {
  const pieces = [...formula.matchAll(PIECE)].map(([, quoted, plain, address = '']): Piece => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    // A deleted sheet leaves `#REF!$A$4:$A$9`.
    area: plain === '#REF' ? null : areaOf(address),
  }));
  if (pieces.every(({ area }) => area === null)) return formula.includes('#REF!') ? null : correction;
  const hasHeader = correction.headerRows > 0;
  const body = hasHeader ? pieces.slice(1) : pieces;
  if (body.length !== correction.range.columns) return correction;
  const header = hasHeader ? (pieces[0]?.area ?? null) : null;
  return movedTo(correction, body, header);
}

function areaOf(address: string): Area | null {
  return parseAreaAddress(address.includes(':') ? address : `${address}:${address}`);
}

/** The columns that are left, each with what was said of it. */
function movedTo(
  correction: TableCorrection,
  body: readonly Piece[],
  header: Area | null,
): TableCorrection | null {
  const areas = body.flatMap(({ area }) => area ?? []);
  const sheet = body.find(({ area }) => area !== null)?.sheet;
  const [first] = areas;
  if (sheet === undefined || first === undefined) return null;
  const columns = Object.fromEntries(
    body.flatMap(({ area }, index): [string, ColumnRole][] => {
      const role = correction.columns[String(correction.range.column + index)];
      return area === null || role === undefined ? [] : [[String(area.column), role]];
    }),
  );
  const top = header?.row ?? first.row;
  const left = Math.min(...areas.map(({ column }) => column));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const range = { row: top, column: left, rows: bottom - top, columns: right - left };
  return { ...correction, sheet, range, headerRows: header?.rows ?? 0, columns };
}
