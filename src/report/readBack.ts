// Reads what the user typed on our sheets back from their cells, by the headers that stand there.
import { fromSerial, isoDate } from '../core/calendar.ts';
import { ratings, type CellValue, type IsoDate, type Rating, type UnreadableEntry } from '../core/model.ts';
import { milestoneHeaders, sheetWords, taskHeaders, unmatchedHeaders } from '../labels/sheets.ts';
import { ratingLabels } from '../labels/status.ts';
import type { KeptEntry } from './buildOptions.ts';
import { fingerprint } from './fingerprint.ts';

type Cells = readonly (readonly CellValue[])[];

/** A row of the tasks table as it stands: all rows are needed to follow tasks, `entry` only where something was typed. */
export type TaskRow = {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly entry: KeptEntry | null;
};

export type MilestoneRow = { readonly due: IsoDate | null; readonly entry: KeptEntry };

export function readTaskRows(cells: Cells): readonly TaskRow[] {
  return readRows(cells, [taskHeaders.id, taskHeaders.title, taskHeaders.done]).map((row) => {
    const id = row.text(taskHeaders.id);
    const section = row.text(taskHeaders.section);
    const title = row.text(taskHeaders.title);
    const [result, rating, note] = row.text(taskHeaders.fingerprint).split(' ');
    const typed = (header: string, own: string | undefined): string | undefined => {
      const text = row.text(header);
      return (own === undefined ? text === '' : fingerprint(text) === own) ? undefined : text;
    };
    const typedRating = typed(taskHeaders.rating, rating);
    const entry = entryOf('task', id, section, title, {
      done: dateOf(row.value(taskHeaders.done)),
      result: typed(taskHeaders.result, result),
      rating: ratingOf(typedRating),
      note: typed(taskHeaders.note, note),
      unreadable: unreadableOf(row.value(taskHeaders.done), typedRating),
    });
    return { id, section, title, entry };
  });
}

export function readMilestoneRows(cells: Cells): readonly MilestoneRow[] {
  return readRows(cells, [milestoneHeaders.key, milestoneHeaders.done]).flatMap((row) => {
    const entry = entryOf('milestone', row.text(milestoneHeaders.key), '', row.text(milestoneHeaders.label), {
      done: dateOf(row.value(milestoneHeaders.done)),
      unreadable: unreadableOf(row.value(milestoneHeaders.done)),
      ...confirmationOf(row.value(milestoneHeaders.confirmed)),
    });
    return entry === null ? [] : [{ due: dateOf(row.value(milestoneHeaders.due)) ?? null, entry }];
  });
}

/** The table of entries that had found no task when the sheets were last written. */
export function readUnmatchedRows(cells: Cells): readonly KeptEntry[] {
  return readRows(cells, [unmatchedHeaders.key, unmatchedHeaders.done, unmatchedHeaders.confirmed]).flatMap(
    (row) => {
      const key = row.text(unmatchedHeaders.key);
      const kind = CELL_KEY.test(key) ? 'cell' : isOccurrenceKey(key) ? 'milestone' : 'task';
      const rating = row.text(unmatchedHeaders.rating);
      const entry = entryOf(kind, key, row.text(unmatchedHeaders.section), row.text(unmatchedHeaders.title), {
        done: dateOf(row.value(unmatchedHeaders.done)),
        result: row.text(unmatchedHeaders.result) || undefined,
        rating: ratingOf(rating),
        unreadable: unreadableOf(row.value(unmatchedHeaders.done), rating),
        note: row.text(unmatchedHeaders.note) || undefined,
        ...confirmationOf(row.value(unmatchedHeaders.confirmed)),
      });
      return entry === null ? [] : [entry];
    },
  );
}

type Row = { readonly value: (header: string) => CellValue; readonly text: (header: string) => string };

