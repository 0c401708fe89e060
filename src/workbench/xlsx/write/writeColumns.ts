// Column widths, visibility and looks: the file's own entries are cut where a column differs and else kept.
import type { Sheet } from '../../model/sheet.ts';
import { storedWidth } from '../columnWidth.ts';
import { element } from '../xml/buildXml.ts';
import { childrenOf, find, numeric, type XmlElement } from '../xml/parseXml.ts';
import type { StyleWriter } from './styleWriter.ts';

type Entry = { first: number; last: number; attributes: Readonly<Record<string, string>> };

/** The `cols` element anew (`''` for none), or null when no column differs. */
export function writeColumns(
  root: XmlElement,
  before: Sheet,
  after: Sheet,
  styles: StyleWriter,
): string | null {
  const changed = [
    ...new Set([
      ...before.columnWidths.keys(),
      ...after.columnWidths.keys(),
      ...before.hiddenColumns,
      ...after.hiddenColumns,
      ...before.columnStyles.keys(),
      ...after.columnStyles.keys(),
    ]),
  ].filter(
    (column) =>
      before.columnWidths.get(column) !== after.columnWidths.get(column) ||
      before.hiddenColumns.has(column) !== after.hiddenColumns.has(column) ||
      before.columnStyles.get(column) !== after.columnStyles.get(column),
  );
  if (changed.length === 0) return null;
  let entries = childrenOf(find(root, 'cols'), 'col').map(({ attributes }): Entry => {
    const first = numeric(attributes['min'], 1) - 1;
    return { first, last: numeric(attributes['max'], first + 1) - 1, attributes };
  });
  for (const column of changed) {
    const old = entries.find(({ first, last }) => first <= column && column <= last);
    entries = entries.flatMap((entry) => (entry === old ? cut(entry, column) : [entry]));
    const attributes = columnAttributes(old?.attributes ?? {}, column, before, after);
    const style = after.columnStyles.get(column);
    if (style !== before.columnStyles.get(column)) {
      delete attributes['style'];
      if (style !== undefined) attributes['style'] = String(styles.cellFormat(style, 'none'));
    }
    withWidth(attributes, after);
    if (Object.keys(attributes).length > 0) entries.push({ first: column, last: column, attributes });
  }
  const content = joined(entries.sort((a, b) => a.first - b.first))
    .map(({ first, last, attributes }) => element('col', { ...attributes, min: first + 1, max: last + 1 }))
    .join('');
  return content === '' ? '' : element('cols', {}, content);
}

function cut({ first, last, attributes }: Entry, column: number): Entry[] {
  return [
    { first, last: column - 1, attributes },
    { first: column + 1, last, attributes },
  ].filter((entry) => entry.first <= entry.last);
}

function columnAttributes(
  old: Readonly<Record<string, string>>,
  column: number,
  before: Sheet,
  after: Sheet,
): Record<string, string> {
  const { width: oldWidth, customWidth, bestFit } = old;
  const width = after.columnWidths.get(column);
  const sameWidth = width === before.columnWidths.get(column);
  const attributes = without(old, ['min', 'max', 'width', 'customWidth', 'hidden', 'bestFit']);
  if (sameWidth) {
    if (oldWidth !== undefined) attributes['width'] = oldWidth;
    if (customWidth !== undefined) attributes['customWidth'] = customWidth;
    if (bestFit !== undefined) attributes['bestFit'] = bestFit;
  } else if (width !== undefined) {
    attributes['width'] = String(storedWidth(width));
    attributes['customWidth'] = '1';
  }
  if (after.hiddenColumns.has(column)) attributes['hidden'] = '1';
  return attributes;
}

/** The schema allows an entry without a width; Excel does not. */
function withWidth(attributes: Record<string, string>, sheet: Sheet): void {
  if (attributes['width'] !== undefined || Object.keys(attributes).length === 0) return;
  attributes['width'] = String(storedWidth(sheet.defaultColumnWidth));
}

/** Neighbours with the same attributes become one entry. */
function joined(entries: readonly Entry[]): Entry[] {
  const key = ({ attributes }: Entry): string => {
    return JSON.stringify(Object.entries(without(attributes, ['min', 'max'])).sort());
  };
  const result: Entry[] = [];
  for (const entry of entries) {
    const previous = result.at(-1);
    if (previous && previous.last + 1 === entry.first && key(previous) === key(entry))
      previous.last = entry.last;
    else result.push({ ...entry });
  }
  return result;
}

function without(
  attributes: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
