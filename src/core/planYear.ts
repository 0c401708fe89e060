// The year a plan is for: what the user set, else what its title says, else what most of its deadlines say.
import { fromSerial, partsOf } from './calendar.ts';
import type { Grid, PlanTable, Task } from './model.ts';
import type { PlanAnalysis, PlanSettings } from './progress.ts';
import { fold, foldedText } from './text.ts';
import { titleLines } from './titleLines.ts';

export type DetectedYear = Pick<PlanAnalysis, 'planYear' | 'planYearFrom'>;

/** What is needed of an `AppendixReading`. */
type Reading = { readonly tables: readonly PlanTable[]; readonly tasks: readonly Task[] };

/**
 * A year by itself, not part of a date, a range or a document number.
 * Accepts "nam 2022", "ke hoach 2022", "nam 2022-2023" (its first year); not "05/01/2022", "2021-2025" (second year).
 */
const YEAR = /(?<![\d/.-]|[\d ]- ?)(?:nam (?:hoc )?)?(20\d\d)(?![\d/.])/gu;

/** "ngày 05 tháng 01 năm 2022", "ngày tháng năm 2022": the day of signing. Accepts those; not "thang nam 2022". */
const SIGNED = /ngay ?[\d.… ]*thang ?[\d.… ]*nam ?(?=20\d\d)/gu;

/** A caption names the document it came with and that document's date. Accepts "(ban hanh kem theo …)", "(kem theo …)". */
const CAPTION = /^\(|kem theo/u;

/** Accepts "giai doan 2021-2025", "tam nhin den nam 2030": years of a programme, not of the plan. */
const PERIOD = /(?:giai doan|nhiem ky|dinh huong den|tam nhin(?: den)?|den)(?: nam)? $/u;

/** The plan year and where it came from; `asOf` decides only when nothing else does. */
export function detectPlanYear(grid: Grid, reading: Reading, settings: PlanSettings): DetectedYear {
  if (settings.planYear !== undefined) return { planYear: settings.planYear, planYearFrom: 'setting' };
  const deadlines = countYears(reading.tasks.flatMap(deadlineYears));
  const title = titleYear(grid, reading.tables, deadlines);
  if (title !== null) return { planYear: title, planYearFrom: 'title' };
  const common = firstCommon(deadlines);
  if (common !== null) return { planYear: common, planYearFrom: 'deadlines' };
  return { planYear: partsOf(settings.asOf).year, planYearFrom: 'asOf' };
}

/** With several years in the title ("kết quả năm 2022, nhiệm vụ năm 2023") the deadlines decide, else the first named. */
function titleYear(
  grid: Grid,
  tables: readonly PlanTable[],
  deadlines: ReadonlyMap<number, number>,
): number | null {
  if (tables.length === 0) return null;
  const lines = titleLines(grid, tables)
    .map(({ text }) => ({ text, years: yearsIn(text) }))
    .filter(({ text, years }) => years.length > 0 && !CAPTION.test(foldedText(text)));
  const capitals = lines.filter(({ text }) => text === text.toUpperCase());
  const years = (capitals.length > 0 ? capitals : lines).flatMap((line) => line.years);
  const [first] = years;
  if (first === undefined) return firstYearOfPeriod(grid, tables);
  return years.reduce(
    (best, year) => ((deadlines.get(year) ?? 0) > (deadlines.get(best) ?? 0) ? year : best),
    first,
  );
}

/** "Giai đoạn 2021-2025" begins in 2021: no later year of it is wrong. Accepts "2021-2025", "2021 - 2025", "2021 den nam 2025". */
const SPAN_OF_YEARS = /(?<!\d)(20\d\d) ?(?:-|den(?: nam)?) ?20\d\d(?!\d)/u;

function firstYearOfPeriod(grid: Grid, tables: readonly PlanTable[]): number | null {
  for (const { text } of titleLines(grid, tables)) {
    const match = CAPTION.test(foldedText(text)) ? null : SPAN_OF_YEARS.exec(foldedText(text));
    if (match !== null) return Number(match[1]);
  }
  return null;
}

/** A school year in a title. Accepts "nam hoc 2025-2026", "nam hoc 2025 - 2026"; not "nam hoc moi", "nam 2025-2026". */
const SCHOOL_YEAR = /(?<![a-z])nam hoc:? ?(20\d\d) ?- ?20\d\d/u;

/** The month the plan's year begins with: August in a school's plan whose title names the school year, else January. */
export function firstMonthOf(grid: Grid, tables: readonly PlanTable[], planYear: number): number {
  const inTitle = titleLines(grid, tables).some(({ text }) => {
    const folded = foldedText(text);
    return !CAPTION.test(folded) && SCHOOL_YEAR.exec(folded)?.[1] === String(planYear);
  });
  return inTitle ? 8 : 1;
}

function yearsIn(text: string): number[] {
  const folded = fold(text).text.replace(SIGNED, 'ngay/');
  return [...folded.matchAll(YEAR)]
    .filter((match) => !PERIOD.test(folded.slice(0, match.index)) && folded.charAt(match.index - 1) !== '/')
    .map((match) => Number(match[1]));
}

function deadlineYears(task: Task): number[] {
  const date = task.deadlineSerial === undefined ? null : fromSerial(task.deadlineSerial);
  if (date !== null) return [partsOf(date).year];
  return [...task.deadline.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => Number(year));
}

function countYears(years: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

/**
 * The first year that a good part of the deadlines have: in a plan of several years the later ones are not wrong, and a
 * slip of the pen is rarer than that.
 */
function firstCommon(counts: ReadonlyMap<number, number>): number | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const common = [...counts].filter(([, count]) => count * 5 >= total).map(([year]) => year);
  return common.length === 0 ? null : Math.min(...common);
}
