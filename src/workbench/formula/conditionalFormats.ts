// Which conditional formats hold in which cells, and what they lay over them.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { isError } from '../model/cell.ts';
import type { ConditionalFormat, FormatOverlay } from '../model/parts.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Workbook } from '../model/workbook.ts';
import type { Calculator } from './calculator.ts';
import { compareText, compareValues } from './compare.ts';
import type { Single } from './values.ts';

/** Where a rule is tried: the cell, and how far it lies from the one the formula was written for. */
type Place = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly shift: { rows: number; columns: number };
};

/** What the rules lay over the cells of an area, by "row,column"; cells where no rule holds are left out. */
export function conditionalOverlays(
  workbook: Workbook,
  calculator: Calculator,
  sheet: Sheet,
  area: Area,
): Map<string, FormatOverlay> {
  const overlays = new Map<string, FormatOverlay>();
  if (!workbook.sheets.includes(sheet)) return overlays;
  const stopped = new Set<string>();
  for (const format of sheet.conditionalFormats.toSorted((a, b) => a.priority - b.priority)) {
    const [first] = format.areas;
    if (!first || format.rule.kind === 'kept') continue;
    for (const part of format.areas) {
      const common = intersect(part, area);
      if (common) layOver(format, first, common, { calculator, sheet, overlays, stopped });
    }
  }
  return overlays;
}

type Painting = {
  readonly calculator: Calculator;
  readonly sheet: Sheet;
  readonly overlays: Map<string, FormatOverlay>;
  readonly stopped: Set<string>;
};

function layOver(format: ConditionalFormat, first: Area, area: Area, painting: Painting): void {
  const { calculator, sheet, overlays, stopped } = painting;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const key = `${row},${column}`;
      if (stopped.has(key)) continue;
      const place = { sheet, row, column, shift: { rows: row - first.row, columns: column - first.column } };
      if (!holds(format.rule, place, calculator)) continue;
      overlays.set(key, under(overlays.get(key), format.format));
      if (format.stopIfTrue) stopped.add(key);
    }
  }
}

/** A rule of lower priority fills in only what those before it left open. */
function under(upper: FormatOverlay | undefined, lower: FormatOverlay): FormatOverlay {
  if (!upper) return lower;
  return {
    fill: upper.fill ?? lower.fill,
    fontColor: upper.fontColor ?? lower.fontColor,
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    underline: upper.underline ?? lower.underline,
    strike: upper.strike ?? lower.strike,
  };
}

function holds(rule: ConditionalFormat['rule'], place: Place, calculator: Calculator): boolean {
  switch (rule.kind) {
    case 'expression':
      return isTrue(result(rule.formula, place, calculator));
    case 'cellValue': {
      const value = place.sheet.cell(place.row, place.column)?.value;
      const first = result(rule.formula1, place, calculator);
      const second = rule.formula2 === null ? undefined : result(rule.formula2, place, calculator);
      return cellValueHolds(rule.operator, value, first, second);
    }
    case 'containsText':
      return textHolds(rule.operator, place.sheet.cell(place.row, place.column)?.value, rule.text);
    case 'kept':
      return false;
  }
}

function result(formula: string, { sheet, row, column, shift }: Place, calculator: Calculator): Single {
  const found = calculator.evaluate(formula, { sheet, row, column }, shift);
  return typeof found === 'object' && !isError(found) ? found[0]?.[0] : found;
}

function isTrue(value: Single): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Operators in Office.js's words ("GreaterThanOrEqual", "EqualTo") or OOXML's ("greaterThanOrEqual", "equal"). */
function cellValueHolds(operator: string, value: Single, first: Single, second: Single): boolean {
  if (isError(value) || isError(first) || isError(second)) return false;
  // Excel compares a blank cell as "", and as 0 only with numbers for between and equal.
  const side = compareValues(value, first);
  switch (operator.toLowerCase().replace(/to$/u, '')) {
    case 'equal':
      return side === 0;
    case 'notequal':
      return side !== 0;
    case 'greaterthan':
      return side > 0;
    case 'lessthan':
      return side < 0;
    case 'greaterthanorequal':
      return side >= 0;
    case 'lessthanorequal':
      return side <= 0;
    case 'between':
      return isBetween(value, first, second);
    case 'notbetween':
      return !isBetween(value, first, second);
    default:
      return false;
  }
}

/** The two limits may stand in either order. */
function isBetween(value: Single, a: Single, b: Single): boolean {
  const [low, high] = compareValues(a, b) <= 0 ? [a, b] : [b, a];
  return compareValues(value, low) >= 0 && compareValues(value, high) <= 0;
}

function textHolds(operator: string, value: Single, wanted: string): boolean {
  const text = (isError(value) ? value.error : String(value ?? '')).toLowerCase();
  const part = wanted.toLowerCase();
  switch (operator.toLowerCase()) {
    case 'contains':
    case 'containstext':
      return text.includes(part);
    case 'notcontains':
    case 'notcontainstext':
      return !text.includes(part);
    case 'beginswith':
      return compareText(text.slice(0, part.length), part) === 0;
    case 'endswith':
      return part === '' || text.endsWith(part);
    default:
      return false;
  }
}
