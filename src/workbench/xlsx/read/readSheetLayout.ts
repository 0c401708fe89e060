// Everything of a sheet that is not in its cells: sizes, merged areas, panes, selection, tab, protection.
import { parseAddress } from '../../model/address.ts';
import type { Sheet } from '../../model/sheet.ts';
import { shownWidth } from '../columnWidth.ts';
import { childrenOf, find, flag, numeric, type XmlElement } from '../xml/parseXml.ts';
import { readProtection } from '../protection.ts';
import { readAreas } from './areas.ts';
import { readColor, type Palette } from './colors.ts';
import type { RowSpan } from './scanRows.ts';

export function readSheetLayout(root: XmlElement, sheet: Sheet, palette: Palette): void {
  sheet.tabColor = readColor(find(root, 'sheetPr', 'tabColor'), palette);
  const format = find(root, 'sheetFormatPr')?.attributes;
  const baseWidth = numeric(format?.['baseColWidth'], 8);
  sheet.defaultColumnWidth =
    format?.['defaultColWidth'] === undefined
      ? baseWidth === 8
        ? 8.43
        : baseWidth
      : shownWidth(numeric(format['defaultColWidth'], 9.140625));
  sheet.defaultRowHeight = numeric(format?.['defaultRowHeight'], 15);
  for (const column of childrenOf(find(root, 'cols'), 'col')) readColumn(column, sheet);
  sheet.merges = childrenOf(find(root, 'mergeCells'), 'mergeCell')
    .map((merge) => parseAddress(merge.attributes['ref'] ?? ''))
    .filter((area) => area !== null);
  readView(find(root, 'sheetViews', 'sheetView'), sheet);
  const protection = find(root, 'sheetProtection')?.attributes ?? {};
  sheet.protected = flag(protection['sheet']);
  if (sheet.protected) sheet.protectionOptions = readProtection(protection);
  const filter = find(root, 'autoFilter');
  const filterArea = parseAddress(filter?.attributes['ref'] ?? '');
  if (filter && filterArea) {
    sheet.autoFilter = { area: filterArea, filtered: childrenOf(filter, 'filterColumn').length > 0 };
  }
}

function readColumn({ attributes }: XmlElement, sheet: Sheet): void {
  const first = numeric(attributes['min'], 1) - 1;
  const last = Math.min(numeric(attributes['max'], first + 1), 16384) - 1;
  const stored = attributes['width'] === undefined ? null : numeric(attributes['width'], 9.140625);
  const hidden = flag(attributes['hidden']);
  const style = numeric(attributes['style'], 0);
  for (let column = first; column <= last; column += 1) {
    // A hidden column is often written with width 0: it would come back without any.
    if (stored !== null && !(hidden && stored === 0)) sheet.columnWidths.set(column, shownWidth(stored));
    if (hidden) sheet.hiddenColumns.add(column);
    if (style !== 0) sheet.columnStyles.set(column, style);
  }
}

/** Height and visibility of a row; a height the file's program worked out itself is not the user's. */
export function readRowLayout({ row, attributes }: Pick<RowSpan, 'row' | 'attributes'>, sheet: Sheet): void {
  if (attributes['ht'] !== undefined && flag(attributes['customHeight'])) {
    sheet.rowHeights.set(row, numeric(attributes['ht'], sheet.defaultRowHeight));
  }
  if (flag(attributes['hidden'])) sheet.hiddenRows.add(row);
}

function readView(view: XmlElement | undefined, sheet: Sheet): void {
  if (!view) return;
  sheet.showGridlines = flag(view.attributes['showGridLines'], 'true');
  const pane = find(view, 'pane');
  const state = pane?.attributes['state'];
  if (pane && (state === 'frozen' || state === 'frozenSplit')) {
    sheet.freeze = {
      rows: numeric(pane.attributes['ySplit'], 0),
      columns: numeric(pane.attributes['xSplit'], 0),
    };
  }
  const selections = childrenOf(view, 'selection');
  const activePane = pane?.attributes['activePane'] ?? 'topLeft';
  const selection =
    selections.find((item) => (item.attributes['pane'] ?? 'topLeft') === activePane) ?? selections[0];
  const active = parseAddress(selection?.attributes['activeCell'] ?? 'A1');
  const areas = readAreas(selection?.attributes['sqref'] ?? selection?.attributes['activeCell']);
  const area = areas.find(
    (candidate) =>
      active !== null &&
      active.row >= candidate.row &&
      active.row < candidate.row + candidate.rows &&
      active.column >= candidate.column &&
      active.column < candidate.column + candidate.columns,
  );
  const chosen = area ?? areas[0] ?? active;
  if (chosen) sheet.selection = chosen;
}
