// How well the cells below a heading agree with a column role.
import type { ColumnRole } from '../model.ts';
import { cellKinds, kindOfCell, type CellKind } from './cellKind.ts';

export type ColumnContent = {
  /** Share of each kind among the filled cells; all 0 when the column is empty. */
  readonly share: Readonly<Record<CellKind, number>>;
  readonly filled: number;
  readonly rows: number;
  /** Mean length of the filled cells. */
  readonly length: number;
};

/** Describes a column by its cells; the first 200 rows say enough. */
export function describeContent(cells: readonly string[]): ColumnContent {
  const looked = cells.slice(0, 200);
  const counts = new Map<CellKind, number>();
  let filled = 0;
  let length = 0;
  for (const text of looked) {
    if (text === '') continue;
    filled += 1;
    length += Math.min(text.length, 400);
    const kind = kindOfCell(text);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const shareOf = (kind: CellKind): number => (filled === 0 ? 0 : (counts.get(kind) ?? 0) / filled);
  const share = Object.fromEntries(cellKinds.map((kind) => [kind, shareOf(kind)]));
  return {
    // Every kind was given a share just above.
    share: share as Record<CellKind, number>,
    filled,
    rows: looked.length,
    length: filled === 0 ? 0 : length / filled,
  };
}

/** −1 (the cells contradict the role) to 1 (they could hardly be anything else); 0 for an empty column. */
export function contentFit(role: ColumnRole, { share, filled, length }: ColumnContent): number {
  if (filled === 0) return 0;
  const prose = share.text + share.numbered + share.roman;
  switch (role) {
    case 'ordinal':
      return (
        share.ordinal +
        share.mark +
        share.roman * 0.5 -
        share.text -
        share.unit -
        share.deadline -
        share.numbered * 0.5
      );
    case 'deadline':
      return (
        share.deadline - share.mark - share.unit * 0.7 - share.money * 0.7 - (length > 150 ? 0.5 * prose : 0)
      );
    case 'lead':
    case 'partner':
      return share.unit - share.mark - share.deadline * 0.7 - share.money - share.ordinal * 0.8;
    case 'budget':
      return share.money + share.ordinal * 0.3 - share.mark - share.deadline * 0.5 - share.unit * 0.7;
    case 'rating-good':
    case 'rating-done':
    case 'rating-late':
    case 'rating-notdone':
      return share.mark - share.deadline - prose * 0.8 - share.unit;
    case 'task':
      return (length > 20 ? 0.5 : 0) + prose * 0.5 - share.mark - share.ordinal - share.money;
    case 'deliverable':
    case 'result':
      return (prose + share.unit) * 0.3 - share.mark - share.ordinal * 0.7 - share.deadline * 0.3;
    case 'section':
      return share.roman * 0.6 + share.text * 0.2 - share.mark - share.ordinal * 0.5 - share.deadline * 0.5;
    case 'target':
    case 'note':
    case 'other':
      return 0;
  }
}
