// Turns the news of the workbook into what Excel would do about it: calculate, raise events, move tracked ranges.
import { intersect } from '../../core/area.ts';
import type { Area } from '../../core/model.ts';
import { formatAddress, maxColumns } from '../model/address.ts';
import type { Scalar } from '../model/cell.ts';
import { shownScalar } from '../model/cells.ts';
import { shiftLoosely } from '../model/shift.ts';
import type { WorkbookChange } from '../model/workbook.ts';
import { eventType, workbookTarget } from './eventHub.ts';
import type { HostObject } from './hostObject.ts';
import { keepReference, type Session } from './session.ts';
import type { RangeSubject } from './subjects.ts';

const recalculating: readonly WorkbookChange['kind'][] = [
  'values',
  'insert',
  'delete',
  'names',
  'tables',
  'sheets',
  'merges',
];

/** Returns what ends it. */
export function followWorkbook(session: Session): () => void {
  return session.workbook.onChange((change) => {
    if (change.origin === 'calculation') return;
    if (recalculating.includes(change.kind)) session.needsCalculation = true;
    if (change.kind === 'insert' || change.kind === 'delete') moveReferences(session, change, change.kind);
    if (session.enableEvents) raise(session, change);
  });
}

function raise(session: Session, change: WorkbookChange): void {
  const { sheetId, area } = change;
  const { raise: send } = session.events;
  if (sheetId === null) return;
  const both = [sheetId, workbookTarget];
  if (change.kind === 'values' && area) raiseChanged(session, change, area, 'RangeEdited');
  else if ((change.kind === 'insert' || change.kind === 'delete') && area)
    raiseChanged(session, change, area, shiftWord(change, area));
  else if (change.kind === 'selection' && area) {
    send(eventType.selectionChanged, both, { address: formatAddress(area), worksheetId: sheetId });
  } else if (change.kind === 'activeSheet') send(eventType.activated, both, { worksheetId: sheetId });
  else if (change.kind === 'format' && area) {
    send(eventType.formatChanged, both, {
      address: formatAddress(area),
      worksheetId: sheetId,
      source: 'Local',
    });
  } else if (change.kind === 'sheets') {
    const type = session.workbook.sheetById(sheetId) ? eventType.added : eventType.deleted;
    send(type, [workbookTarget], { worksheetId: sheetId, source: 'Local' });
  }
}

function shiftWord({ kind, direction }: WorkbookChange, area: Area): string {
  const isWhole = direction === 'horizontal' || area.columns === maxColumns;
  const lines = !isWhole ? 'Cell' : direction === 'horizontal' ? 'Column' : 'Row';
  return `${lines}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
}

/** The event of a sheet, and of every table it touches. */
function raiseChanged(session: Session, change: WorkbookChange, area: Area, changeType: string): void {
  const sheet = session.workbook.sheetById(change.sheetId ?? '');
  if (!sheet) return;
  const { events } = session;
  const tables = sheet.tables.filter((table) => intersect(table.area, area));
  const listeners = [sheet.id, workbookTarget].some(
    (target) => events.listeners(eventType.changed, target) > 0,
  );
  const details = {
    address: formatAddress(area),
    changeType,
    source: 'Local',
    worksheetId: sheet.id,
    triggerSource: change.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...cellDetails(change),
  };
  if (listeners) {
    const range: HostObject = { className: 'Range', subject: { sheet, area } satisfies RangeSubject };
    const referenceId = keepReference(session, range);
    events.raise(eventType.changed, [sheet.id, workbookTarget], { ...details, referenceId });
  }
  for (const table of tables)
    events.raise(eventType.tableChanged, [table.id, sheet.id, workbookTarget], {
      ...details,
      tableId: table.id,
    });
}

function cellDetails({ cellBefore, cellAfter }: WorkbookChange): Record<string, unknown> {
  if (cellBefore === undefined || cellAfter === undefined) return {};
  return {
    valueBefore: shownScalar(cellBefore ?? undefined),
    valueAfter: shownScalar(cellAfter ?? undefined),
    valueTypeBefore: typeWord(cellBefore),
    valueTypeAfter: typeWord(cellAfter),
  };
}

function typeWord(value: Scalar | null): string {
  if (value === null) return 'Empty';
  const words = { number: 'Double', string: 'String', boolean: 'Boolean', object: 'Error' } as const;
  const kind = typeof value;
  return kind === 'number' || kind === 'string' || kind === 'boolean' ? words[kind] : words.object;
}

/** A tracked range keeps standing for the same cells. */
function moveReferences({ references }: Session, change: WorkbookChange, kind: 'insert' | 'delete'): void {
  if (!change.area || !change.direction) return;
  for (const { className, subject } of references.values()) {
    if (className !== 'Range') continue;
    const range = subject as RangeSubject; // the subject of every object of class Range
    if (range.sheet.id !== change.sheetId) continue;
    const moved = shiftLoosely(range.area, { kind, area: change.area, direction: change.direction });
    if (moved) range.area = moved;
  }
}
