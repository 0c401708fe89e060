// Reads a deadline text the way most tests want it: plan year 2022, "trước ngày D" due on D − 1.
import { type DeadlineReading, parseDeadline } from '../../../src/core/deadline/parseDeadline.ts';
import { notation } from '../../phrases/phrase.ts';

export function read(text: string, planYear = 2022): DeadlineReading {
  return parseDeadline(text, { planYear, beforeIncludesDay: false });
}

/** All milestones of a text in the notation of the phrase tables. */
export function reading(text: string, planYear = 2022): string {
  return read(text, planYear).milestones.map(notation).join(' + ');
}
