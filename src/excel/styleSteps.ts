// Steps that make a sheet look as its model says: fonts, fills, borders, widths, wrapping, in Times New Roman throughout.
import type { Area } from '../core/model.ts';
import type { CellStyle, SheetModel, TableModel } from '../report/sheetModel.ts';
import { rangeOf } from './rangeArea.ts';
import type { SheetTarget } from './sheetTargets.ts';
import { smallStep, type WriteStep } from './writeStep.ts';

/** NĐ 30/2020/NĐ-CP, Phụ lục I: the font of administrative documents. */
const fontName = 'Times New Roman';
const bodySize = 11;
const inputFill = '#FFFDE7';
const headerFill = '#DCE9F5';
const lineColor = '#9DA8B5';

type Look = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly border?: boolean;
};

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;

const looks = {
  title: { size: 15, bold: true, color: '#1F3864' },
  subtitle: { align: 'Left' },
  heading: { size: 12, bold: true, color: '#1F3864' },
  header: { bold: true, fill: headerFill, align: 'Center', border: true },
  label: { bold: true, align: 'Left' },
  value: { border: true },
  total: { bold: true, fill: '#F2F2F2', border: true },
  note: { italic: true, color: '#595959' },
  input: { fill: inputFill, border: true, bold: true },
  warning: { bold: true, color: '#9C0006' },
} satisfies Record<CellStyle, Look>;

export function styleSteps({ model, name, reference }: SheetTarget): WriteStep[] {
  return [
    {
      sheet: name,
      bytes: smallStep * (model.styles.length + model.columns.length),
      queue: (workbook) => {
        const sheet = workbook.worksheets.getItem(reference);
        styleAll(sheet, model);
        for (const table of model.tables) styleTable(sheet, table);
        for (const { area, style, wrap, align } of model.styles) {
          const range = rangeOf(sheet, area);
          apply(range, looks[style], area);
          if (wrap !== undefined) range.format.wrapText = wrap;
          if (align !== undefined) range.format.horizontalAlignment = alignments[align];
        }
        model.columns.forEach(({ width, hidden }, column) => {
          const range = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
          if (width > 0) range.format.columnWidth = pointsOf(width);
          range.columnHidden = hidden === true;
        });
        for (const { area } of model.tables) {
          rangeOf(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }).format.autofitRows();
        }
      },
    },
  ];
}

function styleAll(sheet: Excel.Worksheet, model: SheetModel): void {
  const rows = Math.max(...model.blocks.map(({ row, cells }) => row + cells.length));
  const range = sheet.getRangeByIndexes(0, 0, rows, model.columns.length);
  range.format.font.name = fontName;
  range.format.font.size = bodySize;
}

function styleTable(sheet: Excel.Worksheet, { area, columns }: TableModel): void {
  const header = rangeOf(sheet, { ...area, rows: 1 });
  apply(header, looks.header, { ...area, rows: 1 });
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  const bodyArea = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const body = rangeOf(sheet, bodyArea);
  body.format.verticalAlignment = 'Top';
  drawBorders(body, bodyArea);
  columns.forEach(({ wrap, align, input }, index) => {
    const column = rangeOf(sheet, bodyColumn(area, index));
    if (wrap === true) column.format.wrapText = true;
    if (align !== undefined) column.format.horizontalAlignment = alignments[align];
    if (input === true) column.format.fill.color = inputFill;
  });
}

function bodyColumn(area: Area, index: number): Area {
  return { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 };
}

function apply(range: Excel.Range, look: Look, area: Area): void {
  const { format } = range;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.border === true) {
    format.verticalAlignment = 'Center';
    drawBorders(range, area);
  }
}

const outerEdges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Inner lines only where there are any: Excel refuses them on a single row or column. */
function drawBorders(range: Excel.Range, { rows, columns }: Area): void {
  const inner = [
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...outerEdges, ...inner]) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = lineColor;
  }
}

/** Characters of the default font to points: 7 pixels each and 5 of padding, 0.75 points a pixel. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
