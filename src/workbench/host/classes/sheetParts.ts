// Frozen panes and protection of a sheet, and protection of the workbook.
import type { Area } from '../../../core/model.ts';
import { maxColumns, maxRows } from '../../model/address.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Workbook } from '../../model/workbook.ts';
import { refuseUnfocused } from '../guards.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { numberArgument, rangeArgument, rangeOf, recordArgument, type RangeSubject } from '../subjects.ts';

function freeze(sheet: Sheet, freeze: { rows: number; columns: number }, session: Session): void {
  refuseUnfocused(session);
  sheet.freeze = freeze;
  announce(sheet, session);
}

function announce(sheet: Sheet, { workbook }: Session): void {
  workbook.announce({ kind: 'layout', sheetId: sheet.id, area: null, origin: 'addin' });
}

function frozen(sheet: Sheet): RangeSubject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const area: Area = {
    row: 0,
    column: 0,
    rows: rows === 0 ? maxRows : rows,
    columns: columns === 0 ? maxColumns : columns,
  };
  return rangeOf(sheet, area);
}

export const freezePanesClass = hostClass<Sheet>({
  methods: {
    freezeRows: (sheet, [count], session) =>
      freeze(sheet, { rows: numberArgument(count, 1), columns: 0 }, session),
    freezeColumns: (sheet, [count], session) =>
      freeze(sheet, { rows: 0, columns: numberArgument(count, 1) }, session),
    freezeAt: (sheet, [argument], session) => {
      const { area } = rangeArgument(session.workbook, sheet, argument);
      const rows = area.rows === maxRows ? 0 : area.row + area.rows;
      freeze(sheet, { rows, columns: area.columns === maxColumns ? 0 : area.column + area.columns }, session);
    },
    unfreeze: (sheet, _, session) => freeze(sheet, { rows: 0, columns: 0 }, session),
    getLocation: (sheet) => {
      const range = frozen(sheet);
      if (!range) throw hostError('ItemNotFound');
      return range;
    },
    getLocationOrNullObject: frozen,
  },
});

/** What a protected sheet allows when nothing is said. */
const protectionOptions: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const worksheetProtectionClass = hostClass<Sheet>({
  properties: {
    protected: { get: (sheet) => sheet.protected },
    options: {
      get: (sheet) => (sheet.protected ? { ...protectionOptions, ...sheet.protectionOptions } : null),
    },
  },
  methods: {
    protect: (sheet, [options], session) => {
      if (sheet.protected) throw hostError('InvalidOperation');
      sheet.protectionOptions = {};
      for (const [name, value] of Object.entries(options ? recordArgument(options) : {})) {
        if (!(name in protectionOptions)) throw hostError('InvalidArgument');
        if (typeof value === 'boolean' || typeof value === 'string') sheet.protectionOptions[name] = value;
      }
      sheet.protected = true;
      announce(sheet, session);
    },
    unprotect: (sheet, _, session) => {
      sheet.protected = false;
      announce(sheet, session);
    },
  },
});

export const workbookProtectionClass = hostClass<Workbook>({
  properties: { protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    protect: (workbook) => {
      if (workbook.structureProtected) throw hostError('InvalidOperation');
      workbook.structureProtected = true;
    },
    unprotect: (workbook) => {
      workbook.structureProtected = false;
    },
  },
});
