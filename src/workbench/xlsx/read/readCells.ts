// Cells of a sheet: values, formulas and the number of their style.
import { errorCodes, type Cell, type ErrorCode, type Scalar } from '../../model/cell.ts';
import { parseAddress } from '../../model/address.ts';
import { days1904 } from '../../model/serialDate.ts';
import type { Sheet } from '../../model/sheet.ts';
import { parseIsoDate, toSerial } from '../../../core/calendar.ts';
import { shownFormula } from '../formula/formulaText.ts';
import { moveFormula } from '../formula/sharedFormula.ts';
import { decodeControls, unescapeXml } from '../xml/escape.ts';
import { find, numeric, parseXml, type XmlElement } from '../xml/parseXml.ts';
import type { CellSpan } from './scanRows.ts';
import { textOf, type SharedString } from './sharedStrings.ts';

export type CellContext = {
  readonly strings: readonly SharedString[];
  readonly quotePrefixes: readonly boolean[];
  /** Numbers of cell metadata (`cm`) that mean a dynamic array. */
  readonly dynamicArrays: ReadonlySet<number>;
  readonly date1904: boolean;
};

type SharedMaster = { readonly text: string; readonly row: number; readonly column: number };

/** Reads the cells of one sheet, one after the other: shared formulas are remembered between calls. */
export function createCellReader(
  xml: string,
  sheet: Sheet,
  context: CellContext,
): { read: (row: number, span: CellSpan) => void; finish: () => void } {
  const masters = new Map<string, SharedMaster>();
  const spills: { row: number; column: number; rows: number; columns: number }[] = [];

  const read = (row: number, span: CellSpan): void => {
    const style = numeric(span.attributes['s'], 0);
    const content = xml.slice(span.openEnd, span.closeStart);
    const type = span.attributes['t'] ?? 'n';
    const plain = plainValue(content);
    const body = plain === null && content !== '' ? parseXml(`<c>${content}</c>`) : undefined;
    const quotePrefix = context.quotePrefixes[style] === true;
    const value = plain === null ? readValue(type, body, context) : scalarOf(type, plain, context);
    const cell: Cell = { value, style, ...(quotePrefix ? { quotePrefix } : {}) };
    const formula = find(body, 'f');
    if (formula) readFormula(formula, cell, row, span);
    const isBlank = cell.value === undefined && cell.formula === undefined;
    if (isBlank && style === 0 && !sheet.columnStyles.has(span.column)) return;
    let cells = sheet.rows.get(row);
    if (!cells) sheet.rows.set(row, (cells = new Map()));
    cells.set(span.column, cell);
  };

  const readFormula = (element: XmlElement, cell: Cell, row: number, span: CellSpan): void => {
    const { t: kind, si, ref } = element.attributes;
    // What-if tables are no formulas anybody can edit: their values stand, and the file keeps the rest.
    if (kind === 'dataTable') return;
    let text = element.text;
    if (kind === 'shared' && si !== undefined) {
      const master = masters.get(si);
      if (text !== '') masters.set(si, { text, row, column: span.column });
      else if (master) text = moveFormula(master.text, row - master.row, span.column - master.column);
    }
    if (text === '') return;
    cell.formula = shownFormula(text);
    const area = kind === 'array' ? parseAddress(ref ?? '') : null;
    if (!area) return;
    const extent = { rows: area.rows, columns: area.columns };
    if (!context.dynamicArrays.has(numeric(span.attributes['cm'], 0))) cell.array = extent;
    else {
      cell.spill = extent;
      spills.push({ row, column: span.column, ...extent });
    }
  };

  const finish = (): void => {
    for (const { row, column, rows, columns } of spills) {
      // A stored extent as large as a column would take forever; a spill only reaches cells that are stored.
      for (const [r, cells] of sheet.rows) {
        if (r < row || r >= row + rows) continue;
        for (const [c, cell] of cells) {
          const isAnchor = r === row && c === column;
          if (c >= column && c < column + columns && !isAnchor) cell.spilledFrom = { row, column };
        }
      }
    }
  };
  return { read, finish };
}

function readValue(type: string, body: XmlElement | undefined, context: CellContext): Scalar | undefined {
  if (!body) return undefined;
  if (type === 'inlineStr') {
    const inline = find(body, 'is');
    return inline ? textOf(inline) : undefined;
  }
  return scalarOf(type, find(body, 'v')?.text, context);
}

/** The text of a cell that holds a value and nothing else, as nearly all do: no tree is built for those. */
function plainValue(content: string): string | null {
  const isPlain =
    content.startsWith('<v>') && content.indexOf('<', 3) === content.length - 4 && content.endsWith('</v>');
  return isPlain ? unescapeXml(content.slice(3, -4)) : null;
}

function scalarOf(type: string, raw: string | undefined, context: CellContext): Scalar | undefined {
  if (raw === undefined || (raw === '' && type !== 'str')) return undefined;
  if (type === 's') return context.strings[Number(raw)]?.text ?? '';
  if (type === 'str') return decodeControls(raw);
  if (type === 'b') return raw.trim() === '1' || raw.trim() === 'true';
  if (type === 'e') return { error: errorOf(raw.trim()) };
  if (type === 'd') return isoSerial(raw, context.date1904);
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}

const errorOf = (text: string): ErrorCode => errorCodes.find((code) => code === text) ?? '#VALUE!';

/** "2022-03-14T12:00:00" → 44634.5; a text that is none stays as it is. */
function isoSerial(text: string, date1904: boolean): Scalar {
  const date = parseIsoDate(text.slice(0, 10));
  if (!date) return text;
  const [hours = 0, minutes = 0, seconds = 0] = text.slice(11).replace('Z', '').split(':').map(Number);
  const time = (hours * 3600 + minutes * 60 + seconds) / 86400;
  return toSerial(date) - (date1904 ? days1904 : 0) + (Number.isFinite(time) ? time : 0);
}
