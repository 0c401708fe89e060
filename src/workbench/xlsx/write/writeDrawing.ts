// Charts of a sheet: added to its drawing, changed or removed in it; pictures and shapes there are not touched.
import type { Chart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { FileChart } from '../read/readDrawing.ts';
import type { FileSheet } from '../read/readPackage.ts';
import { columnAt, emuPerPoint, rowAt } from '../sheetMetrics.ts';
import { element, namespaces, xmlHead } from '../xml/buildXml.ts';
import { descendants, find, numeric } from '../xml/parseXml.ts';
import { XmlDocument } from '../xml/xmlDocument.ts';
import { contentTypes } from './blankPackage.ts';
import { chartLookup } from './chartLookup.ts';
import { chartXml } from './chartXml.ts';
import { patchChart } from './patchChart.ts';
import { relationshipAttribute } from './relationshipAttribute.ts';
import { worksheetOrder } from './schemaOrder.ts';
import type { WriteContext } from './writeContext.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const placeOf = ({ left, top, width, height }: Chart): unknown => [left, top, width, height];

export function writeDrawing(
  document: XmlDocument,
  file: FileSheet,
  after: Sheet,
  context: WriteContext,
): void {
  if (
    same(
      file.charts.map(({ chart }) => chart),
      after.charts,
    )
  )
    return;
  const { opc } = context;
  const part = file.drawingPart ?? newDrawing(document, file.part.part, context);
  const drawing = new XmlDocument(opc.text(part));
  for (const known of file.charts) {
    const now = after.charts.find(({ id }) => id === known.chart.id);
    if (now) changeChart(drawing, known, now, after, context);
    else {
      drawing.remove(known.anchor);
      opc.unrelate(part, known.relationship);
      opc.remove(known.chartPart);
    }
  }
  const ids = descendants(drawing.root, 'cNvPr').map(({ attributes }) => numeric(attributes['id'], 0));
  let nextId = Math.max(1, ...ids) + 1;
  for (const chart of after.charts.filter(({ id }) => !file.charts.some((known) => known.chart.id === id))) {
    const chartPart = opc.freeName('xl/charts/chart');
    opc.add(chartPart, chartXml(chart, chartLookup(context.workbook)), contentTypes.chart);
    drawing.append(drawing.root, anchorXml(chart, after, nextId, opc.relate(part, 'chart', chartPart)));
    nextId += 1;
  }
  opc.set(part, drawing.toString());
}

function newDrawing(document: XmlDocument, sheetPart: string, { opc }: WriteContext): string {
  const part = opc.freeName('xl/drawings/drawing');
  const attributes = { 'xmlns:xdr': namespaces.drawing, 'xmlns:a': namespaces.art };
  opc.add(
    part,
    `${xmlHead}<xdr:wsDr xmlns:xdr="${attributes['xmlns:xdr']}" xmlns:a="${attributes['xmlns:a']}"></xdr:wsDr>`,
    contentTypes.drawing,
  );
  const id = opc.relate(sheetPart, 'drawing', part);
  document.setChild(
    document.root,
    worksheetOrder,
    'drawing',
    element('drawing', relationshipAttribute(document.root, id)),
  );
  return part;
}

function changeChart(
  drawing: XmlDocument,
  known: FileChart,
  now: Chart,
  sheet: Sheet,
  context: WriteContext,
): void {
  const { opc, workbook } = context;
  const content = ({ type, title, legend, series }: Chart): unknown => [type, title, legend, series];
  if (!same(content(known.chart), content(now))) {
    const patched = patchChart(opc.text(known.chartPart), known.chart, now);
    opc.set(known.chartPart, patched ?? chartXml(now, chartLookup(workbook)));
  }
  if (!same(placeOf(known.chart), placeOf(now))) {
    const frame = find(known.anchor, 'graphicFrame');
    const { from, to } = cornersXml(now, sheet);
    const rest = frame ? drawing.source(frame) : '';
    // Whatever kind of anchor it was, one between two cells can say any place.
    drawing.splice(
      known.anchor.start,
      known.anchor.end,
      `<xdr:twoCellAnchor xmlns:xdr="${namespaces.drawing}">${from}${to}${rest}<xdr:clientData/></xdr:twoCellAnchor>`,
    );
  }
}

function cornersXml({ left, top, width, height }: Chart, sheet: Sheet): { from: string; to: string } {
  const corner = (name: string, x: number, y: number): string => {
    const column = columnAt(sheet, x);
    const row = rowAt(sheet, y);
    const emu = (points: number): string => String(Math.round(points * emuPerPoint));
    return `<xdr:${name}><xdr:col>${String(column.index)}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${String(row.index)}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:${name}>`;
  };
  return { from: corner('from', left, top), to: corner('to', left + width, top + height) };
}

function anchorXml(chart: Chart, sheet: Sheet, id: number, relationship: string): string {
  const { from, to } = cornersXml(chart, sheet);
  const properties = element('xdr:cNvPr', { id, name: chart.name, descr: chart.title });
  const reference = element('c:chart', {
    'xmlns:c': namespaces.chart,
    'xmlns:r': namespaces.relationships,
    'r:id': relationship,
  });
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.art}">${from}${to}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic>${element('a:graphicData', { uri: namespaces.chart }, reference)}</a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
