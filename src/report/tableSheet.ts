// Turns rows and column descriptions into the block, the table, the widths and the styles of a sheet.
import type { Area } from '../core/model.ts';
import type {
  BlockModel,
  CellModel,
  ColumnModel,
  NumberFormat,
  StyleModel,
  TableModel,
} from './sheetModel.ts';

export type ColumnSpec<Row> = {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => CellModel;
  readonly format?: NumberFormat;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly input?: boolean;
  readonly choices?: readonly string[];
  readonly free?: boolean;
  readonly hidden?: boolean;
};

export type TableParts = {
  readonly block: BlockModel;
  readonly table: TableModel;
  readonly columns: readonly ColumnModel[];
};

/** The table with its header at `row`, in column A; one blank body row when there are no rows, as a table needs one. */
export function buildTable<Row>(
  name: string,
  specs: readonly ColumnSpec<Row>[],
  rows: readonly Row[],
  row: number,
): TableParts {
  const body: CellModel[][] = rows.map((item) => specs.map((spec) => spec.cell(item)));
  if (body.length === 0) body.push(specs.map(() => null));
  return {
    block: { row, column: 0, cells: [specs.map((spec) => spec.header), ...body] },
    table: {
      name,
      area: { row, column: 0, rows: body.length + 1, columns: specs.length },
      columns: specs.map(({ header, format, wrap, align, input, choices, free }) => ({
        header,
        format: format ?? 'text',
        ...(wrap === undefined ? {} : { wrap }),
        ...(align === undefined ? {} : { align }),
        ...(input === undefined ? {} : { input }),
        ...(choices === undefined ? {} : { choices }),
        ...(free === undefined ? {} : { free }),
      })),
      style: 'TableStyleLight1',
    },
    columns: specs.map(({ width, hidden }) => ({ width, ...(hidden === undefined ? {} : { hidden }) })),
  };
}

/** 0-based position of a header among the columns; the sheet does not build when a header is not there. */
function columnOf<Row>(specs: readonly ColumnSpec<Row>[], header: string): number {
  const position = specs.findIndex((spec) => spec.header === header);
  if (position < 0) throw new RangeError(`No column ${header}`);
  return position;
}

/** The cells of a column below its header. */
export function bodyOf<Row>({ area }: TableModel, specs: readonly ColumnSpec<Row>[], header: string): Area {
  return {
    row: area.row + 1,
    column: area.column + columnOf(specs, header),
    rows: area.rows - 1,
    columns: 1,
  };
}

/** Title in the first row, then label and value pairs, one a row, then a remark; styled. */
export function buildHeading(
  title: string,
  facts: readonly { readonly label: string; readonly value: CellModel; readonly format?: NumberFormat }[],
  note: string,
  valueColumn: number,
): { readonly blocks: readonly BlockModel[]; readonly styles: readonly StyleModel[] } {
  const noteRow = facts.length + 1;
  return {
    blocks: [
      { row: 0, column: 0, cells: [[title]] },
      { row: 1, column: 0, cells: facts.map((fact) => [fact.label]) },
      { row: 1, column: valueColumn, cells: facts.map((fact) => [fact.value]) },
      ...(note === '' ? [] : [{ row: noteRow, column: 0, cells: [[note]] }]),
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'title' },
      { area: { row: 1, column: 0, rows: facts.length, columns: 1 }, style: 'label' },
      ...facts.map((fact, index): StyleModel => ({
        area: { row: index + 1, column: valueColumn, rows: 1, columns: 1 },
        style: 'subtitle',
        ...(fact.format === undefined ? {} : { format: fact.format }),
      })),
      ...(note === ''
        ? []
        : [{ area: { row: noteRow, column: 0, rows: 1, columns: 1 }, style: 'note' } satisfies StyleModel]),
    ],
  };
}
