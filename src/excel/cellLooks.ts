// What of the looks of an area we change, kept as few rectangles of one look each, to be put back exactly.
import * as z from 'zod/mini';
import type { Area } from '../core/model.ts';
import type { ExcelContext } from './excelContext.ts';
import { everyCell, rangeOf } from './rangeArea.ts';

/** All lines of a grid. */
export const gridEdges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

const look = z.object({
  numberFormat: z.string(),
  fill: z.string(),
  bold: z.boolean(),
  alignment: z.object({
    horizontalAlignment: z.string(),
    verticalAlignment: z.string(),
    wrapText: z.boolean(),
    indentLevel: z.number(),
  }),
  /** In the order of `gridEdges`; null for none. */
  borders: z.array(z.nullable(z.object({ style: z.string(), color: z.string(), weight: z.string() }))),
});
type Look = z.infer<typeof look>;

const place = z.object({ row: z.number(), column: z.number(), rows: z.number(), columns: z.number() });
export const areaLook = z.object({ area: place, look });
export type AreaLook = z.infer<typeof areaLook>;

/** Reads the looks of an area: one round trip when all cells look the same, a few more when they do not. */
export async function readLooks(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<readonly AreaLook[]> {
  if (areas.length === 0) return [];
  const asked = areas.map((area) => ({ area, ...askLook(rangeOf(sheet, area)) }));
  await context.sync();
  const answers = asked.map(({ area, ...answer }) => ({ area, look: lookOf(answer) }));
  const found = answers.flatMap(({ area, look: one }) => (one === null ? [] : [{ area, look: one }]));
  const mixed = answers.flatMap(({ area, look: one }) => (one === null ? halves(area) : []));
  return [...found, ...(await readLooks(context, sheet, mixed))];
}

function askLook(range: Excel.Range) {
  const { format } = range;
  range.load('numberFormat');
  format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
  format.fill.load('color');
  format.font.load('bold');
  const borders = gridEdges.map((edge) => {
    const border = format.borders.getItem(edge);
    border.load('style,color,weight');
    return border;
  });
  return { range, borders };
}

/** Null where the cells differ: Excel answers null for what they do not share. */
function lookOf({ range, borders }: ReturnType<typeof askLook>): Look | null {
  const codes = new Set(range.numberFormat.flat().map(String));
  const [numberFormat] = codes;
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = range.format;
  const parsed = look.safeParse({
    numberFormat: codes.size === 1 ? numberFormat : null,
    fill: fill.color,
    bold: font.bold,
    alignment: { horizontalAlignment, verticalAlignment, wrapText, indentLevel },
    borders: borders.map((border) =>
      border.style === 'None' ? null : { style: border.style, color: border.color, weight: border.weight },
    ),
  });
  return parsed.success ? parsed.data : null;
}

/** Columns first: what stands in a column tends to look alike. A single cell cannot differ from itself. */
function halves(area: Area): readonly Area[] {
  if (area.columns > 1) {
    return Array.from({ length: area.columns }, (_, at) => ({
      ...area,
      column: area.column + at,
      columns: 1,
    }));
  }
  if (area.rows === 1) return [];
  const upper = Math.floor(area.rows / 2);
  return [
    { ...area, rows: upper },
    { ...area, row: area.row + upper, rows: area.rows - upper },
  ];
}

/** Queues that an area looks like this again; `white` counts as no fill, which Excel calls white too. */
export function writeLook(sheet: Excel.Worksheet, { area, look: wanted }: AreaLook): void {
  const range = rangeOf(sheet, area);
  range.numberFormat = everyCell(wanted.numberFormat);
  const { format } = range;
  if (wanted.fill.toUpperCase() === '#FFFFFF') format.fill.clear();
  else format.fill.color = wanted.fill;
  format.font.bold = wanted.bold;
  // Excel gave these words itself; the types of `set` list them one by one.
  format.set(wanted.alignment as Excel.Interfaces.RangeFormatUpdateData);
  wanted.borders.forEach((border, at) => {
    const edge = gridEdges[at];
    if (edge === undefined || !hasEdge(area, edge)) return;
    const line = format.borders.getItem(edge);
    if (border === null) line.style = 'None';
    else line.set(border as Excel.Interfaces.RangeBorderUpdateData);
  });
}

function hasEdge({ rows, columns }: Area, edge: (typeof gridEdges)[number]): boolean {
  if (edge === 'InsideVertical') return columns > 1;
  return edge !== 'InsideHorizontal' || rows > 1;
}
