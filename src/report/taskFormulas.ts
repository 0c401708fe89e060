// The formulas of a row of "Nhiệm vụ chuẩn hóa": the same order of questions as `classifyTask` in `core/status.ts`.
import { milestoneHeaders, sheetWords, taskHeaders } from '../labels/sheets.ts';
import { milestoneKindLabels, statusLabels } from '../labels/status.ts';
import { isDay, nilMark } from './milestoneFormulas.ts';
import { quoted, tableNames, thisRow, wholeColumn } from './tableFormulas.ts';

const here = (header: string): string => thisRow(tableNames.tasks, header);
const milestones = (header: string): string => wholeColumn(tableNames.milestones, header);
const word = (status: keyof typeof statusLabels): string => quoted(statusLabels[status].short);

const done = here(taskHeaders.done);
const closing = here(taskHeaders.closing);
const last = here(taskHeaders.last);
const lastDue = `INT(${last}/1000)`;
const ofThis = `${milestones(milestoneHeaders.position)},${here(taskHeaders.position)}`;
const ofLast = `${ofThis},${milestones(milestoneHeaders.rank)},${last}`;
const count = (status: keyof typeof statusLabels): string =>
  `COUNTIFS(${ofThis},${milestones(milestoneHeaders.status)},${word(status)})`;
const lastIs = (status: keyof typeof statusLabels): string =>
  `COUNTIFS(${ofLast},${milestones(milestoneHeaders.status)},${word(status)})>0`;
const unread = `COUNTIFS(${ofThis},${milestones(milestoneHeaders.kind)},${quoted(milestoneKindLabels.unreadable)})>0`;

/** Where the task stands in its own table: what the milestones' position column is compared with. */
export const taskPositionFormula = `=MATCH(${here(taskHeaders.id)},${wholeColumn(tableNames.tasks, taskHeaders.id)},0)`;

/** What the user said of the whole task: `nilMark`, the day it was done, or "". */
export const taskClosingFormula =
  `=IF(TRIM(${here(taskHeaders.result)})=${quoted(sheetWords.nothingArose)},${quoted(nilMark)},` +
  `IF(${isDay(done)},INT(${done}),""))`;

/** The last fixed milestone as its rank: due day × 1000 + position; 0 for none. */
export const taskLastFormula = `=MAXIFS(${milestones(milestoneHeaders.rank)},${ofThis})`;

/** The last fixed due day, or "". */
export const taskDueFormula = `=IF(${last}=0,"",${lastDue})`;

/** Question and answer, in order; the first that holds decides. */
const questions: readonly (readonly [condition: string, answer: string])[] = [
  [`${closing}=${quoted(nilMark)}`, word('nil')],
  [`ISNUMBER(${closing})`, `IF(OR(${last}=0,${closing}<=${lastDue}),${word('done')},${word('doneLate')})`],
  [`${count('overdue')}>0`, word('overdue')],
  [`AND(${last}>0,${lastIs('done')})`, word('done')],
  [`AND(${last}>0,${lastIs('doneLate')})`, word('doneLate')],
  [
    `AND(COUNTIFS(${ofThis})>0,${count('done')}+${count('doneLate')}=COUNTIFS(${ofThis}))`,
    `IF(${count('doneLate')}>0,${word('doneLate')},${word('done')})`,
  ],
  [`${count('dueToday')}>0`, word('dueToday')],
  [`${count('dueSoon')}>0`, word('dueSoon')],
  [`${count('inTime')}>0`, `IF(${unread},${word('unknown')},${word('inTime')})`],
  [`${count('check')}>0`, word('check')],
  [unread, word('unknown')],
  [`${count('waiting')}>0`, word('waiting')],
  [`${count('ongoing')}>0`, word('ongoing')],
];

export const taskStatusFormula = `=${questions.reduceRight(
  (otherwise, [condition, answer]) => `IF(${condition},${answer},${otherwise})`,
  word('unknown'),
)}`;

const status = here(taskHeaders.status);
const latest = `MAXIFS(${milestones(milestoneHeaders.daysLate)},${ofThis},${milestones(milestoneHeaders.status)},${word('overdue')})`;
const lastDone = `MAXIFS(${milestones(milestoneHeaders.done)},${ofLast})`;

/** Of an overdue task, the days since its earliest milestone past and not done; of one done late, since its last due day. */
export const taskDaysLateFormula =
  `=IF(${status}=${word('overdue')},${latest},IF(AND(${status}=${word('doneLate')},${last}>0),` +
  `MAX(0,IF(ISNUMBER(${closing}),${closing},INT(${lastDone}))-${lastDue}),0))`;

/** A number that is larger the later an overdue task is, and no two are equal; "" when it is not overdue. */
export const taskRankFormula = `=IF(${status}=${word('overdue')},${here(taskHeaders.daysLate)}+1-ROW()/10000000,"")`;
