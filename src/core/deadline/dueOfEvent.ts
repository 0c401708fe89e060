// When a duration that runs from an event ends (BLDS 2015, art. 147–148).
import { addDays, addMonths, weekday } from '../calendar.ts';
import type { IsoDate, Milestone } from '../model.ts';

/** The day a duration ends; the event's own day is not counted. Working days are Monday to Friday. */
export function dueOfEvent(event: IsoDate, duration: NonNullable<Milestone['duration']>): IsoDate {
  const sign = duration.from === 'before' ? -1 : 1;
  const amount = sign * duration.amount;
  switch (duration.unit) {
    case 'day':
      return addDays(event, amount);
    case 'week':
      return addDays(event, amount * 7);
    case 'month':
      return addMonths(event, amount);
    case 'year':
      return addMonths(event, amount * 12);
    case 'workday':
      return addWorkdays(event, duration.amount, sign);
  }
}

function addWorkdays(from: IsoDate, count: number, sign: number): IsoDate {
  let date = from;
  for (let left = count; left > 0;) {
    date = addDays(date, sign);
    if (weekday(date) <= 5) left -= 1;
  }
  return date;
}
