// What was typed into the settings form, read strictly: day first, whole numbers, a sentence for what does not fit.
import { isoDate } from '../core/calendar.ts';
import type { IsoDate } from '../core/model.ts';
import type { PlanSettings } from '../core/progress.ts';
import { paneWords } from '../labels/pane.ts';

export type SettingsText = { readonly asOf: string; readonly planYear: string; readonly warningDays: string };

// Accepts "1/7/2022", "01-07-2022", "1.7.2022"; not "2022-07-01".
const dayFirst = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;

/** A day typed day first, or null. */
export function parseTypedDate(text: string): IsoDate | null {
  const match = dayFirst.exec(text);
  return match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : -1;
  return value >= least && value <= most ? value : null;
}

/** The settings, or null with a sentence for each field that is wrong. A blank plan year is read from the appendix. */
export function readSettings(text: SettingsText): {
  values: Omit<PlanSettings, 'beforeIncludesDay'> | null;
  problems: Partial<Record<keyof SettingsText, string>>;
} {
  const asOf = parseTypedDate(text.asOf);
  const openYear = text.planYear.trim() === '';
  const planYear = openYear ? null : wholeNumber(text.planYear, 1950, 2199);
  const warningDays = wholeNumber(text.warningDays, 0, 365);
  const problems = {
    ...(asOf === null ? { asOf: paneWords.dateWrong } : {}),
    ...(planYear === null && !openYear ? { planYear: paneWords.yearWrong } : {}),
    ...(warningDays === null ? { warningDays: paneWords.daysWrong } : {}),
  };
  if (asOf === null || warningDays === null || (planYear === null && !openYear))
    return { values: null, problems };
  return { values: { asOf, warningDays, ...(planYear === null ? {} : { planYear }) }, problems };
}
