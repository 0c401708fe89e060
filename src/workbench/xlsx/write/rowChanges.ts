// Which rows of a sheet differ from the file, and which cells must be written though they look the same.
import type { Cell } from '../../model/cell.ts';
import type { Sheet } from '../../model/sheet.ts';
import { find, parseXml, type XmlElement } from '../xml/parseXml.ts';
import { scanRows } from '../read/scanRows.ts';
import { sameCell, sameFormula } from './sameCell.ts';

export type RowChanges = {
  /** Rows with a changed cell, height or visibility. */
  readonly rows: ReadonlySet<number>;
  /** Numbers of shared formulas (`si`) whose first cell is rewritten: the others must say their own formula. */
  readonly unshared: ReadonlySet<string>;
  readonly formulasDiffer: boolean;
};

const none: ReadonlyMap<number, Cell> = new Map();

export function findRowChanges(xml: string, data: XmlElement, before: Sheet, after: Sheet): RowChanges {
  const rows = new Set<number>();
  let formulasDiffer = false;
  for (const row of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const was = before.rows.get(row) ?? none;
    const is = after.rows.get(row) ?? none;
    for (const column of new Set([...was.keys(), ...is.keys()])) {
      if (sameCell(was.get(column), is.get(column))) continue;
      rows.add(row);
      formulasDiffer ||= !sameFormula(was.get(column), is.get(column));
    }
  }
  for (const row of rowsThatDiffer(before, after)) rows.add(row);
  const unshared = formulasDiffer ? findUnshared(xml, data, before, after, rows) : new Set<string>();
  return { rows, unshared, formulasDiffer };
}

function rowsThatDiffer(before: Sheet, after: Sheet): number[] {
  const heights = [...before.rowHeights.keys(), ...after.rowHeights.keys()].filter(
    (row) => before.rowHeights.get(row) !== after.rowHeights.get(row),
  );
  const hidden = [...before.hiddenRows, ...after.hiddenRows].filter(
    (row) => before.hiddenRows.has(row) !== after.hiddenRows.has(row),
  );
  return [...heights, ...hidden];
}

/** Finds the rewritten first cells of shared formulas, and adds the rows of all cells that shared theirs to `rows`. */
function findUnshared(
  xml: string,
  data: XmlElement,
  before: Sheet,
  after: Sheet,
  rows: Set<number>,
): Set<string> {
  const unshared = new Set<string>();
  if (!xml.includes('t="shared"') && !xml.includes("t='shared'")) return unshared;
  const uses: { readonly group: string; readonly row: number }[] = [];
  scanRows(xml, data.openEnd, data.closeStart, ({ row, cells }) => {
    for (const { column, openEnd, closeStart } of cells) {
      const group = sharedGroup(xml, openEnd, closeStart);
      if (!group) continue;
      uses.push({ group: group.si, row });
      const same = sameFormula(before.cell(row, column), after.cell(row, column));
      if (group.isFirst && !same) unshared.add(group.si);
    }
  });
  for (const { group, row } of uses) if (unshared.has(group)) rows.add(row);
  return unshared;
}

/** The shared formula a cell takes part in, or null. */
export function sharedGroup(
  xml: string,
  openEnd: number,
  closeStart: number,
): { si: string; isFirst: boolean } | null {
  const body = xml.slice(openEnd, closeStart);
  if (!body.includes('shared')) return null;
  const formula = find(parseXml(`<c>${body}</c>`), 'f');
  const si = formula?.attributes['si'];
  return formula?.attributes['t'] === 'shared' && si !== undefined
    ? { si, isFirst: formula.text !== '' }
    : null;
}
