// The sheet's first view: grid lines, frozen panes, selection, and which tab is in front.
import { columnName, formatAddress } from '../../model/address.ts';
import type { Sheet } from '../../model/sheet.ts';
import { element } from '../xml/buildXml.ts';
import { flag } from '../xml/parseXml.ts';
import type { XmlDocument } from '../xml/xmlDocument.ts';
import { sheetViewOrder, worksheetOrder } from './schemaOrder.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function writeView(
  document: XmlDocument,
  before: Sheet,
  after: Sheet,
  tab: 'active' | 'behind' | 'asInFile',
): void {
  document.patchChild(document.root, worksheetOrder, 'sheetViews', (views) => {
    const isNew = !views.root.children.some((child) => child.name === 'sheetView');
    if (isNew && tab !== 'active' && same(viewOf(before), viewOf(after))) return;
    views.patchChild(views.root, ['sheetView', 'extLst'], 'sheetView', (view) => {
      const { root } = view;
      const attributes: Record<string, number | boolean | null> = {};
      if (isNew) attributes['workbookViewId'] = 0;
      if (before.showGridlines !== after.showGridlines)
        attributes['showGridLines'] = after.showGridlines ? null : false;
      // Two sheets marked as selected would be edited together.
      if (tab !== 'asInFile' && flag(root.attributes['tabSelected']) !== (tab === 'active')) {
        attributes['tabSelected'] = tab === 'active' ? true : null;
      }
      view.setAttributes(root, attributes);
      if (same(before.freeze, after.freeze) && same(before.selection, after.selection)) return;
      for (const child of root.children)
        if (child.name === 'pane' || child.name === 'selection') view.remove(child);
      view.splice(root.openEnd, root.openEnd, paneXml(after), sheetViewOrder.indexOf('pane'));
    });
  });
}

const viewOf = ({ showGridlines, freeze, selection }: Sheet): unknown => [showGridlines, freeze, selection];

/** The pane and the selections of all its parts; only the last part is the active one. */
function paneXml({ freeze, selection }: Sheet): string {
  const active = columnName(selection.column) + String(selection.row + 1);
  const sqref = formatAddress(selection);
  const chosen = (pane: string | null): string => element('selection', { pane, activeCell: active, sqref });
  if (freeze.rows === 0 && freeze.columns === 0) return chosen(null);
  const part = freeze.rows === 0 ? 'topRight' : freeze.columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element('pane', {
    xSplit: freeze.columns === 0 ? null : freeze.columns,
    ySplit: freeze.rows === 0 ? null : freeze.rows,
    topLeftCell: columnName(freeze.columns) + String(freeze.rows + 1),
    activePane: part,
    state: 'frozen',
  });
  const others =
    part === 'bottomRight'
      ? element('selection', { pane: 'topRight' }) + element('selection', { pane: 'bottomLeft' })
      : '';
  return pane + others + chosen(part);
}
