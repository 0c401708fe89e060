// Reads "Cấu hình" back: what the user set there counts when the plan is read again.
import type { CellValue } from '../core/model.ts';
import type { PlanSettings } from '../core/progress.ts';
import { sheetWords } from '../labels/sheets.ts';
import { dateOf } from './readBack.ts';

export type StoredConfig = {
  /** The plan year only when the user chose it; one that was detected is detected again. */
  readonly settings: Partial<PlanSettings>;
  /** Name of the sheet the report was made from. */
  readonly sourceSheet?: string;
};

/** "Đọc từ tiêu đề: 2022. Đặt năm khác…" says 2022 was detected; "Do người dùng đặt: 2022." that it was chosen. */
const YEAR_NOTE = /^([^:]{1,60}): (\d{4})\./u;

/** The note beside the plan year, which `readConfig` needs to tell a chosen year from a detected one. */
export function planYearNote(from: keyof typeof sheetWords.planYearFrom, year: number): string {
  return `${sheetWords.planYearFrom[from]}: ${year}. ${sheetWords.yearHint}`;
}

export function readConfig(cells: readonly (readonly CellValue[])[]): StoredConfig {
  const row = (label: string): readonly CellValue[] => cells.find((one) => one[0] === label) ?? [];
  const asOf = dateOf(row(sheetWords.asOf)[1] ?? '');
  const year = row(sheetWords.planYear);
  const planYear =
    typeof year[1] === 'number' && isChosen(year[1], String(year[2] ?? '')) ? year[1] : undefined;
  const warningDays = row(sheetWords.warningDays)[1];
  const rule = row(sheetWords.beforeRule)[1];
  const shift = row(sheetWords.shiftRule)[1];
  const sourceSheet = String(row(sheetWords.sourceSheet)[1] ?? '');
  return {
    settings: {
      ...(asOf === undefined ? {} : { asOf }),
      ...(planYear === undefined ? {} : { planYear }),
      ...(typeof warningDays === 'number' && warningDays >= 0
        ? { warningDays: Math.floor(warningDays) }
        : {}),
      ...(typeof rule === 'string' && rule !== ''
        ? { beforeIncludesDay: rule === sheetWords.beforeIncludes }
        : {}),
      ...(typeof shift === 'string' && shift !== ''
        ? { shiftToWorkingDay: shift === sheetWords.shiftOn }
        : {}),
    },
    ...(sourceSheet === '' ? {} : { sourceSheet }),
  };
}

function isChosen(year: number, note: string): boolean {
  const match = YEAR_NOTE.exec(note);
  return match?.[1] === sheetWords.planYearFrom.setting || Number(match?.[2]) !== year;
}
