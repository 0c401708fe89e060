// Excel's serial numbers in the 1900 date system, its 29 February 1900 that never was included, without a clock.

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** How many days later a workbook of the 1904 date system begins to count. */
export const days1904 = 1462;
/** 31 December 9999. */
export const lastSerial = 2958465;
const falseLeapDay = 60;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days before 1 January of a year, counted from year 1. */
function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const origin = daysBeforeYear(1900);

/** The serial number of a day that exists, or null. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month))
    return null;
  return rolledSerial(year, month, day);
}

/** As DATE counts: month 13 is January of the next year, day 0 the last of the month before. May be out of range. */
export function rolledSerial(year: number, month: number, day: number): number {
  const index = year * 12 + month - 1;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  let days = daysBeforeYear(y) - origin + day;
  for (let earlier = 1; earlier < m; earlier += 1) days += monthLength(y, earlier);
  return days >= falseLeapDay ? days + 1 : days;
}

/** The day of a serial number (its time is dropped): 0 is "0 January 1900", 60 is 29 February 1900; null out of range. */
export function partsOfSerial(serial: number): DateParts | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 0 || whole > lastSerial) return null;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === falseLeapDay) return { year: 1900, month: 2, day: 29 };
  let days = whole > falseLeapDay ? whole - 1 : whole;
  let year = 1900 + Math.floor((days - 1) / 365.2425);
  while (daysBeforeYear(year) - origin >= days) year -= 1;
  while (daysBeforeYear(year + 1) - origin < days) year += 1;
  days -= daysBeforeYear(year) - origin;
  let month = 1;
  while (days > monthLength(year, month)) {
    days -= monthLength(year, month);
    month += 1;
  }
  return { year, month, day: days };
}

/** 1 Sunday … 7 Saturday, as Excel counts it from serial 1 (a Sunday to Excel). */
export function weekdayOfSerial(serial: number): number {
  return ((((Math.floor(serial) - 1) % 7) + 7) % 7) + 1;
}
