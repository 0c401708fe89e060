// Fitting columns and rows to what they show, by counting characters: near enough to Excel's own measure.
import { intersect } from '../../core/area.ts';
import { forEachCell } from '../model/cells.ts';
import { formatValue } from '../model/numberFormat.ts';
import { usedArea } from '../model/usedArea.ts';
import type { Session } from './session.ts';
import type { AreasSubject } from './subjects.ts';

const widest = 255;

/** Widths as Excel's double click on the border between two columns; merged and blank cells do not count. */
export function autofitColumns({ workbook }: Session, { sheet, areas }: AreasSubject): void {
  for (const area of areas) {
    const used = intersect(usedArea(sheet, 'values') ?? area, area);
    const lengths = new Map<number, number>();
    if (used) {
      forEachCell(sheet, used, (cell, _, column) => {
        const style = workbook.styles.get(cell.style);
        const shown = formatValue(cell.value, style.numberFormat);
        if (shown === '' || style.alignment.wrap) return;
        const size = (Math.max(...shown.split('\n').map((line) => line.length)) * style.font.size) / 11;
        lengths.set(column, Math.max(lengths.get(column) ?? 0, size));
      });
    }
    for (const [column, length] of lengths)
      sheet.columnWidths.set(column, Math.min(widest, Math.round((length + 0.7) * 100) / 100));
    workbook.announce({ kind: 'layout', sheetId: sheet.id, area, origin: 'addin' });
  }
}

/** Gives the rows back to Excel, which draws them as high as their text needs. */
export function autofitRows({ workbook }: Session, { sheet, areas }: AreasSubject): void {
  for (const area of areas) {
    for (const row of [...sheet.rowHeights.keys()]) {
      if (row >= area.row && row < area.row + area.rows) sheet.rowHeights.delete(row);
    }
    workbook.announce({ kind: 'layout', sheetId: sheet.id, area, origin: 'addin' });
  }
}
