// Links of cells, between the model's form and Office.js's RangeHyperlink.
import { defaultStyle } from '../model/style.ts';
import { forEachCell } from '../model/cells.ts';
import { contains } from '../model/areas.ts';
import type { Hyperlink } from '../model/parts.ts';
import { writeValues } from '../model/edit.ts';
import type { Sheet } from '../model/sheet.ts';
import { restyle } from '../model/styling.ts';
import { formatValue } from '../model/numberFormat.ts';
import type { Session } from './session.ts';
import { recordArgument, textArgument, type RangeSubject } from './subjects.ts';
import type { Area } from '../../core/model.ts';

const linkColor = '#0563C1';

export function linkOf({ sheet, area }: RangeSubject, { workbook }: Session): Record<string, string> | null {
  const link = sheet.hyperlinks.get(`${area.row},${area.column}`);
  if (!link) return null;
  const cell = sheet.cell(area.row, area.column);
  const shown = formatValue(cell?.value, workbook.styles.get(cell?.style ?? 0).numberFormat);
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: shown,
  };
}

/** Links every cell of the range; text to display becomes the cells' value, and they look like links. */
export function setLink({ sheet, area }: RangeSubject, value: unknown, session: Session): void {
  const given = recordArgument(value);
  const text = (key: string): string | null =>
    given[key] === undefined || given[key] === null ? null : textArgument(given[key]);
  const link: Hyperlink = {
    address: text('address'),
    documentReference: text('documentReference')?.replace(/^#/, '') ?? null,
    screenTip: text('screenTip'),
  };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      sheet.hyperlinks.set(`${row},${column}`, link);
    }
  }
  const shown = text('textToDisplay');
  if (shown !== null) {
    const grid = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => `'${shown}`),
    );
    writeValues(session.workbook, sheet, area, grid, { origin: 'addin' });
  }
  restyle(session.workbook, sheet, [area], (style) => ({
    ...style,
    font: { ...style.font, color: linkColor, underline: 'single' },
  }));
  announceLinks(session, sheet, area);
}

/** Takes the links away, and with `look` also what makes the cells look like links. */
export function removeLinks(
  session: Session,
  { sheet, area }: RangeSubject,
  what: 'links' | 'linksAndLook',
): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const [row = -1, column = -1] = key.split(',').map(Number);
    if (!contains(area, row, column)) continue;
    sheet.hyperlinks.delete(key);
    if (what === 'linksAndLook')
      forEachCell(
        sheet,
        { row, column, rows: 1, columns: 1 },
        (cell) => (cell.style = plain(session, cell.style)),
      );
  }
  announceLinks(session, sheet, area);
}

function plain({ workbook }: Session, style: number): number {
  const { font, ...rest } = workbook.styles.get(style);
  return workbook.styles.intern({
    ...rest,
    font: { ...font, color: defaultStyle.font.color, underline: 'none' },
  });
}

function announceLinks({ workbook }: Session, sheet: Sheet, area: Area): void {
  workbook.announce({ kind: 'hyperlinks', sheetId: sheet.id, area, origin: 'addin' });
}
