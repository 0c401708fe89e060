// Excel.Workbook: the root of everything, the selection, and references kept between requests.
import { activeRange } from '../selection.ts';
import { refuseUnfocused } from '../guards.ts';
import { hostClass } from '../hostClass.ts';
import type { HostObject } from '../hostObject.ts';
import { hostError } from '../hostError.ts';
import type { Session } from '../session.ts';
import { areasOf, rangeOf, textArgument, type RangeSubject } from '../subjects.ts';
import type { Workbook } from '../../model/workbook.ts';
import { workbookTarget } from '../eventHub.ts';

function keptRange(session: Session, id: unknown): RangeSubject | null {
  const kept: HostObject | undefined = session.references.get(textArgument(id));
  // True because the object model says so of every object of class Range.
  return kept?.className === 'Range' ? (kept.subject as RangeSubject) : null;
}

export const workbookClass = hostClass<Workbook>({
  properties: {
    name: { get: (workbook) => workbook.fileName },
    readOnly: { get: () => false },
    isDirty: { get: () => true, set: () => undefined },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
  },
  navigation: {
    application: (workbook) => workbook,
    functions: (workbook) => workbook,
    worksheets: (workbook) => workbook,
    names: () => ({ scope: null }),
    tables: () => ({ sheet: null }),
    settings: (workbook) => workbook,
    protection: (workbook) => workbook,
    _Runtime: (_, session) => session,
  },
  methods: {
    getActiveCell: (_, __, session) => {
      refuseUnfocused(session);
      const { sheet, area } = activeRange(session.workbook);
      return rangeOf(sheet, { ...area, rows: 1, columns: 1 });
    },
    getSelectedRange: (_, __, session) => {
      refuseUnfocused(session);
      return activeRange(session.workbook);
    },
    getSelectedRanges: (_, __, session) => {
      refuseUnfocused(session);
      return areasOf(activeRange(session.workbook));
    },
    save: () => undefined,
    _RemoveReference: (_, [id], session) => void session.references.delete(textArgument(id)),
    _RemoveAllReferences: (_, __, session) => session.references.clear(),
    _GetReferenceCount: (_, __, session) => session.references.size,
    _GetObjectByReferenceId: (_, [id], session) => session.references.get(textArgument(id))?.subject ?? null,
    _GetObjectTypeNameByReferenceId: (_, [id], session) =>
      session.references.get(textArgument(id))?.className ?? null,
    _GetRangeForEventByReferenceId: (_, [id], session) => {
      const range = keptRange(session, id);
      if (!range) throw hostError('InvalidReference');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => keptRange(session, id),
    _RegisterActivatedEvent: (_, __, session) => session.events.register(2203, workbookTarget),
    _UnregisterActivatedEvent: (_, __, session) => session.events.unregister(2203, workbookTarget),
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
});

export const runtimeClass = hostClass<Session>({
  properties: {
    enableEvents: {
      get: (session) => session.enableEvents,
      set: (session, value) => {
        session.enableEvents = value === true;
      },
    },
  },
});
