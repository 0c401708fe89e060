// HEADER_VARIANT: tables of one plan head the same column in different words.
import type { ColumnRole, PlanTable, Source, TableColumn } from '../model.ts';
import { matchKey } from '../text.ts';
import type { AuditRule } from './context.ts';

type Heading = { readonly table: PlanTable; readonly column: TableColumn };

/** Told once a role, at the table that stands alone with its word. */
export const headerVariant: AuditRule = ({ tables }) => {
  const byRole = new Map<ColumnRole, Heading[]>();
  for (const table of tables) {
    for (const column of table.columns) {
      if (column.role !== 'other' && column.header !== '')
        byRole.set(column.role, [...(byRole.get(column.role) ?? []), { table, column }]);
    }
  }
  return [...byRole.values()].flatMap((headings) => {
    const words = new Map<string, Heading[]>();
    for (const heading of headings) {
      const key = matchKey(heading.column.header);
      words.set(key, [...(words.get(key) ?? []), heading]);
    }
    const [common, ...others] = [...words.values()].sort((a, b) => b.length - a.length);
    const odd = others.at(0)?.[0];
    if (common === undefined || odd === undefined) return [];
    return [
      {
        code: 'HEADER_VARIANT' as const,
        severity: 'note' as const,
        source: headerCell(odd),
        quote: odd.column.header,
        details: { common: common[0]?.column.header ?? '', role: odd.column.role },
      },
    ];
  });
};

function headerCell({ table, column }: Heading): Source {
  return {
    sheet: table.source.sheet,
    row: table.source.row,
    column: column.column,
    rows: Math.max(1, table.headerRows),
    columns: 1,
  };
}
