// What the user decided about a workbook, kept in the workbook: settings, corrections, headings, ignored findings.
import * as z from 'zod/mini';
import { parseIsoDate, toSerial } from '../core/calendar.ts';
import { columnRoles, type CellValue, type KnownHeading } from '../core/model.ts';
import { type PlanSettings } from '../core/progress.ts';
import { sheetWords } from '../labels/sheets.ts';
import { settingNames } from '../report/names.ts';
import { planYearNote } from '../report/readConfig.ts';
import { askPlaces, followed, keepPlaces, withNames, type KeptCorrection } from './correctionNames.ts';
import type { ExcelContext } from './excelContext.ts';

const settingsKey = 'plan.settings';

const area = z.object({
  row: z.int().check(z.nonnegative()),
  column: z.int().check(z.nonnegative()),
  rows: z.int().check(z.positive()),
  columns: z.int().check(z.positive()),
});
const correction = z.object({
  sheet: z.string(),
  range: area,
  headerRows: z.int().check(z.nonnegative()),
  columns: z.record(z.string(), z.enum(columnRoles)),
  open: z.exactOptional(z.boolean()),
  id: z.exactOptional(z.string()),
});
const knownHeading = z.object({ heading: z.string(), role: z.enum(columnRoles) });
/** A day as `YYYY-MM-DD`. */
export const isoDay = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    const date = parseIsoDate(text);
    if (date === null) context.issues.push({ code: 'custom', message: 'not a day', input: text });
    return date ?? z.NEVER;
  }),
);
const storedPlan = z.object({
  settings: z._default(
    z.object({
      asOf: z.exactOptional(isoDay),
      planYear: z.exactOptional(z.int()),
      warningDays: z.exactOptional(z.int().check(z.nonnegative())),
      beforeIncludesDay: z.exactOptional(z.boolean()),
      shiftToWorkingDay: z.exactOptional(z.boolean()),
    }),
    {},
  ),
  corrections: z._default(z.array(correction), []),
  ignored: z._default(z.array(z.string()), []),
  headings: z._default(z.array(knownHeading), []),
});

/** What is kept between sessions; `ignored` are `findingKey`s of the findings not to be shown again. */
export type StoredPlan = {
  readonly settings: Partial<PlanSettings>;
  readonly corrections: readonly KeptCorrection[];
  readonly ignored: readonly string[];
  /** Headings whose meaning the user has told, for every table of the workbook. */
  readonly headings: readonly KnownHeading[];
};
const nothingStored: StoredPlan = { settings: {}, corrections: [], ignored: [], headings: [] };

/**
 * What is kept in the workbook, corrections where their cells are now; a record another version left, or a person
 * edited, counts as none.
 */
export async function readStored(context: ExcelContext): Promise<StoredPlan> {
  const item = askStored(context);
  const places = askPlaces(context);
  await context.sync();
  const stored = storedOf(item);
  return { ...stored, corrections: followed(stored.corrections, places) };
}

function askStored(context: ExcelContext): Excel.Setting {
  const item = context.workbook.settings.getItemOrNullObject(settingsKey);
  item.load('value');
  return item;
}

function storedOf(item: Excel.Setting): StoredPlan {
  const parsed = item.isNullObject ? null : storedPlan.safeParse(item.value);
  return parsed?.success === true ? parsed.data : nothingStored;
}

/** Keeps a plan in the workbook and puts its settings into the cells of "Cấu hình", which the formulas read. */
export async function writeStored(context: ExcelContext, plan: StoredPlan): Promise<void> {
  const { settings, ignored, headings } = plan;
  const item = askStored(context);
  const places = askPlaces(context);
  const cells = findSettingCells(context);
  const year = askYear(cells.get(settingNames.planYear));
  await context.sync();
  const corrections = withNames(plan.corrections, storedOf(item).corrections, places);
  context.workbook.settings.add(settingsKey, { settings, corrections, ignored, headings });
  const put = (name: string, value: CellValue | undefined): void => {
    const cell = cells.get(name);
    if (cell?.isNullObject === false && value !== undefined) cell.values = [[value]];
  };
  put(settingNames.asOf, settings.asOf === undefined ? undefined : toSerial(settings.asOf));
  put(settingNames.warningDays, settings.warningDays);
  put(settingNames.planYear, settings.planYear);
  if (year !== null && !year.cell.isNullObject) {
    const note = yearNote(settings.planYear, year);
    if (note !== null) year.note.values = [[note]];
  }
  const rule = cells.get(settingNames.warningDays);
  if (rule?.isNullObject === false && settings.beforeIncludesDay !== undefined) {
    const words = settings.beforeIncludesDay ? sheetWords.beforeIncludes : sheetWords.beforeExcludes;
    rule.getOffsetRange(1, 0).values = [[words]];
  }
  if (rule?.isNullObject === false && settings.shiftToWorkingDay !== undefined) {
    const words = settings.shiftToWorkingDay ? sheetWords.shiftOn : sheetWords.shiftOff;
    rule.getOffsetRange(2, 0).values = [[words]];
  }
  await context.sync();
  await keepPlaces(context, corrections, places);
}

/** The named cells of "Cấu hình"; null objects where there is none. */
function findSettingCells(context: ExcelContext): ReadonlyMap<string, Excel.Range> {
  return new Map(
    Object.values(settingNames).map((name) => {
      const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      cell.load('values');
      return [name, cell];
    }),
  );
}

type AskedYear = { readonly cell: Excel.Range; readonly note: Excel.Range };

function askYear(cell: Excel.Range | undefined): AskedYear | null {
  if (cell === undefined) return null;
  const note = cell.getOffsetRange(0, 1);
  note.load('values');
  return { cell, note };
}

/** What is to stand beside the plan year, or null to leave what does: a year typed there by hand goes on counting. */
function yearNote(chosen: number | undefined, { cell, note }: AskedYear): string | null {
  if (chosen !== undefined) return planYearNote('setting', chosen);
  const shown = Number(cell.values[0]?.[0]);
  // The user took back the year chosen in the pane: the cell's must not bring it back.
  return note.values[0]?.[0] === planYearNote('setting', shown) ? planYearNote('takenBack', shown) : null;
}
