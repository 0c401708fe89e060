// What ranges are to the host, and how the arguments of a request become ranges, numbers and words.
import type { Area } from '../../core/model.ts';
import { nameKey } from '../formula/structuredText.ts';
import { parseAddress } from '../model/address.ts';
import { insideSheet, wholeSheet } from '../model/areas.ts';
import type { Sheet } from '../model/sheet.ts';
import { allTables } from '../model/tableEdit.ts';
import type { Workbook } from '../model/workbook.ts';
import type { HostObject } from './hostObject.ts';
import { hostError } from './hostError.ts';

/** `area` moves along when rows are inserted above a tracked range. */
export type RangeSubject = { readonly sheet: Sheet; area: Area };
export type AreasSubject = { readonly sheet: Sheet; areas: Area[] };

export function rangeOf(sheet: Sheet, area: Area): RangeSubject {
  return { sheet, area };
}

/** The range, refused when it leaves the sheet. */
export function rangeWithin(sheet: Sheet, area: Area): RangeSubject {
  const inside = insideSheet(area);
  if (!inside) throw hostError('InvalidArgument');
  return { sheet, area: inside };
}

export function areasOf(subject: RangeSubject | AreasSubject): AreasSubject {
  return 'areas' in subject ? subject : { sheet: subject.sheet, areas: [subject.area] };
}

// 'Phụ lục'!A1 · Sheet1!$B$2:C5 · 'a''b'!A:A; not: A1
const sheetAddress = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const longestAddress = 8192;

/** An address, with or without a sheet, the name of a range, or the name of a table; null when it is none of these. */
export function findRange(workbook: Workbook, sheet: Sheet, address: string): RangeSubject | null {
  if (address.length > longestAddress) throw hostError('InvalidArgument');
  const match = sheetAddress.exec(address);
  const target = match ? workbook.sheetByName((match[1] ?? match[2] ?? '').replaceAll("''", "'")) : sheet;
  if (!target) return null;
  const local = match?.[3] ?? address;
  const area = parseAddress(local);
  if (area) return { sheet: target, area };
  const key = nameKey(local);
  const named = workbook.names
    .filter((name) => nameKey(name.name) === key && (name.scope === null || name.scope === target.id))
    .sort((a, b) => Number(a.scope === null) - Number(b.scope === null))[0];
  // A name that stands for another name is not followed: it could lead back.
  const place = named?.formula.slice(1) ?? '';
  if (named)
    return sheetAddress.test(place) || parseAddress(place) ? findRange(workbook, target, place) : null;
  const owner = allTables(workbook).find(({ table }) => nameKey(table.name) === key);
  if (!owner) return null;
  const { area: whole, showHeaders, showTotals } = owner.table;
  const [above, below] = [showHeaders ? 1 : 0, showTotals ? 1 : 0];
  return rangeOf(owner.sheet, { ...whole, row: whole.row + above, rows: whole.rows - above - below });
}

/** As `getRange` takes it: nothing means the whole sheet. */
export function rangeAt(workbook: Workbook, sheet: Sheet, address: unknown): RangeSubject {
  if (address === undefined || address === null || address === '') return rangeOf(sheet, wholeSheet);
  const range = typeof address === 'string' ? findRange(workbook, sheet, address) : null;
  if (!range) throw hostError('InvalidArgument');
  return range;
}

/** As `getRanges` takes it: addresses of one sheet with commas between. */
export function areasAt(workbook: Workbook, sheet: Sheet, addresses: unknown): AreasSubject {
  if (typeof addresses !== 'string' || addresses.length > longestAddress) throw hostError('InvalidArgument');
  return {
    sheet,
    areas: addresses.split(',').map((address) => rangeAt(workbook, sheet, address.trim()).area),
  };
}

function isObject(argument: unknown): argument is HostObject {
  return (
    typeof argument === 'object' && argument !== null && 'className' in argument && 'subject' in argument
  );
}

/** A Range object or an address. */
export function rangeArgument(workbook: Workbook, sheet: Sheet, argument: unknown): RangeSubject {
  if (!isObject(argument)) return rangeAt(workbook, sheet, argument);
  // True because the object model says so of every object of class Range.
  if (argument.className === 'Range') return argument.subject as RangeSubject;
  throw hostError('InvalidArgument');
}

/** A Range or RangeAreas object, or addresses. */
export function areasArgument(workbook: Workbook, sheet: Sheet, argument: unknown): AreasSubject {
  // True because the object model says so of every object of class RangeAreas.
  if (isObject(argument) && argument.className === 'RangeAreas') return argument.subject as AreasSubject;
  if (isObject(argument)) return areasOf(rangeArgument(workbook, sheet, argument));
  return areasAt(workbook, sheet, argument);
}

export function numberArgument(argument: unknown, otherwise?: number): number {
  if (typeof argument === 'number' && Number.isFinite(argument)) return argument;
  if ((argument === undefined || argument === null) && otherwise !== undefined) return otherwise;
  throw hostError('InvalidArgument');
}

export function textArgument(argument: unknown, otherwise?: string): string {
  if (typeof argument === 'string') return argument;
  if ((argument === undefined || argument === null) && otherwise !== undefined) return otherwise;
  throw hostError('InvalidArgument');
}

export function booleanArgument(argument: unknown): boolean {
  if (typeof argument === 'boolean') return argument;
  throw hostError('InvalidArgument');
}

/** The word among `words` that the argument is, whatever its capitals; Excel takes enum words loosely. */
export function wordArgument<Word extends string>(
  argument: unknown,
  words: readonly Word[],
  otherwise?: Word,
): Word {
  if ((argument === undefined || argument === null) && otherwise !== undefined) return otherwise;
  const found = words.find(
    (word) => typeof argument === 'string' && word.toLowerCase() === argument.toLowerCase(),
  );
  if (found === undefined) throw hostError('InvalidArgument');
  return found;
}

/** The members of a plain object argument. */
export function recordArgument(argument: unknown): Readonly<Record<string, unknown>> {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument))
    throw hostError('InvalidArgument');
  // True of every object that is not an array.
  return argument as Readonly<Record<string, unknown>>;
}
