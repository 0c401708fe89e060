// One sheet of the stand-in workbook: cells and everything that hangs on them. Rows and columns are 0-based.
import type { Area } from '../../core/model.ts';
import type { Cell, StyleId } from './cell.ts';
import type { ConditionalFormat, DataValidation, Chart, Hyperlink, PageLayout, SheetTable } from './parts.ts';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export class Sheet {
  /** Stable for the life of the workbook, kept in the file as `sheetId`: "{00000001}" style text, made by the workbook. */
  readonly id: string;
  name: string;
  visibility: Visibility = 'visible';
  tabColor: string | null = null;
  showGridlines = true;
  /** The sheet's cells by row, then by column; only cells that hold or look like something. */
  readonly rows = new Map<number, Map<number, Cell>>();
  merges: Area[] = [];
  /** Width in characters of the default font, as Excel's dialog shows it, by column; absent = default. */
  readonly columnWidths = new Map<number, number>();
  /** What the blank cells of a column look like; absent = the default style. */
  readonly columnStyles = new Map<number, StyleId>();
  /** Height in points by row; absent = automatic. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  defaultColumnWidth = 8.43;
  defaultRowHeight = 15;
  tables: SheetTable[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: DataValidation[] = [];
  /** By "row,column" of the cell. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  charts: Chart[] = [];
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  pageLayout: PageLayout;
  /** The sheet is protected: writes to locked cells and to its structure are refused. */
  protected = false;
  /** What a protected sheet still allows, by Office.js's words (`allowFormatCells`…). */
  protectionOptions: Record<string, boolean | string> = {};
  autoFilter: { area: Area; filtered: boolean } | null = null;
  /** The selection, in sheet coordinates. */
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  constructor(id: string, name: string, pageLayout: PageLayout) {
    this.id = id;
    this.name = name;
    this.pageLayout = pageLayout;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made blank in the default style when there is none. Does not announce a change: see `Workbook`. */
  ensureCell(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    let cell = cells.get(column);
    if (!cell) {
      cell = { value: undefined, style: this.columnStyles.get(column) ?? 0 };
      cells.set(column, cell);
    }
    return cell;
  }
}
