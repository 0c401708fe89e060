// A sheet as plain data before it is cells: what a preview, a test and Excel all see. Coordinates are 0-based.
import type { Area, IsoDate, Source } from '../core/model.ts';

export const referenceKeys = ['holidays', 'periods', 'units'] as const;
/** The sheets that hold the user's own lists: made when asked for, read whenever they are there, no part of a report. */
export type ReferenceKey = (typeof referenceKeys)[number];

export const sheetKeys = [
  'tasks',
  'milestones',
  'findings',
  'summary',
  'overdue',
  'config',
  ...referenceKeys,
] as const;
/** The sheets that are ours. A sheet carries its key in a hidden sheet-scoped name, so that a renamed one is still found. */
export type SheetKey = (typeof sheetKeys)[number];

/** A place a link leads to, inside the workbook. */
export type LinkTarget = Pick<Source, 'sheet' | 'row' | 'column' | 'rows' | 'columns'>;

/**
 * What one cell is to hold. A bare string is always text: whoever writes it must see to it that Excel does not read it
 * as a formula, number or date. `null` is a blank cell. A formula is in en-US with commas and begins with `=`.
 */
export type CellModel =
  | string
  | number
  | boolean
  | null
  | { readonly date: IsoDate }
  | { readonly formula: string }
  | { readonly text: string; readonly link: LinkTarget };

/** A rectangle of cells with its top-left corner. Rows all have the same length. */
export type BlockModel = {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellModel[])[];
};

/** `count` is a whole number whose zero is a dash, as tables of counts are easier to read so. */
export type NumberFormat = 'general' | 'text' | 'date' | 'integer' | 'count' | 'percent';

export type ColumnModel = {
  /** In characters of the default font, as Excel's column width box shows it. */
  readonly width: number;
  readonly hidden?: boolean;
};

/** An Excel table over cells that a block fills: header row included. */
export type TableModel = {
  /** Unique in the workbook: "NhiemVu". */
  readonly name: string;
  readonly area: Area;
  /** `format` applies to the body of the column. `input` columns are for the user: light fill, unlocked. */
  readonly columns: readonly {
    readonly header: string;
    readonly format: NumberFormat;
    readonly wrap?: boolean;
    readonly align?: 'left' | 'center' | 'right';
    readonly input?: boolean;
    /** Allowed values, offered as a drop-down. */
    readonly choices?: readonly string[];
    /** An input column that takes more than its format says ("x" where a date may stand): no validation. */
    readonly free?: boolean;
  }[];
  readonly style: string;
};

export type CellStyle =
  'title' | 'subtitle' | 'heading' | 'header' | 'label' | 'value' | 'total' | 'note' | 'input' | 'warning';

export type StyleModel = {
  readonly area: Area;
  readonly style: CellStyle;
  readonly format?: NumberFormat;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
};

/** A workbook-scoped name for a place on this sheet (absolute) or, with `formula`, for a formula. */
export type NameModel = { readonly name: string } & ({ readonly area: Area } | { readonly formula: string });

export type ChartModel = {
  readonly kind: 'barStacked' | 'doughnut' | 'column';
  readonly title: string;
  /** Header row and first column included. */
  readonly data: Area;
  /** The cells the chart covers. */
  readonly area: Area;
  /** One colour (#RRGGBB) a series, or a point for a doughnut. */
  readonly colors: readonly string[];
  readonly seriesBy: 'rows' | 'columns';
};

/** A conditional format of ours on our own sheets or on the source rows. The formula is relative to the top-left cell. */
export type HighlightRule = {
  /** Tells our rules from the user's: a term in the formula itself (see `highlight.ts`). */
  readonly area: Area;
  readonly sheet: string;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly stopIfTrue: boolean;
};

export type HighlightModel = { readonly rules: readonly HighlightRule[] };

export type SheetModel = {
  readonly key: SheetKey;
  /** Wanted name; the writer adds " (2)" when a sheet of that name is not ours. */
  readonly name: string;
  readonly blocks: readonly BlockModel[];
  readonly columns: readonly ColumnModel[];
  readonly tables: readonly TableModel[];
  readonly styles: readonly StyleModel[];
  readonly names: readonly NameModel[];
  readonly charts: readonly ChartModel[];
  readonly merges: readonly Area[];
  readonly rules: readonly Omit<HighlightRule, 'sheet'>[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Rows repeated on every printed page, 0-based inclusive, or null. */
    readonly titleRows: readonly [first: number, last: number] | null;
    /** For a sheet too wide to be read on one page; one page wide when it is not given. */
    readonly wide?: {
      readonly pages: number;
      /** So many first columns are repeated on every page. */
      readonly titleColumns: number;
    };
  };
  readonly tabColor: string;
};
