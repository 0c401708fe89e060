// Addresses as Office.js gives them: with the sheet's name, quoted only where it must be.
import { formatAddress, parseAddress } from '../model/address.ts';
import type { AreasSubject, RangeSubject } from './subjects.ts';

// "Sheet1" · "Phụ_lục" · "Tổng.hợp"; not: "Phụ lục II"
const plainName = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;

/** `'Phụ lục II'`, `Sheet1`; a name that reads like a cell is quoted too. */
export function sheetPrefix(name: string): string {
  const isPlain = plainName.test(name) && !parseAddress(name) && !/^R\d*C\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function addressOf({ sheet, area }: RangeSubject): string {
  return `${sheetPrefix(sheet.name)}!${formatAddress(area)}`;
}

export function addressesOf({ sheet, areas }: AreasSubject): string {
  return areas.map((area) => addressOf({ sheet, area })).join(',');
}

/** `='Phụ lục'!$B$2:$C$5`, as defined names and charts keep it. */
export function absoluteReference({ sheet, area }: RangeSubject): string {
  return `${sheetPrefix(sheet.name)}!${formatAddress(area, 'absolute')}`;
}
