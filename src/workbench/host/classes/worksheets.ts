// Excel.WorksheetCollection: the sheets of the workbook, found by id or by name.
import type { Sheet } from '../../model/sheet.ts';
import { insertSheet } from '../../model/sheetEdit.ts';
import type { Workbook } from '../../model/workbook.ts';
import { eventType, workbookTarget } from '../eventHub.ts';
import { refuseUnfocused } from '../guards.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { registrations } from '../registrations.ts';
import { textArgument } from '../subjects.ts';

function findSheet(workbook: Workbook, key: unknown): Sheet | null {
  const wanted = textArgument(key);
  return workbook.sheetById(wanted) ?? workbook.sheetByName(wanted) ?? null;
}

export function sheetsAmong(workbook: Workbook, visibleOnly: unknown): Sheet[] {
  return visibleOnly === true
    ? workbook.sheets.filter((sheet) => sheet.visibility === 'visible')
    : workbook.sheets;
}

export const worksheetCollectionClass = hostClass<Workbook>({
  items: (workbook) => workbook.sheets,
  item: findSheet,
  methods: {
    getActiveWorksheet: (workbook) => workbook.activeSheet,
    getItemOrNullObject: (workbook, [key]) => findSheet(workbook, key),
    getCount: (workbook, [visibleOnly]) => sheetsAmong(workbook, visibleOnly).length,
    getFirst: (workbook, [visibleOnly]) => sheetsAmong(workbook, visibleOnly)[0] ?? null,
    getLast: (workbook, [visibleOnly]) => sheetsAmong(workbook, visibleOnly).at(-1) ?? null,
    add: (workbook, [name], session) => {
      refuseUnfocused(session);
      if (name !== undefined && name !== null && typeof name !== 'string') throw hostError('InvalidArgument');
      return insertSheet(workbook, name ?? null, 'addin');
    },
    ...registrations<Workbook>(() => workbookTarget, {
      DataChangedEvent: eventType.changed,
      ActivatedEvent: eventType.activated,
      DeactivatedEvent: eventType.deactivated,
      AddedEvent: eventType.added,
      DeletedEvent: eventType.deleted,
      SelectionChangedEvent: eventType.selectionChanged,
      CalculatedEvent: eventType.calculated,
      FormatChangedEvent: eventType.formatChanged,
      EventNameChanged: eventType.nameChanged,
    }),
  },
});
