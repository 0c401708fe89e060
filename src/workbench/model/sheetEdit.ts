// Adding, naming and deleting sheets by Excel's rules.
import { shiftFormula } from '../formula/shift.ts';
import { EditError } from './editError.ts';
import { rewriteFormulas } from './rewriteFormulas.ts';
import type { Sheet } from './sheet.ts';
import type { Origin, Workbook } from './workbook.ts';

// "a/b" · "[1]" · "x:y"; not: "Phụ lục II"
const forbidden = /[\\/?*[\]:]/;

/** 1–31 characters, no forbidden one, no apostrophe at either end, not "History", not taken; throws `EditError`. */
function checkSheetName(workbook: Workbook, name: string, except: Sheet | null): void {
  const isAllowed =
    name.length >= 1 &&
    name.length <= 31 &&
    !forbidden.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isAllowed) throw new EditError('InvalidArgument', `A sheet cannot be called ${name}.`);
  const taken = workbook.sheetByName(name);
  if (taken && taken !== except) throw new EditError('ItemAlreadyExists', `There is a sheet called ${name}.`);
}

function refuseProtected(workbook: Workbook): void {
  if (workbook.structureProtected)
    throw new EditError('AccessDenied', "The workbook's structure is protected.");
}

/** A new sheet at the end; without a name it is called as Excel would: Sheet2, Sheet3… */
export function insertSheet(workbook: Workbook, name: string | null, origin: Origin): Sheet {
  refuseProtected(workbook);
  let wanted = name;
  for (let number = workbook.sheets.length + 1; wanted === null; number += 1) {
    if (!workbook.sheetByName(`Sheet${number}`)) wanted = `Sheet${number}`;
  }
  checkSheetName(workbook, wanted, null);
  const sheet = workbook.addSheet(wanted);
  workbook.announce({ kind: 'sheets', sheetId: sheet.id, area: null, origin });
  return sheet;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string, origin: Origin): void {
  refuseProtected(workbook);
  checkSheetName(workbook, name, sheet);
  const from = sheet.name;
  if (from === name) return;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => shiftFormula(formula, { kind: 'renameSheet', from, to: name }));
  workbook.announce({ kind: 'sheets', sheetId: sheet.id, area: null, origin });
}

/** Deletes a sheet with its names; references to it become #REF!. The last visible sheet stays. */
export function deleteSheet(workbook: Workbook, sheet: Sheet, origin: Origin): void {
  refuseProtected(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
  const next = others[0];
  if (!next) throw new EditError('InvalidOperation', 'The last visible sheet cannot be deleted.');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
  rewriteFormulas(workbook, (formula) => shiftFormula(formula, { kind: 'deleteSheet', sheet: sheet.name }));
  workbook.announce({ kind: 'sheets', sheetId: sheet.id, area: null, origin });
}

/** Moves a sheet so that it stands at the position, counted from 0. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number, origin: Origin): void {
  refuseProtected(workbook);
  if (position < 0 || position >= workbook.sheets.length)
    throw new EditError('InvalidArgument', 'No such position.');
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.announce({ kind: 'sheets', sheetId: sheet.id, area: null, origin });
}

export function activateSheet(workbook: Workbook, sheet: Sheet, origin: Origin): void {
  if (sheet.visibility !== 'visible')
    throw new EditError('InvalidOperation', 'A hidden sheet cannot be activated.');
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.announce({ kind: 'activeSheet', sheetId: sheet.id, area: null, origin });
}
