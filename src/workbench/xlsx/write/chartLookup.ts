// Looks up what a chart's references hold.
import { parseAddress } from '../../model/address.ts';
import { isError } from '../../model/cell.ts';
import type { Workbook } from '../../model/workbook.ts';
import type { ChartLookup } from './chartXml.ts';

/** A chart of more points than this draws nothing anyone can read: its cache is left short. */
const mostPoints = 10_000;

export function chartLookup(workbook: Workbook): ChartLookup {
  return (reference) => {
    const bang = reference.lastIndexOf('!');
    const area = parseAddress(reference.slice(bang + 1));
    const name = reference
      .slice(0, Math.max(0, bang))
      .replace(/^=/, '')
      .replace(/^'|'$/g, '')
      .replaceAll("''", "'");
    const sheet = workbook.sheetByName(name);
    if (!sheet || !area) return [];
    const count = Math.min(area.rows * area.columns, mostPoints);
    return Array.from({ length: count }, (_, at) => {
      const cell = sheet.cell(area.row + Math.floor(at / area.columns), area.column + (at % area.columns));
      const value = cell?.value;
      if (value === undefined || isError(value)) return null;
      return typeof value === 'boolean' ? Number(value) : value;
    });
  };
}
