// The days off and the worked Saturdays of a plan as names that formulas count working days with.
import { toSerial, weekday } from '../core/calendar.ts';
import { completeHolidays } from '../core/holidays.ts';
import type { IsoDate } from '../core/model.ts';
import type { PlanAnalysis } from '../core/progress.ts';
import { daysOffOf } from '../core/workdays.ts';
import { workdayNames } from './names.ts';
import type { NameModel } from './sheetModel.ts';

/** Constants and not the sheet "Ngày nghỉ": that may not be there, and WORKDAY knows no worked Saturdays. */
export function workdayLists({ references, planYear }: PlanAnalysis): readonly NameModel[] {
  const { off, work } = daysOffOf(completeHolidays(references.daysOff, planYear));
  return [
    { name: workdayNames.off, formula: listOf([...off.keys()].filter((date) => weekday(date) <= 5)) },
    { name: workdayNames.work, formula: listOf([...work]) },
  ];
}

/** Excel takes at most 8,192 characters of a formula; a list of so many days off is no list of days off. */
const most = 1_000;

/** `={44592,44593}`; an array constant may not be empty, and day 0 is nobody's day. */
function listOf(dates: readonly IsoDate[]): string {
  const serials = dates.map(toSerial).sort((a, b) => a - b);
  return `={${serials.length === 0 ? 0 : serials.slice(0, most).join(',')}}`;
}
