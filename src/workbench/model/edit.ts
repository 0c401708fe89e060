// The edits of cells that the host and the page share: what is entered is read as Excel reads it, and announced.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { formulaParses } from '../formula/parse.ts';
import { cellCount, isUnbounded } from './areas.ts';
import type { Scalar } from './cell.ts';
import { emptyCell, forEachCell } from './cells.ts';
import { EditError } from './editError.ts';
import { readEntry } from './entry.ts';
import { enUs, viVn, type EntryLocale } from './entryLocale.ts';
import { canonicalFormula, formulaFromLocal } from './formulaText.ts';
import { coveringMerge } from './merging.ts';
import type { Sheet } from './sheet.ts';
import { styleIdAt } from './styling.ts';
import { renameHeaders } from './tableEdit.ts';
import { growTable, noteCalculatedColumns } from './tableGrowth.ts';
import { holdsValue } from './usedArea.ts';
import type { Origin, Workbook } from './workbook.ts';

export type EditOptions = {
  readonly origin?: Origin;
  readonly locale?: EntryLocale;
  /** The year of a date typed without one; today's when it is not given. */
  readonly currentYear?: number;
};

const longestText = 32767;
const longestFormula = 8192;

/** What one cell is to become; `leave` keeps it, `blank` clears it. */
type Intake =
  | { readonly kind: 'leave' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly value: Scalar;
      readonly numberFormat: string | null;
      readonly quotePrefix: boolean;
    };

/** Enters what a person typed into one cell, read as a Vietnamese computer reads it; throws `EditError`. */
export function enterText(
  workbook: Workbook,
  place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  text: string,
  options: EditOptions = {},
): void {
  const area = { row: place.row, column: place.column, rows: 1, columns: 1 };
  const entered: EditOptions = { origin: 'user', locale: viVn, ...options };
  writeValues(workbook, place.sheet, area, [[text]], entered);
  growTable(workbook, place.sheet, place, entered.origin ?? 'user');
}

/**
 * Writes as `Range.values` does: `null` leaves a cell, `''` clears it, text is read in en-US, and what begins with
 * `=`, `+`, `-` or `@` is tried as a formula. Either every cell is written or, with an `EditError`, none.
 */
export function writeValues(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  values: readonly (readonly unknown[])[],
  options: EditOptions = {},
): void {
  if (isUnbounded(area))
    throw new EditError('InvalidArgument', 'Values cannot be written to whole rows or columns.');
  refuseFiltered(sheet, area);
  const intakes = values.map((row, i) =>
    row.map((value, j) =>
      readIntake(workbook, { sheet, row: area.row + i, column: area.column + j }, value, options),
    ),
  );
  const before = cellCount(area) === 1 ? (sheet.cell(area.row, area.column)?.value ?? null) : undefined;
  intakes.forEach((row, i) => {
    row.forEach((intake, j) =>
      store(workbook, sheet, { row: area.row + i, column: area.column + j }, intake),
    );
  });
  renameHeaders(workbook, sheet, area);
  if (intakes.some((row) => row.some(({ kind }) => kind === 'formula'))) noteCalculatedColumns(sheet, area);
  const after = before === undefined ? undefined : (sheet.cell(area.row, area.column)?.value ?? null);
  workbook.announce({
    kind: 'values',
    sheetId: sheet.id,
    area,
    origin: options.origin ?? 'addin',
    ...(before === undefined || after === undefined ? {} : { cellBefore: before, cellAfter: after }),
  });
}

/** Clears what the cells hold and keeps how they look. */
export function clearContents(workbook: Workbook, sheet: Sheet, area: Area, origin: Origin): void {
  forEachCell(sheet, area, (cell, row, column) => {
    if (!holdsValue(cell) && cell.value === undefined && !cell.spilledFrom) return;
    emptyCell(sheet, cell, { row, column });
  });
  renameHeaders(workbook, sheet, area);
  workbook.announce({ kind: 'values', sheetId: sheet.id, area, origin });
}

