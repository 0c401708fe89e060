// Excel.AutoFilter of a sheet or a table: whether it is on and filters, and taking it off. Filtering is not done here.
import type { SheetTable } from '../../model/parts.ts';
import type { Sheet } from '../../model/sheet.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { rangeOf, type RangeSubject } from '../subjects.ts';
import type { Session } from '../session.ts';

type FilterSubject = { readonly sheet: Sheet; readonly table: SheetTable | null };

/** Rows of a table are only ever hidden by its filter. */
function isFiltered({ sheet, table }: FilterSubject): boolean {
  if (!table) return sheet.autoFilter?.filtered === true;
  const { area } = table;
  return [...sheet.hiddenRows].some((row) => row > area.row && row < area.row + area.rows);
}

function rangeOfFilter({ sheet, table }: FilterSubject): RangeSubject | null {
  const area = table ? (table.showFilterButton ? table.area : null) : (sheet.autoFilter?.area ?? null);
  return area ? rangeOf(sheet, area) : null;
}

/** Shows the rows the filter hid. */
function clear(subject: FilterSubject, { workbook }: Session): void {
  const { sheet, table } = subject;
  const area = rangeOfFilter(subject)?.area;
  if (!area || !isFiltered(subject)) return;
  for (const row of [...sheet.hiddenRows])
    if (row > area.row && row < area.row + area.rows) sheet.hiddenRows.delete(row);
  if (!table && sheet.autoFilter) sheet.autoFilter = { ...sheet.autoFilter, filtered: false };
  workbook.announce({ kind: 'layout', sheetId: sheet.id, area, origin: 'addin' });
}

export const autoFilterClass = hostClass<FilterSubject>({
  properties: {
    enabled: { get: (subject) => rangeOfFilter(subject) !== null },
    isDataFiltered: { get: isFiltered },
  },
  methods: {
    getRange: (subject) => {
      const range = rangeOfFilter(subject);
      if (!range) throw hostError('ItemNotFound');
      return range;
    },
    getRangeOrNullObject: rangeOfFilter,
    clearCriteria: (subject, _, session) => clear(subject, session),
    remove: (subject, _, session) => {
      clear(subject, session);
      if (subject.table) subject.table.showFilterButton = false;
      else subject.sheet.autoFilter = null;
    },
  },
});
