// MISSING_COLUMN: a table without leads or deadlines cannot tell who is late.
import type { ColumnRole, PlanTable } from '../model.ts';
import { hasColumn, type AuditRule } from './context.ts';

const NEEDED: readonly ColumnRole[] = ['lead', 'deadline'];

export const missingColumn: AuditRule = ({ tables }) =>
  tables
    .filter(({ tasks }) => tasks.length > 0)
    .flatMap((table) =>
      NEEDED.filter((role) => !hasColumn(table, role) && !isMarked(table, role)).map((role) => ({
        code: 'MISSING_COLUMN' as const,
        severity: 'warning' as const,
        source: { ...table.source, rows: Math.max(1, table.headerRows) },
        quote: table.columns.map(({ header }) => header).join(' | '),
        details: { role },
      })),
    );

/** Columns of months or quarters with marks in them give the deadlines too. */
function isMarked({ tasks }: PlanTable, role: ColumnRole): boolean {
  return role === 'deadline' && tasks.some(({ deadline }) => deadline !== '');
}