/** Excel puts values written over a filtered list into the wrong rows: the stand-in refuses. */
function refuseFiltered(sheet: Sheet, area: Area): void {
  const filter = sheet.autoFilter;
  const common = filter?.filtered === true ? intersect(filter.area, area) : null;
  if (!common || common.rows < 2) return;
  for (let row = common.row; row < common.row + common.rows; row += 1) {
    if (sheet.hiddenRows.has(row))
      throw new EditError('FilteredRangeConflict', 'The range holds rows hidden by a filter.');
  }
}

type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };

function readIntake(workbook: Workbook, place: Place, value: unknown, options: EditOptions): Intake {
  if (value === null || value === undefined) return { kind: 'leave' };
  if (value === '') return { kind: 'blank' };
  const isText = workbook.styles.get(styleIdAt(place.sheet, place.row, place.column)).numberFormat === '@';
  if (typeof value === 'number' || typeof value === 'boolean') {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new EditError('InvalidArgument', 'Not a number.');
    return plain(isText ? String(value).toUpperCase() : value);
  }
  if (typeof value !== 'string')
    throw new EditError('InvalidArgument', 'A cell takes text, a number or a boolean.');
  if (isText) return plain(checkedText(value));
  if (value.startsWith("'")) return { ...plain(checkedText(value.slice(1))), quotePrefix: true };
  const locale = options.locale ?? enUs;
  const entry = readEntry(value, locale, options.currentYear ?? new Date().getFullYear());
  if (entry) return plain(entry.value, entry.numberFormat);
  const formula = formulaIn(value, locale);
  if (formula !== null) {
    return { kind: 'formula', formula: canonicalFormula(formula, place.sheet, place.row, place.column) };
  }
  return plain(checkedText(value));
}

function plain(value: Scalar, numberFormat: string | null = null): Intake & { readonly kind: 'value' } {
  return { kind: 'value', value, numberFormat, quotePrefix: false };
}

function checkedText(text: string): string {
  if (text.length > longestText)
    throw new EditError('InvalidArgument', 'A cell holds at most 32767 characters.');
  return text;
}

/** `+A1`, `-B2*2` and `@SUM(A1)` are formulas too; null for text that begins otherwise, or is the sign alone. */
function formulaIn(text: string, locale: EntryLocale): string | null {
  const first = text.charAt(0);
  if (!'=+-@'.includes(first) || text.slice(1).trim() === '') return null;
  const formula = formulaFromLocal(
    first === '=' ? text : first === '@' ? `=${text.slice(1)}` : `=${text}`,
    locale,
  );
  if (formula.length > longestFormula)
    throw new EditError('FormulaLengthExceedsLimit', 'The formula is too long.');
  if (!formulaParses(formula))
    throw new EditError('InvalidArgument', `This is no formula: ${formula.slice(0, 60)}`);
  return formula;
}

function store(
  workbook: Workbook,
  sheet: Sheet,
  place: { row: number; column: number },
  intake: Intake,
): void {
  if (intake.kind === 'leave') return;
  const merge = coveringMerge(sheet, place.row, place.column);
  // Only the top-left cell of a merged area takes a value.
  if (merge && (merge.row !== place.row || merge.column !== place.column)) return;
  if (intake.kind === 'blank') {
    const existing = sheet.cell(place.row, place.column);
    if (existing) emptyCell(sheet, existing, place);
    return;
  }
  const cell = sheet.ensureCell(place.row, place.column);
  emptyCell(sheet, cell, place);
  if (intake.kind === 'formula') {
    cell.formula = intake.formula;
    return;
  }
  cell.value = intake.value;
  if (intake.quotePrefix) cell.quotePrefix = true;
  const style = workbook.styles.get(cell.style);
  if (intake.numberFormat !== null && style.numberFormat === 'General') {
    cell.style = workbook.styles.intern({ ...style, numberFormat: intake.numberFormat });
  }
}
