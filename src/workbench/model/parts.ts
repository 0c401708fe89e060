// What a sheet carries besides cells: tables, conditional formats, validation, links, charts, page set-up.
import type { Area } from '../../core/model.ts';

export type SheetTable = {
  id: string;
  /** Unique in the workbook, case-insensitive. */
  name: string;
  /** Header row included (when `showHeaders`), totals row included (when `showTotals`). */
  area: Area;
  columns: {
    id: number;
    name: string;
    /** Formula every body cell shares, `=…`, or null. */ formula: string | null;
  }[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
};

/** What a conditional format lays over the cell; null = leaves as it is. Colours #RRGGBB. */
export type FormatOverlay = {
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strike: boolean | null;
};

export type ConditionalFormat = {
  id: string;
  /** One or more areas; formulas are relative to the top-left cell of the first. */
  areas: Area[];
  /** 1 is looked at first. */
  priority: number;
  stopIfTrue: boolean;
  rule:
    | { kind: 'expression'; formula: string }
    | { kind: 'cellValue'; operator: string; formula1: string; formula2: string | null }
    | { kind: 'containsText'; operator: string; text: string }
    /** A rule we keep in the file but neither draw nor edit (icon sets, data bars, colour scales…). */
    | { kind: 'kept'; type: string };
  format: FormatOverlay;
};

export type DataValidation = {
  areas: Area[];
  rule:
    | { kind: 'list'; /** Comma-separated text, or `=…`. */ source: string; inCellDropDown: boolean }
    | {
        kind: 'wholeNumber' | 'decimal' | 'date' | 'textLength';
        operator: string;
        formula1: string;
        formula2: string | null;
      }
    | { kind: 'custom'; formula: string };
  ignoreBlanks: boolean;
  errorAlert: {
    show: boolean;
    style: 'stop' | 'warning' | 'information';
    title: string;
    message: string;
  } | null;
  prompt: { show: boolean; title: string; message: string } | null;
};

export type Hyperlink = {
  /** `documentReference` ("'Phụ lục'!A1") or `address` (a URL); one of the two. */
  documentReference: string | null;
  address: string | null;
  screenTip: string | null;
};

export type ChartSeries = {
  name: string;
  /** References such as `'Tổng hợp'!$B$5:$B$9`. */
  nameReference: string | null;
  values: string;
  categories: string | null;
  color: string | null;
  pointColors: (string | null)[];
};

export type Chart = {
  id: string;
  name: string;
  /** Office.js word: BarStacked, ColumnClustered, Doughnut… */
  type: string;
  title: string | null;
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' };
  series: ChartSeries[];
  /** In points from the sheet's top-left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** What an add-in set and nobody here draws, by Office.js's path: "valueAxis.minimum". */
  kept?: Readonly<Record<string, unknown>>;
};

export type PageLayout = {
  orientation: 'portrait' | 'landscape';
  /** OOXML paper code; 9 is A4. */
  paperSize: number;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Fit to so many pages wide / tall (0 = automatic), or null for `scale`. */
  fitTo: { width: number; height: number } | null;
  scale: number;
  printTitleRows: readonly [first: number, last: number] | null;
  printTitleColumns: readonly [first: number, last: number] | null;
  printArea: Area | null;
  centerHorizontally: boolean;
  /** Pages of a wide sheet are printed row by row of pages, not column by column. */
  overThenDown: boolean;
  header: PageWords;
  footer: PageWords;
  /** What the first page has instead; null when it has the same. */
  firstPage: { header: PageWords; footer: PageWords } | null;
};

export type PageWords = { left: string; center: string; right: string };

export function defaultPageLayout(): PageLayout {
  return {
    orientation: 'portrait',
    paperSize: 9,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    fitTo: null,
    scale: 100,
    printTitleRows: null,
    printTitleColumns: null,
    printArea: null,
    centerHorizontally: false,
    overThenDown: false,
    header: { left: '', center: '', right: '' },
    footer: { left: '', center: '', right: '' },
    firstPage: null,
  };
}

/** A defined name. `scope` is a sheet id, or null for the workbook. `formula` begins with `=`. */
export type DefinedName = {
  name: string;
  scope: string | null;
  formula: string;
  visible: boolean;
  comment: string;
};
