// Which day a serial number stands for: a workbook may count from 1904, and then every date would be four years off.
import { isoDate, toSerial } from '../core/calendar.ts';
import type { ExcelContext } from './excelContext.ts';
import { ExcelFailure } from './excelFailure.ts';

const knownDay = { year: 2000, month: 1, day: 1 } as const;

/** Queues the question. No property tells the date system, so Excel is asked for the number of a known day. */
export function askDateSystem({ workbook }: ExcelContext): Excel.FunctionResult<number> {
  const answer = workbook.functions.date(knownDay.year, knownDay.month, knownDay.day);
  answer.load('value');
  return answer;
}

/** After the sync: whether the day has another number than in the usual system. */
export function countsFrom1904(answer: Excel.FunctionResult<number>): boolean {
  const usual = isoDate(knownDay.year, knownDay.month, knownDay.day);
  // Excel 1904 is the only other system; an answer that is no number says nothing.
  return usual !== null && typeof answer.value === 'number' && answer.value !== toSerial(usual);
}

/** After the sync: fails with `date1904`. */
export function refuseDates1904(answer: Excel.FunctionResult<number>): void {
  if (countsFrom1904(answer)) throw new ExcelFailure('date1904');
}
