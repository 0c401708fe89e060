// Finds the tables of a sheet: where each one's heading stands, which columns it has, how far it can reach.
import { matchKey } from '../text.ts';
import { findBareTable } from './bareTable.ts';
import { findHeaderRows, isIndexRow, type HeaderRows } from './headerRows.ts';
import { bestRole, type RankHeading } from './headings.ts';
import { isAppendixTitle, isClosingLine, isRuleLine, isSectionCaption } from './lines.ts';
import { ordinalOf } from './numbering.ts';
import { filledCells, type SheetView } from './sheetView.ts';
import { splitSideBySide } from './sideBySide.ts';
import { columnRange, readColumns } from './tableColumns.ts';
import type { TableFrame } from './tableFrame.ts';

type Block = HeaderRows & { readonly keys: ReadonlySet<string>; readonly repeats: HeaderRows[] };

/** Folded names of a heading, for telling a heading printed again from another one. */
function headingKeys(rows: readonly (readonly string[])[], header: HeaderRows): Set<string> {
  const named = rows.slice(header.first, header.first + header.count).filter((row) => !isIndexRow(row));
  return new Set(
    named
      .flat()
      .filter((text) => text !== '')
      .map(matchKey),
  );
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((key) => other.has(key)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}

/** The last line with text before `before`, or −1 when there is none from `after` on; rules and page numbers are skipped. */
function lineAbove(rows: readonly (readonly string[])[], before: number, after: number): number {
  for (let row = before - 1; row >= after; row -= 1) {
    const filled = (rows[row] ?? []).filter((text) => text !== '');
    if (filled.length > 0 && !isRuleLine(filled)) return row;
  }
  return -1;
}

const singleText = (row: readonly string[] | undefined): string | null => {
  const filled = (row ?? []).filter((text) => text !== '');
  return filled.length === 1 ? (filled[0] ?? null) : null;
};

/** Whether one of the rows under the heading groups the tasks, so that such a line above a repeat is one more group. */
function hasSectionRows(rows: readonly (readonly string[])[], from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) {
    const filled = (rows[row] ?? []).filter((text) => text !== '');
    const [label] = filled;
    if (filled.length === 1 && label !== undefined && isSectionCaption(label)) return true;
    if (filled.length === 2 && label !== undefined && /^[IVX]+$/u.test(ordinalOf(label) ?? '')) return true;
  }
  return false;
}

/** A heading printed again continues the table; one under a title, a caption or the end of a document begins another. */
function continues(
  rows: readonly (readonly string[])[],
  table: Block,
  header: HeaderRows,
  keys: ReadonlySet<string>,
): boolean {
  if (overlap(table.keys, keys) < 0.7) return false;
  const bodyStart = table.first + table.count;
  const above = lineAbove(rows, header.first, bodyStart);
  if (above < 0) return true;
  for (let row = bodyStart; row < header.first; row += 1) {
    const filled = (rows[row] ?? []).filter((text) => text !== '');
    if (filled.length > 0 && isClosingLine(filled)) return false;
    if (filled.length === 1 && isAppendixTitle(filled[0] ?? '')) return false;
  }
  const line = singleText(rows[above]);
  if (line === null || !isSectionCaption(line)) return true;
  return hasSectionRows(rows, bodyStart, above);
}

/** Inside a table only an unmistakable heading begins another one. */
function standsApart(rows: readonly (readonly string[])[], header: HeaderRows, rank: RankHeading): boolean {
  const above = (rows[header.first - 1] ?? []).filter((text) => text !== '');
  const first = (rows[header.first] ?? []).find((text) => text !== '') ?? '';
  return above.length <= 1 || bestRole(first, rank)?.role === 'ordinal';
}

function findBlocks(
  rows: readonly (readonly string[])[],
  heightOf: (row: number) => number,
  rank: RankHeading,
): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (;;) {
    const header = findHeaderRows(rows, from, heightOf, rank);
    if (header === null) return blocks;
    from = header.first + header.count;
    const keys = headingKeys(rows, header);
    const table = blocks.at(-1);
    if (table !== undefined && continues(rows, table, header, keys)) table.repeats.push(header);
    else if (table === undefined || standsApart(rows, header, rank))
      blocks.push({ ...header, keys, repeats: [] });
  }
}

function captionAbove(rows: readonly (readonly string[])[], header: number, after: number): number | null {
  const above = lineAbove(rows, header, after);
  const line = above < 0 ? null : singleText(rows[above]);
  return line !== null && isSectionCaption(line) ? above : null;
}

/** One row of texts for each row of the view; covered cells are blank. */
function textRows(view: SheetView): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let row = view.firstRow; row < view.endRow; row += 1) {
    const texts: string[] = [];
    for (let column = view.firstColumn; column < view.endColumn; column += 1)
      texts.push(view.at(row, column).text);
    rows.push(texts);
  }
  return rows;
}

/** Finds every table of the sheet, top to bottom. */
export function findTables(view: SheetView, rank: RankHeading): TableFrame[] {
  const rows = textRows(view);
  const heightOf = (row: number): number =>
    Math.max(1, ...filledCells(view, row + view.firstRow).map(({ area }) => area.rows));
  const blocks = findBlocks(rows, heightOf, rank);
  if (blocks.length === 0) return findBareTable(view, rows);
  return blocks.flatMap((block, index): TableFrame[] => {
    const end = blocks[index + 1]?.first ?? rows.length;
    const skipped = new Set(
      block.repeats.flatMap(({ first, count }) =>
        Array.from({ length: count }, (_, offset) => first + offset),
      ),
    );
    const range = columnRange(view, block, end + view.firstRow);
    const previous = blocks[index - 1];
    const caption = captionAbove(
      rows,
      block.first,
      previous === undefined ? 0 : previous.first + previous.count,
    );
    const spans = splitSideBySide(rows[block.first] ?? [], range, view.firstColumn);
    return spans.map((span): TableFrame => {
      const columns = readColumns(view, rows, block, skipped, span, end, rank);
      const taskColumn = columns.find(({ role }) => role === 'task');
      return {
        headerRow: block.first + view.firstRow,
        headerRows: block.count,
        endRow: end + view.firstRow,
        columns,
        span: spans.length > 1 ? span : null,
        repeats: block.repeats.map(({ first, count }) => ({ row: first + view.firstRow, rows: count })),
        captionRow: caption === null ? null : caption + view.firstRow,
        certainty: block.sure && taskColumn?.certainty === 'certain' ? 'certain' : 'assumed',
        corrected: false,
      };
    });
  });
}
