// Finds the sheets we wrote in an open workbook and what stands on them: they are marked, whatever they are called.
import type { Area, CellValue } from '../core/model.ts';
import { highlightNames, settingNames, sheetMarkName, workdayNames } from '../report/names.ts';
import { sheetKeys, type SheetKey } from '../report/sheetModel.ts';
import { tableNames } from '../report/tableFormulas.ts';
import type { ExcelContext } from './excelContext.ts';
import { areaOf } from './rangeArea.ts';

export type OurSheet = {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly used: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  /** Names of the tables and of the charts on it. */
  readonly tables: readonly string[];
  readonly charts: readonly string[];
};

export type WorkbookState = {
  readonly activeSheetId: string;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly ours: ReadonlyMap<SheetKey, OurSheet>;
  /** Where the tables of our names are, on whatever sheet. */
  readonly tables: ReadonlyMap<string, { readonly sheetId: string; readonly area: Area }>;
  /** Which of our workbook-scoped names exist. */
  readonly names: ReadonlySet<string>;
  readonly structureProtected: boolean;
};

const workbookNames = [settingNames, highlightNames, workdayNames].flatMap((names) => Object.values(names));

/** Three round trips, however many sheets there are. */
export async function readWorkbookState(context: ExcelContext): Promise<WorkbookState> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  const askedTables = Object.values(tableNames).map((name) => askTable(context, name));
  const askedNames = workbookNames.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('name');
    return { name, item };
  });
  await context.sync();

  const tables = new Map(
    askedTables
      .filter(({ table }) => !table.isNullObject)
      .map(({ name, table, range }) => [name, { sheetId: table.worksheet.id, area: areaOf(range) }]),
  );
  const marks = worksheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(sheetMarkName);
    mark.load('formula');
    return { sheet, mark };
  });
  await context.sync();

  const owners = chooseOwners(
    marks.flatMap(({ sheet, mark }) => {
      const key = mark.isNullObject ? null : keyOf(mark.formula);
      return key === null ? [] : [{ key, id: sheet.id }];
    }),
    tables,
  );
  const asked = marks.filter(({ sheet }) => owners.has(sheet.id)).map(({ sheet }) => askSheet(sheet));
  if (asked.length > 0) await context.sync();

  return {
    activeSheetId: active.id,
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    ours: new Map(
      asked.flatMap((sheet): [SheetKey, OurSheet][] => {
        const key = owners.get(sheet.sheet.id);
        return key === undefined ? [] : [[key, ourSheetOf(sheet)]];
      }),
    ),
    tables,
    names: new Set(askedNames.filter(({ item }) => !item.isNullObject).map(({ name }) => name)),
    structureProtected: protection.protected,
  };
}

function askTable(context: ExcelContext, name: string) {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  table.worksheet.load('id');
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { name, table, range };
}

type AskedSheet = ReturnType<typeof askSheet>;

function askSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values');
  sheet.tables.load('items/name');
  sheet.charts.load('items/name');
  sheet.protection.load('protected');
  return { sheet, used };
}

function ourSheetOf({ sheet, used }: AskedSheet): OurSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    protected: sheet.protection.protected,
    used: used.isNullObject ? null : areaOf(used),
    values: used.isNullObject ? [] : used.values,
    tables: sheet.tables.items.map(({ name }) => name),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

/** `="tasks"` → 'tasks'; null for a key we do not know. */
function keyOf(formula: unknown): SheetKey | null {
  const text = String(formula).replace(/^="?|"$/gu, '');
  return sheetKeys.find((key) => key === text) ?? null;
}

/**
 * Sheet id → key. A sheet the user copied carries the mark too: the one that has our table of its name is ours, else
 * the first.
 */
function chooseOwners(
  marked: readonly { readonly key: SheetKey; readonly id: string }[],
  tables: WorkbookState['tables'],
): ReadonlyMap<string, SheetKey> {
  const tableOf: Partial<Record<SheetKey, string>> = tableNames;
  const owners = new Map<string, SheetKey>();
  for (const key of sheetKeys) {
    const candidates = marked.filter((sheet) => sheet.key === key);
    const home = tables.get(tableOf[key] ?? '')?.sheetId;
    const owner = candidates.find(({ id }) => id === home) ?? candidates[0];
    if (owner) owners.set(owner.id, key);
  }
  return owners;
}
