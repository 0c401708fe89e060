// The charts of a sheet's drawing and where they stand; pictures and shapes stay in the file only.
import type { Chart } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { OpcPackage } from '../package/opcPackage.ts';
import { columnStart, emuPerPoint, rowStart } from '../sheetMetrics.ts';
import { descendants, find, numeric, parseXml, prefixedAttribute, type XmlElement } from '../xml/parseXml.ts';
import type { Palette } from './colors.ts';
import { readChart } from './readChart.ts';

export type FileChart = {
  readonly chart: Chart;
  readonly chartPart: string;
  /** The anchor element in the drawing part. */
  readonly anchor: XmlElement;
  readonly relationship: string;
};

/** `sheet` must have its column widths and row heights: charts stand on cells. */
export function readDrawing(
  opc: OpcPackage,
  drawingPart: string,
  sheet: Sheet,
  palette: Palette,
): FileChart[] {
  const relationships = opc.relationships(drawingPart);
  return parseXml(opc.text(drawingPart)).children.flatMap((anchor): FileChart[] => {
    const frame = find(anchor, 'graphicFrame');
    const reference = frame && descendants(frame, 'chart')[0];
    const relationship = prefixedAttribute(reference, 'id');
    const part = relationships.find((candidate) => candidate.id === relationship)?.target;
    const xml = opc.find(part);
    if (!frame || relationship === undefined || part === undefined || xml === undefined) return [];
    const content = readChart(parseXml(xml), palette);
    const properties = find(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes ?? {};
    const id = properties['id'] ?? relationship;
    const place = readPlace(anchor, sheet);
    const chart: Chart = {
      id: `{${sheet.id.slice(1, 9)}-${id}}`,
      name: properties['name'] || `Chart ${id}`,
      ...content,
      ...place,
    };
    return [{ chart, chartPart: part, anchor, relationship }];
  });
}

const points = (emu: string | undefined): number => numeric(emu, 0) / emuPerPoint;
const rounded = (value: number): number => Math.round(value * 100) / 100;

function readPlace(anchor: XmlElement, sheet: Sheet): Pick<Chart, 'left' | 'top' | 'width' | 'height'> {
  const corner = (name: string): { left: number; top: number } => {
    const marker = find(anchor, name);
    const value = (child: string): string | undefined => find(marker, child)?.text;
    return {
      left: columnStart(sheet, { index: numeric(value('col'), 0), offset: points(value('colOff')) }),
      top: rowStart(sheet, { index: numeric(value('row'), 0), offset: points(value('rowOff')) }),
    };
  };
  const position = find(anchor, 'pos')?.attributes;
  const start = position ? { left: points(position['x']), top: points(position['y']) } : corner('from');
  const extent = find(anchor, 'ext')?.attributes;
  const end = extent
    ? { left: start.left + points(extent['cx']), top: start.top + points(extent['cy']) }
    : corner('to');
  return {
    left: rounded(start.left),
    top: rounded(start.top),
    width: rounded(end.left - start.left),
    height: rounded(end.top - start.top),
  };
}
