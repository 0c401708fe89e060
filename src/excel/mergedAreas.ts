// Merged areas of a range, read in bands: Excel refuses to report more than 512 of them at a time.
import type { Area } from '../core/model.ts';
import type { ExcelContext } from './excelContext.ts';
import { areaOf, rangeOf } from './rangeArea.ts';

/** Asks for the merged areas that begin inside the area; read the answer with `mergedAreasOf` after a sync. */
export function askMergedAreas(sheet: Excel.Worksheet, area: Area): Excel.RangeAreas {
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}

export function mergedAreasOf(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(areaOf);
}

/** Reads band by band, halving a band that is refused; an area reported by two bands is taken once. */
export async function readMergedAreasInBands(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Area[]> {
  const found = new Map<string, Area>();
  for (const band of await readBand(context, sheet, area)) found.set(JSON.stringify(band), band);
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

async function readBand(context: ExcelContext, sheet: Excel.Worksheet, band: Area): Promise<Area[]> {
  const merged = askMergedAreas(sheet, band);
  try {
    await context.sync();
  } catch (error) {
    if (band.rows === 1) throw error;
    const upper = Math.floor(band.rows / 2);
    const first = await readBand(context, sheet, { ...band, rows: upper });
    const second = await readBand(context, sheet, {
      ...band,
      row: band.row + upper,
      rows: band.rows - upper,
    });
    return [...first, ...second];
  }
  return mergedAreasOf(merged);
}
