// Steps that put the cells of a sheet model into the sheet: values first, formulas once the tables they name exist.
import type { Area } from '../core/model.ts';
import { cellAddress, quotedSheet } from '../report/tableFormulas.ts';
import type { BlockModel, CellModel, LinkTarget, NumberFormat, SheetModel } from '../report/sheetModel.ts';
import { cellInput, numberFormatCodes } from './cellInput.ts';
import { formulaAreas } from './formulaAreas.ts';
import { everyCell, rangeOf } from './rangeArea.ts';
import type { SheetTarget } from './sheetTargets.ts';
import { smallStep, type WriteStep } from './writeStep.ts';

/** Rows of a block that are written by one step. */
const rowsPerStep = 500;
/** Each link is a request of its own; a longer table has its addresses as text. */
const mostLinks = 3_000;

/** Formats of columns before their values, so that text cells take text as it is. */
export function formatSteps({ model, name, reference }: SheetTarget): WriteStep[] {
  return [
    {
      sheet: name,
      bytes: smallStep,
      queue: (workbook) => {
        const sheet = workbook.worksheets.getItem(reference);
        for (const { area, format } of formatsOf(model)) setNumberFormat(rangeOf(sheet, area), format);
      },
    },
  ];
}

export function valueSteps({ model, name, reference }: SheetTarget): WriteStep[] {
  const formatAt = formatLookup(model);
  return model.blocks.flatMap((block) =>
    slices(block).map((slice): WriteStep => {
      const values = slice.cells.map((cells, row) =>
        cells.map((cell, column) => cellInput(cell, formatAt(slice.row + row, slice.column + column))),
      );
      return {
        sheet: name,
        bytes: JSON.stringify(values).length * 2,
        queue: (workbook) => {
          rangeOf(workbook.worksheets.getItem(reference), areaOf(slice)).values = values;
        },
      };
    }),
  );
}

export function formulaSteps({ model, name, reference }: SheetTarget): WriteStep[] {
  return model.blocks.flatMap((block) =>
    slices(block).flatMap((slice) =>
      formulaAreas(slice).map(({ area, formulas }): WriteStep => ({
        sheet: name,
        bytes: JSON.stringify(formulas).length * 2,
        queue: (workbook) => {
          // Typed as a grid only, but a single value counts for every cell (Excel API, "Set values for a range").
          rangeOf(workbook.worksheets.getItem(reference), area).formulas = formulas as string[][];
        },
      })),
    ),
  );
}

export function linkSteps({ model, name, reference }: SheetTarget): WriteStep[] {
  const links = model.blocks.flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        isLink(cell) ? [{ ...cell, row: block.row + row, column: block.column + column }] : [],
      ),
    ),
  );
  if (links.length === 0 || links.length > mostLinks) return [];
  return [
    {
      sheet: name,
      bytes: links.length * 400,
      queue: (workbook) => {
        const sheet = workbook.worksheets.getItem(reference);
        for (const { text, link, row, column } of links) {
          const documentReference = referenceOf(link);
          sheet.getCell(row, column).hyperlink = {
            documentReference,
            screenTip: documentReference,
            textToDisplay: text,
          };
        }
      },
    },
  ];
}

function isLink(cell: CellModel): cell is { readonly text: string; readonly link: LinkTarget } {
  return typeof cell === 'object' && cell !== null && 'link' in cell;
}

function referenceOf({ sheet, row, column, rows, columns }: LinkTarget): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Number formats of a model: of table columns below their header, and of styled areas. */
function formatsOf(model: SheetModel): { readonly area: Area; readonly format: NumberFormat }[] {
  const columns = model.tables.flatMap(({ area, columns: specs }) =>
    specs.map(({ format }, index) => ({
      area: { row: area.row + 1, column: area.column + index, rows: area.rows - 1, columns: 1 },
      format,
    })),
  );
  const styled = model.styles.flatMap(({ area, format }) => (format === undefined ? [] : [{ area, format }]));
  return [...columns, ...styled];
}

function formatLookup(model: SheetModel): (row: number, column: number) => NumberFormat {
  const formats = formatsOf(model);
  return (row, column) => formats.findLast(({ area }) => holds(area, row, column))?.format ?? 'general';
}

function holds(area: Area, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}

function slices(block: BlockModel): BlockModel[] {
  const parts: BlockModel[] = [];
  for (let row = 0; row < block.cells.length; row += rowsPerStep) {
    parts.push({
      row: block.row + row,
      column: block.column,
      cells: block.cells.slice(row, row + rowsPerStep),
    });
  }
  return parts;
}

function areaOf({ row, column, cells }: BlockModel): Area {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** One code for the whole range: Excel takes it much faster than a code a cell (office-js#5852). */
function setNumberFormat(range: Excel.Range, format: NumberFormat): void {
  range.numberFormat = everyCell(numberFormatCodes[format]);
}
