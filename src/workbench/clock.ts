// The only reading of the clock in the workbench: today, for TODAY() and as the proposed ngày chốt.
import { isoDate } from '../core/calendar.ts';
import type { IsoDate } from '../core/model.ts';

/** Today on this machine's calendar. */
export function today(): IsoDate {
  const now = new Date();
  const date = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new RangeError(`The clock says ${now.toString()}`);
  return date;
}