/** The first row that has all the wanted headers, and the end of the rows below it that have the first field. */
export function findRows(
  cells: Cells,
  wanted: readonly string[],
): { readonly header: readonly CellValue[]; readonly first: number; readonly end: number } | null {
  const top = cells.findIndex((row) => wanted.every((header) => row.includes(header)));
  const header = cells[top];
  if (header === undefined) return null;
  const key = header.indexOf(wanted[0] ?? '');
  const after = cells.findIndex((row, index) => index > top && String(row[key] ?? '').trim() === '');
  return { header, first: top + 1, end: after < 0 ? cells.length : after };
}

function readRows(cells: Cells, wanted: readonly string[]): readonly Row[] {
  const found = findRows(cells, wanted);
  if (found === null) return [];
  return cells.slice(found.first, found.end).map((row): Row => {
    const value = (name: string): CellValue => row[found.header.indexOf(name)] ?? '';
    return { value, text: (name) => String(value(name)).trim() };
  });
}

type Fields = {
  readonly [K in 'done' | 'result' | 'rating' | 'note' | 'due' | 'confirmed' | 'unreadable']?:
    KeptEntry[K] | undefined;
};

/** The entry with the fields that were typed, or null when none was. */
function entryOf(
  kind: KeptEntry['kind'],
  key: string,
  section: string,
  title: string,
  { done, result, rating, note, due, confirmed, unreadable }: Fields,
): KeptEntry | null {
  const fields = {
    ...(done === undefined ? {} : { done }),
    ...(result === undefined ? {} : { result }),
    ...(rating === undefined ? {} : { rating }),
    ...(note === undefined ? {} : { note }),
    ...(due === undefined ? {} : { due }),
    ...(confirmed === undefined ? {} : { confirmed }),
    ...(unreadable === undefined ? {} : { unreadable }),
    ...(result !== undefined && saysNil(result) ? { nil: true } : {}),
  };
  return Object.keys(fields).length === 0 ? null : { key, kind, section, title, ...fields };
}

/** As the formula compares it: blanks around and case do not count. */
export function saysNil(result: string): boolean {
  return result.normalize('NFC').trim().toLowerCase() === sheetWords.nothingArose.toLowerCase();
}

/** "7/0" and "6/0@2022-03-19" are keys of occurrences; "7" is not. */
const OCCURRENCE_KEY = /\/\d+(?:@\d{4}-\d{2}-\d{2})?$/u;
const isOccurrenceKey = (key: string): boolean => OCCURRENCE_KEY.test(key);

/** "Mốc thời hạn!C90" is the key of a cell; "7/0" and "2.1" are not. */
const CELL_KEY = /![A-Z]{1,3}\d+$/u;

/** "15/3/2022", "05-12-2021", "1.6.2022" are days, day first; "3/2022" is not. */
const TYPED_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;

/** A serial number, or a day typed as text on a machine whose Excel did not see a date in it. */
export function dateOf(value: CellValue): IsoDate | undefined {
  if (typeof value === 'number') return fromSerial(value) ?? undefined;
  const match = TYPED_DATE.exec(String(value).trim());
  return match ? (isoDate(Number(match[3]), Number(match[2]), Number(match[1])) ?? undefined) : undefined;
}

function ratingOf(text: string | undefined): Rating | undefined {
  return text === undefined ? undefined : ratings.find((rating) => ratingLabels[rating].short === text);
}

/** What stands where a day or a rating belongs and is neither, as it was typed. */
function unreadableOf(day: CellValue, rating = ''): UnreadableEntry | undefined {
  const done = String(day).trim();
  const isDay = done === '' || dateOf(day) !== undefined;
  const isRating = rating === '' || ratingOf(rating) !== undefined;
  if (isDay && isRating) return undefined;
  return { ...(isDay ? {} : { done }), ...(isRating ? {} : { rating }) };
}

/** A date is the day the user gives; anything else that is typed confirms the day as read. */
function confirmationOf(value: CellValue): Pick<Fields, 'due' | 'confirmed'> {
  const due = dateOf(value);
  if (due !== undefined) return { due };
  return value === '' || value === false ? {} : { confirmed: true };
}
