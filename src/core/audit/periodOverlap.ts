// PERIOD_OVERLAP: a reporting period of the user's schedule begins before the one ahead of it was cut off.
import { addDays, formatVietnamese } from '../calendar.ts';
import { overlaps } from '../periods.ts';
import type { AuditRule } from './context.ts';

/** Told at the later period, with the day it should begin on; a period made by nobody has no place to tell it at. */
export const periodOverlap: AuditRule = ({ periods }) =>
  overlaps(periods).flatMap(([earlier, later]) =>
    later.source === undefined
      ? []
      : [
          {
            code: 'PERIOD_OVERLAP' as const,
            severity: 'error' as const,
            source: later.source,
            quote: `${later.name}: ${formatVietnamese(later.from)} – ${formatVietnamese(later.to)}`,
            details: {
              period: later.name,
              from: later.from,
              other: earlier.name,
              to: earlier.to,
              next: addDays(earlier.to, 1),
            },
          },
        ],
  );
