// Excel.Worksheet: its name, place and look, and the ranges on it.
import type { Sheet, Visibility } from '../../model/sheet.ts';
import { activateSheet, deleteSheet, moveSheet, renameSheet } from '../../model/sheetEdit.ts';
import { usedArea } from '../../model/usedArea.ts';
import { eventType } from '../eventHub.ts';
import { refuseUnfocused } from '../guards.ts';
import { hostClass } from '../hostClass.ts';
import { hostError } from '../hostError.ts';
import { registrations } from '../registrations.ts';
import { calculateNow, type Session } from '../session.ts';
import {
  areasAt,
  numberArgument,
  rangeAt,
  rangeOf,
  rangeWithin,
  textArgument,
  wordArgument,
} from '../subjects.ts';
import { colorArgument } from '../colors.ts';
import { sheetsAmong } from './worksheets.ts';

const visibilities: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};
const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

function announceLayout(sheet: Sheet, { workbook }: Session): void {
  workbook.announce({ kind: 'layout', sheetId: sheet.id, area: null, origin: 'addin' });
}

function setVisibility(sheet: Sheet, value: unknown, session: Session): void {
  const { workbook } = session;
  if (workbook.structureProtected) throw hostError('AccessDenied');
  const word = wordArgument(value, ['Visible', 'Hidden', 'VeryHidden']);
  const next = workbook.sheets.find((other) => other !== sheet && other.visibility === 'visible');
  if (word !== 'Visible' && !next) throw hostError('InvalidOperation');
  sheet.visibility = word === 'Visible' ? 'visible' : word === 'Hidden' ? 'hidden' : 'veryHidden';
  if (sheet.visibility !== 'visible' && next && workbook.activeSheetId === sheet.id)
    activateSheet(workbook, next, 'addin');
  workbook.announce({ kind: 'sheets', sheetId: sheet.id, area: null, origin: 'addin' });
}

function neighbour(sheet: Sheet, session: Session, step: 1 | -1, visibleOnly: unknown): Sheet | null {
  const { sheets } = session.workbook;
  const among = sheetsAmong(session.workbook, visibleOnly);
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other && among.includes(other)) return other;
  }
  return null;
}

export const worksheetClass = hostClass<Sheet>({
  id: (sheet) => sheet.id,
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, { workbook }) => renameSheet(workbook, sheet, textArgument(value), 'addin'),
    },
    position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => moveSheet(workbook, sheet, numberArgument(value), 'addin'),
    },
    visibility: { get: (sheet) => visibilities[sheet.visibility], set: setVisibility },
    tabColor: {
      get: (sheet) => sheet.tabColor ?? '',
      set: (sheet, value, session) => {
        sheet.tabColor = value === '' ? null : colorArgument(value);
        announceLayout(sheet, session);
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value, session) => {
        sheet.showGridlines = value === true;
        announceLayout(sheet, session);
      },
    },
    standardWidth: {
      get: (sheet) => sheet.defaultColumnWidth,
      set: (sheet, value, session) => {
        sheet.defaultColumnWidth = numberArgument(value);
        announceLayout(sheet, session);
      },
    },
    standardHeight: { get: (sheet) => sheet.defaultRowHeight },
  },
  navigation: {
    autoFilter: (sheet) => ({ sheet, table: null }),
    charts: (sheet) => sheet,
    freezePanes: (sheet) => sheet,
    names: (sheet) => ({ scope: sheet.id }),
    pageLayout: (sheet) => sheet,
    protection: (sheet) => sheet,
    tables: (sheet) => ({ sheet }),
  },
  methods: {
    activate: (sheet, _, session) => {
      refuseUnfocused(session);
      activateSheet(session.workbook, sheet, 'addin');
    },
    calculate: (_, __, session) => void calculateNow(session),
    delete: (sheet, _, session) => deleteSheet(session.workbook, sheet, 'addin'),
    getRange: (sheet, [address], { workbook }) => rangeAt(workbook, sheet, address),
    getRanges: (sheet, [address], { workbook }) => areasAt(workbook, sheet, address),
    getCell: (sheet, [row, column]) => {
      return rangeWithin(sheet, {
        row: numberArgument(row),
        column: numberArgument(column),
        rows: 1,
        columns: 1,
      });
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [top, left] = [numberArgument(row), numberArgument(column)];
      return rangeWithin(sheet, {
        row: top,
        column: left,
        rows: numberArgument(rows),
        columns: numberArgument(columns),
      });
    },
    getUsedRange: (sheet, [valuesOnly]) => {
      return rangeOf(sheet, usedArea(sheet, valuesOnly === true ? 'values' : 'all') ?? firstCell);
    },
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly === true ? 'values' : 'all');
      return area ? rangeOf(sheet, area) : null;
    },
    getNext: (sheet, [visibleOnly], session) => required(neighbour(sheet, session, 1, visibleOnly)),
    getNextOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, session, 1, visibleOnly),
    getPrevious: (sheet, [visibleOnly], session) => required(neighbour(sheet, session, -1, visibleOnly)),
    getPreviousOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, session, -1, visibleOnly),
    ...registrations<Sheet>((sheet) => sheet.id, {
      DataChangedEvent: eventType.changed,
      ActivatedEvent: eventType.activated,
      DeactivatedEvent: eventType.deactivated,
      SelectionChangedEvent: eventType.selectionChanged,
      CalculatedEvent: eventType.calculated,
      FormatChangedEvent: eventType.formatChanged,
      EventNameChanged: eventType.nameChanged,
    }),
  },
});

function required(sheet: Sheet | null): Sheet {
  if (!sheet) throw hostError('ItemNotFound');
  return sheet;
}
