// When a duration that runs from an event ends (BLDS 2015, art. 147–148).
import { addDays, addMonths } from '../calendar.ts';
import type { IsoDate, Milestone } from '../model.ts';
import { addWorkdays, weekendsOnly, type DaysOff } from '../workdays.ts';

/** The day a duration ends; the event's own day is not counted. */
export function dueOfEvent(
  event: IsoDate,
  duration: NonNullable<Milestone['duration']>,
  daysOff: DaysOff = weekendsOnly,
): IsoDate {
  const amount = duration.from === 'before' ? -duration.amount : duration.amount;
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
      return addWorkdays(event, amount, daysOff);
  }
}
