// The pane's port answered by Excel: nothing here but who does what.
import { analyzePlan } from '../core/analyzePlan.ts';
import { isoDate } from '../core/calendar.ts';
import { findingKey } from '../core/findingKey.ts';
import type { IsoDate } from '../core/model.ts';
import { acceptProposal } from '../excel/acceptProposal.ts';
import { enterEntries } from '../excel/enterEntries.ts';
import { ExcelFailure } from '../excel/excelFailure.ts';
import { goToCell } from '../excel/goToCell.ts';
import { removeHighlight } from '../excel/highlight.ts';
import { loadPlan, storePlan } from '../excel/planStore.ts';
import { readPlan, withUnmatched } from '../excel/readPlan.ts';
import { readSelection } from '../excel/readSelection.ts';
import { undoChange } from '../excel/undoChange.ts';
import { loadLastUndo } from '../excel/undoStep.ts';
import { watchEdits } from '../excel/watchEdits.ts';
import { watchSelection } from '../excel/watchSelection.ts';
import { learnUnitOf, makeLists } from '../excel/userLists.ts';
import { writePlan } from '../excel/writePlan.ts';
import { errorLabel } from '../labels/errors.ts';
import { buildSheets } from '../report/buildSheets.ts';
import { excelFunctionPort } from './excelFunctionPort.ts';
import type { PlanPort } from './port.ts';

/** The day on the user's own calendar: a proposal for ngày chốt that is shown and can be changed. */
function today(): IsoDate {
  const now = new Date();
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`The clock says ${now.toString()}`);
  return day;
}

export const excelPort: PlanPort = {
  today,
  load: loadPlan,
  store: storePlan,
  read: (what, { signal, enter }, before) =>
    readPlan({
      today: today(),
      place: what === 'sheet' ? 'activeSheet' : what,
      ...(before === undefined ? {} : { before }),
      onRead: async () => {
        await enter('analyze');
        signal.throwIfAborted();
      },
    }),
  selection: readSelection,
  analyze: (reading, { settings, corrections, ignored, headings }) =>
    withUnmatched(
      analyzePlan(reading.grid, {
        settings,
        corrections,
        ignored,
        headings,
        entries: reading.entries,
        references: reading.analysis.references,
      }),
      reading,
    ),
  buildSheets,
  write: ({ analysis, columns }, what, { signal, report }) =>
    writePlan(analysis, {
      what,
      columns,
      signal,
      onProgress: ({ done, total }) => report({ done, of: total }),
    }),
  makeList: async (analysis, key, { signal }) =>
    (await makeLists(analysis, [key], { signal }))[0]?.name ?? '',
  learnUnit: (analysis, unit) => learnUnitOf(analysis, unit),
  removeHighlight: async (sheet) => {
    await removeHighlight(sheet);
  },
  accept: acceptProposal,
  enter: enterEntries,
  undo: undoChange,
  lastUndo: loadLastUndo,
  watchSelection,
  watchEdits,
  functions: excelFunctionPort,
  goTo: goToCell,
  describeError: (error) =>
    error instanceof ExcelFailure ? errorLabel(error.code, error.detail) : errorLabel('unknown'),
  findingKey,
};
