// The ordered list of rules: earlier rules take their words first, later ones see only what is left.
import { bareDays } from './rules/bareDays.ts';
import { dates } from './rules/dates.ts';
import { dayRanges } from './rules/dayRanges.ts';
import { frequencies, periodicRule } from './rules/frequencies.ts';
import { monthRules } from './rules/months.ts';
import { notDeadlines } from './rules/notDeadlines.ts';
import { durationRule, firstRules, lastRules } from './rules/open.ts';
import { dayOfNamedQuarter, quarterRules } from './rules/quarters.ts';
import { recurringDays } from './rules/recurringDays.ts';
import { schoolRules } from './rules/school.ts';
import { weekRule } from './rules/weeks.ts';
import { yearRules } from './rules/years.ts';
import type { Rule } from './draft.ts';

export const rules: readonly Rule[] = [
  ...notDeadlines,
  ...firstRules,
  dayOfNamedQuarter,
  ...recurringDays,
  ...frequencies,
  weekRule,
  ...schoolRules,
  ...dayRanges,
  ...dates,
  ...quarterRules,
  ...monthRules,
  ...yearRules,
  durationRule,
  ...bareDays,
  ...lastRules,
  periodicRule,
];
