// Status formulas of Excel's own functions for one task: its due days are constants, the done day and ngày chốt are cells.
import { toSerial } from '../core/calendar.ts';
import { dueDaysOf } from '../core/cellProgress.ts';
import type { Status, TaskProgress } from '../core/progress.ts';
import { statusLabels } from '../labels/status.ts';
import type { CellModel } from './sheetModel.ts';
import { quoted } from './tableFormulas.ts';

export type RowFormulas = {
  readonly dueCell: CellModel;
  readonly status: CellModel;
  readonly daysLate: CellModel;
};

type Places = {
  readonly due: string;
  readonly done: string;
  readonly asOf: string;
  readonly warningDays: number;
};

const word = (status: Status): string => quoted(statusLabels[status].short);
const closed: ReadonlySet<Status> = new Set(['done', 'doneLate', 'nil']);

/**
 * The same order of questions as `classifyTask`: of a task that is not done the first open day decides, of one that is
 * done its last fixed day.
 */
export function builtInCells(progress: TaskProgress, places: Places): RowFormulas {
  const { done, asOf, warningDays } = places;
  const { occurrences, due } = progress;
  const shown = due ?? dueDaysOf({ occurrences }).at(-1);
  const open = occurrences.filter(({ held, status }) => !held && !closed.has(status));
  const days = open.flatMap((one) => (one.due === undefined ? [] : [toSerial(one.due)]));
  const first = days.length === 0 ? null : Math.min(...days);
  const isUnread = occurrences.some(({ milestone }) => milestone.kind === 'unreadable');
  const later = word(isUnread ? 'unknown' : 'inTime');
  const undone =
    first === null
      ? word(progress.status)
      : `IF(${first}<${asOf},${word('overdue')},IF(${first}=${asOf},${word('dueToday')},` +
        `IF(${first}-${asOf}<=${warningDays},${word('dueSoon')},${later})))`;
  const whenDone =
    due === undefined
      ? word('done')
      : `IF(INT(${done})<=${toSerial(due)},${word('done')},${word('doneLate')})`;
  const lateDone = due === undefined ? '0' : `MAX(0,INT(${done})-${toSerial(due)})`;
  const lateOpen = first === null ? '0' : `MAX(0,${asOf}-${first})`;
  return {
    dueCell: shown === undefined ? null : { date: shown },
    status: { formula: `=IF(ISNUMBER(${done}),${whenDone},${undone})` },
    daysLate: { formula: `=IF(ISNUMBER(${done}),${lateDone},${lateOpen})` },
  };
}
