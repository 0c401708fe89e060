// The reverse way: from the cells that are selected to the findings about them.
import { useEffect, useState } from 'react';
import type { Finding } from '../core/finding.ts';
import type { Area } from '../core/model.ts';
import type { Selected } from '../excel/watchSelection.ts';
import { areaAddress } from '../labels/columns.ts';
import type { PlanActions } from './usePlan.ts';

/** What is selected while the caller is shown; null until Excel says so. */
export function useSelected(watch: PlanActions['watchSelection']): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => watch(setSelected), [watch]);
  return selected;
}

export type SelectedFindings = { readonly address: string; readonly findings: readonly Finding[] };

/** The findings whose cells the selection touches; null when it lies on another sheet or touches none. */
export function findingsAt(
  findings: readonly Finding[],
  selected: Selected | null,
  sheetId: string,
): SelectedFindings | null {
  if (selected?.sheetId !== sheetId) return null;
  const touched = findings.filter(({ source }) => selected.areas.some((area) => touches(area, source)));
  if (touched.length === 0) return null;
  return { address: selected.areas.map(areaAddress).join(', '), findings: touched };
}

function touches(one: Area, other: Area): boolean {
  const inRows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return inRows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
