// The formulas of a row of "Mốc thời hạn": the same order of questions as `core/occurrences.ts` and `core/status.ts`.
import type { Milestone } from '../core/model.ts';
import { milestoneHeaders, taskHeaders } from '../labels/sheets.ts';
import { statusLabels } from '../labels/status.ts';
import { settingNames, workdayNames } from './names.ts';
import { quoted, tableNames, thisRow, wholeColumn } from './tableFormulas.ts';

const here = (header: string): string => thisRow(tableNames.milestones, header);
const ofTask = (header: string): string =>
  `INDEX(${wholeColumn(tableNames.tasks, header)},${here(milestoneHeaders.position)})`;
const word = (status: keyof typeof statusLabels): string => quoted(statusLabels[status].short);

/** What stands in "Khép lại" of a task that did not arise; a date there is the day the whole task was done. */
export const nilMark = 'nil';

/** A cell holds a day when it holds a serial number from 1950 on, as `fromSerial` has it. */
export const isDay = (cell: string): string => `AND(ISNUMBER(${cell}),N(${cell})>=18264)`;

const { asOf, warningDays } = settingNames;
const due = here(milestoneHeaders.effective);
const done = here(milestoneHeaders.done);
const confirmed = here(milestoneHeaders.confirmed);
const closing = ofTask(taskHeaders.closing);
const held = `AND(${here(milestoneHeaders.held)}=1,${confirmed}="")`;
const isLast = `AND(${here(milestoneHeaders.rank)}>0,${here(milestoneHeaders.rank)}=${ofTask(taskHeaders.last)})`;
const onTime = (day: string): string => `IF(INT(${day})<=${due},${word('done')},${word('doneLate')})`;

/** Which row of the tasks table the milestone belongs to: a number, as COUNTIFS would take "2.1" and "2.10" for equal. */
export const positionFormula = `=MATCH(${here(milestoneHeaders.taskId)},${wholeColumn(tableNames.tasks, taskHeaders.id)},0)`;

/** The day that counts: the user's, or counted from the event the user dated, or the one that was read; "" for none. */
export function effectiveFormula(milestone: Milestone, dayOff: 'shifted' | 'asRead'): string {
  const own = `IF(ISNUMBER(${here(milestoneHeaders.due)}),${here(milestoneHeaders.due)},"")`;
  return `=IF(${isDay(confirmed)},${byUser(milestone, `INT(${confirmed})`, dayOff)},${own})`;
}

/** The user's own day stays; one counted from an event may be moved to the next working day. */
function byUser(milestone: Milestone, day: string, dayOff: 'shifted' | 'asRead'): string {
  const counted = fromEvent(milestone, day);
  if (counted === day || dayOff === 'asRead') return counted;
  const isWorked = `ISNUMBER(MATCH(${counted},${workdayNames.work},0))`;
  return `IF(${isWorked},${counted},WORKDAY(${counted}-1,1,${workdayNames.off}))`;
}

/** BLDS 2015, art. 147–148, as `dueOfEvent` in core: the event's day is not counted, months keep the day number. */
function fromEvent({ kind, duration }: Milestone, event: string): string {
  if (kind !== 'event' || duration === undefined) return event;
  const amount = duration.from === 'before' ? -duration.amount : duration.amount;
  switch (duration.unit) {
    case 'day':
      return `${event}+${amount}`;
    case 'week':
      return `${event}+${amount * 7}`;
    case 'month':
      return `EDATE(${event},${amount})`;
    case 'year':
      return `EDATE(${event},${amount * 12})`;
    case 'workday':
      return workdaysFrom(event, amount);
  }
}

/**
 * WORKDAY knows days off and no Saturdays worked in exchange: as many days fewer are counted as there are such Saturdays
 * on the way, and the last of them is the end when the count would end before it. Two on one way are months apart.
 */
function workdaysFrom(event: string, amount: number): string {
  const { off, work } = workdayNames;
  const plain = `WORKDAY(${event},${amount},${off})`;
  const onTheWay =
    amount < 0 ? `(${work}<${event})*(${work}>=${plain})` : `(${work}>${event})*(${work}<=${plain})`;
  const fewer = `${amount}${amount < 0 ? '+' : '-'}SUMPRODUCT(${onTheWay})`;
  const saturday = `SUMPRODUCT(MAX(${onTheWay}*${work}))`;
  const counted = `WORKDAY(${event},${fewer},${off})`;
  return amount < 0
    ? `MIN(${counted},IF(${saturday}=0,${event},${saturday}))`
    : `MAX(${counted},${saturday})`;
}

/** Places the fixed milestones of a task by due day, then by position; 0 for those that are not fixed or are held back. */
export const rankFormula =
  `=IF(OR(${here(milestoneHeaders.index)}="",${due}="",${held}),0,` +
  `${due}*1000+N(${here(milestoneHeaders.index)}))`;

const openStatus =
  `IF(${due}="",${here(milestoneHeaders.base)},IF(${held},${word('check')},` +
  `IF(${due}<${asOf},${word('overdue')},IF(${due}=${asOf},${word('dueToday')},` +
  `IF(${due}-${asOf}<=${warningDays},${word('dueSoon')},${word('inTime')})))))`;

export const milestoneStatusFormula =
  `=IF(${closing}=${quoted(nilMark)},${word('nil')},` +
  `IF(${isDay(done)},IF(${due}="",${word('done')},${onTime(done)}),` +
  `IF(ISNUMBER(${closing}),IF(${isLast},${onTime(closing)},${word('done')}),${openStatus})))`;

const late = (day: string): string => `IF(${due}="",0,MAX(0,INT(${day})-${due}))`;

export const milestoneDaysLateFormula =
  `=IF(${closing}=${quoted(nilMark)},0,IF(${isDay(done)},${late(done)},` +
  `IF(ISNUMBER(${closing}),IF(${isLast},${late(closing)},0),IF(${held},0,${late(asOf)}))))`;
