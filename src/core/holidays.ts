// Public holidays of civil servants, 2021–2026, as they were fixed each year: lunar days and swaps cannot be computed.
import { addDays, parseIsoDate, partsOf } from './calendar.ts';
import type { IsoDate } from './model.ts';
import type { Holiday, SpecialDay } from './progress.ts';

type Row = readonly [first: string, last: string, holiday: Holiday, kind?: SpecialDay['kind']];

/**
 * ✔ read in the announcement of that year; ◇ general knowledge, which the office should compare with its own notice.
 * 24/11 (Ngày Văn hóa Việt Nam) is not in: the law that would make it a day off was not found.
 */
const calendars: Readonly<Record<number, readonly Row[]>> = {
  2021: [
    ['2021-01-01', '2021-01-01', 'newYear'], // ✔ by law
    ['2021-02-10', '2021-02-16', 'tet'], // ◇
    ['2021-04-21', '2021-04-21', 'hungKings'], // ◇
    ['2021-04-30', '2021-04-30', 'reunification'], // ✔ by law
    ['2021-05-01', '2021-05-01', 'labour'], // ✔ by law
    ['2021-05-03', '2021-05-03', 'labour'], // ◇ for Saturday 01/5
    ['2021-09-02', '2021-09-03', 'national'], // ◇
  ],
  2022: [
    ['2022-01-01', '2022-01-01', 'newYear'], // ✔ by law
    ['2022-01-03', '2022-01-03', 'newYear'], // ◇ for Saturday 01/01
    ['2022-01-31', '2022-02-04', 'tet'], // ✔
    ['2022-04-10', '2022-04-11', 'hungKings'], // ✔ Monday for Sunday
    ['2022-04-30', '2022-04-30', 'reunification'], // ✔ by law
    ['2022-05-01', '2022-05-01', 'labour'], // ✔ by law
    ['2022-05-02', '2022-05-02', 'reunification'], // ✔ for Saturday 30/4
    ['2022-05-03', '2022-05-03', 'labour'], // ◇ for Sunday 01/5
    ['2022-09-01', '2022-09-02', 'national'], // ✔
  ],
  2023: [
    ['2023-01-01', '2023-01-02', 'newYear'], // ◇ Monday for Sunday
    ['2023-01-20', '2023-01-26', 'tet'], // ◇
    ['2023-04-29', '2023-04-29', 'hungKings'], // ◇
    ['2023-04-30', '2023-04-30', 'reunification'], // ✔ by law
    ['2023-05-01', '2023-05-01', 'labour'], // ✔ by law
    ['2023-05-02', '2023-05-02', 'hungKings'], // ◇ for Saturday 29/4
    ['2023-05-03', '2023-05-03', 'reunification'], // ◇ for Sunday 30/4
    ['2023-09-01', '2023-09-04', 'national'], // ◇
  ],
  2024: [
    ['2024-01-01', '2024-01-01', 'newYear'], // ✔ by law
    ['2024-02-08', '2024-02-14', 'tet'], // ◇
    ['2024-04-18', '2024-04-18', 'hungKings'], // ◇
    ['2024-04-29', '2024-04-29', 'swap'], // ◇ worked on 04/5
    ['2024-04-30', '2024-04-30', 'reunification'], // ✔ by law
    ['2024-05-01', '2024-05-01', 'labour'], // ✔ by law
    ['2024-05-04', '2024-05-04', 'swap', 'work'], // ◇
    ['2024-09-02', '2024-09-03', 'national'], // ◇
  ],
  2025: [
    ['2025-01-01', '2025-01-01', 'newYear'], // ✔ by law
    ['2025-01-27', '2025-01-31', 'tet'], // ◇ the block is 25/01–02/02
    ['2025-04-07', '2025-04-07', 'hungKings'], // ◇
    ['2025-04-26', '2025-04-26', 'swap', 'work'], // ◇
    ['2025-04-30', '2025-04-30', 'reunification'], // ✔ by law
    ['2025-05-01', '2025-05-01', 'labour'], // ✔ by law
    ['2025-05-02', '2025-05-02', 'swap'], // ◇ worked on 26/4
    ['2025-09-01', '2025-09-02', 'national'], // ◇
  ],
  2026: [
    ['2026-01-01', '2026-01-01', 'newYear'], // ✔ by law
    ['2026-01-02', '2026-01-02', 'swap'], // ✔ block of 4; ◇ worked on 10/01
    ['2026-01-10', '2026-01-10', 'swap', 'work'], // ◇
    ['2026-02-16', '2026-02-20', 'tet'], // ✔ block 14–22/02
    ['2026-04-26', '2026-04-27', 'hungKings'], // ✔ block of 3
    ['2026-04-30', '2026-04-30', 'reunification'], // ✔ by law
    ['2026-05-01', '2026-05-01', 'labour'], // ✔ by law
    ['2026-08-22', '2026-08-22', 'swap', 'work'], // ◇
    ['2026-08-31', '2026-08-31', 'swap'], // ✔ block of 5; ◇ worked on 22/8
    ['2026-09-01', '2026-09-02', 'national'], // ✔
  ],
};

/** The days off and swapped days of a year, ascending; none for a year that is not known. */
export function holidaysOf(year: number): readonly SpecialDay[] {
  return (calendars[year] ?? []).flatMap(([first, last, holiday, kind = 'off']) =>
    eachDay(first, last).map((date): SpecialDay => ({ date, kind, holiday })),
  );
}

/** What a user's own list and the built-in calendars say together: a year with a row of the user's is the user's. */
export function completeHolidays(own: readonly SpecialDay[], planYear: number): readonly SpecialDay[] {
  const known = new Set(own.map(({ date }) => partsOf(date).year));
  const years = [planYear - 1, planYear, planYear + 1].filter((year) => !known.has(year));
  return [...own, ...years.flatMap(holidaysOf)];
}

function eachDay(first: string, last: string): IsoDate[] {
  const days: IsoDate[] = [];
  const end = parseIsoDate(last);
  for (let day = parseIsoDate(first); day !== null && end !== null && day <= end; day = addDays(day, 1))
    days.push(day);
  return days;
}
